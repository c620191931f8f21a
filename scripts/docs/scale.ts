import type { Figures } from '../../bench/scale/figures.ts';

/** docs/scale.md with its tables as docs/scale.json has the figures; the words around them are written by hand. */
export function scalePage(page: string, runs: readonly Figures[]): string {
  const tables = runs.flatMap((run) => [...words(run), '', ...adding(run), '', ...asking(run), '']);
  const made = [BEGIN, '', ...tables, ...disk(runs), '', END].join('\n');
  const [from, to] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`docs/scale.md has no place for its figures: ${BEGIN} … ${END}`);
  return page.slice(0, from) + made + page.slice(to + END.length);
}

const BEGIN = '<!-- figures: made from docs/scale.json by "npm run docs" -->';
const END = '<!-- /figures -->';

type Row = Figures['rows'][number];

function words({ ran, rows }: Figures): string[] {
  const copied =
    ran.copied === null
      ? 'every document read, linked and catalogued.'
      : `from ${grouped(ran.copied)} sentences on copies of readings, each a document of its own without links; the last 10,000 sentences before each mark went the whole way, and the rates are theirs.`;
  return [
    `### ${ran.store}, up to ${grouped(rows.at(-1)!.sentences)} sentences`,
    '',
    `${ran.processor}, Node ${ran.node.slice(1)}: ${copied}`,
  ];
}

const adding = ({ rows }: Figures): string[] =>
  table(
    [
      'sentences',
      'documents',
      'text, MB',
      'read',
      'store, link',
      'catalogue',
      'words',
      'all, a second',
      'of the first',
    ],
    rows.map((row) => [
      grouped(row.sentences),
      grouped(row.documents),
      (row.bytes / 1e6).toFixed(1),
      ...[row.perSecond.read, row.perSecond.link, row.perSecond.catalogue, row.perSecond.texts].map(grouped),
      grouped(row.perSecond.all),
      (row.perSecond.all / rows[0]!.perSecond.all).toFixed(2),
    ]),
  );

const asking = ({ rows }: Figures): string[] =>
  table(
    [
      'sentences',
      'search, ms',
      'facets, ms',
      'due in 90 days, ms',
      'in texts, ms',
      'disk per byte',
      'server, MB',
    ],
    rows.map(({ asked, server, ...row }) => [
      grouped(row.sentences),
      ...[asked.search, asked.facets, asked.due, asked.texts].map(({ p95 }) => p95.toFixed(1)),
      (row.disk.all / row.bytes).toFixed(2),
      grouped(server.asked),
    ]),
  );

/** By table, of the two largest registers of each run. */
function disk(runs: readonly Figures[]): string[] {
  const all = runs.flatMap(({ ran, rows }) => rows.slice(-2).map((row) => ({ ...row, store: ran.store })));
  const first = all[0]!;
  const names = Object.keys(first.disk.tables).filter((name) => first.disk.tables[name]! > first.bytes / 50);
  const share = (row: Row, name: string) => ((row.disk.tables[name] ?? 0) / row.bytes).toFixed(2);
  return [
    '### On the disk, per byte of text',
    '',
    ...table(
      ['table, with its indexes', ...all.map(({ store, sentences }) => `${store}, ${grouped(sentences)}`)],
      names.map((name) => [`\`${name}\``, ...all.map((row) => share(row, name))]),
    ),
  ];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)];
}

const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
