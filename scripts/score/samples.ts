// Annotated samples: official texts that lie beside the checkout, and news analyses written for this purpose, with what
// careful readers found in them. The annotations hold no words of the samples: they point to them by counting.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Place, watchpoint } from './program.ts';

const FOLDER = join(import.meta.dirname, '../../test/samples');

/** The first and the last word, counted from 0 over the runs of letters and figures of the text as it is read. */
type Words = readonly [first: number, last: number];

interface Item {
  readonly at: Words;
  /** The first word of its sentence. */
  readonly sentence?: number;
  readonly conditions?: readonly Words[];
}

export interface Annotated {
  /** The file, below the folder of samples; with "./" before it a text of our own beside the annotations. */
  readonly sample: string;
  readonly published: string;
  /** How many words the text has: otherwise it is read in another way than when it was annotated. */
  readonly words: number;
  readonly [items: string]: unknown;
}

/** Names of all annotated samples. */
export const SAMPLES: ReadonlySet<string> = new Set(
  readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace('.json', ''))
    .sort(),
);

/** Reads the samples that are there as a user would: analyses to `found`, texts and gold files to `gold`. */
export function readSamples(place: Place, found: string, gold: string): void {
  mkdirSync(gold, { recursive: true });
  const there = [...SAMPLES]
    .map((name) => ({ name, annotated: annotatedOf(name) }))
    .filter(({ annotated }) => existsSync(fileOf(place, annotated.sample)));
  const dated = there.flatMap(({ annotated }) => ['--published', annotated.published]);
  const files = there.map(({ annotated }) => fileOf(place, annotated.sample));
  const analyses = watchpoint(place, ['analyse', '--format', 'jsonl', ...dated, ...files]).split('\n');
  for (const [at, { name, annotated }] of there.entries()) {
    const { text } = JSON.parse(analyses[at]!).document;
    const goldFile = goldOf(name, annotated, text);
    if (!goldFile) continue;
    writeFileSync(join(found, `${name}.json`), analyses[at]!);
    writeFileSync(join(gold, `${name}.txt`), text);
    writeFileSync(join(gold, `${name}.gold.json`), JSON.stringify(goldFile));
  }
}

const annotatedOf = (name: string): Annotated =>
  JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));

const fileOf = ({ corpus }: Place, sample: string): string =>
  sample.startsWith('./') ? join(FOLDER, sample) : join(corpus, '../samples', sample);

const KINDS = ['commitments', 'events', 'figures', 'silences', 'watchpoints', 'advisories', 'dates'];

/** The annotations as a gold file with the text's own words; null where the text is read in another way. */
export function goldOf(name: string, annotated: Annotated, text: string): object | null {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
  if (words.length !== annotated.words) {
    console.error(`samples: ${name}: ${words.length} words, annotated with ${annotated.words}: left out`);
    return null;
  }
  const quoteOf = ([first, last]: Words) => quoted(text, words[first]!.start, words[last]!.end);
  const items = (kind: string) =>
    ((annotated[kind] ?? []) as Item[]).map(({ at, sentence, conditions, ...rest }) => ({
      ...rest,
      sentence: opening(text, withSign(text, words[sentence ?? at[0]]!.start), words[at[0]]!.start),
      [kind === 'commitments' ? 'action' : 'quote']: quoteOf(at),
      ...(conditions && { conditions: conditions.map(quoteOf) }),
    }));
  return {
    document: `${name}.txt`,
    published: annotated.published,
    ...Object.fromEntries(KINDS.map((kind) => [kind, items(kind)])),
  };
}

/** With the signs of money and per cent that belong to a number. */
const quoted = (text: string, start: number, end: number): string =>
  text.slice(withSign(text, start), text[end] === '%' ? end + 1 : end);

const withSign = (text: string, start: number): number =>
  /[$£€¥]/.test(text[start - 1] ?? '') ? start - 1 : start;

/** So much of the text from a place on that it stands there for the first time, and ends before the item where that is enough. */
function opening(text: string, start: number, least: number): string {
  let end = Math.max(start + 12, Math.min(least, start + 24));
  while (end < text.length && text.indexOf(text.slice(start, end)) < start) end++;
  return text.slice(start, end);
}
