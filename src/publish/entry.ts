import type { Place } from '../model/place.ts';
import type { Span } from '../model/span.ts';
import { spanOf } from '../register/entries.ts';
import type { Recorded } from '../register/events.ts';
import { historyOf } from '../register/history.ts';
import type { DocumentState, Entry } from '../register/register.ts';
import { eventWords } from './history.ts';
import { type Fact, item, type Page, section } from './page.ts';
import { placeWords } from './place.ts';
import { entryItem, source } from './register.ts';
import { amountWords, quoted, whenWords } from './words.ts';

interface Around {
  /** Where the edition's stretches stand in the published file. */
  readonly places: readonly Place[];
  readonly state: DocumentState;
  /** The words of the edition that the entry quotes. */
  readonly text: string;
  /** The document's log. */
  readonly log: readonly Recorded[];
}

/** One entry whole: its values, its words in their place, what found it, and its history. */
export function entryPage(entry: Entry, { state, text, log, places }: Around): Page {
  const { lead, facts, quote } = entry.kind === 'commitment' ? entryItem(entry) : plainItem(entry);
  const edition = state.editions.findIndex((one) => one.edition === entry.edition) + 1;
  const { start, end } = spanOf(entry);
  return {
    title: lead,
    language: entry.head.language,
    facts: [
      ['Id', entry.id],
      ['Before', entry.formerly.join(', ')],
      ['Standing', STANDINGS[entry.standing]],
      ...facts,
    ],
    sections: [
      ...(quote === null ? [] : [section('The sentence', [item(quoted(quote))])]),
      section('In its place', [item(inContext(text, { start, end }))], {
        note: `${placeWords(places, { start, end })}Characters ${start} to ${end}, paragraph ${paragraphAt(text, start)}, edition ${edition} of ${state.editions.length} (${entry.edition.slice(0, 16)}). The words stand between » and «.`,
      }),
      section('Found by', [item(entry.said.rule)], { note: 'The rule, as docs/rules.md has it.' }),
      section(
        'History',
        historyOf(entry, state, log).map(({ recorded, undone }) => item(eventWords(recorded, { undone }))),
      ),
    ],
  };
}

const STANDINGS: Readonly<Record<Entry['standing'], string>> = {
  current: 'the newest edition says it',
  superseded: 'only an earlier edition says it',
  'not found again': 'earlier rules found it, newer ones do not',
  rejected: 'a person says it is wrong',
};

function plainItem(entry: Exclude<Entry, { kind: 'commitment' }>): {
  lead: string;
  facts: Fact[];
  quote: null;
} {
  const dated = 'date' in entry.said && entry.said.date !== null ? whenWords(entry.said.date) : '';
  const amount = entry.kind === 'figure' ? amountWords(entry.said) : '';
  const audience = entry.kind === 'advisory' ? entry.said.audience : '';
  return {
    lead: `${entry.kind}: ${entry.said.quote}`,
    facts: [
      ['Amount', amount],
      ['When', dated],
      ['For', audience],
      ['In', source(entry)],
    ],
    quote: null,
  };
}

/** How much of the text is shown on either side. */
const AROUND = 300;

/** The words with what stands before and after them, cut between words. */
function inContext(text: string, { start, end }: Span): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return [
    from === 0 ? before : `… ${before.replace(/^\S*\s+/, '')}`,
    `»${text.slice(start, end)}«`,
    to === text.length ? after : `${after.replace(/\s+\S*$/, '')} …`,
  ].join('');
}

/** Which paragraph, counted from 1: a paragraph ends at an empty line. */
function paragraphAt(text: string, at: number): number {
  return text.slice(0, at).split(/\n[^\S\n]*\n+/).length;
}
