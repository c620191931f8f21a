import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { measured, type Row } from '../../scripts/legislation/citations.ts';

const SAMPLES = '../shared/samples';

/** The share of marks that a figure must not fall under; what is not listed must be whole. */
const ALONE: Readonly<Record<string, number>> = {
  'AKN laws  annotations  provisions': 0.94,
  'CLML  annotations  provisions': 0.98,
  // Welsh texts, which cite in Welsh.
  'CLML  text  laws': 0.89,
  // Of five, two whose bracket is left out of the mark: "section 261D (1)".
  'CLML  text  provisions': 0.6,
  // Of the law itself, which the words of an annotation do not name.
  'CLML  annotations  own provisions': 0,
  'AKN laws  annotations  own provisions': 0,
};

describe.skipIf(!existsSync(`${SAMPLES}/eu-formex`))(
  'citations in the XML of laws (skipped where the samples are missing)',
  () => {
    const { alone, marked, within } = existsSync(SAMPLES)
      ? measured(SAMPLES)
      : { alone: new Map(), marked: new Map(), within: new Map() };
    const share = ({ right, marks }: Row): number => right / marks;

    test('with the marks of the publisher every identifier is right', () => {
      expect(marked.size).toBeGreaterThan(8);
      for (const [name, row] of marked) expect.soft(share(row), name).toBe(1);
    });

    test('by our rules alone nearly as many', () => {
      for (const [name, row] of alone) expect.soft(share(row), name).toBeGreaterThanOrEqual(ALONE[name] ?? 1);
    });

    test('references to provisions of the same law, by the words alone; of what is missing the marks are wrong', () => {
      expect([...within.keys()].sort()).toEqual(['AKN bills', 'AKN laws', 'CLML']);
      for (const [name, row] of within) expect.soft(share(row), name).toBeGreaterThanOrEqual(0.98);
    });
  },
);
