import type { Rule } from '../../model/rule.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs whose past tells a state, a view or what a text dwells on: a date beside them makes no event. */
export const states: ReadonlySet<string> = set(`
  be have do seem remain contain include mean show reflect depend need want exist consist comprise stand lie cost amount total equal
  average represent account range vary know believe think feel hope expect consider regard like cover apply
  last continue relate concern belong involve require allow enable help support-for base design intend plan
  schedule slate dwell dwelt focus date own employ earn reside keep kept felt knew known lain outline describe mention
`);

/** Present tenses by which a speaker does the thing in saying so: "today we announce". */
export const performatives: ReadonlySet<string> = set(
  'announce announcing launch launching publish publishing lay laying sign signing unveil unveiling release releasing',
);

/** Nouns that name an event when a date stands by them: "the November arrest", "last year's evacuations". */
export const eventNouns: ReadonlySet<string> = set(`
  meeting meetings summit summits arrest arrests evacuation evacuations election elections agreement agreements signature signing visit visits
  attack attacks invasion conference conferences announcement announcements launch publication statement statements referendum vote votes
  ruling rulings judgment judgement judgments decision decisions crisis fire fires flood floods explosion treaty payment payments accord ceasefire round session
  opening closure resignation charter appointment inquiry review report reports letter speech talks call memorandum declaration
  raid raids strike strikes coup earthquake collapse outbreak riots riot protests crash accession withdrawal ratification adoption
  conclusion ratification inauguration dissolution merger takeover bankruptcy privatisation budget uprising incursion annexation
  conversation conversations hearing debate verdict sanctions merger death deaths assassination murder murders abduction shooting bombing airstrike cyberattack
  breach leak spill disaster evacuation release dismissal reshuffle nomination defeat victory deal pact ultimatum expulsion
  readout communiqué communique dialogue consultations exercise deployment games olympics championships
`);

/** Of those, the nouns of texts and of sums: only a day, and not a month or year, makes them an event. */
export const textNouns: ReadonlySet<string> = set(
  `agreement agreements treaty memorandum declaration charter report reports statement statements letter review inquiry accord budget
  deal pact sanctions release deaths strategy readout communiqué communique`,
);

/** Bodies whose sittings go by the time they were held: "this month's Board of Governors", "last week's Cabinet". */
export const sittingBodies: ReadonlySet<string> = set(
  'board council cabinet committee assembly congress parliament bundestag senate commission forum plenary synod',
);

/** What is seen and not done: no event, however exactly it is dated. */
export const outcomes: ReadonlySet<string> = set(
  'progress success successes strides momentum gains efforts work savings',
);

/** Verbs whose perfect tells of an act of office, even without a date: "has been published", "have signed". */
export const acts: ReadonlySet<string> = set(`
  issued published signed launched adopted ratified released approved laid announced established concluded agreed endorsed entered
  reached requested prepared appointed nominated referred submitted withdrawn rejected vetoed vacated completed finalised finalized
  commissioned opened closed suspended lifted imposed repealed revoked introduced tabled passed enacted invited
  written received unveiled initialled voted dissolved convened created abolished cancelled canceled postponed awarded granted
  sanctioned banned expelled recalled summoned dismissed sacked resigned stepped arrested convicted sentenced
  deployed dispatched delivered handed transferred joined acceded applied notified lodged filed sued fined struck
  accepted updated amended replaced delayed shelved scrapped halted resumed restored proposed consulted
  secured visited met hosted hired merged bought acquired sold invoked triggered quashed overturned upheld ruled exchanged dropped placed elected ordered renewed extended
`);

/** Of those, the ones that mean an act only before certain words: "agreed on", not "agreed to meet"; "entered into force". */
export const actsBefore: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    agreed: set('on in upon a an the this and terms text'),
    entered: set('into'),
    reached: set(
      'agreement consensus deal accord understanding compromise settlement political provisional out',
    ),
    stepped: set('down'),
    asked: set('the a an for officials ofsted our my his her for parliament'),
    joined: set('the a nato forces'),
    passed: set('the a an into by legislation'),
    struck: set('a an down'),
    applied: set('for to'),
    met: set('with in at on and'),
    secured: set('a an the agreement'),
    received: set('the a an royal final reports advice'),
    written: set('to'),
    delivered: set('the a an its their'),
    transferred: set('to from ownership responsibility command'),
    accepted: set('the all every a an most'),
    closed: set('its the a their and'),
    created: set('a an the'),
    restored: set('the diplomatic'),
    introduced: set('a an the legislation new emergency'),
    completed: set('the a an its their negotiations ratification and'),
    resumed: set('talks negotiations the flights'),
  }),
);

