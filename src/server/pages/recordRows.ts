import { recordsAsked } from '../../law/instruments/asked.ts';
import type { DateFact, InstrumentRecord } from '../../law/instruments/record.ts';
import { dateLabel, dateWords } from '../../publish/instrument.ts';
import { capital, oneLine, quoted } from '../../publish/words.ts';
import { analysesSpeakingOf } from '../../search/speaking.ts';
import type { House } from '../house.ts';
import { bullets, type SummaryRow } from '../look/components/lists.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { linkTo } from '../look/components/moving.ts';
import { documentAddress, markAnchor } from './document/address.ts';

/** No more documents are looked into for one page. */
const MOST = 30;

/** What documents tell of an instrument: its dates, what it changes, what stays open; each date with its words. */
export async function recordRows(house: House, asked: string): Promise<readonly SummaryRow[]> {
  const found = await recordsAsked(asked, analysesSpeakingOf(asked, house.store, MOST));
  // Regulations under an Act bear its title within their own: the nearest title is meant.
  const record = found.toSorted((a, b) => a.title.length - b.title.length)[0];
  if (record === undefined) return [];
  return [
    { key: 'Kind', value: `${capital(record.kind)}, told by: ${record.kindBy}` },
    ...dateRows(record),
    ...record.differing.map((what) => ({
      key: 'Sources differ',
      value: `on when it was ${what}: both are shown`,
    })),
    ...changeRows(record),
    ...(record.cannotTell.length === 0
      ? []
      : [{ key: 'Cannot be told', value: bullets(record.cannotTell.map(capital)) }]),
  ];
}

function dateRows({ dates }: InstrumentRecord): SummaryRow[] {
  const kinds = Map.groupBy(dates, ({ what }) => what);
  return [...kinds].map(([what, facts]) => ({
    key: capital(dateLabel(what)),
    value: bullets([...new Map(facts.map((one) => [keyOf(one), one])).values()].map(dateHtml)),
  }));
}

const keyOf = (fact: DateFact): string => `${dateWords(fact)} ${fact.source.document}`;

/** The day as it is told, the words, and the document that has them. */
function dateHtml(fact: DateFact): Html {
  const { source } = fact;
  const words = source.from === 'text' ? quoted(source.words.quote) : `the publisher’s ${source.field}`;
  const mark = source.from === 'text' ? `at:${source.words.start}-${source.words.end}` : null;
  const href = documentAddress({ id: source.document, mark }, mark === null ? null : markAnchor(mark));
  return markup`${capital(dateWords(fact))}: ${linkTo(href, words)}`;
}

function changeRows({ changes }: InstrumentRecord): SummaryRow[] {
  const hows = Map.groupBy(changes, ({ how }) => how);
  return [...hows].map(([how, facts]) => ({
    key: capital(how),
    value: bullets([...new Set(facts.map(({ name }) => oneLine(name)))].slice(0, MOST)),
  }));
}
