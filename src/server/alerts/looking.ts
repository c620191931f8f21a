import type { Analysis } from '../../model/analysis.ts';
import { addDays } from '../../model/edtf.ts';
import { spanOf } from '../../register/entries.ts';
import type { Programme } from '../../register/programmes.ts';
import type { DocumentState } from '../../register/register.ts';
import { documentsOf } from '../../register/replay.ts';
import type { Found, Looked } from '../../store/ledger.ts';
import type { Store } from '../../store/store.ts';
import type { Alert, Occasion } from './alert.ts';
import { datedIn, dueOccurrences } from './days.ts';
import { dayIn } from './hours.ts';
import type { News } from './news.ts';
import { leadOf, linkOccurrences, type Occurrence, ownOccurrences, placeOf } from './occurrences.ts';
import { failing } from './sources.ts';
import { type Wants, wantsOf } from './wanting.ts';

/** An alert that looks on from where it was. */
interface Looker {
  readonly alert: Alert;
  readonly wants: Wants;
  readonly from: Looked;
  readonly found: Found[];
}

export interface Look {
  readonly store: Store;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** Those that stand in a file beside the register: saved views may name them. */
  readonly programmes?: readonly Programme[] | undefined;
}

/**
 * Looks at what the log has had since each alert last looked, and at what the day brings, and keeps what is found. An
 * alert that never looked begins here. Gives how much was found, and in one line what could not be looked for.
 */
export async function lookAll(
  look: Look,
  alerts: readonly Alert[],
): Promise<{ found: number; problems: string[] }> {
  const { store, now } = look;
  const last = await store.ledger.lastSeq();
  const problems: string[] = [];
  const lookers: Looker[] = [];
  for (const alert of alerts) {
    const wants = await wantsOf(alert, store, now, look.programmes);
    if (typeof wants !== 'function') problems.push(`alert ${alert.id}: ${wants.message}`);
    else lookers.push({ alert, wants, from: await begun(look, alert), found: [] });
  }
  await lookAtLog(look, lookers, last);
  await lookAtDays(look, lookers);
  await lookAtSources(look, lookers);
  let found = 0;
  for (const { alert, from, found: own } of lookers) {
    const to = { ...from, seq: Math.max(last, from.seq), day: dayIn(alert.zone, now) };
    if (await store.ledger.look(alert.id, from, to, own)) found += own.length;
  }
  return { found, problems };
}

/** Where an alert was; one that is new begins with what comes now, or, `from` the start, with all there is. */
export async function begun(
  { store, now }: Look,
  alert: Alert,
  from: 'now' | 'start' = 'now',
): Promise<Looked> {
  const known = await store.ledger.looked(alert.id);
  if (known !== null) return known;
  const first: Looked =
    from === 'start'
      ? { seq: 0, day: '0001-01-01', digest: new Date(now).toISOString() }
      : {
          seq: await store.ledger.lastSeq(),
          day: addDays(dayIn(alert.zone, now), -1),
          digest: new Date(now).toISOString(),
        };
  await store.ledger.look(alert.id, null, first, []);
  return (await store.ledger.looked(alert.id)) ?? first;
}

/** Document by document, in the order in which the log speaks of them: one is in memory at a time, and those it links to. */
async function lookAtLog(look: Look, lookers: readonly Looker[], last: number): Promise<void> {
  const from = Math.min(...lookers.map((one) => one.from.seq), last);
  if (from >= last) return;
  const touched = new Set<string>();
  for await (const { seq, event } of look.store.events({ after: from }))
    if (seq <= last) touched.add(event.document);
  for (const document of touched) {
    const desk = deskOf(look.store);
    const state = await desk.state(document);
    if (state === null) continue;
    const occurrences = [...ownOccurrences(state)];
    for (const earlier of earlierIn(state)) {
      const other = await desk.state(earlier);
      if (other !== null) occurrences.push(...linkOccurrences(other, state));
    }
    for (const looker of lookers) await tell(looker, occurrences, desk, look.now, last);
  }
}

