import type { Analysis } from '../../src/model/analysis.ts';
import { addDays } from '../../src/model/edtf.ts';
import { analysisOf } from '../../test/register/analyses.ts';
import { drawing } from './drawing.ts';

export const AT = '2026-01-01T00:00:00.000Z';
export const RULES = '1';
export const BY = { kind: 'person', name: 'Ann' } as const;

/** A made-up statement, small, on what the others speak of too. */
export const numbered = (n: number): Analysis => made(n, '');

/** The same document with a sentence more. */
export const secondEdition = (n: number): Analysis => made(n, 'Corrected in one place.\n\n');

function made(n: number, before: string): Analysis {
  const actions = [
    `open the ${PLACES[n % 5]} terminal at ${PLACES[(n * 3 + 1) % 5]}`,
    `review berth ${n} of the ${PLACES[(n + 2) % 5]} harbour`,
    `fund the ${PLACES[(n * 2) % 5]} laboratory`,
  ];
  const text = `${before}Statement ${n} on ports\n\n${actions.map((one) => `The United Kingdom will ${one} by 30 June 2027.`).join('\n\n')}\n`;
  return analysisOf(text, {
    head: { id: `doc:${n}`, title: `Statement ${n} on ports`, published: addDays('2020-01-01', n % 2_000) },
    commitments: actions.map((action) => ({ action, deadline: ['30 June 2027', '../2027-06-30'] as const })),
  });
}

const PLACES = ['Brandel', 'Mortas', 'Velkin', 'Sorlam', 'Garfen'] as const;

/** Bytes that hardly pack. */
export function bytesOf(n: number, size: number): Uint8Array {
  const random = drawing(n);
  return Uint8Array.from({ length: size }, () => Math.floor(random() * 256));
}
