import { isAmong } from '../../segment/words.ts';
import { accompaniment, coordinated, metTo } from './besides.ts';
import { beingDone, copula, existential, nounWithCopula, promisedPassive } from './copulas.ts';
import { framed, governed, skipAsides, verbGroup } from './frames.ts';
import { implied } from './implied.ts';
import { BE, type Chain, entries, HAVE, type Link, MODALS } from './lexicon.ts';
import { isNoun, type Line, lower, skipAdverbs, tagAt } from './line.ts';
import { mandative } from './mandative.ts';
import { FINITE } from './mending.ts';
import * as newsroom from './newsroom.ts';
import { agreed, reported } from './reported.ts';

/** Words at which a chain can begin; nothing is looked for at others. */
const mayBegin = isAmong(
  new Set([
    ...MODALS,
    ...BE,
    ...HAVE,
    ...[...entries]
      .filter(([, found]) => found.some(({ governor }) => governor.kind !== 'adjective'))
      .map(([word]) => word),
    'due',
    'there',
    'with',
  ]),
);

/**
 * Every governing chain of a line, in the order of their heads.
 * @param reports whether a newsroom tells of others' undertakings: it has ways of its own.
 */
export function chainsOf(line: Line, reports = false): Chain[] {
  const chains: Chain[] = [];
  for (let at = 0; at < line.tokens.length; at++) {
    const chain = firstOf(line, at, chains, reports);
    if (!chain) continue;
    chains.push(chain);
    at = Math.max(at, (chain.links.at(-1)?.to ?? at) - 1);
  }
  const own = chains.some(({ head }) => head < line.own) ? null : implied(line);
  return own ? [own, ...chains] : chains;
}

/** A way of beginning a chain at a word, and what came before it in the line. */
type Kind = (line: Line, at: number, before: readonly Chain[]) => Chain | null;

function firstOf(line: Line, at: number, before: readonly Chain[], reports: boolean): Chain | null {
  const usual = mayBegin(line.tokens[at]!);
  const kinds = reports ? (usual ? NEWS_KINDS : NEWS_ALONE) : usual ? KINDS : [];
  for (const kind of kinds) {
    const chain = kind(line, at, before);
    if (chain) return chain;
  }
  return null;
}

/** Tried in this order. */
const KINDS: readonly Kind[] = [
  existential,
  modal,
  nounWithCopula,
  beingDone,
  mandative,
  copula,
  promisedPassive,
  metTo,
  finiteVerb,
  list,
  participle,
  coordinated,
  accompaniment,
];

const NEWS_KINDS: readonly Kind[] = [...newsroom.BEFORE, ...KINDS, ...newsroom.AFTER];
/** Those that begin at words of their own. */
const NEWS_ALONE: readonly Kind[] = [...newsroom.BEFORE, ...newsroom.AFTER];

function modal(line: Line, at: number): Chain | null {
  const word = lower(line, at);
  if (!MODALS.has(word) || (tagAt(line, at) !== 'MD' && word === 'will' && isNoun(tagAt(line, at))))
    return null;
  if (word === 'would' && !reported(line, at)) return null;
  if (word === 'should' && !agreed(line, at)) return null;
  const governor = (entries.get(word === 'would' ? 'will' : word) ?? []).find(
    ({ governor }) => governor.kind === 'modal',
  )!.governor;
  const link: Link = { governor, from: at, to: at + 1 };
  const inverted = invertedSubject(line, at);
  const next = skipAsides(line, skipAdverbs(line, inverted?.[1] ?? at + 1));
  const rest = verbGroup(line, next, [link]);
  const negated = lower(line, at + 1) === 'not' || lower(line, at + 1) === 'never';
  return (
    rest && {
      head: at,
      ...rest,
      ...(negated ? { negated } : {}),
      ...(inverted ? { stated: inverted } : {}),
    }
  );
}

/** "So too [will] we mend the pier": the subject stands behind the modal. */
function invertedSubject(line: Line, at: number): readonly [number, number] | null {
  if (!/^(?:too|also|then|so|likewise|equally)$/.test(lower(line, at - 1))) return null;
  let to = at + 1;
  while (/^(?:DT|PRP|CD|JJ|NNP?S?)$/.test(tagAt(line, to)) && to < at + 6) to++;
  return to > at + 1 && tagAt(line, to) === 'VB' && (tagAt(line, at + 1) !== 'NN' || to > at + 2)
    ? [at + 1, to]
    : null;
}

