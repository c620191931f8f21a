// Ranking by the program's own search on SciFact (../shared/corpus/BENCHMARKS.md), held by a floor that only rises.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { unread } from '../../../bench/unread.ts';
import { readTextQuery } from '../../../src/search/texts/query.ts';
import { textsIn } from '../../../src/search/texts/texts.ts';
import { openSqlite } from '../../../src/store/sqlite.ts';

const CORPUS = join(import.meta.dirname, '../../../../shared/corpus/retrieval');
const FLOORS = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8')) as Record<
  string,
  number
>;
const MOST = 10;

const lines = <T>(name: string): T[] =>
  readFileSync(join(CORPUS, name), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

/** Normalised discounted cumulative gain: what stands further down counts less. */
function ndcg(ranked: readonly string[], relevant: ReadonlySet<string>): number {
  const gain = (at: number) => 1 / Math.log2(at + 2);
  const found = ranked.slice(0, MOST).reduce((sum, id, at) => sum + (relevant.has(id) ? gain(at) : 0), 0);
  let ideal = 0;
  for (let at = 0; at < Math.min(MOST, relevant.size); at++) ideal += gain(at);
  return found / ideal;
}

test.skipIf(!existsSync(CORPUS))(
  'SciFact: claims find their abstracts (skipped where ../shared is not there)',
  { timeout: 300_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'watchpoint-ranking-'));
    const store = await openSqlite(join(folder, 'register.db'), { mode: 'write' });
    try {
      const passages = lines<{ id: string; title: string; text: string }>('scifact-passages.jsonl');
      await store.add(passages.map(unread), { at: '2026-01-01T00:00:00Z', rules: 'test', unlinked: true });
      await store.passages.refresh();
      const texts = textsIn(store);
      const questions = lines<{ text: string; relevant: string[] }>('scifact-queries.jsonl');
      let sum = 0;
      for (const { text, relevant } of questions) {
        const { results } = await texts.find(readTextQuery(text).asked, {
          ...{ sort: 'relevance', from: 0, most: MOST },
        });
        sum += ndcg(
          results.map(({ document }) => document),
          new Set(relevant),
        );
      }
      expect(sum / questions.length).toBeGreaterThanOrEqual(FLOORS['SciFact nDCG@10']!);
    } finally {
      await store.close();
      rmSync(folder, { recursive: true });
    }
  },
);
