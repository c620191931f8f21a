import { analyse as analysisOf } from '../pipeline.ts';
import type { Call, Options, Status } from './command.ts';
import { analyseLines } from './jsonLines.ts';
import { openEach, STDIN, statusOf } from './open.ts';
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
  const tally = await openEach(files, options, terminal, async ({ document, problems }) => {
    const analysis = analysisOf(document, options.only ? { only: options.only } : {});
    const whole = { ...analysis, problems: [...problems, ...analysis.problems] };
    await terminal.print(`${JSON.stringify(whole, null, format === 'json' ? 2 : 0)}\n`);
  });
  return statusOf(tally);
}

function formatFor(files: readonly string[], { format }: Options): string {
  if (format === 'json' && files.length > 1)
    throw new Refusal(`json holds one document and ${files.length} were named: use --format jsonl`);
  return format ?? (files.length > 1 ? 'jsonl' : 'json');
}
