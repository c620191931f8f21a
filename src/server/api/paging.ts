// Pages by cursor: a cursor names the last thing that was given, so that what is added before it moves nothing.
import { z } from '@hono/zod-openapi';
import { sha256 } from '../../readers/identity.ts';
import { ApiFault } from './problems.ts';
import { many } from './shapes/words.ts';

const MOST = 200;

/** What every list can be asked. */
export const PAGED = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST)
    .default(50)
    .openapi({ description: 'How many are given at once.' }),
  cursor: z
    .string()
    .max(2_000)
    .optional()
    .openapi({ description: 'Where to go on: `next` of the answer before. It has no meaning of its own.' }),
};

export interface Paged {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** A page of something. */
export const pageOf = <T extends z.ZodType>(one: T, more: z.ZodRawShape = {}) =>
  z.object({
    ...more,
    items: many(one),
    next: z.string().nullable().openapi({
      description: 'The cursor of the next page; null on the last. The header Link has its address.',
    }),
  });

/** Parts of a place in an order: compared one after the other. */
export type Key = readonly (string | number | null)[];

/** A cursor for the same question only: of another one its place means nothing. */
export const cursorOf = (key: Key, question: unknown): string =>
  Buffer.from(JSON.stringify([nameOf(question), ...key])).toString('base64url');

/** The place that a cursor names; null for the first page. */
export function placeIn(cursor: string | undefined, question: unknown, parts: number): Key | null {
  if (cursor === undefined) return null;
  const key = parsed(cursor);
  if (key === null || key.length !== parts + 1 || !key.every(isPart)) throw bad('is none of ours');
  if (key[0] !== nameOf(question)) throw bad('is of another question: ask without it, and go on from there');
  return key.slice(1) as Key;
}

const bad = (why: string): ApiFault =>
  new ApiFault(400, `The cursor ${why}`, [{ in: 'query', pointer: '/cursor', detail: `The cursor ${why}` }]);

const isPart = (one: unknown): boolean =>
  one === null || typeof one === 'string' || (typeof one === 'number' && Number.isFinite(one));

const nameOf = (question: unknown): string => sha256(JSON.stringify(question)).slice(0, 8);

function parsed(cursor: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** A page of rows that stand in the order of their keys. */
export function pageIn<T>(
  rows: readonly T[],
  keyOf: (row: T) => Key,
  { limit, cursor }: Paged,
  question: unknown,
): { readonly rows: readonly T[]; readonly next: string | null } {
  const parts = rows.length === 0 ? null : keyOf(rows[0]!).length;
  const after = parts === null ? null : placeIn(cursor, question, parts);
  const from = after === null ? 0 : firstAfter(rows.length, (at) => compared(keyOf(rows[at]!), after));
  const page = rows.slice(from, from + limit);
  const isMore = from + limit < rows.length;
  return { rows: page, next: isMore ? cursorOf(keyOf(page.at(-1)!), question) : null };
}

/** By halving: the first place that compares as later. */
export function firstAfter(length: number, compare: (at: number) => number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(middle) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Null stands last. */
export function compared(a: Key, b: Key): number {
  for (const [at, one] of a.entries()) {
    const other = b[at] ?? null;
    if (one === other) continue;
    if (one === null) return 1;
    if (other === null) return -1;
    return one < other ? -1 : 1;
  }
  return 0;
}
