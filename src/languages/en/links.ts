import type { Rule } from '../../model/rule.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** What a report says of the thing: finished, begun or partly done, given up, put to another time, given a day. */
export type ReportState = 'done' | 'under way' | 'given up' | 'moved' | 'dated';

/** How a text tells what became of something. */
export interface ReportRule extends Rule {
  readonly state: ReportState;
  /** What to look for in a sentence; where it is missing, the stage reads tenses by parts of speech. */
  readonly match?: RegExp;
}

/** Verbs that say or hold something: their past introduces words or a promise, and reports no deed. */
export const sayings = set(`
  say tell note welcome reaffirm reiterate underscore underline stress emphasise emphasize recognise recognize acknowledge express recall
  commit pledge promise undertake decide resolve hope want ask call urge thank praise condemn raise look confirm highlight affirm believe
  think feel consider regard expect intend plan aim seek mean show mark include remain become be have seem need underline warn argue add
  explain describe state claim insist request instruct task task direct invite encourage support-for share-view reflect help value
  require matter prevail concern
  base design see hear find know face suffer
`);

/** Verbs of talk: that a thing was spoken of is no news of what was to be done, unless talk was. */
export const talk = set(
  'discuss discussed mention mentioned debate debated highlight highlighted describe described',
);

/** Verbs that report work and no end of it. */
export const beginnings = set(`
  begin start commence continue work progress advance move draft identify prepare negotiate make take pursue develop proceed embark
  examine explore engage step accelerate intensify near approach
`);

/** Nouns that say how far something has come. */
export const advances = set('progress strides stride headway advances advance inroads steps momentum');

/** Nouns of finishing a thing: "welcomed the signing of". */
export const completions = set(`
  signing signature launch opening completion conclusion ratification establishment publication delivery adoption creation start arrival
  entry inauguration award appointment deployment introduction release handover formation installation
`);

/** Words after which such a noun tells of something past. */
export const afterwards = set(
  'welcomed welcome welcomes following since after achievements including celebrated noted marked recalled with',
);

/** Words before which nothing is past: promise, plan and hope. */
export const ahead = set(`
  will would shall should may might could can must to intend plan aim hope if until unless towards toward before
  planned forthcoming upcoming proposed expected future preparation pending
`);

/** Words that make a report one of a part only. */
export const partial =
  /\b(?:draft|initial|part|partly|partial|partially|some|half|interim|first\s+(?:payment|tranche|phase|part|stage|instalment|step|of)|a\s+first|(?:one|two|three|four|five|six|seven|eight|nine|\d+)\s+of\s+(?:its|the|their|those)|at\s+(?:the\s+)?(?:level\s+of\s+officials|official\s+level|technical\s+level)|in\s+principle|terms\s+of\s+reference|so\s+far|to\s+date)\b/iu;

/** A number of things promised, and what one of them is called. */
export const several =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+)\s+(?:[\p{L}-]+\s+){0,2}?([\p{L}]{3,})s\b/iu;

/** What is never done: to deepen, support, share. */
export const openEnded = set(
  'v:increase v:help v:share v:protect v:comply v:prevent v:affirm v:use cooper cooperation work engage continue focus v:reduce',
);

const re = (source: string) => new RegExp(source, 'giu');
const GIVEN_UP =
  'cancel(?:l?ed)|abandoned|dropped|scrapped|shelved|withdrawn|discontinued|terminated|halted|suspended|rescinded|revoked|axed|paused|called\\s+off|ruled\\s+out|set\\s+aside|given\\s+up|wound\\s+(?:up|down)|mothballed|repealed';
const BE =
  '(?:has|have|had)\\s+(?:now\\s+|since\\s+|also\\s+)?been|(?:was|were|is|are)(?:\\s+being)?|will\\s+(?:now\\s+)?be';

const MONTHS =
  'spring|summer|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December';

/** What does away with a thing: who promised that has kept it when the thing is gone. */
export const endings = set(
  'cancel abolish scrap end stop remove withdraw repeal revoke discontinue terminate suspend drop axe lift halt',
);

/** What lets a thing stand. */
export const keepings = set('keep retain maintain preserve extend');

