import { actNouns, courses, deeds, happenings, viewNouns } from '../../languages/en/actions.ts';
import type { Who } from './actors.ts';
import type { Chain } from './lexicon.ts';
import { isNoun, type Line, lower, skipAdverbs, tagAt } from './line.ts';

const CONSEQUENCES = new Set(
  'shaped affected driven determined influenced remembered judged seen known felt needed measured tested followed lost hurt worsened helped faced found exposed hit left owed asked'.split(
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
  (subject[1] - subject[0] === 1 && /^(?:PRP|DT|WDT|WP|EX|IN)$/.test(tagAt(line, subject[0])));

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
  if (chain.shape === 'passive')
    return (
      !isPronoun(line, subject) &&
      !CONSEQUENCES.has(verb) &&
      (last.id !== 'en/firmness/must' || ruleBound || citesLaw(line))
    );
  if (chain.links[0]!.governor.kind === 'list') return true;
  if (SPEAKING.has(verb) && lower(line, chain.at + 1) === 'that') return false;
  if (isEmpty(line, chain) || isPurpose(line, chain, subject)) return false;
  if (denied(line, chain, subject) || (verb === 'make' && lower(line, chain.at + 1) === 'clear'))
    return false;
  if (kind === 'nobody') return false;
  if (
    kind === 'document' &&
    !/^(?:focus|concentrate|cover|begin|start|continue)$/.test(verb) &&
    chain.links[0]!.governor.kind !== 'verb' &&
    last.kind !== 'noun'
  )
    return false;
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
export const goesOn = (line: Line, { links, at }: Chain): boolean =>
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

/** "will announce that": what is announced is said in the clause that follows. */
const SPEAKING = new Set([
  'announce',
  'declare',
  'say',
  'state',
  'commit',
  'agree',
  'note',
  'confirm',
  'show',
  'demonstrate',
  'believe',
  'reaffirm',
  'reiterate',
  'stress',
]);

/** "will do so", "our resolve that": nothing is named that could be done. */
const isEmpty = (line: Line, { at, shape }: Chain): boolean =>
  (lower(line, at) === 'do' && /^(?:so|that|this|it|the|[.,;])$|^$/.test(lower(line, at + 1))) ||
  (shape === 'noun' && /^(?:that|[.,;:])$|^$/.test(lower(line, at + 1)));

/** "The purpose of the fund is to help": what a thing is for, and no promise. */
const isPurpose = (line: Line, { links }: Chain, subject: readonly [number, number] | null): boolean =>
  subject !== null &&
  links[0]?.governor.id === 'en/firmness/is-to' &&
  line.tokens
    .slice(...subject)
    .some(({ lower }) =>
      /^(?:purpose|purposes|objective|objectives|focus|role|function|challenge|task|key|answer|point|idea|hope|way|question|effect|goal|aim|mission|intent|intention)$/.test(
        lower,
      ),
    );

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

export const hasActNoun = (line: Line, [from, to]: readonly [number, number]): boolean => {
  for (let i = from; i < to; i++) if (actNouns.has(lower(line, i))) return true;
  return false;
};
