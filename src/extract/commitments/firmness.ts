import type { Document } from '../../model/document.ts';
import type { Act } from './acts.ts';
import type { Chain, Link } from './lexicon.ts';
import { type Line, lower, spanOf, tagAt } from './line.ts';
import type { Undertaking } from './undertakings.ts';

/** The innermost word that says how firmly; its rule is the undertaking's. */
export function firmnessOf(
  line: Line,
  { genre }: Document,
  links: readonly Link[],
  { head }: Chain,
): Pick<Undertaking, 'firmness' | 'evidence' | 'rule'> {
  const deciding = links.findLast(({ governor }) => governor.firmness !== null);
  const innermost = deciding ?? links.at(-1)!;
  const first = Math.min(deciding ? deciding.from : head, innermost.from);
  const evidence = spanOf(line, first, innermost.to);
  const rule = innermost.governor.id;
  if (links.some(({ from }) => standsBy(line, from))) return { firmness: 'affirmed', evidence, rule };
  if (!deciding) return { firmness: links[0]!.governor.novelty ? 'affirmed' : 'committed', evidence, rule };
  const duty =
    deciding.governor.kind === 'modal' &&
    lower(line, deciding.from) === 'shall' &&
    /^(?:agreement|legislation)$/.test(genre);
  return { firmness: duty ? 'obliged' : deciding.governor.firmness!, evidence, rule };
}

/** "remains committed to" stands by what it held. */
const standsBy = (line: Line, from: number): boolean =>
  [0, 1, 2].some((back) => /^remain(?:s|ed)?$/.test(lower(line, from - back)));

const CONTINUING =
  /^(?:continue[ds]?|continuing|go|maintain(?:ed|ing|s)?|sustain(?:ed|ing)?|ongoing|remain(?:s|ed)?|keep|keeping|preserve|retain)$/;
const KEPT = new Set([
  'maintained',
  'retained',
  'protected',
  'preserved',
  'kept',
  'continued',
  'sustained',
  'frozen',
]);

/** Words of what has long been held: "our unwavering commitment to", "are still required to". */
const HELD = new Set([
  'still',
  'unwavering',
  'steadfast',
  'enduring',
  'longstanding',
  'long-standing',
  'continued',
  'continuing',
  'ongoing',
]);

/** Whether the words say that it goes on already. */
export function noveltyOf(
  line: Line,
  links: readonly Link[],
  { head, at, shape }: Chain,
  act: Act,
): Undertaking['novelty'] {
  const governed =
    links.some(
      ({ governor, from, to }) =>
        governor.novelty === 'continuing' ||
        standsBy(line, from) ||
        line.tokens.slice(from, to).some(({ lower }) => lower === 'still'),
    ) || line.tokens.slice(head, at).some(({ lower }) => HELD.has(lower));
  const opens =
    (CONTINUING.test(lower(line, act.from)) &&
      (lower(line, act.from) !== 'go' || lower(line, act.from + 1) === 'on')) ||
    (/^(?:JJ|RB|DT)/.test(tagAt(line, act.from)) && CONTINUING.test(lower(line, act.from + 1)));
  const kept = /^(?:passive|stays)$/.test(shape) && KEPT.has(lower(line, at));
  return governed || opens || kept ? 'continuing' : 'new';
}
