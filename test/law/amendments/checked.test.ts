import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Amendment, Target } from '../../../src/law/amendments/amendment.ts';
import { amendmentsOf } from '../../../src/law/amendments/amendments.ts';
import type { Span } from '../../../src/model/span.ts';
import { analyse } from '../../../src/pipeline.ts';
import { read } from '../../../src/readers/read.ts';

const samples = join(import.meta.dirname, '../../../../shared/samples');

interface Line {
  readonly half: 'rules' | 'aside' | 'again';
  readonly file: string;
  readonly provision: string;
  readonly line: number;
  readonly instructions: readonly Record<string, unknown>[];
}
const { lines } = JSON.parse(readFileSync(join(import.meta.dirname, 'checked.json'), 'utf8')) as {
  lines: readonly Line[];
};

/** How often a field must be right, of all that a person looked at. */
const FLOORS = {
  change: 1,
  law: 1,
  targets: 1,
  anchor: 0.99,
  old: 1,
  range: 1,
  each: 1,
  fresh: 1,
  inserted: 1,
};

const bare = (uri: string | null | undefined) =>
  uri?.replace('http://www.legislation.gov.uk/id/', '') ?? null;
const kindOf = (part: string | null) =>
  part === null
    ? null
    : (
        part.match(/definition|heading|entry|opening words|words before|para\.|sub-para\./g) ?? ['other']
      ).join(' ');
const named = ({ uri, cited, to, part }: Target) => [
  bare(uri) ?? cited,
  to && (bare(to.uri) ?? to.cited),
  kindOf(part),
];

/** An instruction as the labels have it: offsets from the start of its line. */
function labelled({ line, change, law, targets, anchor, old, range, each, fresh, inserted }: Amendment) {
  const from = (span: Span | null) => span && [span.start - line.start, span.end - span.start];
  const id = bare(law?.id);
  return {
    change,
    law: id !== null && /^[a-z]+\/|^\d{5}/.test(id) ? id : null,
    targets: targets.map(named),
    anchor: anchor && [
      anchor.where,
      anchor.target && [bare(anchor.target.uri) ?? anchor.target.cited, kindOf(anchor.target.part)],
      from(anchor.words),
    ],
    old: from(old),
    range: range && [from(range.from), from(range.to), range.beside],
    each,
    fresh: from(fresh),
    inserted: inserted.map(({ uri, number }) => bare(uri) ?? number),
  };
}

describe.skipIf(!existsSync(samples))(
  'instructions that a person looked at (skipped without ../shared)',
  () => {
    test('are found, and each of their fields is right in so many', { timeout: 120_000 }, async () => {
      const right = Object.fromEntries(Object.keys(FLOORS).map((field) => [field, 0])) as Record<
        keyof typeof FLOORS,
        number
      >;
      const wrong: string[] = [];
      let all = 0;
      for (const [file, own] of Map.groupBy(lines, (one) => one.file)) {
        const { document } = await read(readFileSync(join(samples, file)), { name: file });
        const found = Map.groupBy(
          amendmentsOf(analyse(document!, { only: 'mentions' })),
          ({ line }) => line.start,
        );
        for (const { line, provision, instructions } of own) {
          const made = (found.get(line) ?? []).map(labelled);
          if (made.length !== instructions.length)
            wrong.push(`${provision}: ${made.length} for ${instructions.length}`);
          for (const [at, wanted] of instructions.entries()) {
            all++;
            for (const field of Object.keys(FLOORS) as (keyof typeof FLOORS)[])
              if (JSON.stringify(made[at]?.[field]) === JSON.stringify(wanted[field])) right[field]++;
              else wrong.push(`${provision} ${field}: ${JSON.stringify(made[at]?.[field])}`);
          }
        }
      }
      expect(all).toBeGreaterThan(100);
      for (const [field, floor] of Object.entries(FLOORS))
        expect(
          right[field as keyof typeof FLOORS] / all,
          `${field}\n${wrong.join('\n')}`,
        ).toBeGreaterThanOrEqual(floor);
    });
  },
);
