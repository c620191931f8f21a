import type { Random } from './random.ts';

/** What is put between the bytes of a format: its own marks, and those that other formats live by. */
const MARKS: Readonly<Record<string, readonly string[]>> = {
  html: [
    ...[
      '<div>',
      '<p>',
      '<table>',
      '<tr><td>',
      '<li>',
      '<ul>',
      '<b>',
      '</b>',
      '</div>',
      '<a href="#fn1">',
      '<svg>',
    ],
    ...[
      '<template>',
      '<select>',
      '<frameset>',
      '<!--',
      '-->',
      '<script>',
      '</body>',
      '&nbsp;',
      '&#x110000;',
      '<pre>',
    ],
    ...[
      '<article class="comments">',
      '<main>',
      '<h1>',
      '<dl><dt>From:',
      '<meta charset="utf-16">',
      '<plaintext>',
    ],
  ],
  xml: [
    ...[
      '<P1>',
      '<Text>',
      '<section>',
      '<item>',
      '<entry>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '&amp;',
      '&#0;',
      '&x;',
    ],
    ...[
      '<!DOCTYPE a [<!ENTITY x "yyyyyyyy">]>',
      '<?xml version="1.0" encoding="utf-7"?>',
      '</',
      '/>',
      ' xmlns:a="b"',
    ],
    ...['<a:b>', '<title>', '<num>', '<P>', '</P>', '<p>', '<table>', '<row>', '<cell>'],
  ],
  json: [
    '{',
    '}',
    '[',
    ']',
    '"',
    ',',
    ':',
    'null',
    '[[',
    '{"details":',
    '"body":',
    '"<p>a"',
    '1e999',
    '\\u0000',
    '\\ud800',
  ],
  markdown: [
    '# ',
    '> ',
    '- ',
    '1. ',
    '|',
    '`',
    '```\n',
    '**',
    '[a](b)',
    '[^1]',
    ']{.c}',
    '---\n',
    ':::',
    '<b>',
    '\n\n',
    '  \n',
    '\t',
  ],
  mail: [
    ...[
      '\r\n',
      'Content-Type: multipart/mixed; boundary="b"\r\n',
      '--b\r\n',
      '--b--',
      'Content-Transfer-Encoding: base64\r\n',
    ],
    ...['=?utf-8?B?', '?=', 'charset=utf-7', 'Subject: ', ' folded\r\n', 'message/rfc822', '=\r\n', '=E2=80'],
  ],
  pdf: [
    ...[
      'obj',
      'endobj',
      'stream\n',
      'endstream',
      'xref',
      'trailer',
      '<<',
      '>>',
      '[',
      ']',
      '/Kids',
      '/Parent 1 0 R',
    ],
    ...[
      '/Length 99999999',
      '/Count -1',
      '/Filter/FlateDecode',
      '1 0 R',
      '(',
      ')',
      'startxref',
      '%%EOF',
      'BT',
      'Tj',
    ],
  ],
  text: [
    '\n',
    '\n\n',
    '\t',
    '•',
    '- ',
    '(a) ',
    '"',
    '“',
    '...',
    '\u00ad',
    '\u200b',
    '\ufeff',
    '\ud83d',
    'A'.repeat(200),
    '1. ',
    ' and ',
  ],
};

export type Marks = keyof typeof MARKS;

const MOST = 3_000_000;

/** A file like another, but broken in one to four ways. */
export function mutated(bytes: Uint8Array, marks: string, random: Random): Uint8Array {
  let result = Buffer.from(bytes);
  for (let ways = 1 + random.below(4); ways > 0; ways--) {
    result = random.of(WAYS)(result, MARKS[marks] ?? MARKS.text!, random);
    if (result.length > MOST) result = result.subarray(0, MOST);
  }
  return result;
}

type Way = (bytes: Buffer, marks: readonly string[], random: Random) => Buffer<ArrayBuffer>;

const flipped: Way = (bytes, _, random) => {
  const copy = Buffer.from(bytes);
  for (let n = 1 + random.below(30); n > 0 && copy.length; n--)
    copy[random.below(copy.length)]! ^= 1 << random.below(8);
  return copy;
};

const truncated: Way = (bytes, _, random) => Buffer.from(bytes.subarray(0, random.below(bytes.length + 1)));

const shortened: Way = (bytes, _, random) => {
  const [from, to] = stretch(bytes, random);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
};

const repeated: Way = (bytes, _, random) => {
  const [from, to] = stretch(bytes, random);
  const part = bytes.subarray(from, to);
  const times = Math.min(1 + random.below(60), Math.ceil(MOST / Math.max(1, part.length)));
  return Buffer.concat([bytes.subarray(0, to), ...Array<Buffer>(times).fill(part), bytes.subarray(to)]);
};

const spliced: Way = (bytes, marks, random) => {
  let copy = Buffer.from(bytes);
  for (let n = 1 + random.below(20); n > 0; n--) copy = inserted(copy, random.of(marks), random);
  return copy;
};

const nested: Way = (bytes, marks, random) =>
  inserted(
    bytes,
    random
      .of(marks)
      .repeat(2 ** (4 + random.below(13)))
      .slice(0, MOST),
    random,
  );

const bloated: Way = (bytes, _, random) =>
  inserted(
    bytes,
    ` a="${random.of(['x', ' ', '<', '&amp;', 'é', '\\']).repeat(2 ** (8 + random.below(12)))}" `,
    random,
  );

const manyAttributes: Way = (bytes, _, random) =>
  inserted(bytes, Array.from({ length: 2 ** random.below(13) }, (_one, n) => ` a${n}="x"`).join(''), random);

const scrambled: Way = (bytes, _, random) => {
  const copy = Buffer.from(bytes);
  const [from, to] = stretch(bytes, random);
  for (let i = from; i < to; i++) copy[i] = random.below(256);
  return copy;
};

/** In the order of which they are drawn; those that cost little come more often. */
const WAYS: readonly Way[] = [
  ...[flipped, flipped, truncated, shortened, repeated, spliced, spliced, spliced],
  ...[nested, bloated, manyAttributes, scrambled],
];

function stretch(bytes: Buffer, random: Random): [from: number, to: number] {
  const from = random.below(bytes.length + 1);
  return [from, Math.min(bytes.length, from + random.below(random.of([8, 200, 5000])))];
}

function inserted(bytes: Buffer, words: string, random: Random): Buffer<ArrayBuffer> {
  const at = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(words), bytes.subarray(at)]);
}
