import { expect, test } from 'vitest';
import { unknownLaw } from '../../src/model/legislation.ts';
import { amendmentsSection, lawFacts } from '../../src/publish/law.ts';
import { placeWords } from '../../src/publish/place.ts';

const said = (law: Parameters<typeof lawFacts>[0]) =>
  Object.fromEntries(lawFacts(law).filter(([, value]) => value !== ''));

test('of a law of which nothing is known, nothing is said', () => {
  expect(said(unknownLaw)).toEqual({});
  expect(amendmentsSection(unknownLaw)).toEqual([]);
});

test('version, extent and force are said, and what the text does not have yet', () => {
  const provision = { extent: null, from: null, to: null, status: null };
  const change = { effect: 'repealed', by: 'Harbours Act 2031', uri: null, byProvisions: 's. 1', dates: [] };
  const law = {
    ...unknownLaw,
    asOf: '2031-03-01',
    extent: ['E', 'NI'],
    provisions: [
      { ...provision, provision: 'section-2', status: 'Prospective' },
      { ...provision, provision: 'section-3', extent: ['S'] },
    ],
    unapplied: ['s. 1', 's. 2', 's. 3', 's. 4'].map((provisions) => ({ provisions, ...change })),
  };
  expect(said(law)).toEqual({
    'As of': '1 March 2031',
    Extent: 'England, Northern Ireland',
    'In force': 'section-2 prospective',
    'Not yet made':
      's. 1 repealed by Harbours Act 2031; s. 2 repealed by Harbours Act 2031; s. 3 repealed by Harbours Act 2031; and 1 more',
  });
});

test('a stretch stands on its pages, else in its provisions, else in its element', () => {
  const places = [
    { start: 0, end: 10, page: 3 },
    { start: 12, end: 20, page: 4 },
    { start: 22, end: 30, provision: 'section-2', path: '/law/section[2]' },
    { start: 32, end: 40, path: '/html/body/p[2]' },
  ];
  expect(placeWords(places, { start: 2, end: 5 })).toBe('Page 3. ');
  expect(placeWords(places, { start: 2, end: 15 })).toBe('Pages 3 to 4. ');
  expect(placeWords(places, { start: 22, end: 25 })).toBe('Provision section-2. ');
  expect(placeWords(places, { start: 33, end: 35 })).toBe('Element /html/body/p[2]. ');
  expect(placeWords(places, { start: 50, end: 51 })).toBe('');
});
