import type { Analysis } from '../model/analysis.ts';
import { firstDay, lastDay } from '../model/edtf.ts';
import { folded } from './identity.ts';

/** Which of two documents is the earlier, and how that is known. */
export interface Order {
  /** Below 0 where the first is the earlier, above where it is the later; 0 where nothing tells. */
  readonly sign: -1 | 0 | 1;
  readonly by: 'date' | 'text' | null;
}

/**
 * By the days they were published; else, of one day or without one, by what the one says of the other: what it must
 * have been written after, what it quotes, names or reports on. What neither tells is not known, and is not guessed.
 */
export function orderOf(a: Analysis, b: Analysis): Order {
  const [first, second] = [timeOf(a), timeOf(b)];
  const by = a.document.published !== null && b.document.published !== null ? 'date' : 'text';
  if (isBefore(first, second)) return { sign: -1, by };
  if (isBefore(second, first)) return { sign: 1, by };
  const [told, tells] = [speaksOf(b, a), speaksOf(a, b)];
  if (told === tells) return { sign: 0, by: null };
  return { sign: told ? -1 : 1, by: 'text' };
}

/** When a document was written: not before one day, not after another; null where nothing tells. */
interface Time {
  readonly notBefore: string | null;
  readonly notAfter: string | null;
}

const isBefore = (a: Time, b: Time): boolean =>
  a.notAfter !== null && b.notBefore !== null && a.notAfter < b.notBefore;

/** Its day; else it was written after what it tells has happened, and before the day by which it promises something. */
function timeOf({ document: { published }, events, commitments }: Analysis): Time {
  if (published !== null) return { notBefore: published, notAfter: published };
  const days = (all: readonly (string | null)[]) => all.filter((day) => day !== null).sort();
  const past = days(events.map(({ date }) => (date === null ? null : firstDay(date))));
  const due = days(commitments.map(({ deadline }) => (deadline?.edtf ? lastDay(deadline.edtf) : null)));
  return { notBefore: past.at(-1) ?? null, notAfter: due[0] ?? null };
}

/** Whether one text quotes the other, names it, or reports on it. */
function speaksOf(one: Analysis, other: Analysis): boolean {
  return quotes(one, other) || names(one, other) || reportsOn(one, other);
}

/** So many words in a row are nobody's but the other's. */
const QUOTED = 6;

function quotes({ document: { text } }: Analysis, { document: other }: Analysis): boolean {
  const words = ` ${folded(other.text)} `;
  return [...text.matchAll(/[“"]([^“”"]{20,600})[”"]/gu)].some(([, quoted = '']) => {
    const said = folded(quoted).replace(/[,.;]$/, '');
    return said.split(' ').length >= QUOTED && words.includes(said);
  });
}

/** A title of so many words is one document's. */
const TITLED = 4;

/** The other's title stands in it; not in a promise, or where it says what to watch: that one is still to come. */
function names(
  { document, commitments, watchpoints, silences }: Analysis,
  { document: other }: Analysis,
): boolean {
  const title = folded(other.title);
  if (title.split(' ').length < TITLED || title === folded(document.title)) return false;
  const told = folded(document.text).split(title).length - 1;
  const ahead = [
    ...commitments.map(({ sentence }) => sentence.quote),
    ...[...watchpoints, ...silences].map(({ quote }) => quote),
  ];
  return told > ahead.filter((words) => folded(words).includes(title)).length;
}

/** An analysis of the day that speaks of "the joint statement", where the other is one by parties that it names. */
function reportsOn(one: Analysis, other: Analysis): boolean {
  if (one.document.genre !== 'news analysis' || other.document.genre === 'news analysis') return false;
  if (one.document.published === null || other.document.genre === 'other') return false;
  if (!folded(one.document.text).includes(`the ${other.document.genre}`)) return false;
  const named = new Set(one.commitments.flatMap(({ actors }) => actors.map(({ name }) => name)));
  for (const { type, value } of one.mentions) if (type === 'party' && value !== null) named.add(value);
  const parties = other.mentions.filter(({ type, value }) => type === 'party' && value !== null);
  return parties.length > 0 && parties.every(({ value }) => named.has(value!));
}
