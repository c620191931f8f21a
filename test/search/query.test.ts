import { describe, expect, test } from 'vitest';
import { type Asked, NOTHING_ASKED } from '../../src/search/asked.ts';
import { queryText, readQuery } from '../../src/search/query.ts';

const words = (...all: string[]) => all.map((one) => ({ words: one.split(' '), prefix: false }));

describe('what people type', () => {
  test.each<[typed: string, asked: Partial<Asked>, why: string]>([
    ['', {}, 'nothing asked'],
    ['returns', { words: { all: words('returns'), not: [] } }, 'a word'],
    ['"working arrangement"', { words: { all: words('working arrangement'), not: [] } }, 'a phrase'],
    [
      '“working arrangement”',
      { words: { all: words('working arrangement'), not: [] } },
      'with the marks of a text',
    ],
    ['"never closed', { words: { all: words('never closed'), not: [] } }, 'a mark that is never closed'],
    ['border*', { words: { all: [{ words: ['border'], prefix: true }], not: [] } }, 'a beginning'],
    ['co-operation', { words: { all: words('co operation'), not: [] } }, 'a hyphen parts words'],
    ['-visa port', { words: { all: words('port'), not: words('visa') } }, 'a word that must not stand there'],
    ['party:belgium', { fields: { party: ['Belgium'] } }, 'a party as the register calls it'],
    ['party:UK', { fields: { party: ['United Kingdom'] } }, 'by its short name'],
    [
      'who:"European Commission"',
      { fields: { party: ['European Commission'] } },
      'another word for the field',
    ],
    ['theme:migr', { fields: { theme: ['migration'] } }, 'the beginning of a listed value'],
    ['state:gone-quiet', { fields: { state: ['gone quiet'] } }, 'a hyphen for the space'],
    ['-state:overdue', { not: { state: ['overdue'] } }, 'what it must not be'],
    ['theme:trade theme:energy', { fields: { theme: ['trade', 'energy'] } }, 'one of several'],
    ['before:2026-07', { before: '2026-07-01' }, 'before a month begins'],
    ['after:2026', { after: '2026-01-01' }, 'from the first day of a year'],
    ['due:2026-07', { due: ['2026-07-01', '2026-07-31'] }, 'due within a month'],
    ['due:../2026-07', { due: ['0001-01-01', '2026-07-31'] }, 'due until then'],
  ])('%s', (typed, asked) => {
    expect(readQuery(typed)).toEqual({ asked: { ...NOTHING_ASKED, ...asked }, problems: [] });
  });

  test.each([
    ['colour:red', 'there is no field "colour"'],
    ['theme:gardening', 'there is no theme "gardening": there are governance'],
    ['before:soon', '"soon" is no date'],
    ['before:2026-02-30', '"2026-02-30" is no date'],
    ['party:', '"party:" names nothing'],
  ])('%s is said not to be understood, and the rest holds', (typed, message) => {
    const { asked, problems } = readQuery(`${typed} port`);
    expect(problems.map((one) => one.message).join()).toContain(message);
    expect(asked.words.all).toEqual(words('port'));
  });

  test('a view written down asks for the same', () => {
    for (const typed of [
      'party:Belgium theme:migration -state:overdue before:2026-07-01 "working arrangement" retur*',
    ])
      expect(readQuery(queryText(readQuery(typed).asked)).asked).toEqual(readQuery(typed).asked);
  });
});
