import type { Rule } from '../../model/rule.ts';
import { latin } from './latin.ts';

/** How documents tell the dates of instruments: of themselves, and of those they name. */
export interface RecordRule extends Rule {
  readonly what:
    | 'dated'
    | 'agreed'
    | 'introduced'
    | 'signed'
    | 'adopted'
    | 'made'
    | 'enacted'
    | 'laid'
    | 'approved'
    | 'ratified'
    | 'in force'
    | 'provisionally applied'
    | 'applied'
    | 'ended';
  /** The instrument stands before the words: "the Convention was signed". */
  readonly told: RegExp;
  /** The instrument stands behind them: "signed the Convention", "ratification of the Convention". */
  readonly does?: RegExp;
}

const re = (source: string) => latin(new RegExp(source.replaceAll(' ', '\\s+'), 'giu'));
/** Capitals count in these: they are what a title begins with. */
const re2 = (source: string) => latin(new RegExp(source.replaceAll(' ', '\\s+'), 'gu'));
/** An article or the like: what a verb is followed by where the instrument is its object. */
const THE = '(?=\\s+(?:the|a|an|this|that|these|those|its|their|both|two|our)\\b|\\s+\\p{Lu})';

/** The first that fits a place of the text holds: what says more stands first. */
export const recordRules: readonly RecordRule[] = [
  {
    id: 'en/records/provisionally-applied',
    what: 'provisionally applied',
    told: re(
      '\\b(?:(?:is|are|was|were|be|been|being)(?: \\p{L}+ly)? )?(?:provisionally applied|applied provisionally)\\b|\\b(?:appl(?:y|ies) provisionally|provisional(?:ly)? appl(?:y|ies))\\b|\\bprovisional application\\b(?! of)',
    ),
    does: re2('\\bprovisional application of\\b|\\bapply(?= (?:this|the) [^.;,]{3,80}? provisionally\\b)'),
    because:
      'A treaty may be applied before it is in force (Vienna Convention on the Law of Treaties, Art. 25).',
    examples: [
      'The Herring Agreement will [be applied provisionally from 1 July 2025].',
      'The [provisional application of the Herring Agreement from 1 July 2025] was agreed.',
      'Both shall [apply the Herring Agreement provisionally from 1 July 2025].',
    ],
    counterexamples: ['The rule was applied from 1 July 2025.'],
  },
  {
    id: 'en/records/signed',
    what: 'signed',
    told: re(
      '\\b(?:(?:is|are|was|were|be|been|being)(?: \\p{L}+ly)? )?signed(?! (?:up|off|the|a|an|their|its|both|two)\\b)|\\bsign(?= (?:it )?(?:in|on|by|before|no later|later|early|within)\\b)|\\b(?:signature|signing)(?= (?:is|was|took|takes|will|on|in)\\b)',
    ),
    does: re2(
      `\\b(?:signs?|signed|co-?signed)${THE}|\\b(?:signature|signing)(?: (?:today|yesterday|(?:on|in) [^,.;]{4,24}?))? of\\b`,
    ),
    because: 'The day of signature, as documents tell it.',
    examples: [
      'The Herring Agreement, [signed on 12 May 2025], covers cod.',
      'Norway and Chile [signed the Herring Agreement on 12 May 2025].',
      'The Herring Agreement, which both intend to [sign in 2026], is long.',
    ],
    counterexamples: [
      'Fishers signed up to the Herring Agreement on 12 May 2025.',
      'The letter was signed on 12 May 2025.',
    ],
  },
  {
    id: 'en/records/agreed',
    what: 'agreed',
    told: re(
      '\\b(?:(?:is|are|was|were|be|been) )?(?:agreed|concluded|reached|endorsed)(?= (?:by|at|on|in|between)\\b)',
    ),
    because: 'Of what is not signed, the day on which it was agreed is what a text can give.',
    examples: ['They recalled the Herring Framework [agreed on 19 May 2025].'],
    counterexamples: ['They agreed on 19 May 2025 to meet again.'],
  },
  {
    id: 'en/records/made',
    what: 'made',
    told: re('\\b(?:is|are|was|were|be|been) made(?= (?:by|on|in)\\b)'),
    does: re2(`\\bmade(?= (?:the|these|this) [^.;]{0,120}?(?:Regulations|Order|Rules|Scheme)\\b)`),
    because: 'A statutory instrument is made when its maker signs it.',
    examples: [
      'The Ferries (Fares) Regulations 2025 [were made on 3 March 2025].',
      'The minister [made the Ferries (Fares) Regulations 2025 on 3 March 2025].',
    ],
    counterexamples: ['Under the Ferries Act 1999 mistakes were made on purpose.'],
  },
  {
    id: 'en/records/introduced',
    what: 'introduced',
    told: re('\\b(?:is|are|was|were|be|been) introduced(?= (?:in|into|to|on|by|before)\\b)'),
    because: 'A Bill begins when a House has it read a first time.',
    examples: ['The Herring Bill [was introduced in the House of Lords on 8 June 2022].'],
    counterexamples: ['New fares were introduced on 8 June 2022.'],
  },
  {
    id: 'en/records/laid',
    what: 'laid',
    told: re(
      '\\b(?:(?:is|are|was|were|be|been) )?laid(?: (?:in draft|again))?(?: before (?:both Houses(?: of Parliament)?|(?:the )?(?:UK |Scottish )?Parliament|the House of Commons|the House|Senedd Cymru|the Senedd|the (?:Northern Ireland )?Assembly))?(?= (?:on|in)\\b)',
    ),
    does: re2(`\\b(?:laid|laying of)${THE}|\\blays?${THE}`),
    because:
      'From its laying a treaty, or an instrument, waits for the Houses (Constitutional Reform and Governance Act 2010, s. 20).',
    examples: [
      'The Herring Convention [was laid before Parliament on 4 February 2025].',
      'Ministers [laid the Herring Convention before Parliament on 4 February 2025].',
    ],
    counterexamples: ['Plans for the Herring Convention were laid out in May 2025.'],
  },
  {
    id: 'en/records/approved',
    what: 'approved',
    told: re(
      '\\b(?:is|are|was|were|be|been) approved(?: by (?:a )?resolutions?(?: of)?| by)?(?= [^.;]{0,60}?\\b(?:on|in)\\b)',
    ),
    does: re2(
      `\\bapproved(?= (?:the|these|this) (?:draft|[^.;]{0,120}?\\b(?:Regulations|Order|Rules|Agreement|Treaty|Protocol|Convention))\\b)`,
    ),
    because: 'An instrument or treaty that needs the consent of a parliament has a day on which it got it.',
    examples: ['The Ferries (Fares) Regulations 2025 [were approved by the House of Lords on 9 April 2025].'],
    counterexamples: ['The Ferries Act 1999 says that fares are approved by officials.'],
  },
  {
    id: 'en/records/ratified',
    what: 'ratified',
    told: re(
      '\\b(?:is|are|was|were|be|been|being)(?: \\p{L}+ly)? ratified\\b|\\bratified(?= (?:by|on)\\b)|\\bratif(?:y|ication)(?= (?:it )?(?:in|on|by|before)\\b)',
    ),
    does: re2(`\\b(?:ratif(?:y|ies|ied)|acced(?:e|es|ed) to)${THE}|\\b(?:ratification of|accession to)\\b`),
    because: 'A treaty binds a State from the act by which it consents to be bound, once it is in force.',
    examples: [
      'The Herring Convention [was ratified by Chile in June 2025].',
      'Chile [ratified the Herring Convention on 10 February 2017].',
    ],
    counterexamples: ['The members of the Herring Agreement ratified in May 2025 the choice of a chair.'],
  },
  {
    id: 'en/records/in-force',
    what: 'in force',
    told: re(
      '\\b(?:(?:came|comes?|coming|(?:been )?brought|enter(?:s|ed|ing)?|(?:is|are) entering)(?: back)? into (?:force|operation|effect)|(?:took|takes?|taking) effect|(?:has|have) been in force|(?:is|are|was|were) (?:currently |now )?in force|entry into force (?:is|was|will be|on|in)|commenc(?:es?|ed)(?= (?:on|in|at)\\b))',
    ),
    does: re2('\\b(?:entry into force|coming into force|commencement) of\\b'),
    because: 'From when it binds: told of a named instrument, or laid down by a law for itself.',
    examples: [
      'The Herring Framework [entered into force on 1 October 2024].',
      'The [entry into force of the Herring Convention on 1 October 2024] changed that.',
      'The Herring Convention shall not [enter into force before 1 January 2026].',
    ],
    counterexamples: ['Under the Ferries Act 1999 a fare comes into being on 1 October 2024.'],
  },
  {
    id: 'en/records/applied',
    what: 'applied',
    told: re(
      '\\b(?:shall apply|appl(?:y|ies|ied)|(?:has|have) applied)(?= (?:(?:in full|fully|only) )?(?:from|as of|as from|since|with effect from)\\b)',
    ),
    because: 'A law of the Union is often in force long before it applies.',
    examples: ['The Cod Regulation [applies from 2 August 2026].'],
    counterexamples: ['Under the Herring Convention he applied to the fund in May 2026.'],
  },
  {
    id: 'en/records/ended',
    what: 'ended',
    told: re(
      '\\b(?:ceases?|ceased|shall cease) to (?:apply|have effect|be in force)\\b|\\b(?:remains?|continues?) in (?:force|effect|operation)(?= (?:for|until)\\b)|\\b(?:expires?|expired|lapses?|lapsed|terminates)\\b(?= (?:on|in|at)\\b)|\\b(?:is|are|was|were|be|been) (?:repealed|revoked|terminated|denounced|suspended|withdrawn|annulled)\\b(?! by)',
    ),
    does: re2(
      `\\b(?:terminated|denounced|repealed|revoked|withdrew from)${THE}|\\b(?:termination|repeal|revocation|expiry) of\\b`,
    ),
    because: 'Until when it holds.',
    examples: [
      'The Herring Convention [expires on 31 December 2030].',
      'Chile [denounced the Herring Convention on 3 May 2021].',
      'The Ferries Act 1999 [was repealed on 1 April 2020].',
    ],
    counterexamples: ['Under the Ferries Act 1999 a ticket lapses after a year.'],
  },
  {
    id: 'en/records/adopted',
    what: 'adopted',
    told: re('\\b(?:(?:is|are|was|were|be|been)(?: \\p{L}+ly)? )?adopted(?= (?:by|at|on|in)\\b)'),
    does: re2(`\\badopted${THE}|\\badoption of\\b`),
    because: 'Acts of the Union, resolutions and multilateral texts are adopted.',
    examples: [
      'They recalled the Herring Declaration [adopted in May 2024].',
      'The Council [adopted the Cod Regulation on 21 May 2024].',
    ],
    counterexamples: ['Under the Ferries Act 1999 children are adopted by order.'],
  },
  {
    id: 'en/records/enacted',
    what: 'enacted',
    told: re(
      '\\b(?:received|receives|was given|has been given|got|gained) (?:the )?royal assent\\b|\\b(?:is|are|was|were|been|be) (?:enacted|passed)(?= (?:on|in)\\b)|\\bbec(?:ame|omes?) law(?= (?:on|in)\\b)',
    ),
    because: 'A Bill becomes an Act on Royal Assent.',
    examples: ['The Herring Act 2023 [received Royal Assent on 20 July 2023].'],
    counterexamples: ['Under the Herring Act 2023 the King gave audience on 20 July 2023.'],
  },
];

