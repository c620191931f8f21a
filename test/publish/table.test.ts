import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textTable } from '../../src/publish/table.ts';

const HEADER = ['Id', 'Who', 'What', 'How firmly', 'By when'];
const LEAST = [10, 12, 20, 11, 12];
const table = (who: string, what: string, width = 80) =>
  textTable(HEADER, [['c:12345678', who, what, 'exploratory', 'by the end of December 2026']], {
    least: LEAST,
    width,
  });

describe('a table', () => {
  it.each([
    ['administration', 'put the administration of administrations in order before the administrations meet'],
    ['Telecommunications-Infrastructure Administration', 'telecommunications'],
    ['internationalisation', 'telecommunications, internationalisation, institutionalisation'],
  ])('breaks no word: %s', (who, what) => {
    for (const width of [80, 90, 100]) {
      const printed = table(who, what, width);
      for (const word of `${who} ${what}`.split(/[\s,-]+/)) expect(printed).toContain(word);
      for (const line of printed.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
    }
  });

  it('breaks at a hyphen that the word has before it breaks anywhere', () => {
    const printed = table('Telecommunications-Infrastructure-Coordination-Administration', 'meet', 60);
    for (const part of ['Telecommunications-', 'Infrastructure-', 'Coordination-', 'Administration'])
      expect(printed).toContain(part);
  });

  it('keeps within its width, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), fc.string({ maxLength: 200 }), (who, what) => {
        for (const line of table(who, what).split('\n')) expect(line.length).toBeLessThanOrEqual(80);
      }),
    );
  });
});
