// Dated entries with what they say, and how each is shown in a calendar.
import { whenWords } from '../../../publish/words.ts';
import type { Listed } from '../../../store/catalogue.ts';
import type { House } from '../../house.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { day } from '../../look/components/numbers.ts';
import { firmnessSign, tag } from '../../look/components/tags.ts';
import { edtfOf, endWords, entryLine, shortened, whatOf, whoOf } from '../lines.ts';
import { type Dated, isDay } from './dated.ts';

/** A dated entry, read. */
export interface Item extends Dated {
  readonly listed: Listed;
  /** Whether it is one day, and not a stretch of more. */
  readonly onDay: boolean;
}

export async function itemsOf({ store }: House, dated: readonly Dated[]): Promise<readonly Item[]> {
  const listed = new Map(
    (await store.catalogue.entries([...new Set(dated.map(({ n }) => n))])).map((one) => [one.n, one]),
  );
  return dated.flatMap((one): Item[] => {
    const there = listed.get(one.n);
    if (there === undefined) return [];
    const edtf = edtfOf(there.entry);
    return [{ ...one, listed: there, onDay: one.what !== 'expected' && edtf !== null && isDay(edtf) }];
  });
}

/** As a line, with what kind of date it is. */
export const itemLine = (one: Item): Html =>
  entryLine(one.listed, {
    time: markup`${kindOf(one)}${timeOf(one)}`,
    note: one.onDay || one.what === 'event' ? null : tag('tentative', 'quiet', 'unknown'),
  });

const KINDS = {
  deadline: '',
  expected: 'Next expected ',
  watchpoint: 'To watch: ',
  event: 'Event: ',
} as const;

const kindOf = ({ what }: Item): string => KINDS[what];

/** "by the end of 2026", "on 3 March 2026"; an event of a stretch lasted through it. */
function timeOf({ what, at, listed }: Item): Html | string {
  const edtf = edtfOf(listed.entry);
  if (what === 'expected') return markup`by ${day(at)}`;
  if (edtf === null) return '';
  return what === 'event' ? whenWords(edtf) : endWords(edtf);
}

/** As few words, for a cell of a grid. */
export const itemLink = (one: Item): Html => {
  const { entry, state } = one.listed;
  return markup`<a class="govuk-link wp-calendar__link" href="/entry/${entry.id}">${entry.kind === 'commitment' && firmnessSign(entry.values.firmness)} ${one.what !== 'deadline' && markup`<span class="wp-calendar__kind">${kindOf(one)}</span>`}${[whoOf(entry), shortened(whatOf(entry), 90)].filter(Boolean).join(': ')}${state === 'reported done' && ' (reported done)'}</a>`;
};
