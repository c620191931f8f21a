import { createHash } from 'node:crypto';
import type { Item } from '../store/following.ts';
import type { Added } from '../store/store.ts';
import type { Validators } from './fetching.ts';
import type { TakenIn } from './intake.ts';
import { type Found, type Source, Unreadable } from './source.ts';
import { type Fate, instantOf, type Watching } from './watching.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A document that stays as it is is asked for at ever longer intervals, up to this. */
const LONGEST = 30 * DAY;

/** Bytes that are to be read, and what will be known of their document when they are. */
export interface Answered {
  readonly is: 'body';
  readonly had: Body;
  readonly item: Item;
}

/** Fetches one document if it changed: its bytes, or what became of it where there is nothing to read. */
export async function askForItem(
  source: Source,
  found: Found,
  before: Item | null,
  watching: Pick<Watching, 'fetcher' | 'clock'>,
): Promise<Fate | Answered> {
  const now = watching.clock.now();
  const base = itemBase(source, found, before, instantOf(now));
  const had = await bytesFor(found, before, watching);
  switch (had.is) {
    case 'unknown':
      return {
        is: 'unknown',
        item: {
          ...base,
          state: before?.state ?? 'unknown',
          why: had.why,
          due: had.notBefore ?? later(before, now, HOUR, DAY),
        },
        added: null,
        notBefore: had.notBefore,
      };
    case 'gone':
      return {
        ...DONE,
        is: before?.state === 'gone' ? 'unchanged' : 'gone',
        item: { ...base, state: 'gone', why: 'its publisher says it is gone', due: goneDue(before, now) },
      };
    case 'unread':
      return { ...DONE, is: 'unread', item: { ...base, state: 'unread', why: had.why, due: null } };
    case 'unchanged':
      return { ...DONE, is: 'unchanged', item: { ...base, due: due(found, before, now) } };
    case 'body':
      return answered(found, before, { ...base, ...had.validators, due: due(found, before, now) }, had, now);
  }
}

const DONE = { added: null, notBefore: null };

export interface Body {
  readonly is: 'body';
  readonly bytes: Uint8Array;
  readonly asked: string;
  readonly address: string;
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly validators: Validators;
}

type Had =
  | Body
  | { readonly is: 'unchanged' | 'gone' }
  | { readonly is: 'unread'; readonly why: string }
  | { readonly is: 'unknown'; readonly why: string; readonly notBefore: string | null };

async function bytesFor(
  found: Found,
  before: Item | null,
  { fetcher }: Pick<Watching, 'fetcher'>,
): Promise<Had> {
  if (found.bytes !== null) return ownBytes(found);
  if (found.address === null) return { is: 'unchanged' };
  const known =
    before?.hash && before.state !== 'gone'
      ? { etag: before.etag, lastModified: before.lastModified }
      : undefined;
  return fetcher.get(found.address, known);
}

/** Of a file or message that the source holds itself. */
async function ownBytes({ key, name, address, bytes }: Found): Promise<Had> {
  try {
    const asked = address ?? name ?? key;
    const validators = { etag: null, lastModified: null };
    return {
      is: 'body',
      bytes: await bytes!(),
      asked,
      address: asked,
      status: null,
      headers: {},
      validators,
    };
  } catch (error) {
    if (error instanceof Unreadable) return { is: 'unread', why: error.message };
    return { is: 'unknown', why: `${name ?? key}: ${(error as Error).message}`, notBefore: null };
  }
}

const itemBase = (source: Source, found: Found, before: Item | null, checked: string): Item => ({
  source: source.id,
  key: found.key,
  state: before?.state ?? 'unknown',
  why: before?.why ?? null,
  address: found.address,
  title: found.title ?? before?.title ?? null,
  published: found.published ?? before?.published ?? null,
  version: found.version,
  document: before?.document ?? null,
  edition: before?.edition ?? null,
  hash: before?.hash ?? null,
  etag: before?.etag ?? null,
  lastModified: before?.lastModified ?? null,
  checked,
  due: null,
});

function answered(found: Found, before: Item | null, item: Item, had: Body, now: number): Fate | Answered {
  const hash = createHash('sha256').update(had.bytes).digest('hex');
  if (hash === before?.hash && before.state !== 'unknown' && before.state !== 'gone')
    return { ...DONE, is: 'unchanged', item };
  return {
    is: 'body',
    had,
    item: { ...item, hash, due: found.address === null ? null : instantOf(now + DAY) },
  };
}

/** Keeps the bytes, and that they came from there now. */
export async function keepAnswer(
  source: Source,
  { had: { asked, address, status, headers, bytes }, item: { checked: at } }: Answered,
  { store }: Pick<Watching, 'store'>,
): Promise<void> {
  await store.following.keepSnapshot({ source: source.id, asked, address, at, status, headers }, bytes);
}

/** What became of a document whose bytes were read; `item` as asking for it gave it. */
export function fateOf(result: TakenIn, before: Item | null, item: Item): Fate {
  if (result.is === 'unread')
    return { ...DONE, is: 'unread', item: { ...item, state: 'unread', why: result.why } };
  if (result.is === 'same')
    return { ...DONE, is: 'same', item: { ...item, state: 'same', why: null, document: result.document } };
  const { added } = result;
  const { document, edition, outcome } = added;
  return {
    is: outcome === 'new document' ? 'new' : isOther(added, before) ? 'changed' : 'unchanged',
    item: { ...item, state: 'read', why: null, document, edition },
    added,
    notBefore: null,
  };
}

/** Another wording than the page had: a new one, or an earlier one that is back. */
const isOther = ({ outcome, document, edition }: Added, before: Item | null): boolean =>
  outcome === 'new edition' ||
  (before !== null && before.document === document && before.edition !== null && before.edition !== edition);

/** A list may name a page before it is there, and a page may come back: it is asked for again, ever less often. */
const goneDue = (before: Item | null, now: number): string =>
  later(before?.state === 'gone' ? before : null, now, before?.hash ? DAY : HOUR, LONGEST);

/** Twice as long as the last time it was found unchanged. */
const due = (found: Found, before: Item | null, now: number): string | null =>
  found.address === null || found.bytes !== null ? null : later(before, now, DAY, LONGEST);

function later(before: Item | null, now: number, least: number, most: number): string {
  const last = before?.due ? Date.parse(before.due) - Date.parse(before.checked) : 0;
  return instantOf(now + Math.min(most, Math.max(least, 2 * last)));
}
