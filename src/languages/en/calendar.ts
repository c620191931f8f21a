import type { Rule } from '../../model/rule.ts';
import { formsOf } from './verbs.ts';

const VERBS =
  'meet gather convene reconvene vote report sit open reopen close expire end start begin return resume decide face hold host publish unveil present land follow come arrive mark elect hear consider debate travel visit lapse fall take enter kick bite rule assemble welcome chair inaugurate retire bring fly set go stage deliver get step swear give';

/** Verbs by which a calendar speaks in the present tense. */
export const calendarVerbs: ReadonlySet<string> = new Set(
  VERBS.split(' ').flatMap((lemma) => [lemma, formsOf(lemma).third]),
);

export const calendarRule: Rule = {
  id: 'en/watchpoints/calendar',
  because: 'In the present tense, and with a day or a month still to come, a verb speaks as a diary does.',
  examples: ['[On 3 February 2026 the envoys assemble in Bergen].', '[Elections follow on 3 May 2026].'],
  counterexamples: [
    'On 3 February 2024 the Storting voted.',
    'The ferry will sail on 3 May 2026.',
    'The ships that meet on 3 May 2026 are old.',
    'Norway hopes to host it in June 2026.',
  ],
};