/** Tried in this order; the first that speaks of some words wins. */
export const reports = {
  'gives-up': {
    id: 'en/links/gives-up',
    state: 'given up',
    match: re(
      `\\b(?:(?:will|shall|would|do|does|did|can|is|are)(?:\\s+not|n[’']t)\\s+(?:now\\s+|therefore\\s+|after\\s+all\\s+|longer\\s+|be\\s+)*(?:go\\s+ahead|going\\s+ahead|proceed|proceeding|happen|take\\s+place|taken\\s+forward|pursued?|pursuing|intend|plan|propose|introduced?|built|build|published?|publish|opened?|held|continued?|renewed?|signed?|implemented?|brought|extended?|made|launched?|created?|set\\s+up|established?|funded?|fund|provided?|paid)|(?:will\\s+|is\\s+|are\\s+|has\\s+|have\\s+)?no\\s+longer\\s+\\p{L}+|(?:${BE})\\s+(?:\\w+ly\\s+)?(?:${GIVEN_UP})|(?:has|have|had)\\s+(?:now\\s+|since\\s+|also\\s+)?(?:${GIVEN_UP})|(?:cancel(?:l?ed)|abandoned|scrapped|shelved|called\\s+off|ruled\\s+out|axed)\\s+(?:the|its|their|his|her|plans?|a|an)|(?:decided|chosen|chose|opted|resolved|decision)\\s+(?:not\\s+to|against)|there\\s+will\\s+be\\s+no|(?:is|are)\\s+off\\s+the\\s+table|(?:dropping|abandoning|scrapping|cancelling|shelving)\\s+(?:the|its|their|plans?))(?![\\p{L}])`,
    ),
    because: 'What was to be done is said not to come, or to be given up.',
    examples: [
      '[The second line will not go ahead].',
      '[The pilot has been cancelled].',
      '[Ministers have decided not to open a second office].',
      '[The ministry no longer plans a levy].',
    ],
    counterexamples: ['The second line will go ahead.', 'They will not hesitate to act.'],
  },
  moves: {
    id: 'en/links/moves',
    state: 'moved',
    match: re(
      `\\b(?:(?:${BE})\\s+(?:\\w+ly\\s+)?(?:postponed|delayed|deferred|put\\s+back|pushed\\s+back|brought\\s+forward|rescheduled|moved|extended)(?=\\s+(?:to|until|till|by|from|for|into|beyond)\\b)|(?:has|have)\\s+(?:slipped|moved|been\\s+put\\s+off)\\s+(?:to|until|into|by)|(?:slipped|postponed|deferred|delayed)\\s+(?:to|until|till|from)|will\\s+now\\s+(?:be\\s+)?\\p{L}+|(?:is|are)\\s+now\\s+(?:expected|due|planned|scheduled|set|foreseen)|now\\s+(?:expected|due|planned|scheduled)\\s+(?:to|for|in|by|on)|later\\s+than\\s+(?:planned|expected|promised)|instead\\s+of\\s+(?:in\\s+|on\\s+|by\\s+)?(?:the\\s+)?(?:${MONTHS}|\\d{1,2}\\s+(?:${MONTHS})|early|mid|late|20\\d\\d))(?![\\p{L}])`,
    ),
    because: 'Another time is named than the one that was.',
    examples: [
      '[The launch has been postponed to May 2027].',
      '[The depot will now open in June].',
      '[The report is now expected in autumn].',
      '[The plan will come out in May instead of March].',
    ],
    counterexamples: ['The prize has been awarded to two cities.'],
  },
  dates: {
    id: 'en/links/will-begin-on',
    state: 'dated',
    match: re(
      '\\bwill\\s+(?:also\\s+|then\\s+|formally\\s+)?(?:begin|start|commence|open|launch|go\\s+live|go\\s+ahead|run|apply|take\\s+(?:effect|place)|(?:come|enter|go)\\s+into\\s+(?:force|effect|service|operation)|be\\s+(?:held|ready|complete|completed|operational|open|in\\s+place|issued|published|introduced|launched|opened))\\s+(?:in|on|by|from|before|this|next|at)\\b(?!\\p{L})',
    ),
    because: 'A thing is given its day, and nobody is said to do it.',
    examples: ['[The ferry service will begin on 4 May 2027].', '[Free entry will start in June].'],
    counterexamples: ['The ferry service began on 4 May 2026.', 'Repairs will begin once funds are found.'],
  },
  stands: {
    id: 'en/links/under-way',
    state: 'under way',
    match: re(
      '\\b(?:(?:is|are|was|were|remains?|has\\s+been|have\\s+been)\\s+(?:now\\s+|already\\s+|well\\s+|currently\\s+|still\\s+)*(?:under\\s*way|on\\s+(?:track|course|schedule)|under\\s+construction|in\\s+progress|nearing\\s+completion|at\\s+an\\s+advanced\\s+stage|well\\s+advanced)|(?:work|talks|negotiations|discussions|construction|preparations?)\\b[^.;,]{0,60}?\\s(?:has|have)\\s+(?:now\\s+|already\\s+)?(?:begun|started|commenced|advanced|progressed)|(?:is|are)\\s+(?:now\\s+|already\\s+|currently\\s+)*being\\s+\\p{L}+(?:ed|en|ilt|ought|aid|et|ut|un))(?![\\p{L}])',
    ),
    because: 'It is told to be going on.',
    examples: [
      '[Work on the depot is under way].',
      '[A second ship is being built].',
      '[Talks on a fisheries accord have begun].',
    ],
    counterexamples: ['Work on the depot will begin in May.'],
  },
  complete: {
    id: 'en/links/complete',
    state: 'done',
    match: re(
      '\\b(?:(?:is|are|was|were|has\\s+been|have\\s+been|became)\\s+(?:now\\s+|already\\s+|fully\\s+)*(?:complete|completed|operational|in\\s+place|in\\s+force|in\\s+service|up\\s+and\\s+running|open)|(?:has|have)\\s+(?:now\\s+|already\\s+)?(?:entered|come|gone)\\s+into\\s+(?:force|effect|service|operation)|(?:entered|came|went)\\s+into\\s+(?:force|effect|service|operation)|took\\s+(?:effect|place|office)|(?:has|have)\\s+(?:now\\s+|already\\s+)?taken\\s+(?:effect|place|office)|(?:hereby\\s+)?(?:replaces|supersedes|repeals))(?![\\p{L}-])',
    ),
    because: 'It is told to be finished or to stand.',
    examples: ['[The new depot is now open].', '[The accord entered into force in May].'],
    counterexamples: ['The accord will enter into force in May.'],
  },
  perfect: {
    id: 'en/links/has-done',
    state: 'done',
    because: 'The perfect of a verb of doing reports a deed.',
    examples: [
      'The two sides have [opened a joint office].',
      '[A joint office has been opened in Lima].',
      'They have [made good progress towards a fisheries accord].',
    ],
    counterexamples: ['They have reaffirmed their friendship.', 'They will have opened an office by May.'],
  },
  progressive: {
    id: 'en/links/is-doing',
    state: 'under way',
    because: 'What is being done now is under way.',
    examples: ['Both navies are [sharing radar data].'],
    counterexamples: ['We are working to open an office.', 'They are considering it.'],
  },
  progress: {
    id: 'en/links/progress-on',
    state: 'under way',
    because: 'Progress is of something that goes on.',
    examples: ['They welcomed [the progress towards a fisheries accord].'],
    counterexamples: ['They hope for progress towards an accord.'],
  },
  completion: {
    id: 'en/links/the-signing-of',
    state: 'done',
    because: 'Who welcomes the signing, or goes on from it, says that it is done.',
    examples: [
      'They welcomed [the signing of the fisheries accord].',
      'Since [the opening of the depot], trade grew.',
    ],
    counterexamples: ['They will work towards the signing of the accord.'],
  },
  relative: {
    id: 'en/links/which-was-done',
    state: 'done',
    because: 'A clause on the side tells what the thing has become: "the depot that opened in May".',
    examples: ['They toured [the depot that opened in May].', 'They drew on [the fund launched in March].'],
    counterexamples: ['They toured the depot that will open in May.'],
  },
  past: {
    id: 'en/links/did',
    state: 'done',
    because: 'The past of a verb of doing reports a deed.',
    examples: ['The two sides [signed a fisheries accord in Lima].'],
    counterexamples: ['The two sides agreed to sign an accord.'],
  },
} as const satisfies Record<string, ReportRule>;

