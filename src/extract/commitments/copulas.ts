import { beGroup, governedAdjective, verbGroup } from './frames.ts';
import { type Chain, entries, HAVE, PRESENT_BE } from './lexicon.ts';
import { type Line, lower, skipAdverbs, tagAt } from './line.ts';
import { noun } from './nouns.ts';
import { reported } from './reported.ts';

/** "Our aim is to", "the goal remains to", "the objective of this group is to"; in a report also "their aim was to". */
export function nounWithCopula(line: Line, at: number): Chain | null {
  const word = GOALS.has(lower(line, at)) ? 'goal' : lower(line, at);
  const noun = (entries.get(word) ?? []).find(
    ({ governor }) => governor.kind === 'noun' && governor.firmness === 'intended',
  );
  if (!noun) return null;
  const end = afterOwner(line, at + 1);
  const be = lower(line, end) === 'will' && lower(line, end + 1) === 'be' ? end + 1 : end;
  const told = /^(?:was|were)$/.test(lower(line, be)) && reported(line, at);
  if (!(told || /^(?:is|are|be|remains|remain)$/.test(lower(line, be))) || lower(line, be + 1) !== 'to')
    return null;
  const rest = verbGroup(line, skipAdverbs(line, be + 2), [
    { governor: noun.governor, from: at, to: be + 2 },
  ]);
  return rest && { head: at, ...(end > at + 1 ? { stated: [at + 2, end] } : {}), ...rest };
}

const GOALS = new Set(['goals', 'objectives', 'targets']);

/** Past "of this group", "for ports in such a winter": whose aim it is, or when. */
function afterOwner(line: Line, at: number): number {
  if (!/^(?:of|for)$/.test(lower(line, at))) return at;
  let end = at + 1;
  while (
    end < at + 14 &&
    (/^(?:DT|PRP\$|POS|JJ|CD|RB|NNP?S?)$/.test(tagAt(line, end)) ||
      /^(?:of|in|at|for|during)$/.test(lower(line, end)))
  )
    end++;
  return end;
}

/** "There will be further talks": what will be stands behind. */
export function existential(line: Line, at: number): Chain | null {
  if (lower(line, at) !== 'there' || !/^(?:will|shall)$/.test(lower(line, at + 1))) return null;
  const be = skipAdverbs(line, at + 2);
  if (lower(line, be) !== 'be') return null;
  const governor = entries.get('there')![0]!.governor;
  const rest = noun(line, skipAdverbs(line, be + 1), [{ governor, from: at, to: be + 1 }]);
  return rest && { head: at, stated: [at, at + 1], ...rest };
}

/** "A campaign is being launched": what is being set up is undertaken by saying so. */
export function beingDone(line: Line, at: number): Chain | null {
  if (!/^(?:is|are)$/.test(lower(line, at))) return null;
  const being = skipAdverbs(line, at + 1);
  const participle = skipAdverbs(line, being + 1);
  const found = (entries.get('being') ?? []).find(({ governor }) =>
    governor.objects?.includes(lower(line, participle)),
  );
  if (lower(line, being) !== 'being' || !found) return null;
  return {
    head: at,
    at: participle,
    shape: 'passive',
    links: [{ governor: found.governor, from: at, to: being + 1 }],
  };
}

/** A finite "be", "remain" or "stand" with a governing adjective or participle: "is committed to". */
export function copula(line: Line, at: number): Chain | null {
  const word = lower(line, at);
  if (word === 'due' && lower(line, at + 1) === 'to') {
    const rest = governedAdjective(line, at, []);
    return rest && { head: at, ...rest };
  }
  const perfect = HAVE.has(word) && lower(line, skipAdverbs(line, at + 1)) === 'been';
  if (!PRESENT_BE.has(word) && !perfect) return null;
  const rest = beGroup(line, perfect ? skipAdverbs(line, at + 1) : at, []);
  return rest && { head: at, ...rest };
}

/** "Closer cooperation is promised": the subject is what is promised. */
export function promisedPassive(line: Line, at: number): Chain | null {
  if (!/^(?:is|are)$/.test(lower(line, at))) return null;
  const participle = skipAdverbs(line, at + 1);
  const found = (entries.get(lower(line, participle)) ?? []).find(
    ({ governor }) => governor.kind === 'adjective' && governor.frames.length === 0,
  );
  if (!found || /^(?:to|that|by)$/.test(lower(line, participle + 1))) return null;
  const link = { governor: found.governor, from: at, to: participle + 1 };
  const object = noun(line, participle + 1, [link]);
  if (object) return { head: at, ...object };
  return { head: at, at: participle, shape: 'stays', links: [link] };
}
