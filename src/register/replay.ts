import type {
  Compared,
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
import type { DocumentState, EditionSeen, Held, Kind, Register, Said } from './register.ts';

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
  editions: EditionSeen[];
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
  else review(state, recorded as Recorded<Review>);
}

const is = <K extends RegisterEvent['kind']>(
  recorded: Recorded,
  kind: K,
): recorded is Recorded<Extract<RegisterEvent, { kind: K }>> => recorded.event.kind === kind;

function read(state: Building, recorded: Recorded<Read>): void {
  const { head, findings, carried } = recorded.event;
  const at = place(state, head.edition);
  const seen = { edition: head.edition, at: state.editions[at]?.at ?? recorded.at, head, read: recorded.seq };
  if (at === -1) state.editions.push(seen);
  else state.editions[at] = seen;
  for (const { from, to } of carried) carry(state, from, to);
  for (const field of FIELDS)
    for (const said of findings[field]) sight(state, recorded, KIND_OF[field], said);
}

/** The item goes on under another id. */
function carry(state: Building, from: string, to: string): void {
  const entry = state.held.get(from);
  if (entry === undefined) return;
  state.became.delete(to);
  state.became.set(from, to);
  state.held.delete(from);
  const { readings, formerly } = state.held.get(to) ?? { readings: [], formerly: [] };
  state.held.set(to, {
    ...entry,
    id: to,
    readings: [...readings, ...entry.readings].sort((a, b) => a.seq - b.seq),
    formerly: [...new Set([...formerly, ...entry.formerly, from])].filter((id) => id !== to),
  });
}

function sight(state: Building, recorded: Recorded<Read>, kind: Kind, said: Said[Kind]): void {
  const { head, rules } = recorded.event;
  const sighting = { seq: recorded.seq, at: recorded.at, edition: head.edition, rules };
  const { id } = said;
  const known = state.held.get(id);
  const readings = known === undefined ? [sighting] : [...known.readings, sighting];
  const newer = known === undefined || place(state, head.edition) >= place(state, known.edition);
  const words = newer ? { said, edition: head.edition } : { said: known.said, edition: known.edition };
  state.held.set(id, {
    id,
    kind,
    document: state.id,
    ...words,
    readings,
    formerly: known?.formerly ?? [],
  });
}

const place = (state: Building, edition: string): number =>
  state.editions.findIndex((one) => one.edition === edition);

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
}
