import type { Expectation, Period } from '../register/due.ts';
import type { Standing } from '../register/state.ts';
import type { Threads } from '../register/threads.ts';
import type { Tie } from '../register/ties.ts';
import type { Watched } from '../register/watchList.ts';
import { type Item, item, type Page, section } from './page.ts';
import { entryItem, source } from './register.ts';
import { quietWords, reportWords } from './thread.ts';
import { namesWords, pointWords, quoted, recursWords, whenWords } from './words.ts';

const HEADINGS = [
  ['passed', 'The date has passed'],
  ['due', 'Falls due'],
  ['running', 'Time for it runs, or begins'],
  ['recurring', 'Recurs, no date in the text'],
] as const;

/** What falls due, has passed, runs or recurs, for people. */
export function duePage(found: readonly Expectation[], { asOf, until }: Period): Page {
  return {
    title: `What is due, as of ${pointWords(asOf)}`,
    language: 'en',
    facts: [
      ['Looked at', `${pointWords(asOf)} to ${pointWords(until)}`],
      ['Found', found.length === 0 ? 'nothing that falls due, has passed or recurs' : String(found.length)],
    ],
    sections: HEADINGS.flatMap(([state, heading]) => {
      const in_ = found.filter((one) => one.state === state);
      return in_.length === 0 ? [] : [section(`${heading} (${in_.length})`, in_.map(dueItem))];
    }),
  };
}

/** What is to be said of one commitment: that a date has passed is no verdict. */
export function expectationWords(one: Expectation): string {
  const { state, first, last, recurs, verdict, entry, standing } = one;
  const told = standing?.report == null ? '' : reportWords(standing.report);
  const again = recurs === null ? '' : `recurs ${recursWords(recurs)}`;
  const when = entry.values.deadline === null ? '' : whenWords(entry.values.deadline);
  const said = {
    passed: `passed (${when}): ${verdict === 'missed' ? 'missed, a person judged' : told || 'no report found in the sources read'}`,
    due: `due ${when}${last !== null && !when.includes(pointWords(last)) ? `, at the latest ${pointWords(last)}` : ''}`,
    running: `${when}: runs from ${pointWords(first ?? '')} ${last === null ? 'on' : `to ${pointWords(last)}`}`,
    recurring: `${again}${expectedWords(one)}`,
  }[state];
  const whole = state === 'recurring' || again === '' ? said : `${said}; ${again}`;
  return told === '' || state === 'passed' ? whole : `${whole}; ${told}`;
}

/** When a report of it is to be expected next; that none was found says nothing of what was done. */
export function expectedWords({
  standing,
  recurs,
  asOf,
}: Pick<Expectation, 'standing' | 'recurs' | 'asOf'>): string {
  const window = standing?.window ?? null;
  if (window === null) return recurs === 'regular' ? '' : ', no date in the text';
  const [, last] = window;
  return last < asOf
    ? `; a report was to be expected by ${pointWords(last)}, no report found in the sources read`
    : `; next expected by ${pointWords(last)}`;
}

const dueItem = (one: Expectation): Item => {
  const said = one.standing?.thread.wordings.length ?? 1;
  const thread = one.standing === null ? '' : one.standing.thread.id;
  return entryItem(one.entry, [
    ['Status', expectationWords(one)],
    ['Thread', said > 1 ? `${thread}, in ${said} documents` : thread],
  ]);
};

/** What to watch, for people. */
export function watchListPage(
  list: readonly Watched[],
  {
    asOf,
    quiet = [],
    heads = new Map(),
  }: { asOf: string; quiet?: readonly Standing[]; heads?: Threads['heads'] },
): Page {
  const of = (kind: 'watchpoint' | 'silence') =>
    list.filter(({ entry, answer }) => entry.kind === kind && !isAnswered(answer, asOf, heads));
  const answered = list.filter(({ answer }) => isAnswered(answer, asOf, heads));
  const sections = [
    section('To watch', of('watchpoint').map(watchedItem)),
    section('Not said, and still open', of('silence').map(watchedItem)),
    section('Gone quiet', quiet.map(quietItem), {
      note: 'A later document takes up what stands beside it, and not it. That is all that is known.',
    }),
    section(
      'Answered since',
      answered.map((one) => answeredItem(one, heads)),
    ),
  ];
  return {
    title: `What to watch, as of ${pointWords(asOf)}`,
    language: 'en',
    facts: [['Found', list.length === 0 ? 'nothing to watch' : String(list.length)]],
    sections: sections.filter(({ items }) => items.length > 0),
  };
}

const isAnswered = (answer: Tie | null, asOf: string, heads: Threads['heads']): answer is Tie =>
  answer !== null && (heads.get(answer.to.document)?.published ?? asOf) <= asOf;

const quietItem = ({ thread, wording, quiet }: Standing): Item =>
  item(`${namesWords(wording.values.actors) || 'Nobody named'}: ${wording.said.action.quote}`, {
    id: thread.id,
    facts: [
      ['Said in', source(wording)],
      ['Not in', quiet === null ? '' : quietWords(quiet)],
    ],
  });

const answeredItem = ({ entry, answer }: Watched, heads: Threads['heads']): Item =>
  item(quoted(entry.said.quote), {
    id: entry.id,
    facts: [
      ['In', source(entry)],
      ['Answer', quoted(answer!.to.quote.quote)],
      ['Given in', source({ head: heads.get(answer!.to.document)! })],
      ['Link', answer!.link],
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
