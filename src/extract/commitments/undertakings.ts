import { actNouns, courses, deeds, happenings, subordinates, viewNouns } from '../../languages/en/actions.ts';
import type { Firmness, Named } from '../../model/analysis.ts';
import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { Cast } from '../cast.ts';
import { type Act, actsOf } from './acts.ts';
import { type Chain, chainsOf, type Link, refined } from './chains.ts';
import { isNoun, type Line, lower, skipAdverbs, spanOf, tagAt } from './line.ts';
import { type Clause, clauseOf } from './subject.ts';

/** One undertaking of a line, before its qualifiers are read. */
export interface Undertaking {
  readonly act: Act;
  readonly actors: readonly Named[];
  readonly firmness: Firmness;
  readonly evidence: Span;
  readonly novelty: 'new' | 'continuing';
  readonly rule: string;
  /** What governs it, from the outermost word to the innermost: the working, for whoever asks why. */
  readonly links: readonly Link[];
  /** Tokens before the first action that speak of all of them: the opening of the clause and what governs it. */
  readonly introduction: readonly [number, number];
  /** Where the finite words begin, and where the verb of the first action. */
  readonly head: number;
  readonly verb: number;
  readonly subject: readonly [number, number] | null;
}

export function undertakingsIn(line: Line, document: Document, cast: Cast): Undertaking[] {
  const chains = chainsOf(line);
  const clauses: Clause[] = [];
  for (const [i, chain] of chains.entries())
    clauses.push(clauseOf(line, chain, i === 0 ? 0 : chains[i - 1]!.at));
  const found: Undertaking[] = [];
  let subject: readonly [number, number] | null = null;
  let accepted: Who | null = null;
  for (const [i, chain] of chains.entries()) {
    const clause = clauses[i]!;
    const shared: Who | null = clause.subject === null ? accepted : null;
    subject = clause.subject ?? subject;
    const end = endOf(line, chains, clauses, i);
    const who: Who | null = shared ?? actorsOf(line, cast, chain, subject);
    accepted =
      who &&
      undertakes(line, chain, shared ? 'collective' : who.kind, subject, RULE_BOUND.has(document.genre))
        ? who
        : null;
    if (accepted)
      for (const part of listParts(line, chain, end))
        found.push(...ofChain(line, document, part.chain, clause, subject, part.end, accepted));
  }
  return found;
}

/** Where the next chain's clause begins; a relative clause ("reforms that will protect") belongs to what stands before it. */
function endOf(line: Line, chains: readonly Chain[], clauses: readonly Clause[], i: number): number {
  for (let next = i + 1; next < chains.length; next++) {
    const { subject, start } = clauses[next]!;
    if (
      lower(line, start - 1) === 'that' &&
      /^(?:ensure|ensuring|guarantee|see|require)$/.test(lower(line, start - 2))
    )
      continue;
    if (subject && subject[1] - subject[0] === 1 && /^(?:that|which|who)$/.test(lower(line, subject[0])))
      continue;
    return Math.max(chains[i]!.at + 1, Math.min(chains[next]!.head, start));
  }
  return line.tokens.length;
}

/** "an Agreement, which the parties intend to sign": what stands before "which" is what is signed. */
function antecedent(line: Line, start: number): number {
  if (!/^(?:which|that)$/.test(lower(line, start - 1))) return start;
  let from = start - 1;
  while (
    from > 0 &&
    (/^(?:NNP?S?|DT|JJ|IN|CC)$/.test(tagAt(line, from - 1)) ||
      (from === start - 1 && lower(line, from - 1) === ','))
  )
    from--;
  return from;
}

/** Where "not", "never" or "no longer" stands between the finite word and the action: it belongs to what is promised. */
function negation(line: Line, { head, at }: Chain): number | null {
  for (let i = at - 1; i > head; i--)
    if (
      /^(?:not|never)$/.test(lower(line, i)) ||
      (lower(line, i) === 'no' && lower(line, i + 1) === 'longer')
    )
      return i;
  return null;
}

/** "Priorities include x; exploring y; and opening z": each part of such a list stands for itself. */
function listParts(line: Line, chain: Chain, end: number): { chain: Chain; end: number }[] {
  const list = chain.links[0]!;
  if (list.governor.kind !== 'list') return [{ chain, end }];
  const marks: number[] = [];
  for (let i = chain.at; i < end; i++) if (lower(line, i) === ';') marks.push(i);
  return [chain.at - 1, ...marks].map((mark, k) => {
    const to = marks[k] ?? end;
    if (k === 0) return { chain, end: to };
    const at = lower(line, mark + 1) === 'and' ? mark + 2 : mark + 1;
    const part: Chain = { ...chain, at, shape: tagAt(line, at) === 'VBG' ? 'gerund' : 'noun', links: [list] };
    return { chain: { ...part, links: refined(line, at, part) }, end: to };
  });
}

