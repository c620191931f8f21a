import type { Rule } from '../../model/rule.ts';

/** How English laws speak of their own provisions and those of others. In examples, which are the words of one law, the references stand in brackets. */

/** What a provision is called, and the kind of provision it is; a few that need their capital to be one. */
export const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    section: 'section sections s ss sec secs clause clauses cl',
    subsection: 'subsection subsections sub-section sub-sections subs',
    article: 'article articles art arts',
    regulation: 'regulation regulations reg regs',
    rule: 'rule rules r rr',
    order: 'order',
    paragraph: 'paragraph paragraphs para paras',
    subparagraph: 'sub-paragraph sub-paragraphs subparagraph subparagraphs',
    point: 'point points',
    schedule: 'schedule schedules sch schs',
    part: 'part parts pt pts',
    chapter: 'chapter chapters ch',
    annex: 'annex annexes',
    recital: 'recital recitals',
  }).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const)),
);

/** Common nouns too: only with a capital, or with "this" before them, are they parts of a law. */
export const CAPITAL: ReadonlySet<string> = new Set(['part', 'chapter', 'annex', 'order']);

/** Words at which a reference may begin: a unit, with "this" or "that", or with the place of a subparagraph. */
export const BEGINS =
  /\b(?:(this|that|the\ssame|(?:the\s)?(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last))\s+)?(sub-?sections?|sections?|sub-?paragraphs?|paragraphs?|clauses?|articles?|regulations?|rules?|schedules?|parts?|chapters?|annex(?:es)?|points?|recitals?|order|(?:ss?|secs?|paras?|arts?|regs?|rr?|schs?|pts?|ch|cl)\.)(?=[\s.,;:)(—–]|$)/giu;

/** What something is said of case by case: "in the case of paragraph (a)" is of what was spoken of before. */
export const CASE = /\bin\s+the\s+case\s+of\s+$/iu;

/** Between the members of a list, and between the first and the last of a range. */
export const BETWEEN =
  /[^\S\n]*(?:,[^\S\n]*(?:(?:and|or)[^\S\n]+)?|[^\S\n](?:and|or|and\/or)[^\S\n]+)(?:\(as[^\S\n]the[^\S\n]case[^\S\n]may[^\S\n]be\)[^\S\n]+)?/y;
export const RANGE = /[^\S\n]*(?:[^\S\n]to[^\S\n]+|[-–—](?=[\d(A-Z]))/y;
/** What leads from a provision to the one that holds it, and, in the Official Journal, to one within it. */
export const OF = /,?[^\S\n]+(?:of|to|in)[^\S\n]+(?:the[^\S\n]+)?/y;
export const DOWN = /,?[^\S\n]+(?:(?:first|second|third|fourth|fifth|last)[^\S\n]+subparagraph,?[^\S\n]+)?/y;

/** What follows a reference to another law: "of the Equality Act 2010", "of that Act", "of Regulation (EU) 2016/679", "TFEU". */
const LAWS =
  'Act|Measure|Directive|Decision|Treaty|Convention|Agreement|Charter|Protocol|Code|Constitution|Framework';
export const ELSEWHERE = new RegExp(
  `\\s*(?:\\([^()]{0,80}\\))?,?\\s+(?:of|to|in|under)\\s+(?:(?:the|each|any|either)\\s+(?:${LAWS})\\b|(?:that|those)\\s+(?:${LAWS}|Order|Regulations?|Rules)\\b|(?:(?:the|that|those|each|any|either)\\s+)?(?:\\p{Lu}[^.;:()]{0,80}?(?:\\([^()]{1,80}\\)[^.;:()]{0,80}?){0,3}\\b(?:${LAWS}|Order|Regulations?|Rules|TFEU|TEU)\\b|(?:19|20)\\d\\d\\s(?:Act|Order|Regulations|Measure)|(?:principal|parent)\\s(?:Act|Regulations|Order)))|\\s+(?:TFEU|TEU|ECHR)\\b`,
  'uy',
);

/** Words of an amendment: what they point to is in the law that is amended. */
export const CHANGES =
  /(?:^|[\s(—“”;,])(?:insert|substitute|omit|leave\s+out|there\s+is\s+inserted|there\s+is\s+substituted|(?:is|are)\s+(?:repealed|revoked|omitted|amended\s+as\s+follows)|becomes?\s+(?:sub-?section|section|paragraph|sub-?paragraph))(?=[\s,.;:—–“”-]|$)/iu;
export const FOLLOWS =
  /\b(?:following\s+provisions?[^.;]{0,120}\b(?:repealed|revoked|amended)|amended\s+as\s+follows|amended\s+in\s+accordance\s+with|amendments?\s+(?:are|is)\s+made)\b/iu;
/** A law that tells what it does: "Regulation 6 amends regulation 55". */
export const CHANGES_BEFORE = /\b(?:amends|inserts|substitutes|omits|repeals|revokes)\s+(?:the\s+)?$/iu;
/** Even there, what stands behind these is of the law itself: "as inserted by section 4". */
export const OWN_BEFORE =
  /\b(?:by|under|with|see|provided\s+(?:for\s+)?in|made\s+in|in\s+accordance\s+with|mentioned\s+in|subject\s+to)\s+(?:the\s+)?$/iu;

const row = (
  id: string,
  because: string,
  examples: readonly [string, ...string[]],
  counterexamples: readonly string[],
): Rule => ({ id: `en/references/${id}`, because, examples, counterexamples });

export const referenceRules = {
  numbered: row(
    'numbered',
    'A provision that is numbered through the whole law is meant by its number, wherever it is spoken of.',
    [
      'A harbour authority must comply with [section 3(1)] and [Schedule 1].',
      'See [sections 2 to 3] and [section 2(3)(a)].',
    ],
    ['It consists of two sections, and of a part that is smaller.'],
  ),
  relative: row(
    'relative',
    'What is counted anew in each section, article or paragraph is meant of the one in which the words stand; each part that holds the words is looked at from the innermost outwards.',
    ['A notice under [subsection (1)] must be in writing.', 'But [paragraph (a)] does not apply.'],
    ['A subsection is part of a section.'],
  ),
  this: row(
    'this',
    '"This section" is the one in which the words stand; "that section" the one last spoken of.',
    ['In [this section] “ship” has the same meaning as in [this Part].'],
    ['For this part of the year fees are waived.'],
  ),
  elsewhere: row(
    'elsewhere',
    'Where the words go on with another law, the provision is of that law.',
    ['It has the meaning given by [section 2] of the Quays Act 1964.'],
    ['The Quays Act 1964 applies.'],
  ),
  amended: row(
    'amended',
    'Where the words amend another law, what they point to without naming a law is in that one; only what they point to as their own source ("inserted by section 4") is not.',
    ['In [subsection (1)], for “five” substitute “six”.'],
    ['Fees may be changed.'],
  ),
  marked: row(
    'marked',
    'Where the publisher of the law marks in its file what words refer to, that is what they refer to.',
    ['A notice under [subsection (1)] must be in writing.'],
    ['A notice must be in writing.'],
  ),
} as const;

export const references: readonly Rule[] = Object.values(referenceRules);
