import { parseArgs } from 'node:util';
import { DEEDS, type Deed } from './kills/deeds.ts';
import { drawing } from './kills/drawing.ts';
import { postgresHome, sqliteHome } from './kills/homes.ts';
import { type Run, round, type Tally } from './kills/round.ts';
import { ON_POSTGRES, ON_SQLITE } from './kills/strikes.ts';

/**
 * node bench/kills.ts [--times N] [--seed N] [--store sqlite|postgres] [--deed NAME...] [--strike NAME...]: N times (300) on each store a process that writes
 * to a register, or what it writes to, is struck at a moment drawn at random: killed, its server or the connection to it
 * killed, the disk full, the power cut. Whatever it had acknowledged must be there, what is there must be whole, the
 * register must be sound and take more. Prints what was struck how often; ends with 1 where something was found.
 * Disks of their own need Linux, root and mount: where they cannot be had, that is said, and the rest is done.
 */
export async function kills({
  store,
  times,
  seed,
  deeds = DEEDS,
  strikes: only,
}: Asked): Promise<readonly Tally[]> {
  const random = drawing(seed);
  const home = store === 'sqlite' ? sqliteHome() : await postgresHome();
  try {
    const strikes = (home.kind === 'SQLite' ? ON_SQLITE : ON_POSTGRES).filter(
      ({ name, onDisk }) => (home.disk.isOne || !onDisk) && (only?.includes(name) ?? true),
    );
    if (!home.disk.isOne)
      console.warn(`${home.kind}: no disk may be mounted here: full disks and cut power are left out`);
    const run: Run = {
      home,
      deeds,
      strikes: strikes as unknown as Run['strikes'],
      random,
      register: null,
      lasted: new Map(),
    };
    const tallies = new Map<string, Tally>();
    for (let n = 0, struck = 0; struck < times && n < MOST_ROUNDS * times && !told; n++)
      struck += await round(run, n, tallies);
    return [...tallies.values()];
  } finally {
    home.end();
  }
}

export interface Asked {
  readonly store: 'sqlite' | 'postgres';
  readonly times: number;
  readonly seed: number;
  /** Those to strike at; where left out, all. */
  readonly deeds?: readonly Deed[];
  /** Those to strike with, by their names; where left out, all. */
  readonly strikes?: readonly string[];
}

/** Whoever ends it waits for the round: nothing stays mounted. */
let told = false;

/** A writer may end by itself before the moment that was drawn: another is begun, so many times at most. */
const MOST_ROUNDS = 3;

async function main(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      told = true;
    });
  const { values } = parseArgs({
    options: {
      times: { type: 'string', default: '300' },
      seed: { type: 'string', default: '1' },
      store: { type: 'string' },
      deed: { type: 'string', multiple: true },
      strike: { type: 'string', multiple: true },
    },
  });
  const stores =
    values.store === undefined ? (['sqlite', 'postgres'] as const) : [values.store as Asked['store']];
  for (const store of stores) {
    const { times, seed, deed, strike } = values;
    const asked = { store, times: Number(times), seed: Number(seed) };
    const tallies = await kills({
      ...asked,
      ...(deed && { deeds: deed as Deed[] }),
      ...(strike && { strikes: strike }),
    });
    process.stdout.write(
      `\n${store}, seed ${values.seed}\n${table(tallies, 'strike')}\n${table(tallies, 'deed')}`,
    );
    for (const { found } of tallies) for (const one of found) process.stdout.write(`${one}\n`);
    if (tallies.some(({ found }) => found.length > 0)) process.exitCode = 1;
  }
}

const COUNTED = ['rounds', 'struck', 'acknowledged', 'lost', 'half', 'unclean'] as const;

/** As a table in Markdown, by what struck or by what was being done. */
function table(tallies: readonly Tally[], by: 'strike' | 'deed'): string {
  const names = [...new Set(tallies.map((one) => one[by]))].sort();
  const rows = [...names.map((name) => tallies.filter((one) => one[by] === name)), tallies].map((of, n) => {
    const sums = COUNTED.map((what) => of.reduce((sum, one) => sum + one[what], 0));
    return `| ${[names[n] ?? 'all', ...sums].join(' | ')} |`;
  });
  return `| ${[by === 'strike' ? 'what struck' : 'what was being done', ...COUNTED].join(' | ')} |\n|${' --- |'.repeat(COUNTED.length + 1)}\n${rows.join('\n')}\n`;
}

if (import.meta.main) await main();
