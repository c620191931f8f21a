import type { Genre } from '../../model/document.ts';
import type { Rule } from '../../model/rule.ts';
import { latin } from './latin.ts';

/** Words by which a text says what to watch; what follows (or precedes) them is the watchpoint. */
export interface WatchpointRule extends Rule {
  readonly match: RegExp;
  /** Words of which one stands in whatever it matches: no sentence without one is tried. */
  readonly needs?: string;
  /** Where the thing to watch stands: after the words, listed after them, or in the whole clause. */
  readonly takes: 'list' | 'after' | 'clause';
  readonly genres?: readonly Genre[];
  /** Only with a time still to come: a day, or any time. */
  readonly needsDate?: 'day' | 'time';
  /** Whatever is to be done by that time. */
  readonly anyTense?: true;
}

const NEWS: readonly Genre[] = ['news analysis', 'report', 'other'];
const re = (source: string) => latin(new RegExp(source.replaceAll(' ', '\\s+'), 'giu'));
/** One of some words, which a pattern and what it needs so share. */
const any = (words: string) => `(?:${words.replaceAll(' ', '|')})`;

const re1 = (source: string) => latin(new RegExp(source.replaceAll(' ', '\\s+'), 'iu'));

const WATCH = 'watch follow track look note await mark circle wait remember';
const WATCHING = 'watching tracking following noting monitoring watched';
const MARKERS =
  'guide barometer pointer glimpse chance check reckoning rehearsal trial test tests yardstick yardsticks gauge bellwether sign signs signal signals milestone milestones marker markers step date dates moment opportunity indication evidence checkpoint deadline hurdle fixture landmark stop stage event proof occasion clue post point';
const COUNTED = 'two|three|four|five|six|several|a few|some|these';
const SHOW = 'show tell reveal indicate decide settle determine prove';
const SOONER =
  '(?:(?:only|fixed|firm|next|first|early|earliest|real|key|main|crucial|true|hard|biggest|clearest|best|public|visible|formal|concrete|possible|immediate|obvious|second|last|final|proper|big|staging|acid|litmus|sterner|stiffer|harder|better|bigger|truer|useful|fair|simple|practical) ){1,3}';
const EYES = 'attention eyes focus spotlight';
const LOOK = 'watch look listen watching looking listening';
const KEEP = 'diary diaries calendar calendars';
const MEETS =
  'meet meets gather gathers convene convenes reconvene reconvenes vote votes report reports sit sits open opens close closes expire expires end ends start starts begin begins return returns resume resumes bites kicks rules decides decide faces face holds hold hosts host publishes unveils presents delivers lands follows comes arrives marks mark elects goes gets get hears hear considers debates travels visits sets lapses lapse picks falls';
const SET = 'due scheduled set expected slated booked fixed timetabled listed down pencilled penciled';
const LAPSES = 'due expire expires lapse lapses run runs end ends close closes';
const MORE = 'more clarity details detail answers answer picture';
const PLAIN = 'plain clear clearer obvious known evident apparent';

