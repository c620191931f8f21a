import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Analysis } from '../../../src/model/analysis.ts';
import { analyse } from '../../../src/pipeline.ts';
import type { ForAudience } from '../../../src/publish/briefing/audience.ts';
import { briefingOf } from '../../../src/publish/briefing/briefing.ts';
import { comparisonBriefing } from '../../../src/publish/briefing/comparison.ts';
import { knownOf, type Since } from '../../../src/publish/briefing/known.ts';
import type { Briefing } from '../../../src/publish/briefing/model.ts';
import { readWords } from '../../../src/readers/words.ts';
import { comparisonOf } from '../../../src/register/comparing.ts';
import type { Filter } from '../../../src/register/filter.ts';
import { replayAll } from '../../../src/register/replay.ts';
import { scoped } from '../../../src/register/scoping.ts';
import { type Threads, threadsOf } from '../../../src/register/threads.ts';
import { openSqlite } from '../../../src/store/sqlite.ts';
import type { Store } from '../../../src/store/store.ts';

const EXAMPLES = join(import.meta.dirname, '../../../examples');
const FILES = [
  'leaders-readout-12-december.html',
  'uk-belgium-joint-statement.md',
  'news-analysis.txt',
  'written-statement-borders.json',
  'memorandum-energy.txt',
];

/** The example documents, read. */
export const examples: readonly Analysis[] = FILES.map((name) =>
  analyse(readWords(readFileSync(join(EXAMPLES, name)), { name }).document!),
);

export const PERIOD = { asOf: '2026-03-01', until: '2026-05-30' };
export const AT = { at: '2026-03-01T08:00:00Z', rules: '1' };

/** A register of these documents in a file of its own; `close` takes it away. */
export async function registerOf(analyses: readonly Analysis[]) {
  const folder = mkdtempSync(join(tmpdir(), 'watchpoint-briefing-'));
  const store = await openSqlite(join(folder, 'register.db'), { mode: 'write' });
  for (const one of analyses) await store.add([one], AT);
  const threads = threadsOf((await replayAll(store.events())).values());
  const close = async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  };
  return { store, threads, close };
}

interface Asked {
  readonly filter?: Filter;
  readonly document?: string;
  readonly since?: Since | null;
  readonly audiences?: readonly ForAudience[];
  readonly period?: typeof PERIOD;
}

export function briefed(
  { store, threads }: { store: Store; threads: Threads },
  { filter = {}, document, since = null, audiences = [], period = PERIOD }: Asked = {},
): Promise<Briefing> {
  const all = [...threads.entries.values()].filter(
    (one) => document === undefined || one.document === document,
  );
  const known = knownOf(threads, scoped(all, filter), period, stored(store));
  return briefingOf(known, { title: 'Briefing', scope: 'what was asked for', since, ...period }, audiences);
}

export const stored = (store: Store) => async (document: string, edition: string) => {
  const analysis = await store.analysis(document, edition);
  return analysis === null ? null : { text: analysis.document.text, places: analysis.places };
};

export const compared = (first: Analysis, second: Analysis): Promise<Briefing> =>
  comparisonBriefing(
    { first, second, found: comparisonOf(first, second) },
    { title: 'Comparison', asOf: PERIOD.asOf },
    async (document) => {
      const one = [first, second].find((text) => text.document.id === document)!;
      return { text: one.document.text, places: one.places };
    },
  );
