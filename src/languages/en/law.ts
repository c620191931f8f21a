import type { Obligation } from '../../model/analysis.ts';
import type { Rule } from '../../model/rule.ts';

/** Words by which a law binds, allows or forbids, and what follows from the verb behind them. */
export interface LawRule extends Rule {
  readonly obligation: Obligation;
}

export const lawRules = {
  duty: {
    id: 'en/law/duty',
    obligation: 'duty',
    because:
      'Must, shall, is to, is required to: whoever is named has to do it (Office of the Parliamentary Counsel, Drafting Guidance, 3.1; Joint Practical Guide of the European institutions, 2.3.2).',
    examples: [
      'The regulator must [keep a register of lenders].',
      'Member States shall [designate a competent authority] by 1 May 2027.',
      'An employer is required to [give the worker a copy].',
      'It is the duty of the council to [maintain the sea wall].',
    ],
    counterexamples: [
      'This section applies where a lender must register.',
      'References to a lender are to be read as references to a bank.',
      'In this Act “lender” means a person who must register.',
      'There is to be a body corporate known as the Harbour Board.',
      'The regulator need not publish the notice.',
      'Section 4 shall not affect any right of the owner.',
      'In section 2, for “must pay” substitute “may pay”.',
    ],
  },
  power: {
    id: 'en/law/power',
    obligation: 'power',
    because: 'May, is entitled to, has power to: whoever is named is allowed to and need not.',
    examples: [
      'The Secretary of State may [by regulations amend Schedule 2].',
      'The consumer shall have the right to [return the goods].',
    ],
    counterexamples: [
      'This Act may be cited as the Harbours Act 2026.',
      'The notice must give such details as may be prescribed.',
      'A person who may vote must sign the roll.',
    ],
  },
  prohibition: {
    id: 'en/law/prohibition',
    obligation: 'prohibition',
    because: 'Must not, may not, no person may, shall be prohibited: whoever is named has to leave it.',
    examples: [
      'A landlord must not [let the house without a licence].',
      'No person may [moor a vessel in the lock].',
      'Shipowners shall not [discharge oil in the harbour].',
    ],
    counterexamples: [
      'The regulator must publish a plan.',
      'Nothing in this section shall affect the harbour.',
    ],
  },
  review: {
    id: 'en/law/review',
    obligation: 'review',
    because: 'A duty whose act is to look again: what it finds is to be watched for.',
    examples: [
      'The Secretary of State must [carry out a review of the scheme].',
      'The Board shall [keep the rules under review].',
      'The Commission shall [evaluate the need for changes to the list every four years].',
    ],
    counterexamples: ['The Board may review the rules.', 'The Board must keep the accounts.'],
  },
  report: {
    id: 'en/law/report',
    obligation: 'report',
    because:
      'A duty whose act is to lay or hand in a report, or to publish one: its day can be kept or missed.',
    examples: [
      'The Scottish Ministers must [lay a copy of the plan before the Scottish Parliament].',
      'The Commission shall [submit a report to the Council] by 3 May 2029.',
    ],
    counterexamples: ['The owner must repair the wall.', 'The Board may publish a report.'],
  },
  commencement: {
    id: 'en/law/commencement',
    obligation: 'commencement',
    because: 'It says from when the law, or a part of it, holds.',
    examples: [
      '[These Regulations come into force on 6 April 2026].',
      '[This Regulation shall enter into force on the twentieth day following its publication].',
      '[Section 4 comes into force on such day as the Secretary of State may by regulations appoint].',
      '[It shall apply from 2 August 2026].',
    ],
    counterexamples: [
      'The plan must be made before this section comes into force.',
      'This section applies from time to time.',
      'Articles 4 to 6 shall apply to ports.',
    ],
  },
  sunset: {
    id: 'en/law/sunset',
    obligation: 'sunset',
    because: 'It says when the law, or a part of it, ends by itself.',
    examples: [
      '[This Act ceases to have effect at the end of 2028].',
      '[This Regulation shall apply until 31 December 2030].',
      '[These Regulations expire at the end of the period of 2 years beginning with the day on which they come into force].',
    ],
    counterexamples: ['The panel advises on what happens when the scheme expires.'],
  },
} as const satisfies Record<string, LawRule>;

/** What words lay down by themselves, before the verb behind them is looked at. */
export type Sense = 'duty' | 'power' | 'prohibition' | 'commencement' | 'sunset';

