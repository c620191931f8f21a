import type { Compared, End, Linked, LinkJudged, Recorded } from './events.ts';
import type { DocumentState } from './register.ts';

/** A link as it stands now. */
export interface Tie extends Omit<Linked, 'kind' | 'document' | 'standing'> {
  /** `proposed`: only near, for a person to say. `confirmed`, `refused`: a person did. */
  readonly standing: 'asserted' | 'proposed' | 'confirmed' | 'refused';
  /** What people said of it, in order, without what was undone. */
  readonly judged: readonly Recorded<LinkJudged>[];
  /** The event that first found it, and when that was recorded. */
  readonly seq: number;
  readonly at: string;
}

/** Whether it is held to be so. */
export const holds = ({ standing }: Tie): boolean => standing === 'asserted' || standing === 'confirmed';

/**
 * Every link that was found when its two editions were last held against each other, or that a person has judged. One
 * that newer rules no longer bring goes, unless a person confirmed it; so does one that newer editions no longer bring,
 * unless it is of a promise that they do not make: that link is history, and stays. */
export function tiesOf(states: readonly DocumentState[]): readonly Tie[] {
  const log: Recorded<Compared | Linked | LinkJudged>[] = [];
  for (const { links, undone } of states) for (const one of links) if (!undone.has(one.seq)) log.push(one);
  log.sort((a, b) => a.seq - b.seq);
  const [ageOf, isOver] = [agesIn(states), overIn(states)];
  const [found, judged, compared] = sorted(log, ageOf);
  return [...found.values()].flatMap((sightings) => {
    const said = judged.get(sightings[0]!.event.link) ?? [];
    const newest = sightings.reduce((last, one) => (ageOf(one.event) >= ageOf(last.event) ? one : last));
    const tie = tieOf(sightings[0]!, newest, said);
    const found = newest.seq > (compared.editions.get(editionsOf(newest.event)) ?? 0);
    const isNewest = ageOf(newest.event) >= (compared.newest.get(pairOf(tie.from, tie.to)) ?? 0);
    const isHistory = holds(tie) && (isOver(tie.from) || isOver(tie.to));
    return (found && (isNewest || isHistory)) || tie.standing === 'confirmed' ? [tie] : [];
  });
}

/** Whether the newest edition of a document no longer makes a promise that it made. */
function overIn(states: readonly DocumentState[]): (end: End) => boolean {
  const many = new Map(states.filter(({ editions }) => editions.length > 1).map((one) => [one.id, one]));
  return ({ document, item }) => {
    const state = many.get(document);
    const sayings = item === null ? undefined : state?.held.get(item)?.sayings;
    return sayings?.every(({ edition }) => edition !== state!.editions.at(-1)!.edition) ?? false;
  };
}

/** How new two editions are that were held against each other; nothing where one was parted from its document. */
type AgeOf = (link: { readonly from: Edition; readonly to: Edition }) => number;
type Edition = Pick<End, 'document' | 'edition'>;

/** What was found of an edition counts no more once a newer one was compared, and again when that was parted. */
function agesIn(states: readonly DocumentState[]): AgeOf {
  const many = new Map(
    states.filter(({ editions, away }) => editions.length > 1 || away.size > 0).map((one) => [one.id, one]),
  );
  const ageIn = ({ document, edition }: Edition): number => {
    const state = many.get(document);
    if (state === undefined) return 1;
    return state.away.has(edition) ? Number.NEGATIVE_INFINITY : 1 + placeOf(state, edition);
  };
  return ({ from, to }) => ageIn(from) + ageIn(to);
}

const placeOf = ({ editions }: DocumentState, edition: string): number =>
  editions.findIndex((one) => one.edition === edition);

type Grouped = [
  found: Map<string, Recorded<Linked>[]>,
  judged: Map<string, Recorded<LinkJudged>[]>,
  compared: {
    /** The last comparison of each two editions. */
    editions: Map<string, number>;
    /** How new the newest two editions of two documents are that were compared. */
    newest: Map<string, number>;
  },
];

function sorted(log: readonly Recorded<Compared | Linked | LinkJudged>[], ageOf: AgeOf): Grouped {
  const [found, judged, compared]: Grouped = [
    new Map(),
    new Map(),
    { editions: new Map(), newest: new Map() },
  ];
  const note = (event: Compared, seq: number) => {
    for (const other of event.with) {
      const [link, pair] = [{ from: event, to: other }, pairOf(event, other)];
      compared.editions.set(editionsOf(link), seq);
      compared.newest.set(pair, Math.max(compared.newest.get(pair) ?? 0, ageOf(link)));
    }
  };
  for (const one of log) {
    const { event, seq } = one;
    if (event.kind === 'link judged') put(judged, event.link, one as Recorded<LinkJudged>);
    else if (event.kind === 'compared') note(event, seq);
    else if (ageOf(event) > 0) put(found, event.link, one as Recorded<Linked>);
  }
  return [found, judged, compared];
}

function tieOf(
  { seq, at }: Recorded<Linked>,
  newest: Recorded<Linked>,
  judged: readonly Recorded<LinkJudged>[],
): Tie {
  const { kind: _, document: __, ...last } = newest.event;
  const verdict = judged.at(-1)?.event.confirmed;
  const standing = verdict === undefined ? last.standing : verdict ? 'confirmed' : 'refused';
  return { ...last, standing, judged, seq, at };
}

/** Two documents, or two editions of one. */
const pairOf = (a: Edition, b: Edition): string =>
  (a.document === b.document ? [a.edition, b.edition] : [a.document, b.document]).sort().join('\n');

const editionsOf = ({ from, to }: { readonly from: Edition; readonly to: Edition }): string =>
  [from, to]
    .map(({ document, edition }) => `${document}\n${edition}`)
    .sort()
    .join('\n');

function put<T>(into: Map<string, T[]>, key: string, one: T): void {
  const there = into.get(key);
  if (there === undefined) into.set(key, [one]);
  else there.push(one);
}