function finiteVerb(line: Line, at: number, before: readonly Chain[]): Chain | null {
  const tag = tagAt(line, at);
  const word = lower(line, at);
  if (!entries.has(word) || !/^VB[DPZN]?$/.test(tag) || lower(line, at - 1) === 'to') return null;
  if (tag === 'VB' && at === line.own && before.length > 0) return null;
  if (/^(?:not|never)$|n't$/.test(lower(line, at - 1))) return null;
  if (tag === 'VB' && tagAt(line, beforeAdverbs(line, at)) === 'MD') return null;
  if (/^VBP?$/.test(tag) && /^(?:and|or)$/.test(lower(line, at - 1)) && isInfinitiveList(line, at))
    return null;
  const head = startOfGroup(line, at);
  const passive = head < at && BE.has(lower(line, head));
  if (passive || (tag === 'VBN' && head === at)) return null;
  const rest = governed(line, at, null, []);
  return rest && { head, ...rest };
}

function beforeAdverbs(line: Line, at: number): number {
  let i = at - 1;
  while (i > 0 && (tagAt(line, i).startsWith('RB') || lower(line, i) === 'also')) i--;
  return i;
}

/** "will rebuild the pier and agree", "a chance to rebuild it and agree": no finite verb. */
function isInfinitiveList(line: Line, at: number): boolean {
  if (line.tags.slice(0, at).includes('MD'))
    return !(tagAt(line, at) === 'VBP' && lower(line, at + 1) === 'to' && firstFinite(line) === 'VBP');
  for (let i = at - 1; i > 0 && !FINITE.test(tagAt(line, i)); i--)
    if (lower(line, i) === 'to' && tagAt(line, i + 1) === 'VB')
      return tagAt(line, at) === 'VB' && !line.tags.slice(0, at).includes('VBP');
  return false;
}

const firstFinite = (line: Line) => line.tags.find((tag) => FINITE.test(tag));

/** Back over "have", "has also": where the verb group begins. */
function startOfGroup(line: Line, at: number): number {
  let from = at - 1;
  while (
    from >= 0 &&
    (tagAt(line, from).startsWith('RB') ||
      /^(?:also|once|again|both|together|today|now|all|each|jointly|yesterday)$/.test(lower(line, from)))
  )
    from--;
  return HAVE.has(lower(line, from)) || BE.has(lower(line, from)) ? from : at;
}

/** "Commitments also include joint patrols and a shared archive." */
export function list(line: Line, at: number): Chain | null {
  const found = (entries.get(lower(line, at)) ?? []).find(
    ({ governor }) => governor.kind === 'list' && governor.firmness !== null,
  );
  const verb = skipAdverbs(line, at + 1);
  if (!found || !/^(?:include|includes|are|comprise|cover)$/.test(lower(line, verb))) return null;
  if (tagAt(line, verb + 1) === 'VBN') return null;
  if (tagAt(line, verb + 1) === 'JJ' && !/^(?:NN|JJ|VBG)/.test(tagAt(line, verb + 2))) return null;
  const rest = framed(line, verb + 1, found.governor.frames, (to) => [
    { governor: found.governor, from: at, to },
  ]);
  return rest && { head: at, ...rest };
}

/** ", exploring options to …" beside the main action: an undertaking of its own. */
export function participle(line: Line, at: number): Chain | null {
  if (tagAt(line, at) !== 'VBG' || !/^(?:,|while|whilst|by)$/.test(lower(line, at - 1))) return null;
  const rest = governed(line, at, 'gerund', []);
  const last = rest?.links.at(-1)?.governor;
  const first = rest?.links[0]?.governor;
  const standing = first?.firmness === 'affirmed' && rest!.links.length > 1;
  if (!rest || !(standing || (first!.act && (last?.firmness === 'exploratory' || last?.novelty))))
    return null;
  return { head: at, ...rest };
}
