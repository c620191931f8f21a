import { join } from 'node:path';
import { scoreAll } from './all.ts';
import { analysisOf, documentNames, goldOf, textOf } from './documents.ts';
import { type Figure, keyOf } from './figures.ts';
import { type Outcome, outcomesOf } from './outcomes.ts';
import type { Place } from './program.ts';
import { UNREAD } from './sets.ts';

/** Something that came out otherwise than before. */
export interface Change {
  readonly outcome: Outcome;
  readonly before: string;
  readonly won: boolean;
}

/** What was won and lost between a checkout and this one, thing by thing, and how every figure moved. */
export function compare(before: Place, now: Place): string {
  const [figuresBefore, figuresNow] = [scoreAll(before), scoreAll(now)];
  const changes = changesBetween(outcomesIn(before), outcomesIn(now));
  const open = changes.filter(({ outcome }) => !UNREAD.has(outcome.document));
  const count = (list: readonly Change[], won: boolean) => list.filter((one) => one.won === won).length;
  const hidden = changes.filter((one) => !open.includes(one));
  return [
    `Won: ${count(changes, true)}, lost: ${count(changes, false)} (commitments, their fields and other items of the annotated documents)`,
    ...[...Map.groupBy(open, ({ outcome }) => outcome.document)].flatMap(([name, list]) => [
      '',
      name,
      ...list.map(changeLine),
    ]),
    '',
    `In documents that nobody reads while writing rules, not shown: ${count(hidden, true)} won, ${count(hidden, false)} lost.`,
    '',
    ...movedLines(figuresBefore, figuresNow),
  ].join('\n');
}

const outcomesIn = (place: Place): Outcome[] =>
  documentNames(place).flatMap((name) =>
    outcomesOf(name, textOf(place, name), goldOf(place, name), analysisOf(place, name)),
  );

/** A field counts where its commitment was found both times. */
export function changesBetween(before: readonly Outcome[], now: readonly Outcome[]): Change[] {
  const were = new Map(before.map((one) => [one.key, one]));
  const are = new Map(now.map((one) => [one.key, one]));
  return [...new Set([...were.keys(), ...are.keys()])].flatMap((key) => {
    const [was, is] = [were.get(key), are.get(key)];
    const outcome = (is ?? was)!;
    const rightBefore = was?.right ?? outcome.unsaid;
    const rightNow = is?.right ?? outcome.unsaid;
    if (rightBefore === null || rightNow === null || rightBefore === rightNow) return [];
    const shown = is ?? { ...was!, said: 'not found' };
    return [{ outcome: shown, before: was?.said ?? 'not found', won: rightNow > rightBefore }];
  });
}

const LONGEST = 90;

function changeLine({ outcome: { what, words, asked, said }, before, won }: Change): string {
  const folded = words.replace(/\s+/g, ' ');
  const quote = folded.length > LONGEST ? `${folded.slice(0, LONGEST - 1)}…` : folded;
  return `  ${won ? 'won ' : 'lost'} ${what}: “${quote}”: ${said}, before ${before}; gold: ${asked}`;
}

function movedLines(before: readonly Figure[], now: readonly Figure[]): string[] {
  const were = new Map(before.map((one) => [keyOf(one), one.value]));
  const moved = now.flatMap((one) => {
    const was = were.get(keyOf(one)) ?? null;
    if (was === one.value) return [];
    const by = was !== null && one.value !== null ? one.value - was : null;
    return [`  ${keyOf(one).padEnd(44)} ${shown(was)} → ${shown(one.value)}${by === null ? '' : signed(by)}`];
  });
  return moved.length ? ['Figures that moved:', ...moved] : ['No figure moved.'];
}

const shown = (value: number | null): string => (value === null ? 'none ' : value.toFixed(4));
const signed = (by: number): string => `  ${by < 0 ? '−' : '+'}${Math.abs(by).toFixed(4)}`;

/** Where each side's files go. */
export const sides = (place: Place, root: string): [before: Place, now: Place] => [
  { ...place, root, work: join(place.work, 'before') },
  { ...place, work: join(place.work, 'now') },
];
