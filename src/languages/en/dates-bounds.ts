import { before, type DateRule, phrase } from './dates-phrase.ts';

/** What may stand between a bound and its date: "by around 2030", "by 5pm on 30 January". */
const UP_TO_DATE =
  '(?:at least |around |about |approximately |roughly |circa |some time in |sometime in |in |during )?(?<time>{=time})?(?<the>the )?';
/** Verbs after which an American "through" is "until the end of". */
const LASTING =
  'continues?|continued|continuing|runs?|running|extended|extends?|extending|lasts?|lasting|remains?|available|valid|authori[sz]ed|effective|period';

/** What is held, and so can be a limit by its own date. */
const HELD =
  'meetings?|summits?|conferences?|sessions?|elections?|plenary|ministerial|assembly|council|congress|round|talks|negotiations|dialogue|forum|review|hearings?|referendum|vote|visit|consultations?|deadline|launch|budget|cop ?\\d*|sitting';
const PLACE =
  '(?:(?:of|for|between|with|in|at|on) (?:the )?(?-i:\\p{Lu})[\\p{L}\\d\u2010-\u2015-]*(?: (?:(?:of|and|the|for) ){0,2}(?-i:\\p{Lu})[\\p{L}\\d\u2010-\u2015-]*){0,4})';
/** "our next meeting in", "the Ministerial Conference, to be held in Bali in": from the article to what stands before the date. */
const AN_EVENT = `(?:the|our|its|their|his|her|a|an|this|next)(?: (?!(?:at|of|in|on|and|or|which|that|to|for|from|with|after|during|by|before|was|is)(?!\\p{L}))(?:[\\p{L}\\d\u2010-\u2015-]|')+){0,5}? (?:${HELD})(?: of (?:talks|negotiations))?(?: ${PLACE}){0,2},? (?:(?:to be |being |is |which is )?(?:held|scheduled|planned|due|expected)(?: to be held| for| to take place)? (?:${PLACE} )?)?(?:(?:next|later|this time) )?(?:in|on|at|of|for)`;

/** The same for "to". */
const RUNNING = 'runs?|running|lasts?|lasting|extends?|extending|continues?|out';

/** What is not done before a day, or until it, is done from then. */
const HAPPEN =
  'be|begin|start|commence|apply|open|close|end|expire|occur|happen|resume|return|report|publish|arrive|take effect|come into (?:force|effect|operation)|enter into force|be (?:[\\p{L}\u2010-\u2015-]+ )?(?:\\p{L}+ed|begun|made|held|brought|laid|taken|put|given|known|built|set|paid|sold|sent|met|felt|ready|available|complete|operational|due)(?: (?:in|into force|into effect|up|out|back))?';

const NO_SOONER = ['no', 'not'].flatMap((no) =>
  ['before', 'earlier', 'sooner'].map((than) => `${no} ${than}`),
);

