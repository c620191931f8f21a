import { StoreError, type StoreFault } from './store.ts';

interface Known {
  readonly fault: StoreFault;
  readonly says: string;
}

/** By SQLSTATE (PostgreSQL 15 documentation, appendix A), the longest beginning first. */
const STATES: readonly (readonly [state: string, known: Known])[] = [
  [
    '53100',
    {
      fault: 'full',
      says: 'its disk is full: what was added whole is kept; make room and add the rest again',
    },
  ],
  ['53300', { fault: 'busy', says: 'it takes no more connections: try again, or allow it more' }],
  ['55P03', { fault: 'busy', says: 'another process is writing to it: try again when that has ended' }],
  ['3D000', { fault: 'missing', says: 'no such database there: make one with "createdb"' }],
  ['3F000', { fault: 'missing', says: 'no such schema there: make one with "create schema"' }],
  ['57P01', { fault: 'lost', says: 'it was shut down: what was acknowledged is kept; try again' }],
  ['57P02', { fault: 'lost', says: 'it was shut down: what was acknowledged is kept; try again' }],
  [
    '25P03',
    { fault: 'lost', says: 'it heard nothing in the middle of a change and took it back: try again' },
  ],
  ['40P01', { fault: 'busy', says: 'another process was changing the same: try again' }],
  ['57P05', { fault: 'lost', says: 'it ended a session that lay still: try again' }],
  ['25P03', { fault: 'lost', says: 'it ended a session that lay still: try again' }],
  ['40', { fault: 'busy', says: 'another process was in the way: try again' }],
  ['57P03', { fault: 'lost', says: 'it is starting up or shutting down: try again' }],
  ['25006', { fault: 'no permission', says: 'it is open to be read only: a replica takes no changes' }],
  ['42501', { fault: 'no permission', says: 'its user may not do that: grant it the rights' }],
  ['28', { fault: 'no permission', says: 'user or password is not accepted: check the address' }],
  ['08', { fault: 'lost', says: 'the connection was lost: what was acknowledged is kept; try again' }],
  ['XX001', { fault: 'damaged', says: 'it is damaged: restore it from a copy' }],
  ['XX002', { fault: 'damaged', says: 'an index of it is damaged: restore it from a copy, or reindex' }],
];

/** By the error of the connection (Node's own). */
const CONNECTION: ReadonlyMap<string, Known> = new Map([
  ['ECONNREFUSED', { fault: 'lost', says: 'no server answers there: start it, or check the address' }],
  ['ENOENT', { fault: 'lost', says: 'no server answers there: start it, or check the address' }],
  ['ENOTFOUND', { fault: 'lost', says: 'no such host: check the address' }],
  ['EAI_AGAIN', { fault: 'lost', says: 'the name of its host cannot be looked up: check the network' }],
  ['ETIMEDOUT', { fault: 'lost', says: 'it does not answer: check the network' }],
  ['EHOSTUNREACH', { fault: 'lost', says: 'it cannot be reached: check the network' }],
  ['ENETUNREACH', { fault: 'lost', says: 'it cannot be reached: check the network' }],
  ['ENETDOWN', { fault: 'lost', says: 'it cannot be reached: check the network' }],
  ['EADDRNOTAVAIL', { fault: 'lost', says: 'it cannot be reached: check the network' }],
  [
    'ECONNRESET',
    { fault: 'lost', says: 'the connection was lost: what was acknowledged is kept; try again' },
  ],
  ['EPIPE', { fault: 'lost', says: 'the connection was lost: what was acknowledged is kept; try again' }],
]);

/** As `pg` says it where no code comes with it. */
const LOST =
  /^(Connection terminated|Client (has encountered a connection error|was closed)|timeout (expired|exceeded)|Query read timeout)/;

const UNHEARD =
  'the connection was lost while a change was being kept, which may or may not have been taken: documents may be added again, as nothing is taken twice; for all else look at "watchpoint history" first';

/** The connection broke between "commit" and the answer to it. */
export class CommitUnheard extends Error {
  override readonly name = 'CommitUnheard';
  constructor(options: ErrorOptions) {
    super('the connection was lost while a change was being kept', options);
  }
}

/** Whether it was the connection or the server that went away. */
export const isLost = (error: unknown): boolean => knownOf(error)?.fault === 'lost';

/** An error of PostgreSQL or of the connection to it as one clear line; other errors as they are. */
export function postgresError(error: unknown, name: string): unknown {
  const known = knownOf(error);
  if (known === null) return error;
  return new StoreError(known.fault, `${name}: ${known.says}`, { cause: error });
}

function knownOf(error: unknown): Known | null {
  if (!(error instanceof Error) || error instanceof StoreError) return null;
  if (error instanceof CommitUnheard) return { fault: 'unheard', says: UNHEARD };
  if (error instanceof AggregateError && error.errors.length > 0) return knownOf(error.errors[0]);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const found = CONNECTION.get(code) ?? STATES.find(([state]) => code.startsWith(state))?.[1];
  if (found !== undefined) return found;
  if (LOST.test(error.message)) return CONNECTION.get('ECONNRESET')!;
  return /^[0-9A-Z]{5}$/.test(code)
    ? { fault: 'other', says: `${error.message.replaceAll('\n', ' ')} (PostgreSQL ${code})` }
    : null;
}
