import { folded } from '../register/identity.ts';
import { FIELDS, KNOWN } from './asked.ts';
import type { Columns } from './columns.ts';

/** Something that may be typed instead. */
export interface Suggestion {
  /** The whole query with it. */
  readonly query: string;
  /** What it would add or put right, for people. */
  readonly label: string;
  /** `field`: narrows by a value; `field name`: a field to go on with; `word`: goes on; `spelling`: nothing has what was typed. */
  readonly is: 'field' | 'field name' | 'word' | 'spelling';
}

/** For the last word of what was typed: fields and values that begin so, words that do, and how it may be spelt. */
export function suggestions(
  typed: string,
  most: number,
  columns: Columns,
  words: Vocabulary,
): readonly Suggestion[] {
  const [, before, last] = /^([\s\S]*?)(-?(?:[a-z]+:)?"?[^\s"]*)$/i.exec(typed.trimStart())!;
  const [, minus, field, value] = /^(-?)(?:([a-z]+):)?"?(.*)$/i.exec(last!)!;
  const write = (text: string) => `${before}${minus}${text}`;
  if (field !== undefined)
    return valuesLike(columns, field, value!, most).map((label) => ({
      query: write(`${field}:${quotedAs(label)}`),
      label: `${field}: ${label}`,
      is: 'field',
    }));
  if (value!.length < 2) return [];
  return [
    ...fieldsLike(value!).map((name) => ({
      query: write(`${name}:`),
      label: `${name}:`,
      is: 'field name' as const,
    })),
    ...(['party', 'instrument', 'programme', 'theme'] as const).flatMap((name) =>
      valuesLike(columns, name, value!, 3).map((label) => ({
        query: write(`${name}:${quotedAs(label)}`),
        label: `${name}: ${label}`,
        is: 'field' as const,
      })),
    ),
    ...wordsLike(words, value!, 5).map((word) => ({ query: write(word), label: word, is: 'word' as const })),
    ...spelt(words, value!).map((word) => ({ query: write(word), label: word, is: 'spelling' as const })),
  ].slice(0, most);
}

const quotedAs = (value: string): string => (/\s/.test(value) ? `"${value}"` : value);

const fieldsLike = (typed: string): readonly string[] =>
  [...FIELDS, 'before', 'after', 'due'].filter((name) => name.startsWith(typed.toLowerCase()));

function valuesLike({ fields }: Columns, typedField: string, typed: string, most: number): string[] {
  const field = FIELDS.find((name) => name === typedField);
  if (field === undefined) return [];
  const asked = folded(typed);
  const all = KNOWN[field] ?? fields[field].names.values.map(({ label }) => label);
  const begins = (label: string) => folded(label).startsWith(asked);
  const has = (label: string) => !begins(label) && ` ${folded(label)}`.includes(` ${asked}`);
  return [...all.filter(begins), ...all.filter(has)].slice(0, most);
}

/** Every word of the register, with in how many sentences it came. */
export type Vocabulary = readonly (readonly [word: string, count: number])[];

const wordsLike = (words: Vocabulary, typed: string, most: number): string[] =>
  words
    .filter(([word]) => word.startsWith(typed.toLowerCase()) && word !== typed.toLowerCase())
    .sort(([, a], [, b]) => b - a)
    .slice(0, most)
    .map(([word]) => word);

/** Words one or two letters away from one that the register does not have, the nearest and then most frequent first. */
export function spelt(words: Vocabulary, typed: string, most = 3): string[] {
  const own = typed.toLowerCase();
  if (own.length < 4 || words.some(([word]) => word === own || word.startsWith(own))) return [];
  const allowed = own.length < 6 ? 1 : 2;
  return words
    .filter(([word]) => Math.abs(word.length - own.length) <= allowed)
    .map(([word, count]) => ({ word, count, away: apart(own, word, allowed) }))
    .filter(({ away }) => away <= allowed)
    .sort((a, b) => a.away - b.away || b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, most)
    .map(({ word }) => word);
}

/** Letters to put in, take out, change or swap (optimal string alignment); more than `most` counts as that and one. */
export function apart(a: string, b: string, most: number): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length]!;
}
