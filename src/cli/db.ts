import { type Copy, copyRegister, type Doing } from '../store/copying/copy.ts';
import type { Call, Status } from './command.ts';
import { count } from './open.ts';
import { Refusal } from './refusal.ts';

const ACTS: Readonly<Record<string, (call: Call) => Promise<Status>>> = { copy };

/** Looks after the register as a whole. */
export async function database({ args: [act = '', ...what], ...call }: Call): Promise<Status> {
  const run = Object.hasOwn(ACTS, act) ? ACTS[act] : undefined;
  if (run === undefined) throw new Refusal(`there is no "db ${act}": choose ${Object.keys(ACTS).join(', ')}`);
  return run({ args: what, ...call });
}

async function copy({ args, options, terminal }: Call): Promise<Status> {
  const [from, to] = args;
  if (from === undefined || to === undefined || args.length > 2)
    throw new Refusal('copy from where to where? watchpoint db copy FROM TO');
  const copied = await copyRegister(from, to, {
    resume: options.resume ?? false,
    progress: (doing) => terminal.progress(progressOf(doing)),
  });
  await terminal.print(copiedWords(copied));
  return 0;
}

const progressOf = ({ what, table, rows }: Doing): string =>
  `${what} ${table.replaceAll('_', ' ')}: ${grouped(rows)}`;

function copiedWords({ from, to, rows, events, hash }: Copy): string {
  const all = Object.values(rows).reduce((sum, one) => sum + one, 0);
  return [
    `Copied ${count(rows.editions!, 'edition')}, ${count(events, 'event')} and all that belongs to them: ${grouped(all)} rows, each held against the first.`,
    'Register hashes:',
    `${hash}  ${from}`,
    `${hash}  ${to}`,
    '',
  ].join('\n');
}

const grouped = (n: number): string => n.toString().replace(/\B(?=(?:\d{3})+$)/g, ',');
