import type { Quote } from '../../model/span.ts';
import type { Evidence } from './evidence.ts';
import type { NonEmpty } from './model.ts';

/** A document's own words, or what they mean: each with the evidence it rests on. */
export type Piece = Quoted | Meant;

export interface Quoted {
  readonly kind: 'quoted';
  /** What is shown; null for all that is cited. */
  readonly shown: Quote | null;
  readonly on: NonEmpty<Evidence>;
}

export interface Meant {
  readonly kind: 'meant';
  readonly text: string;
  readonly strong: boolean;
  readonly on: NonEmpty<Evidence>;
}

declare const said: unique symbol;

/** A sentence before its citations are numbered. Only `say` and `joined` make one. */
export interface Sentence {
  readonly pieces: NonEmpty<string | Piece>;
  readonly on: NonEmpty<Evidence>;
  readonly [said]: true;
}

type Grounded = Piece | Sentence;

/** Words of a document, in quotation marks: all that is cited, or `shown`, which stands in it. */
export const quoting = (on: Evidence | NonEmpty<Evidence>, shown: Quote | null = null): Quoted => ({
  kind: 'quoted',
  shown,
  on: listed(on),
});

/** What the cited words mean: a name, a date, a degree of firmness. */
export const meaning = (text: string, on: Evidence | NonEmpty<Evidence>): Meant => ({
  kind: 'meant',
  text,
  strong: false,
  on: listed(on),
});

/** The same, to be seen first. */
export const leading = (text: string, on: Evidence | NonEmpty<Evidence>): Meant => ({
  ...meaning(text, on),
  strong: true,
});

/**
 * A sentence of our own frame and of pieces that rest on evidence: without at least one of these it does not compile.
 * The frame is what stands in the program; nothing else can come into a sentence without evidence. What is null is
 * left out.
 */
export function say(
  frame: TemplateStringsArray,
  first: Grounded,
  ...more: readonly (Grounded | null)[]
): Sentence {
  const pieces = [first, ...more].flatMap((one, at) => [
    ...(one === null ? [] : 'kind' in one ? [one] : one.pieces),
    frame[at + 1]!,
  ]);
  return sentence([frame[0]!, ...pieces], [first, ...more]);
}

/** Sentences one after the other, `between` them ours. */
export function joined(all: NonEmpty<Sentence>, between: '; ' | ', ' | ' ' | ' and '): Sentence {
  const pieces = all.flatMap(({ pieces }, at) => (at === 0 ? pieces : [between, ...pieces]));
  return sentence(pieces, all);
}

/** The list as one that has something in it; null where it has nothing. */
export const some = <T>(all: readonly T[]): NonEmpty<T> | null =>
  all.length === 0 ? null : (all as unknown as NonEmpty<T>);

function sentence(pieces: readonly (string | Piece)[], grounds: readonly (Grounded | null)[]): Sentence {
  const on = grounds.flatMap((one) => one?.on ?? []);
  if (on.length === 0) throw new Error('a sentence without evidence');
  return { pieces: pieces.filter((one) => one !== ''), on } as unknown as Sentence;
}

const listed = (on: Evidence | NonEmpty<Evidence>): NonEmpty<Evidence> =>
  Array.isArray(on) ? (on as unknown as NonEmpty<Evidence>) : [on as Evidence];
