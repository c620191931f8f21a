// BM25 on PostgreSQL without an extension: the same sums as SQLite's FTS5 makes (https://www.sqlite.org/fts5.html, 5.1.1).
import { type RawBuilder, sql } from 'kysely';
import type { Term } from '../catalogue.ts';
import type { Db } from '../db.ts';
import type { Part, Ranked, Wanted } from '../passages.ts';
import type { Searched } from './tables.ts';
import { phraseOf, queryOf, type StemmedTerm, stemmed, stemmedTerm } from './vectors.ts';

/** FTS5's own: how soon saying a word again stops counting, and how much a long text is discounted. */
const K1 = 1.2;
const B = 0.75;

/** The numbers of the rows that fit: `ranked`, best first, else in their order. */
export async function numbersOf(
  db: Db,
  searched: Searched,
  wanted: Wanted,
  ranked: boolean,
): Promise<readonly number[]> {
  const query = ranked ? await scoredOf(db, searched, wanted, null) : found(searched, wanted);
  if (query === null) return [];
  const { rows } = await sql<{ all: string | null }>`
    select string_agg(n::text, ',' order by score desc, n) as all from (${query}) as found`.execute(db);
  return listed(rows[0]?.all ?? null);
}

/** The rows that fit (`among`: of these), by number, with their scores. */
export async function scoresOf(
  db: Db,
  searched: Searched,
  wanted: Wanted,
  among: readonly number[] | null = null,
): Promise<Ranked> {
  const query = await scoredOf(db, searched, wanted, among);
  if (query === null) return { numbers: new Uint32Array(0), scores: new Float64Array(0) };
  const { rows } = await sql<{ numbers: string | null; scores: string | null }>`
    select string_agg(n::text, ',' order by n) as numbers, string_agg(score::text, ',' order by n) as scores
    from (${query}) as found`.execute(db);
  const { numbers, scores } = rows[0]!;
  return { numbers: Uint32Array.from(listed(numbers)), scores: Float64Array.from(listed(scores)) };
}

/** What each term adds to each of these rows in which it stands. */
export async function partsOf(
  db: Db,
  searched: Searched,
  terms: readonly Term[],
  numbers: readonly number[],
): Promise<readonly Part[]> {
  const weighed = await weighedOf(db, searched, terms.map(stemmedTerm));
  const asked = [...weighed.entries()]
    .filter(([, { term }]) => term.stems.length > 0)
    .map(([at, one]) => {
      const query = scored(searched, phraseOf(one.term), [one], numbers);
      return sql`select ${sql.lit(at)} as term, n, score from (${query}) as own`;
    });
  if (asked.length === 0) return [];
  const { rows } = await sql<{ term: number; n: number; score: number }>`
    ${sql.join(asked, sql` union all `)}`.execute(db);
  return rows.map(({ term, n, score }) => ({ term, number: Number(n), score: Number(score) }));
}

/** Null where nothing can fit. */
async function scoredOf(
  db: Db,
  searched: Searched,
  wanted: Wanted,
  among: readonly number[] | null,
): Promise<RawBuilder<unknown> | null> {
  const { all, any, not } = stemmed(wanted);
  const query = queryOf({ all, any, not });
  if (query === null) return null;
  const terms = [...all, ...any].filter(({ stems }) => stems.length > 0);
  return scored(searched, query, await weighedOf(db, searched, terms), among);
}

/** As one row: a hundred thousand of their own would take ten times as long on their way. */
const listed = (all: string | null): number[] => (all === null ? [] : all.split(',').map(Number));

function found({ table }: Searched, wanted: Wanted): RawBuilder<unknown> | null {
  const query = queryOf(stemmed(wanted));
  return query === null
    ? null
    : sql`select n, 0 as score from ${sql.table(table)} where words @@ ${query}::tsquery`;
}

/** The rows that fit with their scores, as a query with the columns `n` and `score`. `among`: only these rows. */
function scored(
  searched: Searched,
  query: string,
  weighed: readonly Weighed[],
  among: readonly number[] | null,
): RawBuilder<unknown> {
  const parts = weighed.map((one, at) => partOf(searched, at, one));
  const only = among === null ? sql`` : sql` and w.n = any(${`{${among}}`}::bigint[])`;
  return sql`
    select w.n, ${sql.join(parts, sql` + `)} as score
    from ${sql.table(searched.table)} as w ${sql.join(
      weighed.map(({ term }, at) => timesOf(term, at)),
      sql` `,
    )}
    where w.words @@ ${query}::tsquery${only}`;
}

/** A term with how much it counts, and how long rows are on average. */
interface Weighed {
  readonly term: StemmedTerm;
  readonly weight: number;
  readonly length: number;
}

async function weighedOf(
  db: Db,
  searched: Searched,
  terms: readonly StemmedTerm[],
): Promise<readonly Weighed[]> {
  const { rows, length, counts } = await countedOf(db, searched, terms);
  return terms.map((term, at) => ({ term, length, weight: weightOf(counts[at]!, rows) }));
}

/** In how many rows each term stands. */
export async function frequenciesOf(
  db: Db,
  searched: Searched,
  terms: readonly Term[],
): Promise<readonly number[]> {
  return (await countedOf(db, searched, terms.map(stemmedTerm))).counts;
}

