import { createHash } from 'node:crypto';
import type { Recorded } from '../../src/register/events.ts';
import { checkRegister } from '../../src/store/checking/check.ts';
import { backUp } from '../../src/store/copying/backup.ts';
import { copyRegister } from '../../src/store/copying/copy.ts';
import { registerHash } from '../../src/store/copying/hashing.ts';
import { connect, openStore, type Place } from '../../src/store/open.ts';
import { type Store, StoreError } from '../../src/store/store.ts';
import type { Said } from './deeds.ts';
import { AT, numbered, RULES } from './made.ts';

/** What the writers of one register said, each in the order it was said. */
export interface Heard {
  readonly will: Said[];
  readonly did: Said[];
}

/** What was found, in words. */
export interface Faults {
  /** Acknowledged, and not there as it was. */
  readonly lost: string[];
  /** In part there, or twice. */
  readonly half: string[];
  /** Not as the database or the register has it when it is whole, or not to be written to any more. */
  readonly unclean: string[];
}

/** Opens a register that was struck, holds it against what was heard, and goes on with it. */
export async function check(place: Place, heard: Heard, n: number): Promise<Faults> {
  const faults: Faults = { lost: [], half: [], unclean: [] };
  const store = await openStore(place, { mode: 'write' });
  try {
    const log: Recorded[] = [];
    for await (const one of store.events()) log.push(one);
    for (const said of heard.did) await acknowledged(store, said, log, faults.lost);
    for (const said of heard.will) wholeOrNot(said, log, faults.half);
    numbersGrow(heard, log, faults.unclean);
    await readingsAreWhole(store, log, faults.half);
    await copied(place, heard, faults);
    await goesOn(store, n, faults.unclean);
  } finally {
    await store.close();
  }
  await dbCheck(place, faults.unclean);
  return faults;
}

/** `db check --catalogue`: every hash, every event and the catalogue. */
async function dbCheck(place: Place, unclean: string[]): Promise<void> {
  const { parts } = await checkRegister(place, { catalogue: true });
  for (const { name, faults } of parts)
    for (const { where, says } of faults) unclean.push(`db check: ${name}: ${where}: ${says}`);
}

/** From which registers are seen. */
export const DAY = '2026-03-01';

const hashOf = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

async function acknowledged(
  store: Store,
  { documents = [], reasons = [], seqs = [], hash }: Said,
  log: readonly Recorded[],
  lost: string[],
): Promise<void> {
  for (const [document, edition] of documents)
    if (hashOf((await store.text(document, edition)) ?? '') !== edition) lost.push(`${document} ${edition}`);
  for (const [n, seq] of seqs.entries()) {
    const there = log.find((one) => one.seq === seq);
    if (there === undefined || reasonOf(there) !== reasons[n]) lost.push(`event ${seq}, "${reasons[n]}"`);
  }
  if (hash === undefined) return;
  const bytes = await store.following.bytes(hash);
  if (bytes === null || hashOf(bytes) !== hash) lost.push(`bytes ${hash}`);
  for await (const one of store.following.snapshots({ hash })) if (one.hash === hash) return;
  lost.push(`where bytes ${hash} came from`);
}

const reasonOf = ({ event }: Recorded): string | null => ('reason' in event ? event.reason : null);

/** All of a call or nothing of it, and nothing twice; of an edition that is parted there are two events. */
function wholeOrNot({ documents = [], reasons = [] }: Said, log: readonly Recorded[], half: string[]): void {
  const read = documents.map(
    ([id, edition]) =>
      log.filter(({ event: e }) => e.kind === 'read' && e.document === id && e.head.edition === edition)
        .length,
  );
  const said = reasons.map((reason) => {
    const events = log.filter((one) => reasonOf(one) === reason);
    return events[0]?.event.kind === 'edition parted' ? events.length / 2 : events.length;
  });
  const counts = new Set([...read, ...said]);
  const [count] = counts;
  if (counts.size > 1 || (count !== undefined && count !== 0 && count !== 1))
    half.push(`${documents.join(' ')} ${reasons.join(', ')}: ${[...read, ...said].join(' ')} times`);
}

/**
 * A copy that was acknowledged is the same; one that was not is refused, and can be gone on with or begun anew. A backup
 * has its name when it is whole, and not before.
 */
async function copied(place: Place, { will, did }: Heard, { lost, half }: Faults): Promise<void> {
  const begun = will.find(({ copy }) => copy !== undefined)?.copy;
  if (begun === undefined) return;
  const { to, by } = begun;
  const told = did.find(({ copy }) => copy !== undefined)?.copy;
  const [source, there] = [await hashAt(place), await hashAt(to)];
  if (told !== undefined && there !== told.hash) lost.push(`the ${by}: ${told.hash}, and now ${there}`);
  if (there === source) return;
  const unmade =
    there instanceof StoreError
      ? by === 'copy' || there.fault === 'missing'
      : by === 'copy' && there === EMPTY;
  if (!unmade) return void half.push(`the ${by}: ${there} instead of ${source}`);
  const resume = there instanceof StoreError && there.fault !== 'missing';
  const again = by === 'copy' ? await copyRegister(place, to, { resume }) : await backUp(place, to);
  if (again.hash !== source || (await hashAt(to)) !== source)
    half.push(`the ${by}, gone on with: ${again.hash}`);
}

/** The register hash; or why it cannot be had. */
async function hashAt(place: Place): Promise<string | StoreError> {
  try {
    const { db, translate } = await connect(place, { mode: 'read' });
    try {
      return (await registerHash(db)).hash;
    } catch (error) {
      throw translate(error);
    } finally {
      await db.destroy();
    }
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
}

/** Of a log without events. */
const EMPTY = hashOf('');

function numbersGrow({ did }: Heard, log: readonly Recorded[], unclean: string[]): void {
  const told = did.flatMap(({ seqs = [] }) => seqs);
  const grows = (all: readonly number[]) => all.every((seq, n) => n === 0 || seq > all[n - 1]!);
  if (!grows(told)) unclean.push(`numbers were given again: ${told.join(' ')}`);
  if (!grows(log.map(({ seq }) => seq))) unclean.push('the log is not in order');
}

/** Each reading has its words and its findings, each edition its reading. */
async function readingsAreWhole(store: Store, log: readonly Recorded[], half: string[]): Promise<void> {
  const read = new Set<string>();
  for (const { event } of log) {
    if (event.kind !== 'read') continue;
    const { edition } = event.head;
    read.add(`${event.document} ${edition}`);
    const text = await store.text(event.document, edition);
    const analysis = await store.analysis(event.document, edition);
    if (
      text === null ||
      hashOf(text) !== edition ||
      analysis?.commitments.length !== event.findings.commitments.length
    )
      half.push(`${event.document} ${edition}: read, and not whole`);
  }
  for (const { head } of await store.editions())
    if (!read.has(`${head.id} ${head.edition}`))
      half.push(`${head.id} ${head.edition}: an edition that nobody read`);
}

/** It takes a document more, and its pages and words come up to the log. */
async function goesOn(store: Store, n: number, unclean: string[]): Promise<void> {
  const [added] = await store.add([numbered(n)], { at: AT, rules: RULES });
  if (added!.outcome !== 'new document') unclean.push(`${added!.document}: ${added!.outcome}`);
  const { seq } = await store.catalogue.refresh(DAY);
  const { last } = await store.catalogue.at();
  const words = await store.passages.refresh();
  if (seq !== last || words.seq !== last)
    unclean.push(`${last} events, ${seq} in the catalogue, ${words.seq} in the words`);
}
