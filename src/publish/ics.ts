import { generateIcsEvent, type IcsEvent } from 'ts-ics';
import { addDays, firstDay, lastDay } from '../model/edtf.ts';
import { ofKind } from '../register/entries.ts';
import type { Filter } from '../register/filter.ts';
import type { EntryOf } from '../register/register.ts';
import type { Standing } from '../register/state.ts';
import { holds, type Tie } from '../register/ties.ts';
import { webAddress } from './addresses.ts';
import { EVIDENCE, icsText } from './claims/ics.ts';
import { type Evidence, evidenceLine, evidenceOf, evidenceOfTie } from './evidence.ts';
import { foldedLines } from './icsLines.ts';
import { onThreadWords, verdictWords } from './people.ts';
import { source } from './register.ts';
import type { Seen } from './seen.ts';
import { overTime, stateWords, whenOf } from './standing.ts';
import { type View, viewIn } from './view.ts';
import { namesWords, oneLine, pointWords, quoted, whenWords } from './words.ts';

/**
 * A view as a calendar (RFC 5545), one whole day each: of every thread the last day for it (the first where the end is
 * open) and the day by which it is next to be expected, by the words that hold on the day looked from; and of every
 * dated watchpoint. UIDs are made of the ids of threads and watchpoints, which never change. SEQUENCE is the number of
 * the last event in the logs of the documents that speak of it: it only grows. STATUS is CONFIRMED where the words name
 * a day, TENTATIVE where they mean a longer stretch or an interval decides, and CANCELLED for what was withdrawn or left
 * out of a newer edition, so that a calendar which has it takes it out. The same view gives the same bytes.
 */
