/** One measure of one set, as `npm run score` prints it. */
export interface Score {
  readonly set: string;
  readonly measure: string;
  readonly score: number | null;
  /** What is to be reached; null where no mark is set. */
  readonly mark: number | null;
  /** What may not be lost again; null where none is set. */
  readonly floor: number | null;
}

const ABOUT: Readonly<Record<string, string>> = {
  dev: '19 annotated documents: the two founding news analyses, four more, thirteen official texts',
  'dev in view': 'the eleven of them that rules were written against',
  'dev set aside': 'the eight whose text nobody read while writing rules: how well the rules hold elsewhere',
  'uk-belgium': 'the two founding documents',
  'values: dates': '120 short texts with the dates that policy prose uses',
  'values: figures': 'short texts with amounts, ranges and bounds',
  citations: '2,178 blocks of UK legislation, their citations marked by the editors of legislation.gov.uk',
  recognizers:
    'the cases of Recognizers-Text that a reader of documents should know; their conventions, not ours',
};

/** docs/quality.md: every score with its mark, set by set. */
export function qualityPage(scores: readonly Score[]): string {
  const sets = [...Map.groupBy(scores, ({ set }) => set)];
  return [
    '# How well it reads',
    '',
    '<!-- written by "npm run score -- --write" -->',
    '',
    'Measured by the scorers of each set on what `watchpoint analyse` prints. The gold of the annotated documents was made',
    'by language models reading under a guideline, twice and apart for all but the founding two, with every quote checked by program; no person',
    'has yet read all of it. These sets are small, and rules were written with most of them in view: the documents set aside',
    'tell more about other texts than the rest. `npm run score -- --misses` prints what went wrong, sentence by sentence.',
    ...sets.flatMap(([set, rows]) => [
      '',
      `## ${set}`,
      '',
      ...(ABOUT[set] ? [`${ABOUT[set]}.`, ''] : []),
      '| measure | score | mark |',
      '| --- | --- | --- |',
      ...rows.map(({ measure, score, mark }) => `| ${measure} | ${shown(score)} | ${shown(mark)} |`),
    ]),
    '',
  ].join('\n');
}

const shown = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
