import { addDays } from '../../model/edtf.ts';
import type { DocumentState } from '../../register/register.ts';
import { standingOf } from '../../register/state.ts';
import { threadsOf } from '../../register/threads.ts';
import { followedAll } from '../catalogue/followed.ts';
import { entriesById } from '../catalogue/reading.ts';
import { AHEAD, lastEvent, position } from '../catalogue/refresh.ts';
import { statesOf } from '../catalogue/states.ts';
import { type Db, inPieces } from '../db.ts';
import type { Finding } from './part.ts';

/** How far the catalogue is behind the log: that is no fault, as whoever shows the register brings it up first. */
export async function catalogueAt(db: Db): Promise<string> {
  const { seq } = await position(db);
  const last = await lastEvent(db);
  if (seq === last) return 'up to the log';
  if (seq === 0) return 'not made yet: "serve" makes it';
  return `up to event ${seq} of ${last}: "serve" brings it up`;
}

const MAKE = 'make it anew with "watchpoint db remake"';

/** The same, and what it says held against a replay of the whole log up to where it is. */
export async function catalogueReplayed(db: Db, finding: Finding): Promise<string> {
  const { seq, day } = await position(db);
  if (seq === 0) return catalogueAt(db);
  const threads = threadsOf(await everyState(db, seq, finding));
  const period = { asOf: day, until: addDays(day, AHEAD) };
  const entries = [...threads.entries.values()];
  for (const piece of inPieces(entries, 200)) {
    const rows = await entriesById(
      db,
      piece.map(({ id }) => id),
    );
    for (const entry of piece)
      if (!same(rows.get(entry.id)?.entry, entry))
        finding.fault(
          `${entry.document} ${entry.id}`,
          `the catalogue has it otherwise than the log: ${MAKE}`,
        );
  }
  for (const piece of inPieces(threads.all, 200)) {
    const rows = await followedAll(
      db,
      piece.map(({ id }) => id),
    );
    for (const thread of piece) {
      const row = rows.get(thread.id);
      const is = { thread: row?.thread, standing: row?.standing };
      if (!same(is, { thread, standing: standingOf(thread, threads, period) }))
        finding.fault(`thread ${thread.id}`, `the catalogue has it otherwise than the log: ${MAKE}`);
    }
  }
  await spare(db, { entries: entries.length, threads: threads.all.length }, finding);
  return `${await catalogueAt(db)}; ${entries.length} entries and ${threads.all.length} threads as a replay has them`;
}

async function everyState(db: Db, until: number, finding: Finding): Promise<readonly DocumentState[]> {
  const rows = await db
    .selectFrom('events')
    .select('document')
    .distinct()
    .where('seq', '<=', until)
    .orderBy('document')
    .execute();
  const states: DocumentState[] = [];
  for (const piece of inPieces(rows, 100)) {
    states.push(
      ...(await statesOf(
        db,
        piece.map(({ document }) => document),
        until,
      )),
    );
    finding.done(states.length);
  }
  return states;
}

/** Rows of what the log has not. */
async function spare(
  db: Db,
  made: { readonly entries: number; readonly threads: number },
  finding: Finding,
): Promise<void> {
  const entries = await db
    .selectFrom('entries')
    .select(({ fn }) => fn.countAll().as('n'))
    .where('kind', '<>', '')
    .where('standing', '<>', 'superseded')
    .executeTakeFirstOrThrow();
  const threads = await db
    .selectFrom('threads')
    .select(({ fn }) => fn.countAll().as('n'))
    .executeTakeFirstOrThrow();
  for (const [what, has, should] of [
    ['entries', Number(entries.n), made.entries],
    ['threads', Number(threads.n), made.threads],
  ] as const)
    if (has !== should) finding.fault('catalogue', `has ${has} ${what} where the log has ${should}: ${MAKE}`);
}

/** Links that a thread has beside each other have no order. */
const UNORDERED = ['reports', 'answers', 'kin', 'proposed'];
const same = (one: unknown, other: unknown): boolean => plain(one) === plain(other);
const plain = (value: unknown): string =>
  JSON.stringify(value, (key, one) => {
    if (UNORDERED.includes(key)) return [...one].sort((a: Linked, b: Linked) => (a.link < b.link ? -1 : 1));
    return one !== null && typeof one === 'object' && !Array.isArray(one) ? inOrder(one) : one;
  });

type Linked = { readonly link: string };
const inOrder = (one: object): object =>
  Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
