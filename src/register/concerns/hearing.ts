import { lastBefore, mentionsWithin, type Reading } from '../../link/reading.ts';
import type { Analysis, Mention } from '../../model/analysis.ts';
import { contains, firstFrom, overlaps, type Quote, quote, type Span } from '../../model/span.ts';
import type { Sentence } from '../../model/text.ts';
import type { Corrections } from '../events.ts';
import { findingsOf } from '../identity.ts';
import type { EntryOf, Kind } from '../register.ts';
import { type Part, partsOf } from './parts.ts';

/** What may concern somebody: an entry of the register, or of a document that is in none. */
export type Item = { [K in Kind]: ItemOf<K> }[Kind];
interface ItemOf<K extends Kind> extends Pick<EntryOf<K>, 'id' | 'kind' | 'said'> {
  readonly values: K extends 'commitment' ? Pick<Corrections, 'actors' | 'firmness' | 'theme'> : null;
}

/** An item in its place in the text. */
export interface Heard {
  readonly document: Reading['document'];
  readonly passage: Quote;
  readonly parts: readonly Part[];
  readonly mentions: readonly Mention[];
  /** What else of its kind the sentence says. */
  readonly others: readonly Span[];
  /** The line that leads into a list of undertakings; null where none does. */
  readonly lead: Heard | null;
}

/** The sentence in which an item stands, or the run of them; null where its words are of another edition. */
export function heardOf(reading: Reading, item: Item): Heard | null {
  const { document, sentences } = reading;
  const span = item.kind === 'commitment' ? item.said.sentence : item.said;
  if (span.end > document.text.length || document.text.slice(span.start, span.end) !== span.quote)
    return null;
  const own = [];
  for (let i = Math.max(0, lastBefore(sentences, span.start + 1)); i < sentences.length; i++) {
    const sentence = sentences[i]!;
    if (sentence.start >= span.end) break;
    if (overlaps(sentence, span)) own.push(sentence);
  }
  const whole =
    own.length === 0 || item.kind === 'commitment' ? span : { start: own[0]!.start, end: own.at(-1)!.end };
  const passage = quote(document, contains(whole, span) ? whole : span);
  const tokens = own.flatMap(({ tokens }) => tokens.filter((token) => contains(passage, token)));
  return {
    document,
    passage,
    parts: partsOf(tokens),
    mentions: mentionsWithin(reading, passage),
    others: othersIn(reading, item, passage),
    lead: item.kind === 'commitment' ? leadOf(reading, own[0]?.lead ?? null) : null,
  };
}

function leadOf(reading: Reading, lead: Sentence | null): Heard | null {
  if (lead === null) return null;
  const { document } = reading;
  const passage = quote(document, lead);
  const mentions = mentionsWithin(reading, passage);
  return { document, passage, parts: partsOf(lead.tokens), mentions, others: [], lead: null };
}

function othersIn(reading: Reading, item: Item, passage: Span): readonly Span[] {
  const own = item.kind === 'commitment' ? item.said.action : item.said;
  const all = spansOf(reading, item.kind);
  const found: Span[] = [];
  for (let i = firstFrom(all, passage.start); i < all.length && all[i]!.start < passage.end; i++)
    if (contains(passage, all[i]!) && !overlaps(all[i]!, own)) found.push(all[i]!);
  return found;
}

/** All that a document says of one kind, in the order of the text. */
function spansOf({ analysis, actions }: Reading, kind: Kind): readonly Span[] {
  if (kind === 'commitment') return actions;
  const all = analysis[FIELD_OF[kind]];
  const known = sorted.get(all) ?? all.toSorted((a, b) => a.start - b.start);
  sorted.set(all, known);
  return known;
}

const sorted = new WeakMap<readonly Span[], readonly Span[]>();

const FIELD_OF = {
  event: 'events',
  figure: 'figures',
  silence: 'silences',
  watchpoint: 'watchpoints',
  advisory: 'advisories',
} as const;

/** What a document says, where it is in no register. */
export function itemsOf(analysis: Analysis): readonly Item[] {
  const { commitments, events, figures, silences, watchpoints, advisories } = findingsOf(analysis);
  const plain = <K extends Exclude<Kind, 'commitment'>>(kind: K, all: readonly EntryOf<K>['said'][]) =>
    all.map((said) => ({ id: (said as { id: string }).id, kind, said, values: null }) as Item);
  return [
    ...commitments.map((said): Item => ({ id: said.id, kind: 'commitment', said, values: said })),
    ...plain('event', events),
    ...plain('figure', figures),
    ...plain('silence', silences),
    ...plain('watchpoint', watchpoints),
    ...plain('advisory', advisories),
  ];
}
