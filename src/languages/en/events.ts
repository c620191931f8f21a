import type { Rule } from '../../model/rule.ts';

const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Verbs whose past tells a state, a view or a movement of figures: a date beside them makes no event. */
export const states = set(`
  be have seem remain contain include mean show reflect depend need want exist consist comprise stand lie cost amount total equal rise fall
  grow increase decrease drop average represent account range vary know believe think feel hope expect consider regard like cover apply
  last continue relate concern belong involve require allow enable help support-for base design intend plan
`);

/** Present tenses by which a speaker does the thing in saying so: "today we announce". */
export const performatives = set(
  'announce announcing launch launching publish publishing lay laying sign signing unveil unveiling',
);

/** Nouns that name an event when a date stands by them: "the November arrest", "last year's evacuations". */
export const eventNouns = set(`
  meeting meetings summit summits arrest arrests evacuation evacuations election elections agreement agreements signature signing visit visits
  attack attacks invasion conference conferences announcement announcements launch publication statement statements referendum vote
  ruling judgment judgement decision crisis fire flood floods explosion treaty payment payments accord ceasefire round session
  opening closure resignation charter appointment inquiry review report reports letter speech talks call memorandum declaration
`);

/** Verbs whose perfect tells news even without a date: "has been published", "have signed". */
export const newsVerbs = set(
  'issued published signed launched adopted ratified released approved laid announced established concluded agreed endorsed entered',
);

/** Of those, the nouns of texts: only a day, and not a month or year, makes them an event. */
export const textNouns = set(
  'agreement agreements treaty memorandum declaration charter report reports statement statements letter review inquiry accord',
);

/** How an event is told; the stage takes each date to the first of these that fits. */
export const eventRules: readonly Rule[] = [
  {
    id: 'en/events/done-on',
    because: 'A participle with a date tells when the thing before it was done.',
    examples: ['They recalled [the accord signed on 3 May 2024].'],
    counterexamples: ['They will use the money saved by 2030.'],
  },
  {
    id: 'en/events/dated-noun',
    because: 'A noun of doing with a past date names an event.',
    examples: [
      'They recalled [the March 2024 arrest of two smugglers].',
      'He praised [the summit in Oslo last June].',
    ],
    counterexamples: ['He praised the 2024 budget.'],
  },
  {
    id: 'en/events/past-clause',
    because: 'A past tense with a date that had come tells what happened.',
    examples: ['[The two ministers met in Oslo on 2 December 2025].'],
    counterexamples: ['The two ministers will meet in Oslo on 2 March 2026.'],
  },
  {
    id: 'en/events/has-issued',
    because: 'The perfect of publishing or signing is news, even without a day.',
    examples: ['[Norway and Chile have signed a fisheries accord].'],
    counterexamples: ['The accord has not yet been signed.'],
  },
  {
    id: 'en/events/we-announce',
    because: 'To say "we are announcing" is to announce, on the day of publication.',
    examples: ['[We are announcing a new rescue fund].'],
    counterexamples: ['Firms are announcing losses.'],
  },
];
