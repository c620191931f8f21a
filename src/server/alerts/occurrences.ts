import type { Relation } from '../../model/link.ts';
import { changeWords, oneLine, quoted } from '../../publish/words.ts';
import { changesBetween } from '../../register/changes.ts';
import { entriesOf, entryOf, spanOf, stands, wordingsOf } from '../../register/entries.ts';
import type { Head } from '../../register/events.ts';
import type { DocumentState, Entry } from '../../register/register.ts';
import { holds, type Tie, tiesOf } from '../../register/ties.ts';
import type { Occasion } from './alert.ts';
import type { Place } from './news.ts';

/** Something that happened to an entry, whoever may care. */
export interface Occurrence {
  readonly occasion: Occasion;
  readonly entry: Entry;
  /** The event of the log by which it happened; null for what a day brings. */
  readonly seq: number | null;
  /** Which time it is of its kind: with the entry and the occasion, the key by which it is told once. */
  readonly revision: string;
  readonly says: string | null;
  readonly later: Place | null;
}

/** What the log of one document did to its own entries. */
export function ownOccurrences(state: DocumentState): Occurrence[] {
  const left = leftOutIn(state);
  const ties = Map.groupBy(tiesOf([state]).filter(holds), ({ to }) => to.item);
  return entriesOf(state).flatMap((entry) => [
    ...(stands(entry)
      ? [...arrival(state, entry, ties.get(entry.id) ?? []), ...rewording(state, entry)]
      : []),
    ...(entry.standing === 'superseded' ? (left.get(entry.id) ?? []).map((seq) => leaving(entry, seq)) : []),
    ...corrections(entry),
  ]);
}

/** It came; or, where an earlier edition of the document had other words for it, those were changed. */
function arrival(state: DocumentState, entry: Entry, ties: readonly Tie[]): Occurrence[] {
  const { seq, at, edition } = entry.readings[0]!;
  const before = ties.filter(({ from }) => from.document === state.id && from.edition !== edition);
  if (before.length > 0) return before.flatMap((tie) => changing(entry, tie));
  const came = state.editions.find((one) => one.edition === edition)?.at ?? at;
  const says = [
    ...(came < at ? [`newly found: newer rules read it in an edition known since ${came.slice(0, 10)}`] : []),
    ...(ties.some(({ relation }) => relation === 'repeats')
      ? ['it repeats what an earlier document said']
      : []),
  ].join('; ');
  return [{ occasion: 'new', entry, seq, revision: '', says: says || null, later: null }];
}

/** Other words alone, which change nothing that is found in them, are no news. */
function changing(entry: Entry, { seq, judged, link, changes }: Tie): Occurrence[] {
  if (changes.length === 0) return [];
  const says = changes.map(changeWords).join('; ');
  return [{ occasion: 'changed', entry, seq: judged.at(-1)?.seq ?? seq, revision: link, says, later: null }];
}

function rewording(state: DocumentState, entry: Entry): Occurrence[] {
  if (entry.kind !== 'commitment') return [];
  const [before, now] = wordingsOf(state, entry).slice(-2);
  if (before === undefined || now === undefined) return [];
  const says = changesBetween(before.said, now.said).map(changeWords).join('; ');
  return [
    { occasion: 'changed', entry, seq: now.readings[0]!.seq, revision: now.edition, says, later: null },
  ];
}

/** The commitments that newer editions gave up, with the events that say so. */
function leftOutIn({ links, undone }: DocumentState): ReadonlyMap<string, readonly number[]> {
  const left = new Map<string, number[]>();
  for (const { seq, event } of links)
    if (event.kind === 'compared' && !undone.has(seq))
      for (const item of event.gone ?? []) left.set(item, [...(left.get(item) ?? []), seq]);
  return left;
}

const leaving = (entry: Entry, seq: number): Occurrence => ({
  occasion: 'changed',
  entry,
  seq,
  revision: `left out ${seq}`,
  says: 'a newer edition of the document has neither these words nor others for them',
  later: null,
});

function corrections(entry: Entry): Occurrence[] {
  return entry.reviews.flatMap(({ seq, event, by }) =>
    event.kind === 'edited'
      ? [
          {
            ...{ occasion: 'changed' as const, entry, seq, revision: `set right ${seq}`, later: null },
            says: `${oneLine(by.name)} set right: ${Object.keys(event.set).join(', ')}`,
          },
        ]
      : [],
  );
}

const OCCASION_OF: Readonly<Partial<Record<Relation, Occasion>>> = {
  firms: 'firmed',
  softens: 'softened',
  reschedules: 'moved',
  withdraws: 'withdrawn',
  delivers: 'reported',
  progresses: 'reported',
  answers: 'answered',
};

/** What a document says of an earlier one's entries: of the links that hold now. */
export function linkOccurrences(earlier: DocumentState, later: DocumentState): Occurrence[] {
  return tiesOf([earlier, later]).flatMap((tie) => {
    const occasion = OCCASION_OF[tie.relation];
    if (occasion === undefined || !holds(tie) || tie.from.document !== earlier.id) return [];
    if (tie.to.document !== later.id) return [];
    const entry = tie.from.item === null ? null : entryOf(earlier, tie.from.item);
    const head = later.editions.find(({ edition }) => edition === tie.to.edition)?.head;
    if (entry === null || head === undefined) return [];
    const seq = tie.judged.at(-1)?.seq ?? tie.seq;
    return [
      { occasion, entry, seq, revision: tie.link, says: tieWords(tie), later: placeOf(head, tie.to.quote) },
    ];
  });
}

const TOLD: Readonly<Partial<Record<Relation, string>>> = {
  delivers: 'reported done',
  progresses: 'reported under way',
};

const tieWords = ({ relation, changes, to }: Tie): string =>
  [TOLD[relation] ?? '', ...changes.map(changeWords), `in these words: ${quoted(to.quote.quote)}`]
    .filter(Boolean)
    .join('; ');

/** Where words of an edition stand. */
export const placeOf = (
  { id: document, edition, title, published, uri }: Head,
  { start, end, quote }: { readonly start: number; readonly end: number; readonly quote: string },
): Place => ({
  ...{ words: quote, document, edition, title: oneLine(title), published, start, end },
  address: [uri, document].find((one) => one !== null && /^https?:\/\//i.test(one)) ?? null,
});

/** In a line: who is to do what, or the words themselves. */
export function leadOf(entry: Entry): string {
  const words = oneLine(spanOf(entry).quote);
  if (entry.kind !== 'commitment') return words;
  const actors = entry.values.actors.map(({ name }) => name).join(', ');
  return actors === '' ? words : `${oneLine(actors)}: ${words}`;
}
