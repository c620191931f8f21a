// What is to be expected of undertakings in a time, most pressing first: as src/register/due.ts has it, from the columns.
import type { z } from '@hono/zod-openapi';
import type { Asked } from '../../search/asked.ts';
import { dayNumber, dayText, valuesAt } from '../../search/columns.ts';
import { dayOf, type House } from '../house.ts';
import { kept } from '../pages/document/shown.ts';
import type { Entry } from './shapes/entries.ts';

export interface DueJson {
  readonly due: (typeof IS)[number];
  readonly day: string | null;
  readonly entry: z.input<typeof Entry>;
}

const IS = ['passed', 'due', 'running', 'recurring'] as const;

interface Due {
  readonly n: number;
  readonly is: (typeof IS)[number];
  readonly rank: number;
  /** The day by which it is listed, as a number; what has none comes last. */
  readonly at: number;
  readonly day: string | null;
}

/** States in which nothing is to be expected any more. */
const OVER = ['withdrawn', 'reported done', 'left out'];
const NEVER = 99_999_999;

/** The same is asked for page after page: it is kept for as long as the register is what it was. */
export const dueIn = (house: House, asked: Asked, until: string): Promise<readonly Due[]> =>
  kept(house, `due ${dayOf(house)} ${until} ${JSON.stringify(asked)}`, () => dueAnew(house, asked, until));

async function dueAnew(house: House, asked: Asked, until: string): Promise<readonly Due[]> {
  const numbers = await house.search.numbers(asked, 'deadline');
  const { first, last, holds, fields } = house.search.columns();
  const over = new Set(OVER.map((one) => fields.state.names.find(one)));
  const recurring = fields.state.names.find('recurring');
  const [today, end] = [dayNumber(dayOf(house)), dayNumber(until)];
  const found: Due[] = [];
  for (const n of numbers) {
    const state = valuesAt(fields.state, n)[0];
    if (holds[n] !== 1 || state === undefined || over.has(state)) continue;
    const [from, to] = [first[n]!, last[n]!];
    const rank =
      to !== 0 && to < today
        ? 0
        : to !== 0 && to <= end
          ? 1
          : from !== 0 && from <= end
            ? 2
            : state === recurring
              ? 3
              : null;
    if (rank === null) continue;
    const at = to || from;
    found.push({ n, is: IS[rank]!, rank, at: at || NEVER, day: dayText(at) });
  }
  return found.sort((a, b) => a.rank - b.rank || a.at - b.at || a.n - b.n);
}
