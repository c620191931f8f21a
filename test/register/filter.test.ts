import { describe, expect, test } from 'vitest';
import { commitmentsOf, type Filter } from '../../src/register/filter.ts';
import { readProgrammes } from '../../src/register/programmes.ts';
import { analysisOf } from './analyses.ts';
import { stateOf } from './states.ts';

const BELGIUM = { name: 'Kingdom of Belgium', id: 'BE' };
const state = stateOf([
  analysisOf('Both will sign a treaty. Belgium will open offices. Niger will consider it.', {
    head: { title: 'Joint statement on security', published: '2025-12-18' },
    commitments: [
      {
        action: 'sign a treaty',
        actors: [{ name: 'United Kingdom', id: 'GB' }, BELGIUM],
        theme: 'defence',
        instruments: ['Trade and Cooperation Agreement'],
      },
      { action: 'open offices', actors: [BELGIUM], theme: 'trade', firmness: 'intended' },
      { action: 'consider it', actors: ['Nigeria'], firmness: 'exploratory' },
    ],
  }),
]);

const ROWS: [plainly: string, filter: Filter, found: string[]][] = [
  ['all', {}, ['sign a treaty', 'open offices', 'consider it']],
  ['a party by part of its name', { party: ['belgium'] }, ['sign a treaty', 'open offices']],
  ['a party by its code', { party: ['gb'] }, ['sign a treaty']],
  ['part of a word is no name', { party: ['Niger'] }, []],
  ['one of two parties', { party: ['GB', 'Nigeria'] }, ['sign a treaty', 'consider it']],
  ['theme', { theme: ['trade'] }, ['open offices']],
  ['firmness', { firmness: ['exploratory', 'intended'] }, ['open offices', 'consider it']],
  ['instrument', { instrument: ['cooperation agreement'] }, ['sign a treaty']],
  ['published before', { before: '2025-12-18' }, []],
  ['published on the day or after', { after: '2025-12-18', theme: ['trade'] }, ['open offices']],
  ['document by its id', { document: ['doc:test'], theme: ['trade'] }, ['open offices']],
  ['document by its title', { document: ['on security'], theme: ['trade'] }, ['open offices']],
  ['another document', { document: ['doc:other'] }, []],
  ['words in any order', { text: 'TREATY sign' }, ['sign a treaty']],
  ['two together', { party: ['BE'], firmness: ['intended'] }, ['open offices']],
  [
    'programme: its parties act in the document, one of them in the commitment',
    { programme: { id: 'uk-be', title: 'UK and Belgium', parties: ['GB', 'BE'] } },
    ['sign a treaty', 'open offices'],
  ],
  [
    'programme: a party that is not there',
    { programme: { id: 'uk-fr', title: 'UK and France', parties: ['GB', 'FR'] } },
    [],
  ],
  [
    'programme: a theme',
    { programme: { id: 'trade', title: 'Trade', themes: ['trade', 'finance'] } },
    ['open offices'],
  ],
];

test.each(ROWS)('%s', (_, filter, found) => {
  expect(commitmentsOf(state, filter).map(({ said }) => said.action.quote)).toEqual(found);
});

test('what carries no date is neither before nor after', () => {
  const undated = stateOf([
    analysisOf('They will meet.', { head: { published: null }, commitments: [{ action: 'meet' }] }),
  ]);
  expect(commitmentsOf(undated, { before: '2099-01-01' })).toEqual([]);
  expect(commitmentsOf(undated, { after: '1900-01-01' })).toEqual([]);
});

describe('programmes', () => {
  test('are read from YAML', () => {
    const { programmes, problems } = readProgrammes(`
      - id: uk-belgium
        title: UK and Belgium
        parties: [United Kingdom, Belgium]
        themes: [migration, trade]
    `);
    expect(problems).toEqual([]);
    expect(programmes).toEqual([
      {
        id: 'uk-belgium',
        title: 'UK and Belgium',
        parties: ['United Kingdom', 'Belgium'],
        themes: ['migration', 'trade'],
      },
    ]);
  });

  test.each([
    ['no list', 'id: x', 'a list of programmes is expected'],
    ['no YAML', '[', 'not YAML or JSON: '],
    ['a theme that is none', '[{"id":"x","title":"X","themes":["wine"]}]', 'programme 1, themes.0: '],
    ['an unknown field', '[{"id":"x","title":"X","colour":"red"}]', 'programme 1: '],
  ])('%s is a problem', (_, text, message) => {
    const { programmes, problems } = readProgrammes(text);
    expect(programmes).toEqual([]);
    expect(problems[0]!.message).toContain(message);
  });

  test('one that is wrong does not take the others with it', () => {
    expect(readProgrammes('[{"id":"x"},{"id":"y","title":"Y"}]').programmes).toEqual([
      { id: 'y', title: 'Y' },
    ]);
  });
});
