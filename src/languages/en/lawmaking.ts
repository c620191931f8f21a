// How English says that an instrument is to come: what is done (sign, lay, bring forward), and to what.
import type { Rule } from '../../model/rule.ts';
import { latin } from './latin.ts';

/** What is spoken of, by its noun. */
export type Form =
  | 'treaty'
  | 'agreement'
  | 'memorandum'
  | 'Bill'
  | 'legislation'
  | 'statutory instrument'
  | 'EU act';

/** What is said to be done with it. */
export type Act =
  | 'sign'
  | 'negotiate'
  | 'ratify'
  | 'enter into force'
  | 'amend'
  | 'introduce'
  | 'lay'
  | 'commence'
  | 'propose'
  | 'adopt'
  | 'speak of';

/** How far it has come by the day of the text. */
export type Stage = 'to come' | 'under way' | 'done';

export interface LawmakingRule extends Rule {
  readonly act: Act;
  readonly stage: Stage;
  /** Where the instrument stands: after these words, or before them. */
  readonly stands: 'after' | 'before';
  readonly words: RegExp;
  readonly forms: readonly Form[];
}

const source = (words: string) => words.replaceAll(' ', '\\s+');
const re = (words: string) => latin(new RegExp(source(words), 'giu'));
const sticky = (words: string) => latin(new RegExp(source(words), 'iuy'));

/** Words at which the words before a noun end. */
const STOP =
  "(?!(?-i:that|which|who|whom|whose|to|by|is|are|was|were|be|been|being|will|shall|would|should|can|could|may|might|must|has|have|had|from|under|with|within|without|in|at|as|through|against|if|when|while|since|until|before|after|during|into|onto|upon|about|between|among|over|but|not|no|than|so|on|of|for|the|a|an|this|these|those|its|their|our|it|they|we|he|she|you|there|because|where|via|per|including|up)(?![\\p{L}’'‑-]))";
const WORD = `${STOP}(?!(?:and|or) (?:the|an?|their|its|our|to)\\b)[\\p{L}\\p{N}“"‘(][\\p{L}\\p{N}.’'&/+“”"()‑–-]*,?\\s+`;

/** What stands before the noun: "a new, legally binding", "the UK-Norway". */
export const LEADS = `(?:(?:an?|the|this|that|these|those|its|their|our|any|some|such|both|each|another|further|new|more|all|a number of|a series of|a set of|a package of|the text of|the terms of|the final text of|the legal text of) )?(?:${WORD}){0,9}?`;

/** Nouns, the more exact before the less: what is a memorandum of agreement is no agreement. */
export const forms: readonly { readonly form: Form; readonly noun: string; readonly exact?: true }[] = [
  {
    form: 'memorandum',
    noun: "memorand(?:um|a) of (?:understanding|co-?operation|intent|agreement|arrangement)|mou(?:['’]?s)?|letters? of intent",
  },
  {
    form: 'treaty',
    noun: 'treat(?:y|ies)|conventions?|(?<!safety |testing |health |data |technical |communications )protocols?|exchange of (?:notes|letters)|legally binding (?:international )?instrument|international(?:,)? legally binding instrument',
  },
  {
    form: 'agreement',
    noun: 'agreements?|accords?|arrangements?|pacts?|(?<=(?:trade|peace|security|mobility|investment|tax|association) )deals?',
  },
  { form: 'Bill', noun: '(?-i:Bills?(?! of Rights)(?!\\s+\\p{Lu}\\p{Ll}))' },
  {
    form: 'statutory instrument',
    noun: '(?-i:(?:commencement |draft |amending )?(?:Regulations|regulations)|(?:Draft |Commencement |draft |commencement )?(?:Order|Rules)|(?:affirmative |commencement |legislative reform |remedial )order)s?|statutory instruments?|secondary legislation|delegated legislation',
  },
  {
    form: 'EU act',
    noun: '(?:(?:implementing|delegated|council|commission) )?(?:(?-i:Regulation|Directive|Decision)|directives?|(?:implementing|delegated) (?:acts?|regulations?|decisions?)|legislative (?:proposals?|package|acts?)|(?<=\\b(?:European|EU) (?:\\p{L}+ ){0,3})(?-i:Act)(?!\\s+\\d{4}))',
  },
  {
    form: 'legislation',
    noun: '(?:primary |implementing |new |enabling )?legislation|legislate|parliamentary time allows|(?-i:Acts?)(?: \\d{4})?(?! of)|(?:a|new) (?:statutory duty|law)|laws',
  },
];

