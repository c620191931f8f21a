import { createRequire } from 'node:module';
import type { Options } from './command.ts';
import { Refusal } from './refusal.ts';

const require = createRequire(import.meta.url);

const UNITS: Readonly<Record<string, number>> = { s: 1000, min: 60_000, h: 3_600_000, d: 86_400_000 };
/** More often than this no publisher is asked by schedule. */
const LEAST = 60_000;

/** When to check next, counted from a time in milliseconds; null where once is enough. */
export function nextTime({ every, at }: Options): ((from: number) => number) | null {
  if (every !== undefined && at !== undefined)
    throw new Refusal('--every and --at were both given: give one of them');
  if (every !== undefined) {
    const wait = intervalOf(every);
    return (from) => from + wait;
  }
  if (at === undefined) return null;
  const { Cron } = require('croner') as typeof import('croner');
  const cron = cronOf(() => new Cron(at, { timezone: 'UTC', paused: true }), at);
  return (from) => cron.nextRun(new Date(from))?.getTime() ?? never(at);
}

/** Milliseconds of "15min". */
export function intervalOf(typed: string): number {
  const [, number, unit] = /^(\d{1,5})\s*(s|min|h|d)$/.exec(typed.trim()) ?? [];
  const wait = Number(number) * (UNITS[unit ?? ''] ?? Number.NaN);
  if (!(wait >= LEAST))
    throw new Refusal(`--every "${typed}" is no time of a minute or more: write it as 15min, 1h or 1d`);
  return wait;
}

function cronOf<T>(make: () => T, typed: string): T {
  try {
    return make();
  } catch (error) {
    throw new Refusal(
      `--at "${typed}" is no schedule (${(error as Error).message.replace(/^CronPattern: /, '')}): write it as "0 7 * * 1-5"`,
    );
  }
}

function never(typed: string): never {
  throw new Refusal(`--at "${typed}" names no time to come: write it as "0 7 * * 1-5"`);
}
