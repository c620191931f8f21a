import { createHash } from 'node:crypto';
import type { RegisterEvent } from '../../register/events.ts';
import { LINE, LOG, line } from '../copying/hashing.ts';
import { type Row, rowsOf } from '../copying/reading.ts';
import type { Db } from '../db.ts';
import { unpacked } from '../packing.ts';
import { instant } from '../rows.ts';
import { type Finding, RESTORE } from './part.ts';

export interface LogChecked {
  readonly says: string;
  /** Null where an event cannot be read. */
  readonly hash: string | null;
  readonly events: number;
  /** The number of the last. */
  readonly last: number;
}

const KINDS: Readonly<Record<RegisterEvent['kind'], true>> = {
  read: true,
  accepted: true,
  rejected: true,
  edited: true,
  judged: true,
  compared: true,
  linked: true,
  'link judged': true,
  'thread joined': true,
  'thread split': true,
  'edition parted': true,
  undone: true,
};

/** Whether numbers only grow, and each event can be read and says what its kind says; with the register hash. */
export async function log(db: Db, finding: Finding): Promise<LogChecked> {
  const hash = createHash('sha256');
  const taken = new Map<number, string>();
  let [events, last, whole] = [0, 0, true];
  for await (const rows of rowsOf(db, LOG, LINE)) {
    for (const row of rows) {
      const seq = Number(row.seq);
      const where = `event ${seq} of ${row.document}`;
      if (seq <= last) finding.fault(where, `comes after event ${last}: ${RESTORE}`);
      last = seq;
      const body = look(row, (says) => finding.fault(where, `${says}: ${RESTORE}`));
      if (body === null) whole = false;
      else hash.update(line(LOG, LINE, row));
      if (row.kind === 'undone') taken.set(Number(body?.seq), where);
      events++;
    }
    finding.done(events);
  }
  await targets(db, taken, finding);
  return {
    says: `${events} events, each can be read, numbers only grow`,
    hash: whole ? hash.digest('hex') : null,
    events,
    last,
  };
}

/** The event's body where it can be read. */
function look(row: Row, fault: (says: string) => void): Readonly<Record<string, unknown>> | null {
  const { kind, at, author, edition, digest, document } = row;
  if (!Object.hasOwn(KINDS, String(kind))) fault(`of a kind that is not known, "${kind}"`);
  if (author !== 'person' && author !== 'program') fault(`by an author of no kind, "${author}"`);
  if (!isInstant(String(at))) fault(`at no time, "${at}"`);
  if (document === '') fault('of no document');
  if ((kind === 'read') !== (edition !== null && digest !== null))
    fault('a reading without its edition, or an edition without its reading');
  try {
    const body: unknown = JSON.parse(unpacked(row.body as Uint8Array | string));
    if (typeof body === 'object' && body !== null) return body as Record<string, unknown>;
  } catch {
    // Said below.
  }
  fault('what it says cannot be read');
  return null;
}

function isInstant(at: string): boolean {
  try {
    return instant(at) === at;
  } catch {
    return false;
  }
}

/** What is undone must be there. */
async function targets(db: Db, taken: ReadonlyMap<number, string>, finding: Finding): Promise<void> {
  for (const [seq, where] of taken) {
    const row = await db.selectFrom('events').select('seq').where('seq', '=', seq).executeTakeFirst();
    if (row === undefined) finding.fault(where, `undoes event ${seq}, which is not there: ${RESTORE}`);
  }
}
