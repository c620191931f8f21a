import { functionWords } from '../../languages/en/functionWords.ts';
import { firstDay } from '../../model/edtf.ts';
import type { Problem } from '../../model/problem.ts';
import type { Term } from '../../store/catalogue.ts';
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
  const reading: Reading = { ...nothing(), phrases: nothing(), fields: {}, notFields: {}, problems: [] };
  for (const piece of piecesOf(typed)) {
    if (piece.field !== null && isField(piece)) takeField(reading, piece, piece.field.toLowerCase());
    else if (piece.field !== null) takeWords(reading, `${piece.field} ${piece.value}`, piece);
    else if (piece.quoted && !piece.minus)
      takeWords({ ...reading, all: reading.phrases.all }, piece.value, piece);
    else for (const w of piece.value.match(/[\p{L}\p{N}]+\*?/gu) ?? []) takeWords(reading, w, piece);
  }
  const { all, none, phrases, fields, notFields, after, before, problems } = reading;
  const { words, leftOut } = withoutFunctionWords(all, phrases.all.length > 0);
  return {
    asked: {
      ...{ words, phrases: phrases.all, not: none, leftOut, fields, notFields },
      after: after ?? null,
      before: before ?? null,
    },
    problems,
  };
}

interface Taken {
  readonly all: Term[];
  readonly none: Term[];
}
const nothing = (): Taken => ({ all: [], none: [] });

interface Reading extends Taken {
  readonly phrases: Taken;
  readonly fields: Partial<Record<TextField, string[]>>;
  readonly notFields: Partial<Record<TextField, string[]>>;
  readonly problems: Problem[];
  after?: string;
  before?: string;
}

/** Words without those that only hold the question together; all of them, where there are no others. */
function withoutFunctionWords(all: readonly Term[], others: boolean) {
  const words = all.filter((term) => !isFunction(term));
  if (words.length === 0 && !others) return { words: all, leftOut: [] };
  return { words, leftOut: all.filter(isFunction).map(({ words: [word] }) => word!) };
}

/** "WHO" and "US" are names. */
const isFunction = ({ words, prefix }: Term): boolean =>
  !prefix && words.every((word) => functionWords.has(word.toLowerCase()) && !/^\p{Lu}{2,}$/u.test(word));

/** A colon stands in questions too: "Article 5: who ...". */
function isField({ field, value }: Piece): boolean {
  const typed = field!.toLowerCase();
  return (
    value !== '' && (OURS.has(typed) || SYNONYMS.has(typed) || (FIELDS as readonly string[]).includes(typed))
  );
}
const OURS: ReadonlySet<string> = new Set([...TEXT_FIELDS, 'before', 'after', 'due']);

function takeField(reading: Reading, { value, minus }: Piece, typed: string): void {
  const wrong = misunderstood(reading, typed, value, minus);
  if (wrong !== null) reading.problems.push({ message: wrong });
}

/** Other names under which people know the fields. */
const SYNONYMS: ReadonlyMap<string, TextField> = new Map([
  ['title', 'document'],
  ['doc', 'document'],
  ['type', 'genre'],
]);

function misunderstood(reading: Reading, typed: string, value: string, minus: boolean): string | null {
  if (typed === 'before' || typed === 'after') {
    const day = firstDay(value);
    if (day === null) return `"${value}" is no date: write it as 2026, 2026-07 or 2026-07-31`;
    reading[typed] = day;
    return null;
  }
  const field = TEXT_FIELDS.find((one) => one === typed) ?? SYNONYMS.get(typed);
  if (field === undefined)
    return `texts have no field "${typed}": there are ${[...TEXT_FIELDS, 'before', 'after'].join(', ')}`;
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
