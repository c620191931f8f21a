import { link } from '../link/link.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Link, Links } from '../model/link.ts';
import { linksPage } from '../publish/links.ts';
import { wrap } from '../publish/text.ts';
import { changeWords, quoted } from '../publish/words.ts';
import type { Call, Status } from './command.ts';
import { openEach, statusOf } from './each.ts';
import { shown } from './pages.ts';
import { Refusal } from './refusal.ts';
import { withRegister } from './registerFile.ts';
import type { Terminal } from './terminal.ts';

/** Prints what the later document says of what the earlier one said. */
export async function links(call: Call): Promise<Status> {
  const { args, options, terminal } = call;
  if (args.length === 0) return listed(call);
  if (args.length < 2)
    throw new Refusal(
      `missing the later document: watchpoint links ${args[0]} LATER; see: watchpoint links --help`,
    );
  const analyses: Analysis[] = [];
  const tally = await openEach(args, options, terminal, async ({ analysis }) => {
    analyses.push(analysis);
  });
  const [earlier, later] = analyses;
  if (!earlier || !later) return statusOf({ ...tally, read: 0 });
  const found = link(earlier, later);
  await terminal.print(
    options.format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : pageOf(found, terminal),
  );
  return 0;
}

/** The links that the register keeps. */
async function listed({ options, terminal }: Call): Promise<Status> {
  const { threadsIn } = await import('./threads.ts');
  const threads = await withRegister(options, threadsIn);
  await terminal.print(
    options.format === 'json'
      ? `${JSON.stringify(threads.ties, null, 2)}\n`
      : shown(linksPage(threads), options.format, terminal),
  );
  return 0;
}

function pageOf({ links, proposed }: Links, terminal: Terminal): string {
  const part = (heading: string, found: readonly Link[]) =>
    found.length
      ? ['', terminal.paint('heading', `${heading} (${found.length})`), ...found.flatMap(lines)]
      : [];
  const indented = (words: string) => wrap(words, terminal.width - 2).map((line) => `  ${line}`);
  const lines = ({ relation, from, to, changes }: Link): string[] => [
    '',
    ...wrap([relation, ...changes.map(changeWords)].join('; '), terminal.width),
    ...indented(`earlier: ${quoted(from.quote)}`),
    ...indented(`later: ${quoted(to.quote)}`),
  ];
  const all = [...part('Links', links), ...part('Near, and not sure', proposed)];
  return `${all.slice(1).join('\n') || 'Nothing in the later document speaks of the earlier one.'}\n`;
}
