// Judges the search in texts: puts passages into a fresh register and asks it each question.
//   node bench/retrieval.ts PASSAGES.jsonl QUERIES.jsonl > ranked.jsonl
// Passages are `{"id", "title"?, "text"}` a line, each a document of its own; questions `{"id", "text"}`. The answers,
// `{"id", "ranked": [ids, best first]}`, are what ../shared/corpus/retrieval/score-retrieval.mjs scores. The register
// takes each document with its words only: reading thousands of documents for what they undertake would take minutes
// and adds nothing to the words by which they are found.
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { readTextQuery } from '../src/search/texts/query.ts';
import { textsIn } from '../src/search/texts/texts.ts';
import { openStore } from '../src/store/open.ts';
import { unread } from './unread.ts';

/** As many as the scorer looks at. */
const MOST = 100;
const ON = { at: '2026-01-01T00:00:00Z', rules: 'bench', unlinked: true } as const;

const [passages, questions] = process.argv.slice(2);
if (passages === undefined || questions === undefined) {
  process.stderr.write('node bench/retrieval.ts PASSAGES.jsonl QUERIES.jsonl > ranked.jsonl\n');
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), 'watchpoint-retrieval-'));
const store = await openStore(process.env.DATABASE_URL ?? join(folder, 'register.db'), { mode: 'write' });
try {
  const began = performance.now();
  const all = [];
  for await (const one of lines<{ id: string; title?: string; text: string }>(passages))
    all.push(unread(one));
  await store.add(all, ON);
  await store.passages.refresh();
  const texts = textsIn(store);
  await texts.follow();
  const times: number[] = [];
  for await (const { id, text } of lines<{ id: string; text: string }>(questions)) {
    const asked = performance.now();
    const { results } = await texts.find(readTextQuery(text).asked, {
      sort: 'relevance',
      from: 0,
      most: MOST,
    });
    times.push(performance.now() - asked);
    process.stdout.write(`${JSON.stringify({ id, ranked: results.map(({ document }) => document) })}\n`);
  }
  times.sort((a, b) => a - b);
  const p95 = times[Math.floor(times.length * 0.95)] ?? 0;
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  process.stderr.write(
    `${all.length} documents, ${times.length} questions in ${seconds} s; ${MOST} results of one: p95 ${p95.toFixed(1)} ms\n`,
  );
} finally {
  await store.close();
  rmSync(folder, { recursive: true });
}

async function* lines<T>(file: string): AsyncIterable<T> {
  for await (const line of createInterface({ input: createReadStream(file) }))
    if (line.trim() !== '') yield JSON.parse(line) as T;
}
