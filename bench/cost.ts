// node bench/cost.ts      what a national service would need, from docs/cost.json, as JSON; "npm run docs" makes docs/cost.md of it
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './documents.ts';

/** What favours a low cost, what is thought likely, and what makes it dear. */
export type Three = readonly [low: number, mid: number, high: number];

export interface Input {
  readonly what: string;
  readonly values: Three;
  /** Sources, by name; none where it is assumed altogether. */
  readonly from: readonly string[];
  readonly note: string;
}

export interface Offer {
  readonly name: string;
  readonly currency: string;
  readonly machine: Machine;
  readonly database: Machine;
  /** A month, each GB. */
  readonly diskGbMonth: number;
  readonly backupGbMonth: number;
  readonly from: readonly string[];
  readonly note: string;
}

export interface Machine {
  readonly vcpu: number;
  readonly gib: number;
  readonly perMonth: number;
  readonly what: string;
}

export interface Inputs {
  readonly collections: readonly Record<'name' | 'documents' | 'bytes' | 'newPerYear', string>[];
  readonly inputs: Readonly<Record<string, Input>>;
  readonly offers: readonly Offer[];
  readonly sources: Readonly<Record<string, { readonly what: string; readonly address?: string }>>;
}

export interface Needs {
  readonly collections: readonly Collection[];
  readonly documents: number;
  /** Of text. */
  readonly bytes: number;
  readonly sentences: number;
  readonly newDocumentsPerDay: number;
  readonly newBytesPerDay: number;
  /** Hours of one vCPU: to take in all there is, and a day's. */
  readonly firstHours: number;
  readonly dailyHours: number;
  /** Of the collection that takes longest. */
  readonly daysOfFetching: number;
  readonly databaseBytes: number;
  /** What the database grows by in a year. */
  readonly yearlyBytes: number;
  readonly databaseMemory: number;
  readonly serverMemory: number;
  readonly databases: number;
  readonly servers: number;
  readonly bills: readonly Bill[];
}

export interface Collection {
  readonly name: string;
  readonly documents: number;
  readonly bytes: number;
  readonly newPerDay: number;
}

/** In the currency of the offer. */
export interface Bill {
  readonly offer: string;
  readonly currency: string;
  /** Once: the vCPUs that take in all there is. */
  readonly first: number;
  readonly databases: number;
  readonly disks: number;
  readonly backups: number;
  readonly servers: number;
  readonly workers: number;
  readonly perMonth: number;
}

export const costInputs = (): Inputs =>
  JSON.parse(readFileSync(join(root, 'docs/cost.json'), 'utf8')) as Inputs;

/** What is needed where each input has its low, likely or high value. */
export function needsOf(all: Inputs, at: 0 | 1 | 2): Needs {
  const of = (name: string): number => {
    const input = all.inputs[name];
    if (input === undefined) throw new Error(`docs/cost.json: no input "${name}"`);
    return input.values[at];
  };
  const collections = all.collections.map(({ name, documents, bytes, newPerYear }) => ({
    name,
    documents: of(documents),
    bytes: of(documents) * of(bytes),
    newPerDay: of(newPerYear) / 365,
    newBytesPerDay: (of(newPerYear) / 365) * of(bytes),
  }));
  const bytes = sum(collections.map((one) => one.bytes));
  const newBytesPerDay = sum(collections.map((one) => one.newBytesPerDay));
  const hours = (size: number) =>
    ((size / 1e6 / of('readingSpeed')) * of('besidesReading')) / of('coreShare') / 3600;
  const needs = {
    collections,
    documents: sum(collections.map((one) => one.documents)),
    bytes,
    sentences: bytes / of('sentenceBytes'),
    newDocumentsPerDay: sum(collections.map((one) => one.newPerDay)),
    newBytesPerDay,
    firstHours: hours(bytes),
    dailyHours: hours(newBytesPerDay),
    daysOfFetching: Math.max(...collections.map((one) => one.documents)) / of('perSecond') / 86_400,
    databaseBytes: bytes * of('diskPerByte'),
    yearlyBytes: newBytesPerDay * 365 * of('diskPerByte'),
    databaseMemory: bytes * of('diskPerByte') * of('memoryPerByte'),
    serverMemory: EMPTY_SERVER + (bytes / of('sentenceBytes')) * of('serverPerSentence'),
    databases: of('databases'),
    servers: of('servers'),
  };
  return { ...needs, bills: all.offers.map((offer) => billOf(offer, needs, of('backups'))) };
}

/** Bytes that a server holds with an empty register. */
const EMPTY_SERVER = 150e6;
const HOURS_A_MONTH = 730;

function billOf(offer: Offer, needs: Omit<Needs, 'bills'>, copies: number): Bill {
  const { machine, database, diskGbMonth, backupGbMonth } = offer;
  const gb = needs.databaseBytes / 1e9;
  const databases = needs.databases * priceOf(database, needs.databaseMemory);
  const servers = needs.servers * priceOf(machine, needs.serverMemory);
  const workers = Math.max(1, Math.ceil(needs.dailyHours / 24 / machine.vcpu)) * machine.perMonth;
  const disks = needs.databases * gb * diskGbMonth;
  const backups = copies * gb * backupGbMonth;
  return {
    offer: offer.name,
    currency: offer.currency,
    first: (needs.firstHours / machine.vcpu) * (machine.perMonth / HOURS_A_MONTH),
    databases,
    disks,
    backups,
    servers,
    workers,
    perMonth: databases + disks + backups + servers + workers,
  };
}

/** Of a machine with so much memory: they come in sizes that double, and so does their price. */
function priceOf({ gib, perMonth }: Machine, memory: number): number {
  const times = memory / 2 ** 30 / gib;
  return perMonth * 2 ** Math.max(0, Math.ceil(Math.log2(times)));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

if (import.meta.main) {
  const all = costInputs();
  process.stdout.write(
    `${JSON.stringify(
      ([0, 1, 2] as const).map((at) => needsOf(all, at)),
      null,
      1,
    )}\n`,
  );
}
