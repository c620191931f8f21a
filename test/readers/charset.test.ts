import { describe, expect, test } from 'vitest';
import { bytesOf, readChecked } from './contract.ts';

const TEXT = 'The “two” sides – café';
const wide = (text: string, big: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) new DataView(bytes.buffer).setUint16(i * 2, text.charCodeAt(i), !big);
  return bytes;
};
const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('what the bytes show goes before what a label says', () => {
  const rows: [what: string, bytes: Uint8Array, text: string, problem: RegExp | null][] = [
    ['UTF-8 with a mark', bytesOf(`\ufeff${TEXT}`), TEXT, null],
    ['UTF-16, little end first, with a mark', wide(`\ufeff${TEXT}`, false), TEXT, null],
    ['UTF-16, big end first, with a mark', wide(`\ufeff${TEXT}`, true), TEXT, null],
    ['UTF-16 without a mark, little end first', wide(TEXT.repeat(4), false), TEXT.repeat(4), null],
    ['UTF-16 without a mark, big end first', wide(TEXT.repeat(4), true), TEXT.repeat(4), null],
    [
      'windows-1252',
      latin('The \x93two\x94 sides \x96 caf\xe9'),
      TEXT,
      /not UTF-8 and was read as windows-1252/,
    ],
    [
      'UTF-8 with one byte broken',
      new Uint8Array([...bytesOf(TEXT.repeat(9)), 0xff]),
      `${TEXT.repeat(9)}\ufffd`,
      /1 broken UTF-8 character,/,
    ],
    ['line ends of all kinds', bytesOf('a\r\nb\rc\nd'), 'a\nb\nc\nd', null],
    [
      'what plain text has inside stays',
      bytesOf('a\u00a0b\u00ad\u200b  c\t'),
      'a\u00a0b\u00ad\u200b  c\t',
      null,
    ],
  ];
  test.each(rows)('%s', (_, bytes, text, problem) => {
    const { document, problems } = readChecked(bytes, { name: 'a.txt' });
    expect(document?.text).toBe(text);
    if (problem) expect(problems[0]?.message).toMatch(problem);
    else expect(problems).toEqual([]);
  });

  test('a page labelled windows-1252 whose bytes are UTF-8', () => {
    const { document } = readChecked(`<meta charset="windows-1252"><p>${TEXT}.`, { name: 'a.html' });
    expect(document?.text).toBe(`${TEXT}.`);
  });

  test('a page labelled UTF-8 whose bytes are not', () => {
    const { document } = readChecked(latin('<meta charset="utf-8"><p>The \x93two\x94 sides \x96 caf\xe9'), {
      name: 'a.html',
    });
    expect(document?.text).toBe(TEXT);
  });

  test('a page that says truly that it is in ISO-8859-2', () => {
    const { document } = readChecked(latin('<meta charset="iso-8859-2"><p>\xa3\xf3d\xbc will host.'), {
      name: 'a.html',
    });
    expect(document?.text).toBe('Łódź will host.');
  });
});

describe('labels are checked, not believed', () => {
  const page = (label: string, words: string) => `<meta charset="${label}"><p>${words}`;
  const rows: [
    what: string,
    bytes: Uint8Array,
    charset: string | undefined,
    text: string,
    problem: RegExp | null,
  ][] = [
    [
      'a header that tells the truth',
      latin('<p>\xa3\xf3d\xbc will host.'),
      'ISO-8859-2',
      'Łódź will host.',
      null,
    ],
    [
      'a header that says windows-1252 of UTF-8',
      bytesOf(`<p>${TEXT}`),
      'windows-1252',
      TEXT,
      /is in utf-8, though the header it came with says windows-1252/,
    ],
    [
      'a page that says so',
      bytesOf(page('windows-1252', TEXT)),
      undefined,
      TEXT,
      /though its <meta> says windows-1252/,
    ],
    [
      'a header before the page',
      latin(page('windows-1251', '\xa3\xf3d\xbc will host.')),
      'iso-8859-2',
      'Łódź will host.',
      /though its <meta> says windows-1251/,
    ],
    [
      'an XML declaration',
      bytesOf(`<?xml version="1.0" encoding="iso-8859-1"?><html><p>${TEXT}</p></html>`),
      undefined,
      TEXT,
      /though its XML declaration says windows-1252/,
    ],
    [
      'a label of UTF-8 on what is none',
      latin(page('utf-8', 'The \x93two\x94 sides \x96 caf\xe9')),
      undefined,
      TEXT,
      /is not UTF-8, though its <meta> says utf-8, and was read as windows-1252/,
    ],
    [
      'a label whose letters the bytes have not',
      latin('<p>The \x93two\x94 sides \x96 caf\xe9'),
      'iso-8859-5',
      TEXT,
      /is not UTF-8, though the header it came with says iso-8859-5/,
    ],
    [
      'ISO-8859-1, which is windows-1252 on the web',
      latin('<p>The \x93two\x94 sides \x96 caf\xe9'),
      'latin1',
      TEXT,
      null,
    ],
    ['ASCII under any label', bytesOf(page('shift_jis', 'We will meet.')), 'koi8-r', 'We will meet.', null],
    [
      'a label that breaks off',
      bytesOf(`<meta http-equiv="Content-Type" content="text/html; charset="><p>${TEXT}`),
      undefined,
      TEXT,
      null,
    ],
    ['a label of nothing', bytesOf(page('klingon', TEXT)), 'none', TEXT, null],
    [
      'UTF-16 under a label of UTF-8',
      wide(`\ufeff<p>${TEXT}`, false),
      'utf-8',
      TEXT,
      /is in utf-16le, though/,
    ],
    ['Japanese in seven bits', latin('<p>\x1b$B9A\x1b(B will host.'), 'iso-2022-jp', '港 will host.', null],
  ];
  test.each(rows)('%s', (_, bytes, charset, text, problem) => {
    const { document, problems } = readChecked(bytes, { name: 'a.html', charset });
    expect(document?.text).toBe(text);
    if (problem) expect(problems[0]?.message).toMatch(problem);
    else expect(problems).toEqual([]);
  });
});
