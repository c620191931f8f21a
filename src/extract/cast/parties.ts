import { partyById, partyByName } from '../../languages/en/names.ts';
import { jointWords } from '../../languages/en/names-roles.ts';
import type { Named } from '../../model/analysis.ts';
import type { Genre } from '../../model/document.ts';
import { namedParty } from './candidates.ts';
import { type Counts, countsOf } from './counts.ts';
import { issuerOf } from './issuer.ts';
import { listing, SAME_SIDE, TOGETHER } from './listing.ts';
import { add, OPENING, type Points, pointsOf, ranked } from './points.ts';
import type { Line, Scene } from './scene.ts';

export interface Sides {
  /** Whose undertakings the text is, or reports. */
  readonly parties: readonly Named[];
  /** Who issues it. */
  readonly issuer: readonly Named[];
  /** Whether the parties speak, or are reported, together: what "we" and "the Government" then mean. */
  readonly joint: boolean;
}

/** Who the parties are, by the title, the opening, the signatures, and how often each is named. */
export function sidesOf(scene: Scene): Sides {
  const points = pointsOf(scene);
  const counts = countsOf([...scene.title, ...scene.lines]);
  const issuer = issuerOf(scene, counts);
  const listed = listing(scene, issuer);
  for (const name of listed) add(points, name, 5);
  const alone = groupAlone(scene);
  const several = expanded(alone ? [alone] : chosen(points, listed, counts.number));
  const joint = (several.length > 1 || alone !== null) && isJoint(scene, counts);
  const parties = several.length > 1 || joint ? several.map(namedParty) : issuer;
  return { parties, issuer: joint ? parties : issuer, joint };
}

/** A group that is the only party of the title: the statement is its own, whomever it speaks of. */
function groupAlone({ title }: Scene): string | null {
  const names = new Set(
    title.flatMap(({ candidates }) => candidates.filter(({ topic }) => !topic)).map(({ name }) => name),
  );
  const [only] = names;
  return names.size === 1 && partyByName.get(only!)?.kind === 'group' ? only! : null;
}

/** The parties among the candidates: the list, if it has the right number; else those with most points. */
function chosen(points: Points, listed: readonly string[], number: number | null): string[] {
  if (listed.length > 1 && (number === null || number === listed.length || listed.length > 3))
    return [...listed];
  const all = ranked(points).filter(([name], i, before) => !isShadowed(name, before.slice(0, i)));
  const known = listed.length > 1 ? all.filter(([name]) => listed.includes(name)) : all;
  const least = number === null ? Math.max(5, 0.45 * (all[0]?.[1] ?? 0)) : 3;
  const enough = (number === null ? all : known.slice(0, number)).filter(([, weight]) => weight >= least);
  return enough.map(([name]) => name);
}

const isShadowed = (name: string, before: readonly (readonly [string, number])[]): boolean =>
  SAME_SIDE.has(name) && before.some(([other]) => SAME_SIDE.has(other));

/** A group that is no more than its members stands for them: "AUKUS", "the Quad". */
const expanded = (names: readonly string[]): string[] => [
  ...new Set(
    names.flatMap((name) => {
      const members = partyByName.get(name)?.members ?? [];
      return members.length ? members.map((id) => partyById.get(id)?.name ?? id) : [name];
    }),
  ),
];

/** Kinds of text that one party issues, whomever it names. */
const ALONE: ReadonlySet<Genre> = new Set<Genre>([
  'press release',
  'speech',
  'written statement',
  'legislation',
  'report',
]);

/** Whether the parties speak, or are reported, as one. */
function isJoint({ segmented, title, lines }: Scene, { together }: Counts): boolean {
  const { genre } = segmented.document;
  if (ALONE.has(genre)) return title.some((line) => says(line, JOINT));
  if (TOGETHER.has(genre) || title.some((line) => says(line, jointWords))) return true;
  return together || lines.slice(0, OPENING).some((line) => says(line, jointWords));
}

const JOINT = new Set(['joint', 'jointly']);
const says = ({ tokens }: Line, words: ReadonlySet<string>): boolean =>
  tokens.some(({ lower }) => words.has(lower));