export const watchpoints: readonly WatchpointRule[] = [
  {
    id: 'en/watchpoints/next-steps-are',
    needs: `${WATCH} ${WATCHING} watchpoint watchpoints matter count ahead next up remain loom tell show decide`,
    match: re(
      `\\b(?:(?:next steps?|things?|numbers?|figures?|names?|places?|points?|dates?|milestones?|items?|signs?|signals?|markers?|developments?|moments?|tests?|events?|key dates?|one|what) (?:(?:to|that (?:are|is)) ${any(WATCH)}|worth ${any(WATCHING)})(?: next| out)?(?: for)?(?: next)?|watch-?points?|(?:are|is) worth ${any(WATCHING)}(?: [\\p{L}]+){0,4}(?=\\s*:)|(?:${COUNTED}) (?:\\p{L}+ ){1,4}(?:matter|count|(?:lie|are|come) (?:ahead|next|up)|remain|loom|will (?:tell|show|decide|matter|count)[^.;:]{0,40})(?=\\s*:))\\s*(?::|(?:(?:now|also|then|next|here|will|would|first) )*(?:are|is|be|include|includes)\\b)\\s*`,
    ),
    takes: 'list',
    because: 'The text lists what to watch.',
    examples: [
      'Points to watch are [the June vote] and [any reply from the ministry].',
      'The watchpoints include [the planned 2027 signature].',
      'The thing to watch is [whether the ferry sails].',
      'Two things are worth tracking: [the price of fuel] and [the size of the fleet].',
    ],
    counterexamples: ['They watched the vote.'],
  },
  {
    id: 'en/watchpoints/watch-for',
    needs: `${EYES} ${LOOK} eye worth`,
    match: re(
      `(?:^|[;:] |\\b(?:after that|then|next|also|beyond that),? (?=watch (?:the|for|whether|early|late|how|\\d))|\\b(?:should|must|keep) (?:now |also )?|\\b(?:will )?be (?=looking|watching|listening))${any(LOOK)} (?:out )?(?:for (?!next\\b|ways\\b|opportunit|solutions|areas)|to (?=the\\b[^.;]{3,60} for\\b)|(?=whether|the|how|any|early|late|\\d))|\\bkeep (?:an eye|(?:a )?(?:close |careful )?(?:eye|watch)) on |\\b${any(EYES)} (?:will |must |should )?(?:now |then |next )?(?:turns?|moves?|shifts?|switch(?:es)?) (?:now |next )?(?:to|towards?) |\\b(?:all )?eyes (?:are|will be|will now be|now are) (?:now )?(?:fixed )?on |\\bworth watching (?:is|are|for) `,
    ),
    takes: 'list',
    because: 'The reader is told what to look out for.',
    examples: [
      'Watch for [a second statement on fishing].',
      'Attention now turns to [the budget vote on 4 March].',
      'All eyes are on [the harbour board].',
    ],
    counterexamples: ['A watch was found.', 'Pilots look for lights at sea.'],
    genres: NEWS,
  },
  {
    id: 'en/watchpoints/comes-next',
    needs: 'next come comes first ahead follow follows lie lies',
    match: re(
      '(?:^|[;:] )(?:next (?:comes?|is|up (?:is|are)|(?:in line|(?:on|in) the (?:list|agenda|calendar|diary|timetable))(?: is| are| comes|:))|first up (?:is|are)|(?:still|yet) to come (?:is|are)|then comes?|(?:soon )?(?:after|behind|beyond) (?:that|it|them|those|this),? (?:will )?(?:comes?|follows?|lies?)|ahead (?:lies?|are|is)) ',
    ),
    takes: 'list',
    because: 'The text says what comes next.',
    examples: ['Next up is [the vote in Bergen].', 'Still to come are [the map] and [the fees].'],
    counterexamples: ['The next ferry was late.'],
    genres: NEWS,
  },
  {
    id: 'en/watchpoints/next-test',
    needs: `${MARKERS} telling instructive revealing decisive illuminating day vote meeting number figure truth place time ground crunch reckoning pudding measure next first after`,
    match: re(
      `(?<!\\b(?:two|three|four|five|several|some|many) )\\b${SOONER}${any(MARKERS)} (?:(?:of|for|that|to see|to learn|to judge|to tell|in|on) [^.;,]{3,60} )?(?:to watch )?(?:is|are|will be|would be|comes?|will come|falls?|arrives?|lies)\\b(?! to\\b)|\\b(?:will be|is|are|would be|becomes?|offers?|provides?|gives?) (?:accordingly |therefore |thus |now |perhaps |probably )?(?:(?:the|an?|one|its|their|our) )?${SOONER}${any(MARKERS)}\\b|\\b(?:will be|is|are|becomes?|makes|offers?|provides?) (?:(?:the|an?|its|their|one) )?(?:moment of truth|place to look|time to ask|proving ground|reckoning|crunch)\\b|\\b(?:the|a) (?:\\p{L}+ )?(?:test|yardstick|measure) (?:of [^.;,]{3,40} )?(?:will be|is|lies|comes) (?:whether|when|how|in|on|with|at)\\b|\\b(?:the|a) (?:\\p{L}+ )?(?:test|yardstick|date|day|moment|vote|meeting|number|figure|deadline|fixture) (?:of (?:all (?:this|that|it)|this|that|it|success|good faith|intent(?:ions?)?|seriousness)|that (?:matters?|counts?|tells?|will (?:matter|count|tell|decide))) (?:(?:most|more|now|here|next) )?(?:is|are|will be|comes|falls|lies)\\b|\\b(?:will|should|may) be (?:\\p{L}+ )?(?:telling|instructive|revealing|decisive|illuminating)(?=[.;,]|$| of\\b| about\\b)|\\bproof of the pudding (?:comes|is|lies|will)\\b|\\b(?:\\p{L}+ ){4,}comes next(?=[.;,]|$)|\\b(?:the )?(?:test|proof|reckoning|moment of truth) (?:will come|comes|will arrive|arrives|lies|will lie)\\b`,
    ),
    takes: 'clause',
    because: 'Something to come is named as the test of what was said.',
    examples: [
      '[The March committee will be the first test].',
      '[The proof will come with the winter timetable].',
    ],
    counterexamples: ['The first step was taken in 2010.'],
    genres: NEWS,
  },
  {
    id: 'en/watchpoints/one-to-watch',
    needs: `${WATCH} ${WATCHING} studied scrutinised scrutinized parsed read worth checked judged counted measured tested`,
    match: re(
      `\\b(?:is|are|will be|remains?) (?:\\p{L}+ )?(?:the|one|an?) (?:\\p{L}+ ){0,2}to ${any(WATCH)}\\b|\\b(?:one|another) to ${any(WATCH)}\\b|\\b(?:is|are|will be|bears?|deserves?|merits?|needs?|repays?) (?:(?:also|close|careful|well|still) )*(?:worth )?(?:close )?${any(WATCHING)}\\b(?!(?: [\\p{L}]+){0,4}\\s*:)|(?<!^it )\\b(?:is|are|will be) (?:also |well )?worth (?:an? (?:second |closer |hard |careful )?(?:look|glance|eye)|looking (?:at|out for)|keeping an eye on)\\b|\\bcan (?:then |also |next |first )?be (?:checked|judged|counted|measured|tested) (?:in|on|at|from|when|this|next|already|the same)\\b|\\bwill be (?:closely )?(?:watched|studied|scrutini[sz]ed|parsed|read closely|read with)\\b`,
    ),
    takes: 'clause',
    because: 'The thing is said to be one to watch.',
    examples: [
      '[The vote on tolls is one to watch].',
      '[Publication of the map is the event to wait for].',
      '[The new fee bears watching].',
    ],
    counterexamples: ['She had a bus to follow.'],
    genres: NEWS,
  },
  {
    id: 'en/watchpoints/will-show',
    needs: `${SHOW} visible apparent clear plain evident known`,
    match: re(
      `(?<!\\b(?:two|three|four|five|several|next|coming) (?:\\p{L}+ ){1,3})(?<!\\b(?:time|events) )\\b(?:will|should) (?:then |soon )?${any(SHOW)} (?:[^.;,]{2,24} )?(?:whether|if|how|which|what)\\b|^(?:whether|how|what|who|which)\\b[^.;]{3,120}? (?:will|should|ought to) (?:then |soon |first )?be (?:visible|apparent|clear|plain|evident|known) (?:in|from|at|on|by|when|once)\\b|(?<!\\b(?:two|three|four|five|several) (?:\\p{L}+ ){1,3})\\bwill (?:then |soon )?tell(?=[.;]|$)`,
    ),
    takes: 'clause',
    because: 'What will show whether a promise holds is what to watch.',
    examples: [
      '[The October review will show whether the target is real].',
      '[Whether the money follows should be visible in the winter budget].',
    ],
    counterexamples: ['The map shows how to sail.', 'Two winter meetings will show whether it holds.'],
    genres: NEWS,
  },
  {
    id: 'en/watchpoints/more-to-come',
    needs: `${MORE} ${PLAIN} know see learn`,
    match: re(
      `\\b(?:much |far )?${any(MORE)} (?:\\p{L}+ )?(?:will|should|may) (?:then |only |also )?(?:be (?:owed|known|clear|clearer|said|due|visible|available|needed|expected|given|asked)|emerge|follow|come|become clear(?:er)?) (?:when|once|at|in|with|after|on|by|only)\\b|\\b(?:we|it|everyone|readers) (?:shall|will|should) (?:then |soon |only |all )?(?:know|see|learn|be ${any(PLAIN)})(?: more| then| better)? (?:(?:on|in|at|from) [^.;,]{3,30}? )?(?:when|whether|if|how|by|once|after)\\b`,
    ),
    takes: 'clause',
    because: 'The text says when more is to be known.',
    examples: ['[More will be known when the board reports].'],
    counterexamples: ['More will be spent on ferries.'],
    genres: NEWS,
  },
  {
    id: 'en/watchpoints/depends-on',
    needs: 'depend depends hinge hinges turns rests hangs rides question',
    match: re(
      '\\b(?:much|everything|all|a (?:lot|great deal)|the rest|how (?:much|far)[^.;,]{2,40}?) (?:(?:will|may|now|still|therefore) )*(?:depends?|hinges?|turns|rests|hangs|rides) (?:now )?on\\b|\\bthe (?:open |real |next )?question (?:now|next|then) (?:is|becomes) (?:whether|how|when|who)\\b',
    ),
    takes: 'clause',
    because: 'What the outcome hangs on is what to watch.',
    examples: ['[Much will depend on the winter review].'],
    counterexamples: ['The fee depends on the size of the boat.'],
    genres: NEWS,
  },
  {
    id: 'en/watchpoints/diary',
    needs: KEEP,
    match: re(
      `\\b(?:put|pencil|mark|note|enter|circle) (?=[^.;]{0,60}\\b${any(KEEP)}\\b)|\\b(?:a date|dates?|one|belongs?|goes?) (?:for|in|into) (?:the|every|your) ${any(KEEP)}\\b`,
    ),
    takes: 'clause',
    because: 'The reader is given a date to keep.',
    examples: ['[Put 3 June in the diary].'],
    counterexamples: ['She kept a diary.'],
    genres: NEWS,
  },
  {
    id: 'en/watchpoints/scheduled',
    needs: `${MEETS} ${SET} takes take falls is`,
    match: re(
      `\\b(?:(?:is|are|has been|have been) ${any(SET)}(?: in)?(?: to \\p{L}+)?|takes? place|falls? due|${any(MEETS)}) (?:again |next )?(?:[^.;,]{0,50}? )?(?:(?:on|in|from|at|by|until) )?|\\bis (?=(?:(?:now|on|from|at) )?(?:\\p{L}+ )?\\d)`,
    ),
    takes: 'clause',
    needsDate: 'day',
    because: 'A meeting, vote or deadline with a day still to come is what to watch next.',
    examples: ['[The joint committee meets in Oslo on 14 March 2026].'],
    counterexamples: ['The committee met in Oslo.'],
    genres: ['news analysis'],
  },
  {
    id: 'en/watchpoints/expected',
    needs: 'expected anticipated awaited pencilled penciled booked timetabled',
    match: re(
      '\\b(?:is|are) (?:now |next |also |still )?(?:expected|anticipated|awaited|pencilled in|penciled in|booked|timetabled) (?:back |again |out )?(?:(?:for|in|on|at|before|from|around|towards|within|during|over) |(?=(?:this|next|later|early|late|soon|any)\\b))',
    ),
    takes: 'clause',
    needsDate: 'time',
    because: 'What nobody promises, but all expect at a time still to come, is what to watch.',
    examples: ['[New licences are expected in June 2027].', '[A second round is pencilled in for May 2026].'],
    counterexamples: ['Prices are expected to rise.', 'The results were expected in May 2024.'],
    genres: ['news analysis'],
  },
  {
    id: 'en/watchpoints/by-the-month',
    needs:
      'reports reconvene reconvenes return returns meet meets vote votes sits resume resumes reopens brings',
    match: re(
      '\\b(?:reports|reconvenes?|returns?|meets?|votes?|sits|resumes?|reopens) (?:again |back )?in (?=(?:early |mid-|late )?(?:the (?:spring|summer|autumn|fall|winter|new year)|january|february|march|april|may|june|july|august|september|october|november|december)\\b)|^(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter) brings ',
    ),
    takes: 'clause',
    needsDate: 'time',
    because: 'In the present tense a calendar speaks, by the month as by the day.',
    examples: ['[The board reports in October 2026].'],
    counterexamples: ['The board reported in October 2024.'],
    genres: ['news analysis'],
  },
  {
    id: 'en/watchpoints/next-meeting',
    needs: 'next',
    match: re(
      '\\b(?:the|its|their|whose) next (?:\\p{L}+ )?(?:meeting|summit|round|session|hearing|vote|sitting|review|report|conference|forum|auction|election|budget|reshuffle|gathering|exercise) (?:is|are|falls|comes|opens) ',
    ),
    takes: 'clause',
    needsDate: 'time',
    because: 'When those concerned meet again is what to watch.',
    examples: ['The board has met. [Its next session is in Oslo in June 2026].'],
    counterexamples: ['The next meeting is open to all.'],
    genres: ['news analysis'],
  },
  {
    id: 'en/watchpoints/falls-due',
    needs: LAPSES,
    match: re(
      '\\b(?:(?:is|are|falls?) (?:now |next )?due (?:in|at|on|before)|(?:expires?|lapses?|ends?|closes?) (?:in|at|on)|runs? (?:until|to|out (?:in|on|at))) ',
    ),
    takes: 'clause',
    needsDate: 'time',
    because: 'What runs out, or falls due, at a time still to come is what to watch.',
    examples: ['[The ferry licence expires in June 2027].'],
    counterexamples: ['The road runs to Bergen.', 'The licence expired in June 2024.'],
    genres: ['news analysis'],
  },
  {
    id: 'en/watchpoints/by-then',
    needs: 'missed met kept broken slipped passed failed honoured expired come',
    match: re(
      '^(?:by|on|if|before) [^.;]{5,200}?\\bwill (?:either )?have (?:been )?(?:missed|met|kept|broken|slipped|passed|failed|honoured|expired)\\b|^come (?!from|to|what|in|with)',
    ),
    takes: 'clause',
    needsDate: 'time',
    anyTense: true,
    because: 'At that time one will see whether it was kept.',
    examples: ['[Come 30 June 2026, either the ferry sails or the owners sue].'],
    counterexamples: ['The deadline was missed in June 2024.', 'Come to Bergen.'],
    genres: NEWS,
  },
  {
    id: 'en/watchpoints/due-to-meet',
    needs: 'due scheduled slated timetabled booked listed',
    match: re(
      '\\b(?:is|are) (?:now |next |also |still )?(?:due|scheduled|slated|timetabled|booked|listed) (?:back|again|out|to (?:report|meet|vote|rule|decide|open|close|begin|start|return|resume|hear|sit|reconvene|expire|lapse|end|appear|come|land|elect|debate)) ',
    ),
    takes: 'clause',
    needsDate: 'time',
    because: 'What stands in the calendar for a time to come is what to watch, by the month as by the day.',
    examples: ['[The court is due to rule on the appeal in June 2027].'],
    counterexamples: ['The court was due to rule in June 2024.', 'The two are due to meet.'],
    genres: ['news analysis'],
  },
  {
    id: 'en/watchpoints/counted',
    match: /(?!)/g,
    takes: 'clause',
    because:
      'After “three dates to note” the next three sentences are what to watch, as are those that go on counting; the stage follows such lists itself.',
    examples: [
      'Three dates will matter. [The vote in Bergen] is one. The second is [the winter budget].',
      'Watch two things. [Does the ferry sail in May]? And [the price of fuel].',
    ],
    counterexamples: ['Fees rose. The vote in Bergen is one.', 'Three strings are attached. Prices rise.'],
  },
  {
    id: 'en/watchpoints/closing',
    match: /(?!)/g,
    takes: 'clause',
    because:
      'Where one of the last paragraphs names something to watch, the other times to come in it are there for the same reason; the stage looks at them itself.',
    examples: [
      'Norway and Japan signed.\n\nIt is short.\n\nFees rose.\n\nThe Bergen vote is one to watch. [The budget of June 2026 belongs with it].',
    ],
    counterexamples: [
      'Norway and Japan signed.\n\nIt is short.\n\nFees rose.\n\nCensus day was 19 January 2025.',
      'Norway and Japan signed.\n\nIt is short.\n\nFees rose.\n\nThe Bergen vote is one to watch. Ports must report in June 2026.',
    ],
  },
  {
    id: 'en/watchpoints/section',
    match: /(?!)/g,
    takes: 'clause',
    because:
      'Under a heading such as "What to watch next" every sentence with a time still to come is one; the stage looks at headings itself.',
    examples: ['What to watch next\n\n[Ferries sail again in June 2026].'],
    counterexamples: ['History\n\nFerry talks failed in June 2020.'],
  },
];