function ofChain(
  line: Line,
  document: Document,
  chain: Chain,
  clause: Clause,
  subject: readonly [number, number] | null,
  end: number,
  who: Who,
): Undertaking[] {
  const whole = who.kind === 'thing' && subject && goesOn(line, chain);
  const first = whole ? subject[0] : negation(line, chain);
  const acts = actsOf(line, chain, end, subject).map((act, i) =>
    first !== null && i === 0 && first < act.from ? { ...act, from: first } : act,
  );
  const introduction = [antecedent(line, clause.start), chain.at] as const;
  return acts
    .filter(({ from }) => from >= line.own)
    .map((act, i) => {
      const links = i === 0 ? chain.links : refined(line, act.from, chain);
      return {
        act,
        links,
        actors: who.actors,
        ...firmnessOf(line, document, links, chain),
        novelty: noveltyOf(line, links, chain, act),
        introduction,
        subject,
        head: chain.head,
        verb: i === 0 ? chain.at : act.from,
      };
    });
}

interface Who {
  readonly kind: ReturnType<Cast['classify']>;
  readonly actors: readonly Named[];
}

/** Who acts: the subject, or those who are told to, or whoever's agreement or plan it is. */
function actorsOf(
  line: Line,
  cast: Cast,
  chain: Chain,
  subject: readonly [number, number] | null,
): Who | null {
  if (chain.whom) return told(line, cast, chain);
  const owner = ownerOf(line, cast, chain);
  if (owner) return owner;
  const promisedTo = chain.shape === 'noun' && chain.links[0]!.governor.id === 'en/firmness/is-promised';
  if (!subject || promisedTo) return { kind: 'collective', actors: cast.parties };
  const span = spanOf(line, ...subject);
  const kind = cast.classify(span, line.sentence);
  const actors = cast.resolve(span, line.sentence);
  if (kind === 'nobody' || kind === 'thing')
    return named(line, chain, subject, cast) ?? { kind, actors: issuerOf(cast) };
  return { kind, actors: actors.length > 0 ? actors : issuerOf(cast) };
}

