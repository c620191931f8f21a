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