export function viewIcs(view: View): string {
  const events = [...view.threads.flatMap((thread) => threadEvents(thread, view)), ...watchpointEvents(view)];
  return foldedLines(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Watchpoint//Register of undertakings//EN',
      'METHOD:PUBLISH',
      `X-WR-CALNAME:${icsText(oneLine(view.title))}`,
      ...events.sort(byDay).map((event) => generateIcsEvent(event, GENERATED).trimEnd()),
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
}

/** The register, or what a filter leaves of it, as a calendar. */
export const registerIcs = (seen: Seen, filter: Filter = {}): string =>
  viewIcs(viewIn(seen, filter, { title: 'Watchpoint' }));

/** What events carry besides: their evidence, for `verify`. */
type Carried = { readonly evidence: readonly Evidence[] };
type Event = IcsEvent<Carried>;

/** The library folds by characters, not by octets: lines are folded after it. */
const GENERATED = {
  skipFormatLines: true,
  nonStandard: {
    evidence: {
      name: EVIDENCE,
      generate: (evidence: unknown) => ({ value: icsText(evidenceLine(evidence as readonly Evidence[])) }),
    },
  },
} as const;

function threadEvents(thread: View['threads'][number], view: View): Event[] {
  const standing = view.standing(thread.wordings[0]);
  return standing === null ? [] : [...deadlineEvents(standing, view), ...expectedEvents(standing, view)];
}

function deadlineEvents(standing: Standing, view: View): Event[] {
  const { state, verdict, first, last } = standing;
  const day = last ?? first;
  const lead =
    verdict !== null ? `${verdict}, a person judged: ` : state === 'reported done' ? `${state}: ` : '';
  const status = statusOf(standing.wording.values.deadline);
  return day === null ? [] : [threadEvent({ day, lead, status, end: '' }, standing, view)];
}

/** What recurs, on the last day of the stretch in which it is next to be reported. */
function expectedEvents(standing: Standing, view: View): Event[] {
  if (standing.window === null) return [];
  const [, day] = standing.window;
  const lead = 'Next expected by today: ';
  return [threadEvent({ day, lead, status: 'TENTATIVE', end: '-next' }, standing, view)];
}

/** Whether the words mean one day, on which or by which it is to be: "by 30 June 2027", not "by 2030" or "in March". */
function statusOf(edtf: string | null): 'CONFIRMED' | 'TENTATIVE' {
  const [from = '', to] = (edtf ?? '').split('/');
  const ends = [from, ...(to === undefined ? [] : [to])].filter((end) => end !== '' && end !== '..');
  return ends.length === 1 && /^\d{4}-\d\d-\d\d$/.test(ends[0]!) ? 'CONFIRMED' : 'TENTATIVE';
}

/** What a calendar that has it takes out. */
const OVER: ReadonlySet<Standing['state']> = new Set(['withdrawn', 'left out']);

interface Day {
  readonly day: string;
  readonly lead: string;
  readonly status: 'CONFIRMED' | 'TENTATIVE';
  /** Of the UID, where a thread has more than one day. */
  readonly end: string;
}

function threadEvent({ day, lead, status, end }: Day, standing: Standing, view: View): Event {
  const { thread, wording, state, report } = standing;
  const ties = [...thread.reports, ...thread.kin, ...thread.answers, ...thread.proposed];
  return {
    ...wholeDay(day, `${thread.id}${end}`),
    ...changed(thread.wordings, ties, view),
    summary: `${lead}${namesWords(wording.values.actors) || 'Nobody named'}: ${oneLine(wording.said.action.quote)}`,
    description: threadLines(standing, view).join('\n'),
    status: OVER.has(state) ? 'CANCELLED' : status,
    ...urlOf(thread.id, wording, view),
    nonStandard: {
      evidence: [
        ...thread.wordings.flatMap((one) => evidenceOf(one)),
        ...(report === null ? [] : [evidenceOfTie(report)[1]]),
      ],
    },
  };
}

function threadLines(standing: Standing, { asOf, people: peopleOf }: View): string[] {
  const { thread, wording } = standing;
  const verdict = verdictWords(thread.wordings);
  const people = peopleOf(thread).map(onThreadWords);
  return [
    `State, ${pointWords(asOf)}: ${stateWords(standing, asOf)}`,
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

function watchpointEvents(view: View): Event[] {
  const answers = new Map(
    view.ties
      .filter((tie) => tie.relation === 'answers' && holds(tie))
      .map((tie) => [tie.from.item, tie] as const),
  );
  return ofKind(view.entries, 'watchpoint').flatMap((entry) =>
    watchpointEvent(entry, answers.get(entry.id), view),
  );
}

function watchpointEvent(entry: EntryOf<'watchpoint'>, answer: Tie | undefined, view: View): Event[] {
  const { date, quote } = entry.said;
  const day = date === null ? null : (lastDay(date) ?? firstDay(date));
  if (date === null || day === null) return [];
  return [
    {
      ...wholeDay(day, entry.formerly[0] ?? entry.id),
      ...changed([entry], answer === undefined ? [] : [answer], view),
      status: statusOf(date),
      summary: `Watch: ${oneLine(quote)}`,
      description: [
        quoted(quote),
        `When: ${whenWords(date)}`,
        `In: ${source(entry)}`,
        ...answerLines(answer, view),
        entry.id,
      ].join('\n'),
      ...urlOf(entry.id, entry, view),
      nonStandard: {
        evidence: [...evidenceOf(entry), ...(answer === undefined ? [] : [evidenceOfTie(answer)[1]])],
      },
    },
  ];
}

function answerLines(answer: Tie | undefined, { heads }: View): string[] {
  if (answer === undefined) return [];
  const head = heads.get(answer.to.document);
  const where = head === undefined ? answer.to.document : source({ head });
  return [`Answered by ${quoted(answer.to.quote.quote)}, ${where}`];
}

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
  ties: readonly Tie[],
  { lastSeq }: View,
): Pick<Event, 'stamp' | 'lastModified' | 'sequence'> {
  const times = [
    ...entries.map(({ touched }) => touched),
    ...ties.flatMap(({ at, judged }) => [at, ...judged.map((one) => one.at)]),
  ];
  const touched = {
    date: new Date(times.reduce((last, at) => (at > last ? at : last))),
    type: 'DATE-TIME',
  } as const;
  const documents = [
    ...entries.map(({ document }) => document),
    ...ties.flatMap(({ from, to }) => [from.document, to.document]),
  ];
  const last = documents.reduce((most, document) => Math.max(most, lastSeq.get(document) ?? 0), 0);
  const revisions = entries.reduce((sum, { revision }) => sum + revision, 0);
  return { stamp: touched, lastModified: touched, sequence: last || revisions };
}

/** The record, else the document. */
function urlOf(id: string, { head }: Entry, { recordAt }: View): Pick<Event, 'url'> {
  const url = webAddress(recordAt(id)) ?? webAddress(head.uri);
  return url === null ? {} : { url };
}

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

const byDay = (a: Event, b: Event): number =>
  a.start.date.getTime() - b.start.date.getTime() || (a.uid < b.uid ? -1 : 1);
