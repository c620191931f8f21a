// npm run score [-- --misses] [-- --json] [-- --raise] [-- --write] [-- --corpus FOLDER]
// Runs the program over every corpus set that is there and prints one table of what the sets' own scorers say.
// Ends with 1 when a score is under its floor (test/floors.json); --raise lifts floors to what was reached;
// --write puts the table into docs/quality.md.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  type Answer,
  CASE_SETS,
  type CaseSet,
  DOCUMENT_SETS,
  type DocumentSet,
  LINK_SET,
  type Measure,
} from './corpus.ts';
import { qualityPage, type Score } from './docs/quality.ts';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'bin/watchpoint.mjs');
const work = join(root, '.scores');
const floorsFile = join(root, 'test/floors.json');
const { values: asked } = parseArgs({
  options: {
    misses: { type: 'boolean' },
    json: { type: 'boolean' },
    raise: { type: 'boolean' },
    write: { type: 'boolean' },
    corpus: { type: 'string', default: join(root, '../shared/corpus') },
  },
});

if (!existsSync(asked.corpus)) {
  console.log(`skipped: the corpus is not beside the checkout (looked for ${asked.corpus})`);
  process.exit(0);
}
const floors: Record<string, number> = existsSync(floorsFile)
  ? JSON.parse(readFileSync(floorsFile, 'utf8'))
  : {};
rmSync(work, { recursive: true, force: true });
mkdirSync(join(work, 'read'), { recursive: true });
analyseDocuments();
const scores = [...DOCUMENT_SETS.flatMap(scoreDocuments), ...CASE_SETS.flatMap(scoreCases), ...scoreLinks()];
if (asked.json) console.log(JSON.stringify(scores, null, 1));
else print(scores);
if (asked.raise) raise(scores);
if (asked.write) writeFileSync(join(root, 'docs/quality.md'), qualityPage(scores));
const low = scores.filter(({ score, floor }) => floor !== null && (score ?? 0) < floor);
for (const { set, measure, score, floor } of low)
  console.error(`under its floor: ${set}, ${measure}: ${show(score)}, and was ${show(floor)}`);
process.exitCode = low.length ? 1 : 0;

/** Reads every document once, as a user would; the sets below share what was found. */
function analyseDocuments(): void {
  const folder = join(asked.corpus, 'dev');
  const names = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const published = names.flatMap((file) => ['--published', publishedOf(file.replace('.txt', ''))]);
  const files = names.map((file) => join(folder, file));
  const analyses = program(['analyse', '--format', 'jsonl', ...published, ...files])
    .trimEnd()
    .split('\n');
  names.forEach((file, at) => {
    writeFileSync(join(work, 'read', file.replace('.txt', '.json')), analyses[at]!);
  });
}

function publishedOf(name: string): string {
  return JSON.parse(readFileSync(join(asked.corpus, 'dev', `${name}.gold.json`), 'utf8')).published;
}

function scoreDocuments(set: DocumentSet): Score[] {
  const gold = join(asked.corpus, set.folder);
  const mine = join(work, set.name.replaceAll(' ', '-'));
  mkdirSync(mine);
  for (const file of readdirSync(gold))
    if (set.has(file.replace(/\.(?:txt|gold\.json)$/, ''))) cpSync(join(gold, file), join(mine, file));
  return scoresOf(set, [mine, join(work, 'read')], set.inView);
}

function scoreCases(set: CaseSet): Score[] {
  const cases = join(asked.corpus, set.cases);
  if (!existsSync(cases)) return [];
  const found = join(work, `${set.name.replace(/\W+/g, '-')}.jsonl`);
  writeFileSync(found, program(['analyse', '--jsonl', ...(set.only ? ['--only', set.only] : [])], cases));
  return scoresOf(set, [cases, found], true);
}

function scoreLinks(): Score[] {
  const gold = join(asked.corpus, LINK_SET.folder);
  if (!existsSync(gold)) return [];
  const mine = join(work, 'links');
  mkdirSync(mine);
  for (const file of readdirSync(gold).filter((one) => one.includes('--') && one.endsWith('.json'))) {
    const pair = file.replace('.json', '').split('--');
    const files = pair.map((name) => join(asked.corpus, 'dev', `${name}.txt`));
    if (!files.every((one) => existsSync(one))) return [];
    const dated = pair.flatMap((name) => ['--published', publishedOf(name)]);
    writeFileSync(join(mine, file), program(['links', ...files, '--format', 'json', ...dated]));
  }
  return scoresOf(LINK_SET, [gold, join(asked.corpus, 'dev'), mine], false);
}

function scoresOf(
  { name, scorer, measures }: { name: string; scorer: string; measures: readonly Measure[] },
  files: readonly string[],
  inView: boolean,
): Score[] {
  const path = join(asked.corpus, scorer);
  if (asked.misses && inView)
    console.log(`\n## ${name}\n${run(process.execPath, [path, ...files, '--misses'])}`);
  const answer: Answer = JSON.parse(run(process.execPath, [path, ...files, '--json']));
  return measures.map(({ name: measure, at, mark = null }) => ({
    set: name,
    measure,
    score: at(answer),
    mark,
    floor: floors[`${name}: ${measure}`] ?? null,
  }));
}

function program(args: readonly string[], input?: string): string {
  return run(bin, args, input);
}

function run(command: string, args: readonly string[], input?: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: [input ? openSync(input, 'r') : 'ignore', 'pipe', 'pipe'],
  });
  if (error || status !== 0)
    throw new Error(
      `${command} ${args.slice(0, 3).join(' ')} ended with ${status}: ${error?.message ?? stderr}`,
    );
  return stdout;
}

function print(all: readonly Score[]): void {
  console.log(`${'set'.padEnd(16)} ${'measure'.padEnd(24)}  score   mark  floor`);
  let before = '';
  for (const { set, measure, score, mark, floor } of all) {
    const short = mark !== null && (score ?? 0) < mark ? '  short of the mark' : '';
    console.log(
      `${(set === before ? '' : set).padEnd(16)} ${measure.padEnd(24)}  ${show(score)}  ${show(mark)}  ${show(floor)}${short}`,
    );
    before = set;
  }
}

function show(value: number | null): string {
  return value === null ? '    -' : value.toFixed(3);
}

/** Floors only rise: each becomes what was reached, rounded down, where that is more. */
function raise(all: readonly Score[]): void {
  for (const { set, measure, score } of all) {
    const key = `${set}: ${measure}`;
    floors[key] = Math.max(floors[key] ?? 0, Math.floor((score ?? 0) * 1000) / 1000);
  }
  writeFileSync(floorsFile, `${JSON.stringify(floors, null, 2)}\n`);
}
