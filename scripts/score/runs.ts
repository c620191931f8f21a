// One function a kind of set: runs the program over it, and the set's own scorer over what the program printed.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { oneCore } from '../../bench/documents.ts';
import { goldOf, linkPairs, missesOf, scoreOf } from './documents.ts';
import { type Figure, figuresOf } from './figures.ts';
import { type Place, run, watchpoint } from './program.ts';
import {
  type Answer,
  ARTICLE_SET,
  type CaseSet,
  type DocumentSet,
  LINK_SET,
  SPEED_SET,
  TAGGER_SET,
  UNREAD,
} from './sets.ts';

/** What a run hands back; `misses` only where they were asked for and may be shown. */
export interface Scored {
  readonly figures: readonly Figure[];
  readonly misses?: string;
}
const NOTHING: Scored = { figures: [] };

export const scoreDocuments = (place: Place, set: DocumentSet, misses: boolean): Scored => ({
  figures: figuresOf(set, scoreOf(place, set.has)),
  ...(misses && set.inView && { misses: missesOf(place, set.has) }),
});

export function scoreCases(place: Place, set: CaseSet, misses: boolean): Scored {
  const cases = join(place.corpus, set.cases);
  if (!existsSync(cases)) return NOTHING;
  const found = join(place.work, `${set.name.replace(/\W+/g, '-')}.jsonl`);
  const only = set.only ? ['--only', set.only] : [];
  writeFileSync(found, watchpoint(place, ['analyse', '--jsonl', ...only], { input: cases }));
  const score = (flag: string) => run(process.execPath, [join(place.corpus, set.scorer), cases, found, flag]);
  return {
    figures: figuresOf(set, JSON.parse(score('--json'))),
    ...(misses && { misses: score('--misses') }),
  };
}

export function scoreLinks(place: Place, misses: boolean): Scored {
  const pairs = linkPairs(place);
  if (pairs.length === 0) return NOTHING;
  const found = join(place.work, 'links');
  mkdirSync(found, { recursive: true });
  for (const pair of pairs) {
    const files = pair.map((name) => join(place.corpus, 'dev', `${name}.txt`));
    const dated = pair.flatMap((name) => ['--published', goldOf(place, name).published]);
    const printed = watchpoint(place, ['links', ...files, '--format', 'json', ...dated]);
    writeFileSync(join(found, `${pair.join('--')}.json`), printed);
  }
  const gold = join(place.corpus, 'links');
  const score = (flag: string) =>
    run(process.execPath, [
      join(place.corpus, 'score-links.mjs'),
      gold,
      join(place.corpus, 'dev'),
      found,
      flag,
    ]);
  const inView = (line: string) => ![...UNREAD].some((name) => line.includes(name));
  return {
    figures: figuresOf(LINK_SET, JSON.parse(score('--json'))),
    ...(misses && { misses: score('--misses').split('\n').filter(inView).join('\n') }),
  };
}

/** The article in each saved page; the scorer prints one line. */
export function scoreArticles(place: Place): Scored {
  const archive = join(place.corpus, 'articles/articles.tar.gz');
  if (!existsSync(archive)) return NOTHING;
  const pages = join(place.work, 'articles');
  mkdirSync(pages, { recursive: true });
  run('tar', ['xzf', archive, '-C', pages]);
  const ids = readdirSync(join(pages, 'html')).map((file) => file.replace('.html.gz', ''));
  for (const id of ids)
    writeFileSync(join(pages, `${id}.html`), gunzipSync(readFileSync(join(pages, 'html', `${id}.html.gz`))));
  const files = ids.map((id) => join(pages, `${id}.html`));
  const named = ids.flatMap((id) => ['--document', id]);
  const found = join(place.work, 'articles.jsonl');
  const asked = ['analyse', '--format', 'jsonl', '--only', 'mentions', ...named, ...files];
  writeFileSync(found, watchpoint(place, asked, { fine: [0, 1] }));
  const scorer = join(place.corpus, 'articles/score-articles.mjs');
  const said = run(process.execPath, [scorer, join(pages, 'ground-truth.json'), byId(found)]);
  const [, n, f1, precision, recall] =
    /^(\d+) pages.* F1 ([\d.]+) +P ([\d.]+) +R ([\d.]+)/.exec(said)?.map(Number) ?? [];
  return { figures: figuresOf(ARTICLE_SET, { pages: n, f1, precision, recall, halves: halvesOf(place) }) };
}

/** By the script that runs a peer beside the reader; a revision from before it has none. */
function halvesOf({ root, corpus }: Place): Answer {
  const script = join(root, 'scripts/article-eval.ts');
  return existsSync(script)
    ? JSON.parse(run(process.execPath, [script, '--json', '--corpus', corpus]))
    : null;
}

/** What the articles' scorer reads: {id, text} a line. */
function byId(found: string): string {
  const lines = readFileSync(found, 'utf8').trimEnd().split('\n');
  const texts = lines.map((line) => {
    const { id, text } = JSON.parse(line).document;
    return JSON.stringify({ id, text });
  });
  writeFileSync(found, texts.join('\n'));
  return found;
}

/** The tagger on the treebanks, by the script that measures it. */
export function scoreTagger({ root, corpus }: Place): Scored {
  const treebank = join(corpus, '../treebank');
  const script = join(root, 'scripts/evaluate-tagger.ts');
  if (!existsSync(treebank) || !existsSync(script)) return NOTHING;
  const said = run(process.execPath, [script, treebank]);
  const lines = said.matchAll(
    /^(\S+), its tokens: universal ([\d.]+), Penn ([\d.]+), verbs found ([\d.]+)/gm,
  );
  const answer = Object.fromEntries(
    [...lines].map(([, file, universal, penn, verbs]) => [
      file,
      { universal: Number(universal), penn: Number(penn), verbs: Number(verbs) },
    ]),
  );
  return { figures: figuresOf(TAGGER_SET, answer) };
}

/** The whole analysis on one core, beside wink-nlp's tagging alone. Takes a minute. */
export function scoreSpeed({ root, corpus }: Place): Scored {
  const script = join(corpus, 'bench-speed.mjs');
  if (!existsSync(script)) return NOTHING;
  const [command, ...args] = oneCore([
    process.execPath,
    script,
    '--json',
    '--peers',
    join(root, 'node_modules'),
    '--',
    process.execPath,
    join(root, 'bin/watchpoint.mjs'),
    'analyse',
    '--jsonl',
  ]);
  const said = JSON.parse(run(command!, args));
  const rate = said.command.mbPerSecond;
  const wink = Object.entries<{ mbPerSecond: number }>(said.peers).find(([name]) => name.startsWith('wink'));
  return { figures: figuresOf(SPEED_SET, { rate, share: wink ? rate / wink[1].mbPerSecond : null }) };
}
