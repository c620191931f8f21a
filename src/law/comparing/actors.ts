import { MODALS, NO_SUBJECT } from '../../languages/en/law-changes.ts';
import { type LawChange, quoteOf, type Text } from './change.ts';
import { isSilent } from './plain.ts';
import type { Hunk, Token } from './wording.ts';

/** Somebody else must, or may: the words before the verb differ, and the verb does not. */
export function actorsChanged(
  hunks: readonly Hunk[],
  [before, earlier]: readonly [Text, readonly Token[]],
  [after, later]: readonly [Text, readonly Token[]],
): readonly LawChange[] {
  return hunks.flatMap((hunk) => {
    if ([...hunk.earlier, ...hunk.later].every(({ folded }) => isSilent(folded))) return [];
    const [from, to] = [
      verbAfter(hunk.earlier, earlier, before.document.text),
      verbAfter(hunk.later, later, after.document.text),
    ];
    const verb = from ?? to;
    if (verb === null || (hunk.earlier.length > 0 && from !== verb) || (hunk.later.length > 0 && to !== verb))
      return [];
    return [
      {
        kind: 'duty' as const,
        says: `who ${verb}`,
        earlier: quoteOf(hunk.earlier, before),
        later: quoteOf(hunk.later, after),
      },
    ];
  });
}

/** So many words may stand between what differs and the verb that it is the subject of, and no stop or comma. */
const SUBJECT = 6;

function verbAfter(hunk: readonly Token[], all: readonly Token[], text: string): string | null {
  if (hunk.length === 0) return null;
  const from = all.indexOf(hunk.at(-1)!) + 1;
  let end = hunk.at(-1)!.end;
  for (const token of all.slice(from, from + SUBJECT)) {
    if (/[^\s“”"‘’']/.test(text.slice(end, token.start)) || text.slice(end, token.start).includes('\n'))
      return null;
    if (MODALS.has(token.folded)) return token.folded;
    if (NO_SUBJECT.has(token.folded)) return null;
    end = token.end;
  }
  return null;
}
