import type { EntryOf } from '../../register/register.ts';
import { type DraftPart, draftPart } from './draft.ts';
import { evidence } from './evidence.ts';
import { leading, quoting, say } from './say.ts';
import { sourceOf } from './unsaid.ts';

/** What documents themselves tell kinds of readers to do. */
export const adviceParts = (advice: readonly EntryOf<'advisory'>[]): DraftPart[] => [
  draftPart(
    'What documents advise',
    advice.map((one) => {
      const on = evidence(one, one.said);
      return say`${leading(`For ${one.said.audience}`, on)}: ${quoting(on)} (${sourceOf(one)})`;
    }),
  ),
];
