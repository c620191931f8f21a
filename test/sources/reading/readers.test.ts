import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inOrder } from '../../../src/sources/reading/inOrder.ts';
import { printedOf } from '../../../src/sources/reading/lines.ts';
import { openReaders } from '../../../src/sources/reading/readers.ts';
import { readingOf } from '../../../src/sources/reading/reading.ts';

const root = join(import.meta.dirname, '../../..');
const corpus = join(root, '../shared/corpus/dev');

const readers = openReaders({ jobs: 2, before: 0 });
afterAll(() => readers.close());

const filesOf = (folder: string): { name: string; bytes: Uint8Array }[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ name, bytes: readFileSync(join(folder, name)) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

async function expectTheSame(files: readonly { name: string; bytes: Uint8Array }[]): Promise<void> {
  async function* source() {
    yield* files;
  }
  const work = ({ name, bytes }: (typeof files)[number]) => readers.read(bytes, { name });
  const how = { sizeOf: ({ bytes }: (typeof files)[number]) => bytes.length, room: readers.room };
  let at = 0;
  for await (const reading of inOrder(source(), work, how)) {
    const { name, bytes } = files[at++]!;
    const same = JSON.stringify(reading) === JSON.stringify(await readingOf(bytes, { name }));
    expect(same, name).toBe(true);
  }
  expect(at).toBe(files.length);
}

describe('what is read in threads is what is read in one', () => {
  it('of our examples, and of what is no document', async () => {
    const broken = { name: 'broken.pdf', bytes: Buffer.from('%PDF-1.7\nnothing') };
    const [first, ...rest] = filesOf(join(root, 'examples'));
    await expectTheSame([first!, broken, { name: 'empty.txt', bytes: Buffer.alloc(0) }, ...rest]);
  });

  it.skipIf(!existsSync(corpus))(
    'of the texts of the corpus (skipped where ../shared is missing)',
    async () => {
      await expectTheSame(filesOf(corpus).filter(({ name }) => name.endsWith('.txt')));
    },
    120_000,
  );

  it('of 10,000 small lines', async () => {
    const lines = Array.from({ length: 10_000 }, (_, n) =>
      n % 1000 === 7
        ? 'no document'
        : JSON.stringify({ id: `d${n}`, text: `Both sides will meet in ${2026 + (n % 40)}.` }),
    );
    async function* batches() {
      for (let first = 1; first <= lines.length; first += 500)
        yield {
          bytes: Buffer.from(lines.slice(first - 1, first + 499).join('\n')),
          first,
          published: '2026-01-15',
        };
    }
    const how = { sizeOf: ({ bytes }: { bytes: Uint8Array }) => bytes.length, room: readers.room };
    let printed = '';
    for await (const { text } of inOrder(batches(), readers.print, how)) printed += text;
    const bytes = Buffer.from(lines.join('\n'));
    expect(printed).toBe(printedOf({ bytes, first: 1, published: '2026-01-15' }).text);
  }, 60_000);
});

describe('what a thread dies of', () => {
  const line = (id: string, text: string) => JSON.stringify({ id, text });
  const long = 'The Parties shall meet every year by 31 March 2027 and report to both governments. '.repeat(
    20_000,
  );

  it('is said of its document alone', async () => {
    const small = openReaders({ jobs: 2, before: 0, memory: 40 });
    const texts = ['They will meet in 2026.', long, 'They will meet in 2027.'];
    const all = await Promise.all(
      texts.map((text, n) => small.read(Buffer.from(text), { name: `folder/${n}.txt` })),
    );
    expect(all.map(({ analysis }) => analysis !== null)).toEqual([true, false, true]);
    expect(all[1]).toEqual({
      analysis: null,
      why: '1.txt needs more memory to be read than there is: cut it into its chapters or documents',
    });
    const bytes = Buffer.from([line('a', texts[0]!), line('b', long), line('c', texts[2]!)].join('\n'));
    const { text, unread } = await small.print({ bytes, first: 11, published: null });
    await small.close();
    const [a, b, c] = text.trimEnd().split('\n');
    expect(unread).toBe(1);
    expect([a, c].map((one) => JSON.parse(one!).document.id)).toEqual(['a', 'c']);
    expect(JSON.parse(b!)).toEqual({
      id: 'b',
      error: expect.stringMatching(/^line 12: needs more memory/),
    });
  }, 60_000);
});

describe('where little is to be read', () => {
  it('no thread is started', async () => {
    const few = openReaders({ jobs: 2, memory: 1, before: 1000 });
    const { analysis } = await few.read(Buffer.from('They will meet in 2026.'), {});
    expect(analysis).not.toBeNull();
    await few.close();
  });
});