/** The other documents of which it speaks. */
const earlierIn = ({ id, links }: DocumentState): ReadonlySet<string> =>
  new Set(
    links.flatMap(({ event }) =>
      event.kind === 'linked' && event.from.document !== id ? event.from.document : [],
    ),
  );

/** What falls due or has passed, once a day. */
async function lookAtDays(look: Look, lookers: readonly Looker[]): Promise<void> {
  const daily = lookers.filter(
    ({ alert, from }) =>
      alert.on.some((one) => one === 'due' || one === 'overdue') && from.day < dayIn(alert.zone, look.now),
  );
  if (daily.length === 0) return;
  const desk = deskOf(look.store);
  const dated = await datedIn(look.store, look.now.slice(0, 10));
  for (const looker of daily) {
    const { alert, from } = looker;
    const days = { asOf: dayIn(alert.zone, look.now), ahead: alert.ahead, since: from.day };
    const occurrences = await dueOccurrences(look.store, dated, days);
    await tell(looker, occurrences, desk, look.now, Number.POSITIVE_INFINITY);
  }
}

async function lookAtSources({ store, now }: Look, lookers: readonly Looker[]): Promise<void> {
  const asking = lookers.filter(({ alert }) => alert.on.includes('source failing'));
  if (asking.length === 0) return;
  for (const { revision, news } of await failing(store))
    for (const { alert, found } of asking)
      found.push({ ...keyOf(alert, news.item, 'source failing', revision), at: now, body: news });
}

/** Adds to what an alert found those of the occurrences that it wants and that happened since it looked. */
async function tell(
  { alert, wants, from, found }: Looker,
  occurrences: readonly Occurrence[],
  desk: Desk,
  now: string,
  last: number,
): Promise<void> {
  const fresh = occurrences.filter(
    ({ occasion, seq }) => alert.on.includes(occasion) && (seq === null || (seq > from.seq && seq <= last)),
  );
  const byEdition = Map.groupBy(fresh, ({ entry }) => `${entry.document}\n${entry.edition}`);
  for (const group of byEdition.values()) {
    const { document, edition } = group[0]!.entry;
    const analysis = await desk.analysis(document, edition);
    if (analysis === null) continue;
    const because = wants(analysis, [...new Set(group.map(({ entry }) => entry))]);
    for (const one of group) {
      const reason = because.get(one.entry.id);
      if (reason === undefined) continue;
      const { occasion, entry, revision, says, later } = one;
      const quote = placeOf(entry.head, entry.kind === 'commitment' ? entry.said.sentence : spanOf(entry));
      const told = { occasion, item: entry.id, kind: entry.kind, lead: leadOf(entry), says, quote, later };
      const news: News = { ...told, ...reason };
      found.push({ ...keyOf(alert, entry.id, occasion, revision), at: now, body: news });
    }
  }
}

const keyOf = (alert: Alert, item: string, occasion: Occasion, revision: string) => ({
  ...{ alert: alert.id, item, occasion, revision },
});

/** States and analyses as they are asked for, each read once. */
interface Desk {
  readonly state: (document: string) => Promise<DocumentState | null>;
  readonly analysis: (document: string, edition: string) => Promise<Analysis | null>;
}

function deskOf(store: Store): Desk {
  const states = new Map<string, Promise<DocumentState | null>>();
  const analyses = new Map<string, Promise<Analysis | null>>();
  const once = <T>(known: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> => {
    const there = known.get(key) ?? make();
    if (known.size >= MOST_OPEN) known.clear();
    known.set(key, there);
    return there;
  };
  return {
    state: (document) =>
      once(states, document, async () => {
        for await (const state of documentsOf(store.events({ document, order: 'document' })))
          return state.editions.length === 0 ? null : state;
        return null;
      }),
    analysis: (document, edition) =>
      once(analyses, `${document}\n${edition}`, () => store.analysis(document, edition)),
  };
}

const MOST_OPEN = 64;
