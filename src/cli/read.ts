import type { Analysis } from '../model/analysis.ts';
import { analysisHtml, analysisMarkdown, analysisText, type Known } from '../publish/analysis.ts';
import type { Call, Status } from './command.ts';
import { openEach, statusOf } from './each.ts';
import { count, STDIN } from './open.ts';
import { Refusal } from './refusal.ts';
import type { Terminal } from './terminal.ts';
import { network } from './world.ts';

/** Prints what documents say, for people. */
export async function read({ args, options, terminal }: Call): Promise<Status> {
  const files = args.length ? args : [STDIN];
  const format = options.format ?? 'text';
  if (files.length > 1 && (format === 'json' || format === 'html'))
    throw new Refusal(
      `${format} holds one document and ${count(files.length, 'file')} were named: name one, or use --format markdown`,
    );
  let printed = 0;
  const tally = await openEach(
    files,
    options,
    terminal,
    async ({ analysis, dated, history, legislation }) => {
      const page = pageOf(analysis, { dated, history, legislation }, format, terminal);
      await terminal.print(printed++ ? `\n\n${page}` : page);
    },
    network(options),
  );
  return statusOf(tally);
}

function pageOf(analysis: Analysis, more: Known, format: string, { paint, width }: Terminal): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(analysis, null, 2)}\n`;
    case 'html':
      return analysisHtml(analysis, more);
    case 'markdown':
      return analysisMarkdown(analysis, more);
    default:
      return analysisText(analysis, { paint, width, ...more });
  }
}