interface Counted {
  /** How many rows there are, and how many stems one has, on average. */
  readonly rows: number;
  readonly length: number;
  /** In how many of them each term stands. */
  readonly counts: readonly number[];
}

/** In one question: of single stems it is known, of others the rows are counted. */
async function countedOf(db: Db, { table }: Searched, terms: readonly StemmedTerm[]): Promise<Counted> {
  const stems = JSON.stringify(terms.map((term) => (isStem(term) ? term.stems[0] : '')));
  const others = [...terms.entries()].filter(([, term]) => !isStem(term) && term.stems.length > 0);
  const { rows } = await sql<{ at: number; count: number; stems: number }>`
    select 0 as at, count, stems from stem_totals where part = ${table}
    union all select at, count, 0 from json_array_elements_text(${stems}::json) with ordinality as asked (stem, at)
      join stems using (stem) where part = ${table}
    ${sql.join(others.map(countOf(table)), sql` `)}`.execute(db);
  const by = new Map(rows.map((row) => [Number(row.at), row]));
  const [count, all] = [Number(by.get(0)?.count ?? 0), Number(by.get(0)?.stems ?? 0)];
  return {
    rows: count,
    length: count === 0 ? 1 : all / count,
    counts: terms.map((_, at) => Number(by.get(at + 1)?.count ?? 0)),
  };
}

const countOf =
  (table: Searched['table']) =>
  ([at, term]: readonly [number, StemmedTerm]): RawBuilder<unknown> =>
    sql`
    union all select ${sql.lit(at + 1)}, count(*), 0 from ${sql.table(table)} where words @@ ${phraseOf(term)}::tsquery`;

/** One word as it is: its rows are counted already. */
const isStem = ({ stems, prefix }: StemmedTerm): boolean => stems.length === 1 && !prefix;

/** The rarer, the more; of what stands in more than half of the rows next to nothing, as FTS5 has it. */
const weightOf = (count: number, rows: number): number =>
  Math.max(1e-6, Math.log((rows - count + 0.5) / (count + 0.5)));

function partOf({ text, title }: Searched, at: number, { weight, length }: Weighed): RawBuilder<number> {
  const [inText, inTitle] = [sql.ref(`times${at}.text`), sql.ref(`times${at}.title`)];
  const times = sql`(${inText} * ${sql.lit(text)} + ${inTitle} * ${sql.lit(title)})`;
  const size = sql`(${sql.lit(1 - B)}::float8 + ${sql.lit(B)}::float8 * w.size / ${length}::float8)`;
  return sql`${weight}::float8 * ((${times} * ${sql.lit(K1 + 1)}::float8) / (${times} + ${sql.lit(K1)}::float8 * ${size}))`;
}

/** How often a term stands in the text and in the title of a row, for every row once ("offset 0"). */
function timesOf(term: StemmedTerm, at: number): RawBuilder<unknown> {
  const times = isStem(term) ? timesOfStem(term) : timesOfPhrase(term);
  return sql`cross join lateral (${times} offset 0) as ${sql.ref(`times${at}`)}`;
}

/**
 * Of one stem `ts_rank` gives the sum of 1/1², 1/2², 1/3² … for each place where it stands, divided by that of all such
 * (calc_rank_or in PostgreSQL's tsrank.c), so how many places there are is read off it. Taking the vector apart with
 * unnest gives the same and takes longer, the more so the more rows fit. Titles stand first: with the weight of texts at
 * nothing only their places count. docs/ranking.md tells how it compares.
 */
function timesOfStem(term: StemmedTerm): RawBuilder<unknown> {
  const inTitle = placesIn('{1,0,0,0}', term);
  return sql`select ${placesIn('{1,1,1,1}', term)} - ${inTitle} as text, ${inTitle} as title`;
}

const placesIn = (weights: string, term: StemmedTerm): RawBuilder<number> =>
  sql`width_bucket(ts_rank(${weights}::real[], w.words, ${phraseOf(term)}::tsquery), ${SUMS}::real[])`;

/** What `ts_rank` gives from one place on, from two on and so on, a little less; a vector has 255 of a stem at most. */
const SUMS = `{${Array.from({ length: 255 }, (_, at) => (sumOf(at + 1) - 0.5 / (at + 1) ** 2) / 1.64493406685)}}`;

function sumOf(places: number): number {
  let sum = 0;
  for (let place = 1; place <= places; place++) sum += 1 / place ** 2;
  return sum;
}

/** Of several stems in a row, or of a beginning: the places where such a row begins. */
function timesOfPhrase({ stems, prefix }: StemmedTerm): RawBuilder<unknown> {
  const last = sql`wanted.at = ${stems.length} and ${prefix}::boolean`;
  return sql`
    select count(*) filter (where weight = 'A') as text, count(*) filter (where weight <> 'A') as title
    from (
      select place - wanted.at as start, min(weight) as weight
      from json_array_elements_text(${JSON.stringify(stems)}::json) with ordinality as wanted (stem, at)
      join unnest(w.words) as own on case when ${last} then own.lexeme ^@ wanted.stem else own.lexeme = wanted.stem end
      cross join unnest(own.positions, own.weights) as places (place, weight)
      where w.words @@ ${phraseOf({ stems, prefix })}::tsquery
      group by place - wanted.at having count(distinct wanted.at) = ${stems.length}) as begun`;
}
