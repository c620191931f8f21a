import type {
  Compared,
  EditionParted,
  Findings,
  Linked,
  LinkJudged,
  Read,
  Recorded,
  RegisterEvent,
  Review,
  ThreadJoined,
  ThreadSplit,
  Undone,
} from './events.ts';
import type { DocumentState, EditionSeen, Held, Kind, Register, Said, Saying, Sighting } from './register.ts';

/** The register as the log has it: the same events give the same register. */
export function replay(events: Iterable<Recorded>): Register {
  const building = new Map<string, Building>();
  for (const recorded of events) apply(stateIn(building, recorded), recorded);
  return building;
}

/** `replay` of a stream. */
export async function replayAll(events: AsyncIterable<Recorded>): Promise<Register> {
  const building = new Map<string, Building>();
  for await (const recorded of events) apply(stateIn(building, recorded), recorded);
  return building;
}

/** One state a document, of a stream in the order of documents: memory holds one document at a time. */
export async function* documentsOf(events: AsyncIterable<Recorded>): AsyncIterable<DocumentState> {
  let state: Building | null = null;
  for await (const recorded of events) {
    if (state !== null && state.id !== recorded.event.document) {
      yield state;
      state = null;
    }
    state ??= begun(recorded.event.document);
    apply(state, recorded);
  }
  if (state !== null) yield state;
}

/** The fields of findings, and the kind of what stands in each. */
export const KIND_OF = {
  commitments: 'commitment',
  events: 'event',
  figures: 'figure',
  silences: 'silence',
  watchpoints: 'watchpoint',
  advisories: 'advisory',
} as const satisfies Record<keyof Findings, Kind>;
const FIELDS = Object.keys(KIND_OF) as (keyof Findings)[];

/** A state while it is being built. */
interface Building extends DocumentState {
  editions: readonly EditionSeen[];
  /** Every edition, also those that were parted from it. */
  seen: EditionSeen[];
  away: ReadonlySet<string>;
  partings: Recorded<EditionParted>[];
  held: Map<string, Held>;
  became: Map<string, string>;
  reviews: Map<string, Recorded<Review>[]>;
  links: Recorded<Compared | Linked | LinkJudged>[];
  threading: Recorded<ThreadJoined | ThreadSplit>[];
  undone: Set<number>;
  undoings: Map<number, { of: number; at: string }>;
  seq: number;
}

function stateIn(register: Map<string, Building>, { event }: Recorded): Building {
  let state = register.get(event.document);
  if (state === undefined) {
    state = begun(event.document);
    register.set(event.document, state);
  }
  return state;
}

const begun = (id: string): Building => ({
  id,
  editions: [],
  seen: [],
  away: new Set(),
  partings: [],
  held: new Map(),
  became: new Map(),
  reviews: new Map(),
  links: [],
  threading: [],
  undone: new Set(),
  undoings: new Map(),
  seq: 0,
});

function apply(state: Building, recorded: Recorded): void {
  state.seq = recorded.seq;
  if (is(recorded, 'read')) read(state, recorded);
  else if (is(recorded, 'undone')) undo(state, recorded);
  else if (is(recorded, 'compared') || is(recorded, 'linked') || is(recorded, 'link judged'))
    state.links.push(recorded);
  else if (is(recorded, 'thread joined') || is(recorded, 'thread split')) state.threading.push(recorded);
  else if (is(recorded, 'edition parted')) part(state, recorded);
  else review(state, recorded as Recorded<Review>);
}

const is = <K extends RegisterEvent['kind']>(
  recorded: Recorded,
  kind: K,
): recorded is Recorded<Extract<RegisterEvent, { kind: K }>> => recorded.event.kind === kind;

function read(state: Building, recorded: Recorded<Read>): void {
  const { head, findings, carried } = recorded.event;
  const at = place(state, head.edition);
  const seen = { edition: head.edition, at: state.seen[at]?.at ?? recorded.at, head, read: recorded.seq };
  if (at === -1) state.seen.push(seen);
  else state.seen[at] = seen;
  settle(state);
  for (const { from, to } of carried) carry(state, from, to);
  const { seq, at: time, event } = recorded;
  const sightings = [{ seq, at: time, edition: head.edition, rules: event.rules }] as const;
  for (const field of FIELDS)
    for (const said of findings[field]) sight(state, sightings, KIND_OF[field], said);
}

/** The item goes on under another id. */
function carry(state: Building, from: string, to: string): void {
  const entry = state.held.get(from);
  if (entry === undefined) return;
  state.became.delete(to);
  state.became.set(from, to);
  state.held.delete(from);
  const { readings, formerly, sayings } = state.held.get(to) ?? { readings: [], formerly: [], sayings: [] };
  state.held.set(to, {
    ...entry,
    id: to,
    sayings: sayings.reduce((all, one) => withSaying(state, all, one), entry.sayings),
    readings: [...readings, ...entry.readings].sort((a, b) => a.seq - b.seq),
    formerly: [...new Set([...formerly, ...entry.formerly, from])].filter((id) => id !== to),
  });
}

/** All that one reading found shares what is said of the reading: a register holds hundreds of thousands of items. */
function sight(state: Building, sightings: readonly [Sighting], kind: Kind, said: Said[Kind]): void {
  const { id } = said;
  const [{ edition }] = sightings;
  const known = state.held.get(id);
  const readings = known === undefined ? sightings : [...known.readings, ...sightings];
  const sayings = withSaying(state, known?.sayings ?? NONE, { edition, said });
  state.held.set(id, {
    id,
    kind,
    document: state.id,
    ...sayings.at(-1)!,
    sayings,
    readings,
    formerly: known?.formerly ?? NONE,
  });
}

const NONE: readonly never[] = [];

/** What an edition says now, in its place among the editions. */
function withSaying(state: Building, sayings: readonly Saying[], saying: Saying): readonly Saying[] {
  if (sayings.length === 0) return [saying];
  return [...sayings.filter(({ edition }) => edition !== saying.edition), saying].sort(
    (a, b) => place(state, a.edition) - place(state, b.edition),
  );
}

const place = (state: Building, edition: string): number =>
  state.seen.findIndex((one) => one.edition === edition);

function part(state: Building, recorded: Recorded<EditionParted>): void {
  state.partings.push(recorded);
  settle(state);
}

/** Which editions are its own: what was parted from it is not, and what was parted to be it is only while that stands. */
function settle(state: Building): void {
  const standing = state.partings.filter(({ seq }) => !state.undone.has(seq));
  const here = new Set(
    standing.filter(({ event }) => event.as === state.id).map(({ event }) => event.edition),
  );
  const away = state.partings
    .filter((one) => (one.event.as === state.id ? !here.has(one.event.edition) : standing.includes(one)))
    .map(({ event }) => event.edition);
  state.away = new Set(away);
  state.editions =
    away.length === 0 ? state.seen : state.seen.filter(({ edition }) => !state.away.has(edition));
}

function review(state: Building, recorded: Recorded<Review>): void {
  const said = state.reviews.get(recorded.event.item);
  if (said === undefined) state.reviews.set(recorded.event.item, [recorded]);
  else said.push(recorded);
}

/** Marks an event as taken back; an undoing undone lets it stand again. */
function undo(state: Building, { seq, at, event }: Recorded<Undone>): void {
  const of = state.undoings.get(event.seq)?.of ?? event.seq;
  if (state.undone.has(of)) state.undone.delete(of);
  else state.undone.add(of);
  state.undoings.set(seq, { of, at });
  if (state.partings.length > 0) settle(state);
}
