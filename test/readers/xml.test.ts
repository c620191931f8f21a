import { expect, test } from 'vitest';
import { readWords } from '../../src/readers/words.ts';
import { children, first, isElement, parseXml, pathOf, type Xml } from '../../src/readers/xml.ts';
import { expectGrowth } from '../growth.ts';
import { bytesOf, documentIn, readChecked, shown } from './contract.ts';

const NS = 'http://www.legislation.gov.uk/namespaces/legislation';
const law = (body: string, before = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>${before}<Legislation xmlns="${NS}"><Primary><Body>${body}</Body></Primary></Legislation>`;
const text = (words: string): string => `<P><Text>${words}</Text></P>`;

const parsed = (source: string): Xml => {
  const xml = parseXml(source);
  if ('message' in xml) throw new Error(xml.message);
  return xml;
};

test('an element knows where it stands: its name, its path, its place in the file', () => {
  const source = '<!-- a < b --><a:law><p>one</p>\n<p n=">">two &amp; <b>three</b></p><q/></a:law>';
  const { root, problems } = parsed(source);
  expect(problems).toEqual([]);
  expect([root.tag, root.name, source.slice(root.start, root.end)]).toEqual([
    'a:law',
    'law',
    source.slice(14),
  ]);
  const [one, two] = children(root, 'p');
  expect([one, two, first(two, 'b'), first(root, 'q')].map((element) => pathOf(element!))).toEqual([
    '/a:law/p[1]',
    '/a:law/p[2]',
    '/a:law/p[2]/b',
    '/a:law/q',
  ]);
  expect(source.slice(two!.start, two!.end)).toBe('<p n=">">two &amp; <b>three</b></p>');
  const words = two!.nodes.filter((node) => !isElement(node));
  expect(words.map((node) => [source.slice(node.start, node.end), 'words' in node && node.words])).toEqual([
    ['two &amp; ', 'two & '],
  ]);
});

test('each block says where it stands in the file', () => {
  const source = law(`${text('Each port keeps a register.')}${text('It is <!-- not --> open &amp; free.')}`);
  const { places, text: words } = documentIn(source);
  expect(places.map(({ path }) => path)).toEqual([
    '/Legislation/Primary/Body/P[1]/Text',
    '/Legislation/Primary/Body/P[2]/Text',
  ]);
  expect(places.map(({ source: [start, end] = [0, 0] }) => source.slice(start, end))).toEqual([
    'Each port keeps a register.',
    'It is <!-- not --> open &amp; free.',
  ]);
  expect(places.map(({ start, end }) => words.slice(start, end))).toEqual([
    'Each port keeps a register.',
    'It is open & free.',
  ]);
});

test.each([
  ['numbers and the five entities', text('&#163;5 &#x2014; &lt;A&gt; &quot;&apos;&amp;'), '£5 — <A> "\'&'],
  ['character data', text('<![CDATA[R&D < all]]>'), 'R&D < all'],
  ['letters outside of the first plane', text('\u{1d49c} port'), '\u{1d49c} port'],
])('%s', (_, body, words) => {
  expect(documentIn(law(body)).text).toBe(words);
});

const laughs = `<!DOCTYPE Legislation [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`).join('')}]>`;

test.each([
  ['a billion laughs', law(text('&j;'), laughs), /declares entities of its own/],
  [
    'an entity from elsewhere',
    law(text('&x;'), '<!DOCTYPE Legislation [<!ENTITY x SYSTEM "file:///etc/hostname">]>'),
    /declares entities of its own/,
  ],
  [
    'parameter entities',
    law(text('x'), '<!DOCTYPE Legislation [<!ENTITY % p SYSTEM "http://example.org/p.dtd"> %p;]>'),
    /declares entities of its own/,
  ],
  ['elements nested without end', law('<Para>'.repeat(100_000)), /more than 256 deep/],
  ['nothing but its first element', `<Legislation xmlns="${NS}"/>`, /without its text/],
  ['no words', law('<P/>'), /holds no text/],
  ['a kind that nobody knows', '<?xml version="1.0"?><invoice><p>x</p></invoice>', /is XML \(invoice\)/],
])('%s is refused with one line', (_, source, message) => {
  const { document, problems } = readChecked(source);
  expect(document).toBeNull();
  expect(problems.map((problem) => problem.message)).toEqual([expect.stringMatching(message)]);
});

test('more elements than anything official has', { timeout: 60_000 }, () => {
  const { document, problems } = readWords(bytesOf(law('<P/>'.repeat(1_000_001))));
  expect(document).toBeNull();
  expect(problems[0]!.message).toMatch(/more than 1000000 elements/);
});

test.each([
  ['breaks off', law(text('One.')).slice(0, -30), 'paragraph: One.'],
  ['has an end too many', law(`${text('One.')}</Part>`), 'paragraph: One.'],
  ['uses a name it has not declared', law(text('One&nbsp;two.')), 'paragraph: One&nbsp;two.'],
])('a file that %s is read as far as it can be, with a problem', (_, source, first) => {
  const { problems } = readChecked(source);
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringMatching(/not well-formed XML \(line 1: .+\) and was read as far as it could be/),
  ]);
  expect(shown(documentIn(source))[0]).toBe(first);
});

test.each([
  ['headings', '<Part><Number>1</Number></Part>'],
  ['numbers under one parent', '<Number>1</Number>'],
  ['paragraphs', text('One.')],
  ['numbers without words', '<Pnumber>1</Pnumber>'],
  ['words that belong to those before', '<AppendText>.</AppendText>'],
  ['faults', '</x>'],
  ['sections in one group', '<P1><Pnumber>1</Pnumber></P1>'],
  ['items', '<OrderedList><ListItem><Para><Text>x</Text></Para></ListItem></OrderedList>'],
])('time grows with the number of %s and no faster', { timeout: 60_000 }, (_, one) => {
  expectGrowth(
    (times) => bytesOf(law(`<P1group>${one.repeat(times * 10_000)}<Title>x</Title></P1group>`)),
    readWords,
  );
});
