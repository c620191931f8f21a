// What lists of the register can be asked: the same typed query, facets and orders as the pages.
import { z } from '@hono/zod-openapi';
import type { Asked } from '../../search/asked.ts';
import { FIELDS, type FieldName, KNOWN, NOTHING_ASKED, SORTS, type Sort } from '../../search/asked.ts';
import { placeOf } from '../../search/order.ts';
import { readQuery } from '../../search/query.ts';
import type { House } from '../house.ts';
import { compared, cursorOf, firstAfter, type Paged, placeIn } from './paging.ts';
import { several } from './routing.ts';

const value = z.string().min(1).max(500);
const oneOf = (field: FieldName) =>
  several(KNOWN[field] === undefined ? value : z.enum(KNOWN[field] as readonly [string]));

/** The query of a list. */
export const ASKED = {
  q: z.string().max(500).optional().openapi({
    description:
      'As people type it: `party:belgium theme:migration before:2026-07 -state:overdue "returns" border*`.',
    example: 'party:belgium "returns"',
  }),
  kind: oneOf('kind'),
  party: oneOf('party'),
  theme: oneOf('theme'),
  firmness: oneOf('firmness'),
  obligation: oneOf('obligation'),
  state: oneOf('state'),
  deadline: oneOf('deadline'),
  instrument: oneOf('instrument'),
  unit: oneOf('unit'),
  document: oneOf('document'),
  publisher: oneOf('publisher'),
  source: oneOf('source'),
  programme: oneOf('programme'),
  wording: oneOf('wording'),
} as const satisfies Record<FieldName | 'q', z.ZodType>;

export const SORTED = {
  sort: z
    .enum(SORTS)
    .optional()
    .openapi({ description: 'Relevance where words are asked for, else newest.' }),
};

type Query = { readonly q?: string | undefined } & Readonly<
  Partial<Record<FieldName, readonly string[] | undefined>>
>;

export interface AskedFor {
  readonly asked: Asked;
  /** What of the typed query could not be understood: the rest holds. */
  readonly problems: readonly string[];
}

/** @param only what the list is a list of, whatever is asked */
export function askedIn(query: Query, only: Asked['fields'] = {}): AskedFor {
  const { asked, problems } = readQuery(query.q ?? '');
  const fields: Partial<Record<FieldName, readonly string[]>> = {};
  for (const field of FIELDS) {
    const values = only[field] ?? [...new Set([...(asked.fields[field] ?? []), ...(query[field] ?? [])])];
    if (values.length > 0) fields[field] = values;
  }
  return { asked: { ...NOTHING_ASKED, ...asked, fields }, problems: problems.map(({ message }) => message) };
}

export const sortOf = ({ asked }: AskedFor, sort: Sort | undefined, usual: Sort = 'newest'): Sort =>
  sort ?? (asked.words.all.length > 0 ? 'relevance' : usual);

/** Where a page of what fits begins, and the cursor of the one after it. */
export async function pageOfNumbers(
  { search }: House,
  asked: Asked,
  sort: Sort,
  { limit, cursor }: Paged,
): Promise<{ readonly from: number; readonly total: number; readonly next: string | null }> {
  const numbers = await search.numbers(asked, sort);
  const columns = search.columns();
  const by =
    sort === 'relevance' && asked.words.all.length > 0 ? null : sort === 'relevance' ? 'newest' : sort;
  const question = [asked, sort];
  // By relevance, what is added moves what is there: then the place is that of the last one given, or its number.
  const placeAt = (at: number) => (by === null ? [numbers[at]!, at] : placeOf(columns, by, numbers[at]!));
  const after = placeIn(cursor, question, by === null ? 2 : 4);
  const from =
    after === null
      ? 0
      : by === null
        ? numbers.indexOf(Number(after[0])) + 1 || Number(after[1]) + 1
        : firstAfter(numbers.length, (at) => compared(placeOf(columns, by, numbers[at]!), after));
  const last = Math.min(from + limit, numbers.length) - 1;
  const next = last >= 0 && last + 1 < numbers.length ? cursorOf(placeAt(last), question) : null;
  return { from, total: numbers.length, next };
}
