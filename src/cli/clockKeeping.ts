// Clocks that the register keeps: counted again when the calendar changes.
import type { SittingCalendar } from '../law/clocks/calendar.ts';
import { CannotCount } from '../law/clocks/count.ts';
import {
  answersOf,
  type Counted,
  type KeptClock,
  type NamedClock,
  namedClocks,
  recounted,
} from '../law/clocks/kept.ts';
import { keptClocksText, keptClockText } from '../publish/keptClock.ts';
import { calendarIn } from '../store/calendarKept.ts';
import type { Store } from '../store/store.ts';
import { now } from './clock.ts';
import { calendarNamed, keepCalendar } from './clockCalendar.ts';
import type { Call, Options, Status } from './command.ts';
import { isAddress } from './open.ts';
import { keeper } from './person.ts';
import { Refusal } from './refusal.ts';
import { openRegister, withChanging, withRegister } from './registerFile.ts';
import type { Terminal } from './terminal.ts';

/** Keeps a clock under a name, with the calendar it was counted by where the register has none. */
export async function keepClock(
  name: string,
  counted: Counted,
  calendar: SittingCalendar,
  { options, terminal }: Pick<Call, 'options' | 'terminal'>,
): Promise<void> {
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,79}$/u.test(name))
    throw new Refusal(
      `--keep "${name}": a name has letters, digits, spaces, "." "_" and "-", 80 at the most`,
    );
  const store = await openRegister(options, 'write');
  try {
    const document = options.document?.[0] ?? null;
    if (document !== null && (await store.editions(document)).length === 0)
      throw new Refusal(`--document "${document}": the register has no such document`);
    if ((await calendarIn(store)) === null) await keepCalendar(store, calendar, options);
    const body: KeptClock = {
      counted,
      answers: answersOf(counted, calendar),
      moved: [],
      because: [],
      calendar: calendar.source,
      document,
    };
    await store.keeping.put('clock', name, body, { at: now(), by: keeper(options) });
    terminal.say(`watchpoint: kept as "${name}": "watchpoint clock kept" lists it`);
  } finally {
    await store.close();
  }
}

/** `clock kept [NAME]`: the clocks of the register; or all that one of them has said. */
export async function kept({ args: [, name], options, terminal }: Call): Promise<Status> {
  return withRegister<Status>(options, async (store) => {
    if (name === undefined) {
      const clocks = await clocksIn(store);
      await terminal.print(
        options.format === 'json'
          ? `${JSON.stringify(clocks, null, 2)}\n`
          : keptClocksText(clocks, terminal.width),
      );
      return 0;
    }
    const history = namedClocks(await store.keeping.history('clock', name));
    if (history.length === 0) throw unknown(name);
    await terminal.print(
      options.format === 'json'
        ? `${JSON.stringify({ name, history }, null, 2)}\n`
        : keptClockText(name, history, terminal.width),
    );
    return 0;
  });
}

const unknown = (name: string): Refusal =>
  new Refusal(`no clock "${name}" is kept: "watchpoint clock kept" lists them`);

/** The clocks that a register keeps, by name. */
const clocksIn = async ({ keeping }: Pick<Store, 'keeping'>): Promise<readonly NamedClock[]> =>
  namedClocks(await keeping.list('clock'));

/** `clock drop NAME`: what it said stays in its history. */
export async function drop({ args: [, name], options, terminal }: Call): Promise<Status> {
  if (name === undefined) throw new Refusal('which? name a clock: watchpoint clock drop NAME');
  return withChanging<Status>(options, async (store) => {
    if ((await store.keeping.get('clock', name)) === null) throw unknown(name);
    await store.keeping.drop('clock', name, { at: now(), by: keeper(options) });
    await terminal.print(`dropped "${name}": what it said stays in its history\n`);
    return 0;
  });
}

/** `clock update`: takes in a newer calendar, counts every clock again, and says what moved and why. */
export async function update({ options, terminal }: Call): Promise<Status> {
  return withChanging(options, async (store) => {
    const earlier = await calendarIn(store);
    const source = options.calendar ?? earlier?.source;
    if (source === undefined)
      throw new Refusal('no calendar is kept yet: name one, as "watchpoint clock update --calendar FILE"');
    const clocks = await clocksIn(store);
    const first = clocks.map(({ clock }) => clock.counted.from).sort()[0];
    return taken(store, await calendarNamed(source, options, first), options, terminal);
  });
}

/** The same in the course of watching, where the calendar is one that is fetched. Its failing is said and stops nothing. */
export async function updateIfFetched(store: Store, options: Options, terminal: Terminal): Promise<boolean> {
  const earlier = await calendarIn(store);
  if (earlier === null || !(isAddress(earlier.source) || earlier.source === 'parliament')) return true;
  try {
    const first = (await clocksIn(store)).map(({ clock }) => clock.counted.from).sort()[0];
    const calendar = await calendarNamed(earlier.source, options, first);
    return (await taken(store, calendar, options, terminal)) === 0;
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof CannotCount)) throw error;
    terminal.say(`watchpoint: the sitting calendar stays as it was: ${error.message}`);
    return false;
  }
}

async function taken(
  store: Store,
  calendar: SittingCalendar,
  options: Options,
  terminal: Terminal,
): Promise<Status> {
  const earlier = (await calendarIn(store)) ?? calendar;
  const clocks = await clocksIn(store);
  const changed = await keepCalendar(store, calendar, options);
  let failed = false;
  const moved: NamedClock[] = [];
  for (const { name, clock } of changed ? clocks : []) {
    try {
      const anew = recounted(clock, calendar, earlier);
      if (anew.moved.length === 0) continue;
      const on = { at: now(), by: keeper(options) };
      await store.keeping.put('clock', name, anew, on);
      moved.push({ name, ...on, clock: anew });
    } catch (error) {
      if (!(error instanceof CannotCount)) throw error;
      terminal.say(`watchpoint: "${name}" stays as it was: ${error.message}`);
      failed = true;
    }
  }
  await terminal.print(
    `${changed ? 'The calendar is another' : 'The calendar is the same'} (${calendar.source}): ${moved.length} of ${clocks.length} clocks moved\n${moved.length === 0 ? '' : keptClocksText(moved, terminal.width)}`,
  );
  return failed ? 1 : 0;
}
