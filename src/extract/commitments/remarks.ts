import type { Chain } from './lexicon.ts';
import { type Line, lower, tagAt } from './line.ts';

export type Refusal = (line: Line, chain: Chain, subject: readonly [number, number] | null) => boolean;

/** What is told of, hoped or called for, and undertaken by nobody. */

/** "to ensure our work goes on": what another act is to bring about, with no "that". */
export const isEnsured = (line: Line, subject: readonly [number, number] | null): boolean => {
  const [from, to] = subject ?? [0, 0];
  for (let i = from - 1; i < to - 1; i++)
    if (/^(?:ensure|ensuring|ensures)$/.test(lower(line, i)) && tagAt(line, i + 1) !== 'IN') return true;
  return false;
};

const isOfAnother: Refusal = (line, { links }, subject) =>
  links[0]!.governor.id === 'en/firmness/continue-to' && isEnsured(line, subject);

/** "it is essential that rights must be kept": how things ought to be. */
const isEssential: Refusal = (line, { head }) => {
  for (let i = head - 1; i > line.own; i--)
    if (lower(line, i) === 'that' && ESSENTIAL.test(lower(line, i - 1)))
      return /^(?:is|are|be|remains)$/.test(lower(line, i - 2));
  return false;
};

const ESSENTIAL = /^(?:essential|important|imperative|vital|crucial|critical|necessary|paramount)$/;

/** "We must all seize the day": what a speaker calls everybody to. */
export const exhorts = (line: Line, { links }: Chain, subject: readonly [number, number] | null): boolean =>
  links[0]!.governor.id === 'en/firmness/must' && (subject === null || lower(line, subject[0]) === 'we');

/** "many of us will have memories of it": had, and not done. */
const isHaving: Refusal = (line, { at, shape, links }) =>
  shape === 'base' &&
  links[0]!.governor.kind === 'modal' &&
  lower(line, at) === 'have' &&
  /^(?:DT|JJ[RS]?|NNS?|PRP\$|CD)$/.test(tagAt(line, at + 1));

/** "those who will be moved": who is meant, and no promise. */
const isWhoIsMeant: Refusal = (line, { shape }, subject) =>
  shape === 'passive' && subject !== null && lower(line, subject[1] - 1) === 'who';

/** "The accord had a goal of": told of what once was. */
const isOnceHeld: Refusal = (line, { head, links }) =>
  lower(line, head) === 'had' && links[0]!.from === head && links[0]!.governor.showsOnly === true;

/** "principles that we hope will guide the world": wished of something else. */
const isHoped: Refusal = (line, { head }) =>
  /^(?:hope|believe|expect|think|trust|know|feel)$/.test(lower(line, head - 1)) &&
  tagAt(line, head - 2) === 'PRP';

/** "remain where they are to await further news": where somebody is, and not what they are to do. */
const isWhereabouts: Refusal = (line, { links }, subject) =>
  links[0]!.governor.id === 'en/firmness/is-to' &&
  subject !== null &&
  lower(line, subject[0] - 1) === 'where' &&
  lower(line, subject[0] - 2) !== ',';

/** Refused whoever the subject is. */
export const REMARKS: readonly Refusal[] = [
  isOfAnother,
  isEssential,
  isHaving,
  isWhoIsMeant,
  isOnceHeld,
  isHoped,
  isWhereabouts,
];