/** Words that govern an act in law; the longest that stands there counts. */
export interface OperatorWords {
  readonly words: string;
  readonly sense: Sense;
  /** Who has to stands behind them: "it is the duty of the council to". */
  readonly of?: true;
  /** They are the verb themselves, and govern no other. */
  readonly whole?: true;
}

export const operators: readonly OperatorWords[] = [
  { words: 'must not', sense: 'prohibition' },
  { words: 'must neither', sense: 'prohibition' },
  { words: 'shall neither', sense: 'prohibition' },
  { words: 'may neither', sense: 'prohibition' },
  { words: 'must', sense: 'duty' },
  { words: 'shall not', sense: 'prohibition' },
  { words: 'shall', sense: 'duty' },
  { words: 'may not', sense: 'prohibition' },
  { words: 'may', sense: 'power' },
  { words: 'is to', sense: 'duty' },
  { words: 'are to', sense: 'duty' },
  { words: 'is not to', sense: 'prohibition' },
  { words: 'are not to', sense: 'prohibition' },
  { words: 'is required to', sense: 'duty' },
  { words: 'are required to', sense: 'duty' },
  { words: 'is obliged to', sense: 'duty' },
  { words: 'are obliged to', sense: 'duty' },
  { words: 'is under a duty to', sense: 'duty' },
  { words: 'are under a duty to', sense: 'duty' },
  { words: 'has a duty to', sense: 'duty' },
  { words: 'have a duty to', sense: 'duty' },
  { words: 'has the duty to', sense: 'duty' },
  { words: 'have the duty to', sense: 'duty' },
  { words: 'has power to', sense: 'power' },
  { words: 'have power to', sense: 'power' },
  { words: 'has the power to', sense: 'power' },
  { words: 'have the power to', sense: 'power' },
  { words: 'has the right to', sense: 'power' },
  { words: 'have the right to', sense: 'power' },
  { words: 'is entitled to', sense: 'power' },
  { words: 'are entitled to', sense: 'power' },
  { words: 'is authorised to', sense: 'power' },
  { words: 'are authorised to', sense: 'power' },
  { words: 'is prohibited from', sense: 'prohibition' },
  { words: 'are prohibited from', sense: 'prohibition' },
  { words: 'is the duty of', sense: 'duty', of: true },
  { words: 'is for', sense: 'power', of: true },
  { words: 'come into force', sense: 'commencement', whole: true },
  { words: 'comes into force', sense: 'commencement', whole: true },
  { words: 'come into effect', sense: 'commencement', whole: true },
  { words: 'comes into effect', sense: 'commencement', whole: true },
  { words: 'come into operation', sense: 'commencement', whole: true },
  { words: 'comes into operation', sense: 'commencement', whole: true },
  { words: 'takes effect', sense: 'commencement', whole: true },
  { words: 'take effect', sense: 'commencement', whole: true },
  { words: 'ceases to have effect', sense: 'sunset', whole: true },
  { words: 'cease to have effect', sense: 'sunset', whole: true },
  { words: 'ceases to apply', sense: 'sunset', whole: true },
  { words: 'cease to apply', sense: 'sunset', whole: true },
  { words: 'expire', sense: 'sunset', whole: true },
  { words: 'expires', sense: 'sunset', whole: true },
];

/** What a first operator becomes by the words behind it: "shall have the right to return it". */
export const turns: readonly OperatorWords[] = [
  { words: 'have the right to', sense: 'power' },
  { words: 'have a right to', sense: 'power' },
  { words: 'have power to', sense: 'power' },
  { words: 'have the power to', sense: 'power' },
  { words: 'be entitled to', sense: 'power' },
  { words: 'be empowered to', sense: 'power' },
  { words: 'be authorised to', sense: 'power' },
  { words: 'be permitted to', sense: 'power' },
  { words: 'be allowed to', sense: 'power' },
  { words: 'be required to', sense: 'duty' },
  { words: 'be obliged to', sense: 'duty' },
  { words: 'have a duty to', sense: 'duty' },
  { words: 'have the obligation to', sense: 'duty' },
  { words: 'be prohibited from', sense: 'prohibition' },
  { words: 'be the duty of', sense: 'duty', of: true },
  { words: 'be lawful for', sense: 'power', of: true },
  { words: 'be prohibited', sense: 'prohibition', whole: true },
  { words: 'be forbidden', sense: 'prohibition', whole: true },
  { words: 'be unlawful', sense: 'prohibition', whole: true },
];

/** "is to be treated as": it says how words are to be taken, and binds nobody to do anything. */
export const readAs = words(
  'read construed treated regarded taken interpreted deemed understood known cited called disregarded presumed ignored',
);

