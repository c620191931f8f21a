import { isSupposition } from './adjuncts.ts';
import type { Chain } from './lexicon.ts';
import { isMark, isVerb, type Line, lower, tagAt } from './line.ts';
import { REMARKS, type Refusal } from './remarks.ts';

/** "no evidence that they are committed to", "not be required to", "67 per cent said they would": nothing is undertaken. */
export function denied(
  line: Line,
  { head, links }: Chain,
  subject: readonly [number, number] | null,
): boolean {
  const from = subject?.[0] ?? head;
  const near = line.tokens.slice(Math.max(0, from - 9), from).map(({ lower }) => lower);
  const before = near.slice(near.lastIndexOf(',') + 1);
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

/** "will be amended so that nobody will be detained": what another act is to bring about. */
const isOutcome: Refusal = (line, _chain, subject) =>
  subject !== null && lower(line, subject[0] - 1) === 'that' && lower(line, subject[0] - 2) === 'so';

/** "recognise that our futures will be written at sea": a view of what is to come. */
const isView: Refusal = (line, _chain, subject) =>
  subject !== null &&
  lower(line, subject[0] - 1) === 'that' &&
  /^(?:recogni[sz]|believ|suggest|impl(?:y|ie)|understand|kn[eo]w|acknowledg|warn|fear|think|thought|predict|estimat|forecast|confidence|evidence|likel|fear|risk|belief|expectation)/.test(
    lower(line, subject[0] - 2),
  );

/** "Today I wish to announce measures": said by saying so, and nothing to come. */
const isAnnouncing: Refusal = (line, { at, links }) =>
  links.at(-1)!.governor.id === 'en/firmness/intend-to' &&
  /^wish(?:es)?$/.test(lower(line, links.at(-1)!.from)) &&
  /^(?:announce|inform|thank|congratulate|acknowledge|express|pay|update|report|note|make|emphasi[sz]e|stress|say)$/.test(
    lower(line, at),
  );

/** "our vision of what we hope to achieve", "a value which we are committed to defending": the object stands before. */
const isGap: Refusal = (line, { at, shape }, subject) =>
  (shape === 'base' || shape === 'gerund') &&
  subject !== null &&
  ((/^(?:what|which|that)$/.test(lower(line, subject[0] - 1)) &&
    (lower(line, subject[0] - 1) === 'what' || !isVerb(tagAt(line, subject[0] - 2))) &&
    /^(?:[.,;:]|and|or)?$/.test(lower(line, at + 1))) ||
    (/^(?:something|anything|everything|nothing|things?|all)$/.test(lower(line, subject[0] - 1)) &&
      /^(?:[.,;:]|and|or|on|in|to|for|with)?$/.test(lower(line, at + 1))));

/** "These goals require us to": a view of what the times ask for, and no duty. */
export const isAskedOfUs = (line: Line, { links, whom }: Chain): boolean =>
  whom !== undefined && links.at(-1)!.governor.firmness === 'obliged' && lower(line, whom[0]) === 'us';

/** "That is why I commissioned a study": told of the past, unless it was today. */
const isPastCharge: Refusal = (line, { head, links, whom }, subject) =>
  whom !== undefined &&
  links[0]!.from === head &&
  tagAt(line, head) === 'VBD' &&
  subject !== null &&
  ((/^(?:i|we)$/.test(lower(line, subject[0])) && !line.tokens.some(({ lower }) => lower === 'today')) ||
    line.tokens.slice(0, subject[0]).some(({ lower }) => /^(?:19|20)\d\d$/.test(lower)));

/** "How they will share it is not said", "the baseline against which it is to be counted": asked or told of, and not undertaken. */
const isAsked: Refusal = (line, { shape, stated }, subject) =>
  subject !== null &&
  !stated &&
  ((/^(?:how|whether|why|what|who)$/.test(lower(line, subject[0] - 1)) &&
    (subject[0] - 1 === line.own || isMark(line, subject[0] - 2))) ||
    (lower(line, subject[0] - 1) === 'how' && SHOWING.test(lower(line, subject[0] - 2))) ||
    (shape === 'passive' && lower(line, subject[0] - 1) === 'which' && tagAt(line, subject[0] - 2) === 'IN'));

/** "highlighted how the fund will bring jobs": praised. */
const SHOWING = /^(?:underscor|underlin|highlight|emphasi|show|see|reflect)/;

/** "the fair Norway will host.": what is hosted stands before, with no "which". */
const isBare: Refusal = (line, { at, shape }) =>
  shape === 'base' &&
  OBJECTLESS.test(lower(line, at)) &&
  /^[.,;:]?$/.test(lower(line, at + 1)) &&
  !(lower(line, at + 1) === ',' && /^(?:JJ|DT)$/.test(tagAt(line, at + 2)));

const OBJECTLESS =
  /^(?:host|take|make|sign|launch|provide|publish|establish|hold|give|bring|build|fund|issue|deliver)$/;

/** "if the Council decides to", "should they decide to": what is only supposed. */
const isSupposed: Refusal = (line, _chain, subject) =>
  subject !== null &&
  (/^(?:if|unless|whether)$/.test(lower(line, subject[0] - 1)) || isSupposition(line, subject[0] - 1));

/** "In 1998 they signed an agreement to widen it": told of long ago. */
const isPastDeal: Refusal = (line, { links }) =>
  links[0]!.governor.id === 'en/firmness/sign-agreement' &&
  line.tokens.some(({ lower }) =>
    /^(?:(?:19|20)\d\d|last|ago|previously|earlier|since|when|had)$/.test(lower),
  );

/** "renewed his invitation to visit", "welcomed the agreement on selling": offered or told of, and not accepted or reached by them. */
const isMereOffer: Refusal = (line, { links }) =>
  links.some(({ governor, from }, i) => {
    const needed = TAKEN_UP.get(governor.id);
    if (needed === undefined) return false;
    return !line.tokens.slice(links[i - 1]?.from ?? from, from).some(({ lower }) => needed.test(lower));
  });

const TAKEN_UP: ReadonlyMap<string, RegExp> = new Map([
  ['en/firmness/invitation-to', /^accept/],
  ['en/firmness/agreement-on', /^(?:reach|conclud|sign)/],
]);

/** "has committed €2 million since 2014": told of what has been paid. */
const isPaid: Refusal = (line, { links, at }) =>
  links[0]!.governor.ofMoney === true &&
  line.tokens.slice(at, at + 16).some(({ lower }) => lower === 'since');

/** "How will anyone know?": asked, and not said. */
const isQuestion: Refusal = ({ tokens }) => tokens.at(-1)?.text === '?';

/** "a formula that obliges no parliament to act". */
const isOfNobody: Refusal = (line, { whom }) =>
  whom !== undefined && /^(?:no|nobody|neither|none)$/.test(lower(line, whom[0]));

/** What is no undertaking, whoever its subject is. */
export const REFUSALS: readonly Refusal[] = [
  isQuestion,
  isAsked,
  isOutcome,
  isPastCharge,
  isView,
  isAnnouncing,
  isGap,
  isSupposed,
  isPastDeal,
  isBare,
  isMereOffer,
  isPaid,
  isOfNobody,
  ...REMARKS,
];

/** "will announce that": what is announced is said in the clause that follows. */
export const SPEAKING = new Set([
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

/** "united in recognising that": said, and not done. */
const REMARKING = new Set([
  'recognising',
  'recognizing',
  'acknowledging',
  'condemning',
  'noting',
  'believing',
  'welcoming',
  'hoping',
]);

/** "will do so", "our resolve that": nothing is named that could be done. */
export const isEmpty = (line: Line, { at, shape }: Chain): boolean =>
  (shape === 'gerund' && REMARKING.has(lower(line, at))) ||
  (/^continu(?:e|ing)$/.test(lower(line, at)) && lower(line, at + 1) === 'doing') ||
  (lower(line, at) === 'do' &&
    /^(?:so|that|this|it|the|when|if|as|because|[.,;])$|^$/.test(lower(line, at + 1))) ||
  (/^continu(?:e|ing)$/.test(lower(line, at)) &&
    /^(?:doing|to do) (?:so|this|that)\b/.test(
      line.tokens
        .slice(at + 1, at + 4)
        .map(({ lower: word }) => word)
        .join(' '),
    )) ||
  (shape === 'noun' && /^(?:that|[.,;:])$|^$/.test(lower(line, at + 1)));

/** "The purpose of the fund is to help": what a thing is for, and no promise. */
export const isPurpose = (line: Line, { links }: Chain, subject: readonly [number, number] | null): boolean =>
  subject !== null &&
  links[0]?.governor.id === 'en/firmness/is-to' &&
  line.tokens
    .slice(...subject)
    .some(({ lower }) =>
      /^(?:purpose|purposes|objective|objectives|focus|role|function|challenge|task|key|answer|point|idea|hope|way|question|effect|goal|aim|mission|intent|intention|thing|things|need|problem|reason|test|temptation)$/.test(
        lower,
      ),
    );
