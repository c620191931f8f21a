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
  const issuer = issuerOf(scene);
  const listed = listing(scene, issuer);
  for (const name of listed) add(points, name, 5);
  const several = expanded(
    chosen(points, listed, numberOf([...scene.title, ...scene.lines]), groupAlone(scene)),
  );
  const group = partyByName.get(several[0] ?? '')?.kind === 'group';
  const joint = (several.length > 1 || group) && isJoint(scene);
  const parties = several.length > 1 || joint ? several.map(namedParty) : issuer;
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

/**
 * The list of parties: whoever the title names; else the first list of the opening ("the leaders of X, Y and Z").
 * A document of several that names only the others ("with the Premier of Victoria") is its issuer's too.
 */
function listing(scene: Scene, issuer: readonly Named[]): string[] {
  const together = TOGETHER.has(scene.segmented.document.genre);
  const own = issuer[0]?.name;
  const all = distinct(scene.title.flatMap((line) => inTitle(line, together ? own : undefined)));
  const states = all.filter((name) => partyByName.has(name));
  const titled = states.length > 1 ? states : all;
  if (together && own && titled.length > 0 && !titled.includes(own) && scene.title.some(accompanies))
    titled.unshift(own);
  if (titled.length > 1) return titled;
  for (const line of [...scene.title, ...scene.lines.slice(0, OPENING)]) {
    const [run] = coordinationsIn(line)
      .filter((names) => names.every(({ topic }) => !topic))
      .sort((a, b) => b.length - a.length);
    if (!run) continue;
    const names = distinct(run.map(({ name }) => name));
    const persons = run.filter(({ mention }) => mention.type === 'person').length > run.length / 2;
    if (titled.every((name) => names.includes(name))) return names;
    if (persons) return distinct([...titled, ...names]);
  }
  return [];
}

/** Those of the title that are not its topic; its offices without a name or state are the issuer's. */
const inTitle = (line: Line, own: string | undefined): string[] => [
  ...candidatesIn(line).flatMap(({ name, topic }) => (topic ? [] : [name])),
  ...(own && line.names.some(({ of, rule }) => of === null && rule === 'en/names/office') ? [own] : []),
];

const accompanies = ({ tokens }: Line): boolean =>
  tokens.some(({ lower }) => lower === 'with' || lower === 'my');

const distinct = (names: readonly string[]): string[] =>
  [...new Set(names)].filter(
    (name, i, all) => !(UNION.has(name) && all.slice(0, i).some((other) => UNION.has(other))),
  );

/** The parties among the candidates: the list, if it has the right number; else the best. */
function chosen(
  points: Points,
  listed: readonly string[],
  number: number | null,
  alone: string | null,
): string[] {
  const ranked = [...points]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .filter(([name], i, all) => !shadowed(name, all.slice(0, i)));
  if (alone !== null) return [alone];
  if (listed.length > 1 && (number === null || number === listed.length || listed.length > 3))
    return [...listed];
  const top = ranked[0]?.[1] ?? 0;
  const known = listed.length > 1 ? ranked.filter(([name]) => listed.includes(name)) : ranked;
  if (number !== null)
    return known
      .slice(0, number)
      .filter(([, weight]) => weight >= 3)
      .map(([name]) => name);
  return ranked.filter(([, weight]) => weight >= Math.max(5, 0.45 * top)).map(([name]) => name);
}

/** A group that is the only party of the title: the statement is its own, whomever it speaks of. */
function groupAlone({ title }: Scene): string | null {
  const names = new Set(
    title.flatMap((line) => candidatesIn(line).filter(({ topic }) => !topic)).map(({ name }) => name),
  );
  const [only] = names;
  return names.size === 1 && partyByName.get(only!)?.kind === 'group' ? only! : null;
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
  if (ALONE.has(genre))
    return title.some(({ tokens }) => tokens.some(({ lower }) => lower === 'joint' || lower === 'jointly'));
  if (TOGETHER.has(genre) || title.some(says)) return true;
  return (
    lines.some(({ tokens }) =>
      tokens.some(({ lower }, i) => collectives.has(lower) && BOUND.has(tokens[i - 1]?.lower ?? '')),
    ) || lines.slice(0, OPENING).some(says)
  );
}

const BOUND = new Set(['both', 'two', 'three', 'four', 'the']);

/** Whose text it is: by its publisher, by who announces, by whose bodies and money it speaks of. */
/** A department speaks for its state, an agency for itself. */
const MINISTERIAL = /Department|Ministry|Office|Treasury|House|Street|Presidency|Parliament|Council/;

function issuerOf(scene: Scene): Named[] {
  const { title, lines } = scene;
  const own: Points = new Map();
  for (const { of } of scene.publisher) if (of) add(own, of, 6);
  for (const line of title)
    for (const { of, type } of line.names) if (of && type === 'person') add(own, of, 3);
  for (const [i, line] of lines.slice(0, OPENING).entries())
    score(own, line, { party: 0.5, person: 4 / (i + 1), topic: 0 });
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
  const [best] = [...own].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const [publisher] = scene.publisher;
  if (publisher?.type === 'body' && !MINISTERIAL.test(publisher.quote))
    return [{ name: publisher.value ?? '', id: publisher.id }];
  return best ? [namedParty(best[0])] : [];
}
