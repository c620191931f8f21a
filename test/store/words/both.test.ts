import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { Kysely, sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forgetEntryWords, learnEntryWords, matching } from '../../../src/store/catalogue/words.ts';
import type { Term, Words } from '../../../src/store/catalogue.ts';
import type { Db } from '../../../src/store/db.ts';
import { nodeSqliteDialect } from '../../../src/store/node-sqlite-dialect.ts';
import { openPostgres } from '../../../src/store/postgres.ts';
import { postgresDialect } from '../../../src/store/postgres-dialect.ts';
import { openSqlite } from '../../../src/store/sqlite.ts';
import type { Tables } from '../../../src/store/tables.ts';
import { scoresOf } from '../../../src/store/words/bm25.ts';
import type { Worded } from '../../../src/store/words/learning.ts';
import { hasPostgres, type Postgres, startPostgres } from '../../postgres.ts';

const WORDS = [
  ...[
    'treaty',
    'treaties',
    'Treaty’s',
    'border',
    'borders',
    'bordering',
    'the',
    'The',
    'of',
    'will',
    'agreed',
  ],
  ...[
    'agreement',
    'café',
    'cafe',
    'CAFÉ',
    'cafe\u0301',
    'naïve',
    'coöperation',
    'co-operation',
    'cooperation',
    'o’clock',
  ],
  ...[
    '1,200',
    '£3.5m',
    '2026',
    'Art.',
    '12(3)',
    'A1',
    'Ελλάδα',
    'ελλαδα',
    'Привет',
    'привет',
    'ёлка',
    'елка',
    '東京都',
    '東京',
  ],
  ...[
    'Straße',
    'strasse',
    'ﬁsh',
    'İstanbul',
    'ǆ',
    'Å',
    'å',
    'Ǻ',
    '😀',
    '🏻',
    '\ud800',
    "don't",
    'a_b',
    'x*y',
    '"',
    '\\',
    "'",
  ],
  ...['हिन्दी', 'العربية', 'ﷺ', '₺5', 'yyed', 'sses', 'ies', 'running', 'ran', 'ⅷ', '²', 'º', 'µ', 'μ'],
];
const word = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...WORDS) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }).map((some) => some.replaceAll('\0', ' ')),
  },
);
const gap = fc.constantFrom(' ', ' ', ' ', ' ', ', ', '-', '–', '\n', '. ', '’');
const sentence = fc
  .array(fc.tuple(word, gap), { maxLength: 25 })
  .map((parts) => parts.map(([one, after]) => one + after).join(''));
const entry = fc.record({ sentence, title: fc.oneof(fc.constant('Two treaties of the border'), sentence) });
/** As src/search/query.ts gives them. */
const term: fc.Arbitrary<Term> = fc.record({
  words: fc
    .array(word, { minLength: 1, maxLength: 3 })
    .map((some) => some.flatMap((one) => one.match(/[\p{L}\p{N}]+/gu) ?? []))
    .filter((some) => some.length > 0),
  prefix: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.constant(true)),
});
const asked: fc.Arbitrary<Words> = fc.record({
  all: fc.array(term, { minLength: 1, maxLength: 3 }),
  not: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.array(term, { maxLength: 2 })),
});

describe.runIf(hasPostgres())('both stores find entries by the same words', () => {
  let server: Postgres;
  let pool: pg.Pool;
  const folder = mkdtempSync(join(tmpdir(), 'watchpoint-words-'));
  const dbs = {} as { sqlite: Db; postgres: Db };
  beforeAll(async () => {
    server = await startPostgres();
    const [file, address] = [join(folder, 'register.db'), await server.fresh()];
    await (await openSqlite(file, { mode: 'write' })).close();
    await (await openPostgres(address, { mode: 'write' })).close();
    pool = new pg.Pool({ connectionString: address });
    dbs.sqlite = new Kysely<Tables>({ dialect: nodeSqliteDialect(new DatabaseSync(file)) });
    dbs.postgres = new Kysely<Tables>({ dialect: postgresDialect(pool) });
  });
  afterAll(async () => {
    await dbs.sqlite?.destroy();
    await dbs.postgres?.destroy();
    rmSync(folder, { recursive: true });
    server?.end();
  });

  const now: Worded[] = [];
  /**
   * Entries by number; what was there under the number has other words now. FTS5 without content goes on counting rows
   * that are gone, so on SQLite all is learned anew: else scores would differ a little.
   */
  async function put(rows: readonly { readonly sentence: string; readonly title: string }[]) {
    const worded = rows.map(({ sentence, title }, at) => ({
      ...{ document: `doc:${at % 7}`, n: at + 1, title, text: sentence },
    }));
    await dbs.postgres.transaction().execute(async (transaction) => {
      await forgetEntryWords(transaction, worded.slice(0, now.length));
      await learnEntryWords(transaction, worded);
    });
    now.splice(0, worded.length, ...worded);
    await sql`insert into entry_words (entry_words) values ('delete-all')`.execute(dbs.sqlite);
    await dbs.sqlite.transaction().execute((transaction) => learnEntryWords(transaction, now));
  }

  async function ourScores(query: Words): Promise<Map<number, number>> {
    const entries = { table: 'entry_words', text: 4, title: 1 } as const;
    const { numbers, scores } = await scoresOf(dbs.postgres, entries, { ...query, any: [] });
    return new Map([...numbers].map((n, at) => [n, scores[at]!]));
  }
  async function scoresOfFts5(query: Words): Promise<Map<number, number>> {
    const match = [query.all, query.not].map((terms) =>
      terms.map(({ words, prefix }) => `"${words.join(' ')}"${prefix ? ' *' : ''}`),
    );
    const { rows } = await sql<{ n: number; score: number }>`
      select rowid as n, -bm25(entry_words, 4, 1) as score from entry_words
      where entry_words match ${[match[0]!.join(' AND '), ...match[1]!].join(' NOT ')} order by rowid`.execute(
      dbs.sqlite,
    );
    return new Map(rows.map(({ n, score }) => [n, score]));
  }

  test('whatever stands there and whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(entry, { minLength: 20, maxLength: 40 }),
        fc.array(asked, { minLength: 40, maxLength: 40 }),
        async (rows, queries) => {
          await put(rows);
          for (const query of queries) {
            expect(await matching(dbs.postgres, query, false), JSON.stringify(query)).toEqual(
              await matching(dbs.sqlite, query, false),
            );
            const [ours, theirs] = [await ourScores(query), await scoresOfFts5(query)];
            expect([...ours.keys()], JSON.stringify(query)).toEqual([...theirs.keys()]);
            for (const [n, score] of ours)
              expect(score, JSON.stringify(query)).toBeCloseTo(theirs.get(n)!, 9);
          }
        },
      ),
      { numRuns: Number(process.env.RUNS ?? 6) },
    );
  }, 120_000);

  test('what is counted of the words is what stands there', async () => {
    const { rows } = await sql<{ stem: string; kept: number; there: number }>`
      select stem, s.count as kept, coalesce(t.count, 0) as there from stems as s
      full join (select stem, count(*) as count from entry_words, unnest(tsvector_to_array(words)) as stem group by stem) as t
      using (stem) where s.count is distinct from coalesce(t.count, 0)`.execute(dbs.postgres);
    expect(rows).toEqual([]);
    const { rows: totals } = await sql`
      select count(*)::int as count, sum(size)::int as stems from entry_words`.execute(dbs.postgres);
    const { rows: kept } = await sql`select count::int, stems::int from stem_totals`.execute(dbs.postgres);
    expect(kept).toEqual(totals);
  });
});