/** Words after which measures are listed. */
export const lists = set('including includes include notably namely particularly through');

/** A sentence that says more of the one before. */
export const elaborations =
  /^\s*(?:in\s+particular|specifically|more\s+specifically|concretely|to\s+(?:this|that)\s+end|as\s+(?:a|the)\s+first\s+step|for\s+this\s+purpose|as\s+part\s+of\s+this)\b/iu;

/** What a sentence says at its beginning that it is about. */
export const frames =
  /^\s*(?:\d+\.\s+)?(?:on|regarding|as\s+regards|as\s+to|concerning|with\s+regard\s+to|with\s+respect\s+to|in\s+relation\s+to|when\s+it\s+comes\s+to|to\s+(?:address|tackle|combat|counter|prevent|reduce|stop|fight|curb|protect|support|strengthen|improve))\s[^,:;.]{2,90}[,:]/iu;

/** Words that stand for something said before. */
export const pointers =
  /\b(?:this|these|that|those|such)\s+(?!end\b|regard\b|respect\b|year\b|month\b|week\b|day\b)\p{L}+|\b(?:it|them)\b|\b(?:its|their)\s+(?:costs?|price|financing|funding|implementation|operation|completion|construction|opening|use|results|findings)\b|\b(?:the\s+(?:remaining|rest|balance)|a\s+(?:first|second|further)|the\s+(?:agreement|treaty|arrangement|memorandum|pact|accord|deal|bill|scheme|fund|group|plan))\b(?!\s+(?:on|of|for|with|between)\b)/iu;

