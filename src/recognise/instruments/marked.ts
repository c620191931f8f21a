import { markedNoteRule, markedRule, markedWithinRule } from '../../languages/en/instruments-marked.ts';
import type { Document } from '../../model/document.ts';
import type { MarkedReference } from '../../model/legislation.ts';
import { contains, firstFrom, overlaps } from '../../model/span.ts';
import { namingOf } from './marked-names.ts';
import type { Passage, Work } from './work.ts';

/** What the publisher of a law marks as citations of laws and their provisions, in the order of the text; none overlaps another. */
export function marksIn(document: Document): Work[] {
  const references = document.legislation?.references ?? [];
  if (references.length === 0) return [];
  const name = namingOf(document, references);
  const notes = document.blocks.filter(({ kind }) => kind === 'furniture');
  return references
    .filter((one, i) => !holdsNext(one, references[i + 1]))
    .flatMap((reference): Work[] => {
      const named = name(reference);
      if (!named) return [];
      const { start, end, uri } = reference;
      const inNote = notes[firstFrom(notes, start + 1) - 1];
      const aside = inNote !== undefined && contains(inNote, reference);
      const { id: rule } = aside ? markedNoteRule : uri.startsWith('#') ? markedWithinRule : markedRule;
      return [{ start, end, ...named, rule }];
    });
}

/** "5 to 6" holds a reference to each of them. */
const holdsNext = (one: MarkedReference, next: MarkedReference | undefined): boolean =>
  next !== undefined && contains(one, next);

export const isMarked = ({ rule }: Work): boolean =>
  rule === markedRule.id || rule === markedWithinRule.id || rule === markedNoteRule.id;

/** The marks that lie in a passage. */
export const marksWithin = (marks: readonly Work[], passage: Passage): Work[] =>
  marks.slice(firstFrom(marks, passage.start), firstFrom(marks, passage.end));

/**
 * Works of a passage with the publisher's marks in place of what overlaps them. A mark within a longer name, "2006 (c.
 * 48)" within "Police and Justice Act 2006 (c. 48)", stands for the whole of it.
 */
export function withMarks(works: readonly Work[], marks: readonly Work[]): Work[] {
  if (marks.length === 0) return [...works];
  const free = works.filter((work) => !marks.some((mark) => overlaps(work, mark)));
  return [...free, ...marks.map((mark) => widened(mark, works, marks))];
}

function widened(mark: Work, works: readonly Work[], marks: readonly Work[]): Work {
  const whole = works.find(
    (work) => contains(work, mark) && marks.every((other) => other === mark || !overlaps(work, other)),
  );
  if (!whole || mark.rule === markedWithinRule.id) return mark;
  if (whole.id === mark.id) return { ...whole, rule: mark.rule };
  return mark.scheme === 'none' ? mark : { ...mark, start: whole.start, end: whole.end };
}
