import { addDays } from '../../src/model/edtf.ts';
import { FIELDS, NOTHING_ASKED } from '../../src/search/asked.ts';
import { readQuery } from '../../src/search/query.ts';
import { searchIn } from '../../src/search/search.ts';
import { readTextQuery } from '../../src/search/texts/query.ts';
import { openStore } from '../../src/store/open.ts';
import { questions } from './generated.ts';

/**
 * node bench/scale/asking.ts PLACE DAY DOCUMENTS: asks a register as the server asks it, each question once, and prints
 * milliseconds as JSON: of the middle one, and of the slowest but one in twenty (p95).
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
  facets: await timed(words, faceted),
  due: await timed(days, due),
  texts: await timed(words, inTexts),
};
process.stdout.write(`${JSON.stringify(answers)}\n`);
await store.close();

/** Three words, the best twenty. */
function top(typed: string) {
  return search.find(readQuery(typed).asked, { sort: 'relevance', from: 0, most: TOP });
}

/** What has the second of three words, counted by every field: it asks another question than `top` did. */
async function faceted(typed: string) {
  const { asked } = readQuery(typed.split(' ')[1]!);
  const found = await search.find({ ...asked, after: '2016-01-01' }, { sort: 'newest', from: 0, most: TOP });
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
  for (const [at, one] of all.entries()) {
    const start = performance.now();
    await ask(one);
    if (at >= BEFORE) times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Number(times[Math.ceil(times.length * share) - 1]!.toFixed(1));
  return { p50: at(0.5), p95: at(0.95) };
}
