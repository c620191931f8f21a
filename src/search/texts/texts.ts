import type { Store } from '../../store/store.ts';
import type { Facet } from '../facets.ts';
import type { TextField, TextSort, TextsAsked } from './asked.ts';
import { GONE, noTexts, putTexts } from './columns.ts';
import { type Answer, answersIn } from './ranking.ts';
import { textFacet } from './select.ts';
import { type Shown, shownOf } from './showing.ts';

/** What the words of documents answer. */
export interface TextsFound {
  /** Documents that fit; and passages, where words were asked for. */
  readonly total: number;
  readonly passages: number;
  /** Too few passages had all the words: those that have some come after them. */
  readonly widened: boolean;
  readonly results: readonly TextResult[];
  /** How many documents fit that have each value of a field, whatever is asked of that field itself. */
  readonly facet: (field: TextField, most: number) => readonly Facet[];
}

/** A document with its best passage. */
export interface TextResult extends Shown {
  readonly document: string;
  readonly edition: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly genre: string;
  /** By BM25; null where no words were asked for. */
  readonly score: number | null;
  /** Whether all the words stand there, and not only some. */
  readonly all: boolean;
  /** How many passages of it fit besides. */
  readonly more: number;
}

export interface TextPage {
  readonly sort: TextSort;
  readonly from: number;
  readonly most: number;
}

/** Finds documents by their words. */
export interface Texts {
  find(asked: TextsAsked, page: TextPage): Promise<TextsFound>;
  /** Takes in what another process has brought the passages to. True where anything was new. */
  follow(): Promise<boolean>;
}

export function textsIn(store: Store): Texts {
  const { passages, following } = store;
  const columns = noTexts();
  const answers = answersIn(columns, passages);
  const follow = async (): Promise<boolean> => {
    const { changed } = await passages.at();
    if (changed === columns.changed) return false;
    for await (const cut of passages.columns(columns.changed))
      putTexts(columns, cut, await following.sourcesOf(new Set(cut.map(({ document }) => document))));
    columns.changed = changed;
    answers.forget();
    return true;
  };
  return {
    find: async (asked, { sort, from, most }) => {
      await follow();
      const answer = await answers.answer(asked, sort);
      const places = answer.order.slice(from, from + most);
      const results = await Promise.all(places.map((place) => resultOf(answer, place, asked)));
      return {
        ...{ total: answer.order.length, passages: answer.passages, widened: answer.widened, results },
        facet: (field, most) => textFacet(columns, answer.counts, asked, field, most),
      };
    },
    follow,
  };

  async function resultOf(answer: Answer, place: number, asked: TextsAsked): Promise<TextResult> {
    const { id, first: _, size, ...head } = columns.documents[place]!;
    const best = answer.best.get(place) ?? null;
    const number = best?.number ?? columns.documents[place]!.first;
    const text = (await store.text(id, head.edition)) ?? '';
    const span =
      columns.of[number] === GONE
        ? { start: 0, end: 0 }
        : { start: columns.start[number]!, end: columns.stop[number]! };
    return {
      ...{
        document: id,
        ...head,
        score: best?.score ?? null,
        all: best?.all ?? true,
        more: best === null ? 0 : best.count - 1,
      },
      ...shownOf(text, span, [...asked.phrases, ...asked.words]),
    };
  }
}
