import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, KNOWN, keyOf } from './figures.ts';
import { run } from './program.ts';
import { commitOf } from './revision.ts';

/** What docs/quality.json keeps. */
export interface Recorded {
  /** The revision that was measured; with "and changes" where the checkout had some that no revision has. */
  readonly revision: string;
  readonly figures: readonly Figure[];
}

/** Keeps what was measured; what was not measured this time (the speed) stays as it was recorded. */
export function record(root: string, revision: string | null, figures: readonly Figure[]): void {
  const file = join(root, 'docs/quality.json');
  const before: Recorded | null = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  const all = new Map((before?.figures ?? []).map((one) => [keyOf(one), one]));
  for (const one of figures) all.set(keyOf(one), rounded(one));
  const kept: Recorded = {
    revision: nameOf(root, revision),
    figures: [...KNOWN].flatMap((key) => all.get(key) ?? []),
  };
  writeFileSync(file, `${JSON.stringify(kept, null, 1)}\n`);
}

function nameOf(root: string, revision: string | null): string {
  const commit = commitOf(root, revision ?? 'HEAD').slice(0, 10);
  const changed = revision === null && run('git', ['-C', root, 'status', '--porcelain', '--', 'src']) !== '';
  return changed ? `${commit} and changes` : commit;
}

const rounded = (figure: Figure): Figure => ({
  ...figure,
  value: figure.value === null ? null : Math.round(figure.value * 1000) / 1000,
});
