import { SIGNS } from '../../languages/en/instruments-titles.ts';
import { partyByName } from '../../languages/en/names.ts';
import { lookUp } from '../names/gazetteer.ts';
import { piecesOf } from '../names/pieces.ts';
import type { Passage } from './work.ts';

/** How far before a memorandum its two parties are looked for, in words. */
const REACH = 16;

/**
 * "Norway and Chile have signed a new Memorandum of …": the two states that make it tell it from the memoranda of
 * others. Empty where there are not just two, or it is not said that they make it.
 */
export function signatories({ text, tokens }: Passage, index: number): string {
  const near = piecesOf(tokens.slice(Math.max(0, index - REACH), index));
  for (let at = 0; at < near.length; at++) {
    const first = stateAt(near, at);
    const and = first && near[first.to];
    if (!first || and?.lower !== 'and') continue;
    const second = stateAt(near, near[first.to + 1]?.lower === 'the' ? first.to + 2 : first.to + 1);
    if (second && SIGNS.test(text.slice(near[second.to - 1]!.end, tokens[index]!.start)))
      return `${first.name}-${second.name} `;
  }
  return '';
}

function stateAt(pieces: ReturnType<typeof piecesOf>, at: number): { name: string; to: number } | null {
  const found = at < pieces.length ? lookUp(pieces, at, false) : null;
  const name = found?.entry.of ?? null;
  return found && name && partyByName.get(name)?.kind === 'state' ? { name, to: found.to } : null;
}
