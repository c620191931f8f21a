import type { Line, Scene } from './scene.ts';

/** How much speaks for a name, by name. */
export type Points = Map<string, number>;

/** How many sentences are the opening of a text, and how many its close. */
export const OPENING = 4;
const CLOSING = 8;

/** How much speaks for each name as a party of the document: title, opening, signatures, and how often it is named. */
export function pointsOf({ title, lines }: Scene): Points {
  const points: Points = new Map();
  for (const line of title) score(points, line, { party: 5, person: 5, topic: 0.5 });
  for (const line of lines.slice(0, OPENING)) score(points, line, { party: 2, person: 3, topic: 0.3 });
  for (const line of lines.slice(-CLOSING))
    if (isSignature(line)) score(points, line, { party: 3, person: 3, topic: 0 });
  const named: Points = new Map();
  for (const { candidates } of lines)
    for (const { name, topic, mention } of candidates)
      add(named, name, topic ? 0.05 : mention.type === 'body' ? 0.1 : 0.4);
  for (const [name, weight] of named) add(points, name, Math.min(weight, 3));
  return points;
}

export function add(points: Points, name: string, weight: number): void {
  points.set(name, (points.get(name) ?? 0) + weight);
}

/** What a line is worth to a name that a party, a person or the line's topic has there. */
interface Worth {
  readonly party: number;
  readonly person: number;
  readonly topic: number;
}

/** Adds what a line is worth: once for each name, however often the line has it. */
export function score(points: Points, line: Line, worth: Worth): void {
  const best: Points = new Map();
  for (const { name, mention, topic } of line.candidates) {
    const party = mention.rule === 'en/names/adjective' ? worth.party * 0.6 : worth.party;
    const weight = topic ? worth.topic : mention.type === 'person' ? worth.person : party;
    best.set(name, Math.max(best.get(name) ?? 0, weight));
  }
  for (const [name, weight] of best) add(points, name, weight);
}

/** A short line of names and offices near the end. */
const isSignature = ({ tokens, names }: Line): boolean =>
  tokens.length < 30 && names.some(({ type, of }) => type === 'person' && of !== null);

/** The names, those with most points first. */
export const ranked = (points: Points): [name: string, weight: number][] =>
  [...points].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
