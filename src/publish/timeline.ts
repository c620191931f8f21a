import { lastDay } from '../model/edtf.ts';
import type { EntryOf } from '../register/register.ts';
import type { Standing } from '../register/state.ts';
import type { Threads } from '../register/threads.ts';
import { holds, type Tie } from '../register/ties.ts';
import { REPORTED } from './standing.ts';
import { wrap } from './text.ts';
import { changeWords, namesWords, oneLine, pointWords, quoted, whenWords } from './words.ts';

type Wording = EntryOf<'commitment'>;
/** The links between its words, and the heads of the documents that links name. */
export type Linked = Pick<Threads, 'ties' | 'heads'>;

/** Something that happened to an undertaking: a document said it, reported on it, or a person spoke. */
export interface Moment {
  /** ISO day; null where the document carries none. */
  readonly day: string | null;
  readonly kind: 'said' | 'report' | 'person' | 'deadline';
  readonly label: string;
  readonly words: string;
  readonly source: string;
  readonly firmness: Wording['values']['firmness'] | null;
  /** The place of what was said among the wordings; null where it is none of them. */
  readonly wording: number | null;
}

/** The moments of a thread, in order; those without a day come first. */
export function momentsOf(standing: Standing, threads: Linked): readonly Moment[] {
  const { wordings, reports } = standing.thread;
  return [
    ...wordings.map((_, at) => saidMoment(wordings, at, threads)),
    ...reports.map((tie) => reportMoment(tie, threads)),
    ...wordings.flatMap(judgedMoments),
    ...lastDays(standing),
  ].sort((a, b) => compare(a.day ?? '', b.day ?? ''));
}

const AGAIN: Readonly<Record<string, string>> = {
  repeats: 'said again',
  firms: 'said more firmly',
  softens: 'said less firmly',
  reschedules: 'moved',
};

function saidMoment(wordings: readonly Wording[], at: number, { ties }: Linked): Moment {
  const { id, head, values, said } = wordings[at]!;
  const firm = values.firmness;
  const before = new Set(wordings.slice(0, at).map((one) => one.id));
  const tie = ties.findLast((tie) => holds(tie) && tie.to.item === id && before.has(tie.from.item ?? ''));
  const when = values.deadline === null ? '' : `, ${whenWords(values.deadline)}`;
  const changes = tie === undefined ? [] : [leadOf(tie), ...tie.changes.map(changeWords)].filter(Boolean);
  return {
    day: head.published,
    kind: 'said',
    label: at === 0 ? `${firm}${when}` : changes.join('; ') || `said again, ${firm}${when}`,
    words: said.action.quote,
    source: head.title || head.id,
    firmness: values.firmness,
    wording: at,
  };
}

/** How a later wording takes up an earlier; that a date moved is said by the change itself. */
const leadOf = ({ relation, changes }: Tie): string =>
  changes.some((change) => /^deadline (?:moved|narrowed)/.test(change)) && relation === 'reschedules'
    ? ''
    : (AGAIN[relation] ?? relation);

function reportMoment({ relation, to }: Tie, { heads }: Linked): Moment {
  const head = heads.get(to.document)!;
  return {
    day: head.published,
    kind: 'report',
    label: REPORTED[relation] ?? relation,
    words: to.quote.quote,
    source: head.title || head.id,
    firmness: null,
    wording: null,
  };
}

const judgedMoments = ({ reviews }: Wording): Moment[] =>
  reviews.flatMap(({ event, by, at }): Moment[] =>
    event.kind !== 'judged'
      ? []
      : [
          {
            day: at.slice(0, 10),
            kind: 'person',
            label: `judged ${event.verdict} by ${by.name}${event.reason === null ? '' : `: ${event.reason}`}`,
            words: event.evidence?.quote.quote ?? '',
            source: event.evidence?.document ?? '',
            firmness: null,
            wording: null,
          },
        ],
  );

/** The last days as they moved, the one that holds now, and the day by which it is next to be expected. */
function lastDays({ thread, wording, last, window }: Standing): Moment[] {
  const former = new Map<string, Moment>();
  for (const { values, head } of thread.wordings) {
    const day = values.deadline === null ? null : lastDay(values.deadline);
    if (day === null || day === last || former.has(day)) continue;
    const said = head.published === null ? '' : ` on ${pointWords(head.published)}`;
    former.set(day, { ...PLAIN, day, label: `the last day for it as said${said}`, source: '' });
  }
  const source = wording.head.title || wording.head.id;
  return [
    ...former.values(),
    ...(last === null ? [] : [{ ...PLAIN, day: last, label: 'the last day for it', source }]),
    ...(window === null ? [] : [{ ...PLAIN, day: window[1], label: 'next expected by this day', source }]),
  ];
}

const PLAIN = { kind: 'deadline', words: '', firmness: null, wording: null } as const;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const MARKS: Readonly<Record<Moment['kind'], string>> = {
  said: 'o',
  report: '*',
  person: '+',
  deadline: '|',
};

/** The timeline as text: a day, a mark, what happened, in which words. */
export function timelineText(standing: Standing, threads: Threads, asOf: string, width = 80): string {
  const { wordings } = standing.thread;
  const title = `${namesWords(wordings[0].values.actors) || 'Nobody named'}: ${oneLine(wordings[0].said.action.quote)}`;
  const lines = withToday(momentsOf(standing, threads), asOf).flatMap(
    ({ day, kind, label, words, source }) => {
      const head = `${(day === null ? 'no day' : day).padEnd(10)} ${kind === 'today' ? '-' : MARKS[kind]} `;
      const body = wrap(oneLine(label), width - head.length);
      const more =
        kind === 'today'
          ? []
          : [words === '' ? '' : quoted(words), source && `in ${oneLine(source)}`].filter(Boolean);
      const rest = [...body.slice(1), ...more.flatMap((one) => wrap(one, width - head.length))];
      return [head + body[0], ...rest.map((line) => `${' '.repeat(11)}: ${line}`)];
    },
  );
  const key = 'o said   * reported   + a person judged   | due';
  return [...wrap(title, width), standing.thread.id, '', ...lines, '', key, ''].join('\n');
}

type Shown = Omit<Moment, 'kind'> & { readonly kind: Moment['kind'] | 'today' };

function withToday(moments: readonly Moment[], asOf: string): readonly Shown[] {
  const at = moments.findIndex(({ day }) => day !== null && day > asOf);
  const today: Shown = {
    day: asOf,
    kind: 'today',
    label: `seen from ${pointWords(asOf)}`,
    words: '',
    source: '',
    firmness: null,
    wording: null,
  };
  return at < 0 ? [...moments, today] : [...moments.slice(0, at), today, ...moments.slice(at)];
}
