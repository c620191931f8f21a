import { describe, expect, test } from 'vitest';
import { figuresIn } from '../../src/extract/figures.ts';
import { amountRules } from '../../src/languages/en/amounts.ts';
import { boundRules } from '../../src/languages/en/amountsBounds.ts';
import { dateRules } from '../../src/languages/en/dates.ts';
import { figureRules } from '../../src/languages/en/figures.ts';
import { type GenreRule, genreRules } from '../../src/languages/en/genres.ts';
import { instrumentRules } from '../../src/languages/en/instruments.ts';
import { nameRules } from '../../src/languages/en/names-rules.ts';
import type { Rule } from '../../src/model/rule.ts';
import type { Span } from '../../src/model/span.ts';
import { foundBy } from '../../src/readers/genre.ts';
import { amountsIn } from '../../src/recognise/amounts.ts';
import { readDates } from '../../src/recognise/dates.ts';
import { instrumentsIn } from '../../src/recognise/instruments.ts';
import { namesIn } from '../../src/recognise/names.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { segmentedOf } from '../documents.ts';
import { marked } from '../marked.ts';

type Find = (rule: Rule, text: string) => readonly Span[];

/** Every family of rules: its name, its rules, and how to see what one of them finds in a text. */
const families: readonly [name: string, rules: readonly Rule[], find: Find][] = [
  [
    'dates',
    dateRules,
    (rule, text) => readDates(segmentedOf(text)).trace.filter((find) => find.rule === rule.id),
  ],
  [
    'instruments',
    instrumentRules,
    (rule, text) => instrumentsIn(segmentedOf(text)).mentions.filter((mention) => mention.rule === rule.id),
  ],
  [
    'names',
    nameRules,
    (rule, text) => namesIn(segmentedOf(text)).mentions.filter((mention) => mention.rule === rule.id),
  ],
  ['genres', genreRules, (rule, text) => foundBy(rule as GenreRule, text)],
  [
    'amounts',
    Object.values(amountRules),
    (rule, text) => amountsIn(segmentedOf(text)).mentions.filter((mention) => mention.rule === rule.id),
  ],
  [
    'figures',
    Object.values(figureRules),
    (rule, text) => figuresOf(text).filter((figure) => figure.rule === rule.id),
  ],
  [
    'bounds',
    boundRules,
    (rule, text) => {
      const { bound, approx } = rule as (typeof boundRules)[number];
      return figuresOf(text).filter((figure) => figure.bound === bound && figure.approx === approx);
    },
  ],
];

const figuresOf = (text: string) => {
  const segmented = segmentedOf(text);
  return figuresIn(segmented, recognise(segmented));
};

const words = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));

describe.each(families)('%s: every rule', (_, rules, find) => {
  test('has an address of its own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  test('finds what stands in brackets in its examples', () => {
    for (const rule of rules)
      for (const example of rule.examples) {
        const { text, spans } = marked(example);
        expect.soft(words(text, find(rule, text)), `${rule.id}: ${example}`).toEqual(words(text, spans));
      }
  });

  test('finds nothing in its counterexamples', () => {
    for (const rule of rules)
      for (const text of rule.counterexamples)
        expect.soft(words(text, find(rule, text)), `${rule.id}: ${text}`).toEqual([]);
  });
});
