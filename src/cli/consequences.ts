import { consequencesOf } from '../law/consequences/consequences.ts';
import { analyse } from '../pipeline.ts';
import { consequencesText } from '../publish/consequences.ts';
import type { Call, Status } from './command.ts';
import { openEach, STDIN, statusOf } from './open.ts';
import { network } from './world.ts';

/** `consequences`: what follows in law from what documents are and speak of. */
export async function consequences({ args, options, terminal }: Call): Promise<Status> {
  const tally = await openEach(
    args.length > 0 ? args : [STDIN],
    options,
    terminal,
    async ({ document }) => {
      const found = consequencesOf(analyse(document));
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
