import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { randomOf } from '../../../bench/fuzz/random.ts';
import { compareLaws } from '../../../src/law/comparing/comparing.ts';
import { type Unit, unitsOf } from '../../../src/law/comparing/units.ts';
import type { Analysis } from '../../../src/model/analysis.ts';
import type { Place } from '../../../src/model/place.ts';
import { analyse } from '../../../src/pipeline.ts';
import { read } from '../../../src/readers/read.ts';

const samples = join(import.meta.dirname, '../../../../shared/samples');
const LAWS = [
  'legislation-gov-uk/asp_2025_11/asp-2025-11-2025-08-07.xml',
  'eu-formex/32017R1001/L_2017154EN.01000101.xml',
  'uk-bills-akn/Social_Housing_(Regulation)_Bill_-_commons_brl.xml',
];
const WORDS = ['lawful', 'harbour', 'notwithstanding', 'prior', 'further'];

/** Numbers from 0 to 1 that look like chance, the same for the same seed. */
function chances(seed: number): () => number {
  const { below } = randomOf(seed);
  return () => below(1e6) / 1e6;
}

const isWhole = ({ provision }: Unit): boolean =>
  ['section', 'article', 'regulation'].includes(provision.kind) && !provision.quoted;

/** Another version of a law: a tenth of its clauses and some parts gone, the others renumbered, a third reworded. */
function altered(law: Analysis, chance: () => number) {
  const units = unitsOf(law);
  const numbers = new Map<Unit, string>();
  const gone = new Set<Unit>();
  let number = 0;
  for (const unit of units) {
    if (unit.holder !== null && gone.has(unit.holder)) gone.add(unit);
    else if (isWhole(unit) ? chance() < 0.1 : unit.children.length === 0 && chance() < 0.06) gone.add(unit);
    else if (isWhole(unit)) {
      number += chance() < 0.2 ? 3 : 1;
      numbers.set(unit, `${number}`);
    }
  }
  const byId = new Map(units.map((unit) => [unit.provision.id, unit]));
  const places: Place[] = [];
  let text = '';
  for (const { start, end, provision } of law.places) {
    const unit = provision === undefined ? undefined : nearest(provision, byId);
    if (unit === undefined || gone.has(unit)) continue;
    const words = reworded(law.document.text.slice(start, end), chance);
    places.push({ start: text.length, end: text.length + words.length, provision: renamed(unit, numbers) });
    text += `${words}\n`;
  }
  const later: Analysis = { ...law, document: { ...law.document, text }, places, mentions: [] };
  return {
    later,
    wanted: units.map((unit) => [unit, gone.has(unit) ? null : renamed(unit, numbers)] as const),
  };
}

function nearest(id: string, byId: ReadonlyMap<string, Unit>): Unit | undefined {
  return byId.get(id) ?? (id.includes('__') ? nearest(id.slice(0, id.lastIndexOf('__')), byId) : undefined);
}

/** `section-4-1-a` is `section-7-1-a` where section 4 is section 7. */
function renamed(unit: Unit, numbers: ReadonlyMap<Unit, string>): string {
  let whole: Unit | null = unit;
  while (whole !== null && !numbers.has(whole)) whole = whole.holder;
  if (whole === null) return unit.provision.id;
  const { id } = whole.provision;
  return id.replace(/[^-_.]+$/, numbers.get(whole)!) + unit.provision.id.slice(id.length);
}

function reworded(words: string, chance: () => number): string {
  if (chance() > 0.33) return words;
  const all = words.split(' ');
  const changes = 1 + Math.floor((all.length / 4) * chance());
  for (let change = 0; change < changes; change++) {
    const at = Math.floor(chance() * all.length);
    if (chance() < 0.5 && all.length > 1) all.splice(at, 1);
    else all.splice(at, 0, WORDS[Math.floor(chance() * WORDS.length)]!);
  }
  return all.join(' ');
}

describe.skipIf(!existsSync(samples))(
  'laws altered by chance (skipped where the samples are missing)',
  () => {
    test.each(LAWS)('%s: 0.985 of its provisions are paired right', async (path) => {
      const { document } = await read(readFileSync(join(samples, path)), { name: path });
      const law = analyse(document!, { only: 'mentions' });
      const { later, wanted } = altered(law, chances(7));
      const { pairs } = compareLaws(law, later);
      const found = new Map(
        pairs.flatMap(({ how, earlier, later }) =>
          how === 'merged' || how === 'split' ? [] : [[earlier.id, later.id] as const],
        ),
      );
      const right = wanted.filter(([{ provision }, id]) => (found.get(provision.id) ?? null) === id);
      expect(
        wanted.filter(([{ provision }, id]) => id !== null && id !== provision.id).length,
      ).toBeGreaterThan(30);
      expect(right.length / wanted.length).toBeGreaterThan(0.985);
    });
  },
);
