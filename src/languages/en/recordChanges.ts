import type { Rule } from '../../model/rule.ts';
import { latin } from './latin.ts';

/** What one instrument does to another. */
export interface ChangeRule extends Rule {
  readonly how: 'amends' | 'replaces' | 'repeals' | 'revokes';
  /** What is changed stands before the words: "the Act is amended"; what changes it behind "by". */
  readonly suffers?: RegExp;
  /** What is changed stands behind them: "replaces the 2018 memorandum"; what changes it before. */
  readonly does?: RegExp;
}

const re = (source: string) => latin(new RegExp(source.replaceAll(' ', '\\s+'), 'gu'));

export const changeRules: readonly ChangeRule[] = [
  {
    id: 'en/records/replaces',
    how: 'replaces',
    suffers: re('\\b(?:is|are|was|were|be|been|being) (?:hereby )?(?:replaced|superseded) by\\b'),
    does: re('\\b(?:replac(?:es?|ed|ing)|supersed(?:es?|ed|ing)|succe(?:eds|eded)|takes? the place of)\\b'),
    because: 'A later instrument takes the place of an earlier one.',
    examples: [
      'The Herring Framework [replaces the Cod Agreement].',
      'The Cod Agreement [was replaced by the Herring Framework].',
    ],
    counterexamples: ['Norway replaced its minister under the Cod Agreement.'],
  },
  {
    id: 'en/records/repeals',
    how: 'repeals',
    suffers: re('\\b(?:is|are|was|were|be|been) (?:hereby )?repealed\\b'),
    does: re('\\brepeal(?:s|ed|ing)?\\b(?! of)'),
    because: 'An Act, or a law of the Union, ends by repeal.',
    examples: [
      'The Ferries Act 1999 [was repealed by the Fisheries Act 2020].',
      'The Fisheries Act 2020 [repealed the Ferries Act 1999].',
    ],
    counterexamples: ['The Fisheries Act 2020 speaks of repeals.'],
  },
  {
    id: 'en/records/revokes',
    how: 'revokes',
    suffers: re('\\b(?:is|are|was|were|be|been) (?:hereby )?revoked\\b'),
    does: re('\\brevok(?:es?|ed|ing)\\b'),
    because: 'A statutory instrument ends by revocation.',
    examples: [
      'The Ferries (Fares) Regulations 2011 [are revoked].',
      'The Ferries (Fares) Order 2024 [revokes the Ferries (Fares) Regulations 2011].',
    ],
    counterexamples: ['Under the Ferries Act 1999 the licence of a master may lapse.'],
  },
  {
    id: 'en/records/amends',
    how: 'amends',
    suffers: re(
      '\\b(?:is|are|was|were|be|been) (?:hereby )?(?:further )?amended\\b|\\b(?:is|are) modified(?= (?:as follows|in accordance)\\b)',
    ),
    does: re('\\bamend(?:s|ed|ing)?\\b'),
    because: 'One law changes the words of another.',
    examples: [
      'The Ferries (Fares) Regulations 2011 [are amended] as follows.',
      'The Ferries Act 1999 [is modified] as follows.',
      'The Ferries (Fares) Order 2024 [amends the Ferries (Fares) Regulations 2011].',
    ],
    counterexamples: ['The amendments under the Ferries Act 1999 were lost.'],
  },
];

/** "In regulation 3 of the Fares Regulations 2011, omit …": an amendment that names what it is made in. */
export const madeInRule: Rule & { readonly match: RegExp } = {
  id: 'en/records/made-in',
  match: re(
    '(?<=^|\\n(?:\\d{1,3}[A-Z]? )?|\\) |— ?)(?:(?:In|After|Before|At the end of|For) [^\\n]{3,300}?\\b(?:insert|substitute|omit|add)(?=\\b|—)|Omit (?:sections?|articles?|paragraphs?|regulations?|Schedules?|Parts?) [^\\n.]{3,200})',
  ),
  because: 'Laws are amended by instructions, each of which says where.',
  examples: [
    '[In regulation 3 of the Ferries (Fares) Regulations 2011, omit] paragraph (2).',
    '[Omit section 30 of the Ferries Act 1999].',
  ],
  counterexamples: ['In May the Ferries (Fares) Regulations 2011 ended.'],
};

