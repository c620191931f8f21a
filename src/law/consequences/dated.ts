// The days that a text gives for an act, and the earliest on which a treaty or a law could be in force.
import type { Act } from '../../languages/en/lawmaking.ts';
import type { Analysis } from '../../model/analysis.ts';
import { addDays, firstDay, lastDay, weekdayOf } from '../../model/edtf.ts';
import { contains, firstFrom, overlaps, type Quote, quote, type Span } from '../../model/span.ts';
import type { Coming } from './coming.ts';
import type { Spoken } from './spoken.ts';

/** A time that the text gives for an act. */
export interface ActDate {
  readonly act: Act;
  readonly edtf: string;
  readonly words: Quote;
}

/** When a text says that what it speaks of will be done, each time once. */
export function actDates(analysis: Analysis, { said }: Coming): readonly ActDate[] {
  const found = new Map<string, ActDate>();
  for (const one of said) {
    const date = dateOf(analysis, one);
    if (date !== null && !found.has(`${date.act} ${date.edtf}`)) found.set(`${date.act} ${date.edtf}`, date);
  }
  return [...found.values()];
}

/** The deadline of the commitment in the same words; else the date beside them. */
function dateOf(analysis: Analysis, one: Spoken): ActDate | null {
  const { document, commitments, watchpoints } = analysis;
  if (one.rule.endsWith('/will-provide')) return null;
  const due = commitments.find(
    ({ action, deadline }) =>
      deadline?.edtf != null && contains(one.sentence, action) && overlaps(action, one.words),
  )?.deadline;
  if (due?.edtf != null) return { act: one.act, edtf: due.edtf, words: quote(document, due) };
  const beside = dateBeside(analysis, one);
  if (beside !== null) return beside;
  const watched = watchpoints.find((watch) => watch.date !== null && overlaps(watch, one.words));
  return watched === undefined
    ? null
    : { act: one.act, edtf: watched.date!, words: quote(document, watched) };
}

/** How far a date may stand from the words that it is about. */
const REACH = 70;

function dateBeside({ document, mentions }: Analysis, one: Spoken): ActDate | null {
  const from = Math.max(one.sentence.start, one.words.start - 25);
  let best: ActDate | null = null;
  for (let i = firstFrom(mentions, from); i < mentions.length; i++) {
    const { type, value, start, end } = mentions[i]!;
    if (start > Math.min(one.sentence.end, one.words.end + REACH)) break;
    if ((type !== 'date' && type !== 'period') || value === null || end > one.sentence.end) continue;
    if (isPast(value, document.published) || isOfName(one, { start, end })) continue;
    const gap = start > one.words.end ? document.text.slice(one.words.end, start) : '';
    if (
      /[;:]|\b(?:signed|agreed|since)\b/.test(gap) ||
      (end <= one.words.start && !/^\s+$/.test(document.text.slice(end, one.words.start)))
    )
      continue;
    best ??= { act: one.act, edtf: value, words: quote(document, { start, end }) };
  }
  return best;
}

/** "update their February 2022 memorandum": the day of what is changed, not of its change. */
const isOfName = ({ named, head, act }: Spoken, date: Span): boolean =>
  (named !== null && contains(named, date)) || (act === 'amend' && contains(head, date));

const isPast = (edtf: string, published: string | null): boolean => {
  const last = lastDay(edtf);
  return published !== null && last !== null && last < published;
};

/** The first day on which, by what the text says, an act can be done; null where nothing tells. */
export function startOf(
  { document }: Analysis,
  dates: readonly ActDate[],
  acts: readonly Act[],
): { readonly day: string; readonly by: 'the text' | 'its date'; readonly words: Quote | null } | null {
  const { published } = document;
  const said = dates
    .filter(({ act }) => acts.includes(act))
    .flatMap((one) => {
      const day = firstDay(one.edtf);
      return day === null ? [] : [{ day, words: one.words }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1))[0];
  if (said !== undefined && (published === null || said.day >= published))
    return { day: said.day, by: 'the text', words: said.words };
  return published === null ? null : { day: published, by: 'its date', words: null };
}

/** The day on which so many Mondays to Fridays have passed, beginning with the first after a day. */
export function weekdaysAfter(day: string, n: number): string {
  let at = day;
  for (let left = n; left > 0; ) {
    at = addDays(at, 1);
    if (weekdayOf(at) <= 5) left--;
  }
  return at;
}