/** What somebody or something is or has by the law itself: nobody has to do anything for it. */
export const states =
  /^(?:be\s+(?:(?:also|a|an|the)\s+)?(?:body\s+corporate|bodies\s+corporate|part\s+of|(?:legally\s+)?binding|without\s+prejudice|final\b|void\b|null\b|invalid\b|valid\b|of\s+no\s+effect|liable\b|guilty\b|equivalent\b|composed\s+of|situated|independent\s+of|an\s+offence|exempt\b|deposited\s+with|such\s+that|applicable\b|extinguished\b|(?:[a-z]+\s+){0,2}considered\s+(?:to\s+|as\b|not\b|an?\b|part\b|in\s+conformity))|only\s+be\s+liable|consist|comprise|have\s+(?:legal\s+personality|the\s+(?:same\s+)?(?:meaning|effect|force)|effect|its\s+seat)|mean\b|continue\s+(?:to\s+)?(?:have\s+effect|in\s+force|to\s+apply|to\s+be\b)|cease\s+to\s+(?:be|have|apply|hold)|fall\s+within|derogate|vest\b|arise|lapse|result\s+in|mutatis)/i;

/** The same of things alone: "this section shall apply", but "Member States shall apply the rules". */
export const statesOfThings =
  /^(?:apply|extend|affect|prejudice|prevent|preclude|constitute|relate\s+to|hold)\b/i;

/** What is had by right, whatever word says it: "shall have one vote". */
export const rights =
  /^have\s+(?:(?:an?|one|the|full|exclusive|unlimited|sole|free|no)\s+)*(?:jurisdiction|competence|votes?|powers?|period\s+of|choice|recourse|immunity|leave\s+to|discretion|authority|rights?|option)\b/i;

/** What is to be left: a duty by its words, a prohibition by what it asks. */
export const refraining = /^(?:(?:strictly|at\s+all\s+times)\s+)?(?:refrain|abstain|desist)\s+from\b/i;

/** With "not", what nobody is bound to: "shall not be required to", "is not to affect". */
export const exemptions =
  /^(?:(?:[a-z]+ly|in\s+itself|of\s+itself|themselves|itself)\s+)*(?:be\s+(?:required|obliged|liable|bound|entitled|prevented|precluded|considered|personally)|limit|restrict|affect|prejudice|prevent|preclude|impose|require|include|cover|authorise|entitle|confer|count|exceed\s+the\s+powers)/i;

/** "may have been misled": what is possible, and nothing that is allowed. */
export const possible = /^have\s+(?:(?:[a-z]+ly|also)\s+)?(?:been|had|become|[a-z]+ed)\b/i;

/** Of words, not of deeds: "references to a lender", "the definition of", "nothing in this section". */
export const aboutWords =
  /^(?:(?:any|the|a|an|those|that|other|every|all)\s+)*(?:references?|expressions?|definitions?|words?|terms?|meaning|purposes?|aims?|objectives?|nothing|anything\s+(?:in|done)|there)\b/i;

/** What begins or ends by itself is the law or a part of it; anything else that "takes effect" is no beginning of a law. */
export const ofTheLaw =
  /\b(?:acts?|regulations?|directives?|orders?|rules|sections?|articles?|parts?|chapters?|schedules?|annex(?:es)?|paragraphs?|sub-?sections?|points?|provisions?|titles?|amendments?|measures?|decision|it|they|the\s+following|repeals?|remainder|rest)\b/i;

/** Recurrences that are so only with what they are said of: "annual report", and no "annual turnover". */
export const recursWith = /^(?:annual|periodic|yearly|regular|monthly|quarterly)$/i;
export const recurring =
  /^\s+(?:[a-z]+\s+){0,2}?(?:reports?|reviews?|statements?|plans?|accounts|programmes?|meetings?|basis|evaluations?|assessments?|summar(?:y|ies)|audits?|inspections?|returns?|updates?|publication|information|intervals?|list|reporting|training|checks?|monitoring|work\s+programme)\b/i;

/** What is done with something and not by somebody: "accompanied by a plan". */
export const noAgents = words(
  'accompanied followed supported replaced covered bound governed preceded affected caused evidenced signified limited increased reduced multiplied divided',
);

