import { describe, expect, test } from 'vitest';
import { forms, lawmakingRules } from '../../../src/languages/en/lawmaking.ts';
import { PROCEDURES } from '../../../src/law/clocks/procedures.ts';
import { followsOf } from '../../../src/law/consequences/consequences.ts';
import { CONSEQUENCES } from '../../../src/law/consequences/rules.ts';
import { spokenIn } from '../../../src/law/consequences/spoken.ts';
import { analyse } from '../../../src/pipeline.ts';
import { documentOf } from '../../documents.ts';

const read = (text: string) => analyse(documentOf(text, { genre: 'joint statement' }));
const marked = (example: string) => ({
  wanted: [...example.matchAll(/\[([^\]]*)\]/g)].map(([, words]) => words),
  text: example.replaceAll(/[[\]]/g, ''),
});

describe.each(CONSEQUENCES)('$id', ({ id, of, examples, counterexamples, authority, follows, clock }) => {
  test('says what follows, on what authority', () => {
    expect(follows.length).toBeGreaterThan(40);
    for (const { cites, address } of authority) {
      expect(cites.length).toBeGreaterThan(8);
      if (address?.includes('legislation.gov.uk'))
        expect(address).toMatch(/^http:\/\/www\.legislation\.gov\.uk\/id\//);
      else if (address !== null) expect(address).toMatch(/^https?:\/\//);
    }
    if (clock !== undefined) expect([...PROCEDURES.map(({ id }) => id), 'bill']).toContain(clock);
  });

  test('finds its words, and not those that only look alike', () => {
    const found = (text: string) =>
      of.kind === 'text'
        ? [...text.matchAll(of.match!)].map(([words]) => words)
        : followsOf(read(text))
            .toCome.filter(({ follows }) => follows.some(({ rule }) => rule.id === id))
            .flatMap(({ said }) => said.map(({ head }) => text.slice(head.start, head.end)));
    if (of.kind === 'text' && of.match === undefined) {
      expect(of.genres).toBeDefined();
      return;
    }
    for (const example of examples) {
      const { wanted, text } = marked(example);
      expect(found(text), example).toEqual(wanted);
    }
    for (const text of counterexamples) expect(found(text), text).toEqual([]);
  });
});

describe('how an instrument to come is spoken of', () => {
  test.each(lawmakingRules)('$id', ({ id, examples, counterexamples }) => {
    const found = (text: string) => spokenIn(read(text)).filter(({ rule }) => rule === id);
    for (const example of examples) {
      const { wanted, text } = marked(example);
      expect(
        found(text).map(({ words }) => words.quote),
        example,
      ).toEqual(wanted);
    }
    for (const text of counterexamples) expect(found(text), text).toEqual([]);
  });

  test('a noun is of one form', () => {
    expect(new Set(forms.map(({ form }) => form)).size).toBe(forms.length);
  });
});
