import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Hosts that are one machine's network namespaces, each with one cable to a centre that all reach at one address. */
export interface Hosts {
  /** Of the centre, as all hosts see it. */
  readonly centre: string;
  addressOf(host: number): string;
  /** Which host has this address; -1 for none. */
  hostAt(address: string | undefined): number;
  start(host: number, command: readonly string[], env: Readonly<Record<string, string>>): ChildProcess;
  /** Pulls the cable. */
  cut(host: number): void;
  /** Plugs it in again. */
  mend(host: number): void;
  end(): void;
}

/** Elsewhere a machine that has none is a skip that says so, in CI a failure. */
export function hasHosts(): boolean {
  const can = process.getuid?.() === 0 && spawnSync('ip', ['netns', 'list']).status === 0;
  if (can) return true;
  const why = 'hosts are network namespaces, for which root and "ip" are needed (apt-get install iproute2)';
  if (process.env.CI) throw new Error(why);
  console.warn(`skipped: ${why}`);
  return false;
}

const FAKETIME = ['x86_64-linux-gnu', 'aarch64-linux-gnu']
  .map((machine) => `/usr/lib/${machine}/faketime/libfaketime.so.1`)
  .find((file) => existsSync(file));

/** What makes a process take its host's clock to be wrong: so many hours too late or early. */
export function wrongClock(hours: number): Record<string, string> {
  if (FAKETIME === undefined) {
    if (process.env.CI) throw new Error('no wrong clock can be had: apt-get install faketime');
    console.warn('all clocks are right: no libfaketime (apt-get install faketime)');
    return {};
  }
  const sign = hours < 0 ? '-' : '+';
  return { LD_PRELOAD: FAKETIME, FAKETIME: `${sign}${Math.abs(hours)}h`, FAKETIME_DONT_FAKE_MONOTONIC: '1' };
}

export function startHosts(count: number): Hosts {
  const net = `10.${40 + (process.pid % 200)}`;
  const centre = `${net}.200.1`;
  const name = (host: number) => `wp${process.pid}h${host}`;
  const way = (host: number) => ip('-n', name(host), 'route', 'add', 'default', 'via', `${net}.${host}.1`);
  const hosts = Array.from({ length: count }, (_, host) => host);
  const children = new Set<ChildProcess>();
  const end = () => {
    for (const child of children) child.kill('SIGKILL');
    for (const host of hosts) spawnSync('ip', ['netns', 'del', name(host)]);
    for (const host of hosts) spawnSync('ip', ['link', 'del', name(host)]);
    spawnSync('ip', ['addr', 'del', `${centre}/32`, 'dev', 'lo']);
  };
  try {
    ip('addr', 'add', `${centre}/32`, 'dev', 'lo');
    for (const host of hosts) {
      ip('netns', 'add', name(host));
      ip('link', 'add', name(host), 'type', 'veth', 'peer', 'name', 'eth0', 'netns', name(host));
      ip('addr', 'add', `${net}.${host}.1/24`, 'dev', name(host));
      ip('link', 'set', name(host), 'up');
      ip('-n', name(host), 'addr', 'add', `${net}.${host}.2/24`, 'dev', 'eth0');
      ip('-n', name(host), 'link', 'set', 'lo', 'up');
      ip('-n', name(host), 'link', 'set', 'eth0', 'up');
      way(host);
    }
  } catch (error) {
    end();
    throw error;
  }
  return {
    centre,
    addressOf: (host) => `${net}.${host}.2`,
    hostAt: (address = '') => hosts.find((host) => address.endsWith(`${net}.${host}.2`)) ?? -1,
    start: (host, [command, ...args], env) => {
      const child = spawn('ip', ['netns', 'exec', name(host), command!, ...args], {
        env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      children.add(child);
      child.once('exit', () => children.delete(child));
      return child;
    },
    cut: (host) => ip('-n', name(host), 'link', 'set', 'eth0', 'down'),
    mend: (host) => {
      ip('-n', name(host), 'link', 'set', 'eth0', 'up');
      way(host);
    },
    end,
  };
}

function ip(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('ip', [...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`ip ${args.join(' ')}: ${stderr}`);
}
