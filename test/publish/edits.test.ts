import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commonOf, editsBetween } from '../../src/publish/edits.ts';

const told = (older: string, newer: string) =>
  editsBetween(older, newer).map(
    ({ kind, runs }) =>
      `${kind}: ${runs.map((run) => ({ same: run.words, gone: `-${run.words}-`, new: `+${run.words}+` })[run.kind]).join(' ')}`,
  );

describe('which words changed from one edition to the next', () => {
  test('a date that moved stands beside what it was', () =>
    expect(
      told(
        'Title\n\nThe ministers will meet in June in Ghent.\n\nThe end.',
        'Title\n\nThe ministers will meet in September in Ghent.\n\nThe end.',
      ),
    ).toEqual([
      'same: Title',
      'changed: The ministers will meet in -June- +September+ in Ghent.',
      'same: The end.',
    ]));
  test('a passage that went and one that came', () =>
    expect(told('One stays.\n\nThis goes away.', 'New at the top here.\n\nOne stays.')).toEqual([
      'new: +New at the top here.+',
      'same: One stays.',
      'gone: -This goes away.-',
    ]));
  test('a passage that became another keeps its place among ones that came', () =>
    expect(
      told('The ports will be inspected yearly.', 'A preface.\n\nThe ports will be inspected monthly.'),
    ).toEqual(['new: +A preface.+', 'changed: The ports will be inspected -yearly.- +monthly.+']));
  test('lines that are broken otherwise are the same', () =>
    expect(told('One line\nof print.', 'One line of print.')).toEqual(['same: One line of print.']));
  test('nothing against something', () => expect(told('', 'Words.')).toEqual(['new: +Words.+']));

  test('whatever the texts, both can be put together again', () => {
    const text = fc
      .array(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 8 }), { maxLength: 8 })
      .map((passages) => passages.map((words) => words.join(' ')).join('\n\n'));
    fc.assert(
      fc.property(text, text, (older, newer) => {
        const without = (kind: 'gone' | 'new') =>
          editsBetween(older, newer)
            .map(({ runs }) => runs.flatMap((run) => (run.kind === kind ? [] : run.words)).join(' '))
            .filter(Boolean)
            .join('\n\n');
        expect(without('new').split(/\s+/)).toEqual(older.split(/\s+/));
        expect(without('gone').split(/\s+/)).toEqual(newer.split(/\s+/));
      }),
    );
  });
  test('the longest list in common', () => {
    const letters = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 10 });
    const longest = (a: readonly string[], b: readonly string[]): number =>
      a.length === 0 || b.length === 0
        ? 0
        : a[0] === b[0]
          ? 1 + longest(a.slice(1), b.slice(1))
          : Math.max(longest(a.slice(1), b), longest(a, b.slice(1)));
    fc.assert(
      fc.property(letters, letters, (a, b) => {
        const found = commonOf(a, b)!;
        for (const [x, y] of found) expect(a[x]).toBe(b[y]);
        expect(found).toHaveLength(longest(a, b));
      }),
    );
  });
  test('two long texts with nothing in common are not held against each other for ever', () => {
    const long = (letter: string) =>
      Array.from({ length: 20_000 }, (_, at) => `${letter}${at} ${letter}x${at}`).join('\n\n');
    const began = performance.now();
    expect(editsBetween(long('a'), long('b'))).toHaveLength(40_000);
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});