/** Where a law says on what it rests. */
export const basisRules: readonly (Rule & { readonly match: RegExp })[] = [
  {
    id: 'en/records/in-exercise',
    match: re(
      '\\bin (?:the )?exercise of (?:the )?powers? (?:conferred|given|vested)(?: (?:on|in|upon) [^\\n]{2,80}?)? by\\b|\\b(?:makes?|made) (?:this|these|the following) (?:Order|Regulations|Rules|Scheme) under\\b',
    ),
    because:
      'A statutory instrument recites the powers by which it is made (Statutory Instrument Practice, 3.9).',
    examples: [
      'The Secretary of State makes these Regulations [in exercise of the powers conferred by] section 5 of the Ferries Act 1999.',
    ],
    counterexamples: ['In exercise of his duties he went to Bergen under the Ferries Act 1999.'],
  },
  {
    id: 'en/records/having-regard',
    match: re(
      '(?<=^|\\n)Having regard to(?! the (?:opinion|proposal|joint proposal|recommendation|initiative|report|request|draft|resolution)s?\\b)',
    ),
    because:
      'Acts of the Union cite their legal basis (Treaty on the Functioning of the European Union, Art. 296).',
    examples: ['[Having regard to] the Treaty on the Functioning of the European Union,'],
    counterexamples: ['Having regard to the proposal from the European Commission,'],
  },
];

/** By what a statutory instrument says how Parliament has a say in it. The first that is found holds. */
export const procedureRules: readonly (Rule & {
  readonly procedure: 'draft affirmative' | 'made affirmative' | 'negative';
  readonly match: RegExp;
  readonly assumes: string | null;
})[] = [
  {
    id: 'en/records/draft-laid',
    procedure: 'draft affirmative',
    match: re(
      '\\b[Dd]raft (?:\\p{L}+ ){0,3}(?:Orders?|Regulations|Rules|Schemes?|Instruments?|Codes?) laid before (?:both Houses of )?(?:Parliament|the House of Commons|the Scottish Parliament|Senedd Cymru|the Assembly)[^.;]{0,200}?\\bfor approval by resolution\\b|\\bDraft (?:Orders?|Regulations|Rules|Schemes?) laid before (?:Parliament|the Scottish Parliament)\\b',
    ),
    assumes: null,
    because: 'A draft is headed by the power under which it is laid, and says that it waits for resolutions.',
    examples: [
      '[Draft Regulations laid before Parliament under section 9(2) of the Ferries Act 1999, for approval by resolution] of each House.',
    ],
    counterexamples: ['A draft of the report was laid before Parliament.'],
  },
  {
    id: 'en/records/draft-approved',
    procedure: 'draft affirmative',
    match: re(
      '\\bdrafts? of (?:this|these|the|which) (?:\\p{L}+ )?(?:Order|Regulations|Rules|Scheme|Instrument|instrument)s? (?:(?:has|have) been |was |were |being )?(?:laid before[^.;]{0,120}? and )?(?:has been |have been |was |were )?approved by (?:a )?resolution\\b|\\b(?:a )?draft of which (?:has been|was) (?:laid before[^.;]{0,120}? and )?approved by (?:a )?resolution\\b',
    ),
    assumes: null,
    because: 'What was made after its draft was approved recites that.',
    examples: [
      'A [draft of these Regulations was laid before Parliament and approved by a resolution] of each House.',
    ],
    counterexamples: ['A draft of these Regulations was shown to officials.'],
  },
  {
    id: 'en/records/made-affirmative',
    procedure: 'made affirmative',
    match: re(
      '\\b(?:made|laid)[^.;]{0,120}? for approval by (?:a )?resolution\\b|\\bceases? to have effect (?:at the end of|on the expiry of)[^.;]{0,200}? unless[^.;]{0,160}?\\bapproved by (?:a )?resolution\\b',
    ),
    assumes: null,
    because:
      'An instrument that is law at once, and ends where it is not approved in time, says so at its head.',
    examples: [
      'Regulations [made by the Treasury, laid before the House of Commons under section 3, for approval by resolution] of that House.',
    ],
    counterexamples: ['Plans made for approval by the board.'],
  },
  {
    id: 'en/records/annulment',
    procedure: 'negative',
    match: re('\\bsubject to annulment (?:in pursuance of|by) (?:a )?resolution\\b'),
    assumes: null,
    because: 'Statutory Instruments Act 1946, s. 5(1).',
    examples: ['This instrument is [subject to annulment in pursuance of a resolution] of either House.'],
    counterexamples: ['The marriage is subject to annulment by a court.'],
  },
];