/** A date right beside an instrument: "the Paris Agreement of 12 December 2015", "their February 2022 Memorandum". */
export const datedRule: Rule = {
  id: 'en/records/dated',
  because: 'Instruments without a number are told apart by their date.',
  examples: [
    'They recalled the [Herring Agreement of 12 December 2015].',
    'They will update their [February 2022 Herring Memorandum].',
  ],
  counterexamples: ['They will update the Herring Memorandum in March 2026.'],
};

/** Lines at the head and the end of a law or treaty. */
interface HeadRule extends Rule {
  readonly what: RecordRule['what'];
  readonly match: RegExp;
}

const line = (source: string) =>
  new RegExp(
    `(?<=^|\\n)[ \\t]*(?:${source.replaceAll(' ', '[ \\t\\u00a0]+')})[\\s\\u00a0.\\u2010-\\u2015_-]*`,
    'gu',
  );

export const headRules: readonly HeadRule[] = [
  {
    id: 'en/records/head-made',
    what: 'made',
    match: line('(?:Made|MADE)'),
    because: 'A statutory instrument is headed by when it was made, laid, and comes into force.',
    examples: ['[Made 3rd January 2025]'],
    counterexamples: ['Made by hand in January 2025'],
  },
  {
    id: 'en/records/head-laid',
    what: 'laid',
    match: line(
      '(?:Laid|LAID) before (?:(?:the )?(?:Scottish |UK )?Parliament|the House of Commons|Senedd Cymru|the National Assembly for Wales|Parliament in draft)(?: and (?:the )?(?:Scottish )?Parliament| and the House of Lords)?(?: in draft)?(?: on)?',
    ),
    because: 'A statutory instrument is headed by when it was made, laid, and comes into force.',
    examples: ['[Laid before Parliament 6th January 2025]'],
    counterexamples: ['Laid before the fire in January 2025'],
  },
  {
    id: 'en/records/head-in-force',
    what: 'in force',
    match: line('(?:(?:Coming|COMING) into (?:force|operation)(?: on)?)'),
    because: 'A statutory instrument is headed by when it was made, laid, and comes into force.',
    examples: ['[Coming into force 27th January 2025]', '[Coming into operation on 27th January 2025]'],
    counterexamples: ['Coming into harbour on 27th January 2025'],
  },
  {
    id: 'en/records/head-presented',
    what: 'laid',
    match:
      /\bPresented\s+to\s+Parliament\s+by\s+the\s[^.;]{5,160}?\bby\s+Command\s+of\s+(?:His|Her)\s+Majesty\s+(?:on\s+|in\s+)?(?=\d|\p{Lu})/gu,
    because: 'A command paper is laid by its presentation: treaties are published so.',
    examples: [
      '[Presented to Parliament by the Secretary of State for Foreign Affairs by Command of His Majesty\n\nMay 2025]',
    ],
    counterexamples: ['Presented to Parliament by the Mayor in May 2025'],
  },
];

