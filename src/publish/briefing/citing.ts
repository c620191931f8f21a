import type { Span } from '../../model/span.ts';
import { sentenceSpan } from '../../segment/around.ts';
import { citedDocument } from '../citing/cite.ts';
import { oneLine, quoted } from '../words.ts';
import type { DraftPart } from './draft.ts';
import { isSome } from './draft.ts';
import type { Evidence } from './evidence.ts';
import type { EditionOf, Stored } from './known.ts';
import type { Citation, CitationNumber, NonEmpty, Part, Statement, Words } from './model.ts';
import { placeIn } from './placing.ts';
import type { Piece, Sentence } from './say.ts';

export interface Cited {
  readonly parts: readonly Part[];
  readonly citations: readonly Citation[];
  /** Sentences that were left out, because words they rest on do not stand in the stored text. */
  readonly lost: number;
}

/**
 * Numbers the citations in the order of the text, each passage once. The words of every citation are cut from the
 * stored edition; a sentence that rests on words which do not stand there is left out, and counted.
 */
export async function citing(parts: readonly DraftPart[], edition: EditionOf): Promise<Cited> {
  const stored = await storedFor(parts, edition);
  const numbers = numbering(stored);
  let lost = 0;
  const partOf = ({ heading, sentences, parts }: DraftPart): Part => {
    const statements = sentences.flatMap((one) => statementOf(one, numbers) ?? []);
    lost += sentences.length - statements.length;
    return { heading, statements, parts: parts.map(partOf).filter(hasSome) };
  };
  const numbered = parts.filter(isSome).map(partOf).filter(hasSome);
  return { parts: numbered, citations: numbers.citations, lost };
}

const hasSome = ({ statements, parts }: Part): boolean => statements.length + parts.length > 0;

type Editions = ReadonlyMap<string, Stored | null>;
const keyOf = ({ document, edition }: Evidence): string => `${document}\n${edition}`;

/** Each edition that is cited, once. */
async function storedFor(parts: readonly DraftPart[], edition: EditionOf): Promise<Editions> {
  const stored = new Map<string, Stored | null>();
  for (const one of evidenceIn(parts))
    if (!stored.has(keyOf(one))) stored.set(keyOf(one), await edition(one.document, one.edition));
  return stored;
}

function* evidenceIn(parts: readonly DraftPart[]): Iterable<Evidence> {
  for (const { sentences, parts: below } of parts) {
    for (const { on } of sentences) yield* on;
    yield* evidenceIn(below);
  }
}

interface Numbers {
  readonly citations: Citation[];
  /** What an evidence cites; null where its words do not stand in the stored text. */
  readonly passage: (one: Evidence) => Passage | null;
  /** The number of a passage, given the first time that it is asked for. */
  readonly number: (one: Passage) => CitationNumber;
}

interface Passage extends Span {
  readonly of: Evidence;
  readonly text: string;
}

function numbering(stored: Editions): Numbers {
  const known = new Map<string, CitationNumber>();
  const citations: Citation[] = [];
  return {
    citations,
    passage: (one) => {
      const text = stored.get(keyOf(one))?.text;
      const { start, end, quote } = one.quote;
      if (text === undefined || text.slice(start, end) !== quote || quote === '') return null;
      const span = one.reach === 'words' ? { start, end } : sentenceSpan(text, one.quote);
      return { ...span, of: one, text };
    },
    number: ({ of, text, start, end }) => {
      const key = keyAt({ of, text, start, end });
      const there = known.get(key);
      if (there !== undefined) return there;
      const number = (citations.length + 1) as CitationNumber;
      known.set(key, number);
      const place = placeIn(stored.get(keyOf(of))!, { start, end });
      const { title, id, publisher, published, uri } = of.head;
      citations.push({
        number,
        document: of.document,
        edition: of.edition,
        start,
        end,
        quote: text.slice(start, end),
        title: oneLine(title || id),
        publisher,
        published,
        uri,
        citation: citedDocument(of.head),
        first: !citations.some(({ document }) => document === of.document),
        place,
      });
      return number;
    },
  };
}

/** Null where any of the words it rests on is not found in its place. */
function statementOf({ pieces, on }: Sentence, { passage, number }: Numbers): Statement | null {
  const found = new Map(on.map((one) => [one, passage(one)] as const));
  if ([...found.values()].includes(null)) return null;
  const passages = found as ReadonlyMap<Evidence, Passage>;
  const widest = widestOf([...passages.values()]);
  const cite = (all: readonly Evidence[]): CitationNumber[] => [
    ...new Set(all.map((one) => number(widest(passages.get(one)!)))),
  ];
  const words = closed(pieces.map((one) => wordsOf(one, passages)));
  if (new Set(on.map((one) => keyAt(widest(passages.get(one)!)))).size > 1) marked(words, pieces, cite);
  const cites = cite(on);
  const left = cites.filter((one) => !words.some((piece) => piece.cites.includes(one)));
  words.push({ text: '', kind: 'ours', cites: left });
  return { words, cites: cites as unknown as NonEmpty<CitationNumber> } as unknown as Statement;
}

/** Of passages of one sentence that lie in each other, the outer stands for both. */
const widestOf =
  (all: readonly Passage[]) =>
  (one: Passage): Passage =>
    all.reduce(
      (widest, other) =>
        keyOf(other.of) === keyOf(one.of) && other.start <= widest.start && widest.end <= other.end
          ? other
          : widest,
      one,
    );

const keyAt = ({ of, start, end }: Passage): string => `${keyOf(of)}\n${start}\n${end}`;

type Open = { text: string; kind: Words['kind']; cites: CitationNumber[] };

function wordsOf(piece: string | Piece, passages: ReadonlyMap<Evidence, Passage>): Open {
  if (typeof piece === 'string') return { text: piece, kind: 'ours', cites: [] };
  if (piece.kind === 'meant')
    return { text: ours(piece.text), kind: piece.strong ? 'strong' : 'ours', cites: [] };
  const { text, start, end } = passages.get(piece.on[0])!;
  const shown = piece.shown === null ? text.slice(start, end) : piece.shown.quote;
  return { text: quoted(shown), kind: 'quote', cites: [] };
}

/** Double quotation marks stand around words that are cited, and around nothing else. */
const ours = (words: string): string => oneLine(words).replaceAll('“', '‘').replaceAll('”', '’');

/** With a full stop at the end: where the words end with one in quotation marks, that is enough. */
function closed(words: Open[]): Open[] {
  const last = words.at(-1)!;
  if (!/[.!?]”$/.test(last.text) || last.kind !== 'quote') words.push({ text: '.', kind: 'ours', cites: [] });
  return words;
}

/** Where a sentence rests on several passages, each number stands behind the words that are its own. */
function marked(
  words: Open[],
  pieces: readonly (string | Piece)[],
  cite: (on: readonly Evidence[]) => CitationNumber[],
): void {
  const placed = new Set<CitationNumber>();
  for (const [at, piece] of pieces.entries()) {
    if (typeof piece === 'string' || piece.kind === 'meant') continue;
    words[at]!.cites = cite(piece.on).filter((one) => !placed.has(one));
    for (const one of words[at]!.cites) placed.add(one);
  }
}
