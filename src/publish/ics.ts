import { generateIcsCalendar, type IcsCalendar, type IcsEvent } from 'ts-ics';
import { addDays, firstDay, lastDay } from '../model/edtf.ts';
import { entriesOf, ofKind, stands } from '../register/entries.ts';
import type { Filter } from '../register/filter.ts';
import type { EntryOf } from '../register/register.ts';
import type { Standing } from '../register/state.ts';
import { holds, type Tie } from '../register/ties.ts';
import { foldedLines } from './icsLines.ts';
import { onThreadWords, verdictWords } from './people.ts';
import { source } from './register.ts';
import { idsPassing, type Seen } from './seen.ts';
import { overTime, stateWords, whenOf } from './standing.ts';
import { namesWords, oneLine, pointWords, quoted, whenWords } from './words.ts';

/**
 * A calendar (RFC 5545), one whole day each: of every thread the last day for it (the first where the end is open) and
 * the day by which it is next to be expected, by the words that hold on the day looked from; and of every dated
 * watchpoint. UIDs are made of the ids of threads and watchpoints, which never change. SEQUENCE is the number of the
 * last event in the logs of the documents that speak of it: it only grows. What was withdrawn, or left out of a newer edition, is CANCELLED, so that a
 * calendar which has it takes it out. The same log seen from the same day gives the same bytes.
 */
export function registerIcs(seen: Seen, filter: Filter = {}): string {
  const events = [...threadEvents(seen, filter), ...watchpointEvents(seen, filter)];
  const calendar: IcsCalendar = {
    version: '2.0',
    prodId: '-//Watchpoint//Register of undertakings//EN',
    method: 'PUBLISH',
    name: 'Watchpoint',
    events: events.sort(byDay),
  };
  return foldedLines(generateIcsCalendar(calendar));
}

function threadEvents(seen: Seen, filter: Filter): IcsEvent[] {
  const wanted = idsPassing(seen, filter);
  const all = Object.keys(filter).length === 0;
  return seen.threads.all.flatMap((thread) => {
    const standing = seen.standing(thread.wordings[0]);
    if (standing === null || !(all || wanted.has(standing.wording.id))) return [];
    return [...deadlineEvents(standing, seen), ...expectedEvents(standing, seen)];
  });
}

function deadlineEvents(standing: Standing, seen: Seen): IcsEvent[] {
  const { state, verdict, first, last } = standing;
  const day = last ?? first;
  const lead =
    verdict !== null ? `${verdict}, a person judged: ` : state === 'reported done' ? `${state}: ` : '';
  return day === null ? [] : [threadEvent({ day, lead, end: '' }, standing, seen)];
}

/** What recurs, on the last day of the stretch in which it is next to be reported. */
function expectedEvents(standing: Standing, seen: Seen): IcsEvent[] {
  if (standing.window === null) return [];
  const [, day] = standing.window;
  return [threadEvent({ day, lead: 'Next expected by today: ', end: '-next' }, standing, seen)];
}

/** What a calendar that has it takes out. */
const OVER: ReadonlySet<Standing['state']> = new Set(['withdrawn', 'left out']);

interface Day {
  readonly day: string;
  readonly lead: string;
  /** Of the UID, where a thread has more than one day. */
  readonly end: string;
}

function threadEvent({ day, lead, end }: Day, standing: Standing, seen: Seen): IcsEvent {
  const { thread, wording, state } = standing;
  const { wordings } = thread;
  const ties = [...thread.reports, ...thread.kin, ...thread.answers, ...thread.proposed];
  return {
    ...wholeDay(day, `${thread.id}${end}`),
    ...changed(
      wordings,
      ties.flatMap(({ from, to }) => [from.document, to.document]),
      seen,
    ),
    summary: `${lead}${namesWords(wording.values.actors) || 'Nobody named'}: ${oneLine(wording.said.action.quote)}`,
    description: threadLines(standing, seen).join('\n'),
    ...(OVER.has(state) ? { status: 'CANCELLED' as const } : {}),
    ...urlOf(wording),
  };
}

