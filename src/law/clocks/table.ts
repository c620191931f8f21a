// A calendar written down as the table that is read.
import { addDays } from '../../model/edtf.ts';
import { type Doing, HOUSES, type House, type SittingCalendar } from './calendar.ts';

/** Days on which a House does the same, one after the other. */
interface Run {
  readonly house: House;
  readonly from: string;
  readonly to: string;
  readonly is: Doing;
}

/** A calendar as comma-separated lines, `house,from,to,is`: what `readCalendar` reads. */
export function tableOf({ days }: SittingCalendar): string {
  const runs = HOUSES.flatMap((house) => runsOf(house, days[house]));
  const lines = runs.map(({ house, from, to, is }) => `${house},${from},${to},${is}`);
  return `${['house,from,to,is', ...lines].join('\n')}\n`;
}

function runsOf(house: House, days: ReadonlyMap<string, Doing>): readonly Run[] {
  const runs: Run[] = [];
  for (const [day, is] of [...days].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = runs.at(-1);
    if (last !== undefined && last.is === is && addDays(last.to, 1) === day)
      runs[runs.length - 1] = { ...last, to: day };
    else runs.push({ house, from: day, to: day, is });
  }
  return runs;
}
