import { markedNoteRule } from '../languages/en/instruments-marked.ts';
import { knownRule, sameThing } from '../languages/en/instruments-titles.ts';
import type { Mention } from '../model/analysis.ts';
import type { Document } from '../model/document.ts';
import { quote } from '../model/span.ts';
import type { Segmented } from '../model/text.ts';
import { findersAt } from './instruments/citations.ts';
import type { State } from './instruments/find.ts';
import { isMarked, marksIn, marksWithin, withMarks } from './instruments/marked.ts';
import { isDigit, knownAt } from './instruments/names.ts';
import { planAt } from './instruments/plans.ts';
import { provisionsIn } from './instruments/provisions.ts';
import { shortFormsIn } from './instruments/short-forms.ts';
import { titleAt } from './instruments/titles.ts';
import { type Passage, passagesOf, plain, type Work } from './instruments/work.ts';
import type { Recognised } from './recognise.ts';

/** Laws, treaties, agreements, journals, judgments and resolutions, and their provisions, as the text names them. */
export function instrumentsIn({ document, sentences }: Segmented): Recognised {
  const passages = passagesOf(document.text, sentences);
  const marks = marksIn(document);
  const named = passages.map((passage) =>
    withMarks(apart(worksIn(passage), document.text), marksWithin(marks, passage)),
  );
  const short = shortFormsIn(passages, named);
  const found = passages.flatMap((passage, i) => {
    const works = apart([...named[i]!, ...short[i]!], document.text);
    return apart([...works, ...provisionsIn(passage, works)], document.text);
  });
  const beside = marks.filter(({ rule }) => rule === markedNoteRule.id);
  const all = beside.length ? [...found, ...beside].sort((a, b) => a.start - b.start) : found;
  return { mentions: all.map((work) => mentionOf(document, work)), problems: [] };
}

const mentionOf = (document: Document, { start, end, value, id, rule }: Work): Mention => ({
  type: 'instrument',
  ...quote(document, { start, end }),
  value,
  id,
  rule,
});

function worksIn(passage: Passage): Work[] {
  const works: Work[] = [];
  const state: State = { series: null, eu: null, resolution: null };
  for (let i = 0; i < passage.tokens.length; i++) {
    const finders = findersAt(passage.tokens[i]!);
    for (const find of finders ?? []) {
      const work = find(passage, i, state);
      if (!work) continue;
      works.push(work);
      break;
    }
    const { text, lower } = passage.tokens[i]!;
    if (text === lower && !isDigit(text)) continue;
    const known = knownAt(passage, i);
    const titled = titleAt(passage, i) ?? planAt(passage, i, works.at(-1) ?? null);
    if (known) works.push(known);
    if (titled) works.push(titled);
  }
  return works;
}

/**
 * Of works that share characters the one that says most stands: the longer, and the known before the merely titled,
 * unless the title has other parties before it ("Chile-Peru Trade and Cooperation Agreement").
 */
function apart(works: readonly Work[], text: string): Work[] {
  const kept: Work[] = [];
  for (const work of works.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || work.start >= last.end) kept.push(work);
    else if (rank(work) > rank(last) && !another(last, work, text)) kept[kept.length - 1] = work;
  }
  return kept;
}

const UNSURE = /\/(?:title|titled-on|plan|code)$/;

const rank = (work: Work): number =>
  work.end -
  work.start +
  (UNSURE.test(work.rule) ? 0 : 12) +
  (work.id === null ? 0 : 12) +
  (isMarked(work) ? 1000 : 0);

/** Whether a title that ends with a known name is another thing, by the names that stand before it. */
function another(titled: Work, known: Work, text: string): boolean {
  if (!UNSURE.test(titled.rule) || known.rule !== knownRule.id || titled.end < known.end) return false;
  const before = plain(text.slice(titled.start, known.start));
  const words = before.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return !/'s?\s*$/.test(before) && words.some((word) => !sameThing.has(word.toLowerCase()));
}
