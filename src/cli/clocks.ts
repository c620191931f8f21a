import { billClock } from '../law/clocks/bill.ts';
import { HOUSES, type SittingCalendar } from '../law/clocks/calendar.ts';
import { CannotCount, clock } from '../law/clocks/count.ts';
import { movedBy } from '../law/clocks/moved.ts';
import { PROCEDURES, type Procedure } from '../law/clocks/procedures.ts';
import { tableOf } from '../law/clocks/table.ts';
import { firstDay, lastDay } from '../model/edtf.ts';
import { billText, clockText, movedText } from '../publish/clock.ts';
import { calendarIn } from '../store/calendarKept.ts';
import { now } from './clock.ts';
import { calendarNamed } from './clockCalendar.ts';
import { drop, keepClock, kept, update } from './clockKeeping.ts';
import type { Call, Options, Status } from './command.ts';
import { Refusal } from './refusal.ts';
import { withRegister } from './registerFile.ts';

/** `clock`: when a period of Parliament's ends, with the working; and the clocks that the register keeps. */
export async function clocks(call: Call): Promise<Status> {
  const [what] = call.args;
  const act = what !== undefined && Object.hasOwn(ACTS, what) ? ACTS[what] : undefined;
  if (act === undefined)
    throw new Refusal(
      `clock takes ${Object.keys(ACTS).join(', ')}${what === undefined ? '' : `, and no "${what}"`}`,
    );
  try {
    return await act(call);
  } catch (error) {
    if (error instanceof CannotCount) throw new Refusal(error.message);
    throw error;
  }
}

const ACTS: Readonly<Record<string, (call: Call) => Promise<Status>>> = {
  treaty: (call) => period(call, 'treaty'),
  si: (call) => period(call, 'si'),
  bill,
  list: listed,
  calendar: printed,
  kept,
  update,
  drop,
};

async function period(call: Call, what: 'treaty' | 'si'): Promise<Status> {
  const { options, terminal } = call;
  const procedure = procedureOf(options, what);
  const from = dayOf(options, procedure.from === 'made' && options.made !== undefined ? 'made' : 'laid');
  const length = lengthOf(procedure, options);
  const calendar = await calendarFor(options, from);
  const found = clock(procedure, from, length, calendar);
  const moved =
    options.earlier === undefined
      ? null
      : movedBy(found, calendar, await calendarNamed(options.earlier, options, from));
  if (options.format === 'json') await terminal.print(`${JSON.stringify(moved ?? found, null, 2)}\n`);
  else {
    const shown = clockText(found, { width: terminal.width, working: options.working === true });
    await terminal.print(moved === null ? shown : shown + movedText(moved, terminal.width));
  }
  if (options.keep !== undefined)
    await keepClock(options.keep, { of: 'period', procedure: procedure.id, from, length }, calendar, call);
  return 0;
}

function procedureOf({ procedure }: Options, what: 'treaty' | 'si'): Procedure {
  const id = procedure ?? (what === 'treaty' ? 'treaty' : undefined);
  const found = PROCEDURES.find((one) => one.id === id);
  if (found !== undefined) return found;
  throw new Refusal(
    `${id === undefined ? 'name the procedure with --procedure' : `no procedure "${id}"`}: "watchpoint clock list" has them, as ${PROCEDURES.slice(
      0,
      4,
    )
      .map((one) => one.id)
      .join(', ')}`,
  );
}

/** 28 or 40 days, as the parent Act says: nothing is taken for granted. */
function lengthOf({ id, days }: Procedure, options: Options): number {
  if (days !== null && options.days === undefined) return days;
  if (options.days === undefined)
    throw new Refusal(`how long ${id} runs is said by the parent Act: give it as --days 28 or --days 40`);
  const n = Number(options.days);
  if (!Number.isInteger(n) || n < 1 || n > 365)
    throw new Refusal(`--days ${options.days}: a number from 1 to 365`);
  return n;
}

function dayOf(options: Options, name: 'laid' | 'made' | 'introduced'): string {
  const day = options[name];
  if (day === undefined) throw new Refusal(`give the day with --${name} 2026-01-31`);
  if (firstDay(day) !== day || lastDay(day) !== day)
    throw new Refusal(`--${name} ${day}: no such day: write it as 2026-01-31`);
  return day;
}

/** The calendar that was named; else the one that the register keeps. */
async function calendarFor(options: Options, from: string): Promise<SittingCalendar> {
  if (options.calendar !== undefined) return calendarNamed(options.calendar, options, from);
  const kept = await withRegister(options, calendarIn).catch(() => null);
  if (kept !== null) return kept;
  throw new Refusal(
    'which days the Houses sit is needed: give a calendar with --calendar FILE, or --calendar parliament (docs/clocks.md)',
  );
}

async function bill(call: Call): Promise<Status> {
  const { options, terminal } = call;
  const typed = options.house ?? 'commons';
  const house = HOUSES.find((one) => one.toLowerCase() === typed.toLowerCase());
  if (house === undefined) throw new Refusal(`--house ${typed}: commons or lords`);
  const from = dayOf(options, 'introduced');
  const calendar = await calendarFor(options, from);
  const stages = billClock(from, house, calendar);
  await terminal.print(
    options.format === 'json' ? `${JSON.stringify(stages, null, 2)}\n` : billText(stages, terminal.width),
  );
  if (options.keep !== undefined) await keepClock(options.keep, { of: 'bill', from, house }, calendar, call);
  return 0;
}

/** `clock calendar`: a calendar as the table that is read, from wherever it comes. */
async function printed({ options, terminal }: Call): Promise<Status> {
  const calendar = await calendarFor(options, options.laid ?? now().slice(0, 10));
  await terminal.print(tableOf(calendar));
  return 0;
}

async function listed({ terminal }: Call): Promise<Status> {
  for (const { id, title, days, authority } of PROCEDURES)
    await terminal.print(
      `${id.padEnd(26)}${days === null ? 'by its Act' : `${days} days`}\n  ${title}\n  ${authority}\n`,
    );
  return 0;
}
