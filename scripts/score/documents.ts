import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Place, run, watchpoint } from './program.ts';
import { readSamples, SAMPLES } from './samples.ts';
import type { Answer } from './sets.ts';

/** The annotated documents that are there. */
export const documentNames = ({ corpus }: Place): string[] =>
  readdirSync(join(corpus, 'dev'))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.replace('.txt', ''))
    .sort();

// biome-ignore lint/suspicious/noExplicitAny: the form of a gold file is told in the corpus's own guideline
export const goldOf = ({ corpus }: Place, name: string): any =>
  JSON.parse(readFileSync(join(corpus, 'dev', `${name}.gold.json`), 'utf8'));

export const textOf = ({ corpus }: Place, name: string): string =>
  readFileSync(join(corpus, 'dev', `${name}.txt`), 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');

/** Reads every document once, as a user would; all that is scored on documents shares what was found. */
export function readDocuments(place: Place): void {
  const names = documentNames(place);
  const dated = names.flatMap((name) => ['--published', goldOf(place, name).published]);
  const files = names.map((name) => join(place.corpus, 'dev', `${name}.txt`));
  const lines = watchpoint(place, ['analyse', '--format', 'jsonl', ...dated, ...files])
    .trimEnd()
    .split('\n');
  mkdirSync(found(place), { recursive: true });
  names.forEach((name, at) => {
    writeFileSync(join(found(place), `${name}.json`), lines[at]!);
  });
  readSamples(place, found(place), samples(place));
}

export const analysisOf = (place: Place, name: string): Answer =>
  JSON.parse(readFileSync(join(found(place), `${name}.json`), 'utf8'));

/** The scorer's answer on some of the documents; or, with `misses`, what it prints of what went wrong. */
export function scoreOf(place: Place, has: (name: string) => boolean): Answer {
  return JSON.parse(scored(place, has, '--json'));
}

export const missesOf = (place: Place, has: (name: string) => boolean): string =>
  scored(place, has, '--misses');

function scored(place: Place, has: (name: string) => boolean, flag: string): string {
  const gold = join(place.work, 'gold');
  rmSync(gold, { recursive: true, force: true });
  mkdirSync(gold, { recursive: true });
  for (const name of [...documentNames(place), ...SAMPLES].filter(has))
    for (const file of [`${name}.txt`, `${name}.gold.json`]) {
      const from = join(SAMPLES.has(name) ? samples(place) : join(place.corpus, 'dev'), file);
      if (existsSync(from)) cpSync(from, join(gold, file));
    }
  return run(process.execPath, [join(place.corpus, 'score.mjs'), gold, found(place), flag]);
}

/** The pairs of documents with gold links; none where the corpus has no links. */
export function linkPairs({ corpus }: Place): [earlier: string, later: string][] {
  const folder = join(corpus, 'links');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.includes('--') && file.endsWith('.json'))
    .sort()
    .map((file) => file.replace('.json', '').split('--') as [string, string]);
}

const samples = ({ work }: Place): string => join(work, 'samples');
const found = ({ work }: Place): string => join(work, 'read');
