import { promises } from '../../languages/en/actions.ts';
import type { Governor } from '../../languages/en/governors.ts';
import { framed, verbGroup } from './frames.ts';
import { type Chain, entries, type Link } from './lexicon.ts';
import { isNoun, type Line, lower, skipAdverbs, tagAt } from './line.ts';
import { FINITE } from './mending.ts';
import { noun } from './nouns.ts';
import { headOf } from './things.ts';

/** Undertakings that a newsroom tells of by the noun: a promise, a pledge, somebody's plan. */

/** How far behind a word what completes it may stand. */
const FURTHEST = 8;

/** "The one firm promise is a review by May", "the plan is to open a desk". */
export function promiseIs(line: Line, at: number): Chain | null {
  if (!promises.has(lower(line, at)) || !isNoun(tagAt(line, at))) return null;
  const be = beAfter(line, at + 1);
  const governor = promiseGovernor(line, at);
  if (be === null || !governor) return null;
  const owner = ownerBefore(line, at);
  const rest = asserted(line, be + 1, { governor, from: at, to: be + 1 });
  return rest && { head: at, stated: null, ...(owner && { by: owner }), ...rest };
}

/** What follows "is": "to open a desk", or a thing to be done. */
function asserted(
  line: Line,
  from: number,
  link: Link,
): (Pick<Chain, 'at' | 'shape'> & { links: Link[] }) | null {
  const next = skipAdverbs(line, from);
  if (lower(line, next) === 'to') return verbGroup(line, skipAdverbs(line, next + 1), [link]);
  return headOf(line, next, line.tokens.length)?.act ? noun(line, next, [link]) : null;
}

/** Past "of this week" or "in the text" to a form of "be". */
function beAfter(line: Line, from: number): number | null {
  for (let i = from; i < from + FURTHEST; i++) {
    if (/^(?:is|are|was|were)$/.test(lower(line, i))) return i;
    if (!/^(?:IN|DT|NNP?S?|JJ|CD|POS|PRP\$)$/.test(tagAt(line, i)) || lower(line, i) === 'that') return null;
  }
  return null;
}

/** "What Canada did promise is to open a port": what somebody promised is said behind. */
export function cleft(line: Line, at: number): Chain | null {
  if (!/^(?:what|all)$/.test(lower(line, at)) || at > line.own + 2) return null;
  for (let i = at + 1; i < at + FURTHEST; i++) {
    const governor = (entries.get(lower(line, i)) ?? []).find(
      ({ governor: { kind, firmness } }) =>
        kind === 'verb' && (firmness === 'committed' || firmness === 'intended'),
    )?.governor;
    const did = /^(?:did|does|do)$/.test(lower(line, i - 1));
    if (!governor || !(did || /^VB/.test(tagAt(line, i)))) continue;
    const be = [i + 1, i + 2, i + 3].find((k) => /^(?:is|was)$/.test(lower(line, k)));
    const end = /^(?:did|does|do|has|have|had)$/.test(lower(line, i - 1)) ? i - 1 : i;
    if (be === undefined || end <= at + 1) return null;
    const rest = asserted(line, be + 1, { governor, from: i, to: be + 1 });
    return rest && { head: i, stated: [at + 1, end], ...rest };
  }
  return null;
}

/** "With it comes a promise to share pictures", "Canada’s plan to close a hatchery": the noun alone tells of the undertaking. */
export function promiseNoun(line: Line, at: number, before: readonly Chain[]): Chain | null {
  const governor = promiseGovernor(line, at);
  if (!governor || !isNoun(tagAt(line, at)) || isDenied(line, at)) return null;
  const last = before.at(-1);
  if (last && last.at <= at && /^(?:noun|stays)$/.test(last.shape) && last.links.at(-1)!.to >= at - 3)
    return null;
  if (/^decisions?$/.test(lower(line, at))) return null;
  const owner = ownerBefore(line, at);
  const introduced = promises.has(lower(line, at)) ? isIntroduced(line, at) : isStoodBy(line, at);
  if (!owner && !introduced) return null;
  const frames = promises.has(lower(line, at)) ? (['to-verb', 'to-gerund'] as const) : (['to-verb'] as const);
  const rest = framed(line, at + 1, frames, (to) => [{ governor, from: at, to }]);
  if (!rest) return null;
  const until = endOf(line, rest.at);
  if (line.tokens.slice(until, until + 4).some(({ lower }) => DENIALS.has(lower))) return null;
  return { head: at, stated: null, ...(owner && { by: owner }), ...rest, until };
}

/** Before the verb whose subject the noun is: "Canada’s plan to close a hatchery [drew] protests". */
function endOf(line: Line, from: number): number {
  for (let i = from + 1; i < line.tokens.length; i++) {
    if (/^(?:that|which|who|what|how|whether|where|,)$/.test(lower(line, i))) break;
    if (FINITE.test(tagAt(line, i))) return i;
  }
  return line.tokens.length;
}

/** A promise that is given, stands or comes, and none that was broken. */
const isIntroduced = (line: Line, at: number): boolean => {
  let from = at;
  while (from > 0 && /^(?:JJ|VBN|RB|CD|NN)/.test(tagAt(line, from - 1))) from--;
  return /^(?:a|an|one|its|their|two|three)$/.test(lower(line, from - 1));
};

/** "stand by their plan to", "repeated its plan to". */
const isStoodBy = (line: Line, at: number): boolean =>
  /^(?:its|their|his|her)$/.test(lower(line, at - 1)) &&
  STANDING.test(`${lower(line, at - 3)} ${lower(line, at - 2)}`);

const STANDING =
  /^(?:(?:stands?|stood) by|(?:sticks?|stuck|keeps?|kept|holds?|held|clings?|clung|returns?|returned) to|\S+ (?:repeat(?:s|ed)?|restate[sd]?|defend(?:s|ed)?|confirm(?:s|ed)?))$/;

const isDenied = (line: Line, at: number): boolean =>
  line.tokens
    .slice(Math.max(line.own, at - 9), at)
    .some(({ lower }) => DENIALS.has(lower) || /n['’]t$/.test(lower));

const DENIALS = new Set(
  'no not never without short lack lacks any broke broken drop dropped dropping abandon abandoned scrap scrapped shelved neither nor hardly former failed breach whether if'.split(
    ' ',
  ),
);

/** "the US commitment to", "Canada’s plan to": whose it is, right before. */
function ownerBefore(line: Line, at: number): readonly [number, number] | null {
  let end = at;
  while (end > line.own && /^(?:JJ|VBN|RB|CD|NN)$/.test(tagAt(line, end - 1)) && lower(line, end - 1) !== 's')
    end--;
  const possessive = tagAt(line, end - 1) === 'POS' || /^['’]s?$/.test(lower(line, end - 1));
  const last = possessive ? end - 1 : end;
  if (!possessive && !/^NNPS?$/.test(tagAt(line, end - 1))) return null;
  let from = last;
  while (from > line.own && /^(?:NNP?S?|DT)$/.test(tagAt(line, from - 1))) from--;
  return from < last ? [from, last] : null;
}

const promiseGovernor = (line: Line, at: number): Governor | null =>
  (entries.get(lower(line, at)) ?? []).find(({ governor: { kind, id } }) => kind === 'noun' && OWNED.has(id))
    ?.governor ?? null;

const OWNED = new Set(['en/firmness/agreement-to', 'en/firmness/plans-to', 'en/firmness/commitment-to']);
