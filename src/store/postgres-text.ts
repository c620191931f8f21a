import type { Pool, PoolClient } from 'pg';

/**
 * PostgreSQL's text has no U+0000 (PostgreSQL 15 documentation, 8.3). What people and documents write may have it, so on
 * the way there a character that nothing else uses, U+10FFFF, and a 0 stand for it, and that character itself with a 1.
 */
export const written = (value: unknown): unknown =>
  typeof value === 'string' && SPECIAL.test(value)
    ? value.replace(EACH, (one) => (one === '\0' ? `${MARK}0` : `${MARK}1`))
    : value;

/** And back. */
export const readBack = (text: string): string =>
  text.includes(MARK) ? text.replace(MARKED, (one) => (one.endsWith('0') ? '\0' : MARK)) : text;

const MARK = '\u{10ffff}';
const SPECIAL = /[\0\u{10ffff}]/u;
const EACH = new RegExp(SPECIAL.source, 'gu');
const MARKED = /\u{10ffff}[01]/gu;

/** What is asked through these connections is written so. Reading back is the part of the pool's types. */
export function writingPool(pool: Pool) {
  const clients = new WeakMap<PoolClient, ReturnType<typeof writing>>();
  return {
    connect: async () => {
      const client = await pool.connect();
      const known = clients.get(client) ?? writing(client);
      clients.set(client, known);
      return known;
    },
    end: () => pool.end(),
  };
}

const writing = (client: PoolClient) => ({
  query: (text: string, values: readonly unknown[] = []) => client.query(text, values.map(written)),
  release: () => client.release(),
});
