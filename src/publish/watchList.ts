import type { Standing } from '../register/state.ts';
import type { Threads } from '../register/threads.ts';
import type { Tie } from '../register/ties.ts';
import type { Watched } from '../register/watchList.ts';
import { type Item, item, type Page, type Section, section } from './page.ts';
import { source } from './register.ts';
import { linkWords, quietWords, stateWords } from './standing.ts';
import { namesWords, pointWords, quoted, whenWords } from './words.ts';

/** What to watch, for people. */
export function watchListPage(
  list: readonly Watched[],
  {
    asOf,
    standings = [],
    threads = null,
  }: { asOf: string; standings?: readonly Standing[]; threads?: Threads | null },
): Page {
  const heads = threads?.heads ?? new Map();
  const expected = standings.filter(({ state, window }) => state === 'recurring' && window !== null);
  const left = standings.filter(({ state }) => state === 'left out');
  const quiet = standings.filter(({ state }) => state === 'gone quiet');
  const of = (kind: 'watchpoint' | 'silence') =>
    list.filter(({ entry, answer }) => entry.kind === kind && !isAnswered(answer, asOf, heads));
  const answered = list.filter(({ answer }) => isAnswered(answer, asOf, heads));
  const sections = [
    section('To watch', of('watchpoint').map(watchedItem)),
    section('Not said, and still open', of('silence').map(watchedItem)),
    section(
      'To be expected again',
      expected.sort(byWindow).map((one) => standingItem(one, asOf)),
      { note: 'By the interval in the words, counted from the day they were last spoken of.' },
    ),
    section(
      'Left out of a newer edition',
      left.map((one) => standingItem(one, asOf)),
      { note: 'The newest edition of its document has neither these words nor others for them.' },
    ),
    section('Gone quiet', quiet.map(quietItem), {
      note: 'A later document takes up what stands beside it, and not it. That is all that is known.',
    }),
    section(
      'Answered since',
      answered.map((one) => answeredItem(one, threads!)),
    ),
  ];
  return {
    title: `What to watch, as of ${pointWords(asOf)}`,
    language: 'en',
    facts: [['Found', counted(sections)]],
    sections: sections.filter(({ items }) => items.length > 0),
  };
}

const counted = (sections: readonly Section[]): string =>
  sections
    .filter(({ items }) => items.length > 0)
    .map(({ heading, items }) => `${items.length} ${heading.toLowerCase()}`)
    .join('; ') || 'nothing to watch';

/** Whether it had been answered by that day. */
export const isAnswered = (answer: Tie | null, asOf: string, heads: Threads['heads']): answer is Tie =>
  answer !== null && (heads.get(answer.to.document)?.published ?? asOf) <= asOf;

const quietItem = ({ thread, wording, quiet }: Standing): Item =>
  item(`${namesWords(wording.values.actors) || 'Nobody named'}: ${wording.said.action.quote}`, {
    id: thread.id,
    facts: [
      ['Said in', source(wording)],
      ['Since', quiet === null ? '' : quietWords(quiet)],
    ],
  });

const standingItem = (standing: Standing, asOf: string): Item =>
  item(
    `${namesWords(standing.wording.values.actors) || 'Nobody named'}: ${standing.wording.said.action.quote}`,
    {
      id: standing.thread.id,
      facts: [
        ['State', stateWords(standing, asOf)],
        ['Said in', source(standing.wording)],
      ],
    },
  );

const byWindow = (a: Standing, b: Standing): number =>
  a.window![1] < b.window![1] ? -1 : a.window![1] > b.window![1] ? 1 : a.thread.id < b.thread.id ? -1 : 1;

const answeredItem = ({ entry, answer }: Watched, { heads, byId }: Threads): Item =>
  item(quoted(entry.said.quote), {
    id: entry.id,
    facts: [
      ['In', source(entry)],
      ['Answer', quoted(answer!.to.quote.quote)],
      ['Given in', source({ head: heads.get(answer!.to.document)! })],
      ['Thread', byId.get(answer!.to.item ?? '')?.id ?? ''],
      ['Link', linkWords(answer!)],
    ],
  });

const watchedItem = (one: Watched): Item =>
  item(quoted(one.entry.said.quote), {
    id: one.entry.id,
    facts: [
      ['When', watchedWords(one)],
      ['In', source(one.entry)],
    ],
  });

/** When something watched is to be, in words. */
export function watchedWords({ entry, state }: Watched): string {
  if (entry.kind === 'silence') return '';
  const { date } = entry.said;
  if (state === 'open' || date === null) return 'no date in the text';
  return state === 'past' ? `${whenWords(date)}: past, no answer recorded` : whenWords(date);
}
