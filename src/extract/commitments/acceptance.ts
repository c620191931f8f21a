import {
  actNouns,
  beginnings,
  courses,
  deeds,
  happenings,
  planNouns,
  results,
  textCourses,
  viewNouns,
} from '../../languages/en/actions.ts';
import type { Who } from './agents.ts';
import { moves } from './levies.ts';
import type { Chain, Link } from './lexicon.ts';
import { isNoun, type Line, lower, skipAdverbs, tagAt } from './line.ts';
import { denied, isAskedOfUs, isEmpty, isPurpose, REFUSALS, SPEAKING } from './refusals.ts';

const CONSEQUENCES = new Set(
  'shaped defined affected driven determined influenced remembered judged seen known felt needed measured tested followed lost hurt worsened helped faced found exposed hit left owed asked diagnosed killed injured born overwhelmed hampered written remembered forgotten missed welcomed surprised disappointed concerned pleased delighted interested satisfied'.split(
    ' ',
  ),
);

/** Texts that report or lay down rules: "must be moved" is a duty there, and a view elsewhere. */
export const RULE_BOUND = new Set(['legislation', 'agreement', 'news analysis']);

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
  (subject[1] - subject[0] === 1 && /^(?:WDT|WP|EX|IN)$/.test(tagAt(line, subject[0])));

/** "they will not be allowed to": of people, and no mere consequence. */
const isPermission = (kind: Who['kind'], verb: string): boolean =>
  /^(?:party|collective|class|agency)$/.test(kind) &&
  /^(?:allowed|permitted|required|obliged|asked|invited|given|offered|entitled|able)$/.test(verb);

/** "The ban will be maintained": kept by somebody, and not going on by itself. */
const isKept = (line: Line, { at, links }: Chain): boolean =>
  links[0]!.governor.kind === 'modal' && /^(?:maintained|retained|preserved|kept)$/.test(lower(line, at));

/** "has been assured that it will not be charged": a promise to whom "it" stands for. */
const isAssured = (line: Line, subject: readonly [number, number] | null): boolean => {
  for (let i = (subject?.[0] ?? line.tokens.length) - 1; i > 0; i--)
    if (
      lower(line, i) === 'that' &&
      /^(?:assured|promised|guaranteed|assurances?|undertaking)$/.test(lower(line, i - 1))
    )
      return true;
  return false;
};

/** Whether a subject of this kind, with such a verb, undertakes: "the ministry will publish" does, "delivery will be shaped" does not. */
export function undertakes(
  line: Line,
  chain: Chain,
  kind: Who['kind'],
  subject: readonly [number, number] | null,
  ruleBound: boolean,
): boolean {
  const last = chain.links.at(-1)!.governor;
  const verb = lower(line, chain.at);
  if (REFUSALS.some((refuses) => refuses(line, chain, subject))) return false;
  if (chain.shape === 'passive' && isPurpose(line, chain, subject)) return false;
  if (chain.shape === 'passive')
    return (
      (!isPronoun(line, subject) || isPermission(kind, verb) || isAssured(line, subject)) &&
      (!CONSEQUENCES.has(verb) || lower(line, chain.at + 1) === 'up') &&
      (last.id !== 'en/firmness/must' || ruleBound || citesLaw(line))
    );
  if (chain.links[0]!.governor.kind === 'list') return true;
  if (SPEAKING.has(verb) && lower(line, chain.at + 1) === 'that') return false;
  if (isEmpty(line, chain) || isPurpose(line, chain, subject)) return false;
  if (denied(line, chain, subject) || (verb === 'make' && lower(line, chain.at + 1) === 'clear'))
    return false;
  if (chain.links[0]!.governor.id === 'en/firmness/there-will-be') return isDeed(line, chain.at);
  if (kind === 'nobody' || isAskedOfUs(line, chain)) return false;
  if (
    kind === 'document' &&
    praisesPlan(line, chain) &&
    !textCourses.has(verb) &&
    chain.links[0]!.governor.kind !== 'verb' &&
    last.kind !== 'noun'
  )
    return false;
  if (last.ofTexts && kind !== 'document') return false;
  if (chain.shape === 'noun' && !promisesThing(line, chain)) return false;
  if (chain.shape === 'stays' && isKept(line, chain)) return !isPronoun(line, subject);
  if (chain.shape === 'stays') return subject !== null && (kind !== 'thing' || hasActNoun(line, subject));
  if (chain.links[0]!.governor.kind === 'noun') return true;
  if (moves(line, chain, subject)) return true;
  if (kind === 'thing' && (goesOn(line, chain) || comesAbout(line, chain))) return true;
  if (kind === 'thing') return subject !== null && takesCourse(line, chain, subject);
  if (last.id === 'en/firmness/have-to') return kind === 'class' || kind === 'agency';
  if (last.id === 'en/firmness/must')
    return (
      ((kind === 'agency' || kind === 'class' || kind === 'collective') && !ofStates(line, subject)) ||
      (kind === 'person' && citesLaw(line))
    );
  return (
    !happenings.has(verb) ||
    (verb === 'grow' && /^(?:DT|PRP\$)$/.test(tagAt(line, chain.at + 1))) ||
    ((kind === 'party' || kind === 'collective' || kind === 'agency') && deeds.has(verb))
  );
}