/** Participles behind "be" that look again. */
export const reviewing =
  /^(?:(?:be|been)\s+)?(?:(?:regularly|periodically|also|jointly|thoroughly)\s+)*(?:(?:re-?)?review(?:s|ed)?\b(?!\s+bod)|evaluat(?:e|ed)\b|(?:carry\s+out|carried\s+out|conduct|conducted|undertake|undertaken|complete|completed|perform|performed|arrange\s+for|launch|start)\s+(?:(?:a|an|the|its|such|regular|periodic|annual|further|first|independent|to\s+be)\s+)*(?:reviews?|evaluations?)\b|assess\s+the\s+(?:need|functioning|operation|application|effectiveness)\b|(?:keep|kept)\b[^.;]{0,120}?\bunder\s+(?:constant\s+|regular\s+|continuous\s+)?review\b)/i;

/** What is laid, handed in or published so that others can see: a report. */
export const reporting =
  /^(?:(?:be|been)\s+)?(?:(?:also|regularly|annually|jointly|then)\s+)*(?:(?:lay|laid)\b(?!\s+down)|report(?:ed)?\b(?!\s*,)|(?:publish|submit|send|present|prepare|make|produce|issue|give|transmit|draw\s+up|provide|include|arrange\s+for|communicate)(?:ted|ed|ent|n)?\b(?:\s+(?:and|or)\s+[a-z]+)*(?:\s+(?:[^\s.;,]+)){0,9}?\s+(?:annual\s+|progress\s+|evaluation\s+)*reports?\b)/i;

/** "The report shall be submitted": the same, told of the report. */
export const aboutReports =
  /^(?:(?:the|an?|each|every|any|that|such|this|a\s+copy\s+of\s+(?:the|each|every|any|such|that))\s+)?(?:(?:annual|evaluation|progress|first|final|draft)\s+)?reports?\b(?!\s+or)/i;
export const reported =
  /^be\s+(?:(?:[a-z]+ly|also)\s+)?(?:made\b(?!\s+(?:publicly|available|public|in\s+writing))|submitted|laid|sent|transmitted|presented|provided|published|given\s+to)\b/i;

/** By whom or by what words "it comes into force" is said, as the verb of the sentence. */
export const comesIntoForce =
  /^(?:(?:shall|will|is\s+to|are\s+to|do|does|so)\s+)*(?:(?:comes?|enters?)\s+into\s+(?:force|effect|operation)\b|takes?\s+effect\b|has\s+effect\s+(?:from|on)\b|have\s+effect\s+(?:from|on)\b|(?:applies|apply)\s+(?:from|as\s+from|with\s+effect\s+from)\s+(?!time\b))/i;
export const endsItself =
  /^(?:(?:shall|will|is\s+to|are\s+to)\s+)*(?:ceases?\s+to\s+(?:have\s+effect|apply|be\s+in\s+force)|expires?\b|(?:applies|apply|has\s+effect|have\s+effect|remains?\s+in\s+force|continues?\s+in\s+force)\s+until\b)/i;

/** Words that open what stands before the sentence proper: a condition, a time, a purpose. */
export const openers = words(
  'if where when whenever unless subject despite notwithstanding without except before after until once as on upon in for by at within under with from during following pursuant to no not provided save insofar given having prior having while whilst since because regardless irrespective instead through throughout over according unlike taking but however accordingly moreover furthermore therefore additionally likewise similarly consequently',
);

/** Of those, the ones that limit; the others only say when, for what or how. */
export const limitOpeners =
  /^(?:(?:but|however|and)[\s,]+)*(?:if|where|when|whenever|unless|subject\s+to|despite|notwithstanding|without\s+prejudice|except|save|provided|in\s+so\s+far\s+as|insofar\s+as|to\s+the\s+extent|in\s+(?:the\s+)?(?:cases?|event|circumstances)|by\s+way\s+of\s+derogation|for\s+so\s+long|as\s+long\s+as|only|until|in\s+relation\s+to)\b/i;

/** Limits behind the act. A place ("the State where") is none. */
export const limits =
  /\b(?:(?:but\s+|and\s+)?only\s+(?:if|where|when|to\s+the\s+extent|in\s+so\s+far)|even\s+if|if\b(?!\s+(?:any|applicable|necessary|appropriate|so|not)\b\s*\))|unless|(?<!\b(?:be|is|are|been|being)\s)subject\s+to|provided\s+that|on\s+condition\s+that|without\s+prejudice\s+to|except\b|save\s+(?:where|that|for|as|in)|in\s+so\s+far\s+as|insofar\s+as|to\s+the\s+extent\s+that|(?<=,\s|[—–]\s?)(?:where|when|notwithstanding|despite)\b|(?<!(?:place|places|State|States|case|cases|country|area|premises|circumstances|Member State|sector|sectors|point|stage)\s)where\b(?!by|\s+it\s+is\s+(?:situated|located))|in\s+(?:the\s+)?(?:cases?|circumstances|event)\s+(?:where|in\s+which|that|of))/g;

