import type { Doubt } from '../register/doubts.ts';
import type { Recorded } from '../register/events.ts';
import type { Threads } from '../register/threads.ts';
import type { Tie } from '../register/ties.ts';
import { eventWords } from './history.ts';
import { type Item, item, type Page, section } from './page.ts';
import { entryItem, source } from './register.ts';
import { changeWords, quoted } from './words.ts';

/** The queue of what a person should look at. */
export function reviewPage(doubts: readonly Doubt[], threads: Threads, most = 50): Page {
  const shown = doubts.slice(0, most);
  const left = doubts.length - shown.length;
  return {
    title: 'To review, most doubtful first',
    language: 'en',
    facts: [
      ['To look at', doubts.length === 0 ? 'nothing' : String(doubts.length)],
      ['Not shown', left === 0 ? '' : `${left} less doubtful ones`],
    ],
    sections:
      shown.length === 0
        ? []
        : [
            section(
              'The queue',
              shown.map((one) => doubtItem(one, threads)),
            ),
          ],
  };
}

/** One thing to look at: why, its words, and where they stand. */
export function doubtItem({ on, why }: Doubt, { heads }: Threads): Item {
  const doubt = ['Why', why.join('; ')] as const;
  if ('link' in on) {
    const from = `${quoted(on.from.quote.quote)}, ${source({ head: heads.get(on.from.document)! })}`;
    const to = `${quoted(on.to.quote.quote)}, ${source({ head: heads.get(on.to.document)! })}`;
    const lead = `link: ${ASKED[on.relation]}`;
    const facts = [
      doubt,
      ['Earlier', from],
      ['Later', to],
      ['Changes', on.changes.map(changeWords).join('; ')],
      ['Found by', on.because.join('; ')],
    ] as const;
    return item(lead, { id: on.link, facts });
  }
  if (on.kind === 'commitment') return { ...entryItem(on, [doubt]), id: on.id };
  return item(`${on.kind}: ${quoted(on.said.quote)}`, { id: on.id, facts: [doubt, ['In', source(on)]] });
}

/** What a person is asked of a link. */
const ASKED: Readonly<Record<Tie['relation'], string>> = {
  repeats: 'do the later words repeat the earlier?',
  firms: 'do the later words say it more firmly?',
  softens: 'do the later words say it less firmly?',
  reschedules: 'do the later words move its date?',
  delivers: 'do the later words report that it was done?',
  progresses: 'do the later words report that it is under way?',
  answers: 'do the later words answer the earlier?',
  withdraws: 'do the later words give it up?',
};

/** The same as a question of its own. */
export const linkQuestion = ({ relation }: Pick<Tie, 'relation'>): string =>
  ASKED[relation].replace(/^./, (first) => first.toUpperCase());

/** What others said of the same thing before. */
export const earlierWords = (before: readonly Recorded[]): string =>
  before.length === 0 ? '' : `Said of it before:\n${before.map((one) => `  ${eventWords(one)}\n`).join('')}`;
