import type { Genre } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { Store } from '../../store/store.ts';
import type { TextsAsked } from './asked.ts';
import { GONE, type TextColumns } from './columns.ts';
import type { Row } from './ranking.ts';
import { type Shown, shownOf } from './showing.ts';
import { type Grounds, groundsFor, type Reason, reasonsFor, shownScore } from './why.ts';

/** A document with its best passage. */
export interface TextResult extends Shown {
  readonly document: string;
  readonly edition: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly genre: Genre;
  /** By BM25, to the thousandth; null where no words were asked for. */
  readonly score: number | null;
  /** Whether all the words stand there, and not only some. */
  readonly all: boolean;
  /** How many passages of it fit besides. */
  readonly more: number;
  /** Null where they were not asked for. */
  readonly why: readonly Reason[] | null;
}

interface Asking {
  readonly columns: TextColumns;
  readonly asked: TextsAsked;
  /** Those to show. */
  readonly rows: readonly Row[];
  readonly why: boolean;
}

export async function resultsOf(store: Store, asking: Asking): Promise<readonly TextResult[]> {
  const { columns, asked, rows, why } = asking;
  const numbers = rows.flatMap(({ number }) => number ?? []);
  const grounds =
    why && numbers.length > 0 ? await groundsFor(store.passages, asked, numbers, columns.alive) : null;
  return Promise.all(rows.map((row) => resultOf(store, asking, row, grounds)));
}

async function resultOf(
  store: Store,
  { columns, asked }: Asking,
  { place, number, score, all, count }: Row,
  grounds: Grounds | null,
): Promise<TextResult> {
  const { id, first, size: _, ...head } = columns.documents[place]!;
  const text = (await store.text(id, head.edition)) ?? '';
  const span = spanOf(columns, number ?? first);
  const words = { text: text.slice(span.start, span.end), title: head.title };
  return {
    ...{ document: id, ...head },
    score: number === null ? null : shownScore(score),
    all,
    more: Math.max(0, count - 1),
    ...shownOf(text, span, [...asked.phrases, ...asked.words]),
    why: grounds === null || number === null ? null : reasonsFor(grounds, number, words),
  };
}

const spanOf = ({ of, start, stop }: TextColumns, number: number): Span =>
  (of[number] ?? GONE) === GONE ? { start: 0, end: 0 } : { start: start[number]!, end: stop[number]! };
