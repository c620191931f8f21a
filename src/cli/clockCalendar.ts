// Where the days on which the Houses sit come from: a file, an address, Parliament's own service, or the register.
import { readFileSync } from 'node:fs';
import type { SittingCalendar } from '../law/clocks/calendar.ts';
import { CannotCount } from '../law/clocks/count.ts';
import { readCalendar } from '../law/clocks/reading.ts';
import { tableOf } from '../law/clocks/table.ts';
import { askedOf, calendarFrom } from '../law/clocks/whatsOn.ts';
import { addDays } from '../model/edtf.ts';
import { KEPT_CALENDAR, type KeptCalendar } from '../store/calendarKept.ts';
import type { Store } from '../store/store.ts';
import { now } from './clock.ts';
import type { Options } from './command.ts';
import { isAddress } from './open.ts';
import { keeper } from './person.ts';
import { Refusal, systemMessage } from './refusal.ts';
import { network } from './world.ts';

/** What `--calendar` is called where Parliament's own service is meant. */
const SERVICE = 'parliament';

/** How far back the service is asked, so that recesses about a first day are seen whole; and how far ahead. */
const BACK = 120;
const AHEAD = 540;

/**
 * The calendar that was named: a file, an address that answers with one, or `parliament`.
 * @param from the first day that is to be counted; where none is named, today
 */
export async function calendarNamed(
  named: string,
  options: Options,
  from: string = now().slice(0, 10),
): Promise<SittingCalendar> {
  if (named === SERVICE) return askedAt(addDays(from, -BACK), addDays(from, AHEAD), options);
  if (isAddress(named)) return readCalendar(await fetched(named, options), named);
  try {
    return readCalendar(readFileSync(named, 'utf8'), named);
  } catch (error) {
    if (error instanceof CannotCount) throw error;
    throw new Refusal(systemMessage(named, error) ?? `${named}: ${(error as Error).message}`);
  }
}

async function askedAt(from: string, to: string, options: Options): Promise<SittingCalendar> {
  const answers = [];
  for (const { house, sittings, breaks } of askedOf(from, to))
    answers.push({
      house,
      sittings: await fetched(sittings, options),
      breaks: await fetched(breaks, options),
    });
  return calendarFrom(answers, from, SERVICE);
}

async function fetched(address: string, options: Options): Promise<string> {
  const had = await network(options)(address);
  if (typeof had === 'string') throw new Refusal(`no calendar: ${had}`);
  return new TextDecoder().decode(had.bytes);
}

/** Keeps a calendar; what it was stays in the history. False where the same is kept already. */
export const keepCalendar = (
  { keeping }: Pick<Store, 'keeping'>,
  calendar: SittingCalendar,
  options: Options,
): Promise<boolean> =>
  keeping.put(
    'calendar',
    KEPT_CALENDAR,
    { source: calendar.source, table: tableOf(calendar) } satisfies KeptCalendar,
    {
      at: now(),
      by: keeper(options),
    },
  );
