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
  /** Only with a day still to come. */
  readonly needsDate?: true;
}

const NEWS: readonly Genre[] = ['news analysis', 'report', 'other'];
const re = (source: string) => latin(new RegExp(source, 'giu'));

export const watchpoints: readonly WatchpointRule[] = [
  {
    id: 'en/watchpoints/next-steps-are',
    needs: 'watch follow track look note watchpoint watchpoints',
    match: re(
      '\\b(?:(?:next\\s+steps?|things?|points?|dates?|milestones?|items?|signs?|signals?|markers?|developments?|moments?|tests?|key\\s+dates?)\\s+to\\s+(?:watch|follow|track|look\\s+for|note)(?:\\s+next)?(?:\\s+for)?|watch-?points?|what\\s+to\\s+watch(?:\\s+next)?)\\s*(?::|(?:(?:now|also|then|next)\\s+)?(?:are|is|include|includes|will\\s+be|will\\s+include))\\s*',
    ),
    takes: 'list',
    because: 'The text lists what to watch.',
    examples: [
      'Points to watch are [the June vote] and [any reply from the ministry].',
      'The watchpoints include [the planned 2027 signature].',
    ],
    counterexamples: ['They watched the vote.'],
  },
  {
    id: 'en/watchpoints/watch-for',
    needs: 'watch watching watched look listen eye eyes attention focus',
    match: re(
      '\\b(?:(?:watch|look\\s+out|look|listen)\\s+(?:out\\s+)?for\\b|keep\\s+(?:an\\s+eye|watch)\\s+on|(?:attention|eyes|focus)\\s+(?:will\\s+)?(?:now\\s+)?(?:turns?|moves?|shifts?)\\s+(?:now\\s+)?to|(?:worth|to\\s+be)\\s+watch(?:ing|ed)\\s+(?:is|are|for)|watch\\s+(?=whether|the|how|any))\\s*',
    ),
    takes: 'list',
    because: 'The reader is told what to look out for.',
    examples: [
      'Watch for [a second statement on fishing].',
      'Attention now turns to [the budget vote on 4 March].',
    ],
    counterexamples: ['A watch was found.'],
    genres: NEWS,
  },
  {
    id: 'en/watchpoints/next-test',
    needs:
      'test tests sign signs signal milestone marker step date moment opportunity indication evidence checkpoint deadline watch wait look follow await show tell reveal indicate',
    match: re(
      '\\b(?:the\\s+)?(?:next|first|early|real|key|main|crucial)\\s+(?:public\\s+|real\\s+|visible\\s+|early\\s+|hard\\s+)?(?:test|signs?|signal|milestone|marker|step|date|moment|opportunity|indication|evidence|checkpoint|deadline)\\s+(?:to\\s+watch\\s+)?(?:is|are|will\\s+be|comes?|will\\s+come|falls?|arrives?)\\b|\\b(?:will\\s+be|is|are|would\\s+be)\\s+(?:the|a|an|one)?\\s*(?:next|first|early|key|main|crucial|clearest|real)\\s+(?:public\\s+|visible\\s+|real\\s+|hard\\s+|early\\s+)?(?:test|signs?|signal|milestone|marker|moment|indication|evidence|checkpoint)\\b|\\b(?:is|are|will\\s+be)\\s+(?:\\w+\\s+)?the\\s+\\w+\\s+to\\s+(?:watch|wait|look|follow|await)\\b|\\bwill\\s+(?:show|tell|reveal|indicate)\\s+(?:early\\s+|us\\s+|soon\\s+)?(?:whether|if|how)\\b',
    ),
    takes: 'clause',
    because: 'Something to come is named as the test of what was said.',
    examples: ['[The March committee will be the first test].'],
    counterexamples: ['The first step was taken in 2010.'],
    genres: NEWS,
  },
  {
    id: 'en/watchpoints/diary',
    needs: 'diary diaries calendar calendars',
    match: re(
      '\\b(?:put|pencil|mark|note|enter)\\s+(?=[^.;]{0,60}\\b(?:diary|diaries|calendars?)\\b)|\\b(?:a\\s+date|dates?)\\s+for\\s+the\\s+diary\\b',
    ),
    takes: 'clause',
    because: 'The reader is given a date to keep.',
    examples: ['[Put 3 June in the diary].'],
    counterexamples: ['She kept a diary.'],
    genres: NEWS,
  },
  {
    id: 'en/watchpoints/scheduled',
    match: re(
      '\\b(?:meets?|gathers?|convenes?|reconvenes?|votes?|reports?|sits?|opens?|closes?|expires?|ends?|starts?|begins?|returns?|is\\s+(?:due|scheduled|set|expected)\\s+(?:to\\s+\\w+\\s+)?|are\\s+(?:due|scheduled|set|expected)\\s+(?:to\\s+\\w+\\s+)?|takes?\\s+place|is|falls?\\s+due)\\s+(?:again\\s+|next\\s+)?(?:[^.;,]{0,50}?\\s)?(?:on|in|from|at|by|until)?\\s*',
    ),
    takes: 'clause',
    needsDate: true,
    because: 'A meeting, vote or deadline with a day still to come is what to watch next.',
    examples: ['[The joint committee meets in Oslo on 14 March 2026].'],
    counterexamples: ['The committee met in Oslo.'],
    genres: ['news analysis'],
  },
  {
    id: 'en/watchpoints/section',
    match: /(?!)/g,
    takes: 'clause',
    because:
      'Under a heading such as "What to watch next" every sentence with a time still to come is one; the stage looks at headings itself.',
    examples: ['What to watch next\n\n[Ferry talks resume in June 2026].'],
    counterexamples: ['History\n\nFerry talks failed in June 2020.'],
  },
];
