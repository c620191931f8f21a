import type { CitationContext } from '../../model/citation.ts';
import type { Rule } from '../../model/rule.ts';

/**
 * Words by which a text says what it does with an instrument. They stand directly before it or directly after it, with
 * other instruments of the same list, articles and descriptions in brackets passed over (src/law/citations); the words
 * that introduce a list stand before each of its items. The first group is what decided. In examples those words stand
 * in brackets.
 */
export interface CitationRule extends Rule {
  readonly context: CitationContext;
  /** Ends where the citation begins. */
  readonly before?: RegExp;
  /** Begins where the citation ends. */
  readonly after?: RegExp;
  /** The words that introduce the list in which it stands. */
  readonly lead?: RegExp;
  /** The heading under which it stands, where nothing in its sentence decides. */
  readonly heading?: RegExp;
  /** Only of a provision; only of a whole instrument. */
  readonly of?: 'provision' | 'whole';
}

const OFTEN =
  '(?:last|most\\s+recently|further|previously|subsequently|also|then|later|so|first|prospectively|partially)\\s+';
const CHANGED =
  'amended|modified|inserted|substituted|repealed|revoked|replaced|extended|added|omitted|updated|superseded';
/** Words of an amendment that follow in the same sentence or in the items below; quotations are passed over. */
const CHANGE =
  'inserts?|inserted|substitutes?|substituted|omits?|omitted|adds?|added|leave\\s+out|repeal|deletes?|deleted|replaced?|amended|renumber(?:ed)?|becomes?';

