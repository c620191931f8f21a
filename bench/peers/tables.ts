import type { Figures, Searched, SearchFigures } from './figures.ts';

/** What was measured, as tables of Markdown no wider than a terminal; ratios are to the first of each, which is ours. */
export function peersTables({ sizes, searching, reading, heap }: Figures): string[] {
  return [
    ...sizes.flatMap((size, at) => sizeTables(size, searching, at)),
    ...rankingTable(searching),
    ...(heap === null ? [] : farTable(searching, heap)),
    '',
    '### Reading',
    '',
    'MB of text a second; × is how often faster than ours on the same text.',
    '',
    '| reader | what it does | generated | × | corpus | × |',
    '| --- | --- | --: | --: | --: | --: |',
    ...reading.map(
      ({ name, does, rate, corpus }) =>
        `| ${name} | ${does} | ${mb(rate)} | ${times(rate, reading[0]!.rate)} | ${mb(corpus)} | ${times(corpus, reading[0]!.corpus)} |`,
    ),
  ];
}

function sizeTables(size: number, searching: readonly SearchFigures[], at: number): string[] {
  const first = searching[0]!.runs[at] ?? null;
  const rows = searching.map(({ name, runs }) => ({ name, run: runs[at] ?? null }));
  const cell = (run: Searched | null, of: (one: Searched) => number | null, show: (n: number) => string) => {
    const value = run && of(run);
    return value === null ? '– |  ' : `${show(value)} | ${times(value, first && of(first))}`;
  };
  return [
    '',
    `### ${grouped(first?.sentences ?? size)} sentences${first ? `, ${(first.bytes / 1e6).toFixed(1)} MB of text` : ''}`,
    '',
    '| | index, s | × | p50, ms | × | p95, ms | × |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...rows.map(
      ({ name, run }) =>
        `| ${name} | ${cell(
          run,
          (one) => one.seconds,
          (n) => n.toFixed(2),
        )} | ${cell(run, (one) => one.p50, ms)} | ${cell(run, (one) => one.p95, ms)} |`,
    ),
    '',
    '| | memory, MB | × | process, MB | disk, MB | × |',
    '| --- | --: | --: | --: | --: | --: |',
    ...rows.map(
      ({ name, run }) =>
        `| ${name} | ${cell(run, (one) => one.rss + one.elsewhere, million)} | ${run ? million(run.whole + run.elsewhere) : '–'} | ${cell(run, (one) => one.disk, million)} |`,
    ),
  ];
}

const rankingTable = (searching: readonly SearchFigures[]): string[] => [
  '',
  '### Ranking',
  '',
  'nDCG@10 on SciFact, 5,183 abstracts and 300 claims, any of the words.',
  '',
  '| | nDCG@10 |',
  '| --- | --: |',
  ...searching.map(({ name, ranking }) => `| ${name} | ${ranking?.toFixed(3) ?? '–'} |`),
];

const farTable = (searching: readonly SearchFigures[], heap: number): string[] => [
  '',
  '### How far',
  '',
  `Sentences added until a heap of ${heap} MB was full, or the time was over.`,
  '',
  '| | sentences | ended by | process, MB |',
  '| --- | --: | --- | --: |',
  ...searching.map(({ name, far }) =>
    far ? `| ${name} | ${grouped(far.sentences)} | ${far.by} | ${million(far.rss)} |` : `| ${name} | – | | |`,
  ),
];

const ms = (n: number): string => n.toFixed(2);
const mb = (n: number | null): string => (n === null ? '–' : n.toFixed(n < 0.1 ? 3 : 2));
const million = (n: number): string => (n / 1e6).toFixed(n < 1e7 ? 1 : 0);
const grouped = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, ',');
const times = (n: number | null, ours: number | null | undefined): string =>
  n === null || !ours ? '' : (n / ours).toFixed(n / ours < 0.095 ? 3 : n / ours < 9.5 ? 2 : 0);
