import type { Event, Mention } from '../model/analysis.ts';
import type { Document } from '../model/document.ts';
import { lastDay } from '../model/edtf.ts';
import { quote } from '../model/span.ts';
import type { Segmented } from '../model/text.ts';
import type { Recognised } from '../recognise/recognise.ts';
import { type Line, lineOf, spanOf } from './commitments/line.ts';
import { dated, type Found, type Place, tokensOf, yearsIn } from './events/dated.ts';
import { mayTell, undated } from './events/undated.ts';
import { hasBegun, mentionsIn } from './mentions.ts';

/** Dated or datable things that have happened. */
export function eventsIn({ document, sentences }: Segmented, { mentions }: Recognised): Event[] {
  const dates = mentionsIn(mentions, ['date', 'period']);
  return sentences.flatMap((sentence) => {
    if (sentence.block.kind === 'heading' || sentence.block.kind === 'cell') return [];
    // "What became of the promises made in June?" tells nothing that happened.
    if (document.text[sentence.end - 1] === '?') return [];
    const past = dates.within(sentence).filter((date) => isPast(date, document.published));
    if (past.length === 0 && !mayTell(sentence, document.genre)) return [];
    const line = lineOf(sentence);
    return line ? inLine(document, line, past) : [];
  });
}

/** A time that had begun; of open ends only that which something may have begun with: "in force since 8 February". */
const isPast = ({ value, quote }: Mention, published: string | null): boolean =>
  hasBegun(value, published) &&
  !/^(?:after|by|over|within|until|before)\b/i.test(quote) &&
  !(/^from\b/i.test(quote) && value?.endsWith('/..'));

type Dated = Found & { readonly date: string | null };

/** Those with a date first, then what has none and overlaps none of them. */
function inLine(document: Document, line: Line, past: readonly Mention[]): Event[] {
  const found: Dated[] = [];
  const isFree = ({ from, to }: Found) => found.every((other) => other.to <= from || to <= other.from);
  let floor = line.own;
  const places = placesOf(line, past, document.published);
  for (const [i, place] of places.entries()) {
    const event = dated(line, { ...place, floor, next: places[i + 1]?.from ?? line.tokens.length });
    if (!event || event.from < floor || event.from >= event.to) continue;
    const since = place.date.value?.replace(/\/\.\.$/, '') ?? null;
    found.push({ ...event, date: event.untilNow ? untilNow(since, document.published) : since });
    floor = event.to;
  }
  for (const event of undated(line, document.genre))
    if (isFree(event)) found.push({ ...event, date: event.onTheDay ? document.published : null });
  return joined(
    line,
    found.sort((a, b) => a.from - b.from),
  ).map(({ from, to, date, rule }) => ({ ...quote(document, spanOf(line, from, to)), date, rule }));
}

/** From a time to the day of publication, told as finely as the time was. */
const untilNow = (since: string | null, published: string | null): string | null =>
  since && published ? `${since}/${published.slice(0, since.length)}` : since;

/** Where times stand: those that were recognised, and the years that name a meeting. */
function placesOf(
  line: Line,
  past: readonly Mention[],
  published: string | null,
): Omit<Place, 'floor' | 'next'>[] {
  const places = past.map((date) => {
    const [from, to] = tokensOf(line, date);
    return { from, to, date, over: (lastDay(date.value ?? '') ?? '9') < (published ?? '') };
  });
  return [...places, ...yearsIn(line, published)].sort((a, b) => a.from - b.from);
}

/** "[met on 3 May], and [have signed a memorandum]": one event where nobody new is named for the second. */
function joined(line: Line, found: readonly Dated[]): Dated[] {
  const kept: Dated[] = [];
  for (const event of found) {
    const last = kept.at(-1);
    const goesOn = last && event.date === null && event.bare && isOnlyAnd(line, last.to, event.from);
    if (goesOn) kept[kept.length - 1] = { ...last, to: event.to };
    else kept.push(event);
  }
  return kept;
}

const isOnlyAnd = (line: Line, from: number, to: number): boolean =>
  from < to && line.tags.slice(from, to).every((tag) => tag === 'CC' || tag === ',');
