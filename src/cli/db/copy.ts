import { type Copy, copyRegister, type Doing } from '../../store/copying/copy.ts';
import type { Call, Status } from '../command.ts';
import { count } from '../open.ts';
import { Refusal } from '../refusal.ts';
import { grouped } from './words.ts';

/** Copies a register into an empty place. */
export async function copy({ args, options, terminal }: Call): Promise<Status> {
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

export const progressOf = ({ what, table, rows }: Doing): string =>
  `${what} ${table.replaceAll('_', ' ')}: ${grouped(rows)}`;

function copiedWords({ from, to, rows, events, hash }: Copy): string {
  const all = Object.values(rows).reduce((sum, one) => sum + one, 0);
  return [
    `Copied ${count(rows.editions!, 'edition')}, ${count(events, 'event')} and what belongs to them:`,
    `${grouped(all)} rows, each held against the first. Their register hashes:`,
    hash,
    `  ${from}`,
    hash,
    `  ${to}`,
    '',
  ].join('\n');
}
