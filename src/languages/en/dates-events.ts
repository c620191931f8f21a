import { type DateRule, phrase } from './dates-phrase.ts';

const EVENTS =
  'meetings?|summits?|council|ministerial|conference|plenary|plenaries|round(?: of (?:talks|negotiations))?|session|dialogue|consultations?|presidency|presidencies|elections?|spending review|budget|parliament|parliamentary (?:session|term|year)|legislative (?:session|term)|fiscal event|cop|assembly|congress|recess';
const KINDS_OF_EVENT =
  'annual|regular|ordinary|extraordinary|general|joint|ministerial|formal|informal|trilateral|bilateral|multilateral|scheduled|comprehensive|plenary|local|presidential|parliamentary|federal|negotiating|review|leaders|ministers';
const RECESSES =
  'summer|autumn|winter|spring|christmas|easter|february|may|november|whitsun|conference|parliamentary';
const TERMS = 'summer|autumn|winter|spring|christmas|easter|michaelmas|hilary|trinity';

/** Times that an institution's own calendar fixes: found, and given no value. */
export const events: readonly DateRule[] = [
  {
    id: 'en/dates/parliament',
    begins: [
      'course',
      'lifetime',
      'life',
      'duration',
      'remainder',
      'rest',
      'this',
      'next',
      'last',
      'current',
      'previous',
      'present',
      'new',
      'first',
      'second',
      'final',
    ],
    pattern: phrase(
      '(?:(?:course|lifetime|life|duration|remainder|rest|(?:first|second|last|final|opening) session) of )?(?:the )?(?<!\\b(?:any|each)\\s)(?:this|next|last|current|previous|present|(?<=\\bthe )new(?= parliament))(?: UK| Scottish)? (?:Parliament|parliamentary (?:session|term|year)|legislative (?:session|term)|Senedd|legislature|session(?! on)(?: of (?:the )?(?-i:\\p{Lu})\\p{L}+)?)',
    ),
    needs: 'sitting',
    reads: 'event',
    because: 'When a Parliament or its session ends is for its own calendar.',
    examples: [
      'Budgets will grow over the [course of this Parliament].',
      'It rises by the end of [this Parliament].',
      'A Bill will follow in the [next session].',
    ],
    counterexamples: ['Parliament sat in London.', 'The session was long.'],
  },
  {
    id: 'en/dates/of-the-parliament',
    begins: ['end', 'start', 'beginning', 'course', 'lifetime', 'life', 'duration', 'remainder', 'rest'],
    pattern: phrase(
      '(?:end|start|beginning|course|lifetime|life|duration|remainder|rest) of (?:the (?:Parliament|session|parliamentary (?:session|term|year))|term)',
    ),
    needs: 'sitting',
    reads: 'event',
    because: 'When the Parliament, or the term, ends is for its own calendar.',
    examples: [
      'It will be done by the [end of the Parliament].',
      'It holds for the [duration of the Parliament].',
    ],
    counterexamples: ['It was laid before Parliament.'],
  },
  {
    id: 'en/dates/recess',
    begins: [...RECESSES.split('|'), 'recess', 'half'],
    pattern: phrase(`(?:(?:${RECESSES}|half_term) )?recess(?! of)(?: \\d{4})?|half_term(?: \\d{4})?`),
    needs: 'sitting',
    reads: 'event',
    because: 'Recesses are fixed year by year by the House.',
    examples: ['It will take evidence before the [summer recess].', 'The House rises for [recess].'],
    counterexamples: ['They met in a recess of the hall.'],
  },
  {
    id: 'en/dates/term',
    begins: TERMS.split('|'),
    pattern: phrase(`(?:${TERMS}) term(?! (?:of|limit))(?: \\d{4})?`),
    needs: 'sitting',
    reads: 'event',
    because: 'Terms are fixed year by year by the school, university or court.',
    examples: ['Lessons start in the [autumn term].'],
    counterexamples: ['The long term matters.'],
  },
  {
    id: 'en/dates/next-event',
    begins: ['next', 'forthcoming', 'upcoming', 'coming', 'incoming'],
    pattern: phrase(
      `(?:next|forthcoming|upcoming|coming|incoming)(?: (?:(?:${KINDS_OF_EVENT})'?|(?-i:\\p{Lu})[\\p{L}\\d\\u2010-\\u2015-]*(?: of)?)){0,4}? (?:${EVENTS})(?![-\\u2010\\u2011])(?: of (?:the |its |their )?(?-i:\\p{Lu})[\\p{L}\\u2010-\\u2015-]*(?: (?:(?:of|and|for|on|the) ){0,2}(?-i:\\p{Lu})[\\p{L}\\u2010-\\u2015-]*){0,4})?`,
    ),
    needs: 'event',
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
