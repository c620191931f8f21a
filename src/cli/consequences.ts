import type { SittingCalendar } from '../law/clocks/calendar.ts';
import { CannotCount } from '../law/clocks/count.ts';
import type { ConsequenceRule } from '../law/consequences/consequence.ts';
import { followsOf, type InstrumentToCome } from '../law/consequences/consequences.ts';
import { consequencesText } from '../publish/consequences.ts';
import { calendarNamed } from './clockCalendar.ts';
import type { Call, Options, Status } from './command.ts';
import { openEach, statusOf } from './each.ts';
import { STDIN } from './open.ts';
import { Refusal } from './refusal.ts';
import { network } from './world.ts';

/** `consequences`: what follows in law from what documents are and speak of. */
export async function consequences({ args, options, terminal }: Call): Promise<Status> {
  const calendar = await calendarGiven(options);
  const tally = await openEach(
    args.length > 0 ? args : [STDIN],
    options,
    terminal,
    async ({ analysis }) => {
      const { document } = analysis;
      const { toCome, itself } = followsOf(analysis, { calendar });
      if (options.format === 'json') {
        const { id, edition } = document;
        const plain = { document: id, edition, toCome: toCome.map(comingJson), itself: itself.map(ruled) };
        await terminal.print(`${JSON.stringify(plain)}\n`);
      } else
        await terminal.print(
          consequencesText(document.title || document.id, { toCome, itself }, terminal.width),
        );
    },
    network(options),
  );
  return statusOf(tally);
}

async function calendarGiven(options: Options): Promise<SittingCalendar | null> {
  if (options.calendar === undefined) return null;
  try {
    return await calendarNamed(options.calendar, options);
  } catch (error) {
    if (error instanceof CannotCount) throw new Refusal(error.message);
    throw error;
  }
}

/** A rule as data: what finds it is not part of it. */
const plainRule = ({ of: _, examples: __, counterexamples: ___, ...rule }: ConsequenceRule) => rule;

const ruled = <T extends { readonly rule: ConsequenceRule }>({ rule, ...one }: T) => ({
  ...plainRule(rule),
  ...one,
});

/** Of the working, the days alone are left out: `clock` shows them. */
const comingJson = ({ said, answers, follows, ...one }: InstrumentToCome) => ({
  ...one,
  said: said.map(({ named: _, verb: __, head: ___, ...rest }) => rest),
  answers: answers.map(({ clock, ...answer }) => ({
    ...answer,
    clock: clock && {
      from: clock.from,
      end: clock.end,
      notBefore: clock.notBefore,
      calendar: clock.calendar,
      assumptions: clock.assumptions,
    },
  })),
  follows: follows.map(ruled),
});
