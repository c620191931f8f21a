import type { Genre } from '../../src/model/document.ts';
import { checkedAnalysis } from '../checked.ts';
import { documentOf } from '../documents.ts';

/** What is undertaken in a joint statement of two governments, each act in its own words. */
export function actsIn(text: string, genre: Genre = 'joint statement'): string[] {
  const opening = 'The Prime Minister of Norway and the Prime Minister of Japan met in Oslo today.';
  const { commitments } = checkedAnalysis({
    ...documentOf(`${opening}\n\n${text}`, { genre }),
    title: 'Joint statement by Norway and Japan',
  });
  return commitments.map(({ action }) => action.quote);
}

/** A name in plain words, the text, and the acts found. */
export type Row = readonly [name: string, text: string, ...acts: string[]];
