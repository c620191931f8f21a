import type { EntryOf } from '../../register/register.ts';
import { type DraftPart, draftPart } from './draft.ts';
import { evidence } from './evidence.ts';
import type { Seen } from './known.ts';
import { leading, quoting, say } from './say.ts';
import { sourceIn } from './source.ts';

/** What documents themselves tell kinds of readers to do. */
export const adviceParts = (advice: readonly EntryOf<'advisory'>[], known: Seen): DraftPart[] => [
  draftPart(
    'Advice in the documents',
    advice.map((one) => {
      const on = evidence(one, one.said);
      return say`${leading(`For ${one.said.audience}`, on)}: ${quoting(on)}${sourceIn(one, known)}`;
    }),
  ),
];
