import { functionWords } from '../../languages/en/functionWords.ts';
import { firstDay } from '../../model/edtf.ts';
import type { Problem } from '../../model/problem.ts';
import type { Term } from '../../store/catalogue.ts';
import { stemsIn } from '../../store/words/stems.ts';
import { FIELDS } from '../asked.ts';
import { type Piece, piecesOf, takeWords } from '../query.ts';
import { KNOWN_IN_TEXTS, TEXT_FIELDS, type TextField, type TextsAsked } from './asked.ts';

/** What was typed, understood; and what of it could not be, each in one line: the rest holds. */
export interface TextQuery {
  readonly asked: TextsAsked;
  readonly problems: readonly Problem[];
}

/**
 * Reads `border returns "joint committee" harmoni* -fisheries publisher:"Home Office" after:2024`, or a question: words
 * are looked for in any form, those in quotation marks in that order, one with a star is a beginning, and a minus in
 * front says what must not be.
 */
export function readTextQuery(typed: string): TextQuery {
  const reading: Reading = {
    ...{ words: [], functions: [], phrases: [], not: [], row: [], fields: {}, notFields: {}, problems: [] },
  };
  for (const piece of piecesOf(typed))
    if (isField(piece)) takeField(reading, piece);
    else takeTerms(reading, piece);
  const { functions, phrases, not, row, fields, notFields, after = null, before = null, problems } = reading;
  const isBare = reading.words.length + phrases.length === 0;
  const words = eachOnce(isBare ? functions : reading.words);
  const leftOut = isBare ? [] : functions.map((term) => term.words[0]!);
  const pairs = pairsIn(row, isBare ? functions : reading.words);
  return { asked: { words, pairs, phrases, not, leftOut, fields, notFields, after, before }, problems };
}

interface Reading {
  readonly words: Term[];
  /** Function words, apart. */
  readonly functions: Term[];
  readonly phrases: Term[];
  readonly not: Term[];
  /** Words as they were typed, one after the other; null where something else stands between. */
  readonly row: (string | null)[];
  readonly fields: Partial<Record<TextField, string[]>>;
  readonly notFields: Partial<Record<TextField, string[]>>;
  readonly problems: Problem[];
  after?: string;
  before?: string;
}

/** A colon stands in questions too: "Article 5: who ...". */
function isField({ field, value }: Piece): boolean {
  const typed = field?.toLowerCase() ?? '';
  return value !== '' && (OURS.has(typed) || SYNONYMS.has(typed) || OTHERS.has(typed));
}
const OURS: ReadonlySet<string> = new Set([...TEXT_FIELDS, 'before', 'after']);
const OTHERS: ReadonlySet<string> = new Set([...FIELDS, 'due']);

function takeTerms(reading: Reading, piece: Piece): void {
  const { words, functions, phrases, not, row, problems } = reading;
  if (piece.minus || piece.quoted) {
    row.push(null);
    takeWords({ all: phrases, none: not, problems }, piece.value, piece);
    return;
  }
  const typed = piece.field === null ? piece.value : `${piece.field} ${piece.value}`;
  for (const [word] of typed.normalize('NFC').matchAll(WORD)) {
    takeWords({ all: isFunction(word) ? functions : words, none: [], problems }, word, piece, MOST_WORDS);
    row.push(word.endsWith('*') ? null : word);
  }
  if (/[.;:?!,]$/.test(typed)) row.push(null);
}

/** "net-zero" is two words that stand together. */
const WORD = /[\p{L}\p{N}]+\*?/gu;

/** Questions are long; each word goes through all places where it stands. */
const MOST_WORDS = 60;

/** "WHO" and "US" are names. */
const isFunction = (word: string): boolean =>
  functionWords.has(word.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(word);

/** "treaty" and "treaties" are one word to the search, and count once. */
function eachOnce(words: readonly Term[]): readonly Term[] {
  const known = new Set<string>();
  return words.filter(({ words, prefix }) => {
    const key = `${stemsIn(words.join(' ')).join(' ')}${prefix ? '*' : ''}`;
    return !known.has(key) && known.add(key);
  });
}

/** So many pairs are looked for. */
const MOST_PAIRS = 12;

function pairsIn(row: readonly (string | null)[], words: readonly Term[]): readonly Term[] {
  const known = new Set(words.map(({ words: [word] }) => word));
  const pairs = new Map<string, Term>();
  for (const [at, second] of row.entries()) {
    const first = row[at - 1] ?? null;
    if (first === null || second === null || !known.has(first) || !known.has(second)) continue;
    if (pairs.size < MOST_PAIRS) pairs.set(`${first} ${second}`, { words: [first, second], prefix: false });
  }
  return [...pairs.values()];
}

function takeField(reading: Reading, piece: Piece): void {
  const wrong = misunderstood(reading, piece);
  if (wrong !== null) reading.problems.push({ message: wrong });
}

/** Other names under which people know the fields. */
const SYNONYMS: ReadonlyMap<string, TextField> = new Map([
  ['title', 'document'],
  ['doc', 'document'],
  ['type', 'genre'],
]);

/** Takes a field in; or says what is wrong with it. */
function misunderstood(reading: Reading, { field: named, value, minus }: Piece): string | null {
  const typed = named!.toLowerCase();
  if (typed === 'before' || typed === 'after') {
    const day = firstDay(value);
    if (day === null) return `"${value}" is no date: write it as 2026, 2026-07 or 2026-07-31`;
    reading[typed] = day;
    return null;
  }
  const field = TEXT_FIELDS.find((one) => one === typed) ?? SYNONYMS.get(typed);
  if (field === undefined)
    return `"${typed}:" narrows the register, not the texts: there are ${[...TEXT_FIELDS, 'before', 'after'].join(', ')}`;
  const meant = meantBy(field, value);
  if (meant === null)
    return `there is no ${field} "${value}": there are ${KNOWN_IN_TEXTS[field]!.join(', ')}`;
  const into = minus ? reading.notFields : reading.fields;
  into[field] = [...(into[field] ?? []), meant];
  return null;
}

/** A value as documents have it; of a fixed list a beginning is enough. Null where the list has none such. */
function meantBy(field: TextField, value: string): string | null {
  const known = KNOWN_IN_TEXTS[field];
  if (known === undefined) return value;
  const folded = value.toLowerCase().replaceAll('-', ' ');
  return known.find((one) => one === folded) ?? known.find((one) => one.startsWith(folded)) ?? null;
}
