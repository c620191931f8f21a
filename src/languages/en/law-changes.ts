import type { Rule } from '../../model/rule.ts';

/** What a change of the words of a law changes, the weightiest first. */
export const CHANGES = [
  'duty',
  'date',
  'power',
  'threshold',
  'condition',
  'definition',
  'scope',
  'reference',
  'wording',
] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** Words that carry something of a provision: where they come, go or give way to others, it changes. */
export interface ChangeRule extends Rule {
  readonly kind: ChangeKind;
  readonly match: RegExp;
  /** What the words are, for readers. */
  readonly name: string;
  /** Whether other words of the rule mean another thing: "by order" is not "by regulations". */
  readonly byWords?: true;
}

/** In this order: words that one has taken are not looked at by those after it. */
export const lawChangeRules: readonly ChangeRule[] = [
  {
    id: 'en/law-changes/need-not',
    kind: 'duty',
    name: 'no duty',
    match: /\b(?:need\s+(?:only|not)|(?:is|are)\s+not\s+(?:required|obliged|bound)\s+to)\b/giu,
    because: 'It takes a duty away, or draws its limit.',
    examples: ['The keeper [need not] answer.', 'A notice [need only] be given once.'],
    counterexamples: ['The keeper may need a lamp.'],
  },
  {
    id: 'en/law-changes/must-not',
    kind: 'duty',
    name: 'a prohibition',
    match: /\b(?:must|shall|may|is\s+to|are\s+to)\s+not\b|\bno\s+(?:person|one)\s+(?:may|shall)\b/giu,
    because: '"May not" forbids, as "must not" does.',
    examples: ['A master [may not] leave the bridge.', '[No person may] enter.', 'It [must not] be sold.'],
    counterexamples: ['The keeper must answer, not the owner.'],
  },
  {
    id: 'en/law-changes/may-only',
    kind: 'duty',
    name: 'a limited power',
    match: /\bmay\s+only\b/gu,
    because: 'A power that is given for some cases is refused for all others.',
    examples: ['The power [may only] be exercised at night.'],
    counterexamples: ['The keeper may enter.'],
  },
  {
    id: 'en/law-changes/must',
    kind: 'duty',
    name: 'a duty',
    match:
      /\b(?:must|shall|(?:is|are)\s+(?:required|obliged|under\s+a\s+duty)\s+to|ha(?:s|ve)\s+a\s+duty\s+to|(?:is|are)\s+to\s+be)\b/giu,
    because: 'It lays a duty on somebody. "Shall" for "must" changes nothing.',
    examples: [
      'The keeper [must] answer.',
      'The board [shall] meet.',
      'A firm [is required to] report.',
      'The order [is to be] made by the court.',
    ],
    counterexamples: ['The keeper may answer.'],
  },
  {
    id: 'en/law-changes/offence',
    kind: 'duty',
    name: 'an offence',
    match:
      /\b(?:commits?\s+an\s+offence|(?:is|are)\s+(?:guilty\s+of\s+)?an\s+offence|liable\s+on\s+(?:summary\s+)?conviction)/giu,
    because: 'What is an offence is forbidden.',
    examples: ['A person who does so [commits an offence].', 'That [is an offence].'],
    counterexamples: ['He may not be charged with the same offence twice.'],
  },
  {
    id: 'en/law-changes/commencement',
    kind: 'date',
    name: 'a commencement',
    match:
      /\b(?:comes?|coming)\s+into\s+(?:force|effect|operation)\b|\bday\s+on\s+which\s+(?:this|the|that)\s+\p{L}+\s+is\s+passed\b|\bon\s+such\s+day\s+or\s+days\s+as\b|\bceases?\s+to\s+have\s+effect\b/giu,
    because: 'It says from when a provision holds, or up to when.',
    examples: [
      'Section 3 [comes into force] in May.',
      'It ends with the [day on which this Act is passed].',
      'They begin [on such day or days as] he appoints.',
    ],
    counterexamples: ['The order has the force of law.'],
  },
  {
    id: 'en/law-changes/affirmative',
    kind: 'power',
    name: 'approval by Parliament first',
    match:
      /\b(?:(?:draft|made\s+)?affirmative\s+(?:resolution\s+)?procedure|approved\s+by\s+(?:a\s+)?resolution\s+of\s+(?:each|both)\s+Houses?(?:\s+of\s+Parliament)?|approved\s+by\s+(?:a\s+)?resolution\s+of\s+(?:the\s+)?(?:House\s+of\s+Commons|Senedd\s+Cymru|Scottish\s+Parliament|Northern\s+Ireland\s+Assembly))/giu,
    because: 'What is made under the power waits for the approval of those who are named.',
    examples: [
      'The [affirmative procedure] applies.',
      'They wait until the draft is [approved by a resolution of each House of Parliament].',
    ],
    counterexamples: ['The usual procedure applies.', 'It may be annulled by a resolution of either House.'],
  },
  {
    id: 'en/law-changes/negative',
    kind: 'power',
    name: 'annulment by Parliament',
    match:
      /\b(?:negative\s+(?:resolution\s+)?procedure|subject\s+to\s+annulment(?:\s+in\s+pursuance\s+of\s+a\s+resolution)?|annulled?\s+by\s+(?:a\s+)?resolution)/giu,
    because: 'What is made under the power holds until it is annulled.',
    examples: ['Regulations are [subject to annulment].', 'The [negative procedure] applies.'],
    counterexamples: ['The annulment of a marriage is registered.'],
  },
  {
    id: 'en/law-changes/committee-procedure',
    kind: 'power',
    name: 'a procedure of the Member States',
    byWords: true,
    match: /\b(?:examination|advisory|regulatory|urgency)\s+procedure\b/giu,
    because: 'It decides what say the Member States have (Regulation (EU) No 182/2011).',
    examples: ['They are adopted by the [examination procedure].'],
    counterexamples: ['The procedure is short.'],
  },
  {
    id: 'en/law-changes/laid',
    kind: 'power',
    name: 'laying before a parliament',
    match:
      /\b(?:laid|lay\s+(?:it|them|a\s+copy))\s+before\s+(?:each\s+House|Parliament|both\s+Houses|Senedd\s+Cymru|the\s+(?:House|Senedd|Scottish\s+Parliament|Assembly|Northern\s+Ireland\s+Assembly))/gu,
    because: 'A parliament is shown it.',
    examples: ['A report is [laid before Parliament] each year.'],
    counterexamples: ['The cable was laid before winter.'],
  },
  {
    id: 'en/law-changes/statutory-instrument',
    kind: 'power',
    name: 'a statutory instrument',
    match: /\bstatutory\s+(?:instrument|rule)s?\b/giu,
    because: 'What is made under the power is law, printed and numbered.',
    examples: ['Regulations are made by [statutory instrument].'],
    counterexamples: ['The instrument is a flute.'],
  },
  {
    id: 'en/law-changes/delegated',
    kind: 'power',
    name: 'a power to make rules',
    byWords: true,
    match:
      /\bby\s+(?:(?:an?|the)\s+)?(?:regulations?|orders?|rules|schemes?|directions?|byelaws)\b|\b(?:delegated|implementing)\s+acts?\b|\b(?:give|issue|make)\s+(?:a\s+)?(?:directions?|regulations|an\s+order|orders|rules|byelaws)\b/giu,
    because: 'It lets somebody make law, or give orders, under the law.',
    examples: [
      'The Minister may [by regulations] change it.',
      'The board may [give directions].',
      'The Commission adopts [delegated acts].',
    ],
    counterexamples: ['The regulations are long.'],
  },
  {
    id: 'en/law-changes/may',
    kind: 'duty',
    name: 'a power',
    match: /\b(?:may|(?:is|are)\s+(?:entitled|authorised|permitted)\s+to)\b/gu,
    because: 'It lets somebody do a thing, and leaves it to them.',
    examples: ['The keeper [may] answer.', 'A firm [is entitled to] a copy.'],
    counterexamples: ['The order was made in May.', 'The keeper must answer.'],
  },
  {
    id: 'en/law-changes/amount',
    kind: 'threshold',
    name: 'an amount',
    byWords: true,
    match:
      /(?:\b(?:at\s+(?:least|most)|(?:not\s+)?(?:more|less|fewer|greater)\s+than|(?:not\s+)?exceed(?:s|ing)?|up\s+to|under|over|aged|the\s+age\s+of|level)\s+[£€$]?|[£€$]\s?)\d+(?:[,.]\d+)*(?!\w)(?:\s?%|\s+per\s+cent\b|\s+(?:million|billion)\b)?|(?<![\w,.])(?:\d+(?:[,.]\d+)*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty)(?:\s?%|\s+(?:per\s+cent\b|(?!(?:or|and|to|in|of|insert|substitute|omit|is|are|for|as)\b)\p{L}+))|\bunlimited\b|\bstatutory\s+maximum\b/giu,
    because: 'A number decides whom or what a provision reaches, and how far.',
    examples: [
      'It applies to firms with [at least 15] staff.',
      'He is liable to a fine not exceeding [level 4] on the scale.',
      'The fine is [unlimited].',
      'It reaches [10 vessels].',
      'The board has [three members].',
      'It serves persons [aged 16] or more.',
      '[More than 50%] may differ.',
    ],
    counterexamples: ['Many employees came.', 'For 193 or 194 substitute 195.'],
  },
  {
    id: 'en/law-changes/condition',
    kind: 'condition',
    name: 'a condition or exception',
    byWords: true,
    match:
      /\b(?:unless|except(?:\s+(?:where|if|that|in))?|only\s+(?:if|where|when)|provided\s+that|subject\s+to|without\s+reasonable\s+excuse|so\s+far\s+as\s+(?:is\s+)?(?:reasonably\s+)?practicable|with\s+the\s+consent\s+of|consents?)\b/giu,
    because: 'It draws a line around what the provision reaches.',
    examples: [
      'They may enter [unless] it is locked.',
      'It is closed [except where] the owner agrees.',
      'He may, [subject to] section 4, enter.',
    ],
    counterexamples: ['They may enter at night.'],
  },
  {
    id: 'en/law-changes/not',
    kind: 'duty',
    name: 'a negation',
    match: /\b(?:do(?:es)?|is|are|has|have|was|were|be)\s+not\b/giu,
    because: 'One word turns a provision round.',
    examples: ['This section [does not] apply at sea.'],
    counterexamples: ['This section applies at sea.'],
  },
];

