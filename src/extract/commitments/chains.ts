import { itemVerbs } from '../../languages/en/actions.ts';
import { type Frame, type Governor, governors } from '../../languages/en/governors.ts';
import { formsOf, type VerbForm } from '../../languages/en/verbs.ts';
import type { Token } from '../../model/text.ts';
import { isNoun, isVerb, type Line, lower, skipAdverbs, tagAt } from './line.ts';

/** One governing word in its place: tokens `from` to before `to`. */
export interface Link {
  readonly governor: Governor;
  readonly from: number;
  readonly to: number;
}

/** How the action stands after what governs it. */
export type Shape = 'base' | 'gerund' | 'noun' | 'passive' | 'stays';

/** What governs an action, from the finite word to the innermost, and where the action begins. */
export interface Chain {
  /** The first token of the finite group: the subject ends before it. */
  readonly head: number;
  readonly links: readonly Link[];
  /** The first token of the action. */
  readonly at: number;
  readonly shape: Shape;
  /** Those who are told to act, where somebody else says so ("directed [their officials] to"). */
  readonly whom?: readonly [from: number, to: number];
  readonly negated?: boolean;
}

type Entry = { governor: Governor; form: VerbForm | 'word' };
type Rest = Pick<Chain, 'at' | 'shape' | 'whom'> & { links: Link[] };

const entries = (() => {
  const map = new Map<string, Entry[]>();
  const add = (word: string, entry: Entry) => map.set(word, [...(map.get(word) ?? []), entry]);
  for (const governor of governors)
    for (const word of governor.words)
      if (governor.kind === 'verb')
        for (const [form, shape] of Object.entries(formsOf(word)))
          add(shape, { governor, form: form as VerbForm });
      else add(word, { governor, form: 'word' });
  return map;
})();

const BE = new Set([
  'be',
  'is',
  'are',
  'am',
  'was',
  'were',
  'been',
  'being',
  "'re",
  'remain',
  'remains',
  'stand',
  'stands',
]);
const MODALS = new Set(['will', 'shall', "'ll", 'must', 'would']);
const PRESENT_BE = new Set(['is', 'are', 'am', 'remain', 'remains', 'stand', 'stands']);
const HAVE = new Set(['has', 'have', 'had', 'having']);

/** Words at which a chain can begin; nothing is looked for at others. */
const HEADS: ReadonlySet<string> = new Set([
  ...MODALS,
  ...BE,
  ...HAVE,
  ...[...entries]
    .filter(([, found]) => found.some(({ governor }) => governor.kind !== 'adjective'))
    .map(([word]) => word),
  'due',
]);

/** Words that may say an undertaking by themselves, and those that do so only with "to", "include" or a noun after them. */
const { strong, weak } = (() => {
  const of = (test: (entry: Entry) => boolean) =>
    [...entries].filter(([, found]) => found.some(test)).map(([word]) => word);
  return {
    strong: new Set([
      ...of(({ governor }) => governor.kind === 'verb' && !governor.showsOnly && !governor.governedOnly),
      'will',
      'shall',
      "'ll",
      'must',
      'would',
    ]),
    weak: new Set([
      ...of(
        ({ governor }) =>
          governor.kind === 'adjective' || governor.kind === 'noun' || governor.kind === 'list',
      ),
      'is',
      'are',
    ]),
  };
})();

/** The gate before anything is tagged: whether some word of a sentence may say an undertaking. */
export function mayGovern(tokens: readonly Token[]): boolean {
  for (let i = 0; i < tokens.length; i++) {
    const { lower } = tokens[i]!;
    if (strong.has(lower)) return true;
    if (weak.has(lower) && COMPLETED.has(tokens[i + 1]?.lower ?? '')) return true;
    if (weak.has(lower) && COMPLETED.has(tokens[i + 2]?.lower ?? '')) return true;
  }
  return false;
}

const COMPLETED = new Set([
  'to',
  'on',
  'in',
  'for',
  'of',
  'with',
  'include',
  'includes',
  'are',
  'is',
  'promised',
  'planned',
  'agreed',
  'pledged',
  'proposed',
  'envisaged',
  'foreseen',
  'guaranteed',
  'comprise',
  'cover',
]);

/** Every governing chain of a line, in the order of their heads. */
export function chainsOf(line: Line): Chain[] {
  const chains: Chain[] = [];
  for (let at = 0; at < line.tokens.length; at++) {
    const chain = HEADS.has(lower(line, at)) ? firstOf(line, at) : null;
    if (!chain) continue;
    chains.push(chain);
    at = Math.max(at, (chain.links.at(-1)?.to ?? at) - 1);
  }
  return chains;
}

