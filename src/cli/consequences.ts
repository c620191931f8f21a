import { consequencesOf } from '../law/consequences/consequences.ts';
import { consequencesText } from '../publish/consequences.ts';
import type { Call, Status } from './command.ts';
import { openEach, statusOf } from './each.ts';
import { STDIN } from './open.ts';
import { network } from './world.ts';

/** `consequences`: what follows in law from what documents are and speak of. */
export async function consequences({ args, options, terminal }: Call): Promise<Status> {
  const tally = await openEach(
    args.length > 0 ? args : [STDIN],
    options,
    terminal,
    async ({ analysis }) => {
      const { document } = analysis;
      const found = consequencesOf(analysis);
      if (options.format === 'json') {
        const plain = found.map(
          ({ rule: { match: _, unless: __, examples: ___, counterexamples: ____, ...rule }, ...one }) => ({
            ...rule,
            ...one,
          }),
        );
        await terminal.print(
          `${JSON.stringify({ document: document.id, edition: document.edition, consequences: plain })}\n`,
        );
      } else await terminal.print(consequencesText(document.title || document.id, found, terminal.width));
    },
    network(options),
  );
  return statusOf(tally);
}
