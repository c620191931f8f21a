import { partyById, partyByName } from '../../languages/en/names.ts';
import { collectives, jointWords, stateClues } from '../../languages/en/names-roles.ts';
import type { Named } from '../../model/analysis.ts';
import type { Genre } from '../../model/document.ts';
import { candidatesIn, coordinationsIn, namedParty, numberOf } from './candidates.ts';
import type { Line, Scene } from './scene.ts';

export interface Sides {
  /** Whose undertakings the text is, or reports. */
  readonly parties: readonly Named[];
  /** Who issues it. */
  readonly issuer: readonly Named[];
  /** Whether the parties speak, or are reported, together: what "we" and "the Government" then mean. */
  readonly joint: boolean;
}

type Points = Map<string, number>;

const OPENING = 4;
const CLOSING = 8;

/** Who the parties are, by the title, the opening, the signatures, and how often each is named. */
export function sidesOf(scene: Scene): Sides {
  const points: Points = new Map();
  for (const line of scene.title) score(points, line, { party: 5, person: 5, topic: 0.5 });
  for (const line of scene.lines.slice(0, OPENING)) score(points, line, { party: 2, person: 3, topic: 0.3 });
  for (const line of scene.lines.slice(-CLOSING))
    if (isSignature(line)) score(points, line, { party: 3, person: 3, topic: 0 });
  scoreBody(points, scene.lines);
  const listed = listing(scene);
  for (const name of listed) add(points, name, 5);
  const several = expanded(chosen(points, listed, numberOf([...scene.title, ...scene.lines])));
  const issuer = issuerOf(scene, points);
  const joint = several.length > 1 && isJoint(scene);
  const parties = several.length > 1 ? several.map(namedParty) : issuer;
  return { parties, issuer: joint ? parties : issuer, joint };
}

function add(points: Points, name: string, weight: number): void {
  points.set(name, (points.get(name) ?? 0) + weight);
}

/** Adds what a line is worth: once for each name, however often the line has it. */
function score(points: Points, line: Line, worth: { party: number; person: number; topic: number }): void {
  const best = new Map<string, number>();
  for (const { name, mention, topic } of candidatesIn(line)) {
    const weight = topic
      ? worth.topic
      : mention.type === 'person'
        ? worth.person
        : mention.rule === 'en/names/adjective'
          ? worth.party * 0.6
          : worth.party;
    best.set(name, Math.max(best.get(name) ?? 0, weight));
  }
  for (const [name, weight] of best) add(points, name, weight);
}

/** A short line of names and offices near the end. */
const isSignature = ({ tokens, names }: Line): boolean =>
  tokens.length < 30 && names.some(({ type, of }) => type === 'person' && of !== null);

function scoreBody(points: Points, lines: readonly Line[]): void {
  const body: Points = new Map();
  for (const line of lines)
    for (const { name, topic, mention } of candidatesIn(line))
      add(body, name, topic ? 0.05 : mention.type === 'body' ? 0.1 : 0.4);
  for (const [name, weight] of body) add(points, name, Math.min(weight, 3));
}

/** The first list of parties: in the title, or in the opening ("the leaders of X, Y and Z"). */
function listing({ title, lines }: Scene): string[] {
  for (const line of [...title, ...lines.slice(0, OPENING)]) {
    const [run] = coordinationsIn(line)
      .filter((names) => names.every(({ topic }) => !topic))
      .sort((a, b) => b.length - a.length);
    if (run) return [...new Set(run.map(({ name }) => name))];
  }
  return [];
}

/** The parties among the candidates: the list, if it has the right number; else the best. */
function chosen(points: Points, listed: readonly string[], number: number | null): string[] {
  const ranked = [...points]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .filter(([name], i, all) => !shadowed(name, all.slice(0, i)));
  if (listed.length > 1 && (number === null || number === listed.length || listed.length > 3))
    return [...listed];
  const top = ranked[0]?.[1] ?? 0;
  if (number !== null)
    return ranked
      .slice(0, number)
      .filter(([, weight]) => weight >= 3)
      .map(([name]) => name);
  return ranked.filter(([, weight]) => weight >= Math.max(5, 0.45 * top)).map(([name]) => name);
}

/** The Union beside its Commission, or a region beside its state's Union, is one side and not two. */
const shadowed = (name: string, before: readonly (readonly [string, number])[]): boolean =>
  UNION.has(name) && before.some(([other]) => UNION.has(other));
const UNION = new Set(['European Union', 'European Commission']);

/** A group that is no more than its members stands for them: "AUKUS", "the Quad". */
const expanded = (names: readonly string[]): string[] => [
  ...new Set(
    names.flatMap((name) => {
      const members = partyByName.get(name)?.members ?? [];
      return members.length ? members.map((id) => partyById.get(id)?.name ?? id) : [name];
    }),
  ),
];

const TOGETHER: ReadonlySet<Genre> = new Set<Genre>([
  'joint statement',
  'readout',
  'agreement',
  'memorandum',
  'conclusions',
]);
const ALONE: ReadonlySet<Genre> = new Set<Genre>([
  'press release',
  'speech',
  'written statement',
  'legislation',
  'report',
]);

/** Whether the parties speak, or are reported, as one. */
function isJoint({ segmented, title, lines }: Scene): boolean {
  const { genre } = segmented.document;
  const says = (line: Line) => line.tokens.some(({ lower }) => jointWords.has(lower));
  if (TOGETHER.has(genre) || title.some(says)) return true;
  if (ALONE.has(genre)) return false;
  return (
    lines.some(({ tokens }) =>
      tokens.some(({ lower }, i) => collectives.has(lower) && BOUND.has(tokens[i - 1]?.lower ?? '')),
    ) || lines.slice(0, OPENING).some(says)
  );
}

const BOUND = new Set(['both', 'two', 'three', 'four', 'the']);

/** Whose text it is: by its publisher, by who announces, by whose bodies and money it speaks of. */
function issuerOf({ segmented, title, lines }: Scene, points: Points): Named[] {
  const own: Points = new Map();
  for (const line of title)
    for (const { of, type } of line.names) if (of && type === 'person') add(own, of, 3);
  for (const line of lines.slice(0, OPENING)) score(own, line, { party: 0.5, person: 3, topic: 0 });
  const seen: Points = new Map();
  for (const { tokens, names } of lines) {
    for (const { of, type, rule } of names)
      if (of)
        add(
          seen,
          of,
          type === 'body' ? 0.5 : rule === 'en/names/government' ? 0.5 : type === 'person' ? 0.3 : 0.2,
        );
    for (const { lower } of tokens) {
      const [id, weight] = stateClues.get(lower) ?? [];
      if (id) add(seen, partyById.get(id)!.name, weight! / 2);
    }
  }
  for (const [name, weight] of seen) add(own, name, Math.min(weight, 3));
  void points;
  void segmented;
  const [best] = [...own].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best ? [namedParty(best[0])] : [];
}
