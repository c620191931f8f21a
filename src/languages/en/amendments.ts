import type { Rule } from '../../model/rule.ts';

/** What an instruction does to the law that it changes. */
export type Change = 'insert' | 'substitute' | 'omit' | 'renumber';

/**
 * Words by which a law tells another what to read instead. They are sought in lines whose quoted words and remarks in
 * brackets are blotted out; the groups: `old` is what goes, or what is renumbered; `where` and `at` the place of what
 * comes; `fresh` what comes, where it is quoted in the line and does not follow below.
 */
export interface AmendmentRule extends Rule {
  readonly change: Change;
  readonly match: RegExp;
}

const Q = '[“‘][^“”‘’]*(?:[”’]|$)';
/** What a drafter names as the thing to change. */
const NAMED =
  '(?:sub-?sections?|sub-?paragraphs?|sections?|regulations?|articles?|rules?|paragraphs?|schedules?|parts?|chapters?|points?|annex(?:es)?|appendix|entry|entries|definitions?|headings?|cross-?headings?|sidenote|title|words?|lists?|tables?|notes?|sentences?|indents?|items?|rows?|columns?|recitals?|provisions?)';
const THING = `(?:${Q}|(?:the|each|any|that|those|this|in)\\s|${NAMED}\\b)`;
/** Not past another instruction. */
const WITHIN = '(?:(?!\\b(?:insert|omit|substitute|add)\\b|,\\s+(?:after|before|at\\s+the|for)\\s)[^;])*?';
const NUMBERED = '(?:\\w+|\\(\\w+\\))(?:\\(\\w+\\))*';
const THERE = '(?:there\\s+(?:is|are|shall\\s+be)\\s+)?';
const WHERE =
  '(?:(?<!\\b(?:words?|text|part|sentence|lines?|immediately|coming|heading)\\s)(?:immediately\\s+)?(?:after|before)|(?:at|in)\\s+the\\s+(?:end|beginning|start|appropriate\\s+places?(?:\\s+in\\s+(?:the\\s+)?alphabetical\\s+order)?))';

/** What is said to go: something that is named as a part of a law, or a law by its title. */
const GONE = `(?:(?i:(?:the\\s+)?${Q}|(?:(?:the|each|those)\\s+(?:[\\p{Ll}-]+\\s+){0,3}?)?${NAMED}\\b)|(?:[Tt]he\\s+)?(?:\\p{Lu}[\\p{L}\\s(),’&\ue001-]{0,160}?\\s)?(?:Act|Orders?|Regulations?|Rules?|Directive|Decision|Measure|Scheme)\\b)`;

const re = (source: string): RegExp => new RegExp(source, 'iud');