function firstOf(line: Line, at: number): Chain | null {
  for (const kind of KINDS) {
    const chain = kind(line, at);
    if (chain) return chain;
  }
  return null;
}

/** Tried in this order. */
const KINDS = [modal, nounWithCopula, copula, promisedPassive, finiteVerb, list, participle];

function modal(line: Line, at: number): Chain | null {
  const word = lower(line, at);
  if (!MODALS.has(word) || (tagAt(line, at) !== 'MD' && word === 'will' && isNoun(tagAt(line, at))))
    return null;
  if (word === 'would' && !reported(line, at)) return null;
  const governor = (entries.get(word === 'would' ? 'will' : word) ?? []).find(
    ({ governor }) => governor.kind === 'modal',
  )!.governor;
  const link: Link = { governor, from: at, to: at + 1 };
  const next = skipAsides(line, skipAdverbs(line, at + 1));
  const rest = verbGroup(line, next, [link]);
  const negated = lower(line, at + 1) === 'not' || lower(line, at + 1) === 'never';
  return rest && { head: at, ...rest, ...(negated ? { negated } : {}) };
}

const SAYING = new Set([
  'said',
  'says',
  'announced',
  'confirmed',
  'pledged',
  'promised',
  'agreed',
  'added',
  'told',
  'committed',
  'vowed',
  'stated',
  'indicated',
  'affirmed',
  'assured',
  'stressed',
  'reaffirmed',
]);

/** "The ministry said it would publish": the past of "will". */
const reported = (line: Line, at: number): boolean => {
  for (let i = Math.max(0, at - 14); i < at; i++) if (SAYING.has(lower(line, i))) return true;
  return false;
};

/** Steps over ", in consultation with the regions," between modal and verb. */
function skipAsides(line: Line, at: number): number {
  if (lower(line, at) !== ',') return at;
  for (let i = at + 1; i < Math.min(at + 16, line.tokens.length); i++)
    if (lower(line, i) === ',') return skipAdverbs(line, i + 1);
  return at;
}

/** What follows a modal or "to": an action, or another governing word. */
function verbGroup(line: Line, at: number, links: Link[]): Rest | null {
  const word = lower(line, at);
  const be = word === 'be' || word === 'remain' || word === 'stand' ? beGroup(line, at, links) : null;
  if (be || word === 'be') return be;
  if (word === 'have' && /^VBN|^VBD/.test(tagAt(line, skipAdverbs(line, at + 1)))) return null;
  if (!couldBeBase(line, at)) return null;
  return governed(line, at, 'base', links) ?? { links, at, shape: 'base' };
}

/** After a modal the next word is a verb, whatever the tagger thought. */
const couldBeBase = (line: Line, at: number): boolean =>
  /^(?:VB|VBP|NN|JJ|VBD|VBN|RP)$/.test(tagAt(line, at)) && /^\p{L}/u.test(lower(line, at));

/** "will be in place", "is to be in service". */
const IN_PLACE = new Set(['place', 'service', 'force', 'operation', 'use', 'effect', 'post']);

/** "will be discussed": the participle says how firmly. */
const passiveLinks = (line: Line, at: number): Link[] =>
  (entries.get(lower(line, at)) ?? [])
    .filter(({ governor }) => governor.kind === 'passive')
    .map(({ governor }) => ({ governor, from: at, to: at + 1 }));

/** Passives that say only that the subject goes on. */
const KEPT_UP = new Set(['maintained', 'continued', 'sustained', 'preserved', 'retained', 'kept']);

/** After "will be", "remain" or a finite form of "be". */
function beGroup(line: Line, at: number, links: Link[]): Rest | null {
  if (lower(line, at + 1) === 'not' && links.length === 0) return null;
  const next = skipAdverbs(line, at + 1);
  const tag = tagAt(line, next);
  if (lower(line, next) === 'to' && isVerb(tagAt(line, skipAdverbs(line, next + 1)))) {
    const is = entries.get('be')!.find(({ governor }) => governor.id.endsWith('is-to'))!.governor;
    return verbGroup(line, skipAdverbs(line, next + 1), [...links, { governor: is, from: at, to: next + 1 }]);
  }
  const adjective = governedAdjective(line, next, links);
  if (adjective) return adjective;
  if (links.length === 0) return tag === 'VBG' ? governed(line, next, 'gerund', links) : null;
  if (tag === 'IN' && IN_PLACE.has(lower(line, next + 1))) return { links, at: next, shape: 'passive' };
  if (tag === 'VBN' || tag === 'VBD')
    return {
      links: [...links, ...passiveLinks(line, next)],
      at: next,
      shape: KEPT_UP.has(lower(line, next)) && lower(line, next + 1) !== 'under' ? 'stays' : 'passive',
    };
  if (tag === 'VBG') return governed(line, next, 'gerund', links) ?? { links, at: next, shape: 'gerund' };
  return null;
}

