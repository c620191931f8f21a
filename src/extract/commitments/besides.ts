import { actNouns, viewNouns } from '../../languages/en/actions.ts';
import type { Governor } from '../../languages/en/governors.ts';
import type { Act } from './acts.ts';
import { framed, governed } from './frames.ts';
import { type Chain, entries, type Link } from './lexicon.ts';
import { isNoun, type Line, lower, skipAdverbs, tagAt } from './line.ts';
import { FINITE } from './mending.ts';

/** What a clause undertakes beside its first chain. */

/** "reaffirmed their support for the court and their determination to extend its mandate": the second noun governs too. */
export function coordinated(line: Line, at: number, before: readonly Chain[]): Chain | null {
  let owner = at - 1;
  while (owner > 0 && /^(?:JJ|RB|VBN)/.test(tagAt(line, owner))) owner--;
  if (tagAt(line, owner) !== 'PRP$' || !/^(?:and|as|,)$/.test(lower(line, owner - 1))) return null;
  const outer = before.at(-1);
  if (!outer && lower(line, owner - 1) !== 'and') return null;
  const shown = outer ? { link: outer.links[0]!, stated: null } : showing(line, owner);
  if (!shown || (outer && (outer.shape !== 'noun' || at <= outer.at + 1))) return null;
  const other = outer && lower(line, owner) === 'its' ? possessorIn(line, outer.at, owner) : null;
  if (other && isView(line, outer!.at)) return null;
  const { link, ...found } = shown;
  for (const { governor } of entries.get(lower(line, at)) ?? []) {
    if (governor.kind !== 'noun') continue;
    const rest = framed(line, at + 1, governor.frames, (to) => [link, { governor, from: at, to }]);
    if (rest)
      return { head: outer ? owner - 1 : link.from, ...found, ...(other ? { by: other } : {}), ...rest };
  }
  return null;
}

/** "welcomed [the kingdom]'s plan and its efforts": to whom "its" points. */
function possessorIn(line: Line, from: number, to: number): readonly [number, number] | null {
  for (let i = to - 1; i > from; i--) {
    if (tagAt(line, i) !== 'POS') continue;
    let start = i;
    while (start > from && /^(?:DT|NNPS?|NN)$/.test(tagAt(line, start - 1))) start--;
    return start < i ? [start, i] : null;
  }
  return null;
}

/** "the need to": what follows is how things ought to be. */
const isView = (line: Line, at: number): boolean =>
  line.tokens.slice(at, at + 4).some(({ lower: word }) => viewNouns.has(word));

/** "stressed the weight of the matter and their willingness to act": a verb that shows what stands before it. */
function showing(line: Line, end: number): { link: Link } | null {
  for (let i = 1; i < end; i++) {
    const found = entries
      .get(lower(line, i))
      ?.find(({ governor }) => governor.showsOnly || governor.firmness === 'affirmed');
    if (found && found.governor.kind === 'verb' && FINITE.test(tagAt(line, i)))
      return { link: { governor: found.governor, from: i, to: i + 1 } };
  }
  return null;
}

/** "The ministers met to reaffirm their pledge": what they met for they did. */
export function metTo(line: Line, at: number): Chain | null {
  if (
    lower(line, at - 1) !== 'to' ||
    !entries.get(lower(line, at))?.some(({ governor }) => standsBy(governor))
  )
    return null;
  let met = at - 2;
  while (met > 0 && !/^VB/.test(tagAt(line, met))) met--;
  if (!MET.has(lower(line, met))) return null;
  const rest = governed(line, at, 'base', []);
  if (!rest || !standsBy(rest.links[0]!.governor)) return null;
  const head = /^ha(?:s|ve)$/.test(lower(line, met - 1)) ? met - 1 : met;
  return { head, ...rest };
}

const MET = new Set(['met', 'convened', 'gathered', 'assembled', 'joined', 'came', 'spoke', 'talked']);

const standsBy = ({ kind, firmness }: Governor): boolean => kind === 'verb' && firmness === 'affirmed';

/** "…, with a review to be held after a year": what is to be done beside the main act. */
export function accompaniment(line: Line, at: number): Chain | null {
  if (lower(line, at) !== 'with' || !/^an?$/.test(lower(line, at + 1))) return null;
  let act = false;
  for (let i = at + 2; i < Math.min(at + 14, line.tokens.length); i++) {
    act ||= isNoun(tagAt(line, i)) && actNouns.has(lower(line, i));
    if (/^(?:VB[DPZ]|MD)$/.test(tagAt(line, i)) || /^[,;:.]$/.test(lower(line, i))) return null;
    const participle = skipAdverbs(line, i + 2);
    if (lower(line, i) !== 'to' || lower(line, i + 1) !== 'be' || tagAt(line, participle) !== 'VBN') continue;
    const links = [{ governor: entries.get('with')![0]!.governor, from: i, to: i + 2 }];
    return act ? { head: i, at: participle, shape: 'passive', links, stated: [at + 1, i] } : null;
  }
  return null;
}

/** "will identify openings and share pictures": only the first is looked for. */
export function besides(line: Line, chain: Chain, act: Act): Chain {
  const looked = chain.links.find(
    ({ governor, from }) => governor.act && governor.firmness === 'exploratory' && from >= chain.at,
  );
  const outer = chain.links.filter((link) => link !== looked);
  const parallel =
    looked && /^VB/.test(tagAt(line, act.from)) && tagAt(line, act.from) === tagAt(line, looked.from);
  const sought = parallel && seeksWays(line, looked.to, act.from) && lower(line, act.from - 1) !== 'to';
  return parallel && !sought && outer.length > 0 ? { ...chain, links: outer } : chain;
}

/** "explore ways to open ports, lower fares and train pilots": all of them are only looked at. */
const seeksWays = (line: Line, from: number, to: number): boolean =>
  line.tokens
    .slice(from, to)
    .some(
      ({ lower: word }, i) =>
        /^(?:ways|means|options|opportunities|possibilities)$/.test(word) &&
        lower(line, from + i + 1) === 'to',
    );
