import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readWords } from '../../src/readers/words.ts';
import { readChecked } from './contract.ts';

const samples = join(import.meta.dirname, '../../../shared/samples');
const FOLDERS = ['legislation-gov-uk', 'uk-bills-akn', 'eu-formex', 'hansard-xml'];
/** What is no text: metadata of a law, records of a publication, and the same in another simplified form. */
const REFUSED =
  /is XML \(leg\), of a kind|holds what is known of a law without its text|is the record of a publication without its text/;
/** What stands in a file beside its words, in any of the formats. */
const ASIDE =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<((?:ukm:)?Metadata|Versions|Resources|meta|BIB\.INSTANCE|BIB\.DATA|INFO\.CONSLEG|INFO\.PROD|FAM\.COMP|GR\.MOD\.ACT)\b[^>]*(?:\/>|>[\s\S]*?<\/\1>)/g;
/** Marks within a word. */
const WITHIN =
  /<\/?(?:Addition|Substitution|Repeal|Emphasis|Strong|SmallCaps|Superior|Inferior|Abbreviation|Acronym|Span|Term|Citation|CitationSubRef|InternalLink|InlineAmendment|CommentaryRef|FootnoteRef|ins|del|ref|rref|i|b|u|sup|sub|span|inline name="(?:dropCap|smallCaps)"|term|noteRef|HT|FT|DATE|REF\.DOC\.OJ|REF\.DOC|member|membercontribution|memberconstituency)\b[^>]*>/g;

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return filesIn(path);
      return name.endsWith('.xml') ? [path] : [];
    });
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a file by its marks alone. */
function ownWords(source: string): string[] {
  const text = source
    .replace(ASIDE, ' ')
    .replace(WITHIN, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, digits: string) => String.fromCodePoint(Number.parseInt(digits, 16)))
    .replace(/&[a-z]+;/g, ' ');
  return wordsOf(text);
}

/** Which part of the words of a file its text has. */
function recall(source: string, text: string): number {
  const left = new Map<string, number>();
  for (const word of wordsOf(text)) left.set(word, (left.get(word) ?? 0) + 1);
  const own = ownWords(source);
  let kept = 0;
  for (const word of own) {
    const count = left.get(word) ?? 0;
    if (count > 0) kept++;
    left.set(word, count - 1);
  }
  return own.length ? kept / own.length : 1;
}

/** The constants of Numerical Recipes: the same mutations on every machine. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A part of a file, with letters changed, cut out, or set three times. */
function mutated(bytes: Buffer, below: (limit: number) => number): Buffer {
  let made = Buffer.concat([
    bytes.subarray(0, 5000),
    bytes.subarray(5000 + below(bytes.length)).subarray(0, 20_000),
  ]);
  for (let times = below(6); times >= 0; times--) {
    const at = below(made.length);
    const part = made.subarray(at, at + below(400));
    const before = made.subarray(0, at);
    const kind = below(4);
    if (kind === 0) made = Buffer.concat([before, made.subarray(at + part.length)]);
    else if (kind === 1) made = Buffer.concat([before, part, part, part, made.subarray(at)]);
    else if (kind === 2) made = Buffer.concat([before, Buffer.from('<>&"/!?'[below(7)]!), made.subarray(at)]);
    else made[at] = below(256);
  }
  return made;
}

describe.skipIf(!existsSync(samples))('the samples (skipped where they are not beside the checkout)', () => {
  test.each(FOLDERS)(
    '%s: each file is read with its words, or refused for what it is',
    { timeout: 120_000 },
    (folder) => {
      for (const path of filesIn(join(samples, folder))) {
        const bytes = readFileSync(path);
        const name = relative(samples, path);
        const { document, problems } = readWords(bytes, { name });
        if (!document) expect(problems[0].message, name).toMatch(REFUSED);
        else expect(recall(bytes.toString('utf8'), document.text), name).toBeGreaterThan(0.996);
      }
    },
  );

  test('files broken by chance give a document or one clear line', { timeout: 120_000 }, () => {
    const below = numbers(31);
    const files = FOLDERS.flatMap((folder) => filesIn(join(samples, folder)));
    for (let times = 0; times < 150; times++)
      readChecked(mutated(readFileSync(files[below(files.length)]!), below), { name: 'broken.xml' });
  });
});
