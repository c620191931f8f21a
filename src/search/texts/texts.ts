import type { Store } from '../../store/store.ts';
import type { Facet } from '../facets.ts';
import type { TextField, TextSort, TextsAsked } from './asked.ts';
import { noTexts, putTexts } from './columns.ts';
import { answersIn } from './ranking.ts';
import { resultsOf, type TextResult } from './results.ts';
import { textFacet } from './select.ts';

/** What the words of documents answer. */
export interface TextsFound {
  /** How many results there are; the documents that fit, and their passages, where words were asked for. */
  readonly total: number;
  readonly documents: number;
  readonly passages: number;
  /** Too few documents had all the words: the nearest of those that have some follow. */
  readonly widened: boolean;
  readonly results: readonly TextResult[];
  /** How many documents fit that have each value of a field, whatever is asked of that field itself. */
  readonly facet: (field: TextField, most: number) => readonly Facet[];
}

export interface TextPage {
  readonly sort: TextSort;
  readonly from: number;
  readonly most: number;
  /** Each passage for itself, not the best of each document. */
  readonly each?: boolean;
  /** With the reasons for each. */
  readonly why?: boolean;
}

/** Finds documents by their words. */
export interface Texts {
  find(asked: TextsAsked, page: TextPage): Promise<TextsFound>;
  /** Takes in what another process has brought the passages to. True where anything was new. */
  follow(): Promise<boolean>;
  /** How many documents and passages there are. */
  size(): { readonly documents: number; readonly passages: number };
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
    find: async (asked, { sort, from, most, each = false, why = false }) => {
      await follow();
      const answer = await answers.answer(asked, { sort, each });
      const rows = answer.rows.slice(from, from + most);
      return {
        total: answer.rows.length,
        documents: answer.documents,
        passages: answer.passages,
        widened: answer.widened,
        results: await resultsOf(store, { columns, asked: answer.asked, rows, why }),
        facet: (field, most) => textFacet(columns, answer.counts, asked, field, most),
      };
    },
    follow,
    size: () => ({ documents: columns.count, passages: columns.alive }),
  };
}
