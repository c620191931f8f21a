import type { Rule } from '../../model/rule.ts';

/** Words that begin a limit on an undertaking. In this order: of two that begin at one word the first stands. */
export interface ConditionRule extends Rule {
  /** The words at which it is tried, in lower case. */
  readonly starts: string;
  /** Sticky: it is tried where one of those words stands, and nowhere else. */
  readonly match: RegExp;
  /** Where the limit ends: with the words matched, with the noun phrase after them, or with the clause they open. */
  readonly goesOn: 'no' | 'phrase' | 'clause';
  /** Whether it must open a clause. */
  readonly opens?: true;
  /** Words that, standing just before, make something else of it. */
  readonly notAfter?: ReadonlySet<string>;
  /** What, in the words that follow, makes an aim or a measure of it and no limit. */
  readonly notOf?: RegExp;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** "is consistent with", "remain subject to": said of a thing, and no limit on an act. */
const PREDICATIVE = words(
  'is are was were be been being am remain remains remained become becomes keep kept',
);

/** What an act is meant to serve, or is counted by: an aim, a plan or a measure bounds nobody. */
const AIMS =
  /\b(?:vision|aims?|goals?|targets?|objectives?|ambitions?|aspirations?|priorities|values|spirit|depth|strategy|strategies|plans?|roadmaps?|agenda|pathways?|recommendations?|proposals?|advice|findings|expectations?|trends?|inflation|earnings|prices|growth|demand|averages?|increases?|forecasts?|CPI|RPI|GDP|mission|interests?|determination|resolve|friendship|traditions?|announcements?|declaration|statement|trajectory)\b/i;

const STATE =
  'appropriate|possible|necessary|relevant|required|applicable|needed|practicable|practical|feasible|permissible|permitted|warranted|available|desirable|desired|suitable|useful|able|justified|requested|invited|agreed|viable|indicated|eligible|allowed|called\\s+for|called\\s+upon';

const ADVERBS =
  '(?:(?:mutually|legally|technically|operationally|reasonably|otherwise|so|both|deemed|considered|found|thought|jointly|strictly|absolutely|commercially|economically|financially)\\s+){0,2}';

const ALLOWING =
  'allows?|permits?|warrants?|requires?|dictates?|enables?|demands?|agrees?|consents?|concurs?|so\\s+requests?|(?:is|are)\\s+(?:concerned|met|fulfilled|satisfied|right|ripe|in\\s+place|available)|(?:has|have)\\s+been\\s+(?:met|fulfilled|satisfied)';

const CONSENT =
  'approvals?|authori[sz]ations?|clearances?|consents?|ratifications?|receipt|adoption|completion|conclusion|outcomes?|passage|enactment|consultations?|entry\\s+into\\s+force|agreement\\s+(?:by|of|from|between|with)|Royal\\s+Assent|confirmation';

export const conditions: readonly ConditionRule[] = [
  {
    id: 'en/conditions/subject-to',
    starts: 'subject conditional contingent dependent depending',
    match:
      /(?:subject\s+(?:always\s+|only\s+)?to|(?:conditional|contingent|dependent|depending)\s+(?:up)?on)\b/iy,
    goesOn: 'phrase',
    notAfter: words('is are was were be been being is/are not'),
    because: 'The act waits for something else, or yields to it.',
    examples: [
      'They will open the port [subject to planning consent].',
      'Norway will pay the second part [depending on the results of the first].',
      'Chile will send ships, [contingent upon the approval of its Senate], by 2027.',
    ],
    counterexamples: ['The subject is closed.', 'Norway will tax goods that are subject to duty.'],
  },
  {
    id: 'en/conditions/pending',
    starts: 'pending',
    match: new RegExp(
      `pending\\s+(?=(?:the|an?|its|their|our|any|further|final|formal|(?:[^\\s,;:.()]+\\s+){0,2}(?:${CONSENT}|agreement|decisions?|resolution|reviews?|results?))\\b)`,
      'iy',
    ),
    goesOn: 'phrase',
    notAfter: words('the all of these those any its their our a other remaining is are clear no'),
    because: 'The act waits for another that has not come yet.',
    examples: ['Norway will release the money [pending the approval of parliament].'],
    counterexamples: ['Norway will settle the pending cases.'],
  },
  {
    id: 'en/conditions/in-line-with',
    starts: 'in as',
    match:
      /(?:as\s+)?in\s+(?:(?:full|strict|close)\s+)?(?:line|accordance|conformity|compliance|keeping|harmony)\s+with\b/iy,
    goesOn: 'phrase',
    notAfter: PREDICATIVE,
    notOf: AIMS,
    because: 'The act is bounded by rules, or by what whoever acts is competent for.',
    examples: ['Both sides will share records [in line with their data protection laws].'],
    counterexamples: [
      'He stood in line for bread.',
      'Norway will build wind farms in line with its vision for the coast.',
      'Norway will raise pensions in line with prices.',
    ],
  },
  {
    id: 'en/conditions/consistent',
    starts: 'in as consistent consistently compatible according',
    match:
      /(?:in\s+(?:an?\s+|ways?\s+)(?:manner\s+|way\s+|fashion\s+)?(?:that\s+(?:is|are)\s+)?(?:fully\s+)?(?:consistent|compatible|compliant)\s+with|in\s+(?:full\s+)?respect\s+(?:of|for)|(?:as\s+)?(?:consistent(?:ly)?|compatible)\s+with|according\s+to(?=\s+(?:(?:their|its|our|the|each|respective|national|domestic|own|applicable|relevant)\s+){0,4}(?:[^\s,;:.()]+\s+){0,2}(?:competenc[a-z]+|capabilit[a-z]+|capacit[a-z]+|laws?|legislation|circumstances|mandates?|procedures|rules|needs|means|regulations)\b))/iy,
    goesOn: 'phrase',
    notAfter: PREDICATIVE,
    because: 'The act is done only as something else bears it.',
    examples: [
      'Norway will inspect ships, [as consistent with international law].',
      'Norway will sell gas [in a manner compatible with its climate goals].',
      'Chile will act [in full respect of the rights, duties and privileges of its regions].',
    ],
    counterexamples: ['Norway will make sure that the rules are consistent with the treaty.'],
  },
  {
    id: 'en/conditions/respecting',
    starts: 'with while without taking having bearing fully whilst recognizing recognising',
    match:
      /(?:with\s+(?:full|due|appropriate)\s+(?:respect|regard)\s+(?:for|to)|with\s+(?:the\s+)?(?:(?:appropriate|adequate|due|necessary|proper|suitable|strict|robust|sufficient)\s+)(?:protections?|safeguards?|controls|guarantees)\b|(?:(?:while|whilst)\s+)?(?:fully\s+)?(?:respecting|safeguarding)(?=\s+(?:the\s+|their\s+|its\s+|our\s+|national\s+|each\s)[^,;:.()]{0,40}(?:sovereignty|competenc[a-z]+|constitutional|laws?|legislation|jurisdiction|autonomy|mandates?|prerogatives|privileges|responsibilities))|(?:while\s+|whilst\s+)?(?:taking|having|bearing)\s+(?:(?:full|due)\s+)?(?:into\s+account|account\s+of|regard\s+to|in\s+mind)(?=\s+(?:(?:the|their|its|our|different|respective|national|domestic|local|specific|own)\s+){1,4}(?:circumstances|capabilit[a-z]+|capacit[a-z]+|competenc[a-z]+|conditions|laws?|legislation|legal\s+systems?|systems|levels|contexts?|situations?|constraints|needs|priorities))|recogni[sz]ing\s+that\s+(?=[^,;:.()]{3,60}\s(?:may|can|will)\s+(?:vary|differ|depend))|without\s+prejudice\s+to)/iy,
    goesOn: 'phrase',
    because: 'What may not be touched by the act.',
    examples: [
      'Norway will help [with due regard to the powers of the regions].',
      '[Without prejudice to existing treaties], Chile will open its ports.',
      'Both sides will cut emissions [while respecting the sovereignty of each].',
      'They will set targets [taking into account their national circumstances].',
      'They will share files [with appropriate protections for privacy].',
      'Norway will train police, [recognizing that the need may vary from town to town].',
    ],
    counterexamples: ['Norway will move on while taking the bus.', 'They will act with regard to prices.'],
  },
  {
    id: 'en/conditions/consent',
    starts: 'in with without at after following having',
    match:
      /(?:in\s+(?:(?:close|full|regular|prior|due|timely)\s+)?(?:consultation|co-?ordination|agreement|collaboration|co-?operation|concert)\s+with|at\s+the\s+discretion\s+of|with(?:out)?\s+(?:the\s+)?(?:(?:prior|express|explicit|mutual|written|full)\s+){0,2}(?:consent|agreement|approval|permission)\s+(?:of|from)|at\s+(?:the|their|its|his)\s+(?:(?:express|explicit|formal)\s+)?(?:request|invitation)(?:\s+of)?|(?:after|following|having)\s+(?:(?:due|full|prior|further|appropriate|proper|close)\s+)?(?:consultation|consultations|consulting|consulted)\b)/iy,
    goesOn: 'phrase',
    notAfter: words('work works working act acts acting is are be'),
    because: 'The act needs somebody else to agree, to ask for it, to be heard or to have a part.',
    examples: [
      'Norway will move staff, [in consultation with the regions].',
      'Norway will post officers [at the request of Chile].',
      'Both will plan supplies, [in close collaboration with their ports].',
      'Chile will not sell the ships [without the prior consent of Norway].',
    ],
    counterexamples: [
      'Norway will work in cooperation with Chile.',
      'Norway will act with the help of Chile.',
    ],
  },
  {
    id: 'en/conditions/where-appropriate',
    starts: 'where when if wherever whenever as',
    match: new RegExp(
      `(?:(?:where|when|if|wherever|whenever)\\s+(?:(?:and|or)\\s+(?:when|where|as|if)\\s+)?(?:it\\s+is\\s+|they\\s+are\\s+)?${ADVERBS}(?:${STATE})(?:\\s+and\\s+(?:${STATE}))?|as\\s+(?:and\\s+when\\s+)?${ADVERBS}(?:appropriate|necessary|needed|required|applicable|practicable|feasible|warranted|requested|permitted|desired|relevant)(?:\\s+and\\s+(?:${STATE}))?(?!\\s+(?:to|by|for|in|of|under|from|at|on)\\b))(?![\\w-])`,
      'iy',
    ),
    goesOn: 'no',
    notAfter: words('well soon quickly early far much many widely rapidly swiftly just regarded same is are'),
    because: 'Whoever acts keeps the choice.',
    examples: [
      'Teams will meet [where appropriate].',
      'Norway will provide aid, [where warranted], to its neighbours.',
      'Both sides will exchange staff [as appropriate].',
      'Chile will send more ships [if and when needed].',
      'Results will be shared [where legally permissible].',
    ],
    counterexamples: [
      'She asked where he lived.',
      'Norway will act with Chile as well as relevant firms.',
      'Norway will pay as much as necessary.',
      'Norway will spend as required by its law.',
    ],
  },
  {
    id: 'en/conditions/as-far-as',
    starts: 'as so in insofar inasmuch to',
    match: new RegExp(
      `(?:(?:(?:as|so|in\\s+so)\\s+far\\s+as|insofar\\s+as|in\\s+as\\s+much\\s+as)\\s+(?:(?:it\\s+)?is\\s+)?${ADVERBS}(?:possible|practicable|feasible)|as\\s+far\\s+as\\s+[^,;:.()]{2,40}?\\s(?:${ALLOWING})|to\\s+the\\s+(?:(?:maximum|fullest|greatest|full|widest)\\s+)?extent\\s+(?:${ADVERBS}(?:possible|practicable|feasible|appropriate|necessary|required|needed|practical)|(?:permitted|permissible|allowed)(?!\\s+(?:by|under))|(?:that\\s+)?[^,;:.()]{2,40}?\\s(?:${ALLOWING})))(?![\\w-])`,
      'iy',
    ),
    goesOn: 'no',
    notAfter: words('soon quickly early much many widely rapidly swiftly fast well long'),
    because: 'The act goes as far as something allows, and no farther.',
    examples: [
      'Norway will reopen the lines [as far as possible].',
      'Staff will be moved [to the greatest extent practicable].',
      'Teams will inspect ships [as far as the weather allows].',
    ],
    counterexamples: ['They will save as much time as possible.', 'Norway will walk as far as Chile.'],
  },
  {
    id: 'en/conditions/permitted-by',
    starts: 'to as where',
    match:
      /(?:to\s+the\s+(?:(?:maximum|fullest|greatest|full|widest)\s+)?extent\s+|as\s+|where\s+)(?:permitted|permissible|allowed|allowable|authori[sz]ed)\s+(?:by|under)\b/iy,
    goesOn: 'phrase',
    because: 'The act goes as far as a law lets it.',
    examples: [
      'Records will be shared [to the fullest extent permitted by law].',
      'Norway will hold the funds [as permitted under its laws and regulations].',
    ],
    counterexamples: ['Norway will say to what extent.'],
  },
  {
    id: 'en/conditions/permitting',
    starts: 'funding funds resources circumstances conditions weather time security health',
    match: /[a-z]+\s+(?:conditions\s+|situation\s+)?permitting\b/iy,
    goesOn: 'no',
    because: 'The act hangs on means or circumstances.',
    examples: ['The work will go on through May, [weather permitting].'],
    counterexamples: ['Norway will stop permitting it.'],
  },
  {
    id: 'en/conditions/within',
    starts: 'within from at',
    match:
      /(?:within\s+(?:(?:the|their|its|our)\s+)?(?:(?:limits|bounds|constraints|scope|confines|parameters|remit|terms)\s+of\s+)?(?:(?:their|its|our|his|her|the|existing|available|respective|national|current|own|approved|budgetary|legal|financial|applicable|individual|agreed|statutory|constitutional|domestic|present|allocated|overall|each|side’s|side's|country’s|country's)\s+){0,5}(?:competenc(?:e|es|ies|y)|mandates?|remits?|means|resources|budgets?|powers|capabilit(?:y|ies)|capacit(?:y|ies)|(?<=respective\s)jurisdictions?|authorit(?:y|ies)|(?:legal|regulatory|budgetary|financial|fiscal|constitutional)\s+(?:frameworks?|systems?|constraints?|limits|envelopes?)|constraints|envelopes?|appropriations|laws?|legislation|areas?\s+of\s+(?:competence|responsibility)|spheres?\s+of\s+(?:competence|responsibility))|(?:from|within)\s+(?:existing|available)\s+(?:resources|budgets?|means|funds|funding|appropriations)|at\s+no\s+(?:extra|additional|further)\s+cost)(?![\w-])/iy,
    goesOn: 'no',
    because: 'The act stays within what whoever acts is competent for or can pay.',
    examples: [
      'The agencies will act [within their respective mandates].',
      'Norway will do so [within the limits of its available resources].',
      'Chile will train officers [at no extra cost].',
    ],
    counterexamples: ['They will meet within the week.', 'Norway will act within the region.'],
  },
  {
    id: 'en/conditions/circumstances',
    starts: 'where when as once until if whenever wherever',
    match: new RegExp(
      `(?:where|when|as|once|until|if|whenever|wherever)\\s+(?!well\\b)(?:the\\s+|both\\s+|all\\s+)?(?:[^\\s,;:.()]+\\s+){1,4}?(?:${ALLOWING})(?![\\w-])`,
      'iy',
    ),
    goesOn: 'no',
    notAfter: words('well soon quickly early far much many long such'),
    because: 'The act hangs on circumstances, or on somebody agreeing.',
    examples: [
      'Norway will return [when conditions permit].',
      'More ships will follow [as resources allow].',
      'Both will share files [where the parties agree].',
    ],
    counterexamples: ['Norway will say where the ships are.'],
  },
  {
    id: 'en/conditions/terms',
    starts: 'on upon as by',
    match:
      /(?:(?:up)?on\s+(?:request|invitation)\b|by\s+(?:mutual|common|joint)\s+(?:agreement|consent)|on\s+(?:terms\s+(?:and\s+conditions\s+)?(?:to\s+be\s+)?(?:mutually\s+)?agreed|mutually[\s-](?:agreed|agreeable|acceptable|beneficial|determined)\s+terms(?:\s+and\s+conditions)?)|on\s+an?\s+(?:(?:strictly|purely|fully|equitable|fair|mutually)\s+(?:and\s+)?)?(?:commercial|voluntary|reciprocal|case-by-case|non-discriminatory|cost-sharing|cost-neutral|non-binding|beneficial|agreed|pilot|trial|not-for-profit|need-to-know)\s+basis|as\s+(?:may\s+be\s+)?(?:mutually|jointly)\s+(?:agreed|determined|decided|consented)|as\s+agreed\s+(?:by|between|among)\s+(?:both|the\s+two|the\s+parties|all|the\s+participants))(?:\s+(?:by|between|upon|among)\s+(?:the\s+)?(?:two\s+|both\s+)?[a-z]+)?(?![\w-])/iy,
    goesOn: 'no',
    because: 'The act is done on terms, and not on others.',
    examples: [
      'Norway will share designs [on mutually agreed terms].',
      'Grain will be sold [on a strictly commercial basis].',
      'Further sites will be added [as mutually agreed by both sides].',
      'The list will be changed [by mutual agreement], and shown [on request].',
    ],
    counterexamples: ['Norway will meet on terms of trade.'],
  },
  {
    id: 'en/conditions/if',
    starts: 'if unless provided providing assuming',
    match:
      /(?:if(?=\s+[^\s,])|unless(?:\s+and\s+until)?|provid(?:ed|ing)\s+(?:always\s+)?that\b|(?<=,\s{1,3})provided\s+(?=(?:the|it|they|there|these|this|both|all)\s)|provided\s+(?=(?:conditions|funds|funding|resources|talks|circumstances)\s+(?:is|are|allow|permit|succeed))|assuming\s+(?:that\b|(?=(?:the|it|they|there)\s)))/iy,
    goesOn: 'clause',
    notAfter: words(
      'as even what out see ask asks asked asking know wonder determine assess check consider decide establish examine evaluate explore discuss review tell test doubt unsure unclear whether and/or they is are was were be been',
    ),
    because: 'The act hangs on a condition.',
    examples: [
      'Chile will lift the levy [provided that both houses agree].',
      '[If talks fail], Norway will close the strait.',
      'Norway will not return [unless Chile pays].',
    ],
    counterexamples: [
      'They provided that list.',
      'Norway will stay even if Chile leaves.',
      'Norway will check if the gates hold.',
    ],
  },
  {
    id: 'en/conditions/proviso',
    starts: 'on as so only in with after',
    match:
      /(?:on\s+(?:the\s+)?(?:strict\s+)?(?:condition|understanding|proviso)\s+that|with\s+the\s+proviso\s+that|(?:as|so)\s+long\s+as(?!\s+(?:it|this|that|is)\s+(?:takes|necessary|needed|required))|only\s+(?:if|after|when|once|where|with)\b|in\s+the\s+event\s+(?:of|that)|in\s+(?:those\s+)?cases\s+(?:where|in\s+which)|after\s+(?=(?:the|an?|all|these|it|they|both)\s+(?:[a-z-]+\s+){0,4}?(?:has|have)\b))/iy,
    goesOn: 'clause',
    notAfter: words('for not'),
    because: 'The act stands or falls with another.',
    examples: [
      'Norway will pay [on condition that Chile pays too].',
      'Chile will stay in the pact, [so long as Norway does the same].',
      '[In the event of war], Norway will close the strait.',
      'Both will review the scheme [after it has run for a year].',
    ],
    counterexamples: ['Norway will help Chile for as long as it takes.'],
  },
  {
    id: 'en/conditions/cases',
    starts: 'in',
    match:
      /in\s+(?:the\s+case\s+of|(?:all\s+|only\s+)?(?:(?:the\s+)?(?:more|most|less)\s+)?(?:serious|exceptional|limited|certain|specific|appropriate|relevant|suitable|urgent|emergency|rare|defined|extreme|particular|such|eligible|minor)\s+(?:cases|circumstances|situations|instances))\b/iy,
    goesOn: 'phrase',
    because: 'The act is owed in some cases only.',
    examples: [
      'Police will issue warnings [in the case of minor offences].',
      'Norway will grant visas at the border [in exceptional circumstances].',
    ],
    counterexamples: ['Norway will argue in the case before the court.'],
  },
  {
    id: 'en/conditions/should',
    starts: 'should',
    match:
      /should\s+(?=(?:the|an?|any|this|that|these|those|such|it|they|there|we|either|both|further|circumstances|conditions|talks|efforts|negotiations|diplomacy|[a-z]+\s+(?:fail|prove|require|become|arise|continue|change|allow|permit|be)\b)(?:\s|$))/iy,
    goesOn: 'clause',
    because: 'With its subject behind it the word is another "if".',
    examples: [
      'Norway is ready to add patrols, [should the need arise].',
      '[Should diplomacy fail], Norway will act alone.',
    ],
    counterexamples: ['Firms should be ready.', 'Norway will set out a plan that should be tested.'],
  },
  {
    id: 'en/conditions/once',
    starts: 'once following upon on after',
    match: new RegExp(
      `(?:once(?=\\s+[a-z])(?!\\s+(?:every|an?|in|again|or|per|more|and|each|every)\\b)|on\\s+(?:successful\\s+)?(?:receipt|completion|ratification|approval)(?=\\s+(?:of|by))|(?:following|upon|after)\\s+(?:(?:the|its|their|our|any|successful|final|formal|necessary|full)\\s+){0,3}(?:[^\\s,;:.()]+\\s+){0,1}?(?:${CONSENT})(?=\\s|[,;.])|(?:following|upon|after)\\s+the\\s+(?:successful\\s+)?(?:signature|signing)\\s+of)`,
      'iy',
    ),
    goesOn: 'clause',
    notAfter: words('at than only building build builds built based call called relies rely agreed drawing'),
    because: 'The act comes after another that may not come.',
    examples: [
      'Allocations will be published [once the returns are in].',
      'Norway will open the bridge [following the completion of safety tests].',
      'Payment will be made [upon receipt of the form].',
    ],
    counterexamples: ['He met her once.', 'Norway and Chile will meet once a year.'],
  },
  {
    id: 'en/conditions/where',
    starts: 'where',
    match:
      /where\s+(?:(?=there\s+(?:is|are)\s)|(?:these|they|this|it|such\s+[a-z]+)\s+(?:is|are|remains?|proves?)\s+(?:(?:not|no\s+longer|still|also|deemed|considered|found)\s+){0,2}(?:needed|necessary|required|appropriate|relevant|applicable|possible|justified|available|feasible|permitted|suitable|useful|lawful|practicable|in\s+(?:the\s+)?(?:public|national)\s+interest))/iy,
    goesOn: 'clause',
    because: 'The act is owed only in the cases that the words describe.',
    examples: [
      '[Where there is a clear need], Norway will send engineers.',
      'Both sides will lift limits [where these are no longer justified].',
    ],
    counterexamples: ['Norway will rebuild the town where the treaty was signed.'],
  },
  {
    id: 'en/conditions/where-opening',
    starts: 'where',
    match: /Where\b(?!\s+once\b)|where(?=\s+(?:an?|any|no)\s)/y,
    goesOn: 'clause',
    opens: true,
    because: 'A sentence that opens with "Where" says in which cases the rest is owed.',
    examples: [
      '[Where a firm objects], Norway will hold a hearing.',
      'Regions will take over the ports, [where a good case is made].',
    ],
    counterexamples: [
      'Norway will rebuild the town where the treaty was signed.',
      'Norway will open a desk, where firms may ask questions.',
    ],
  },
  {
    id: 'en/conditions/until',
    starts: 'until unless',
    match:
      /until\s+(?:such\s+time\s+as|(?=(?:the|its|their|all|both|these|those|[a-z]+)\s+(?:[^\s,;:.()]+\s+){0,4}?(?:agrees?|compl(?:y|ies)|ceases?|fulfils?|fulfills|withdraws?|pays?|stops?|meets?|releases?|ratif(?:y|ies)|resolved|met)\b))/iy,
    goesOn: 'clause',
    because: 'The act lasts, or waits, until another is done that may not be.',
    examples: ['Norway will keep the ban [until Chile complies with the ruling].'],
    counterexamples: ['Norway will keep the ban until 2030.'],
  },
  {
    id: 'en/conditions/except',
    starts: 'except excluding with',
    match: /(?:except\s+(?:for|where|when|in|that|as)\b|excluding\b|with\s+the\s+exception\s+of)/iy,
    goesOn: 'phrase',
    notAfter: words('of by from not is are'),
    because: 'What the act leaves out.',
    examples: [
      'Norway will open all ports [except for its naval bases].',
      'The guarantee will cover every school, [excluding private ones].',
    ],
    counterexamples: ['Norway will end the practice of excluding women.'],
  },
];
