import { addDays } from '../../src/model/edtf.ts';
import { FIELDS, NOTHING_ASKED } from '../../src/search/asked.ts';
import { readQuery } from '../../src/search/query.ts';
import { searchIn } from '../../src/search/search.ts';
import { readTextQuery } from '../../src/search/texts/query.ts';
import { openStore } from '../../src/store/open.ts';
import { questions } from './generated.ts';

/**
 * node bench/scale/asking.ts PLACE DAY DOCUMENTS: asks a register as the server asks it, each question once, and prints
 * milliseconds of work as JSON: of the middle one, and of the slowest but one in twenty (p95); beside them by the clock,
 * which on a machine with other work counts that too.
 */
const [, , place, day, documents] = process.argv as unknown as [string, string, string, string, string];

const ASKED = 200;
/** Asked before, so that no question pays for what is made once. */
const BEFORE = 20;
const TOP = 20;

const store = await openStore(place, { mode: 'read' });
const search = searchIn(store);
const began = performance.now();
await search.follow();
await search.texts.follow();
const ready = Math.round(performance.now() - began);
const words = questions(ASKED + BEFORE, { of: Number(documents) });
const days = words.map((_, at) => addDays(day, -at));

const answers = {
  ready,
  search: await timed(words, top),
  facets: await timed(
    words.map((typed, at) => ({ typed, since: addDays('2016-01-01', -at) })),
    faceted,
  ),
  due: await timed(days, due),
  texts: await timed(words, inTexts),
};
process.stdout.write(`${JSON.stringify(answers)}\n`);
await store.close();

/** Three words, the best twenty. */
function top(typed: string) {
  return search.find(readQuery(typed).asked, { sort: 'relevance', from: 0, most: TOP });
}

/** What has one of three words since a day that no other question names, counted by every field. */
async function faceted({ typed, since }: { readonly typed: string; readonly since: string }) {
  const { asked } = readQuery(typed.split(' ')[1]!);
  const found = await search.find({ ...asked, after: since }, { sort: 'newest', from: 0, most: TOP });
  return FIELDS.map((field) => found.facet(field, 10));
}

/** What holds and falls due within 90 days. */
function due(from: string) {
  const asked = {
    ...NOTHING_ASKED,
    fields: { kind: ['commitment'], wording: ['holding'] },
    due: [from, addDays(from, 90)] as const,
  };
  return search.find(asked, { sort: 'deadline', from: 0, most: TOP });
}

function inTexts(typed: string) {
  return search.texts.find(readTextQuery(typed).asked, { sort: 'relevance', from: 0, most: TOP });
}

async function timed<T>(all: readonly T[], ask: (one: T) => Promise<unknown>) {
  const times: number[] = [];
  const work: number[] = [];
  for (const [at, one] of all.entries()) {
    const [start, before] = [performance.now(), process.cpuUsage()];
    await ask(one);
    const { user, system } = process.cpuUsage(before);
    if (at < BEFORE) continue;
    times.push(performance.now() - start);
    work.push((user + system) / 1_000);
  }
  return {
    p50: share(work, 0.5),
    p95: share(work, 0.95),
    clock: { p50: share(times, 0.5), p95: share(times, 0.95) },
  };
}

function share(times: readonly number[], part: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return Number(sorted[Math.ceil(sorted.length * part) - 1]!.toFixed(1));
}
