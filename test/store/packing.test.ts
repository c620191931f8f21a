import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { assert, property, string } from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generated } from '../../bench/scale/generated.ts';
import { analyse } from '../../src/pipeline.ts';
import { fromText } from '../../src/readers/read.ts';
import { NOTHING, PACKED, packed, unpacked } from '../../src/store/packing.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';

describe('words that are packed', () => {
  test('come back as they went in, whatever they are', () => {
    assert(
      property(string({ unit: 'binary', maxLength: 2_000 }), (words) => unpacked(packed(words)) === words),
    );
    for (const words of [
      '',
      'no',
      '\u0000',
      'half of a pair: \ud83d',
      '\ud83d\ude00',
      '“Ça”\r\n'.repeat(5_000),
    ])
      expect(unpacked(packed(words))).toBe(words);
    expect(unpacked(NOTHING)).toBe('');
  });

  test('are the same bytes every time, and few', () => {
    const [{ text }] = [generated(3)];
    expect(packed(text)).toEqual(packed(text));
    expect(packed(text).length).toBeLessThan(text.length / 2);
  });

  test('stay words where an earlier version wrote them so', () =>
    expect(unpacked('{"a":1}')).toBe('{"a":1}'));

  test('in a way that is not known are refused', () =>
    expect(() => unpacked(Uint8Array.of(9, 1))).toThrow('does not know'));

  test('can be had again only with the dictionary they were packed with: it never changes', () => {
    const file = new URL('../../src/store/packing/words-1.txt', import.meta.url);
    expect(createHash('sha256').update(readFileSync(file)).digest('hex')).toBe(
      'd53651ae428f5147ebf2f121058dd02bcb3f9bb1e0b6fd8be494727f1923b25b',
    );
    expect(unpacked(Buffer.from(WRITTEN, 'base64'))).toBe('{"document":"doc:1","quote":"will meet"}');
  });
});

/** As the first version with packed columns wrote it. */
const WRITTEN = 'AcMYaTBEjBaAN6KCjyNXqgUA';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'watchpoint-packing-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a register of the version before, with words in these columns, reads the same and grows on', async () => {
  const file = join(folder, 'register.db');
  const store = await openSqlite(file, { mode: 'write' });
  await store.add([0, 1, 4, 5].map(reading), ON);
  await store.catalogue.refresh('2026-01-01');
  const before = await allOf(store);
  await store.close();
  asBefore(file);

  const old = await openSqlite(file, { mode: 'read' });
  expect(await allOf(old)).toEqual(before);
  await old.close();

  const now = await openSqlite(file, { mode: 'write' });
  const [again] = await now.add([reading(4)], ON);
  expect(again!.outcome).toBe('unchanged');
  const [added] = await now.add([reading(8)], ON);
  expect(added!.links).toBeGreaterThan(0);
  await now.catalogue.refresh('2026-01-02');
  const entry = (await now.catalogue.entriesOf(generated(4).id))[0]!;
  expect((await now.catalogue.entry(entry.entry.id))!.entry).toEqual(entry.entry);
  await now.close();
});

const ON = { at: '2026-01-01T10:00:00Z', rules: 'test' };

const reading = (n: number) => {
  const one = generated(n);
  return analyse(fromText(one.text, one));
};

async function allOf(store: Store) {
  const events = [];
  for await (const event of store.events()) events.push(event);
  const entries = await store.catalogue.entriesOf(generated(5).id);
  return {
    events,
    entries,
    text: await store.text(generated(5).id),
    analysis: await store.analysis(generated(5).id),
    ties: await store.catalogue.ties({}),
    threads: await store.catalogue.threads(entries.flatMap(({ thread }) => thread ?? [])),
  };
}

/** Writes all packed words as they are, as version 8 did. */
function asBefore(file: string): void {
  const raw = new DatabaseSync(file);
  const triggers = raw.prepare("select name, sql from sqlite_schema where type = 'trigger'").all();
  for (const { name } of triggers) raw.exec(`drop trigger ${name}`);
  raw.function('unpacked', (stored) => unpacked(stored as Uint8Array));
  for (const [table, columns] of Object.entries(PACKED))
    for (const column of columns) {
      raw.exec(`update ${table} set ${column} = unpacked(${column})`);
      const plain = raw.prepare(`select count(*) as n from ${table} where typeof(${column}) <> 'text'`).get();
      expect(plain).toEqual({ n: 0 });
    }
  for (const { sql } of triggers) raw.exec(String(sql));
  raw.exec('drop table citing; drop table citations; drop table citations_at');
  raw.exec('pragma user_version = 8');
  raw.close();
}