export const amendmentRules: readonly AmendmentRule[] = [
  {
    id: 'en/amendments/substitute',
    change: 'substitute',
    match: re(
      `(?<![\\p{L}\\d])for\\s+(?<old>${THING}${WITHIN}),?\\s+${THERE}substituted?\\b(?:\\s+(?:the\\s+words?\\s+)?(?<fresh>${Q}))?`,
    ),
    because: '“For … substitute …” takes words or provisions out of a law and puts others in their place.',
    examples: [
      '(a) in subsection (2), [for “harbour” substitute “port”];',
      '(b) [for paragraph (c) substitute]—',
      '(3) [For the words from “a pilot” to the end substitute “the master”].',
    ],
    counterexamples: [
      '(a) so as to substitute another body for the body that is named there,',
      'Ministers may substitute a later day for that day.',
    ],
  },
  {
    id: 'en/amendments/insert',
    change: 'insert',
    match: re(
      `(?<where>${WHERE})(?<at>${WITHIN}),?\\s+${THERE}(?:insert|add)(?:ed)?\\b(?:\\s+(?:the\\s+words?\\s+)?(?<fresh>${Q}))?`,
    ),
    because: '“After … insert …” puts words or provisions into a law at a place that it names.',
    examples: [
      '(2) [After section 12 insert]—',
      'In section 4(1), [after “ship” insert “or boat”].',
      '(b) in paragraph (3), [at the beginning insert “Subject to regulation 5,”];',
      '(c) [at the appropriate place insert]—',
    ],
    counterexamples: [
      'A diver may insert a valve after the inspection.',
      'After the vote the report was read.',
    ],
  },
  {
    id: 'en/amendments/insert-there',
    change: 'insert',
    match: re(
      `(?<![\\p{L}\\d])insert(?:\\s+the\\s+following(?:\\s+\\p{L}+){0,2})?(?:\\s+(?<fresh>${Q}))?,?\\s+(?<where>${WHERE})(?<at>${WITHIN})(?=\\s*(?:[—–:;.-]|$))`,
    ),
    because: 'The place may be named after what is inserted.',
    examples: ['In section 9, [insert “and tugs” after “ships”].'],
    counterexamples: ['To insert a clause after the debate is unusual.'],
  },
  {
    id: 'en/amendments/omit',
    change: 'omit',
    match: re(
      `(?<![\\p{L}\\d])omit(?=\\s*[—–:]\\s*$)|(?<![\\p{L}\\d])omit\\s+(?<old>${THING}${WITHIN})(?=\\s*(?:[;.—]|,?\\s+and\\s+(?:after|before|for|insert|in|at)\\s|,$|$))`,
    ),
    because: '“Omit …” takes words or provisions out of a law.',
    examples: [
      '(b) [omit subsection (4)];',
      '(i) [omit “or” after paragraph (b)];',
      '[omit the words from “not” to the end].',
    ],
    counterexamples: ['They omit to say when.', 'if they replace or omit any part of the text of an Act,'],
  },
  {
    id: 'en/amendments/repealed',
    change: 'omit',
    match: new RegExp(
      `(?<old>${GONE}(?:(?!,\\s+the\\s|\\b(?:insert|omit|substitute|which|that\\s+(?:is|are)|where|if|when|may|must|shall|was|were|has|have|been|is|are)\\b)[^;])*?)\\s+(?:(?:is|are|shall\\s+be)\\s+(?:hereby\\s+)?(?:omitted|repealed|revoked|deleted)|ceases?\\s+to\\s+have\\s+effect)\\b(?!\\s+(?:once|when|if|unless|as\\s+soon|without|upon|after|where|until))`,
      'ud',
    ),
    because: 'What is said to be omitted, repealed, revoked or deleted goes out of the law.',
    examples: [
      '(2) [Sections 9 to 12 are repealed].',
      '[Point (b) is deleted];',
      '[The Harbour Lights Act 1868 is repealed].',
    ],
    counterexamples: ['if the personal data that were collected are deleted once the test ends;'],
  },
  {
    id: 'en/amendments/renumber',
    change: 'renumber',
    match: re(
      `(?:re-?number\\s+(?<old>${THING}${WITHIN})\\s+as\\s+|(?<subject>(?:${THING})(?:(?!\\b(?:is|are|may|must)\\b)[^;])*?)\\s+(?:(?:is|are|shall\\s+be)\\s+(?:to\\s+be\\s+)?(?:re-?numbered|re-?designated)\\s+(?:as\\s+)?|becomes?\\s+))(?<becomes>(?:sub-?section|sub-?paragraph|paragraph|section|regulation|article|rule|schedule|point|part)s?\\s+${NUMBERED}(?:\\s+(?:to|and)\\s+${NUMBERED})?(?:\\s+of\\s+that\\s+\\p{L}+)?)`,
    ),
    because: 'A provision that is renumbered stays, under another number.',
    examples: ['(a) [the existing text becomes subsection (1)];', '(2) [Renumber section 5 as section 5A].'],
    counterexamples: ['A trainee becomes a pilot.', 'where the order becomes final'],
  },
  {
    id: 'en/amendments/replaced',
    change: 'substitute',
    match: re(
      `(?<old>${THING}(?:(?!,\\s+the\\s|\\b(?:insert|omit|substitute|which|may|was|were)\\b)[^;])*?)\\s+(?:is|are|shall\\s+be)\\s+(?:hereby\\s+)?replaced\\s+by\\s+(?:the\\s+following(?:\\s+\\p{L}+)?|(?:the\\s+words?\\s+|that\\s+of\\s+)?(?<fresh>${Q}))`,
    ),
    because: 'European Union law says that one text “is replaced by the following”.',
    examples: [
      '[Article 5 is replaced by the following]:',
      '(2) in Article 9(1), [the words ‘three months’ are replaced by ‘two months’];',
    ],
    counterexamples: ['where those legal acts are replaced by later ones'],
  },
  {
    id: 'en/amendments/following',
    change: 'insert',
    match: re(
      `(?<![\\p{L}\\d])the\\s+following\\s+(?<kind>(?:\\p{L}+\\s+){0,3}?(?:article|paragraph|sub-?paragraph|point|indent|sentence|annex|recital|chapter|section|words?|entry|definition|row|item|title)s?(?:\\s+[\\w()]{1,8})?)\\s+(?:is|are|shall\\s+be)\\s+(?:inserted|added)(?<where>\\s+(?:after|before))?(?<at>[^;:]*)?`,
    ),
    because: 'European Union law says that “the following” is inserted or added.',
    examples: [
      'In Article 4(3) of Regulation (EC) No 1/2030, [the following subparagraph is added]:',
      '(1) [the following Article is inserted]:',
      '[the following points are inserted after point (4)]:',
    ],
    counterexamples: ['The following persons are added to the list by the master.'],
  },
];

/** Words that say of which law all that follows speaks: “The 1990 Act is amended as follows.” */
export const AMENDED =
  /^(?<of>.*?)\s+(?:is|are)\s+(?:further\s+|hereby\s+)?(?:amended|modified)\s+(?:as\s+follows|as\s+(?:is\s+)?set\s+out\s+in|in\s+accordance\s+with|by|as\s+provided)/iu;