/** Verbs that tell, in the past, what was done on the day a readout or statement is about. */
export const dayActs: ReadonlySet<string> = set(`
  met invited signed launched announced unveiled hosted visited opened spoke witnessed inaugurated attended chaired co-chaired convened
  commissioned appointed released issued published ratified adopted established presented travelled traveled arrived accepted received awarded concluded initialled laid
`);

/** Of those, what a newsroom's bare past tells as news too; the day is not known. */
export const newsActs: ReadonlySet<string> = set(
  'signed launched unveiled issued published adopted ratified appointed resigned approved rejected initialled commissioned',
);

/** Nouns of doing that are an event after words of welcome or of time, even without a date: "welcomed the signing of the accord". */
export const deeds: ReadonlySet<string> = set(
  'signature signing conclusion ratification adoption launch publication opening establishment appointment election re-election accession inauguration finalisation finalization completion creation entry release arrest coup resignation withdrawal invasion',
);

/** Words before such a noun that tell that it was done. */
export const pastBefore: ReadonlySet<string> = set(
  'welcome welcomes welcomed welcoming commend commends commended hail hails hailed applaud applauds applauded celebrate celebrated following including recall recalls recalled congratulate congratulated condemn condemns condemned marked mark marks despite since',
);

/** How an event is told; the stage takes each date to the first of these that fits, then looks for what has none. */
export const eventRules: readonly Rule[] = [
  {
    id: 'en/events/in-force-since',
    because: 'What has stood since a day began on it.',
    examples: ['[The ferry order has been in force since 1 May 2024].'],
    counterexamples: ['The order has been popular since 2024.'],
  },
  {
    id: 'en/events/since-then',
    because: 'A perfect with “since” tells what was done at some time from then on.',
    examples: ['[Since May 2024 the agency has closed two offices].'],
    counterexamples: ['Ministers reviewed what was done since May 2024.'],
  },
  {
    id: 'en/events/done-on',
    because: 'A participle with a date tells when the thing before it was done.',
    examples: ['They recalled [the accord signed on 3 May 2024].'],
    counterexamples: [
      'They will use the money saved by 2030.',
      'They noted the progress made last year.',
      'Mistakes made in May are hard to mend.',
    ],
  },
  {
    id: 'en/events/dated-noun',
    because: 'A noun of doing with a past date names an event.',
    examples: [
      'They recalled [the March 2024 arrest of two smugglers].',
      'He praised [the summit in Oslo last June].',
      'She spoke at [last week’s Nordic Council].',
      'He spoke at [the 2023 Reykjavik Summit].',
    ],
    counterexamples: ['He praised the 2024 budget.', 'Three December meetings will show whether it works.'],
  },
  {
    id: 'en/events/past-clause',
    because: 'A past tense with a date that had come tells what happened.',
    examples: [
      '[The two ministers met in Oslo on 2 December 2025].',
      '[The agency opened in 2019] and [doubled its staff in 2022].',
      'Police recalled [the pledge they made in June].',
    ],
    counterexamples: [
      'The two ministers will meet in Oslo on 2 March 2026.',
      'No vote was held in November.',
      'The ministry did not reply in November.',
      'Farms that kept fewer than ten cows in 2024 are exempt.',
    ],
  },
  {
    id: 'en/events/again-on',
    because: 'A second place and time after “and” repeat what was said to have happened.',
    examples: ['Talks were held in Oslo last May and [in Bergen this October].'],
    counterexamples: ['Talks were held in Oslo and in Bergen last May.'],
  },
  {
    id: 'en/events/has-issued',
    because: 'The perfect of an act of office is news, even without a day.',
    examples: [
      '[Norway and Chile have signed a fisheries accord].',
      '[The agency has, therefore, withdrawn its guidance on buoys].',
    ],
    counterexamples: [
      'The accord has not yet been signed.',
      'They have agreed to meet yearly.',
      'Once the accord has been signed, ferries will sail.',
    ],
  },
  {
    id: 'en/events/we-announce',
    because: 'To say "we are announcing" is to announce, on the day of publication.',
    examples: ['[We are announcing a new rescue fund].'],
    counterexamples: ['Firms are announcing losses.'],
  },
  {
    id: 'en/events/on-the-day',
    because: 'A readout or joint statement tells in the past what was done on its own day.',
    examples: ['[The President invited the King to Lima].'],
    counterexamples: ['The President noted the letter.', 'The ministers announced no date.'],
  },
  {
    id: 'en/events/deed',
    because: 'A deed that is welcomed, or that something follows, has been done.',
    examples: ['They welcomed [the signing of the ferry accord].'],
    counterexamples: ['They look forward to the signing of the ferry accord.'],
  },
];
