import { mkdirSync, rmSync } from 'node:fs';
import { readDocuments } from './documents.ts';
import type { Figure } from './figures.ts';
import type { Place } from './program.ts';
import {
  type Scored,
  scoreArticles,
  scoreCases,
  scoreDocuments,
  scoreLinks,
  scoreSpeed,
  scoreTagger,
} from './runs.ts';
import {
  ARTICLE_SET,
  CASE_SETS,
  type CorpusSet,
  DOCUMENT_SETS,
  LINK_SET,
  SPEED_SET,
  TAGGER_SET,
} from './sets.ts';

interface Asked {
  /** Print what went wrong, of sets that may be looked at. */
  readonly misses?: boolean;
  /** Measure the speed too: it takes a minute and hangs on the machine. */
  readonly speed?: boolean;
}

/** Runs every set that is there. A set that cannot be run gives no value, and the others go on. */
export function scoreAll(place: Place, { misses = false, speed = false }: Asked = {}): Figure[] {
  rmSync(place.work, { recursive: true, force: true });
  mkdirSync(place.work, { recursive: true });
  readDocuments(place);
  const runs: Run[] = [
    ...DOCUMENT_SETS.map((set): Run => [set, () => scoreDocuments(place, set, misses)]),
    ...CASE_SETS.map((set): Run => [set, () => scoreCases(place, set, misses)]),
    [LINK_SET, () => scoreLinks(place, misses)],
    [ARTICLE_SET, () => scoreArticles(place)],
    [TAGGER_SET, () => scoreTagger(place)],
    ...(speed ? [[SPEED_SET, () => scoreSpeed(place)] as Run] : []),
  ];
  return runs.flatMap(figuresFrom);
}

type Run = [set: CorpusSet, run: () => Scored];

function figuresFrom([set, run]: Run): readonly Figure[] {
  try {
    const { figures, misses } = run();
    if (misses !== undefined) console.log(`\n## ${set.name}\n${misses}`);
    return figures;
  } catch (error) {
    console.error(`${set.name}: not measured: ${(error as Error).message.split('\n')[0]}`);
    return set.measures.map(({ name }) => ({ set: set.name, measure: name, value: null, of: null }));
  }
}
