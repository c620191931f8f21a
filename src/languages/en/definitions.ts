import type { Rule } from '../../model/rule.ts';

/** How a law says what a word stands for in it. */
export type Manner = 'means' | 'includes' | 'given' | 'read' | 'called';

/**
 * Words that make a term in quotation marks a defined one. `after` is sought right behind the term (and behind its
 * equivalent in another language, and other terms beside it); `before` and `behind` around a term that is given to
 * what stands before it.
 */
export interface DefinitionRule extends Rule {
  readonly manner: Manner;
  readonly after?: RegExp;
  readonly before?: RegExp;
  readonly behind?: RegExp;
}

/** ", in relation to a port,": for what the definition holds. */
const RELATION =
  '(?:,?\\s+\\((?:and|in|including|or)\\b[^()]{1,200}\\)|,\\s+(?:in\\s+relation\\s+to|as\\s+regards|with\\s+respect\\s+to|when|where|except|unless|if)\\b[^;—]{1,250}?,|\\s+in\\s+relation\\s+to\\s[^,;—]{1,120}?)?,?\\s+';
const after = (source: string): RegExp => new RegExp(`${RELATION}(?:${source})`, 'iuy');

export const definitionRules: readonly DefinitionRule[] = [
  {
    id: 'en/definitions/given',
    manner: 'given',
    after: after(
      '(?:(?:has|have|is\\s+to\\s+have|shall\\s+have)\\s+(?:the\\s+)?(?:same\\s+|respective\\s+)?meanings?\\b|(?:is|are)\\s+(?:as\\s+)?defined\\s+(?:in|by|for)|is\\s+to\\s+be\\s+(?:read|construed)\\s+in\\s+accordance\\s+with|means?\\s+(?:[^.;]{1,160}?\\s)?(?:as\\s+defined\\s+in|within\\s+the\\s+meaning\\s+of)\\b)',
    ),
    because: 'The meaning stands elsewhere: in another provision or another law.',
    examples: [
      '“[tug]” has the meaning given by section 4;',
      '‘[harbour]’ means a harbour as defined in Article 3 of Regulation (EU) 2031/5;',
    ],
    counterexamples: ['the word “tug” in section 4', 'The Minister has the meaning of the word in mind.'],
  },
  {
    id: 'en/definitions/means',
    manner: 'means',
    after: after('(?:means?\\b|(?:shall|will)\\s+mean\\b|signif(?:y|ies)\\b)'),
    because: '“Means” gives the whole meaning: nothing else is meant by the term.',
    examples: [
      '“[harbour]” (“harbwr”) means any port;',
      'In this section “[pilot]”, in relation to a ship, means whoever has its conduct.',
    ],
    counterexamples: ['“by any means” is to be omitted'],
  },
  {
    id: 'en/definitions/includes',
    manner: 'includes',
    after: after('(?:also\\s+|does\\s+not\\s+|do\\s+not\\s+)?includes?\\b'),
    because: '“Includes” adds to what a word means otherwise, or takes from it.',
    examples: ['“[ship]” includes a hovercraft;', 'In this Part “[ship]” does not include a raft.'],
    counterexamples: ['The list includes “ship”.'],
  },
  {
    id: 'en/definitions/read',
    manner: 'read',
    after: after(
      '(?:is|are|shall\\s+be)\\s+(?:to\\s+be\\s+)?(?:read|construed|interpreted|treated|taken)\\s+(?:as|in\\s+accordance|to\\s+(?:be|mean|include)|accordingly)\\b|(?:is|are)\\s+(?:a\\s+)?references?\\s+to\\b',
    ),
    because: 'A law may say how its words are to be read.',
    examples: ['references to “[a voyage]” are to be read as including its end.'],
    counterexamples: ['“the report” is to be published'],
  },
  {
    id: 'en/definitions/is',
    manner: 'means',
    before: /(?:^|[—:,]\s*|\b(?:an?|the)\s+)(?:an?\s+|the\s+)?$/iu,
    after: after(
      '(?:is|are)\\s+(?:an?|the|any|each|every|those|persons?|one|as\\s+follows|—)\\b|(?:is|are)\\s*[—:]',
    ),
    because: 'A term in quotation marks that “is” something is defined as that.',
    examples: ['For the purposes of this Part, a “[relevant port]” is a port that has a register.'],
    counterexamples: ['the answer “yes” is enough', 'A form marked “urgent” is sent first.'],
  },
  {
    id: 'en/definitions/called',
    manner: 'called',
    before:
      /\b(?:referred\s+to|known|called|termed|described)\s+(?:(?:in|throughout|for\s+the\s+purposes\s+of)\s+(?:this|these)\s+\p{L}+\s+)?(?:as|collectively\s+as)?\s*(?:an?\s+|the\s+)?$/iu,
    because: 'What is “referred to as” a term in a law is what the term stands for in it.',
    examples: ['Such a port is referred to in this Part as a “[listed port]”.'],
    counterexamples: ['as the report calls it: “a listed port”'],
  },
  {
    id: 'en/definitions/bracket',
    manner: 'called',
    before:
      /(?<![”’]\s?)\((?:(?:(?:and|each|together|collectively|hereinafter|hereafter|in|this|these|section|sections|part|chapter|article|act|regulation|regulations|directive|schedule|referred|to|as|called|jointly|the|a|an|or|respectively|individually)\b,?\s*)|[“‘][^“”‘]{1,80}[”’](?:,?\s+(?:and|or)\s+|,\s+))*$/iu,
    behind: /^(?:\s*(?:,|and|or|respectively)\s*|\s*[“‘][^“”]{1,80}[”’])*\)/iu,
    because: 'A term in brackets stands for what is named right before it.',
    examples: ['a master to whom a notice is given (“[the recipient]”) must answer'],
    counterexamples: ['“harbour” (“harbwr”) means any port', 'a ship (see the entry “ship” in Schedule 1)'],
  },
];

const UNIT =
  '(?:sections?|subsections?|sub-?paragraphs?|paragraphs?|regulations?|articles?|parts?|chapters?|schedules?|rules?)';
const NUMBER = '(?:[\\dIVXLC]+[A-Z]*|\\([\\p{L}\\d]{1,5}\\))(?:\\([\\p{L}\\d]{1,5}\\))*';
const ITEM = `(?:(?:this|these)\\s+[\\p{L}-]+|${UNIT}\\s+${NUMBER}(?:(?:,?\\s+(?:and|or|to)|,)\\s+${NUMBER})*)`;

/** Where a definition holds: "In this Part", "For the purposes of subsection (3) and section 5". */
export const SCOPE = new RegExp(
  `(?<![\\p{L}\\d])(?:in|for\\s+the\\s+purposes?\\s+of|throughout)\\s+(?<where>${ITEM}(?:(?:,?\\s+(?:and|or)|,)\\s+(?:in\\s+)?${ITEM})*)`,
  'iu',
);
