import { on } from '../copying/opening.ts';
import { atOneMoment } from '../copying/reading.ts';
import type { Connected } from '../db.ts';
import { durabilityOf } from '../durability.ts';
import { connect, type Place } from '../open.ts';
import { beside } from './beside.ts';
import { catalogueAt, catalogueReplayed } from './catalogue.ts';
import { citationsAt, citationsHeld } from './citations.ts';
import { database } from './database.ts';
import { analyses, bodies, editions } from './hashes.ts';
import { type LogChecked, log } from './log.ts';
import { type Finding, type Part, partOf } from './part.ts';
import { readings } from './readings.ts';
import { replays } from './replays.ts';

export interface Checking {
  /** Also hold the catalogue against a replay of the whole log, which takes as much memory as the register. */
  readonly catalogue?: boolean;
  /** Told which part is looked at, and how far that has come. */
  readonly progress?: (part: string, done: number) => void;
}

export interface Checked {
  /** As messages name it. */
  readonly place: string;
  /** Of its tables; of an earlier one than this program's, only the database itself was checked. */
  readonly version: number;
  readonly newest: number;
  readonly parts: readonly Part[];
  /** What speaks against it that all of it survives a loss of power; no fault in it. */
  readonly warnings: readonly string[];
  /** The register hash (docs/decisions/0022-copies-and-checks.md); null where the log could not be read. */
  readonly hash: string | null;
  readonly events: number;
  /** The number of the last event; 0 where there is none. */
  readonly last: number;
}

/**
 * Checks a register as it stands at one moment, while others write to it: whether the database is sound, every hash is
 * that of what it stands for, every event can be replayed, and all that is pointed to is there. Changes nothing.
 * @throws StoreError where it cannot be opened; what is wrong in it is in what it returns.
 */
export async function checkRegister(place: Place, how: Checking = {}): Promise<Checked> {
  const register = await connect(place, { mode: 'read' });
  const { name, version, newest } = register;
  try {
    const sound = await one(register, 'database', (finding) => database(register, finding), how);
    const warnings = await on(register, () => durabilityOf(register.db));
    if (version < newest)
      return { place: name, version, newest, parts: [sound], warnings, hash: null, events: 0, last: 0 };
    const checked = await on(register, () =>
      atOneMoment(register.db, (db) => checkAll({ ...register, db }, sound, how)),
    );
    return { ...checked, warnings };
  } finally {
    await register.db.destroy();
  }
}

async function checkAll(register: Connected, sound: Part, how: Checking): Promise<Omit<Checked, 'warnings'>> {
  const { db, name, version, newest } = register;
  let logged: LogChecked | null = null;
  const look = (part: string, work: (finding: Finding) => Promise<string>) => one(register, part, work, how);
  const parts = [
    sound,
    await look('log', async (finding) => {
      logged = await log(db, finding);
      return logged.says;
    }),
    await look('readings', (finding) => readings(db, finding)),
    await look('editions', (finding) => editions(db, finding)),
    await look('analyses', (finding) => analyses(db, finding)),
    await look('documents', (finding) => replays(db, finding)),
    await look('bodies', (finding) => bodies(db, finding)),
    await look('beside', (finding) => beside(db, finding)),
    await look('citations', (finding) => (how.catalogue ? citationsHeld(db, finding) : citationsAt(db))),
    await look('catalogue', (finding) => (how.catalogue ? catalogueReplayed : catalogueAt)(db, finding)),
  ];
  const { hash, events, last } = (logged as LogChecked | null) ?? { hash: null, events: 0, last: 0 };
  return { place: name, version, newest, parts, hash, events, last };
}

/** One part; what breaks it off is a fault as well. */
async function one(
  { translate }: Connected,
  name: string,
  work: (finding: Finding) => Promise<string>,
  { progress }: Checking,
): Promise<Part> {
  return partOf(name, work, (done) => progress?.(name, done), translate);
}