/** "The grant will continue to be paid": what goes on is the undertaking, unless it goes on by itself ("prices will continue to rise"). */
export const goesOn = (line: Line, { links, at }: Chain): boolean =>
  lower(line, at) === 'continue' &&
  links[0]!.governor.kind === 'modal' &&
  lower(line, at + 1) === 'to' &&
  !happenings.has(lower(line, skipAdverbs(line, at + 2)));

/** "The scheme will commence in May", "rules that will come into force": what comes about is itself the undertaking. */
export const comesAbout = (line: Line, { at, shape, links }: Chain): boolean =>
  shape === 'base' &&
  links[0]!.governor.kind === 'modal' &&
  (beginnings.has(lower(line, at))
    ? !/^(?:DT|PRP|JJ|NN|CD|VB|TO|RP)/.test(tagAt(line, skipAdverbs(line, at + 1))) || isTime(line, at + 1)
    : (lower(line, at) === 'take' && /^(?:effect|place)$/.test(lower(line, at + 1))) ||
      (/^(?:come|enter|go)$/.test(lower(line, at)) &&
        /^(?:into|in)$/.test(lower(line, at + 1)) &&
        line.tokens.slice(at + 2, at + 4).some(({ lower }) => /^(?:force|effect|operation)$/.test(lower))));

const isTime = (line: Line, at: number): boolean =>
  /^(?:next|this|later|early|shortly|today)$/.test(lower(line, at));

/** "a deal, which will bring jobs": a relative clause that praises what it tells of. */
export const praises = (line: Line, { at, shape }: Chain): boolean =>
  shape === 'base' &&
  (results.has(lower(line, at)) || (lower(line, at) === 'set' && !/^(?:out|up)$/.test(lower(line, at + 1))));

/** "The review will examine", "this effort will seek to": what is undertaken says itself what it will do; "the deal will bring jobs" praises it. */
function takesCourse(line: Line, { links, at }: Chain, subject: readonly [number, number]): boolean {
  const verb = lower(line, at);
  const planned = ({ governor: { kind, firmness } }: Link) =>
    kind === 'modal' || kind === 'list' || PLANNED.has(firmness ?? '');
  if (!links.every(planned) || opensTheWay(line, at)) return false;
  if (links.length > 1) return hasActNoun(line, subject) || hasPlanNoun(line, subject);
  if (courses.has(verb)) return hasActNoun(line, subject) || hasPlanNoun(line, subject);
  return hasPlanNoun(line, subject) && !praisesPlan(line, { at });
}

/** "The signing will open the door to", "will lay the foundation for": praise. */
const opensTheWay = (line: Line, at: number): boolean =>
  /^(?:open|pave|lay|set|build|establish)$/.test(lower(line, at)) &&
  line.tokens
    .slice(at + 1, at + 5)
    .some(({ lower }) =>
      /^(?:doors?|way|path|foundations?|groundwork|stage|bridge|bridges|opportunities|possibilities|vehicle|basis)$/.test(
        lower,
      ),
    );

/** What a plan will bring about praises it, but over a list it tells what the items are for. */
const praisesPlan = (line: Line, { at }: Pick<Chain, 'at'>): boolean =>
  happenings.has(lower(line, at)) || (results.has(lower(line, at)) && at >= line.own);

const PLANNED = new Set(['intended', 'exploratory']);

const hasPlanNoun = (line: Line, [from, to]: readonly [number, number]): boolean => {
  for (let i = from; i < to; i++)
    if (planNouns.has(lower(line, i)) && !/^(?:IN|TO)$/.test(tagAt(line, i))) return true;
  return false;
};

/** Whether the thing that is pledged, agreed or reaffirmed is something to be done. */
function promisesThing(line: Line, { links, at }: Chain): boolean {
  const last = links.at(-1)!.governor;
  const head = headNoun(line, at);
  if (announcesList(line, at) || last.ofMoney) return true;
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

/** "agreed to the following principles:" over a list: its items are what is agreed. */
const announcesList = (line: Line, at: number): boolean =>
  at < line.own && line.tokens.slice(at, line.own).some(({ lower }) => lower === 'following');

/** "further talks", "a review of": what can be undertaken without a verb. */
const isDeed = (line: Line, at: number): boolean => actNouns.has(headNoun(line, at) ?? '');

function headNoun(line: Line, at: number): string | null {
  let head: string | null = null;
  for (
    let i = at;
    i < line.tokens.length &&
    (/^(?:DT|PRP\$|JJ[RS]?|NNP?S?|CD|VBN|VBG|RB|POS|,|\$)$/.test(tagAt(line, i)) || joinsBefore(line, i));
    i++
  ) {
    if (lower(line, i) === ',' && head !== null && !/^JJ/.test(tagAt(line, i - 1))) break;
    if (isNoun(tagAt(line, i)) || (tagAt(line, i) === 'VBG' && head === null)) head = lower(line, i);
  }
  return head;
}

/** "the U.S. and Egypt's new partnership", "longstanding and consistent support": before the thing, and not behind it. */
const joinsBefore = (line: Line, at: number): boolean =>
  /^['’]$/.test(lower(line, at)) ||
  (lower(line, at) === 'and' &&
    ((/^NNP/.test(tagAt(line, at - 1)) && /^(?:NNP|DT)/.test(tagAt(line, at + 1))) ||
      (/^JJ/.test(tagAt(line, at - 1)) && /^JJ/.test(tagAt(line, at + 1)))));

export const hasActNoun = (line: Line, [from, to]: readonly [number, number]): boolean => {
  for (let i = from; i < to; i++) if (actNouns.has(lower(line, i))) return true;
  return false;
};
