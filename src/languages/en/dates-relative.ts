import { type DateRule, phrase } from './dates-phrase.ts';
import { cardinals } from './dates-words.ts';

const CARDINALS = [...cardinals.keys()];
const AHEAD = 'next|coming|forthcoming|upcoming|ensuing';
const BACK = 'last|past|previous|preceding';

/** Times counted from the day of publication. */
export const relative: readonly DateRule[] = [
  {
    id: 'en/dates/rolling',
    begins: [
      'next',
      'coming',
      'forthcoming',
      'upcoming',
      'last',
      'past',
      'previous',
      'preceding',
      '#',
      ...CARDINALS,
    ],
    pattern: phrase(
      `(?:(?:(?<ahead>${AHEAD})|(?<back>${BACK}))(?: full)? {number}(?<range>(?: to |{=dash}){n2:number})?_{unit}|{n3:number} (?:(?<ahead3>${AHEAD})|(?<back3>${BACK})) {unit3:unit})(?! (?:of|ago|from)(?![\\p{L}]))`,
    ),
    reads: 'rolling',
    because:
      'A stretch from publication, or up to it: in months for months and years, in days for weeks and days.',
    examples: [
      'They will train people over the [next five years].',
      'In the [last 12 months] it doubled.',
      'It is due over the [coming 18 months].',
    ],
    counterexamples: ['Over the next few years it will grow.', 'The last two years of the war were hard.'],
  },
  {
    id: 'en/dates/the-past-decade',
    begins: ['next', 'coming', 'last', 'past', 'forthcoming'],
    pattern: phrase(
      `(?<=\\bthe\\s)(?:(?<ahead>next|coming|forthcoming)|(?<back>last|past)) (?:full )?(?<unit>year|month|week|fortnight|decade|day)(?! (?:of|to|ending|ended|commencing)(?![\\p{L}]))`,
    ),
    reads: 'rolling',
    because: 'With the article it is a stretch ("over the last year"), not the calendar year before.',
    examples: ['Funding was flat for the [past decade].', 'It will be built over the [next year].'],
    counterexamples: ['It was signed last year.', 'He spoke of the last week of term.'],
  },
  {
    id: 'en/dates/this-next-last',
    begins: ['this', 'next', 'last', 'current', 'previous', 'past', 'coming', 'same'],
    pattern: phrase(
      '(?<shift>this(?: (?:current|coming|past|calendar|working))?|next|last|(?<!\\bthis\\s)current|previous|past|coming)(?: calendar| working)? (?:{unit}|(?<unit2>work)week)(?! (?:and (?:a half|beyond)|or so)(?![\\p{L}]))',
    ),
    reads: 'unit',
    because: 'Calendar years, quarters, months; weeks from Monday to Sunday.',
    examples: [
      'The Secretary will travel [next month].',
      'Leaders spoke twice [this week].',
      'It doubled on [last year].',
    ],
    counterexamples: ['In the coming weeks more will follow.', 'These last minutes count.'],
  },
  {
    id: 'en/dates/ago',
    begins: ['#', ...CARDINALS],
    pattern: phrase('{number}{=half}?_{unit}(?:,? (?:and )?{n2:number} {unit2:unit})?(?: and a half)? ago'),
    reads: 'away',
    because: 'Back from publication: in months for months and years, in days for weeks and days.',
    examples: ['It was formed [a year ago].', 'They met [three weeks ago].'],
    counterexamples: ['It was formed a year earlier.'],
  },
  {
    id: 'en/dates/in-two-years-time',
    begins: ['in', '#', ...CARDINALS],
    pattern: phrase(
      "(?:in |about )?{number}{=half}?_{unit}(?:'s?|s')? time|{n3:number} {unit3:unit} (?:from (?:now|today)|hence)".replace(
        'in |about ',
        'in ',
      ),
    ),
    reads: 'away',
    because: 'On from publication, as "ago" is back.',
    examples: ['It will open [in two years’ time].', 'We meet [six weeks from now].'],
    counterexamples: ['In that time it grew.', 'Two years from the vote it was gone.'],
  },
  {
    id: 'en/dates/in-two-years',
    begins: ['in'],
    pattern: phrase('in {number}{=half}? {unit}(?=\\s*(?:[.,;:)]|$|when|and|but|on ))'),
    reads: 'away',
    where: 'outside',
    because: 'With a verb of the future it is the time when; with one of the past, how long it took.',
    examples: ['The bridge will open [in three years].'],
    counterexamples: ['In three years of talks little changed.'],
  },
  {
    id: 'en/dates/within-next',
    begins: ['within', 'inside'],
    pattern: phrase(
      "(?:within|inside) (?:the (?:next|coming|following|first) |a (?:further |period of )?|an additional )?(?:{number}(?<range>(?: to |{=dash}){n2:number})?{=half}?_)?(?:calendar )?{unit}(?:'s? time|s' time)?(?! (?:of|after|from|following|beginning|before|starting|prior|since|either|in)(?![\\p{L}]))",
    ),
    reads: 'away',
    where: 'outside',
    because: 'Where no event is named, it counts from publication and is a limit.',
    examples: ['They asked for a report [within six months].', 'It must provide the data [within 14 days].'],
    counterexamples: [
      'A report shall be laid within 12 months of entry into force.',
      'Within weeks it was gone.',
    ],
  },
  {
    id: 'en/dates/year-to-date',
    begins: ['year', 'month', 'quarter'],
    pattern: phrase('(?<unit>year|month|quarter)_to_date'),
    reads: 'unit',
    because: 'From its first day to publication.',
    examples: ['Exports fell in the [year to date].'],
    counterexamples: ['It is kept up to date.'],
  },
];