export const citationRules: readonly CitationRule[] = [
  {
    id: 'en/citations/amended-by-it',
    context: 'mentioned',
    before: new RegExp(
      `\\b((?:${OFTEN})?(?:${CHANGED}|amendments?\\s+made|changes?\\s+made)\\s+(?:\\p{L}+ly\\s+)?(?:by|under))(?:\\s[^.;—]{0,400}?\\s(?:and|or)\\s+by)?\\s*$`,
      'iu',
    ),
    because:
      '"X as amended by Y" says that Y changed X: the text itself changes neither, and does nothing with Y.',
    examples: [
      'Fees are set by regulation 4, as [amended by] the Harbour Fees Regulations 2019.',
      'That section was [inserted by] section 12 of the Fisheries Act 2020.',
    ],
    counterexamples: ['The Fisheries Act 2020 is amended as follows.'],
  },
  {
    id: 'en/citations/title-of-another',
    context: 'mentioned',
    before:
      /\ue001\s+of\s+(?:the\s+European\s+Parliament|\d{1,2}\s+\p{L}+\s+\d{4})[^.;]{0,500}?\b((?:amending|repealing|correcting|supplementing|implementing|replacing))\s*$/iu,
    because: 'The title of an act says what that act changes, not what the text does that cites it.',
    examples: [
      'See Directive 2009/28/EC of the European Parliament and of the Council of 23 April 2009 on ports and [repealing] Directive 2001/77/EC.',
    ],
    counterexamples: ['Article 5 is about repealing Directive 2001/77/EC.'],
  },
  {
    id: 'en/citations/not-changed',
    context: 'mentioned',
    before:
      /\b((?:(?:does|do|did|shall|will|would|should|is|are)\s+not|nothing\s+in\s+(?:this|these|that)\s[^.;]{1,60}?)\s+(?:in\s+any\s+way\s+)?(?:to\s+)?(?:affects?|amends?|repeals?|revokes?|changes?|alters?|modif(?:y|ies)|replaces?))\s*$/iu,
    because: 'What is denied is not done.',
    examples: [
      'This order [does not amend] the Harbours Act 1964.',
      '[Nothing in this Part affects] the Harbours Act 1964.',
    ],
    counterexamples: ['Regulation 3 amends the Harbours Act 1964.'],
  },
  {
    id: 'en/citations/is-not-changed',
    context: 'mentioned',
    after:
      /^\s*,?\s*((?:is|are|was|were|shall|will|should)\s+not\s+(?:to\s+)?(?:be\s+)?(?:amended|affected|repealed|revoked|changed|altered|replaced))/iu,
    because: 'What is denied is not done.',
    examples: ['The Harbours Act 1964 [is not affected] by this Part.'],
    counterexamples: ['The Harbours Act 1964 is amended as follows.'],
  },
  {
    id: 'en/citations/comes-into-force',
    context: 'commenced',
    after:
      /^\s*,?\s*(?:(?:shall|will|would|is\s+to|are\s+to|did|does|do|has|have|had)\s+(?:not\s+)?(?:yet\s+)?)?((?:come|comes|came|coming|enter|enters|entered|entering)\s+(?:fully\s+)?into\s+(?:force|operation|effect)|(?:is|are|was|were|be|been)\s+(?:fully\s+)?(?:brought|put)\s+into\s+(?:force|operation|effect)|(?:shall|will)\s+apply\s+(?:as\s+)?from|takes?\s+effect)\b/iu,
    because: 'From then on it is law.',
    examples: [
      'Section 5 of the Fisheries Act 2020 [comes into force] on 1 June 2025.',
      'The Fisheries Act 2020 will [enter into force] next year.',
    ],
    counterexamples: ['The Fisheries Act 2020 applies to boats.'],
  },
  {
    id: 'en/citations/commencement-of',
    context: 'commenced',
    before:
      /\b((?:(?:coming|entry|comes?|came|enters?|entered)\s+into\s+(?:force|operation|effect)|commencement|(?:bring|brings|bringing|brought|put|puts)\s+into\s+(?:force|operation|effect)|commenc(?:e|es|ing))(?:\s+(?:of|for|by))?)\s*$/iu,
    because: 'The day from which it is law is appointed, or is counted from.',
    examples: [
      '1 June 2025 is the day appointed for the [coming into force of] section 5 of the Fisheries Act 2020.',
      'This order [brings into force] the Fisheries Act 2020.',
    ],
    counterexamples: ['They commenced work under the Fisheries Act 2020.'],
  },
  {
    id: 'en/citations/appointed-day',
    context: 'commenced',
    before:
      /\b(appointed\s+(?:day\s+)?for\s+(?:the\s+)?(?:purposes?|coming\s+into\s+(?:force|operation))\s+of)\s*$/iu,
    because:
      'A commencement order appoints a day and lists the provisions that come into force on it (Interpretation Act 1978, s. 4).',
    examples: ['1 May 2024 is the day [appointed for the purposes of] section 5 of the Fisheries Act 2020.'],
    counterexamples: ['He was appointed under section 5 of the Fisheries Act 2020.'],
  },
  {
    id: 'en/citations/commenced-list',
    context: 'commenced',
    lead: /\b((?:comes?|coming)\s+into\s+(?:force|operation)|is\s+(?:the\s+day\s+)?appointed|day\s+appointed)\b[^.;]{0,160}[—–:]\s*$/iu,
    because: 'The words that introduce a list hold for each thing in it.',
    examples: [
      'The following provisions of law [come into force] on 1 May 2024—\n\n(a) section 5 of the Fisheries Act 2020;',
    ],
    counterexamples: ['The following apply—\n\n(a) section 5 of the Fisheries Act 2020;'],
  },
  {
    id: 'en/citations/is-revoked',
    context: 'revoked',
    after:
      /^\s*,?\s*((?:is|are|shall\s+be|will\s+be|is\s+to\s+be|are\s+to\s+be|shall\s+stand|stands?)\s+(?:hereby\s+|also\s+|accordingly\s+)?(?:repealed|revoked|annulled|rescinded|replaced|abolished)|(?:shall\s+|will\s+)?cease(?:s)?\s+to\s+(?:have\s+effect|apply|be\s+in\s+force)|(?:is|are)\s+omitted)\b/iu,
    because: 'The text takes it out of force.',
    examples: [
      'The Harbour Fees Regulations 2019 [are revoked].',
      'Section 4 of the Harbours Act 1964 [shall cease to have effect].',
    ],
    counterexamples: [
      'The Harbour Fees Regulations 2019 were revoked in 2021.',
      'The Harbour Fees Regulations 2019 are amended as follows.',
    ],
  },
  {
    id: 'en/citations/revoking',
    context: 'revoked',
    before:
      /\b((?:repeal(?:s|ing)?|revok(?:e|es|ing)|rescind(?:s|ing)?|annul(?:s|ling)?|abolish(?:es|ing)?|scrap(?:s|ping)?|(?:repeal|revocation|abolition)s?\s+of))\s*$/iu,
    because: 'The text takes it out of force, or says that somebody is to.',
    examples: [
      'This order makes provision for the [revocation of] the Harbour Fees Regulations 2019.',
      'Ministers want to [repeal] the Harbours Act 1964.',
    ],
    counterexamples: ['It was repealed by the Harbours Act 1964.'],
  },
  {
    id: 'en/citations/revoked-list',
    context: 'revoked',
    lead: /\b((?:is|are|shall\s+be)\s+(?:hereby\s+)?(?:repealed|revoked)|revoke|repeal|omit)\b[^.;]{0,120}[—–:]\s*$/iu,
    because: 'The words that introduce a list hold for each thing in it.',
    examples: ['The following [are revoked]—\n\n(a) the Harbour Fees Regulations 2019;'],
    counterexamples: ['The following apply—\n\n(a) the Harbour Fees Regulations 2019;'],
  },
  {
    id: 'en/citations/omit-provision',
    context: 'revoked',
    before: /(?:^|[\s(—])(omit|omitting|leave\s+out)\s*$/iu,
    of: 'provision',
    because: 'A provision that is omitted is no longer law.',
    examples: ['[Omit] section 12 of the Harbours Act 1964.'],
    counterexamples: ['In section 12 of the Harbours Act 1964 omit “or”.'],
  },
  {
    id: 'en/citations/is-amended',
    context: 'amended',
    after:
      /^\s*,?\s*(?:(?:is|are|shall\s+be|will\s+be|be|is\s+to\s+be|are\s+to\s+be|is\s+being|are\s+being)\s+(?:hereby\s+|further\s+|also\s+|accordingly\s+)?(amended|modified|renumbered)\b)/iu,
    because: 'The text changes its words.',
    examples: [
      'The Harbours Act 1964 is [amended] as follows.',
      'Section 4 of the Harbours Act 1964 (charges) is [amended] in accordance with subsection (2).',
    ],
    counterexamples: ['The Harbours Act 1964 was amended in 1990.'],
  },
  {
    id: 'en/citations/words-changed-in',
    context: 'amended',
    before:
      /(?:^|[\s(“"—.])((?:in|after|before|for|to|from|at\s+the\s+(?:end|beginning)\s+of|immediately\s+(?:after|before)|(?:after|before|in)\s+the\s+(?:heading|entry|entries|words|definition)[^.;]{0,80}?))\s*$/iu,
    after: new RegExp(`^[^.\\ue004]{0,320}?\\b(?:${CHANGE})\\b`, 'iu'),
    because:
      'An instruction to put words in, out or in the place of others is an amendment of the text it names.',
    examples: [
      '[In] section 4 of the Harbours Act 1964, after “vessel” insert “or craft”.',
      '[After] section 4 of the Harbours Act 1964 insert—',
    ],
    counterexamples: ['In section 4 of the Harbours Act 1964 there is a list of charges.'],
  },
  {
    id: 'en/citations/amending',
    context: 'amended',
    before:
      /\b((?:amend(?:s|ing)?|adjust(?:s|ing)?|alter(?:s|ing)?|modif(?:y|ies|ying)|(?:amendments?|modifications?)\s+(?:of|to|in)|(?:make|makes|making|propose|proposes|proposing|consider|considering|announced?|consequential|minor)\s+(?:\p{L}+\s+){0,3}(?:changes?|revisions?|amendments?)\s+(?:of|to|in)|changes?\s+(?:\p{L}+\s+){1,5}making\s+to|updat(?:e|es|ing)|reform(?:s|ing)?(?:\s+of)?|revis(?:e|es|ing)))\s*$/iu,
    because:
      'Headings and titles of amending acts say which act they change; others say that it is to be changed.',
    examples: [
      '[Amendment of] the Harbour Fees Regulations 2019',
      'Regulation (EU) 2019/100 [amending] Directive 2009/28/EC',
    ],
    counterexamples: ['The amendments made by the Harbours Act 1964 are listed.'],
  },
  {
    id: 'en/citations/amended-list',
    context: 'amended',
    lead: /\b((?:is|are|shall\s+be)\s+(?:hereby\s+)?amended)\b[^.;]{0,120}[—–:]\s*$/iu,
    because: 'The words that introduce a list hold for each thing in it.',
    examples: ['The following [are amended] as shown—\n\n(a) the Harbour Fees Regulations 2019;'],
    counterexamples: ['The following apply—\n\n(a) the Harbour Fees Regulations 2019;'],
  },
  {
    id: 'en/citations/meaning',
    context: 'defined by',
    before:
      /\b((?:meanings?|definitions?|sense)\s+(?:(?:as|that|which|it|is|are|has|have|they|given|assigned|provided|set\s+out|laid\s+down|to\s+(?:it|them|that\s+\p{L}+|those\s+\p{L}+))\s+){0,6}(?:by|in|under|of|for)(?:\s+the\s+purposes\s+of)?|(?:as\s+)?defined\s+(?:for\s+the\s+purposes\s+of|by|in|under|at)|(?:construed|interpreted|read)\s+(?:as\s+one\s+with|in\s+accordance\s+with)|(?:is|are)\s+to\s+be\s+(?:construed|read)\s+(?:in\s+accordance\s+with|as)|means?\s[^.;:]{1,120}?\b(?:referred\s+to|specified|listed|mentioned|described|set\s+out)\s+in|definitions?\s+of\s+(?:\p{L}+\s+){0,2}\ue002+\s+(?:given\s+)?(?:by|in|under))\s*$/iu,
    because: 'The other text says what a word of this one means.',
    examples: [
      '“Vessel” has the [meaning given by] section 57 of the Harbours Act 1964.',
      'It applies to small ports [as defined in] Directive 2009/28/EC.',
    ],
    counterexamples: ['Boats are registered under section 57 of the Harbours Act 1964.'],
  },
  {
    id: 'en/citations/defines',
    context: 'defined by',
    after: /^\s*,?\s*(defines|as\s+meaning|for\s+(?:the\s+)?(?:definition|meaning)\s+of)\b/iu,
    because: 'The other text says what a word means.',
    examples: ['Section 57 of the Harbours Act 1964 [defines] a vessel.'],
    counterexamples: ['Section 57 of the Harbours Act 1964 applies.'],
  },
  {
    id: 'en/citations/its-words',
    context: 'quoted',
    after:
      /^[^.;\ue002]{0,60}?\b((?:states?|says?|provides?|reads?|declares?|requires?|stated|said|provided|speaks\s+of|uses\s+the\s+words?|refers\s+to)\s*(?:that|the|a|an|as\s+follows)?)\s*[:,—]?\s*\ue002/iu,
    because: 'Its own words follow in quotation marks.',
    examples: ['Article 5 of the North Atlantic Treaty [says that] “an armed attack is an attack on all”.'],
    counterexamples: ['Article 5 of the North Atlantic Treaty says what follows an attack.'],
  },
  {
    id: 'en/citations/words-of-it',
    context: 'quoted',
    before:
      /\ue002\s*[,)]?\s*(\(|(?:in|from|of)|as\s+(?:the\s+)?\p{L}+\s+(?:in|of)|(?:in|from|of)\s+the\s+(?:words|text|preamble)\s+of)\s*$/iu,
    after: /^[^.;]{0,40}(?:[).,;]|$)/u,
    because: 'Words in quotation marks, and the place that they are from.',
    examples: ['It is an “attack on all” [(]Article 5 of the North Atlantic Treaty).'],
    counterexamples: ['It is listed in Article 5 of the North Atlantic Treaty.'],
  },
  {
    id: 'en/citations/powers',
    context: 'relied on',
    before:
      /\b((?:in\s+(?:the\s+)?exercise\s+of|exercis(?:e|es|ing)|under|by\s+virtue\s+of|using|uses?|relying\s+(?:up)?on|in\s+pursuance\s+of)\s+(?:the\s+|his\s+|her\s+|its\s+|their\s+|all\s+|any\s+|that\s+)*(?:enabling\s+)?(?:powers?|functions?|authority)\b)[^.;]{0,700}?\b(?:by|under|in|of|and|or|him|them|it)\s*$/iu,
    because: 'It is by this that the text may do what it does (Statutory Instrument Practice, 3.11).',
    examples: [
      'The Minister, [in exercise of the powers] conferred by section 4 of the Harbours Act 1964, makes this order.',
    ],
    counterexamples: ['The powers were discussed before the Harbours Act 1964.'],
  },
  {
    id: 'en/citations/having-regard',
    context: 'relied on',
    before:
      /\b(having\s+regard\s+to|acting\s+(?:under|in\s+accordance\s+with)|pursuant\s+to|in\s+pursuance\s+of|by\s+virtue\s+of|on\s+the\s+basis\s+of|based\s+on|by\s+reason\s+of|rel(?:y|ies|ied|ying)\s+(?:for\s+\p{L}+\s+\p{L}+\s+)?(?:up)?on)(?:\s+(?:a|an|the)\s+\p{L}+\s+(?:made|adopted|given|issued)\s+under)?\s*$/iu,
    because: 'An act of the European Union names what it rests on; others do so with the same words.',
    examples: [
      '[Having regard to] the Treaty on the Functioning of the European Union,',
      'Reports are made [pursuant to] section 4 of the Harbours Act 1964.',
    ],
    counterexamples: ['The Harbours Act 1964 was passed.'],
  },
  {
    id: 'en/citations/limits',
    context: 'applied',
    before:
      /\b(subject\s+to|(?:is|are)\s+to\s+be\s+read\s+(?:together\s+)?with|notwithstanding|despite|(?:notwithstanding|despite)\s+anything\s+(?:contained\s+)?in(?:\s[^.;]{1,60}?\sor\s+in)?|without\s+prejudice\s+to|by\s+way\s+of\s+derogation\s+from|in\s+derogation\s+(?:from|of)|(?:in|a|any)\s+(?:breach|contravention|violation|infringement)s?\s+of|contrary\s+to|contraven(?:e|es|ing)|infring(?:e|es|ing)|in\s+(?:compliance|line|conformity|keeping)\s+with|compl(?:y|ies|ying|iance)\s+with|for\s+the\s+purposes?\s+(?:of|mentioned\s+in)|(?:with)?in\s+the\s+scope\s+of|fall(?:s|ing)\s+within|(?:governed|covered|regulated)\s+by)\s*$/iu,
    because: 'The text says how the other stands beside it, or measures something by it.',
    examples: [
      '[Subject to] section 4 of the Harbours Act 1964, a charge may be made.',
      'Ports must [comply with] Directive 2009/28/EC.',
    ],
    counterexamples: ['Ports are listed in Directive 2009/28/EC.'],
  },
  {
    id: 'en/citations/shall-apply',
    context: 'applied',
    after: /^\s*,?\s*((?:shall|will|would|is\s+to|are\s+to)\s+(?:also\s+|not\s+)?apply)\b(?!\s+for)/iu,
    because: 'The text makes the other apply, whatever of it is meant.',
    examples: ['The procedure set out in section 4 of the Harbours Act 1964 [shall apply] to piers.'],
    counterexamples: ['A person licensed under section 4 of the Harbours Act 1964 shall apply for a permit.'],
  },
  {
    id: 'en/citations/under',
    context: 'relied on',
    before:
      /\b(under(?:\s+the\s+(?:terms|provisions)\s+of)?|in\s+accordance\s+with|in\s+pursuance\s+of|as\s+required\s+by|by\s+the\s+terms\s+of|(?:required|prohibited|conferred|imposed|provided|established|constituted|introduced|created|permitted|authorised|granted|set\s+up|set|prescribed|laid\s+down|set\s+out|provided\s+for|enshrined|given|stipulated|contained|envisaged|safeguarded|guaranteed|protected)\s+(?:\p{L}+\s+){0,2}(?:by|in|under|within)|as\s+a\s+(?:consequence|result)\s+of|within\s+the\s+framework\s+of|in\s+the\s+framework\s+of)\s*$/iu,
    because: 'What is done or holds, does so by this text.',
    examples: [
      'A licence issued [under] section 4 of the Harbours Act 1964 is void.',
      'Charges are set [in accordance with] the Harbour Fees Regulations 2019.',
      'It meets the aims [laid down in] Directive 2009/28/EC.',
    ],
    counterexamples: ['They spoke of the Harbours Act 1964.'],
  },
  {
    id: 'en/citations/applies',
    context: 'applied',
    after:
      /^\s*,?\s*(?:[^.;,]{0,60}?\s)?((?:(?:shall|will|does|do|is\s+to|are\s+to|may|should|must|also)\s+)?(?:not\s+)?(?:appl(?:y|ies|ied)|has\s+effect|have\s+effect|extends?\s+to))\b/iu,
    because: 'The text says of the other to what it applies, or with what changes.',
    examples: ['Section 4 of the Harbours Act 1964 [applies] to piers as it applies to quays.'],
    counterexamples: ['Section 4 of the Harbours Act 1964 is old.'],
  },
  {
    id: 'en/citations/applying',
    context: 'applied',
    before:
      /\b((?:appl(?:y|ies|ying)|application|disapplication|disappl(?:y|ies|ying)|implement(?:s|ed|ing|ation)?|transpos(?:e|es|ed|ing|ition)|enforc(?:e|es|ed|ing|ement)|giv(?:e|es|ing)\s+effect\s+to|ratif(?:y|ies|ied|ying|ication)|operation|uphold(?:s|ing)?|respect(?:s|ing)?\s+for|obligations\s+(?:under|in)|commitments?\s+(?:under|in|to))(?:\s+(?:of|to))?)\s*$/iu,
    because: 'The text puts the other to use.',
    examples: [
      'The Minister shall [enforce] the Harbours Act 1964.',
      'The [implementation of] Directive 2009/28/EC is late.',
    ],
    counterexamples: ['The Harbours Act 1964 is old.'],
  },
  {
    id: 'en/citations/changed-elsewhere',
    context: 'mentioned',
    after: new RegExp(
      `^\\s*,?\\s*\\(?\\s*((?:(?:which|that)\\s+)?(?:was|were|has\\s+been|have\\s+been|had\\s+been|now)\\s+(?:${OFTEN})?(?:${CHANGED}))\\b`,
      'iu',
    ),
    because: 'It tells what another text did.',
    examples: ['The Harbours Act 1964 [was amended] in 1990.'],
    counterexamples: ['The Harbours Act 1964 is amended as follows.'],
  },
  {
    id: 'en/citations/under-repeals',
    context: 'revoked',
    heading:
      /\b(repeals?|revocations?|(?:enactments|instruments|provisions)\s+(?:repealed|revoked))\b(?![^\n]*\bsavings?\s+only)/iu,
    because: 'The table of a schedule of repeals lists what goes.',
    examples: ['[Revocations]\n\nThe Harbour Fees Regulations 2019'],
    counterexamples: ['Charges\n\nThe Harbour Fees Regulations 2019'],
  },
];

/** Where no words decide. */
export const mentionedRule: CitationRule = {
  id: 'en/citations/mentioned',
  context: 'mentioned',
  because: 'It is named, and nothing around it says what for.',
  examples: ['They spoke of the Harbours Act 1964.'],
  counterexamples: ['The Harbours Act 1964 is amended as follows.'],
};