/** Words before a date that make it a limit, or the end of a stretch. */
export const bounds: readonly DateRule[] = [
  {
    id: 'en/dates/between',
    begins: ['between'],
    pattern: before(`between ${UP_TO_DATE}`),
    takes: 'pair',
    reads: 'same',
    where: 'outside',
    because: 'Both ends as precise as the words.',
    examples: ['Emissions fall [between 2025 and 2030].'],
    counterexamples: ['The border between them is open.', 'It lies between 12 and 16 per cent.'],
  },
  {
    id: 'en/dates/from',
    begins: [
      'from',
      'with effect',
      'effective',
      'starting',
      'beginning',
      'commencing',
      'taking effect',
      'as from',
    ],
    pattern: before(
      `(?:from and including|as from|(?:with effect|taking effect|effective|starting|beginning|commencing)(?: (?:from|on|in|as of|as from))?|from)(?: as early as)? ${UP_TO_DATE}`,
    ),
    takes: 'range',
    reads: 'from',
    where: 'outside',
    because: 'With a second date it is a stretch, alone it is open at its end.',
    examples: [
      'The quota applies [from 1 January 2027 to 31 March 2028].',
      '[With effect from 1 April 2026], it is withdrawn.',
      'It applies [from 2027] onwards.',
    ],
    counterexamples: ['A cut of 40% from 1990 levels is planned.', 'Data from 2023 are used.'],
  },
  {
    id: 'en/dates/before-an-event-in',
    begins: ['before', 'prior to', 'ahead of', 'in advance', 'in time', 'by', 'until'],
    pattern: before(
      `(?:(?<before>before|prior to|ahead of|in advance of|in time for)|by(?: the time of)?|until) ${AN_EVENT} (?:the )?`,
    ),
    takes: 'date',
    reads: 'heldIn',
    where: 'outside',
    because: 'What must be done by a meeting in a month must be done in that month or before it.',
    examples: [
      'The terms will be settled [before our next meeting, in February 2027].',
      'It must be ready [by the Ministerial Conference in June 2026].',
    ],
    counterexamples: ['It was adopted by the Council in November 2000.', 'They spoke before the vote.'],
  },
  {
    id: 'en/dates/before-it-is-out',
    begins: ['before'],
    pattern: phrase(
      'before (?:the|this) (?<unit>week|month|quarter|year|decade|century) (?:is (?:out|over|up|done)|ends|closes|finishes|runs out|has ended)',
    ),
    reads: 'out',
    where: 'outside',
    because: 'Before it is out is by its last day.',
    examples: ['It will be built [before the decade is out].'],
    counterexamples: ['It was so before the year began.'],
  },
  {
    id: 'en/dates/on-or-after',
    begins: ['on or', 'on and', 'in or', 'from and', ...NO_SOONER, 'not until', 'before', 'until'],
    pattern: before(
      `(?:on or after|on and after|on and from|in or after|from and after|(?:not|no) (?:before|earlier than|sooner than)|not until(?! after)|(?<=\\b(?:not|nor|never) (?:${HAPPEN}) )(?:before|until(?! after| at least))) ${UP_TO_DATE}`,
    ),
    takes: 'date',
    reads: 'from',
    where: 'outside',
    because: 'Open at its end; the day named is in. What shall not be done until a day is done from then.',
    examples: [
      'It applies to goods made [on or after 1 May 2026].',
      'It will end [no earlier than 2028].',
      'It will not begin [before 2028].',
      'The levy will not be introduced [until April 2028].',
    ],
    counterexamples: ['It was not before the House.', 'It will not stay until the vote.'],
  },
  {
    id: 'en/dates/by',
    begins: [
      'by',
      'no later',
      'not later',
      'until',
      'till',
      'up to',
      'up until',
      'on or',
      'at the',
      'in or',
      'through',
      'to',
      'latest by',
    ],
    pattern: before(
      `(?:(?:by )?(?:no|not) later than|at the latest by|latest by|on or before|by or before|in or before|by(?: the)? close on|by|(?<!\\bnot\\s)(?:up )?until(?: and including)?|till|(?<!\\b(?:run|lead|runs|leading|build)\\s)up to(?: and including)?|(?<=\\b(?:${LASTING})\\s(?:\\p{L}+\\s)?)through(?: to)?|(?<=\\b(?:${RUNNING})\\s)to) ${UP_TO_DATE}`,
    ),
    takes: 'date',
    reads: 'until',
    where: 'outside',
    because: 'The limit itself is in: by 2030 is until its last day.',
    examples: [
      'Networks are completed [by 2030].',
      'Notice is given [no later than 30 June 2027].',
      'Claims are lodged [on or before 31 October 2025].',
      'It will run [until 2029].',
      'Bids must arrive [by 5pm on 30 January 2026].',
    ],
    counterexamples: [
      'It is tied to its 2030 deadline.',
      'It was led by the 2030 Group.',
      'It falls by 2030 tonnes.',
    ],
  },
  {
    id: 'en/dates/before',
    begins: ['before', 'prior to', 'ahead of', 'in advance', 'pre', 'earlier than'],
    pattern: before(
      `(?:(?:before|prior to|ahead of|in advance of|earlier than) ${UP_TO_DATE}|pre[\\u2010\\u2011-](?=\\d))`,
    ),
    takes: 'date',
    reads: 'before',
    where: 'outside',
    because: 'The day, month or year named is out: before 1 March is until the last of February.',
    examples: [
      'Vehicles registered [before 1 March 2025] are exempt.',
      'Schemes approved [before 2028] keep it.',
    ],
    counterexamples: ['It came before the House.', 'It was so before the 2024 general election.'],
  },
  {
    id: 'en/dates/since',
    begins: ['since'],
    pattern: before(`since (?:as early as )?(?:on |in )?${UP_TO_DATE}`),
    takes: 'date',
    reads: 'since',
    where: 'outside',
    because: 'Open at its end; the day named is in, and gone by.',
    examples: ['Sanctions have been in place [since 2019].'],
    counterexamples: ['It is so since the rules changed.'],
  },
  {
    id: 'en/dates/after',
    begins: ['after', 'later than', 'post', 'not until'],
    pattern: before(`(?:(?:(?:not until )?after|later than) ${UP_TO_DATE}|post[\\u2010\\u2011-](?=\\d))`),
    takes: 'date',
    reads: 'after',
    where: 'outside',
    because: 'The day, month or year named is out: after 30 June is from 1 July.',
    examples: [
      'Goods placed on the market [after 30 June 2024] must comply.',
      'The [post-2027] budget is discussed.',
    ],
    counterexamples: ['After the 2024 general election it was widened.'],
  },
  {
    id: 'en/dates/as-early-as',
    begins: ['as early', 'as soon'],
    pattern: before(`as (?:early|soon) as ${UP_TO_DATE}`),
    takes: 'date',
    reads: 'asOf',
    where: 'outside',
    because: 'Said of what is to come, it comes then at the earliest; of what has been, it was then.',
    examples: ['Payments could begin [as early as March 2027].'],
    counterexamples: ['It shall be done as soon as possible.'],
  },
  {
    id: 'en/dates/as-late-as',
    begins: ['as late'],
    pattern: before(`as late as ${UP_TO_DATE}`),
    takes: 'date',
    reads: 'asLate',
    where: 'outside',
    because: 'Said of what is to come, it comes by then; of what has been, it was so still then.',
    examples: ['Payments may be made [as late as March 2027].'],
    counterexamples: ['It came as late as it could.'],
  },
  {
    id: 'en/dates/as-of',
    begins: ['as of', 'as at'],
    pattern: before(`as (?:of|at) ${UP_TO_DATE}`),
    takes: 'date',
    reads: 'asOf',
    where: 'outside',
    because:
      'The start of a duty is open at its end; a count as it stood belongs to its day (POLICY-VALUES).',
    examples: ['[As of 1 January 2027], importers shall keep records.'],
    counterexamples: ['As of right, they may appeal.'],
  },
];