/** "Australia's Defence Strategic Review": what stands after the owner or the article, as written. */
function properName(line: Line, from: number, to: number): string {
  let start = from;
  for (let i = from; i < to - 1; i++)
    if (/^['’]s?$/.test(lower(line, i)) || tagAt(line, i) === 'DT') start = i + 1;
  return line.tokens
    .slice(start, to)
    .map(({ text }) => text)
    .join(' ');
}

/** What a dialogue, programme or text of the parties does on their behalf: "The Strategic Dialogue reaffirms". */
const SPEECH_ACTS = new Set([
  'en/firmness/reaffirm',
  'en/firmness/underscore',
  'en/firmness/express-support',
  'en/firmness/recommit',
  'en/firmness/provides-for',
  'en/firmness/commit-to',
]);

const hasName = (line: Line, [from, to]: readonly [number, number]): boolean => {
  for (let i = from + 1; i < to; i++) if (/^\p{Lu}/u.test(line.tokens[i]!.text)) return true;
  return false;
};

/** Subjects that the cast does not know: bodies by their initials, and those on whom a duty is laid. */
function named(line: Line, chain: Chain, [from, to]: readonly [number, number], cast: Cast): Who | null {
  const words = line.tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');
  if (/^(?:the |all )?(?:two|three|four|five|pair|trio)(?: of them)?$/.test(words))
    return { kind: 'collective', actors: cast.parties };
  const pronoun = words === 'they' || words === 'both';
  const first = chain.links[0]!.governor;
  if (pronoun && first.kind !== 'modal') return { kind: 'collective', actors: cast.parties };
  if (SPEECH_ACTS.has(first.id) && (first.ofTexts ? words === 'it' : hasName(line, [from, to])))
    return { kind: 'document', actors: cast.parties };
  if (to - from === 1 && /^[A-Z][A-Z&]{2,}$/.test(line.tokens[from]!.text))
    return { kind: 'agency', actors: [{ name: line.tokens[from]!.text, id: null }] };
  if (first.id === 'en/firmness/is-to' && hasName(line, [from, to]))
    return { kind: 'agency', actors: [{ name: properName(line, from, to), id: null }] };
  const duty = chain.links.at(-1)!.governor.id === 'en/firmness/required-to' && chain.shape !== 'passive';
  if (!duty || tagAt(line, to - 1) !== 'NNS' || hasActNoun(line, [from, to])) return null;
  const name = line.tokens
    .slice(from, to)
    .map((token) => (/^NNP/.test(tagAt(line, line.tokens.indexOf(token))) ? token.text : token.lower))
    .join(' ');
  return { kind: 'class', actors: [{ name, id: null }] };
}

const issuerOf = ({ parties, issuer }: Cast): readonly Named[] => (issuer.length > 0 ? issuer : parties);

/** Only those under the speaker: asking others undertakes nothing. */
function told(line: Line, cast: Cast, { links, whom }: Chain): Who | null {
  const [from, to] = whom!;
  if (links.some(({ governor }) => governor.bindsAnyone)) {
    const actors = cast.resolve(spanOf(line, from, to), line.sentence);
    return actors.length > 0 ? { kind: 'party', actors } : null;
  }
  for (let i = from; i < to; i++)
    if (subordinates.has(lower(line, i)) || /^[A-Z][A-Z&]{2,}$/.test(line.tokens[i]!.text)) {
      const span = spanOf(line, from, to);
      const actors = cast.resolve(span, line.sentence);
      return { kind: 'class', actors: actors.length > 0 ? actors : cast.parties };
    }
  return null;
}

/** "welcomed [Belgium's] agreement to", "the intention … on the part of [the institute]". */
function ownerOf(line: Line, cast: Cast, { links }: Chain): Who | null {
  const noun = links.find(({ governor }, i) => i > 0 && governor.kind === 'noun');
  if (!noun) return null;
  let from = noun.from - 1;
  while (from > 0 && /^(?:JJ|VBN|RB)/.test(tagAt(line, from))) from--;
  if (!/^['’]s?$/.test(lower(line, from)) && tagAt(line, from) !== 'POS') return null;
  let start = from;
  while (
    start > 0 &&
    /^(?:NNPS?|NNS?|DT|JJ|CC|IN)$/.test(tagAt(line, start - 1)) &&
    start - 1 > links[0]!.from
  )
    start--;
  if (start === from) return null;
  const span = spanOf(line, start, from);
  const actors = cast.resolve(span, line.sentence);
  const kind = cast.classify(span, line.sentence);
  return actors.length > 0 && kind !== 'nobody' && kind !== 'thing' ? { kind, actors } : null;
}

const CONSEQUENCES = new Set(
  'shaped affected driven determined influenced remembered judged seen known felt needed measured tested followed lost hurt worsened helped faced found exposed hit left owed asked'.split(
    ' ',
  ),
);

/** Texts that report or lay down rules: "must be moved" is a duty there, and a view elsewhere. */
const RULE_BOUND = new Set(['legislation', 'agreement', 'news analysis']);

const VAGUE = new Set([
  'more',
  'less',
  'much',
  'nothing',
  'little',
  'none',
  'all',
  'others',
  'some',
  'that',
  'which',
]);

/** "all countries must": a view of how the world ought to be. */
const ofStates = (line: Line, subject: readonly [number, number] | null): boolean =>
  subject !== null &&
  line.tokens
    .slice(...subject)
    .some(({ lower }) =>
      /^(?:countries|states|nations|people|peoples|leaders|allies|partners|governments|community|world)$/.test(
        lower,
      ),
    );

/** "must be reviewed under the Ports Act": the law named is what lays the duty down. */
const citesLaw = (line: Line): boolean =>
  line.tokens.some(
    ({ text }, i) =>
      /^(?:Act|Acts|Regulations?|Directive|Order|Treaty|Convention|Protocol|Code|Rules)$/.test(text) && i > 0,
  );

const isPronoun = (line: Line, subject: readonly [number, number] | null): boolean =>
  subject === null ||
  (VAGUE.has(lower(line, subject[0])) &&
    (subject[1] - subject[0] === 1 || lower(line, subject[0] + 1) === 'of')) ||
  (subject[1] - subject[0] === 1 && /^(?:PRP|DT|WDT|WP|EX|IN)$/.test(tagAt(line, subject[0])));

/** Whether a subject of this kind, with such a verb, undertakes: "the ministry will publish" does, "delivery will be shaped" does not. */
function undertakes(
  line: Line,
  chain: Chain,
  kind: Who['kind'],
  subject: readonly [number, number] | null,
  ruleBound: boolean,
): boolean {
  const last = chain.links.at(-1)!.governor;
  const verb = lower(line, chain.at);
  if (chain.shape === 'passive')
    return (
      !isPronoun(line, subject) &&
      !CONSEQUENCES.has(verb) &&
      (last.id !== 'en/firmness/must' || ruleBound || citesLaw(line))
    );
  if (chain.links[0]!.governor.kind === 'list') return true;
  if (denied(line, chain, subject)) return false;
  if (kind === 'nobody') return false;
  if (kind === 'document' && chain.links[0]!.governor.kind !== 'verb' && last.kind !== 'noun') return false;
  if (last.ofTexts && kind !== 'document') return false;
  if (chain.shape === 'noun' && !promisesThing(line, chain)) return false;
  if (chain.shape === 'stays') return subject !== null && (kind !== 'thing' || hasActNoun(line, subject));
  if (chain.links[0]!.governor.kind === 'noun') return true;
  if (kind === 'thing' && goesOn(line, chain)) return true;
  if (kind === 'thing')
    return last.kind === 'modal' && courses.has(verb) && subject !== null && hasActNoun(line, subject);
  if (last.id === 'en/firmness/must')
    return (
      ((kind === 'agency' || kind === 'class') && !ofStates(line, subject)) ||
      (kind === 'person' && citesLaw(line))
    );
  return (
    !happenings.has(verb) ||
    ((kind === 'party' || kind === 'collective' || kind === 'agency') && deeds.has(verb))
  );
}

/** "The grant will continue to be paid": what goes on is the undertaking, unless it goes on by itself ("prices will continue to rise"). */
const goesOn = (line: Line, { links, at }: Chain): boolean =>
  lower(line, at) === 'continue' &&
  links[0]!.governor.kind === 'modal' &&
  lower(line, at + 1) === 'to' &&
  !happenings.has(lower(line, skipAdverbs(line, at + 2)));

/** "no evidence that they are committed to", "not be required to", "67 per cent said they would": nothing is undertaken. */
function denied(line: Line, { head, links }: Chain, subject: readonly [number, number] | null): boolean {
  const from = subject?.[0] ?? head;
  const before = line.tokens.slice(Math.max(0, from - 9), from).map(({ lower }) => lower);
  if (
    before.at(-1) === 'that' &&
    before.some((word) => /^(?:no|not|never|doubt|unless|whether)$|n't$/.test(word))
  )
    return true;
  if (
    lower(line, head) === 'would' &&
    line.tokens.some(({ lower }) => /^(?:%|cent|respondents)$/.test(lower))
  )
    return true;
  return (
    links.some(({ governor }) => governor.firmness === 'obliged' && governor.kind === 'adjective') &&
    /^(?:not|never)$/.test(lower(line, head + 1))
  );
}

/** Whether the thing that is pledged, agreed or reaffirmed is something to be done. */
function promisesThing(line: Line, { links, at }: Chain): boolean {
  const last = links.at(-1)!.governor;
  const head = headNoun(line, at);
  if (head === null || viewNouns.has(head)) return false;
  if (last.kind === 'noun' || last.kind === 'adjective' || last.act) return true;
  if (
    last.firmness === 'affirmed' ||
    last.id === 'en/firmness/look-forward-to' ||
    last.id === 'en/firmness/agree-on'
  )
    return actNouns.has(head);
  return true;
}

function headNoun(line: Line, at: number): string | null {
  let head: string | null = null;
  for (
    let i = at;
    i < line.tokens.length && /^(?:DT|PRP\$|JJ[RS]?|NNP?S?|CD|VBN|VBG|RB|POS|,|\$)$/.test(tagAt(line, i));
    i++
  ) {
    if (lower(line, i) === ',' && head !== null && !/^JJ/.test(tagAt(line, i - 1))) break;
    if (isNoun(tagAt(line, i)) || (tagAt(line, i) === 'VBG' && head === null)) head = lower(line, i);
  }
  return head;
}

const hasActNoun = (line: Line, [from, to]: readonly [number, number]): boolean => {
  for (let i = from; i < to; i++) if (actNouns.has(lower(line, i))) return true;
  return false;
};

/** The innermost word that says how firmly; its rule is the undertaking's. */
function firmnessOf(
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
function noveltyOf(
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
