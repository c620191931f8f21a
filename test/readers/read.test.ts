import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromText } from '../../src/readers/read.ts';
import { readWords } from '../../src/readers/words.ts';
import { expectGrowth } from '../growth.ts';
import { bytesOf, documentIn, readChecked } from './contract.ts';

const NAMES = ['a.txt', 'a.md', 'a.html', 'a.json', 'a.xml', 'a', undefined];

describe('whatever the bytes are', () => {
  test('random bytes give a document or one clear line', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.constantFrom(...NAMES), (bytes, name) => {
        readChecked(bytes, { name });
      }),
      { numRuns: 300 },
    );
  });

  test('random marks of Markdown, HTML, JSON and front matter do too', () => {
    const mark = fc.constantFrom(
      ...[
        '<',
        '</',
        '>',
        '<p',
        '<li>',
        '<b>',
        '<table>',
        '<td>',
        '</p>',
        '<!--',
        '-->',
        '<![CDATA[',
        '&',
        '&nbsp;',
        '---\n',
      ],
      ...[
        'title: x\n',
        '# ',
        '* ',
        '1. ',
        '> ',
        '|',
        '`',
        '**',
        '[a](b)',
        '[^1]',
        ']{.c}',
        '\n',
        '\n\n',
        '\r\n',
        '\t',
        ' ',
      ],
      ...[
        '{"base_path":',
        '"details"',
        '}',
        '\u00a0',
        '\u00ad',
        '\ufeff',
        '\ud800',
        'word ',
        'Will meet. ',
        '12 May 2030',
      ],
    );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 60 }), fc.constantFrom(...NAMES), (marks, name) => {
        readChecked(marks.join(''), { name });
      }),
      { numRuns: 600 },
    );
  });
});

describe('what cannot be read is said in one line', () => {
  const rows: [what: string, bytes: Uint8Array | string, name: string | undefined, says: RegExp][] = [
    ['nothing', '', 'a.txt', /^a\.txt is empty/],
    ['only white space', ' \n\t\u00a0\n', 'a.txt', /^a\.txt holds only white space/],
    ['a PDF', '%PDF-1.7 …', 'report.pdf', /^report\.pdf is a PDF, which cannot be read yet/],
    ['a DOCX', 'PK\x03\x04…', 'a.docx', /ZIP archive \(as \.docx/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0]), 'a.txt', /PNG picture/],
    ['zeros in a text', 'we will\0meet', undefined, /^the input is binary data/],
    ['another JSON', '{"a": 1}', 'a.json', /not of the GOV\.UK Content API/],
    ['broken JSON', '{"a": ', 'a.json', /no valid JSON/],
    ['another XML', '<?xml version="1.0"?><Legislation/>', 'a.xml', /XML \(Legislation\)/],
    ['a page of scripts', '<html><script>will()</script></html>', 'a.html', /holds no text/],
    ['a page that has moved', '{"base_path":"/a","schema_name":"redirect"}', 'a.json', /page is moved/],
    ['divisions without end', '<div>'.repeat(100_000), 'a.html', /nests elements more than 512 deep/],
    ['a page without measure', `<p>${'a'.repeat(32_000_001)}`, 'a.html', /more than 32 million characters/],
    ['a path', '', '/home/someone/secret/a.txt', /^a\.txt is empty/],
  ];
  test.each(rows)('%s', (_, bytes, name, says) => {
    const { document, problems } = readChecked(bytes, { name });
    expect(document).toBeNull();
    expect(problems[0]?.message).toMatch(says);
  });
});

describe('identity', () => {
  const text = 'Port Statement\n\n3 May 2030\n\nWe will meet.';

  test('the id given goes first', () => {
    expect(documentIn(text, { id: 'mine' }).id).toBe('mine');
  });

  test('then the address that the document carries', () => {
    expect(documentIn('---\nsource_url: https://example.org/a\n---\nWe will meet.').id).toBe(
      'https://example.org/a',
    );
    expect(
      documentIn('<link rel="canonical" href="https://example.org/b"><p>We will meet.', { name: 'a.html' })
        .id,
    ).toBe('https://example.org/b');
  });

  test('else title, publisher and day make it, and not the wording', () => {
    const document = documentIn(text);
    expect(document.id).toMatch(/^doc:[0-9a-f]{16}$/);
    const next = documentIn(text.replace('will meet', 'shall meet'));
    expect(next.id).toBe(document.id);
    expect(next.edition).not.toBe(document.edition);
  });

  test('what the caller knows goes before what the document says', () => {
    const given = {
      title: 'Other',
      publisher: 'Office',
      published: '2031-01-01',
      language: 'cy',
      name: 'x/y.txt',
    };
    const { title, publisher, published, language, uri } = documentIn(text, given);
    expect({ title, publisher, published, language, uri }).toEqual({
      ...given,
      name: undefined,
      uri: 'y.txt',
    });
  });

  test('a text that a program holds already is not altered', () => {
    expect(fromText('\ufeffone\r\ntwo').text).toBe('\ufeffone\r\ntwo');
  });
});

describe('large files', () => {
  const reads = (name: string) => (bytes: Uint8Array) => {
    expect(readWords(bytes, { name }).problems.length).toBeLessThan(3);
  };
  const repeated = (piece: string, length: number) => (times: number) =>
    bytesOf(`Words. ${piece.repeat((times * length) / piece.length)}`);

  test.each([
    ['paragraphs', 'The two sides will meet in the port.\n\n', 2_000_000],
    ['one line', 'The two sides will meet. ', 500_000],
  ])('time grows with the length of %s and no faster', { timeout: 60_000 }, (_, piece, length) => {
    expectGrowth(repeated(piece, length), reads('a.txt'));
  });

  test.each([
    ['emphasis', '*a_ ', 50_000],
    ['brackets', '[', 25_000],
    ['quotations', '> ', 10_000],
    ['code', '`a``b', 40_000],
    ['character references', '&amp;', 100_000],
    ['escapes', '\\\\', 20_000],
    ['lists within lists', '1. ', 20_000],
    ['white space', '  {', 20_000],
    ['runs of white space', `${' '.repeat(5000)}x`, 20_000],
  ])('marks of Markdown that lead a parser to go back: %s', { timeout: 60_000 }, (_, piece, length) => {
    expectGrowth(repeated(piece, length), reads('a.md'));
  });

  test('lists in lists of Markdown, without end', () => {
    const nested = Array.from({ length: 2000 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n');
    reads('a.md')(bytesOf(nested));
  });
});

const samples = join(import.meta.dirname, '../../../shared/samples');

describe.skipIf(!existsSync(samples))(
  'every sample (skipped where the corpus is not beside the checkout)',
  () => {
    test.each([
      ['statements-us', 0],
      ['statements-au', 0],
      ['govuk-content-api', 8],
    ])('%s', (folder, without) => {
      let unread = 0;
      for (const file of readdirSync(join(samples, folder), { recursive: true, encoding: 'utf8' })) {
        if (!/\.(?:md|xml|json)$/.test(file)) continue;
        const { document } = readChecked(readFileSync(join(samples, folder, file)), { name: file });
        if (!document) unread++;
        else expect(document.published, file).not.toBeNull();
      }
      expect(unread).toBeLessThanOrEqual(without);
    });
  },
);