/** By when: what a lawyer counts. */
export const deadlineWords =
  /\b(?:within\s+(?:(?:the|a)\s+period\s+of\s+)?(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|twenty|thirty|sixty)\b(?:\s+[a-z]+){0,2}?\s+(?:hours?|days?|weeks?|months?|years?)\b|within\s+the\s+(?:period|time|time\s+limits?)\b|within\s+(?:a|such)\s+(?:reasonable\s+)?(?:period|time)\b|(?:before|by|at|until|after)\s+the\s+(?:end|expiry|expiration)\s+of\b|(?:no|not)\s+(?:later|less|fewer)\s+than\s+(?=\d|the\s|an?\s|one\s|two\s|three\s|four\s|five\s|six\s|seven\s|eight\s|nine\s|ten\s|twelve\s|fourteen\s|fifteen\s|thirty\s)(?!(?:a|the|one|two)\s+(?:majority|half|third|quarter))|at\s+the\s+latest\b|on\s+or\s+before\b|as\s+soon\s+as\s+(?:(?:is\s+)?(?:reasonably\s+)?(?:practicable|possible)|it\s+becomes|they?\s+become)|without\s+(?:(?:any\s+)?(?:undue|further|unreasonable)\s+)?delay\b|(?<!not\s)immediately\b(?!\s+(?:before|preceding|prior|required|available|apparent|recogni[sz]able|after))|forthwith\b|at\s+least\s+(?:\d+|one|two|three|four|six|seven|ten|fourteen)\s+(?:[a-z]+\s+)?(?:days?|weeks?|months?)\s+before\b)/gi;

/** From when or until when, in words without a day: "on the day after Royal Assent". */
export const timeOfLaw =
  /\b(?:into\s+(?:force|effect|operation)|have\s+effect|to\s+apply|takes?\s+effect|expires?)\s+(?=(?:on|at|from|until|after|when|upon|the\s+day|immediately|[a-z]+\s+(?:days?|weeks?|months?|years?)\s+after)\b)/gi;

/** Where such a stretch goes on: what it counts from. */
export const countsFrom =
  /^,?\s*(?:(?:beginning|starting|commencing|running|ending)\s+(?:with|on|from|at)|of|after|from|following|before|as\s+from)\b/i;

/** "“the Board” means the Harbour Board": a term for a body that has a name, all its words but the small ones with a capital. */
export const definedNames =
  /[“‘"](?:the\s+)?(?<term>\p{L}[\p{L}\s-]{1,40})[”’"]\s+(?:means|is)\s+(?:the\s+)?(?<name>\p{Lu}[\p{L}’'-]+(?:\s+(?:of|for|and|the|in)(?=\s)|\s+\p{Lu}[\p{L}’'-]+){1,9})(?=\s*[;.,”"]|\s*\n|\s+\()/gu;

/** Nouns of those who can be bound, where the tables of words do not know it. */
export const bound = words(
  'person persons body bodies authority authorities regulator ombudsman minister ministers state states court courts tribunal commission council board office agency agencies provider providers deployer deployers importer importers distributor distributors operator operators manufacturer manufacturers trader traders consumer consumers employer employers worker workers owner owners tenant tenants landlord landlords applicant applicants appellant respondent proprietor proprietors registrar holder holders licensee inspector inspectors officer officers committee panel company companies undertaking undertakings parliament government department treasury secretary chair chairperson chairman chairing member members director directors trustee trustees society trust trusts school schools university institution institutions representative representatives controller processor parties party seller buyer supplier suppliers user users creditor debtor administrator receiver liquidator charity charities corporation partnership hca auditor constable police king queen crown majesty judge commissioner commissioners examiner examiners laboratory secretariat president partners individual individuals firm firms group groups forum convener deputy lead leads registrant opponent claimant partnerships establishment establishments organisation organisations ministry registry everyone anyone nobody he she they it who sponsor sme smes promoter undertaker guarantor issuer issuers lender borrower bank banks insurer lender fca pra ofsted ofcom cma',
);

/** Nouns of things that the tables of words take for people. */
export const unbound = words(
  'order orders regulation regulations report reports notice notices plan plans charter charters application applications direction directions scheme schemes code codes rule rules requirement requirements function functions power powers system systems model models information document documents act article section paragraph provision provisions decision decisions register list statement guidance standards standard accounts fee fees mark marks agreement proceedings procedure measure measures data meeting meetings majority quorum penalty fine fines appeal membership office use',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