/** "committed to", "ready to", "due to" after a form of "be". */
function governedAdjective(line: Line, at: number, links: Link[]): Rest | null {
  for (const { governor } of entries.get(lower(line, at)) ?? []) {
    if (governor.kind !== 'adjective') continue;
    const rest = framed(line, at + 1, governor.frames, (to) => [...links, { governor, from: at, to }]);
    if (rest) return governor.act ? { ...rest, at, shape: 'gerund' } : rest;
  }
  return null;
}

/** A finite "be", "remain" or "stand" with a governing adjective or participle: "is committed to". */
function copula(line: Line, at: number): Chain | null {
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

function finiteVerb(line: Line, at: number): Chain | null {
  const tag = tagAt(line, at);
  const word = lower(line, at);
  if (!entries.has(word) || !/^VB[DPZN]?$/.test(tag) || lower(line, at - 1) === 'to') return null;
  if (/^(?:not|never)$|n't$/.test(lower(line, at - 1))) return null;
  if (/^VBP?$/.test(tag) && /^(?:and|or)$/.test(lower(line, at - 1)) && line.tags.slice(0, at).includes('MD'))
    return null;
  const head = startOfGroup(line, at);
  const passive = head < at && BE.has(lower(line, head));
  if (passive || (tag === 'VBN' && head === at)) return null;
  const rest = governed(line, at, null, []);
  return rest && { head, ...rest };
}

/** Back over "have", "has also": where the verb group begins. */
function startOfGroup(line: Line, at: number): number {
  let from = at - 1;
  while (
    from >= 0 &&
    (tagAt(line, from).startsWith('RB') || /^(?:also|once|again|both|together)$/.test(lower(line, from)))
  )
    from--;
  return HAVE.has(lower(line, from)) || BE.has(lower(line, from)) ? from : at;
}

/** "Our aim is to", "the goal remains to". */
function nounWithCopula(line: Line, at: number): Chain | null {
  const noun = (entries.get(lower(line, at)) ?? []).find(
    ({ governor }) => governor.kind === 'noun' && governor.firmness === 'intended',
  );
  if (!noun || !/^(?:is|are|remains|remain)$/.test(lower(line, at + 1)) || lower(line, at + 2) !== 'to')
    return null;
  const rest = verbGroup(line, skipAdverbs(line, at + 3), [
    { governor: noun.governor, from: at, to: at + 3 },
  ]);
  return rest && { head: at, ...rest };
}

/** "Closer cooperation is promised": the subject is what is promised. */
function promisedPassive(line: Line, at: number): Chain | null {
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

/** "Commitments also include joint patrols and a shared archive." */
function list(line: Line, at: number): Chain | null {
  const found = (entries.get(lower(line, at)) ?? []).find(({ governor }) => governor.kind === 'list');
  const verb = skipAdverbs(line, at + 1);
  if (!found || !/^(?:include|includes|are|comprise|cover)$/.test(lower(line, verb))) return null;
  const rest = framed(line, verb + 1, found.governor.frames, (to) => [
    { governor: found.governor, from: at, to },
  ]);
  return rest && { head: at, ...rest };
}

/** ", exploring options to …" beside the main action: an undertaking of its own. */
function participle(line: Line, at: number): Chain | null {
  if (tagAt(line, at) !== 'VBG' || !/^(?:,|while|whilst|by)$/.test(lower(line, at - 1))) return null;
  const rest = governed(line, at, 'gerund', []);
  const last = rest?.links.at(-1)?.governor;
  const first = rest?.links[0]?.governor;
  const standing = first?.firmness === 'affirmed' && rest!.links.length > 1;
  if (!rest || !(standing || (first!.act && (last?.firmness === 'exploratory' || last?.novelty))))
    return null;
  return { head: at, ...rest };
}

/**
 * The word at `at` as a governing verb, if it is one and is followed by one of its frames.
 * @param form the form it must have, or null for a finite one.
 */
function governed(line: Line, at: number, form: 'base' | 'gerund' | null, links: Link[]): Rest | null {
  const mine = (entries.get(lower(line, at)) ?? []).filter(
    ({ governor, form: its }) =>
      governor.kind === 'verb' &&
      (form === null
        ? its !== 'gerund' && !governor.governedOnly && !(governor.presentOnly && /past|participle/.test(its))
        : its === form && !governor.finiteOnly),
  );
  for (const { governor } of mine) {
    if (governor.objects && !hasWord(line, at + 1, governor.objects)) continue;
    const rest = framed(line, at + 1, governor.frames, (to) => [...links, { governor, from: at, to }]);
    if (!rest || (governor.showsOnly && rest.links.at(-1)!.governor === governor)) continue;
    return governor.act ? { ...rest, at, shape: form === 'gerund' ? 'gerund' : 'base' } : rest;
  }
  const stays = mine.find(({ governor }) => governor.novelty === 'continuing' && governor.act);
  if (!stays) return null;
  return { links: [...links, { governor: stays.governor, from: at, to: at + 1 }], at, shape: 'stays' };
}

const hasWord = (line: Line, at: number, words: readonly string[]): boolean =>
  line.tokens.slice(at, at + 6).some(({ lower }) => words.includes(lower));

/** Tries the frames a governing word may have, in their order. */
function framed(
  line: Line,
  at: number,
  frames: readonly Frame[],
  linked: (to: number) => Link[],
): Rest | null {
  for (const frame of frames) {
    const rest = inFrame(line, at, frame, linked);
    if (rest) return rest;
  }
  return null;
}

/** Frames that an aside may part from their word: "will explore, together with Europol, ways of". */
const ASIDE_FRAMES: ReadonlySet<Frame> = new Set(['noun', 'clause', 'to-verb', 'to-gerund', 'to-noun']);

function inFrame(line: Line, at: number, frame: Frame, linked: (to: number) => Link[]): Rest | null {
  const near = skipAdverbs(line, at);
  const next =
    ASIDE_FRAMES.has(frame) && !/^(?:with|including|as)$/.test(lower(line, near + 1))
      ? skipAsides(line, near)
      : near;
  const here = /^(?:forward|out|forth|ourselves|themselves|itself)$/.test(lower(line, next))
    ? next + 1
    : next;
  switch (frame) {
    case 'bare-verb':
      return verbGroup(line, here, linked(here));
    case 'to-verb':
      return toVerb(line, here, linked);
    case 'to-gerund':
      return lower(line, here) === 'to' && tagAt(line, skipAdverbs(line, here + 1)) === 'VBG'
        ? gerund(line, skipAdverbs(line, here + 1), linked(here + 1))
        : null;
    case 'to-noun':
      return lower(line, here) === 'to' ? noun(line, here + 1, linked(here + 1)) : null;
    case 'gerund':
      return tagAt(line, here) === 'VBG' ? gerund(line, here, linked(at)) : null;
    case 'clause':
      return /^(?:whether|how|if|what|where|which|when)$/.test(lower(line, here))
        ? { links: linked(at), at: here, shape: 'noun' }
        : null;
    case 'noun':
      return noun(line, here, linked(at));
    case 'whom-to-verb':
      return whomToVerb(line, here, linked);
    default:
      return prepositional(line, here, frame.slice(0, -'-noun'.length), linked);
  }
}

function prepositional(
  line: Line,
  at: number,
  preposition: string,
  linked: (to: number) => Link[],
): Rest | null {
  if (lower(line, at) !== preposition) return null;
  return tagAt(line, at + 1) === 'VBG'
    ? gerund(line, at + 1, linked(at + 1))
    : noun(line, at + 1, linked(at + 1));
}

/** "to" may come after a stated time or manner: "aim in the first half of 2026 to conclude". */
const WIDEST_GAP = 9;

function toVerb(line: Line, at: number, linked: (to: number) => Link[]): Rest | null {
  let to = at;
  if (lower(line, at) !== 'to') {
    const reflexive = /sel(?:f|ves)$/.test(lower(line, at - 1));
    const time = /^(?:this|next|last|today|yesterday|both)$/.test(lower(line, at));
    if (
      !(/^(?:IN|,|RB|TO)$/.test(tagAt(line, at)) || reflexive || time) ||
      (/^(?:that|on|with|for|it|them)$/.test(lower(line, at)) && !onTheSide(line, at))
    )
      return null;
    while (
      to < at + WIDEST_GAP &&
      lower(line, to) !== 'to' &&
      !isVerb(tagAt(line, to)) &&
      !/^(?:that|;|\.|MD)$/.test(lower(line, to))
    )
      to++;
    if (lower(line, to) !== 'to') return null;
  }
  const verb = skipAsides(line, skipAdverbs(line, to + 1));
  if (!/^VBP?$/.test(tagAt(line, verb)) && !verbForNoun(line, verb)) return null;
  return verbGroup(line, verb, linked(to === at ? to + 1 : at));
}

/** "to end smuggling": a word that is a verb as often as a noun, with an object after it. */
const verbForNoun = (line: Line, at: number): boolean =>
  tagAt(line, at) === 'NN' &&
  itemVerbs.has(lower(line, at)) &&
  /^(?:NN|DT|PRP\$|JJ|CD)/.test(tagAt(line, at + 1));

/** "a commitment on the American side to act". */
const onTheSide = (line: Line, at: number): boolean =>
  lower(line, at) === 'on' &&
  line.tokens.slice(at + 1, at + 6).some(({ lower }) => /^(?:sides?|part|behalf)$/.test(lower));

function gerund(line: Line, at: number, links: Link[]): Rest {
  return governed(line, at, 'gerund', links) ?? { links, at, shape: 'gerund' };
}

const NOUN_START = /^(?:DT|PDT|PRP\$|JJ[RS]?|NNP?S?|CD|VBN|VBG|POS|\$|FW)$/;
const NOUN_INSIDE = /^(?:DT|PDT|PRP\$|JJ[RS]?|NNP?S?|CD|VBN|VBG|POS|\$|FW|RB[RS]?|HYPH)$/;
const VIEWS = new Set(['that', 'how', 'why', 'what', 'whether', 'it', 'there', 'them', 'us']);

/** A thing done as the object: itself the action, unless a governing noun stands in it ("[their commitment to] act"). */
function noun(line: Line, at: number, links: Link[]): Rest | null {
  if (!NOUN_START.test(tagAt(line, at)) || VIEWS.has(lower(line, at))) return null;
  for (let k = at; k < Math.min(at + 12, line.tokens.length); k++) {
    if (!NOUN_INSIDE.test(tagAt(line, k)) && !/^(?:,|and|’s|'s|of|the)$/.test(lower(line, k))) break;
    if (/^(?:,|and)$/.test(lower(line, k)) && isNoun(tagAt(line, k - 1)) && !entries.has(lower(line, k + 1)))
      break;
    const rest = governingNoun(line, at, k, links);
    if (rest) return rest;
  }
  return { links, at: tagAt(line, at) === 'PRP$' ? at + 1 : at, shape: 'noun' };
}

function governingNoun(line: Line, start: number, at: number, links: Link[]): Rest | null {
  if (!isNoun(tagAt(line, at)) && !isVerb(tagAt(line, at))) return null;
  for (const { governor } of (entries.get(lower(line, at)) ?? []).filter(
    ({ governor }) => governor.kind === 'noun',
  )) {
    const rest = framed(line, at + 1, governor.frames, (to) => [...links, { governor, from: at, to }]);
    if (!rest) continue;
    if (governor.act) return { ...rest, at: afterPossessive(line, start, at), shape: 'noun' };
    if (rest.shape === 'noun' && governor.firmness === null && rest.links.at(-1)?.governor === governor)
      return { ...rest, at };
    return rest;
  }
  return null;
}

/** Past "their", "the UK's": the thing itself. */
function afterPossessive(line: Line, start: number, at: number): number {
  for (let k = at - 1; k >= start; k--)
    if (/^(?:PRP\$|POS|DT)$/.test(tagAt(line, k)) || /^['’]s$/.test(lower(line, k))) return k + 1;
  return start;
}

/** "directed their officials to draft": whoever is told acts. */
function whomToVerb(line: Line, at: number, linked: (to: number) => Link[]): Rest | null {
  if (!/^(?:DT|PRP\$|NNP?S?|JJ|PRP|CD)$/.test(tagAt(line, at))) return null;
  for (let to = at + 1; to < Math.min(at + 14, line.tokens.length); to++) {
    if (isVerb(tagAt(line, to)) || /^(?:that|[.;:])$/.test(lower(line, to))) return null;
    if (lower(line, to) === 'with' && tagAt(line, to + 1) === 'VBG')
      return { ...gerund(line, to + 1, linked(at)), whom: [at, to] };
    if (lower(line, to) !== 'to') continue;
    const verb = skipAdverbs(line, to + 1);
    if (!/^VBP?$/.test(tagAt(line, verb))) continue;
    const rest = verbGroup(line, verb, linked(at));
    return rest && { ...rest, whom: [at, to] };
  }
  return null;
}

/** The governing words of a later conjunct: those of the chain, and its own where it has some ("…, and explore options"). */
export function refined(line: Line, at: number, { shape, links }: Chain): readonly Link[] {
  const form = tagAt(line, at) === 'VBG' ? 'gerund' : 'base';
  return (shape === 'noun' && form === 'base' ? null : governed(line, at, form, [...links]))?.links ?? links;
}