/** A sentence that sets aside what was said before: "beyond these four". */
export const excludes =
  /\b(?:beyond|besides|in\s+addition\s+to|apart\s+from|other\s+than|aside\s+from|rather\s+than|instead\s+of)\b/iu;

/** Verbs of doing by which a purpose is an act of the same parties, and no hoped-for effect. */
export const purposes = set(
  'bring build acquire establish create develop deliver launch open sign conclude construct procure publish introduce set provide install',
);

/** Words of absence by what is missing: what a later text must have to supply it. */
export const missing = {
  time: /\b(?:timetables?|timelines?|timescales?|dates?|deadlines?|schedules?|timing|calendar|when|how\s+soon|roadmap)\b/iu,
  money: /\b(?:amounts?|sums?|costs?|budgets?|figures?|prices?|funding|money|how\s+much|spending)\b/iu,
  detail: /\b(?:(?<kind>\p{L}+)\s+)?(?:details?|specifics|particulars|measures)\b/iu,
} as const;

/** Words about the document and its saying, which tell nothing of the subject. */
export const sayingWords = set(`
  readout statement communique document text announcement release paper letter note publish published say said set out give given state
  stated detail details specify specified mention mentioned name named disclose disclosed confirm confirmed timetable timeline timescale date
  deadline schedule amount sum figure budget cost specific specifics any no not far clear unclear remain remains question answer agree agreed
  implement implementation
`);

/** What is watched for when words are to come: a report of their publication answers. */
export const published = set(
  'statement statements announcement announcements communique declaration publication report reports proposals proposal guidance legislation bill strategy paper readout response consultation white-paper plan plans review regulations results findings',
);

/** What is watched for and falls on one side or the other: a decision or promise answers. */
export const undecided =
  /\b(?:whether|how|when|if|decisions?|outcomes?|timetable|date|details?|further\s+(?:steps|measures))\b/iu;

/** A part of a law or agreement by its number. */
export const provisions =
  /\b(?:parts?|titles?|chapters?|articles?|sections?|annex(?:es)?|paragraphs?|pillars?|phases?|protocols?)\s+(?:\d+|[IVX]+|one|two|three|four|five|six|seven|eight|nine|ten|[A-F])\b/giu;

/** What gives the reason for a report, and is no part of it: "will not proceed, owing to costs". */
export const reasons =
  /,\s+(?:owing|due|because|as|after|following|since|given|amid|in\s+view|in\s+light)\b/iu;