/** The day of assent, in brackets under the long title of an Act. */
export const assentRule: Rule & { readonly match: RegExp } = {
  id: 'en/records/head-assent',
  match: /(?<=\n)\[(?=\d{1,2}(?:st|nd|rd|th)?[ \u00a0]\p{Lu}\p{Ll}{2,8}[ \u00a0]\d{4}\](?:\n|$))/gu,
  because:
    'An Act has the day of Royal Assent in brackets after its long title (Acts of Parliament (Commencement) Act 1793).',
  examples: ['An Act to mend ferries.\n\n[\\[27th April 2022\\]]\n\nBe it enacted'],
  counterexamples: ['It was so on the day [27th April 2022] of the vote.'],
};

/** "Done at Brussels, 21 May 2024": where and when it was signed. */
export const doneAtRule: Rule & { readonly match: RegExp } = {
  id: 'en/records/done-at',
  match:
    /\b(?:DONE|Done|Signed|SIGNED)\s+(?:in\s+(?:duplicate|triplicate|two\s+originals|a\s+single\s+\p{L}+)\s*,?\s*)?(?:at|in)\s+(\p{Lu}[\p{L}’'.-]*(?:[ \u00a0]\p{Lu}[\p{L}’'.-]*){0,3})\s*,?\s*(?:(?:on|this|the)\s+){0,3}(?=\d|\p{Lu}|\p{Ll})/gu,
  because: 'Acts of the Union and treaties end with where and when they were done.',
  examples: ['[Done at Bergen, 21 May 2024].', '[Done in duplicate at Bergen on 21 May 2024].'],
  counterexamples: ['Much was done at Bergen in May 2024.'],
};

