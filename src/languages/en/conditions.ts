import type { Rule } from '../../model/rule.ts';

/** Words that begin a limit on an undertaking; the limit goes on to the end of its clause. */
export interface ConditionRule extends Rule {
  readonly match: RegExp;
}

export const conditions: readonly ConditionRule[] = [
  {
    id: 'en/conditions/subject-to',
    match:
      /\b(?:subject\s+to|conditional\s+(?:up)?on|contingent\s+(?:up)?on|dependent\s+(?:up)?on|depending\s+on|pending)\b/giu,
    because: 'The act waits for something else.',
    examples: ['They will open the port [subject to planning consent].'],
    counterexamples: ['The subject is closed.'],
  },
  {
    id: 'en/conditions/in-line-with',
    match:
      /\b(?:(?:as\s+)?(?:in\s+(?:line|accordance|conformity|compliance|keeping)|consistent(?:ly)?)\s+with|in\s+full\s+respect\s+(?:of|for)|with\s+(?:full|due)\s+(?:respect|regard)\s+(?:for|to)|without\s+(?:prejudice\s+to|(?:the\s+)?(?:prior\s+)?(?:written\s+)?(?:consent|agreement|approval)\s+of)|in\s+(?:consultation|coordination|co-ordination|agreement)\s+with)\b/giu,
    because: "The act is bounded by rules or by somebody else's say.",
    examples: [
      'Both sides will share records [in line with their data protection laws].',
      'Norway will move staff, [in consultation with the regions].',
    ],
    counterexamples: ['He stood in line for bread.'],
  },
  {
    id: 'en/conditions/where-appropriate',
    match:
      /\b(?:where\s+(?:the\s+|both\s+)?[\p{L} -]{2,30}?\s(?:agrees?|are\s+concerned|is\s+concerned|allows?|permits?|so\s+requests?)|as\s+far\s+as\s+[\p{L} -]{2,40}?\s(?:allows?|permits?)|where\s+(?:these|they|this|it|such\s+\w+)\s+(?:is|are)\s+(?:needed|necessary|required|appropriate|relevant|applicable)|(?:where|as|when|if|wherever|whenever)\s+(?:and\s+(?:when|where|as)\s+)?(?:appropriate|possible|necessary|relevant|required|applicable|needed|practicable|feasible)|(?<!\b(?:as|so)\s+(?:soon|early|quickly|far|much|many|widely|rapidly|swiftly)\s)(?:as|so|in\s+so|insofar|to\s+the\s+extent|as\s+far)\s+(?:far\s+)?(?:as\s+)?(?:possible|practicable)|within\s+(?:existing|available)\s+(?:resources|budgets|means)|within\s+(?:their|its|our)\s+(?:respective\s+)?(?:competences?|mandates?|remits?|means|resources))\b/giu,
    because: 'Whoever acts keeps the choice.',
    examples: [
      'Teams will meet [where appropriate].',
      'The agencies will act [within their respective mandates].',
    ],
    counterexamples: ['She asked where he lived.'],
  },
  {
    id: 'en/conditions/if',
    match:
      /\b(?:if\s+(?=(?:the|they|it|these|this|those|there|we|either|any|both|no)\b)|provided\s+that|on\s+(?:the\s+)?condition\s+that|as\s+long\s+as(?!\s+(?:it|this)\s+takes)|only\s+(?:if|after|when|once)|unless|in\s+the\s+event\s+(?:of|that)|should\s+(?:it|the\s+need)\s+(?:be|prove|arise))\b/giu,
    because: 'The act hangs on a condition.',
    examples: ['Chile will lift the levy [provided that both houses agree].'],
    counterexamples: ['They provided that list.'],
  },
  {
    id: 'en/conditions/once',
    match:
      /\b(?:once(?!\s+(?:every|an?|in|again|or|per|more)\b)|following\s+the\s+(?:receipt|approval|adoption|completion|conclusion|ratification|outcome|entry)|upon\s+(?:receipt|approval|adoption|completion|ratification|entry)|after\s+(?:receipt|approval|ratification))\b/giu,
    because: 'The act comes after another that may not come.',
    examples: ['Allocations will be published [once the returns are in].'],
    counterexamples: ['He met her once.'],
  },
];
