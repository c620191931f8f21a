import { readFileSync } from 'node:fs';
import { billClock } from '../law/clocks/bill.ts';
import { HOUSES, type SittingCalendar } from '../law/clocks/calendar.ts';
import { CannotCount, clock } from '../law/clocks/count.ts';
import { movedBy } from '../law/clocks/moved.ts';
import { PROCEDURES, type Procedure } from '../law/clocks/procedures.ts';
import { readCalendar } from '../law/clocks/reading.ts';
import { firstDay, lastDay } from '../model/edtf.ts';
import { billText, clockText, movedText } from '../publish/clock.ts';
import type { Call, Options, Status } from './command.ts';
import { Refusal, systemMessage } from './refusal.ts';

/** `clock treaty|si|bill|list`: when a period of Parliament's ends, with the working. */
export async function clocks(call: Call): Promise<Status> {
  const [what] = call.args;
  try {
    if (what === 'list') return await listed(call);
    if (what === 'bill') return await bill(call);
    if (what === 'treaty' || what === 'si') return await period(call, what);
  } catch (error) {
    if (error instanceof CannotCount) throw new Refusal(error.message);
    throw error;
  }
  throw new Refusal(
    `clock takes "treaty", "si", "bill" or "list"${what === undefined ? '' : `, and no "${what}"`}`,
  );
}

async function period({ options, terminal }: Call, what: 'treaty' | 'si'): Promise<Status> {
  const procedure = procedureOf(options, what);
  const from = dayOf(options, procedure.from === 'made' && options.made !== undefined ? 'made' : 'laid');
  const calendar = calendarOf(options.calendar);
  const found = clock(procedure, from, lengthOf(procedure, options), calendar);
  const moved = options.earlier === undefined ? null : movedBy(found, calendar, calendarOf(options.earlier));
  if (options.format === 'json') {
    await terminal.print(`${JSON.stringify(moved ?? found, null, 2)}\n`);
    return 0;
  }
  const shown = clockText(found, { width: terminal.width, working: options.working === true });
  await terminal.print(moved === null ? shown : shown + movedText(moved, terminal.width));
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

function calendarOf(file: string | undefined): SittingCalendar {
  if (file === undefined)
    throw new Refusal(
      'which days the Houses sit is needed: give a calendar with --calendar FILE (docs/clocks.md)',
    );
  try {
    return readCalendar(readFileSync(file, 'utf8'), file);
  } catch (error) {
    if (error instanceof CannotCount) throw error;
    throw new Refusal(systemMessage(file, error) ?? `${file}: ${(error as Error).message}`);
  }
}

async function bill({ options, terminal }: Call): Promise<Status> {
  const typed = options.house ?? 'commons';
  const house = HOUSES.find((one) => one.toLowerCase() === typed.toLowerCase());
  if (house === undefined) throw new Refusal(`--house ${typed}: commons or lords`);
  const stages = billClock(dayOf(options, 'introduced'), house, calendarOf(options.calendar));
  await terminal.print(
    options.format === 'json' ? `${JSON.stringify(stages, null, 2)}\n` : billText(stages, terminal.width),
  );
  return 0;
}

async function listed({ terminal }: Call): Promise<Status> {
  for (const { id, title, days, authority } of PROCEDURES)
    await terminal.print(
      `${id.padEnd(26)}${days === null ? 'by its Act' : `${days} days`}\n  ${title}\n  ${authority}\n`,
    );
  return 0;
}
