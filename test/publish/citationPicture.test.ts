import { describe, expect, it } from 'vitest';
import { citationPicture } from '../../src/publish/citationPicture.ts';
import type { Branch } from '../../src/search/citationTree.ts';

const branch = (n: number, more: Partial<Branch> = {}): Branch => ({
  label: `The Harbour Fees (No. ${n}) Regulations ${2000 + n}`,
  year: 2000 + n,
  counts: { amended: 1, mentioned: 2 },
  branches: [],
  ...more,
});
const tree = (branches: readonly Branch[], total: number) => ({
  ...{ label: 'Harbours Act 1964', year: 1964, direction: 'cited by' as const, branches, total },
});

describe('the picture of citations', () => {
  it.each([1, 10, 20])(
    'has a row for each of %i, within its frame, and its words in the alternative',
    (many) => {
      const svg = citationPicture(
        tree(
          Array.from({ length: many }, (_, n) => branch(n)),
          many,
        ),
      );
      expect(svg.match(/<circle/g)).toHaveLength(many + 1);
      const [, width = 0, height = 0] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.map(Number) ?? [];
      for (const [, x, y] of svg.matchAll(/c[x]="([\d.]+)" cy="([\d.]+)"/g)) {
        expect(Number(x)).toBeLessThan(width);
        expect(Number(y)).toBeLessThan(height);
      }
      expect(svg).toContain(`(${2000 + many - 1}, amended, mentioned 2 times)`);
      expect(svg).not.toMatch(/<script|NaN|undefined| style=/);
    },
  );

  it('counts what is not drawn', () => {
    expect(citationPicture(tree([branch(1)], 41))).toContain('>and 40 more<');
  });

  it('has a place for what has no year, for nothing, and for names that are no XML', () => {
    expect(citationPicture(tree([branch(1, { year: null })], 1))).toContain('no year');
    expect(citationPicture(tree([], 0))).toContain('cited by 0 documents');
    const odd = citationPicture(tree([branch(1, { label: '<b>“&”\u0000' })], 1));
    expect(odd).not.toContain('<b>');
    expect(odd).not.toContain('\u0000');
  });
});
