import { describe, expect, test } from 'vitest';
import { readTextQuery } from '../../../src/search/texts/query.ts';
import type { Term } from '../../../src/store/catalogue.ts';

const typed = (terms: readonly Term[]): string[] =>
  terms.map(({ words, prefix }) => `${words.join(' ')}${prefix ? '*' : ''}`);
const asked = (query: string) => {
  const { words, pairs, phrases, not, leftOut } = readTextQuery(query).asked;
  return {
    ...{ words: typed(words), pairs: typed(pairs), phrases: typed(phrases), not: typed(not) },
    leftOut: [...leftOut],
  };
};

describe('words that are looked for', () => {
  test.each([
    ['words and what stands together', 'border returns', ['border', 'returns'], ['border returns']],
    [
      'function words are left out where there are others',
      'returns at the border',
      ['returns', 'border'],
      [],
    ],
    ['a question', 'Who must keep records of imports?', ['keep', 'records', 'imports'], ['keep records']],
    ['names in capitals are no function words', 'US and WHO', ['US', 'WHO'], []],
    ['words joined by a hyphen', 'net-zero plans', ['net', 'zero', 'plans'], ['net zero', 'zero plans']],
    [
      'a beginning stands with nothing',
      'harmoni* rules apply',
      ['harmoni*', 'rules', 'apply'],
      ['rules apply'],
    ],
    ['a comma parts', 'ports, cranes', ['ports', 'cranes'], []],
    ['the same word again, in any form', 'Ports and port, PORTS', ['Ports'], []],
    [
      'only function words',
      'to be or not to be',
      ['to', 'be', 'or', 'not'],
      ['to be', 'be or', 'or not', 'not to'],
    ],
    ['a colon in a question', 'Article 5: which importers', ['Article', '5', 'importers'], ['Article 5']],
    ['a word with a colon that is no field', 'scope:wide', ['scope', 'wide'], ['scope wide']],
  ])('%s', (_, query, words, pairs) => {
    expect(asked(query)).toMatchObject({ words, pairs });
  });

  test('phrases must stand, and what has a minus must not', () => {
    expect(asked('"joint committee" -fisheries -"port of call" review')).toEqual({
      ...{ words: ['review'], phrases: ['joint committee'], not: ['fisheries', 'port of call'] },
      ...{ pairs: [], leftOut: [] },
    });
    expect(asked('"of the" the').phrases).toEqual(['of the']);
  });

  test('of a long question all words are looked for, and of one without end the first sixty', () => {
    const long = Array.from({ length: 50 }, (_, at) => `what of the word${at}`).join(' ');
    expect(asked(long).words).toHaveLength(50);
    const { asked: endless, problems } = readTextQuery(
      Array.from({ length: 900 }, (_, at) => `w${at}`).join(' '),
    );
    expect(endless.words).toHaveLength(60);
    expect(problems).toHaveLength(1);
  });

  test('what was left out is said', () => {
    expect(asked('the border of Belgium').leftOut).toEqual(['the', 'of']);
  });
});

describe('fields', () => {
  test('narrow, and narrow by what must not be', () => {
    const { asked, problems } = readTextQuery(
      'publisher:"Home Office" type:speech -genre:report year:2025 after:2025-03 before:2026 cranes',
    );
    expect(problems).toEqual([]);
    expect(asked).toMatchObject({
      fields: { publisher: ['Home Office'], genre: ['speech'], year: ['2025'] },
      notFields: { genre: ['report'] },
      ...{ after: '2025-03-01', before: '2026-01-01' },
    });
    expect(typed(asked.words)).toEqual(['cranes']);
  });

  test.each([
    ['party:Belgium', 'narrows the register, not the texts'],
    ['genre:poem', 'there is no genre "poem"'],
    ['after:soon', '"soon" is no date'],
  ])('%s is not understood, and the rest holds', (query, says) => {
    const { asked, problems } = readTextQuery(`${query} cranes`);
    expect(problems.map(({ message }) => message).join()).toContain(says);
    expect(typed(asked.words)).toEqual(['cranes']);
  });

  test('nothing, and nothing but signs', () => {
    for (const query of ['', '  ', '"', '-', '*', ':', '!?'])
      expect(readTextQuery(query).asked).toMatchObject({ words: [], phrases: [], not: [] });
  });
});