/** The document's own instrument, by its own words. */
export const selfNamed =
  /\b(?:th(?:is|ese)|the\s+present)\s+(?:Act(?:\s+of\s+(?:the\s+Scottish\s+Parliament|Senedd\s+Cymru))?|Measure|Order|Regulations?|Rules|Scheme|Directive|Decision|Recommendation|Agreement|Arrangement|Treaty|Convention|Protocol|Memorandum(?:\s+of\s+(?:Understanding|Co-?operation))?|MOU|MoU|Instrument|Declaration|Statement)\b/giu;

/** Parts of a law that are said to come into force or to apply apart from the rest. */
export const partNamed =
  /^(?:however,?\s+)?(?:(?:\(?(?:\d{1,2}|\p{L}|[ivx]{1,4})\)|—|-)\s*)*(?:(?:the\s+)?(?:(?:other|remaining|preceding|following)\s+)?provisions|(?:the\s+)?rest\s+of\s+th|(?:this\s+|the\s+|any\s+other\s+)?(?:articles?|chapters?|sections?|subsections?|titles?|parts?|annex(?:es)?|paragraphs?|regulations?|rules?|schedules?|provisions?|points?)\b)/iu;

/** "I was pleased to sign": it was done. */
export const gladly = /\b(?:pleased|delighted|proud|glad|honou?red|happy|able|privileged)\s+to\s*$/iu;
/** Before a verb: it is to come; it hangs on something; it has not happened. */
export const toCome =
  /\b(?:will|shall|to|intend(?:s|ed)?|plan(?:s|ned)?|aim(?:s|ed)?|expect(?:s|ed)?|due|scheduled|hopes?|target(?:s|ed)?|proposed?|ahead)\b/iu;
export const onCondition =
  /\b(?:may|might|could|would|if|once|subject\s+to|provided\s+that|unless|upon|until|as\s+soon\s+as)\b/iu;
export const notYet = /\b(?:not(?:\s+yet)?(?:\s+been)?|never|yet\s+to(?:\s+be)?|no\s+\p{L}+\s+has)\s*$/iu;
export const notBefore = /\b(?:not|no)\b/iu;
/** Behind a verb, before a date: what makes the date the earliest. */
export const earliest = /\b(?:before|earlier\s+than|sooner\s+than|until)\s*$/iu;
/** What hangs on something, from the word that says so. */
export const conditionWords =
  /\b(?:if|once|subject\s+to|provided\s+that|unless|upon|as\s+soon\s+as|when|following|after)\b[^.;]{3,160}/iu;
/** Words between a verb and its date that tell that the date is another's. */
export const otherClause =
  /[.;:]|\b(?:to|which|that|who|whose|but|will|has|have|had|is|was|were|whereas|while)\b/iu;
/** What a date after a verb is led by, where its mention does not hold that word. */
export const leadsDate =
  /(?:\b(?:on|in|from|by|of|since|until|before|after|at|between|around|during|early|late|than)|,|the|about)\s*$/iu;
