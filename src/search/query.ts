import { firstDay, lastDay } from '../model/edtf.ts';
import type { Problem } from '../model/problem.ts';
import { fullName } from '../register/parties.ts';
import type { Term, Words } from '../store/catalogue.ts';
import { type Asked, FIELDS, type FieldName, KNOWN } from './asked.ts';

/** What was typed, understood; and what of it could not be, each in one line: the rest holds. */
export interface Query {
  readonly asked: Asked;
  readonly problems: readonly Problem[];
}

/**
 * Reads `party:belgium theme:migration before:2026-07 -state:overdue "returns" border*`: words must all stand in the
 * text, those in quotation marks in that order, one with a star is a beginning, and a minus in front says what must not
 * be. Of several values of one field one must fit.
 */
export function readQuery(typed: string): Query {
  const reading: Reading = { fields: {}, not: {}, all: [], none: [], problems: [] };
  for (const { minus, field, value, quoted } of piecesOf(typed)) {
    if (field === null) takeWords(reading, value, { minus, quoted });
    else takeField(reading, field.toLowerCase(), value, minus);
  }
  const { fields, not, after, before, due, problems } = reading;
  const words: Words = { all: reading.all, not: reading.none };
  return {
    asked: { words, fields, not, after: after ?? null, before: before ?? null, due: due ?? null },
    problems,
  };
}

interface Reading {
  readonly fields: Partial<Record<FieldName, string[]>>;
  readonly not: Partial<Record<FieldName, string[]>>;
  readonly all: Term[];
  readonly none: Term[];
  readonly problems: Problem[];
  after?: string;
  before?: string;
  due?: readonly [string, string];
}

/** One part of what was typed. */
export interface Piece {
  readonly minus: boolean;
  readonly field: string | null;
  readonly value: string;
  readonly quoted: boolean;
}

/** `-field:"value"`, `"a phrase"`, `word*`; a quotation mark that is never closed runs to the end. */
export function piecesOf(typed: string): Piece[] {
  const pieces = typed.replace(/[“”„]/g, '"').matchAll(PIECE);
  return [...pieces].map(({ groups: { minus, field, phrase, word } = {} }) => ({
    minus: minus === '-',
    field: field ?? null,
    value: (phrase ?? word ?? '').trim(),
    quoted: phrase !== undefined,
  }));
}

const PIECE =
  /(?<minus>-?)(?:(?<field>[a-z]+):(?:"(?<phrase>[^"]*)"?|(?<word>[^\s"]*))|"(?<phrase>[^"]*)"?|(?<word>[^\s"]+))/gi;

/** So many words, phrases and beginnings are looked for: each goes through all places where it stands. */
const MOST_TERMS = 24;

/** Takes words in, unless they are there; only so many, and says so. */
export function takeWords(
  reading: Pick<Reading, 'all' | 'none' | 'problems'>,
  value: string,
  { minus, quoted }: Pick<Piece, 'minus' | 'quoted'>,
  most = MOST_TERMS,
): void {
  const prefix = !quoted && value.endsWith('*');
  const words = value.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const into = minus ? reading.none : reading.all;
  if (words.length === 0 || into.some((one) => isSame(one, { words, prefix }))) return;
  if (reading.all.length + reading.none.length < most) into.push({ words, prefix });
  else if (!reading.problems.some(({ message }) => message === tooMany(most)))
    reading.problems.push({ message: tooMany(most) });
}

const tooMany = (most: number): string =>
  `only the first ${most} words were looked for: leave some out, or put a phrase in quotation marks`;

const isSame = (a: Term, b: Term): boolean =>
  a.prefix === b.prefix &&
  a.words.length === b.words.length &&
  a.words.every((word, at) => word === b.words[at]);

/** Other names under which people know the fields. */
const SYNONYMS: ReadonlyMap<string, FieldName> = new Map([
  ['who', 'party'],
  ['actor', 'party'],
  ['by', 'party'],
  ['topic', 'theme'],
  ['law', 'instrument'],
  ['under', 'instrument'],
  ['title', 'document'],
  ['doc', 'document'],
  ['status', 'state'],
  ['type', 'kind'],
]);

function takeField(reading: Reading, typed: string, value: string, minus: boolean): void {
  const wrong = misunderstood(reading, typed, value, minus);
  if (wrong !== null) reading.problems.push({ message: wrong });
}

/** Takes a field in; or says what is wrong with it. */
function misunderstood(reading: Reading, typed: string, value: string, minus: boolean): string | null {
  if (value === '') return `"${typed}:" names nothing: write ${typed}: and what you look for`;
  if (typed === 'before' || typed === 'after' || typed === 'due') return takeDay(reading, typed, value);
  const field = (FIELDS as readonly string[]).includes(typed) ? (typed as FieldName) : SYNONYMS.get(typed);
  if (field === undefined)
    return `there is no field "${typed}": there are ${[...FIELDS, 'before', 'after', 'due'].join(', ')}`;
  const meant = meantBy(field, value);
  if (meant === null) return `there is no ${field} "${value}": there are ${KNOWN[field]!.join(', ')}`;
  const into = minus ? reading.not : reading.fields;
  into[field] = [...(into[field] ?? []), meant];
  return null;
}

/** A value as the register has it; of a fixed list a beginning is enough. Null where the list has none such. */
function meantBy(field: FieldName, value: string): string | null {
  const known = KNOWN[field];
  if (known === undefined) return field === 'party' ? fullName(value) : value;
  const folded = value.toLowerCase().replaceAll('-', ' ');
  return known.find((one) => one === folded) ?? known.find((one) => one.startsWith(folded)) ?? null;
}

/** `before:2026-07` is before that month begins, `after:2026-07` from its first day on, `due:2026-07` within it. */
function takeDay(reading: Reading, field: 'before' | 'after' | 'due', value: string): string | null {
  const [first, last] = [firstDay(value), lastDay(value)];
  if (field === 'due' && (first !== null || last !== null))
    reading.due = [first ?? '0001-01-01', last ?? '9999-12-31'];
  else if (field !== 'due' && first !== null) reading[field] = first;
  else return `"${value}" is no date: write it as 2026, 2026-07 or 2026-07-31`;
  return null;
}

/** The query that asks for this: what a link to the same view has. */
export function queryText({ words, fields, not, after, before, due }: Asked): string {
  const of = (all: Asked['fields'], sign: string) =>
    FIELDS.flatMap((field) => (all[field] ?? []).map((value) => `${sign}${field}:${typedAs(value)}`));
  const term = ({ words, prefix }: Term) => (prefix ? `${words[0]}*` : typedAs(words.join(' ')));
  return [
    ...of(fields, ''),
    ...of(not, '-'),
    ...(after === null ? [] : [`after:${after}`]),
    ...(before === null ? [] : [`before:${before}`]),
    ...(due === null ? [] : [`due:${due[0]}/${due[1]}`]),
    ...words.all.map(term),
    ...words.not.map((one) => `-${term(one)}`),
  ].join(' ');
}

const typedAs = (value: string): string => (/[\s"]/.test(value) ? `"${value.replaceAll('"', '')}"` : value);