/** What makes a provision one that says what its words mean. */
export const defining =
  /[”"’']\s*(?:\([^)]*\)\s*)?(?:,[^,;”"]{1,80},\s*)?(?:means?|includes?|does\s+not\s+include|has\s+the\s+(?:same\s+)?meaning)\b|\b(?:means|has\s+the\s+(?:same\s+)?meaning)\b/iu;

/** Before these stands who must, or may. */
export const MODALS: ReadonlySet<string> = new Set(['must', 'shall', 'may']);

/** Between what is before these and a verb that follows lies the end of a phrase. */
export const NO_SUBJECT: ReadonlySet<string> = new Set(
  'if where when unless until that which who whose then it they he she this not is are was were be has have'.split(
    ' ',
  ),
);

/** Words of drafting: with or without them a provision says the same. */
export const drafting: ReadonlySet<string> = new Set(
  'out required requires given gives mentioned specified described referred relating relation respect purposes case accordance virtue following follows inserted insert substituted substitute set amended made means includes applies place thing thereof therein hereby'.split(
    ' ',
  ),
);

/** Words that name where something stands, and nothing else. */
export const naming: ReadonlySet<string> = new Set(
  'section sections subsection subsections paragraph paragraphs sub-paragraph sub-paragraphs subparagraph subparagraphs schedule schedules part parts chapter chapters article articles regulation regulations rule rules clause clauses point points case condition inserted by of to and or this the in under that act'.split(
    ' ',
  ),
);

const ITEM = '\\(?\\d+[a-z]*\\)?(?:\\([0-9a-z]+\\))*(?:/\\d+)*';

/** Numbers that name a provision or a law, and count nothing. */
export const named = new RegExp(
  `\\b(?:sections?|sub-?sections?|(?:sub-?)?paragraphs?|schedules?|parts?|chapters?|articles?|regulations?|rules?|clauses?|points?|items?|cases?|conditions?|annex(?:es)?|titles?|act|measure|order|directive|decision|no\\.?)\\s+(?:\\(EU\\)\\s+)?${ITEM}(?:(?:\\s*,\\s*(?:(?:and|or)\\s+)?|\\s+(?:and|or|to)\\s+|\\s*[–-]\\s*)${ITEM})*`,
  'giu',
);
