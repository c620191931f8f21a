import type { Named } from '../../model/analysis.ts';
import { sha256 } from '../../readers/identity.ts';
import { folded } from '../../segment/words.ts';

/**
 * Made from what is said, so that it lives on in a later edition that keeps the wording (contract, Identity).
 * @param running how often the same has been said in the document so far; counted on
 */
export function commitmentId(
  document: string,
  action: string,
  actors: readonly Named[],
  running: Map<string, number>,
): string {
  const words = folded(action).replace(/\s+/g, ' ');
  const key = JSON.stringify([document, words, actors.map(({ name }) => name).sort()]);
  const number = (running.get(key) ?? 0) + 1;
  running.set(key, number);
  return `c:${sha256(JSON.stringify([key, number])).slice(0, 16)}`;
}
