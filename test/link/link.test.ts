import { describe, expect, test } from 'vitest';
import { link } from '../../src/link/link.ts';
import type { Links } from '../../src/model/link.ts';
import { checkedAnalysis, quotesIn } from '../checked.ts';
import { documentOf } from '../documents.ts';
import { RELATED, type Row, UNRELATED } from './rows.ts';
import { TEXTS } from './texts.ts';

/** Links of a row, with what must hold for any: quotes verbatim at both ends, the same input gives the same bytes. */
function linked({ earlier, later, genre, published = ['2025-12-12', '2026-06-18'] }: Row): Links {
  const head = genre ? { genre } : {};
  const [before, after] = [
    checkedAnalysis(documentOf(earlier, { ...head, published: published[0] })),
    checkedAnalysis(documentOf(later, { ...head, published: published[1] })),
  ];
  const found = link(before, after);
  for (const { from, to } of [...found.links, ...found.proposed]) {
    expect(quotesIn(from).map(({ start, end }) => earlier.slice(start, end))).toEqual([from.quote]);
    expect(quotesIn(to).map(({ start, end }) => later.slice(start, end))).toEqual([to.quote]);
  }
  expect(JSON.stringify(link(before, after))).toBe(JSON.stringify(found));
  return found;
}

/** Words that hold the expected ones, or are held by them. */
const meets = (found: string, expected: string): boolean =>
  found.includes(expected) || expected.includes(found);

describe.each([
  ['what is linked', RELATED],
  ['what is not', UNRELATED],
  ['whole texts', TEXTS],
])('%s', (_, rows) => {
  test.each(rows.map((row) => [row.name, row] as const))('%s', (_, row) => {
    const { links } = linked(row);
    const shown = links.map(({ relation, from, to }) => `${relation}: ${from.quote} → ${to.quote}`);
    for (const [relation, from, to] of row.links)
      expect
        .soft(
          links.some(
            (one) => one.relation === relation && meets(one.from.quote, from) && meets(one.to.quote, to),
          ),
          `${relation}: ${from} → ${to} in\n${shown.join('\n')}`,
        )
        .toBe(true);
    expect.soft(links.length, shown.join('\n')).toBe(row.links.length);
  });
});
