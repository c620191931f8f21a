import type { Entry } from '../../register/register.ts';
import type { Watched } from '../../register/watchList.ts';
import { pointWords } from '../words.ts';
import { byKind, type Change, changeSentence } from './changes.ts';
import { type DraftPart, draftPart } from './draft.ts';
import type { Seen, Since, Wanted } from './known.ts';
import { byWeight, isPosition } from './themes.ts';
import { type Undertaking, undertakingSentence } from './undertaking.ts';
import { answeredSentence, unsaidSentence } from './unsaid.ts';

/** Whether it came after: into the register, where the briefing before is on record; else by day of publication. */
export const isNewEntry = ({ readings, head }: Entry, since: Since): boolean =>
  since.seq === null ? (head.published ?? '') > since.day : readings[0]!.seq > since.seq;

export const isNewChange = ({ ties, day }: Change, since: Since): boolean =>
  since.seq === null ? day > since.day : ties.some(({ seq }) => seq > since.seq!);

/** An undertaking that nobody had spoken of before. */
export const isNew = ({ wordings }: Undertaking, since: Since): boolean =>
  wordings.every((one) => isNewEntry(one, since));

export interface Told {
  readonly undertakings: readonly Undertaking[];
  readonly changes: readonly Change[];
  readonly open: readonly Watched[];
  readonly answered: readonly Watched[];
}

/** What is new since the briefing before: what changed, what was undertaken, what was left out of it, what was answered. */
export function sincePart(told: Told, known: Seen, { since }: Wanted): readonly DraftPart[] {
  if (since === null) return [];
  const fresh = told.undertakings.filter((one) => isNew(one, since) && !isPosition(one));
  const answers = told.answered.filter(({ answer }) =>
    since.seq === null
      ? (known.heads.get(answer!.to.document)?.published ?? '') > since.day
      : answer!.seq > since.seq,
  );
  const silences = told.open.filter(({ entry }) => entry.kind === 'silence' && isNewEntry(entry, since));
  return [
    draftPart(
      `New since ${pointWords(since.day.slice(0, 10))}`,
      [],
      [
        draftPart(
          'Changed',
          told.changes
            .filter((one) => isNewChange(one, since))
            .toSorted(byKind)
            .map((one) => changeSentence(one, known)),
        ),
        draftPart(
          'Undertaken',
          fresh.toSorted(byWeight).map((one) => undertakingSentence(one, known)),
        ),
        draftPart(
          'Answered',
          answers.map((one) => answeredSentence(one, known)),
        ),
        draftPart(
          'Not said',
          silences.map(({ entry }) => unsaidSentence(entry, known)),
        ),
      ],
    ),
  ];
}
