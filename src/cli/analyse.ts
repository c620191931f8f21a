import type { Call, Options, Status } from './command.ts';
import { openEach, statusOf } from './each.ts';
import { analyseLines } from './jsonLines.ts';
import { STDIN } from './open.ts';
import { Refusal } from './refusal.ts';

/** Prints what documents say, in the contract's JSON. */
export async function analyse({ args, options, terminal }: Call): Promise<Status> {
  if (options.jsonl) {
    if (args.length)
      throw new Refusal('--jsonl reads standard input: write "watchpoint analyse --jsonl < FILE"');
    return analyseLines(process.stdin, options, terminal);
  }
  const files = args.length ? args : [STDIN];
  const format = formatFor(files, options);
  const indent = format === 'json' ? 2 : 0;
  const tally = await openEach(files, options, terminal, ({ analysis }) =>
    terminal.print(`${JSON.stringify(analysis, null, indent)}\n`),
  );
  return statusOf(tally);
}

function formatFor(files: readonly string[], { format }: Options): string {
  if (format === 'json' && files.length > 1)
    throw new Refusal(`json holds one document and ${files.length} were named: use --format jsonl`);
  return format ?? (files.length > 1 ? 'jsonl' : 'json');
}
