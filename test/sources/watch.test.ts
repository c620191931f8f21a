import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Fetched, Fetcher, Validators } from '../../src/sources/fetching.ts';
import { openReaders } from '../../src/sources/reading/readers.ts';
import { CouldNotCheck, type Found, type List, type Source } from '../../src/sources/source.ts';
import { watchSource } from '../../src/sources/watch.ts';
import type { Fate, Watching } from '../../src/sources/watching.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';

const folder = mkdtempSync(join(tmpdir(), 'watchpoint-watch-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Documents are asked for while others are read. */
const readers = openReaders({ jobs: 2, before: 0 });
afterAll(() => readers.close());

const SOURCE: Source = {
  id: 'foreign-office',
  title: 'Foreign Office news',
  kind: 'feed',
  preset: null,
  address: 'https://example.org/feed',
  settings: {},
  allow: [],
};
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A publisher made up for a test: pages by address, each with an ETag of its words; what was asked is counted. */
class Publisher implements Fetcher {
  readonly pages = new Map<string, string>();
  readonly broken = new Map<string, Fetched>();
  asked: string[] = [];
  sent = 0;

  async get(asked: string, known?: Validators): Promise<Fetched> {
    this.asked.push(asked);
    const broken = this.broken.get(asked);
    if (broken) return broken;
    const words = this.pages.get(asked);
    if (words === undefined) return { is: 'gone', asked, address: asked, status: 404 };
    const etag = `"${words.length}-${words.slice(0, 20)}-${words.slice(-20)}"`;
    if (known?.etag === etag) return { is: 'unchanged', asked, address: asked };
    this.sent++;
    const validators = { etag, lastModified: null };
    const headers = { 'content-type': 'text/plain' };
    return { is: 'body', asked, address: asked, status: 200, headers, bytes: Buffer.from(words), validators };
  }

  async close(): Promise<void> {}

  publish(name: string, words: string): void {
    this.pages.set(`https://example.org/${name}`, words);
    const names = [...this.pages.keys()].filter((address) => address !== SOURCE.address);
    this.pages.set(SOURCE.address, names.join('\n'));
  }
}

/** Lists the addresses that stand on the publisher's one page, a line each. */
const list: List = async function* (source, get) {
  const page = await get(source.address);
  if (page.is === 'unchanged') return 'unchanged';
  if (page.is !== 'body') throw new CouldNotCheck('no list');
  for (const address of Buffer.from(page.bytes).toString().split('\n').filter(Boolean))
    yield foundAt(address);
  return 'listed';
};

const foundAt = (address: string): Found => ({
  key: address,
  address,
  version: null,
  title: null,
  published: '2026-03-02',
  bytes: null,
  name: null,
});

let store: Store;
let publisher: Publisher;
let now: number;
let told: Fate[];
let files = 0;
beforeEach(async () => {
  store = await openSqlite(join(folder, `${++files}.db`), { mode: 'write' });
  publisher = new Publisher();
  now = Date.parse('2026-03-03T08:00:00Z');
  told = [];
});

const watching = (more: Partial<Watching> = {}): Watching => ({
  store,
  fetcher: publisher,
  list,
  clock: { now: () => now, sleep: async () => {} },
  rules: '1',
  holder: 'one',
  hasEnded: (holder) => holder === 'killed',
  tell: async (fate) => void told.push(fate),
  readers,
  ...more,
});

const STATEMENT =
  'Statement on ports\n\nThe two governments will sign an agreement on port security by June 2026.';

describe('a source that is checked', () => {
  test('what is new is read into the register, with the day its list gives where it says none', async () => {
    publisher.publish('ports.txt', STATEMENT);
    expect(await watchSource(SOURCE, watching())).toMatchObject({ outcome: 'new', fresh: 1, why: null });
    const [{ head }] = (await store.editions()) as [Awaited<ReturnType<Store['editions']>>[number]];
    expect(head).toMatchObject({ id: 'https://example.org/ports.txt', published: '2026-03-02' });
    expect(told.map(({ is }) => is)).toEqual(['new']);
  });

  test('the second time nothing is sent, and it says so', async () => {
    publisher.publish('ports.txt', STATEMENT);
    await watchSource(SOURCE, watching());
    publisher.sent = 0;
    publisher.asked = [];
    expect(await watchSource(SOURCE, watching())).toMatchObject({ outcome: 'unchanged', listed: 0 });
    expect(publisher).toMatchObject({ sent: 0, asked: [SOURCE.address] });
  });

  test('a page that is changed without a word is asked for again after a day, and is a new edition', async () => {
    publisher.publish('ports.txt', STATEMENT);
    await watchSource(SOURCE, watching());
    publisher.pages.set('https://example.org/ports.txt', STATEMENT.replace('June 2026', 'September 2026'));
    now += 2 * DAY;
    expect(await watchSource(SOURCE, watching())).toMatchObject({ outcome: 'changed', changed: 1 });
    expect(await store.counts()).toMatchObject({ documents: 1, editions: 2 });
  });

  test('a page that goes back to its old words is told as changed, and the register stays as it is', async () => {
    publisher.publish('ports.txt', STATEMENT);
    await watchSource(SOURCE, watching());
    for (const words of [STATEMENT.replace('June 2026', 'September 2026'), STATEMENT]) {
      publisher.pages.set('https://example.org/ports.txt', words);
      now += 2 * DAY;
      expect(await watchSource(SOURCE, watching())).toMatchObject({ outcome: 'changed', changed: 1 });
    }
    expect(told.at(-1)!.added).toMatchObject({ outcome: 'unchanged', number: 1, editions: 2 });
    expect(await store.counts()).toMatchObject({ documents: 1, editions: 2 });
  });

  test('what stays as it is is asked for ever less often', async () => {
    publisher.publish('ports.txt', STATEMENT);
    await watchSource(SOURCE, watching());
    const days: number[] = [];
    for (let day = 1; day <= 20; day++) {
      now += DAY;
      publisher.asked = [];
      await watchSource(SOURCE, watching());
      if (publisher.asked.length > 1) days.push(day);
    }
    expect(days).toEqual([1, 3, 7, 15]);
  });

  test('one document at two addresses is one', async () => {
    publisher.publish('ports.txt', STATEMENT);
    publisher.publish('ports-print.txt', `${STATEMENT}\n`);
    await watchSource(SOURCE, watching());
    expect(told.map(({ is }) => is)).toEqual(['new', 'same']);
    expect(await store.counts()).toMatchObject({ documents: 1, editions: 1 });
  });

  test('what is gone is said, and stays in the register', async () => {
    publisher.publish('ports.txt', STATEMENT);
    await watchSource(SOURCE, watching());
    publisher.pages.delete('https://example.org/ports.txt');
    now += 2 * DAY;
    expect(await watchSource(SOURCE, watching())).toMatchObject({
      outcome: 'changed',
      why: '1 document is gone',
    });
    expect(await store.counts()).toMatchObject({ documents: 1 });
  });

  test('a page that is listed before it is there is asked for again, and read once it is', async () => {
    publisher.publish('ports.txt', STATEMENT);
    publisher.pages.delete('https://example.org/ports.txt');
    expect(await watchSource(SOURCE, watching())).toMatchObject({ why: '1 document is gone' });
    now += 2 * HOUR;
    expect(await watchSource(SOURCE, watching())).toMatchObject({ outcome: 'unchanged', why: null });
    publisher.pages.set('https://example.org/ports.txt', STATEMENT);
    now += 4 * HOUR;
    await watchSource(SOURCE, watching());
    expect(told.map(({ is }) => is)).toEqual(['gone', 'new']);
  });

  test('a page that was gone and is there again is no longer called gone', async () => {
    publisher.publish('ports.txt', STATEMENT);
    await watchSource(SOURCE, watching());
    publisher.pages.delete('https://example.org/ports.txt');
    now += 2 * DAY;
    await watchSource(SOURCE, watching());
    publisher.pages.set('https://example.org/ports.txt', STATEMENT);
    now += 2 * DAY;
    expect(await watchSource(SOURCE, watching())).toMatchObject({ outcome: 'unchanged' });
    expect(await store.following.itemCounts(SOURCE.id)).toEqual({ read: 1 });
  });

  test('another page under an id that is known is read too', async () => {
    publisher.publish('ports.txt', STATEMENT);
    publisher.publish('quays.txt', STATEMENT.replaceAll('port', 'quay'));
    const only = (name: string): List =>
      async function* (source, get) {
        await get(source.address);
        yield { ...foundAt(`https://example.org/${name}`), key: 'the one id' };
        return 'listed';
      };
    await watchSource(SOURCE, watching({ list: only('ports.txt') }));
    await watchSource(SOURCE, watching({ list: only('quays.txt') }));
    expect(told.map(({ is }) => is)).toEqual(['new', 'new']);
  });
});

describe('what could not be checked', () => {
  const unknown = (asked: string, notBefore: string | null = null): Fetched => ({
    is: 'unknown',
    asked,
    why: 'example.org answers with a challenge page: could not check',
    notBefore,
  });

  test('a list that had documents and is empty', async () => {
    publisher.publish('ports.txt', STATEMENT);
    await watchSource(SOURCE, watching());
    publisher.pages.set(SOURCE.address, '');
    expect(await watchSource(SOURCE, watching())).toMatchObject({
      outcome: 'could not check',
      why: `${SOURCE.address}: the list is empty, where a document stood before: look where its publisher has it now`,
    });
  });

  test('is never nothing new', async () => {
    publisher.broken.set(SOURCE.address, unknown(SOURCE.address));
    expect(await watchSource(SOURCE, watching())).toMatchObject({
      outcome: 'could not check',
      why: 'example.org answers with a challenge page: could not check',
    });
  });

  test('one document that could not be had is asked for again, the others are read', async () => {
    publisher.publish('a.txt', STATEMENT);
    publisher.publish('b.txt', 'Statement on rail\n\nThe ministers will meet every year.');
    publisher.broken.set('https://example.org/a.txt', unknown('https://example.org/a.txt'));
    expect(await watchSource(SOURCE, watching())).toMatchObject({
      outcome: 'new',
      fresh: 1,
      failed: 1,
      why: '1 listed document could not be read',
    });
    publisher.broken.clear();
    now += 2 * HOUR;
    expect(await watchSource(SOURCE, watching())).toMatchObject({ outcome: 'new', fresh: 1, failed: 0 });
  });

  test('a publisher that asks to wait is left alone until then', async () => {
    publisher.publish('a.txt', STATEMENT);
    const later = new Date(now + HOUR).toISOString();
    publisher.broken.set('https://example.org/a.txt', unknown('https://example.org/a.txt', later));
    expect(await watchSource(SOURCE, watching())).toMatchObject({
      outcome: 'could not check',
      notBefore: later,
    });
    publisher.asked = [];
    expect(await watchSource(SOURCE, watching())).toBeNull();
    expect(publisher.asked).toEqual([]);
  });

  test('a list that breaks off keeps what was read, and is gone through again', async () => {
    publisher.publish('a.txt', STATEMENT);
    const breaking: List = async function* (_, get) {
      await get(SOURCE.address);
      yield foundAt('https://example.org/a.txt');
      throw new CouldNotCheck('the second page could not be had');
    };
    const check = await watchSource(SOURCE, watching({ list: breaking }));
    expect(check).toMatchObject({ outcome: 'could not check', fresh: 1 });
    expect(await store.following.pages(SOURCE.id)).toEqual([]);
    expect(await watchSource(SOURCE, watching())).toMatchObject({ outcome: 'unchanged', listed: 1 });
  });

  test('a document that no reader can read is said, and its bytes are kept', async () => {
    publisher.publish('a.txt', '\u0000\u0001\u0002\u0003\u0000');
    expect(await watchSource(SOURCE, watching())).toMatchObject({ outcome: 'unchanged', failed: 1 });
    expect(told[0]!.item).toMatchObject({ state: 'unread' });
    expect(await store.following.bytes(told[0]!.item.hash!)).toHaveLength(5);
  });
});

describe('several that watch one register', () => {
  test("a source is one checker's at a time, until it lets go or falls silent", async () => {
    publisher.publish('a.txt', STATEMENT);
    const at = (time: number) => new Date(time).toISOString();
    expect(await store.following.take(SOURCE.id, 'other', at(now), at(now + 10 * HOUR))).toBeNull();
    expect(await watchSource(SOURCE, watching())).toBeNull();
    now += 11 * HOUR;
    expect(await watchSource(SOURCE, watching())).toMatchObject({ outcome: 'new' });
  });

  test('a process that was killed holds nothing', async () => {
    publisher.publish('a.txt', STATEMENT);
    const at = (time: number) => new Date(time).toISOString();
    await store.following.take(SOURCE.id, 'killed', at(now), at(now + HOUR));
    expect(await watchSource(SOURCE, watching())).toMatchObject({ outcome: 'new' });
  });
});

describe('what is kept', () => {
  test('every answer once by its bytes, and each time that it came', async () => {
    publisher.publish('a.txt', STATEMENT);
    await watchSource(SOURCE, watching());
    const all = [];
    for await (const one of store.following.snapshots()) all.push(one);
    expect(all.map(({ asked, size }) => [asked, size])).toEqual([
      [SOURCE.address, 25],
      ['https://example.org/a.txt', STATEMENT.length],
    ]);
    expect(Buffer.from((await store.following.bytes(all[1]!.hash))!).toString()).toBe(STATEMENT);
  });

  test('the checks of each source, in order', async () => {
    publisher.publish('a.txt', STATEMENT);
    await watchSource(SOURCE, watching());
    await watchSource(SOURCE, watching());
    expect((await store.following.checks()).map(({ outcome }) => outcome)).toEqual(['new', 'unchanged']);
    expect((await store.following.lastChecks()).get(SOURCE.id)!.outcome).toBe('unchanged');
  });

  test('sources are added and removed; an id is taken once', async () => {
    const at = '2026-03-03T08:00:00Z';
    expect(await store.following.addSource('a', SOURCE, at)).toBe(true);
    expect(await store.following.addSource('a', SOURCE, at)).toBe(false);
    expect(await store.following.sources()).toMatchObject([{ id: 'a', is: SOURCE }]);
    expect(await store.following.removeSource('a', at)).toBe(true);
    expect(await store.following.removeSource('a', at)).toBe(false);
    expect(await store.following.sources()).toEqual([]);
    expect(await store.following.addSource('a', SOURCE, at)).toBe(true);
  });
});

describe('what is asked for while others are read', () => {
  const inOne = openReaders({ jobs: 1 });

  test('nothing more when its publisher asks to wait, and what came before is taken in', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) publisher.publish(name, `On ${name}\n\n${STATEMENT}`);
    const [asked, notBefore] = ['https://example.org/c', '2026-03-03T10:00:00.000Z'];
    publisher.broken.set(asked, { is: 'unknown', asked, why: 'busy', notBefore });
    const check = await watchSource(SOURCE, watching());
    expect(check).toMatchObject({ outcome: 'could not check', why: 'busy', fresh: 2, failed: 1, notBefore });
    expect(publisher.asked.slice(1).map((address) => address.slice(-1))).toEqual(['a', 'b', 'c']);
    expect(told.map(({ is }) => is)).toEqual(['new', 'new', 'unknown']);
  });

  test('one that is listed twice by one name is what it is when they are read one by one', async () => {
    publisher.publish('a', STATEMENT);
    publisher.publish('b', STATEMENT.replace('ports', 'airports').replace('June', 'May'));
    const twice: List = async function* (source, get) {
      for await (const one of list(source, get)) yield { ...one, key: 'all' };
      for await (const one of list(source, get)) yield { ...one, key: 'all' };
      return 'listed';
    };
    const ends: unknown[] = [];
    for (const how of [inOne, readers]) {
      const fresh = await openSqlite(join(folder, `${++files}.db`), { mode: 'write' });
      told = [];
      const check = await watchSource(SOURCE, watching({ store: fresh, list: twice, readers: how }));
      const item = await fresh.following.item(SOURCE.id, 'all');
      ends.push([check, item, await fresh.counts(), told.map(({ is }) => is)]);
      await fresh.close();
    }
    expect(ends[1]).toEqual(ends[0]);
  });

  test('documents are told and kept in the order of their list', async () => {
    const names = Array.from({ length: 40 }, (_, n) => `${n}.txt`);
    for (const [n, name] of names.entries())
      publisher.publish(name, `Statement ${n}\n\n${'They met. '.repeat(n % 7 === 0 ? 2000 : 1)}`);
    expect(await watchSource(SOURCE, watching())).toMatchObject({ outcome: 'new', fresh: 40 });
    expect(told.map(({ item }) => item.key.split('/').at(-1))).toEqual(names);
    const read: string[] = [];
    for await (const { event } of store.events()) if (event.kind === 'read') read.push(event.document);
    expect(read.map((id) => id.split('/').at(-1))).toEqual(names);
  });
});
