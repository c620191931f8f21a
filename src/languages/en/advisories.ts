import type { Genre } from '../../model/document.ts';
import type { Rule } from '../../model/rule.ts';
import { latin } from './latin.ts';

/** Words by which a text tells a kind of reader what to do or expect. */
export interface AdvisoryRule extends Rule {
  /** Matched against a clause; the group `audience` holds whom it concerns, where the words name them. */
  readonly match: RegExp;
  /** Words of which one stands in whatever it matches: no sentence without one is tried. */
  readonly needs?: string;
  /** Only in texts of these genres; everywhere where none is named. */
  readonly genres?: readonly Genre[];
}

const NEWS: readonly Genre[] = ['news analysis'];
const GUIDANCE: readonly Genre[] = ['news analysis', 'press release', 'other', 'report'];

/** Plural or class nouns with what narrows them: "banks and money transfer firms with business in those regions". */
const AUDIENCE = '(?<audience>(?:(?:for|as)\\s+)?\\p{L}[^.;:!?]{2,140}?)';
const NOT_PARTIES =
  '(?!(?:when|what|if|where|how|why|there|an?|its|their|such|one|much|little|we|it|this|that|they|he|she|these|those|both|the\\s+(?:two|three|statement|declaration|government|parties|leaders|ministers?|countries|agreement|text|document|readout|prime|president))\\b)';

const rules: readonly AdvisoryRule[] = [
  {
    id: 'en/advisories/should',
    needs: 'should ought need must had',
    match: new RegExp(
      `^${NOT_PARTIES}${AUDIENCE}\\s+(?:should|ought\\s+to|need\\s+to|need\\s+not|must\\s+now|had\\s+better)\\s+(?:not\\s+|also\\s+|now\\s+|therefore\\s+|still\\s+)?\\p{L}+`,
      'iu',
    ),
    because: 'A class of readers is told what to do or expect.',
    examples: [
      '[Ferry operators should review their insurance].',
      '[Grant holders should not expect new money].',
    ],
    counterexamples: ['We should remember the fallen.', 'It should rain.'],
    genres: GUIDANCE,
  },
  {
    id: 'en/advisories/can-expect',
    needs: 'can may might will would are have has',
    match: new RegExp(
      `^${NOT_PARTIES}${AUDIENCE}\\s+(?:can|may|might|will\\s+(?:want|wish|need)\\s+to|would\\s+(?:do\\s+well|be\\s+(?:prudent|wise|right|well\\s+advised))\\s+to|are\\s+(?:well\\s+)?advised\\s+to|will\\s+have\\s+to|can\\s+(?:now|safely|also)|have\\s+(?:clear|new|until|little|time)|has\\s+until)\\s+(?:also\\s+|now\\s+|well\\s+)?(?:expect|plan|find|assume|rely|replace|want|wish|check|do|ask|run|review|prepare|look|start|treat|take|keep|consider|see|be|need|use|\\p{L}+)`,
      'iu',
    ),
    because: 'A class of readers is told what lies before it.',
    examples: [
      '[Banks with clients there can expect more questions].',
      '[Trustees would be prudent to keep a reserve].',
    ],
    counterexamples: ['It can expect rain.'],
    genres: NEWS,
  },
  {
    id: 'en/advisories/for-readers',
    match:
      /^for\s+(?<audience>\p{L}[^,.;:]{2,80}),\s+(?:the\s+(?:message|lesson|point|upshot|task|advice|signal|question|practical|immediate|safest|sensible)|this\s+(?:means|is)|it\s+(?:means|is)|that\s+means|little\s+changes|nothing\s+changes|the\s+\p{L}+\s+is)/iu,
    because: 'The clause says what the matter means for a class of readers.',
    examples: ['[For hauliers, the message is to book early].'],
    counterexamples: ['For years, the road was closed.'],
    genres: NEWS,
  },
  {
    id: 'en/advisories/clear-routes',
    needs: 'have has',
    match: new RegExp(
      `^${NOT_PARTIES}${AUDIENCE}\\s+(?:have|has|now\\s+have)\\s+(?:a\\s+)?(?:clear|new|direct|useful|little|until|more|good|every|no)\\s+(?:ground|grounds|need|cause|basis|routes?|reason|path|opportunit|channels?|incentive|time|grounds|\\d)`,
      'iu',
    ),
    because: 'A class of readers is shown what is open to it.',
    examples: ['[Museums have a clear route to the fund].'],
    counterexamples: ['The river has a clear bed.'],
    genres: NEWS,
  },
  {
    id: 'en/advisories/imperative',
    match:
      /^(?![^.;]{0,60},\s+(?:they|it|this|these|the|both|we)\b)(?:(?:please|also|then|first|now|meanwhile|instead|do\s+not|never|always)[,\s]+)?(?:check|read|note|download|remember|ask|take|treat|keep|plan|prepare|review|expect|look|consider|query|register|respond|apply|contact|budget|assume|start|compare|use|wait|do\s+not|don[’']t|allow|write|make\s+sure|be\s+(?:ready|careful|sure)|get|put\s+(?=\p{L}+\s+in)|build|leave|mark|diarise|list|map|record|reconcile|test|ignore|avoid|hold|send|seek)\s+(?!out\s+for|for\b|an\s+eye|(?:a\s+)?(?:close\s+)?(?:watch|eye)\s+on)\p{L}/iu,
    because: 'The imperative speaks to the reader.',
    examples: ['[Check the annex before you sign].', '[Treat the figure as provisional].'],
    counterexamples: ['Notice was given of the report.'],
    genres: NEWS,
  },
];

export const advisories: readonly AdvisoryRule[] = rules.map((rule) => ({
  ...rule,
  match: latin(rule.match),
}));

/** Words that end the name of an audience: what follows narrows or describes it. */
export const audienceEnds =
  /(?:,|\s+(?:that|who|which|with|planning|using|in\s+(?!strategic)|on|at|as|from|under|and\s+their|notably|including|whose|of\s+(?!the\b))\b).*$/is;

/** An opening clause before the audience: "Until the rules change, employers …". */
export const audienceOpening =
  /^(?:until|if|when|once|since|as|in|on|after|before|for\s+now|meanwhile|here|with|given|where|by|at|even|because|although|while|under|nothing|that|and|but|so)\b.*,\s*(?:and\s+)?/is;
