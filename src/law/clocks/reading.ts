// Calendars as they come: a dump of the tables that the Houses' own calculator keeps, or a table of days.
import { addDays, firstDay, lastDay } from '../../model/edtf.ts';
import { calendarOf, type Doing, type House, type SittingCalendar } from './calendar.ts';
import { CannotCount } from './count.ts';

/**
 * Reads a calendar. Two forms are known: a PostgreSQL dump of the tables of ukparliament/egg-timer (`COPY … FROM stdin`),
 * and comma-separated lines with the heads `house,from,to,is` (`Commons,2026-01-05,2026-01-08,sitting`).
 * @throws CannotCount naming the line where it cannot be understood
 */
export function readCalendar(text: string, source: string): SittingCalendar {
  if (/^COPY (?:public\.)?sitting_days /m.test(text)) return calendarOf(dumpedRows(text, source), source);
  const [head = '', ...lines] = text.replace(/^\ufeff/, '').split(/\r?\n/);
  if (!/^house,from,to,is\s*$/.test(head))
    throw new CannotCount(
      `${source}: no sitting calendar: a table begins with "house,from,to,is"; a dump has a table sitting_days`,
    );
  return calendarOf(tableRows(lines, source), source);
}

interface Row {
  readonly house: House;
  readonly day: string;
  readonly is: Doing;
}

const DOINGS: readonly string[] = ['sitting', 'adjourned', 'prorogued', 'dissolved'];

function* tableRows(lines: readonly string[], source: string): Iterable<Row> {
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const [house = '', from = '', to = '', is = ''] = line.split(',').map((one) => one.trim());
    const wrong =
      house !== 'Commons' && house !== 'Lords'
        ? `"${house}" is no House: Commons or Lords`
        : !DOINGS.includes(is)
          ? `"${is}" is none of ${DOINGS.join(', ')}`
          : null;
    if (wrong !== null) throw new CannotCount(`${source}, line ${at + 2}: ${wrong}`);
    yield* daysIn(house as House, from, to || from, is as Doing, `${source}, line ${at + 2}`);
  }
}

function* dumpedRows(text: string, source: string): Iterable<Row> {
  const houses = new Map(tableIn(text, 'houses').map(({ id, name }) => [id, nameOf(name ?? '')]));
  for (const table of ['sitting_days', 'virtual_sitting_days'])
    for (const { house_id, start_date, end_date } of tableIn(text, table))
      yield* daysIn(houses.get(house_id)!, start_date!, end_date!, 'sitting', `${source}, ${table}`);
  for (const { house_id, date } of tableIn(text, 'adjournment_days'))
    yield* daysIn(houses.get(house_id)!, date!, date!, 'adjourned', `${source}, adjournment_days`);
  for (const [table, is] of [
    ['prorogation_days', 'prorogued'],
    ['dissolution_days', 'dissolved'],
  ] as const)
    for (const { date } of tableIn(text, table))
      for (const house of ['Commons', 'Lords'] as const)
        yield* daysIn(house, date!, date!, is, `${source}, ${table}`);
}

const nameOf = (name: string): House => (/Lords/.test(name) ? 'Lords' : 'Commons');

/** The rows of a table of a dump, by the names of its columns (PostgreSQL 15 documentation, COPY, text format). */
function tableIn(text: string, name: string): Readonly<Record<string, string>>[] {
  const begin = new RegExp(`^COPY (?:public\\.)?${name} \\(([^)]*)\\) FROM stdin;\\n`, 'm').exec(text);
  if (begin === null) return [];
  const from = begin.index + begin[0].length;
  const columns = begin[1]!.split(', ');
  const end = text.indexOf('\n\\.', from - 1);
  const rows = text.slice(from, Math.max(from, end)).split('\n');
  return rows
    .filter((row) => row !== '')
    .map((row) => Object.fromEntries(row.split('\t').map((value, at) => [columns[at], value])));
}

/** A sitting of several days, as one that went through the night, is each of them. */
function* daysIn(house: House, from: string, to: string, is: Doing, where: string): Iterable<Row> {
  for (const day of [from, to])
    if (firstDay(day) !== day || lastDay(day) !== day)
      throw new CannotCount(`${where}: "${day}" is no day: write it as 2026-01-31`);
  if (to < from) throw new CannotCount(`${where}: it ends on ${to}, before it begins on ${from}`);
  for (let day = from; day <= to; day = addDays(day, 1)) yield { house, day, is };
}
