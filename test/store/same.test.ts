import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Options } from '../../src/cli/command.ts';
import { COMMANDS } from '../../src/cli/commands.ts';
import { copyRegister } from '../../src/store/copying/copy.ts';
import { openStore, shownPlace } from '../../src/store/open.ts';
import { hasPostgres, type Postgres, startPostgres } from '../postgres.ts';
import { type Answer, type Asking, answersOf } from './answers.ts';
import { DAY, fill, hasCorpus, texts } from './filled.ts';

if (!hasCorpus) console.warn('../shared/corpus is not there: the stores are compared on our examples alone');

const ASKING: Asking = {
  day: DAY,
  each: 12,
  questions: [
    '',
    'cooperation',
    'returns -readmission',
    '"working arrangements"',
    'harb* border',
    'theme:defence firmness:committed',
    'state:overdue',
    'kind:figure',
    'party:Belgium before:2026-02-01',
    'coperation harbor',
  ],
};

/** What is typed, in words, after "watchpoint". */
const CALLS: readonly (readonly [args: string, options: Options])[] = [
  ['documents', { format: 'text' }],
  ['brief', { asOf: DAY }],
  ['alert sent', {}],
  ['snapshots', {}],
  ['register', { format: 'table' }],
  ['register', { format: 'csv', asOf: DAY }],
  ['register', { format: 'json', asOf: DAY }],
  ['register', { format: 'text', firmness: ['committed'] }],
  ['due', { format: 'table', asOf: DAY, within: '1y' }],
  ['watch-list', { format: 'text', asOf: DAY }],
  ['links', { format: 'json' }],
  ['review', { format: 'text' }],
  ['export csv', { asOf: DAY }],
  ['export csv', { asOf: DAY, of: 'figures' }],
  ['export csv', { asOf: DAY, of: 'links' }],
  ['export json', { asOf: DAY }],
  ['export jsonld', { asOf: DAY }],
  ['export ics', { asOf: DAY }],
  ['export atom', { asOf: DAY }],
  ['export jsonfeed', { asOf: DAY }],
  ['history', { format: 'text' }],
  ['replay', {}],
  ['source list', {}],
  ['people list', {}],
];

describe.runIf(hasPostgres())('both stores, filled alike', () => {
  const folder = mkdtempSync(join(tmpdir(), 'watchpoint-same-'));
  let server: Postgres;
  let places: readonly [string, string];
  beforeAll(async () => {
    server = await startPostgres();
    places = [join(folder, 'register.db'), await server.fresh()];
    const documents = texts();
    for (const place of places) {
      const store = await openStore(place, { mode: 'write' });
      await fill(store, documents);
      await store.close();
    }
  }, 180_000);
  afterAll(() => {
    server?.end();
    rmSync(folder, { recursive: true });
  });

  test('answer everything alike, in the same order', async () => {
    expect(await alike(...places)).toBeGreaterThan(300);
  }, 120_000);

  test('and so does a copy of each on the other, also in the numbers of entries', async () => {
    const [file, address] = [join(folder, 'copied.db'), await server.fresh()];
    await copyRegister(places[0], address);
    await copyRegister(places[1], file);
    expect(await alike(places[0], address)).toBeGreaterThan(300);
    expect(await alike(places[1], file)).toBeGreaterThan(300);
  }, 240_000);

  test.each(['show', 'thread', 'timeline', 'history'])(
    'print the same of each of some: %s',
    async (name) => {
      const store = await openStore(places[0], { mode: 'read' });
      const ids = (await store.catalogue.idsFrom('c:', 1_000)).filter((_, at) => at % 97 === 0);
      await store.close();
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids) {
        const options = { asOf: DAY, format: 'text' };
        const [one, other] = await Promise.all(
          places.map((place) => printed(`${name} ${id}`, options, place)),
        );
        expect(other).toBe(one);
      }
    },
    60_000,
  );

  test.each(CALLS)(
    'print the same: %s %o',
    async (args, options = {}) => {
      const [one, other] = [await printed(args, options, places[0]), await printed(args, options, places[1])];
      expect(other).toBe(one);
      expect(one.length).toBeGreaterThan(20);
    },
    60_000,
  );
});

/** Holds every answer of one against the other's, and says how many there were. */
async function alike(...both: readonly [string, string]): Promise<number> {
  const stores = await Promise.all(both.map((place) => openStore(place, { mode: 'change' })));
  const [one, other] = stores.map((store) => answersOf(store, ASKING)[Symbol.asyncIterator]());
  try {
    for (let count = 0; ; count++) {
      const [a, b]: IteratorResult<Answer>[] = [await one!.next(), await other!.next()];
      expect(b!.value?.[0]).toBe(a!.value?.[0]);
      if (a!.done || b!.done) return count;
      expect(JSON.parse(b!.value[1]), a!.value[0]).toEqual(JSON.parse(a!.value[1]));
    }
  } finally {
    for (const store of stores) await store.close();
  }
}

/** What a command prints, with the register's name taken out. */
async function printed(args: string, options: Options, place: string): Promise<string> {
  const [name, ...rest] = args.split(' ');
  const lines: string[] = [];
  const terminal = {
    print: async (text: string) => void lines.push(text),
    say: (line: string) => void lines.push(`${line}\n`),
    progress: () => undefined,
    paint: (_: string, words: string) => words,
    width: 80,
  };
  const command = COMMANDS.find((one) => one.name === name)!;
  await command.run({ args: rest, options: { ...options, db: place }, terminal });
  return lines.join('').replaceAll(shownPlace(place), 'REGISTER');
}
