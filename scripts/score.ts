// npm run score                     every corpus set that is there, as one table with floors and marks
//   -- --misses                     what went wrong, of what may be looked at
//   -- --json                       the figures for other programs
//   -- --at REV                     any of these, of another revision of the program
//   -- --compare REV                sentences and fields won and lost since a revision, and every figure that moved
//   -- --folds                      document by document, those never read while writing rules apart
//   -- --raise                      lifts the floors (test/floors.json) to what was reached less a margin
//   -- --record [--speed]           keeps the figures in docs/quality.json, of which docs/quality.md is made
//   -- --corpus FOLDER
// Ends with 1 when a figure is under its floor.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { scoreAll } from './score/all.ts';
import { compare, sides } from './score/compare.ts';
import { type Floors, keyOf, raised, underFloor } from './score/figures.ts';
import { folds } from './score/folds.ts';
import type { Place } from './score/program.ts';
import { record } from './score/record.ts';
import { commitOf, withRevision } from './score/revision.ts';
import { shown, table } from './score/table.ts';

const root = join(import.meta.dirname, '..');
const floorsFile = join(root, 'test/floors.json');
const { values: asked } = parseArgs({
  options: {
    misses: { type: 'boolean' },
    json: { type: 'boolean' },
    at: { type: 'string' },
    compare: { type: 'string' },
    folds: { type: 'boolean' },
    raise: { type: 'boolean' },
    record: { type: 'boolean' },
    speed: { type: 'boolean' },
    corpus: { type: 'string', default: join(root, '../shared/corpus') },
  },
});
const here: Place = { root, corpus: asked.corpus, work: join(root, '.scores') };

try {
  if (!existsSync(asked.corpus))
    console.log(`skipped: the corpus is not beside the checkout (looked for ${asked.corpus})`);
  else if (asked.at === undefined) act(here);
  else {
    // Once, at the beginning: HEAD may move while the sets are run.
    asked.at = commitOf(root, asked.at);
    withRevision(root, asked.at, (folder) => act({ ...here, root: folder }));
  }
} catch (error) {
  console.error(`score: ${(error as Error).message.trim()}`);
  process.exitCode = 2;
}

function act(place: Place): void {
  const { compare: since } = asked;
  if (since !== undefined)
    console.log(withRevision(root, since, (folder) => compare(...sides(place, folder))));
  else if (asked.folds) console.log(folds(place));
  else measure(place);
}

function measure(place: Place): void {
  const floors: Floors = JSON.parse(readFileSync(floorsFile, 'utf8'));
  const figures = scoreAll(place, asked);
  console.log(asked.json ? JSON.stringify(figures, null, 1) : table(figures, floors));
  if (asked.raise) writeFileSync(floorsFile, `${JSON.stringify(raised(floors, figures), null, 2)}\n`);
  if (asked.record) record(root, asked.at ?? null, figures);
  const low = underFloor(floors, figures);
  for (const figure of low)
    console.error(
      `under its floor: ${keyOf(figure)}: ${shown(figure.value).trim()}, and was ${shown(floors[keyOf(figure)]).trim()}`,
    );
  process.exitCode = low.length ? 1 : 0;
}
