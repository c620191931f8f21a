import { describe, expect, it } from 'vitest';
import { citationRules, mentionedRule } from '../../../src/languages/en/citations.ts';
import { citationsOf } from '../../../src/law/citations/citations.ts';
import { analyse } from '../../../src/pipeline.ts';
import { documentOf } from '../../documents.ts';
import { marked } from '../../marked.ts';

const citations = (text: string) =>
  citationsOf(analyse(documentOf(text, { genre: 'legislation' }), { only: 'mentions' }));

describe.each([...citationRules, mentionedRule].map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it.each(rule.examples)('decides in: %s', (example) => {
    const { text, spans } = marked(example);
    const found = citations(text).filter((one) => one.rule === rule.id);
    expect(found.length).toBeGreaterThan(0);
    for (const one of found) {
      expect(one.context).toBe(rule.context);
      if (spans.length > 0)
        expect(spans.map(({ start, end }) => text.slice(start, end))).toContain(one.words?.quote);
    }
  });

  it.each(rule.counterexamples)('says nothing of: %s', (text) => {
    expect(citations(text).filter((one) => one.rule === rule.id)).toEqual([]);
  });
});
