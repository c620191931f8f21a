// What the address of a search in texts says: the same address shows the same to whoever has it.
import type { Problem } from '../../../model/problem.ts';
import {
  TEXT_FIELDS,
  TEXT_SORTS,
  type TextField,
  type TextSort,
  type TextsAsked,
} from '../../../search/texts/asked.ts';
import { readTextQuery } from '../../../search/texts/query.ts';
import { pageAsked } from '../../view.ts';

export interface TextView {
  /** As it was typed. */
  readonly typed: string;
  readonly asked: TextsAsked;
  /** What was chosen of each facet, besides what was typed. */
  readonly chosen: TextsAsked['fields'];
  readonly problems: readonly Problem[];
  readonly sort: TextSort;
  /** Null where the address names no order. */
  readonly wanted: TextSort | null;
  readonly from: number;
}

/** So many documents stand on a page. */
export const MOST = 20;
const MOST_TYPED = 500;
const MOST_CHOSEN = 50;

export function textViewOf(address: string): TextView {
  const { searchParams } = new URL(address);
  const typed = (searchParams.get('q') ?? '').slice(0, MOST_TYPED);
  const chosen: Partial<Record<TextField, readonly string[]>> = {};
  for (const field of TEXT_FIELDS) {
    const values = searchParams.getAll(field).filter((value) => value !== '');
    if (values.length > 0) chosen[field] = [...new Set(values)].slice(0, MOST_CHOSEN);
  }
  const wanted = TEXT_SORTS.find((one) => one === searchParams.get('sort')) ?? null;
  const { asked, problems } = narrowedTo(typed, chosen);
  const sort = wanted ?? usualSort(asked);
  return { typed, asked, chosen, problems, sort, wanted, from: (pageAsked({ searchParams }) - 1) * MOST };
}

/** What was typed, and chosen besides: of one field either may fit. */
export function narrowedTo(typed: string, chosen: TextsAsked['fields']) {
  const { asked, problems } = readTextQuery(typed);
  const fields: Partial<Record<TextField, readonly string[]>> = { ...asked.fields };
  for (const field of TEXT_FIELDS)
    if (chosen[field] !== undefined)
      fields[field] = [...new Set([...(asked.fields[field] ?? []), ...chosen[field]])];
  return { asked: { ...asked, fields }, problems };
}

export const usualSort = ({ words, phrases }: TextsAsked): TextSort =>
  words.length + phrases.length > 0 ? 'relevance' : 'newest';

/** The address of a view, or of one a little otherwise. */
export function textAddress(view: TextView, change: Partial<TextView> = {}): string {
  const { typed, chosen, wanted, from } = { ...view, ...change };
  const query = new URLSearchParams();
  if (typed !== '') query.set('q', typed);
  for (const field of TEXT_FIELDS) for (const value of chosen[field] ?? []) query.append(field, value);
  if (wanted !== null) query.set('sort', wanted);
  if (from > 0) query.set('page', String(1 + Math.floor(from / MOST)));
  return query.size === 0 ? '/search' : `/search?${query}`;
}
