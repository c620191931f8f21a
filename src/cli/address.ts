import { isLoopback } from '../server/safety/addresses.ts';
import { Refusal } from './refusal.ts';

/** Where people reach the server, as it was typed, without a slash at the end. */
export function addressIn(typed: string): string {
  const refused = (why: string) =>
    new Refusal(`--address ${typed} ${why}: write it as https://watchpoint.example.org`);
  if (!/^https?:\/\//i.test(typed) || !URL.canParse(typed)) throw refused('is no address of the web');
  const { origin, pathname, search, hash, username } = new URL(typed);
  if (username !== '' || pathname !== '/' || search + hash !== '')
    throw refused('has more than a host: pages are served from its root');
  return origin;
}

/**
 * Where people reach a server that listens at `host`; the port is known when it listens.
 * @throws Refusal where that cannot be told, or where nobody signs in and others could come
 */
export function reachedAt({
  host,
  typed,
  isOwn,
}: {
  readonly host: string;
  readonly typed: string | undefined;
  readonly isOwn: boolean;
}): (port: number) => string {
  if (isOwn && !isLoopback(host))
    throw new Refusal(
      `--host ${host} lets others reach a register that nobody signs in to: add --accounts or --public, or leave --host out`,
    );
  const address = typed === undefined ? null : addressIn(typed);
  if (isOwn && address !== null && !isLoopback(new URL(address).hostname))
    throw new Refusal(
      `--address ${address} lets others reach a register that nobody signs in to: add --accounts or --public, or leave --address out`,
    );
  if (address === null && ['0.0.0.0', '::', ''].includes(host))
    throw new Refusal(
      `--host ${host} is every address of the machine: say with --address at which people reach it, as https://watchpoint.example.org`,
    );
  return (port) => address ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** What is to be said of an address at which people sign in; null where all is well. */
export function warningOf(address: string): string | null {
  const { protocol, hostname } = new URL(address);
  if (protocol === 'https:' || isLoopback(hostname)) return null;
  return `passwords go over the network in plain text at ${address}: put a proxy that speaks HTTPS before it, and name it with --address https://… --proxies 1`;
}
