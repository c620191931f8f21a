import type { Firmness } from '../../../model/analysis.ts';
import type { Relation } from '../../../model/link.ts';
import { bindingWord } from '../../../publish/words.ts';
import type { EntryOf, Standing } from '../../../register/register.ts';
import type { ThreadState } from '../../../register/state.ts';
import { type Html, markup, type Text } from './markup.ts';
import { type Sign, sign } from './signs.ts';

/** What a colour means, beside firmness: never said by colour alone. */
export type Tone = 'good' | 'bad' | 'care' | 'news' | 'plain' | 'quiet';

/** A word with its drawing: `tag('could not be checked', 'bad', 'alarm')`. */
export const tag = (words: Text, tone: Tone = 'plain', drawn: Sign | null = null): Html =>
  markup`<strong class="govuk-tag wp-tag wp-tag--${tone}">${drawn && sign(drawn)}${words}</strong>`;

/** How firmly something was undertaken: one colour and one shape each. */
export const firmnessTag = (firmness: Firmness): Html =>
  markup`<strong class="govuk-tag wp-tag wp-tag--${firmness}">${sign(FIRMNESS_SIGNS[firmness])}${firmness}</strong>`;

/** The same of an entry: of a law it says what the provision lays down. */
export const bindingTag = (entry: Pick<EntryOf<'commitment'>, 'said' | 'values'>): Html => {
  const { firmness } = entry.values;
  return markup`<strong class="govuk-tag wp-tag wp-tag--${firmness}">${sign(FIRMNESS_SIGNS[firmness])}${bindingWord(entry)}</strong>`;
};

/** The shape of a firmness alone, for keys and charts that name it beside. */
export const firmnessSign = (firmness: Firmness): Html =>
  markup`<span class="wp-firmness wp-firmness--${firmness}">${sign(FIRMNESS_SIGNS[firmness])}</span>`;

/** Where an undertaking stands. */
export const stateTag = (state: ThreadState): Html => tag(state, ...STATES[state]);

/** Whether a document still says it; `current` is nothing to remark on. */
export const standingTag = (standing: Standing): Html | null =>
  standing === 'current' ? null : tag(standing, ...STANDINGS[standing]);

/** What a person judged. */
export const verdictTag = (verdict: 'kept' | 'missed'): Html =>
  verdict === 'kept' ? tag('judged kept', 'good', 'tick') : tag('judged missed', 'bad', 'cross');

/** What a later passage does to an earlier one. */
export const relationTag = (relation: Relation): Html => tag(relation, ...RELATIONS[relation]);

const FIRMNESS_SIGNS: Readonly<Record<Firmness, Sign>> = {
  obliged: 'square',
  committed: 'disc',
  intended: 'half',
  exploratory: 'ring',
  affirmed: 'diamond',
};

const STATES: Readonly<Record<ThreadState, [Tone, Sign]>> = {
  overdue: ['bad', 'alarm'],
  due: ['care', 'clock'],
  'reported under way': ['news', 'forward'],
  'reported done': ['good', 'tick'],
  recurring: ['plain', 'again'],
  open: ['plain', 'ring'],
  withdrawn: ['quiet', 'cross'],
  'left out': ['quiet', 'dash'],
  'gone quiet': ['quiet', 'dots'],
};

const STANDINGS: Readonly<Record<Exclude<Standing, 'current'>, [Tone, Sign]>> = {
  superseded: ['quiet', 'again'],
  'not found again': ['care', 'unknown'],
  rejected: ['bad', 'cross'],
};

const RELATIONS: Readonly<Record<Relation, [Tone, Sign]>> = {
  repeats: ['plain', 'again'],
  firms: ['good', 'up'],
  softens: ['care', 'down'],
  reschedules: ['care', 'clock'],
  delivers: ['good', 'tick'],
  progresses: ['news', 'forward'],
  answers: ['news', 'disc'],
  withdraws: ['bad', 'cross'],
};
