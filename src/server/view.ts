// A view: what a list shows, as its address says it. The same address shows the same view to whoever has it.
import type { Problem } from '../model/problem.ts';
import { type Asked, FIELDS, type FieldName, SORTS, type Sort } from '../search/asked.ts';
import { readQuery } from '../search/query.ts';
import type { Page } from '../search/search.ts';

export interface View extends Page {
  readonly asked: Asked;
  /** What was typed, as it was. */
  readonly typed: string;
  /** What was chosen of each facet, besides what was typed. */
  readonly chosen: Readonly<Partial<Record<FieldName, readonly string[]>>>;
  readonly problems: readonly Problem[];
}

/** What a list shows where the address says nothing. */
export interface Usual {
  readonly sort: Sort;
  readonly most: number;
  /** What it is a list of: nothing in the address changes it. */
  readonly only: Asked['fields'];
}

const MOST_TYPED = 500;
/** Of one field so many values can be chosen, as in the API. */
const MOST_CHOSEN = 50;

export function viewOf(address: string, { sort, most, only }: Usual): View {
  const { searchParams } = new URL(address);
  const typed = (searchParams.get('q') ?? '').slice(0, MOST_TYPED);
  const { asked, problems } = readQuery(typed);
  const chosen: Partial<Record<FieldName, readonly string[]>> = {};
  for (const field of FIELDS) {
    const values = searchParams.getAll(field).filter((value) => value !== '');
    if (values.length > 0 && only[field] === undefined)
      chosen[field] = [...new Set(values)].slice(0, MOST_CHOSEN);
  }
  const wanted = searchParams.get('sort') as Sort;
  return {
    asked: { ...asked, fields: together(asked.fields, chosen, only) },
    typed,
    chosen,
    problems,
    sort: SORTS.includes(wanted) ? wanted : asked.words.all.length > 0 ? 'relevance' : sort,
    from: (pageAsked({ searchParams }) - 1) * most,
    most,
  };
}

/** Which page of a list an address asks for: 1 where it says nothing, or nothing that can be. */
export function pageAsked({ searchParams }: Pick<URL, 'searchParams'>): number {
  const page = Number(searchParams.get('page') ?? 1);
  return Number.isSafeInteger(page) && page > 0 && page < 1e6 ? page : 1;
}

/** What was typed and what was chosen of one field are both wanted: one of them all must fit. */
function together(typed: Asked['fields'], chosen: Asked['fields'], only: Asked['fields']): Asked['fields'] {
  const fields: Partial<Record<FieldName, readonly string[]>> = {};
  for (const field of FIELDS) {
    const values = only[field] ?? [...new Set([...(typed[field] ?? []), ...(chosen[field] ?? [])])];
    if (values.length > 0) fields[field] = values;
  }
  return fields;
}

/** The address of a view, or of one that is a little otherwise. */
export function addressOf(
  path: string,
  { typed, chosen, sort, from, most }: Pick<View, 'typed' | 'chosen' | 'sort' | 'from' | 'most'>,
  { usual }: { readonly usual?: Sort } = {},
): string {
  const query = new URLSearchParams();
  if (typed !== '') query.set('q', typed);
  for (const field of FIELDS) for (const value of chosen[field] ?? []) query.append(field, value);
  if (sort !== usual) query.set('sort', sort);
  if (from > 0) query.set('page', String(1 + Math.floor(from / most)));
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}
