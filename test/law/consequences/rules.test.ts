import { describe, expect, test } from 'vitest';
import { PROCEDURES } from '../../../src/law/clocks/procedures.ts';
import { CONSEQUENCES } from '../../../src/law/consequences/rules.ts';

describe.each(CONSEQUENCES)(
  '$id',
  ({ match, examples, counterexamples, authority, follows, clock, genres }) => {
    test('says what follows, on what authority', () => {
      expect(follows.length).toBeGreaterThan(40);
      for (const { cites, address } of authority) {
        expect(cites.length).toBeGreaterThan(8);
        if (address !== null)
          expect(address).toMatch(/^http:\/\/(www\.legislation\.gov\.uk\/id|data\.europa\.eu\/eli)\//);
      }
      if (clock !== undefined) expect(PROCEDURES.map(({ id }) => id)).toContain(clock);
    });

    test('finds its words, and not those that only look alike', () => {
      if (match === undefined) {
        expect(genres).toBeDefined();
        return;
      }
      for (const example of examples) {
        const wanted = /\[([^\]]*)\]/.exec(example)![1];
        const text = example.replaceAll(/[[\]]/g, '');
        expect(
          [...text.matchAll(match)].map(([words]) => words),
          example,
        ).toEqual([wanted]);
      }
      for (const text of counterexamples) expect([...text.matchAll(match)], text).toEqual([]);
    });
  },
);
