import { lists } from '../../languages/en/dates-joins.ts';
import { dayAlone, type Found, matchAt, parse, type Reach } from './parse.ts';
import { type When, yearIn } from './when.ts';

type Day = Extract<When, { is: 'day' }>;

const LONGEST = 12;
const DAYS = 'en/dates/days';

/** "10, 17 and 24 February 2026", "April 9 and 12": days that share a month; one interval where they follow each other. */
export function listAt(reach: Reach, at: number, word: string): Found[] | null {
  const ahead = daysBefore(reach, at);
  const full = ahead ? ahead.at(-1)! : parse(reach, at, 0, word);
  if (full?.when.is !== 'day' || full.when.month === null) return null;
  const days = ahead ?? [full, ...daysAfter(reach, full)];
  if (days.length === 1) return null;
  const { month, year } = (days.find(({ when }) => typeof yearIn(when) === 'number') ?? full).when as Day;
  const dated = days.map((day): Found => {
    const when = day.when as Day;
    return {
      ...day,
      rule: day === full ? day.rule : DAYS,
      when: { ...when, month: when.month ?? month, year: when.year ?? year },
    };
  });
  return follow(reach.text, dated) ? [oneStretch(dated, days)] : dated;
}

/** Whether each is the day after the one before, and none is only an alternative. */
const follow = (text: string, days: readonly Found[]): boolean =>
  days.every((day, i) => {
    const before = days[i - 1];
    if (!before) return true;
    const next = (day.when as Day).day === (before.when as Day).day + 1;
    return next && !/\sor\s/iu.test(text.slice(before.end, day.start));
  });

const oneStretch = (days: readonly Found[], parts: readonly Found[]): Found => {
  const [from, to] = [days[0]!, days.at(-1)!];
  const when: When = { is: 'range', from: from.when, to: to.when };
  return { start: from.start, end: to.end, rule: DAYS, when, parts };
};

/** Days before the one that says the month. */
function daysBefore(reach: Reach, at: number): Found[] | null {
  const days: Found[] = [];
  for (let next = at; days.length < LONGEST; ) {
    const alone = dayAlone(reach, next);
    const comma = alone && matchAt(lists.before, reach, alone.end);
    if (!alone || !comma) return null;
    days.push(alone);
    next = alone.end + comma[0].length;
    const full = parse(reach, next, 1);
    if (full?.when.is === 'day' && full.when.month !== null) return [...days, full];
  }
  return null;
}

/** Days after the one that says the month. */
function daysAfter(reach: Reach, full: Found): Found[] {
  const days: Found[] = [];
  for (let at = full.end; days.length < LONGEST; ) {
    const match = matchAt(lists.after, reach, at);
    const alone = match && dayAlone(reach, at + match[0].length);
    if (alone?.when.is !== 'day') break;
    const year = matchAt(lists.year, reach, alone.end);
    const when: When = { ...alone.when, year: year ? Number(year.groups?.year) : null };
    const end = alone.end + (year?.[0].length ?? 0);
    if (!lists.end.test(reach.text.slice(end, end + 12))) break;
    days.push({ ...alone, when, end });
    at = end;
  }
  return days;
}
