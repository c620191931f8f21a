import { partyById, partyByName } from '../../languages/en/names.ts';
import { jointWords, verbal } from '../../languages/en/names-roles.ts';
import type { Named } from '../../model/analysis.ts';
import type { Genre } from '../../model/document.ts';
import { namedParty, SAME_SIDE } from './candidates.ts';
import { type Counts, countsOf } from './counts.ts';
import { issuerOf } from './issuer.ts';
import { listing, TOGETHER } from './listing.ts';
import { add, OPENING, type Points, pointsOf, ranked } from './points.ts';
import type { Line, Scene } from './scene.ts';
import { opensTogether, voicesOf } from './voices.ts';

export interface Sides {
  /** Whose undertakings the text is, or reports. */
  readonly parties: readonly Named[];
  /** Who issues it. */
  readonly issuer: readonly Named[];
  /** The one whose office wrote it, alone or for all: what "the Prime Minister" without a name means. */
  readonly home: readonly Named[];
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
  const found = expanded(alone ? [alone] : chosen(points, listed, counts.number));
  const several =
    found.length < (counts.number ?? 0) && !alone ? filled(scene, counts.number!, found) : found;
  const speaking = several.map((name) => (name === UNION && commissionSpeaks(scene) ? COMMISSION : name));
  const joint = (several.length > 1 || alone !== null) && isJoint(scene, counts);
  const parties = several.length > 1 || joint ? speaking.map(namedParty) : issuer;
  return { parties, issuer: joint ? parties : issuer, home: issuer, joint };
}

/** A group that alone speaks, or is the only party of the title: the statement is its own, whomever it speaks of. */
function groupAlone(scene: Scene): string | null {
  const { title } = scene;
  const voices = voicesOf(scene);
  if (voices.length === 1 && partyByName.get(voices[0]!)?.kind === 'group') return voices[0]!;
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
  const known =
    listed.length > 1 && listed.length >= (number ?? 0) ? all.filter(([name]) => listed.includes(name)) : all;
  const least = number === null ? Math.max(5, 0.45 * (all[0]?.[1] ?? 0)) : 3;
  const enough = (number === null ? all : known.slice(0, number)).filter(([, weight]) => weight >= least);
  return enough.map(([name]) => name);
}

/** As many as the text counts ("the two governments"): those it speaks of most, if they stand out. */
function filled({ lines }: Scene, number: number, found: string[]): string[] {
  const spoken: Points = new Map();
  for (const { names } of lines)
    for (const { of, rule } of names)
      if (of !== null && rule !== 'en/names/people' && isStateLike(of)) add(spoken, of, 1);
  const most = ranked(spoken);
  const [last, next] = [most[number - 1]?.[1] ?? 0, most[number]?.[1] ?? 0];
  const top = most.slice(0, number).map(([name]) => name);
  return last > 1 && last > next && found.every((name) => top.includes(name)) ? top : found;
}

const isStateLike = (name: string): boolean => partyByName.get(name)?.kind !== 'group';

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

const UNION = 'European Union';
const COMMISSION = 'European Commission';

/** Of the Union's side the Commission, where the text has it act, and the Union hardly. */
function commissionSpeaks({ lines }: Scene): boolean {
  let [union, commission] = [0, 0];
  for (const { tokens, names } of lines) {
    for (const [i, { text }] of tokens.entries())
      if (text === 'Commission' && /^(?:the|european)$/.test(tokens[i - 1]?.lower ?? '')) commission++;
    for (const { value, rule, end } of names)
      if (value === UNION && rule === 'en/names/party')
        union += verbal.has(tokens.find(({ start }) => start >= end)?.lower ?? '') ? 1 : 0;
  }
  return commission > 2 && commission > 3 * union;
}

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
  return (
    together || opensTogether(lines[0]) || lines.slice(0, OPENING).some((line) => says(line, jointWords))
  );
}

const JOINT = new Set(['joint', 'jointly']);
const says = ({ tokens }: Line, words: ReadonlySet<string>): boolean =>
  tokens.some(({ lower }) => words.has(lower));
