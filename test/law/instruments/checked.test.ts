// Records of real instruments against what a person read in them: identifiers, kinds and days, none of their words.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { InstrumentRecord } from '../../../src/law/instruments/record.ts';
import { recordOf, recordsNamed, workTitle } from '../../../src/law/instruments/records.ts';
import { treatiesOnline } from '../../../src/law/instruments/treatiesOnline.ts';
import { readingOf } from '../../../src/sources/reading/reading.ts';
import checked from './checked.json' with { type: 'json' };

const SAMPLES = join(import.meta.dirname, '../../../../shared/samples');

/** What of a record is compared; what a row leaves out, or has as null, was not checked, but for a procedure. */
interface Row {
  readonly file: string;
  readonly at?: number;
  readonly named?: string;
  readonly [field: string]: unknown;
}

type Said = Readonly<Record<string, string>>;

const sorted = (all: readonly string[]): string => [...new Set(all)].sort().join('; ');

/** Days of the whole; a star is of a part, a question mark no day that can be told. */
const daysOf = ({ dates }: InstrumentRecord): string =>
  sorted(
    dates
      .filter(({ scope }) => scope !== 'the act alone')
      .map(({ what, edtf, scope }) => `${what} ${edtf ?? '?'}${scope === null ? '' : '*'}`),
  );

function saidBy(record: InstrumentRecord): Said {
  return {
    kind: record.kind,
    id: String(record.id),
    number: sorted(record.identifiers.map(({ value }) => value)),
    dates: daysOf(record),
    procedure: String(record.procedure?.procedure ?? null),
    parties: sorted(record.parties.map(({ name }) => name)),
    basis: sorted(record.basis.map(({ id, name }) => id ?? name)),
    changes: sorted(record.changes.map(({ how, name }) => `${how} ${workTitle(name)}`)),
    expression: record.expression?.words ?? '',
    part: String(record.expression?.part ?? null),
    unapplied: String(record.expression?.unapplied ?? null),
  };
}

async function recordFor({ file, at, named }: Row): Promise<Said> {
  const bytes = readFileSync(join(SAMPLES, file));
  if (at !== undefined) return saidBy(treatiesOnline(JSON.parse(bytes.toString())).records[at]!);
  const { analysis } = await readingOf(bytes, { name: basename(file) });
  if (analysis === null) throw new Error(`${file} cannot be read`);
  if (named === undefined) return saidBy(recordOf(analysis));
  const found = recordsNamed(analysis).find(({ title }) => title === named);
  const told = found?.dates.map(({ what, edtf, standing }) => `${what} ${edtf} ${standing}`) ?? [];
  return { named: sorted(told) };
}

/** The fields of a row that were checked, as `saidBy` writes them. */
function wantedOf({ file: _, at: __, named, dates, ...fields }: Row): Said {
  if (named !== undefined) return { named: sorted(dates as string[]) };
  const kept = Object.entries({ ...fields, dates }).filter(
    ([field, value]) => value !== null || field === 'procedure' || field === 'id',
  );
  return Object.fromEntries(
    kept.map(([field, value]) => [field, Array.isArray(value) ? sorted(value) : String(value)]),
  );
}

/** A number is one of several that a record is known by. */
const isRight = (field: string, want: string, got: string): boolean =>
  field === 'number' ? got.split('; ').includes(want) : want === got;

describe.skipIf(!existsSync(SAMPLES))(
  'records of real instruments (skipped where ../shared is missing)',
  () => {
    test('are as a person read them, field by field', async () => {
      const tally = new Map<string, { right: number; wrong: string[] }>();
      for (const row of checked as readonly Row[]) {
        const got = await recordFor(row);
        for (const [field, want] of Object.entries(wantedOf(row))) {
          const own = tally.get(field) ?? { right: 0, wrong: [] };
          tally.set(field, own);
          if (isRight(field, want, got[field] ?? '')) own.right++;
          else own.wrong.push(`${basename(row.file)} ${row.named ?? ''}: "${got[field]}" for "${want}"`);
        }
      }
      const rows = [...tally].map(
        ([field, { right, wrong }]) => `${field} ${right} of ${right + wrong.length}`,
      );
      const wrong = [...tally].flatMap(([field, own]) => own.wrong.map((one) => `${field}: ${one}`));
      if (process.env.SHOW_RECORDS) console.log([...rows, ...wrong].join('\n'));
      const all = [...tally.values()].reduce((sum, own) => sum + own.right + own.wrong.length, 0);
      expect(checked.length).toBeGreaterThanOrEqual(50);
      expect((all - wrong.length) / all, wrong.join('\n')).toBeGreaterThanOrEqual(FLOOR);
    }, 60_000);
  },
);

/** Fields right, of all that were checked: it only rises. */
const FLOOR = 0.97;