/** A noun that goes on to another is no head: "treaty obligations", "the agreement text". */
const NO_HEAD =
  "(?![\\p{L}‑-]|['’]s\\b)(?!\\s+(?:obligations?|commitments?|goals?|targets?|objectives?|temperature|principles|provisions|partners?|part(?:y|ies)|members?|bod(?:y|ies)|negotiat\\p{L}+|talks|states?|law|rights?|area|ally|allies|organi[sz]ations?|relationships?|framework|committee|terms|holders?|that (?:we|there|this|it)\\b))";

/** Agreement as consent, and contracts of private law: no instrument of States. */
export const NO_INSTRUMENT = latin(
  /\b(?:grant|collective|tenancy|lease|loan|licen[cs](?:e|ing)|purchase|sales?|supply|offtake|off-take|service\s+level|funding|employment|settlement|plea|users?|confidentiality|non-disclosure|shareholders?|planning|franchise|credit|wages?|pay|gentlemen['’]s|farm\s+business|contribution|partnering|section\s+\d+|political|provisional|general|broad|mutual|prior|unanimous|full|widespread|strong|overall|national|tripartite|coalition|cross-party|enterprise|workplace|concession|customer|host|living|domestic|working|appropriate|necessary|alternative|interim\s+working|current|practical|existing\s+working|transitional\s+working|health|funding|care|travel|governance|security\s+of\s+supply|budget(?:ary)?|financial|organi[sz]ational|institutional|flexible|logistical|sleeping|childcare|payment|reporting|salary\s+sacrifice|alliancing|contractual|insurance|market|commonwealth-state|heads\s+of)\s+(?:agreement|accord|arrangement|pact)s?$/iu,
);

/** Nothing but consent, or how a thing is arranged: "seek agreement", "agree arrangements", "reach an agreement on the date". */
export const CONSENT = latin(
  /^(?:(?:agreement|accord|arrangement|deal)|(?:(?!agreements).)*arrangements)$|\b(?:announced?|agreed|reach|seek|strike|agree|approve|support|discuss|consider|explore|pursue|finali[sz]e)\s+(?:an?\s+|the\s+|any\s+|this\s+)?(?:agreement|accord|arrangement|deal)$/iu,
);

/** A noun with what stands before it. */
export const headPatterns: readonly { readonly form: Form; readonly head: RegExp; readonly any: RegExp }[] =
  forms.map(({ form, noun }) => ({
    form,
    head: sticky(`${LEADS}(${noun})${NO_HEAD}`),
    any: re(`(?<![\\p{L}‑-])(?:${noun})${NO_HEAD}`),
  }));

const TREATIES: readonly Form[] = ['treaty', 'agreement', 'memorandum'];
const LAWS: readonly Form[] = ['Bill', 'legislation'];

const SOON =
  '(?:(?:\\p{L}+ly|soon|now|also|both|then|therefore|together|jointly|in due course|next year|this year) )*';
/** What says that the verb is not done yet. */
const WILL = `\\b(?:will|shall|would|to|should|must|can|could|may|might|cannot|did not|do not|does not|let us|and|or|both) ${SOON}`;
const SIGN = '(?:sign|initial|conclude|finali[sz]e|enter into|complete|strike|agree|seal|reach|execute)';
const TALK =
  '(?:negotiate|develop|pursue|seek|explore|consider|draft|draw up|prepare|discuss|establish|design|shape|advance|progress|propose|work (?:towards?|on)|put in place|elaborate|create)';
const RATIFY = '(?:ratify|accede to|join|approve|accept|become (?:a )?part(?:y|ies) to)';
const AMEND =
  '(?:amend|update|renew|renegotiate|extend|modernise|modernize|upgrade|revise|replace|review and update|supplement|expand)';
/** A second verb may share the noun: "negotiate and sign". */
const paired = (verb: string) =>
  `(?:${verb}|(?:\\p{L}+) (?:and|or|and then|and swiftly) (?:\\p{L}+ly )?${verb}|${verb}(?: |, )(?:and|or) (?:\\p{L}+ly )?\\p{L}+)`;
/** What an agreement is reached by before there is one. */
const TALKS =
  '(?:(?:(?:the|further|formal|early|these|their|our|substantive|exploratory|new) )*(?:negotiations?|talks|discussions|work|consultations) (?:on|for|of|towards?|about|over|regarding|to (?:agree|conclude|secure|update|amend|modernise|upgrade)) )?';

/** How long a subject may be that stands between a noun and what is done with it. */
const GAP = '(?:[^.;:!?\\n—]{0,90}?[^.;:!?\\n—\\p{L}])?';

export const lawmakingRules: readonly LawmakingRule[] = [
  {
    id: 'en/lawmaking/to-sign',
    act: 'sign',
    stage: 'to come',
    stands: 'after',
    words: re(`${WILL}${paired(SIGN)} ${TALKS}`),
    forms: TREATIES,
    because: 'Whoever will sign, or conclude, has not yet.',
    examples: [
      'Norway and Chile intend [to sign a herring treaty] in 2027.',
      'The ministers will work [to conclude negotiations on a new fisheries agreement].',
    ],
    counterexamples: [
      'They will sign the visitors’ book.',
      'They will agree arrangements for the next meeting.',
    ],
  },
  {
    id: 'en/lawmaking/to-be-signed',
    act: 'sign',
    stage: 'to come',
    stands: 'before',
    words: sticky(
      `,?${GAP}(?:will|shall|would|should|to|could|can|may|must|yet) ${SOON}be (?:\\p{L}+ly )?(?:signed|concluded|finali[sz]ed|initialled|completed|agreed|executed)\\b`,
    ),
    forms: TREATIES,
    because: 'In the passive the instrument comes first.',
    examples: [
      '[A herring treaty is expected to be signed] in June.',
      '[The treaty will be concluded] soon.',
    ],
    counterexamples: ['The treaty was signed in 1990.'],
  },
  {
    id: 'en/lawmaking/which-to-sign',
    act: 'sign',
    stage: 'to come',
    stands: 'before',
    words: sticky(
      `,? (?:that|which)?${GAP}(?:will|shall|to) ${SOON}(?:sign|conclude|finali[sz]e|initial)(?= (?:in|on|at|by|before|during|early|later|next|this|soon|shortly|when|as|within|once)\\b|[.,;:]|$)`,
    ),
    forms: TREATIES,
    because: 'A relative clause says of the instrument what is to be done with it.',
    examples: ['They work under [a Herring Agreement, which both intend to sign] in 2027.'],
    counterexamples: ['They work under a Herring Agreement and will sign a letter.'],
  },
  {
    id: 'en/lawmaking/signing',
    act: 'sign',
    stage: 'to come',
    stands: 'after',
    words: re(
      `\\b(?:look(?:s|ed|ing)? forward to|aim(?:s|ed|ing)? (?:of|at)|work(?:s|ed|ing)? towards?|view to|before|prior to|towards|committed to|progress (?:on|towards?)|closer to|intention of|prospect of|support(?:s|ed)?|encourage[sd]?|prepar(?:e|es|ed|ing|ation|ations) (?:for|to)|goal of|importance of|consider(?:s|ed|ing)?|await(?:s|ed|ing)?|anticipate[sd]?|planned|forthcoming|expected|possible|eventual|early|swift|rapid|speedy|timely|prompt|imminent|upcoming|future|proposed|pending|(?:first|second) half of \\d{4}|\\d{4}) ${SOON}(?:(?:the|an?|its|their|our|upcoming|planned|forthcoming|early|swift|rapid|timely|prompt|successful|expected|eventual|final) ){0,3}(?:signing|signature|conclusion|concluding|finali[sz]ing|finali[sz]ation|completion|completing|initialling|agreement) (?:(?:and (?:\\p{L}+ly )?\\p{L}+|or \\p{L}+) )?(?:of )?${TALKS}`,
    ),
    forms: TREATIES,
    because: 'A noun or a participle stands for the act, and what leads it says that it is still to come.',
    examples: [
      'They [look forward to the signing of the herring protocol].',
      'Ports prepare for the planned [2027 signature of the Herring Agreement].',
    ],
    counterexamples: ['They marked ten years since the signing of the herring protocol.'],
  },
  {
    id: 'en/lawmaking/have-signed',
    act: 'sign',
    stage: 'done',
    stands: 'after',
    words: re(
      `\\b(?:(?:is|are|am) (?:today )?(?:signing|concluding|finali[sz]ing|entering into)|(?:have|has) ${SOON}(?:today )?(?:signed|concluded|initialled|finali[sz]ed|entered into)|(?:today|yesterday|this (?:week|morning|afternoon|month)),? (?:[\\p{L}-]+ ){0,8}?(?:signed|concluded|initialled|finali[sz]ed)|welcom(?:e|es|ed|ing) the (?:recent |successful )?(?:signing|signature|conclusion|finali[sz]ation|initialling) (?:today )?(?:of|on)|announc(?:e|es|ed|ing) the (?:signing|signature|conclusion|finali[sz]ation) of|witness(?:ed|ing)? the (?:signing|signature|exchange) of|(?:reached|reaching) (?:an )?(?:agreement|agreements)(?: in principle)? on) ${TALKS}`,
    ),
    forms: TREATIES,
    because: 'What was signed these days waits for its ratification.',
    examples: [
      'The two governments [have signed a herring treaty].',
      'They [welcomed the conclusion of the herring agreement].',
    ],
    counterexamples: ['Norway signed the herring treaty in 1990.'],
  },
  {
    id: 'en/lawmaking/was-signed',
    act: 'sign',
    stage: 'done',
    stands: 'before',
    words: sticky(
      `,?${GAP}(?:was|were|has been|have been) (?:(?:\\p{L}+ly|today|just|also) )*(?:signed|concluded|initialled|finali[sz]ed)\\b`,
    ),
    forms: TREATIES,
    because: 'Told these days of a treaty, without a day long past, it is news.',
    examples: ['[A herring treaty was signed] in Oslo today.'],
    counterexamples: ['The treaty was signed.', 'A treaty was signed in 1990.'],
  },
  {
    id: 'en/lawmaking/set-out-in',
    act: 'sign',
    stage: 'to come',
    stands: 'after',
    words: re(
      `${WILL}be (?:settled|set out|agreed|formali[sz]ed|recorded|reflected|enshrined|codified|confirmed|governed|replaced|superseded|put into effect|provided for) (?:in|through|by|under) `,
    ),
    forms: TREATIES,
    because: 'What is to be set out in a text is to be agreed first.',
    examples: ['Details [would be set out in a herring agreement].'],
    counterexamples: ['Details were set out in a herring agreement.'],
  },
  {
    id: 'en/lawmaking/signed-today',
    act: 'sign',
    stage: 'done',
    stands: 'after',
    words: re(
      '(?<!(?:was|were|been|be|is|are|have|has|not) )\\b(?:signed|finali[sz]ed|initialled|concluded|entered into) ',
    ),
    forms: TREATIES,
    because:
      'A bare past tense may be old: only where the sentence says that it was these days, or a text that brings news tells it of "a" treaty and gives no day.',
    examples: ['The ministers [signed a herring treaty] today.', 'The ministers [signed a treaty] on eels.'],
    counterexamples: ['The ministers signed a herring treaty in 1990.'],
  },
  {
    id: 'en/lawmaking/to-negotiate',
    act: 'negotiate',
    stage: 'under way',
    stands: 'after',
    words: re(
      `(?:${WILL}${paired(TALK)}|\\b(?:negotiating|developing|pursuing|exploring|drafting|drawing up|shaping|working (?:towards?|on)|propos(?:e|es|ed) that [\\p{L} ]{0,60}?(?:develop|negotiate|conclude|sign))) (?:the possibility of (?:an?|signing|concluding) )?${TALKS}`,
    ),
    forms: TREATIES,
    because: 'Negotiating comes before there is a text to sign.',
    examples: [
      'They agreed [to negotiate a new herring agreement].',
      'They are [negotiating a treaty] on eels.',
    ],
    counterexamples: ['They will seek agreement on the date.'],
  },
  {
    id: 'en/lawmaking/negotiations-on',
    act: 'negotiate',
    stage: 'under way',
    stands: 'after',
    words: re(
      '\\b(?:proposals? (?:of|for)|(?:possibility|feasibility|prospects?|idea) (?:of|for)|benefits of (?=developing|negotiating|concluding)|(?:negotiations?|talks|discussions)(?: (?!on\\b)[^.;:,]{1,30}?)? (?:on|for|of|towards?|about|regarding|to (?:agree|conclude|secure|update|modernise|upgrade)|leading to|aimed at|to)) (?:concluding |agreeing |reaching |developing |negotiating |a possible |signing )?',
    ),
    forms: TREATIES,
    because: 'Negotiations are named by what they are to bring about.',
    examples: ['[Negotiations on a herring agreement] go on.'],
    counterexamples: ['Negotiations on herring quotas go on.'],
  },
  {
    id: 'en/lawmaking/announced',
    act: 'speak of',
    stage: 'to come',
    stands: 'after',
    words: re(
      '\\b(?:plans?|planned|envisage[sd]?|foresees?|propose[sd]?|announce[sd]?|agreed(?: (?:to|on))?|hopes? for|call(?:s|ed)? for|support for|in favour of) (?=(?:an?|two|three|new)\\b)',
    ),
    forms: [...TREATIES, 'Bill'],
    because: 'What is planned, or announced for the first time, is not there yet.',
    examples: ['The ministers [announced a herring treaty].', 'They [call for a fisheries agreement].'],
    counterexamples: ['They announced an agreement.', 'They announced the treaty of 1990.'],
  },
  {
    id: 'en/lawmaking/under-negotiation',
    act: 'negotiate',
    stage: 'under way',
    stands: 'before',
    words: sticky(
      `,?(?: (?:that|which) (?:is|are))?${GAP}(?:(?:being|under) (?:negotiat(?:ed|ion)|discussion|discussed|drafted|developed|prepared|preparation|consideration)|in preparation|(?:will|shall|to|should|could) ${SOON}be (?:negotiated|developed|established|drafted|drawn up|put in place))\\b`,
    ),
    forms: TREATIES,
    because: 'What is under negotiation is not yet agreed.',
    examples: ['[A herring treaty is being negotiated] in Oslo.'],
    counterexamples: ['The treaty was negotiated in Oslo.'],
  },
  {
    id: 'en/lawmaking/to-ratify',
    act: 'ratify',
    stage: 'to come',
    stands: 'after',
    words: re(
      `(?:${WILL}${paired(RATIFY)}|\\b(?:(?:ratification|approval) of|accession to|(?:not yet|yet to) (?:ratified|ratify)|ratifying|acceding to|joining)) `,
    ),
    forms: TREATIES,
    because: 'Ratification binds a State: Parliament comes before it.',
    examples: [
      'Norway intends [to ratify the herring convention].',
      'They urge early [ratification of the Treaty].',
    ],
    counterexamples: ['Norway ratified the herring convention in 1990.'],
  },
  {
    id: 'en/lawmaking/to-be-ratified',
    act: 'ratify',
    stage: 'to come',
    stands: 'before',
    words: sticky(
      `,?${GAP}(?:(?:will|shall|to|should|must|can|yet) ${SOON}be (?:ratified|laid before|approved by)|(?:subject to|awaiting|pending|awaits|requires) (?:\\p{L}+ )?ratification)\\b`,
    ),
    forms: TREATIES,
    because: 'In the passive the instrument comes first.',
    examples: ['[The herring treaty will be ratified] by June.'],
    counterexamples: ['The herring treaty was ratified in 1990.'],
  },
  {
    id: 'en/lawmaking/to-enter-into-force',
    act: 'enter into force',
    stage: 'to come',
    stands: 'before',
    words: sticky(
      `,?${GAP}(?:(?:will|shall|to|should|would|can|could|may|yet) ${SOON}(?:enter|come|be brought) into (?:force|effect|operation)|(?:when|once|until|before|after) (?:it|they) (?:enters?|comes?) into force)\\b`,
    ),
    forms: TREATIES,
    because: 'What will enter into force is not in force.',
    examples: ['[The herring treaty is expected to enter into force] in 2027.'],
    counterexamples: ['The herring treaty entered into force in 1990.'],
  },
  {
    id: 'en/lawmaking/entry-into-force',
    act: 'enter into force',
    stage: 'to come',
    stands: 'after',
    words: re(
      `\\b(?:look(?:s|ed|ing)? forward to|early|swift|rapid|expected|pending|prior to|until|before|ahead of|work(?:s|ing)? towards?|support(?:s|ed)? (?:for )?) (?:the )?(?:early |swift |rapid )?(?:entry|entering|coming|bringing) into force of `,
    ),
    forms: TREATIES,
    because: 'What leads the noun says that it is still to come.',
    examples: ['They hope for the [early entry into force of the herring treaty].'],
    counterexamples: ['Since the entry into force of the herring treaty catches rose.'],
  },
  {
    id: 'en/lawmaking/to-amend-treaty',
    act: 'amend',
    stage: 'to come',
    stands: 'after',
    words: re(`${WILL}${paired(AMEND)} (?:(?:both|our|and) )?`),
    forms: TREATIES,
    because: 'A text that is updated is replaced by another, which is signed as the first was.',
    examples: ['They [will update their memorandum of understanding].'],
    counterexamples: ['They will update their files.'],
  },
  {
    id: 'en/lawmaking/planned',
    act: 'speak of',
    stage: 'to come',
    stands: 'after',
    words: re(
      '\\b(?:(?:future|potential|possible|eventual)(?! (?:[\\p{L}-]+ ){0,5}?(?:agreements|arrangements|treaties|conventions|legislation|protocols|laws|regulations)\\b)|proposed|planned|forthcoming|prospective|upcoming|envisaged|targeted|draft|pending) (?:(?:new|first-half|second-half|bilateral|multilateral)\\b[^ ]* )?',
    ),
    forms: [...TREATIES, 'Bill', 'legislation'],
    because: 'The adjective says that it is not there yet.',
    examples: [
      'Ports prepare for the [proposed herring agreement].',
      'The [draft Fisheries Bill] is published.',
    ],
    counterexamples: ['Ports prepare for the agreement.'],
  },
  {
    id: 'en/lawmaking/to-introduce',
    act: 'introduce',
    stage: 'to come',
    stands: 'after',
    words: re(
      `(?:${WILL}${paired('(?:introduce|bring forward|bring in|publish|present|table|pass|enact|prepare|propose|develop|draft|consult on|put forward|progress|take forward|deliver|advance|pursue|return with|legislate through)')}|\\b(?:(?:introducing|passing|progressing|enacting|developing|drafting|bringing forward|preparing)|(?<!\\b(?:following|upon|since|after|on) (?:the )?)(?:introduction|passage|enactment|drafting|development) of)) (?:(?:options|plans|proposals) for )?`,
    ),
    forms: LAWS,
    because:
      'A Bill is law only after both Houses and Royal Assent: before that it is announced, then introduced.',
    examples: [
      'The Government [will introduce a Fisheries Bill].',
      'They urged [passage of the legislation].',
      'We [will bring forward legislation] next year.',
    ],
    counterexamples: ['The bill for repairs will be paid.', 'We introduced legislation in 1990.'],
  },
  {
    id: 'en/lawmaking/to-be-introduced',
    act: 'introduce',
    stage: 'to come',
    stands: 'before',
    words: sticky(
      `,?${GAP}(?:will|shall|to|should|must) ${SOON}be (?:introduced|brought forward|published|tabled|enacted|passed|presented|required|needed|proposed|laid before)\\b`,
    ),
    forms: LAWS,
    because: 'In the passive the instrument comes first.',
    examples: [
      '[Legislation will be introduced] next year.',
      '[A Fisheries Bill is to be published] in June.',
    ],
    counterexamples: ['Legislation was introduced in 1990.'],
  },
  {
    id: 'en/lawmaking/bill-under-way',
    act: 'introduce',
    stage: 'under way',
    stands: 'before',
    words: sticky(
      `,?(?: (?:which|that))?${GAP}(?:(?:was|were) introduced in the House|(?:is|are) (?:now |currently )?(?:before (?:the House|Parliament)|going through|passing through|being considered|making its way)|(?:has|have) (?:now |today |just )?been introduced|(?:will|would|shall)(?! be (?:paid|introduced|brought|published|tabled)))\\b`,
    ),
    forms: ['Bill'],
    because: 'What a Bill will do, it does when it is an Act.',
    examples: ['[The Fisheries Bill will] raise fees.', '[The Fisheries Bill is before Parliament].'],
    counterexamples: ['The Fisheries Bill became an Act.'],
  },
  {
    id: 'en/lawmaking/bill-named',
    act: 'introduce',
    stage: 'under way',
    stands: 'after',
    words: latin(
      /\b\p{Ll}+\s+(?=(?:the|our|this|its|an?)\s+(?:(?:new|draft)\s+)?(?:\p{Lu}[\p{L}’'-]+\s+(?:(?:and|of|on|for)\s+)?){1,7}Bill\b)/gu,
    ),
    forms: ['Bill'],
    because: 'What is called a Bill is no Act yet: its name alone says so.',
    examples: ['It is done [in the Fisheries Bill].'],
    counterexamples: [
      'It is done in the bill.',
      'It is done in the Fisheries Act.',
      'They met with the President Bill Herring.',
    ],
  },
  {
    id: 'en/lawmaking/will-provide',
    act: 'speak of',
    stage: 'to come',
    stands: 'before',
    words: sticky(
      ',? (?:will|would) (?:also |further |then |not )?(?:include|provide|contain|set out|cover|establish|create|ban|allow|enable|require|help|give|bring|mean|make|ensure|be submitted|introduce|replace|be based|reflect|specify|confer|prohibit|apply to)\\b',
    ),
    forms: ['agreement', 'treaty', 'memorandum', 'legislation'],
    because: 'What a text will provide is not settled yet.',
    examples: ['[The herring legislation will include] fees.', '[An agreement would help] both.'],
    counterexamples: ['The Agreement provides for fees.', 'The Agreement will remain in force.'],
  },
  {
    id: 'en/lawmaking/to-amend-law',
    act: 'amend',
    stage: 'to come',
    stands: 'after',
    words: re(
      `(?:${WILL}(?:amend|change|replace|revoke|repeal|update|reform)|\\b(?:amending|changing|replacing|revoking|repealing|(?:proposed |planned |further )?(?:amendments?|changes) to)|intention to (?:amend|change|revoke|repeal)[^.;]{0,80}? (?:in|of)) `,
    ),
    forms: ['statutory instrument'],
    because: 'Regulations are changed by other regulations.',
    examples: [
      'The minister [will amend the Fisheries Regulations].',
      'They asked about [changes to the Regulations].',
    ],
    counterexamples: ['The minister amended the Fisheries Regulations 1999.'],
  },
  {
    id: 'en/lawmaking/to-amend-act',
    act: 'amend',
    stage: 'to come',
    stands: 'after',
    words: re(
      `${WILL}(?:amend|repeal|replace|reform|strengthen|update) (?=(?:the|that|this) (?:[\\p{L}(),-]+ ){0,9}?Acts?\\b)`,
    ),
    forms: ['legislation'],
    because: 'An Act is changed by another, or by an instrument where an Act lets it.',
    examples: ['The Government [will amend the Fisheries Act 2020].'],
    counterexamples: ['The Government amended the Fisheries Act 2020.'],
  },
  {
    id: 'en/lawmaking/to-legislate',
    act: 'introduce',
    stage: 'to come',
    stands: 'after',
    words: re(
      `\\b(?:will|shall|to|would|must|should) ${SOON}(?=legislate\\b)|\\bwhen (?=parliamentary time allows\\b)`,
    ),
    forms: ['legislation'],
    because: 'To legislate is to bring in a Bill, or an instrument under an Act: the words leave that open.',
    examples: [
      'The Government [will legislate] next year.',
      'It will be done [when parliamentary time allows].',
    ],
    counterexamples: ['Parliament legislated in 1990.'],
  },
  {
    id: 'en/lawmaking/to-lay',
    act: 'lay',
    stage: 'to come',
    stands: 'after',
    words: re(
      `${WILL}${paired('(?:lay|make|bring forward|bring in|introduce|table|publish|issue|prepare|use)')} (?:before (?:Parliament|the House|both Houses) )?`,
    ),
    forms: ['statutory instrument'],
    because: 'Instruments under an Act are made and laid.',
    examples: [
      'The minister [will lay draft regulations] in March.',
      'We intend [to make an Order] under section 4.',
    ],
    counterexamples: ['The minister will make rules of thumb.', 'In order to act, ministers met.'],
  },
  {
    id: 'en/lawmaking/to-be-laid',
    act: 'lay',
    stage: 'to come',
    stands: 'before',
    words: sticky(
      `,?${GAP}(?:will|shall|to|should|must) ${SOON}be (?:laid|made|brought forward|introduced|tabled|published|issued|debated)\\b`,
    ),
    forms: ['statutory instrument'],
    because: 'In the passive the instrument comes first.',
    examples: ['[An Order will be laid] before Parliament.', '[The regulations are to be made] in May.'],
    counterexamples: ['The regulations were made in May.'],
  },
  {
    id: 'en/lawmaking/laid-today',
    act: 'lay',
    stage: 'done',
    stands: 'after',
    words: re(
      `\\b(?:(?:am|is|are) (?:today )?laying|(?:have|has) (?:today |now |also )?laid|(?:today|yesterday),? (?:[\\p{L}-]+ ){0,5}?(?:laid|laying)) (?:before (?:Parliament|the House|both Houses) )?`,
    ),
    forms: [...TREATIES, 'statutory instrument'],
    because: 'Laying starts the period that the Houses have.',
    examples: [
      'I [have today laid draft regulations].',
      'The minister [has laid the herring treaty] before Parliament.',
    ],
    counterexamples: ['The minister laid the regulations in 1990.'],
  },
  {
    id: 'en/lawmaking/commencement',
    act: 'commence',
    stage: 'to come',
    stands: 'after',
    words: re(
      `${WILL}(?:commence|bring into force|implement) (?:(?:section|sections|part|parts|schedule|provisions?|the remaining provisions|the provisions|relevant provisions|measures|chapter)\\b[^.;:,]{0,40}?(?:of|in) )`,
    ),
    forms: ['legislation', 'Bill', 'EU act'],
    because: 'An Act binds from its commencement, which regulations under it bring.',
    examples: ['We [will commence section 4 of the Act] in May.'],
    counterexamples: ['We will commence work on the bridge.'],
  },
  {
    id: 'en/lawmaking/to-propose-eu',
    act: 'propose',
    stage: 'to come',
    stands: 'after',
    words: re(
      `${WILL}${paired('(?:propose|present|table|adopt|put forward|submit|bring forward|come forward with|prepare|issue|revise|evaluate|transpose|approve|agree)')} (?:(?:an?|the) (?:legislative )?(?:proposal|initiative|plan)s? (?:for|on|to (?:amend|revise)) )?`,
    ),
    forms: ['EU act'],
    because: 'In the European Union the Commission proposes, Council and Parliament adopt.',
    examples: ['The Commission [will propose a Directive] on eels.'],
    counterexamples: ['The Commission will propose a date.'],
  },
  {
    id: 'en/lawmaking/to-be-adopted-eu',
    act: 'adopt',
    stage: 'to come',
    stands: 'before',
    words: sticky(
      `,?${GAP}(?:(?:will|shall|to|should|must) ${SOON}be (?:adopted|proposed|presented|agreed|approved|transposed)|(?:is|are) being (?:negotiated|prepared)|(?:has|have|is|are) [^.;]{0,40}?(?:co-)?legislative process|in trilogues?)\\b`,
    ),
    forms: ['EU act'],
    because: 'In the passive the instrument comes first.',
    examples: ['[The Directive will be adopted] in June.'],
    counterexamples: ['The Directive was adopted in 1990.'],
  },
  {
    id: 'en/lawmaking/agreement-on-eu',
    act: 'adopt',
    stage: 'under way',
    stands: 'after',
    words: re(
      '\\b(?:(?:political|provisional) agreement (?:(?:was|has been) reached )?(?:on|over|reached on)|provisionally agreed(?: on)?|general approach on|(?:adoption|proposal|proposals) (?:of|for)|negotiations? on|the (?:proposed|draft)|call(?:s|ed)? on the (?:co-legislators|Council and (?:the )?(?:European )?Parliament) to (?:\\p{L}+ly )?(?:adopt|agree on)) ',
    ),
    forms: ['EU act'],
    because: 'Council and Parliament agree first among negotiators; each adopts the text after that.',
    examples: ['The presidency reached a [political agreement on the Directive] on eels.'],
    counterexamples: ['They reached agreement on eels.'],
  },
  {
    id: 'en/lawmaking/adopted-eu',
    act: 'adopt',
    stage: 'done',
    stands: 'after',
    words: re(
      '\\b(?:the )?(?:Council|Commission|European Parliament|co-legislators) (?:has |have )?(?:(?:today|formally|also|now|just) )*adopted ',
    ),
    forms: ['EU act'],
    because:
      'An act that is adopted enters into force as it says, else on the twentieth day after its publication.',
    examples: ['[The Council today adopted a Regulation] on eels.'],
    counterexamples: ['The Council adopted a position.'],
  },
];

/** By which an agreement is seen to be one within a State, or with those who are none. */
export const withinOne = latin(
  /\b(?:States?\s+and\s+Territor(?:y|ies)|(?:States?|Territory|Provincial|Länder)\s+(?:and|[Gg]overnments?|[Mm]inisters?)|Premiers?|Chief\s+Ministers?|COAG|Council\s+of\s+Australian\s+Governments|[Ii]ntergovernmental\s+[Aa]greements?|Heads\s+of\s+Government|New\s+South\s+Wales|NSW|Queensland|Northern\s+Territory|Western\s+Australia|South\s+Australia|Tasmania|(?:Welsh|Scottish)\s+(?:Government|Ministers)|Northern\s+Ireland\s+Executive|devolved\s+(?:governments?|administrations?)|combined\s+authorit(?:y|ies)|local\s+(?:authorit(?:y|ies)|councils?|government)|Ltd|Limited|plc|Universit(?:y|ies)|Institutes?|compan(?:y|ies)|Banks?|Workers\s+of)\b/u,
);

/** What a sentence says where it speaks of these days, and not of long ago. */
export const theseDays = latin(
  /\b(?:today|yesterday|this\s+(?:week|morning|afternoon|month|visit|summit)|on\s+the\s+occasion|tonight)\b/iu,
);

/** "signed a treaty", "finalized three agreements": told for the first time. */
export const tellsNew = latin(
  /\b(?:signed|finali[sz]ed|initialled|concluded|entered\s+into)\s+(?:an?|two|three|four|five|several|new|both|a\s+(?:number|series)\s+of)\s/iu,
);

/** Words of a name that tell it from no other. */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  'under with between from at by as concerning regarding about will be is not which it they we a an the this that these those its their our any some such both each another further new more all of on and or for in to number series set package text terms final legal bilateral multilateral international comprehensive proposed planned forthcoming future prospective upcoming envisaged eventual targeted draft potential possible pending binding legally first second half agreement agreements accord accords arrangement arrangements treaty treaties convention conventions protocol protocols memorandum memoranda understanding cooperation mou mous bill bills legislation regulations order orders directive directives regulation decision pact deal deals joint formal ambitious modern strong robust appropriate necessary specific relevant additional separate primary secondary implementing'.split(
    ' ',
  ),
);

/** Where a name goes on behind its noun: "an arrangement under the London Protocol", "a treaty on eels". */
export const nameGoesOn = latin(
  /^\s+(?:(?:on|under|between|with|for|concerning|regarding|to|against|of)\s+(?:(?:the|an?|its|their|our)\s+)?(?:(?!(?:in|by|at|from|that|which|who|will|is|are|was|has|have|and\s+(?:to|will|the)|during|before|after|when|this|next|later|to)\b)[\p{L}\p{N}’'&/‑–-]+(?:\s+(?:and|of|the|for|on)(?=\s+[\p{L}]))*\s*){1,7})/iu,
);