/** Words that count such a list, and how many things they announce. */
export const listCounts: ReadonlyMap<string, number> = new Map([
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['several', 3],
  ['some', 3],
  ['few', 3],
  ['these', 3],
]);
const COUNTS = [...listCounts.keys()].join('|');

/** A sentence that counts what is to come, and leaves it to the next ones to say what it is. */
export const announcesList: RegExp = latin(
  new RegExp(
    `\\b(?:${any('watch circle note mark follow track remember')} (?:for )?(?:these |the following )?(?<count>${COUNTS})\\b|(?<count>${COUNTS}) (?:\\p{L}+ ){0,3}?(?:dates?|meetings|signs|things|tests|events|moments|occasions|markers|points|opportunities|milestones|places|steps|questions|deadlines|decisions|votes|fixtures|hurdles|signals|developments|appointments) (?:to ${any(WATCH)}|matter|(?:will|should) (?:show|tell|matter|decide|count|settle|be watched)|lie ahead|(?:are|is) (?:worth|coming|ahead|in the diary|to come|still)|stand out|will tell|come (?:next|up)|deserve|loom|follow|remain)|^what (?:should|to|else|is there to|then to|now to) (?:one |readers |we |you |they |anyone |to )?(?:watch|look (?:out )?for)\\b[^?]*\\?$)`.replaceAll(
      ' ',
      '\\s+',
    ),
    'iu',
  ),
);

/** What opens an item of such a list: "The second is", "Then comes", "Last,". */
export const itemOpening: RegExp = re1(
  '^(?:and |but )?(?:(?:the |an? )?(?:first|second|third|fourth|fifth|final|last|other|next|one|another)(?:ly)?(?: of (?:them|these|all))?(?:,| is| are| comes?| will be)|then(?: comes?|,)|finally,|and) ',
);

/** What closes one: "[The vote in Bergen] is one." */
export const itemEnd: RegExp = re1(
  ' (?:is|are|will be|makes?) (?:one|another|the (?:first|second|third|last|other|others)|a (?:second|third))(?: of (?:them|these))?$',
);

/** A sentence that only says more of the item before it. */
export const noItem: RegExp = /^(?:that|this|it|they|he|she|but|if|so|both|all|none|each|here|there)\b/i;
