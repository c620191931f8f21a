import { oneLine, pointWords } from '../words.ts';
import { type DraftPart, draftPart } from './draft.ts';
import { evidenceOf } from './evidence.ts';
import { joined, meaning, quoting, type Sentence, say, some } from './say.ts';
import type { Undertaking } from './undertaking.ts';

/** Undertakings of which a later document is silent, though it takes up what stood beside them. */
export const quietPart = (undertakings: readonly Undertaking[]): DraftPart =>
  draftPart(
    'Gone quiet',
    undertakings.filter(({ standing }) => standing.state === 'gone quiet').map(quietSentence),
  );

function quietSentence({ now, standing }: Undertaking): Sentence {
  const { head, neighbours, documents } = standing.quiet!;
  const day = head.published === null ? '' : ` of ${pointWords(head.published)}`;
  const more = documents > 1 ? ` (and ${documents - 1} before it)` : '';
  const later = meaning(`“${oneLine(head.title || head.id)}”${day}${more}`, evidenceOf(now));
  const beside = some(neighbours.map((one) => say`${quoting(evidenceOf(one), one.said.action)}`));
  const taken =
    beside === null ? null : say`, which takes up what stands beside it: ${joined(beside, ' and ')}`;
  return say`${quoting(evidenceOf(now), now.said.action)} is not spoken of in ${later}${taken}`;
}
