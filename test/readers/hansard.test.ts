import { expect, test } from 'vitest';
import { documentIn, readChecked, shown } from './contract.ts';

const SITTING = `<housecommons>
<image src="S6CV0089P0I0010"/><col>1</col><title>House of<lb/>Commons</title><date format="1931-12-16">Wednesday 16 December 1931</date>
<p id="p1"><i>The House met at half-past Two o'clock</i></p>
<debates><section><title>HARBOURS</title><section><title>Fees</title>
<p id="p2">1. <member>Mr. Quay</member><membercontribution> asked about fees.</membercontribution></p>
<p id="p3"><member>The Minister (Mr. Dock)</member><membercontribution>: We shall publish
<image src="S6CV0089P0I0011"/>
<col>2</col>
a list.<lb/>It will be short. I quote&#x2014;<quote>"a short list"</quote>and no more.</membercontribution></p>
<ul><li>(a) barges</li></ul>
<division><table><tr><td><b>AYES</b></td><td>Pier, <i>Mr.</i> A.</td></tr></table></division>
</section></section></debates></housecommons>`;

test('what each member said begins with the name; columns are furniture after it', () => {
  expect(shown(documentIn(SITTING))).toEqual([
    'furniture: 1',
    'heading 1: House of Commons',
    'paragraph: Wednesday 16 December 1931',
    "paragraph: The House met at half-past Two o'clock",
    'heading 2: HARBOURS',
    'heading 3: Fees',
    'paragraph: 1. Mr. Quay asked about fees.',
    'paragraph: The Minister (Mr. Dock): We shall publish a list.',
    'furniture: 2',
    'paragraph: It will be short. I quote—',
    'quotation: "a short list"',
    'paragraph: and no more.',
    'item 1: (a) barges',
    'cell: AYES',
    'cell: Pier, Mr. A.',
  ]);
});

test('says which House sat and when', () => {
  expect(documentIn(SITTING)).toMatchObject({
    title: 'House of Commons, Wednesday 16 December 1931',
    publisher: 'House of Commons',
    published: '1931-12-16',
    genre: 'speech',
  });
  const { places } = documentIn(SITTING);
  expect(places.map(({ provision }) => provision).filter(Boolean)).toContain('p3');
});

test.each([
  ['houselords', 'House of Lords', 'speech'],
  ['writtenanswers', 'House of Commons', 'written statement'],
])('%s', (root, publisher, genre) => {
  const source = `<${root}><title>T</title><date format="1931-12-16">16 December</date><p>Words.</p></${root}>`;
  expect(documentIn(source)).toMatchObject({ publisher, genre });
});

test('an index is known by its images', () => {
  const { document } = readChecked(
    `<index><title>INDEX</title><image src="S6CV0089P0I1092"/><p>Fees 81–4w</p></index>`,
  );
  expect(document?.genre).toBe('other');
  expect(readChecked('<?xml version="1.0"?><index><p>Fees</p></index>').document).toBeNull();
});
