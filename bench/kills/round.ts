import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import type { Place } from '../../src/store/open.ts';
import { check, DAY, type Faults, type Heard } from './checking.ts';
import type { Deed, Line } from './deeds.ts';
import type { Home, PostgresHome, SqliteHome } from './homes.ts';
import { PATIENCE, type Strike } from './strikes.ts';
import { asMadeAnew } from './words.ts';

/** Rounds of one store, one after the other. */
export interface Run {
  readonly home: SqliteHome | PostgresHome;
  readonly deeds: readonly Deed[];
  readonly strikes: readonly Strike<Home>[];
  readonly random: () => number;
  /** The one that is struck again and again. */
  register: Register | null;
  /** How long each deed takes when nothing strikes, in milliseconds. */
  readonly lasted: Map<Deed | 'opening', number>;
}

interface Register {
  readonly place: Place;
  readonly heard: Heard;
  left: number;
}

/** What came of one kind of strike at one deed. */
export interface Tally {
  readonly strike: string;
  readonly deed: Deed;
  rounds: number;
  /** The others had ended by themselves before, or went on unharmed. */
  struck: number;
  /** Calls. */
  acknowledged: number;
  lost: number;
  half: number;
  unclean: number;
  readonly found: string[];
}

/** So often a register is struck before another begins. */
const TIMES = 6;
/** Numbers of documents for each round, the last for the check. */
const NUMBERS = 30;
/** Of ten writers one is struck while it opens the register. */
const OPENING = 0.1;
/** Of how long a deed takes, with the end of its process, the strike falls in this part: no two take as long. */
const PART = 0.6;

/** One writer, one strike, one check; gives 1 where the strike met it. */
export async function round(run: Run, n: number, tallies: Map<string, Tally>): Promise<number> {
  const { home, random, deeds } = run;
  const deed = deeds[Math.floor(random() * deeds.length)]!;
  const strike = run.strikes[Math.floor(random() * run.strikes.length)]!;
  run.register ??= { place: await home.fresh(), heard: { will: [], did: [] }, left: TIMES };
  const { place, heard } = run.register;
  const before = heard.did.length;
  const beside = await besideOf(home, deed);
  const writer = writerOf([place, deed, `${n * NUMBERS}`, `${n}`, beside], heard);
  const begun = await moment(run, deed, writer);
  await strike.falls(home, writer.child, { random, ended: writer.ended });
  const end = await writer.ended;
  if (end.whole) run.lasted.set(deed, Date.now() - begun);
  const acknowledged = heard.did.length - before;
  const found = await faultsOf(run, n, end);
  // A copy is of the register as it was then.
  for (const said of [heard.will, heard.did])
    said.splice(0, said.length, ...said.filter(({ copy }) => copy === undefined));
  const tally = tallyOf(tallies, strike.name, deed);
  tally.rounds++;
  tally.struck += Number(!end.whole);
  tally.acknowledged += acknowledged;
  for (const what of ['lost', 'half', 'unclean'] as const) {
    tally[what] += found[what].length;
    tally.found.push(...found[what].map((one) => `round ${n}, ${deed}, ${strike.name}: ${what}: ${one}`));
  }
  if (--run.register.left === 0 || found.lost.length + found.half.length + found.unclean.length > 0)
    run.register = null;
  return Number(!end.whole);
}

const besideOf = async (home: Home, deed: Deed): Promise<Place> =>
  deed === 'db copy' ? home.beside() : home.backup();

interface Writer {
  readonly child: ChildProcess;
  readonly opened: Promise<unknown>;
  readonly ended: Promise<End>;
}

interface End {
  /** Whether it ended by itself, with all done. */
  readonly whole: boolean;
  /** What it said that was wrong, as it said it. */
  readonly fault: { readonly fault: string; readonly message: string } | null;
}

/** A writer begins in a third of the time where it need not be compiled anew. */
const COMPILED = join(tmpdir(), 'watchpoint-kills-compiled');
const PROGRAM = join(import.meta.dirname, 'deeds.ts');

function writerOf(args: readonly string[], heard: Heard): Writer {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILED },
  });
  const patience = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  let fault: End['fault'] = null;
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  createInterface(child.stdout!).on('line', (line) => {
    const said = JSON.parse(line) as Line;
    if ('open' in said) open();
    else if ('will' in said) heard.will.push(said.will);
    else if ('did' in said) heard.did.push(said.did);
    else fault = said;
  });
  const ended = new Promise<End>((resolve) =>
    child.once('close', (code) => {
      clearTimeout(patience);
      open();
      resolve({ whole: code === 0, fault });
    }),
  );
  return { child, opened, ended };
}

/** Waits for the moment that was drawn, and gives the time at which the writer had the register open. */
async function moment({ random, lasted }: Run, deed: Deed, { opened }: Writer): Promise<number> {
  const early = random() < OPENING;
  const called = Date.now();
  if (early) await wait(random() * (lasted.get('opening') ?? 600));
  else await opened;
  const begun = Date.now();
  if (!early) lasted.set('opening', begun - called);
  if (!early) await wait(random() * PART * (lasted.get(deed) ?? 250));
  return begun;
}

async function faultsOf({ home, register }: Run, n: number, { fault }: End): Promise<Faults> {
  const unclean: string[] = [];
  if (fault !== null && (/none of ours/.test(fault.fault) || /\n/.test(fault.message)))
    unclean.push(`the writer said: ${fault.fault}: ${fault.message}`);
  try {
    const faults = await check(register!.place, register!.heard, n * NUMBERS + NUMBERS - 1);
    const unsound =
      home.kind === 'SQLite' || register!.left === 1 ? await home.unsound(register!.place) : null;
    if (unsound !== null) unclean.push(unsound);
    if (register!.left === 1) unclean.push(...(await asMadeAnew(register!.place, DAY)));
    return { ...faults, unclean: [...faults.unclean, ...unclean] };
  } catch (error) {
    return { lost: [], half: [], unclean: [...unclean, `the check: ${error}`] };
  }
}

function tallyOf(tallies: Map<string, Tally>, strike: string, deed: Deed): Tally {
  const key = `${strike}\n${deed}`;
  const known = tallies.get(key);
  if (known !== undefined) return known;
  const tally = {
    strike,
    deed,
    rounds: 0,
    struck: 0,
    acknowledged: 0,
    lost: 0,
    half: 0,
    unclean: 0,
    found: [],
  };
  tallies.set(key, tally);
  return tally;
}