function threadLines(standing: Standing, seen: Seen): string[] {
  const { thread, wording } = standing;
  const verdict = verdictWords(thread.wordings);
  const people = seen.people(thread).map(onThreadWords);
  return [
    `State, ${pointWords(seen.asOf)}: ${stateWords(standing, seen.asOf)}`,
    ...(verdict === '' ? [] : [`A person judged: ${verdict}`]),
    `How firmly: ${overTime(thread.wordings, ({ values }) => values.firmness)}`,
    `When: ${overTime(thread.wordings, whenOf)}`,
    ...(wording.values.instruments.length === 0 ? [] : [`Under: ${namesWords(wording.values.instruments)}`]),
    ...wording.values.corrected.map(({ field, by }) => `${field} set right by ${by}`),
    ...people.map((words) => `Thread: ${words}`),
    quoted(wording.said.sentence.quote),
    ...thread.wordings.map((one) => `In: ${source(one)}`),
    thread.id,
  ];
}

/** The dated watchpoints of the documents in which something passes. */
function watchpointEvents(seen: Seen, filter: Filter): IcsEvent[] {
  const wanted = idsPassing(seen, filter);
  const all = Object.keys(filter).length === 0;
  return seen.states.flatMap((state) => {
    const entries = entriesOf(state).filter(stands);
    if (!all && !entries.some(({ id }) => wanted.has(id))) return [];
    return ofKind(entries, 'watchpoint').flatMap((entry) => watchpointEvent(entry, seen));
  });
}

function watchpointEvent(entry: EntryOf<'watchpoint'>, seen: Seen): IcsEvent[] {
  const { date, quote } = entry.said;
  const day = date === null ? null : (lastDay(date) ?? firstDay(date));
  if (date === null || day === null) return [];
  const answer = seen.threads.ties.find(
    (tie) => tie.relation === 'answers' && tie.from.item === entry.id && holds(tie),
  );
  return [
    {
      ...wholeDay(day, entry.formerly[0] ?? entry.id),
      ...changed([entry], answer === undefined ? [] : [answer.to.document], seen),
      summary: `Watch: ${oneLine(quote)}`,
      description: [
        quoted(quote),
        `When: ${whenWords(date)}`,
        `In: ${source(entry)}`,
        ...answerLines(answer, seen),
        entry.id,
      ].join('\n'),
      ...urlOf(entry),
    },
  ];
}

const answerLines = (answer: Tie | undefined, { threads }: Seen): string[] =>
  answer === undefined
    ? []
    : [
        `Answered by ${quoted(answer.to.quote.quote)}, ${source({ head: threads.heads.get(answer.to.document)! })}`,
      ];

type Entry = EntryOf<'commitment'> | EntryOf<'watchpoint'>;

function wholeDay(day: string, id: string) {
  return {
    uid: `${id.replace(':', '-')}@watchpoint`,
    start: { date: midnight(day), type: 'DATE' as const },
    end: { date: midnight(addDays(day, 1)), type: 'DATE' as const },
    timeTransparent: 'TRANSPARENT' as const,
  };
}

/** When and at which event of the log something last changed that may concern it. */
function changed(
  entries: readonly Entry[],
  documents: readonly string[],
  { lastSeq }: Seen,
): Pick<IcsEvent, 'stamp' | 'sequence'> {
  const touched = entries.reduce((last, { touched }) => (touched > last ? touched : last), '');
  const all = [...entries.map(({ document }) => document), ...documents];
  return {
    stamp: { date: new Date(touched), type: 'DATE-TIME' },
    sequence: all.reduce((most, document) => Math.max(most, lastSeq.get(document) ?? 0), 0),
  };
}

const urlOf = ({ head: { uri } }: Entry): Pick<IcsEvent, 'url'> =>
  uri !== null && /^https?:/.test(uri) ? { url: uri } : {};

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

const byDay = (a: IcsEvent, b: IcsEvent): number =>
  a.start.date.getTime() - b.start.date.getTime() || (a.uid < b.uid ? -1 : 1);