const EVENTS =
  'meetings?|summits?|council|ministerial|conference|plenary|plenaries|round(?: of (?:talks|negotiations))?|session|dialogue|consultations?|presidency|presidencies|elections?|spending review|budget|parliament|parliamentary (?:session|term|year)|legislative (?:session|term)|fiscal event|review conference|cop|assembly|congress|negotiating round|statement of intent|anniversary|recess';

/** Times that an institution's own calendar fixes: found, and given no value. */
export const events: readonly DateRule[] = [
  {
    id: 'en/dates/parliament',
    begins: [
      'over',
      'during',
      'throughout',
      'in',
      'for',
      'this',
      'next',
      'last',
      'current',
      'previous',
      'present',
      'parliamentary',
      'lifetime',
      'life',
      'remainder',
      'rest',
    ],
    pattern: phrase(
      '(?:(?:(?:over|during|throughout|in|for) )?the (?:course|lifetime|life|duration|remainder|rest) of )?(?:the |(?<=\\bthe\\s+))?(?:this|next|last|current|previous|present)(?: UK| Scottish)? (?:Parliament(?!ary)|parliamentary (?:session|term|year)|legislative (?:session|term)|Senedd|legislature|session(?: of (?:the )?[A-Z]\\p{L}+)?|mandate(?= of))',
    ),
    reads: 'event',
    because: 'When a Parliament or its session ends is for its own calendar.',
    examples: [
      'Budgets will grow [over the course of this Parliament].',
      'It rises by the end of [this Parliament].',
      'A Bill will follow in the [next session].',
    ],
    counterexamples: ['Parliament sat in London.', 'The session was long.'],
  },
  {
    id: 'en/dates/recess',
    begins: [
      'summer',
      'autumn',
      'winter',
      'spring',
      'christmas',
      'easter',
      'february',
      'may',
      'november',
      'whitsun',
      'conference',
      'recess',
      'parliamentary',
      'half',
    ],
    pattern: phrase(
      '(?:(?:summer|autumn|winter|spring|christmas|easter|february|may|november|whitsun|conference|parliamentary|half_term) )?(?:recess(?! of)|(?<=(?:summer|autumn|winter|spring|christmas|easter|half) )term(?!s| (?:of|limits))|half_term)(?: \\d{4})?',
    ),
    reads: 'event',
    because: 'Recesses and terms are fixed year by year, by the House or the school.',
    examples: ['It will take evidence before the [summer recess].', 'Lessons start in the [autumn term].'],
    counterexamples: ['The term was long.', 'They met in a recess of the hall.'],
  },
  {
    id: 'en/dates/next-event',
    begins: ['next', 'forthcoming', 'upcoming', 'coming'],
    pattern: phrase(
      `(?:next|forthcoming|upcoming|coming)(?: (?:annual|regular|ordinary|extraordinary|general|joint|ministerial|formal|informal|trilateral|bilateral|multilateral|scheduled|comprehensive|plenary|local|European|presidential|parliamentary|federal|G7|G20|EU|UK|UK–EU|EU–UK|NATO|UN|OSCE|Commonwealth|[A-Z][\\p{L}–-]+)){0,4} (?:${EVENTS})(?!-)(?: of (?:the |its |their )?(?:[A-Z][\\p{L}–-]*)(?: (?:of|and|for|on|the|[A-Z][\\p{L}–-]*)){0,6}(?<=[\\p{L}]))?`,
    ),
    reads: 'event',
    because: 'When an institution meets next is for its own calendar.',
    examples: [
      'It will present options at the [next European Council].',
      'An update is due ahead of the [next meeting of the Joint Committee].',
      'It is on the agenda of the [forthcoming summit].',
    ],
    counterexamples: [
      'The next steps were agreed.',
      'The next generation will pay.',
      'Next, the Council met.',
    ],
  },
];
