// The corpus sets that `npm run score` knows: what is read, with which scorer, and what is taken from its answer.

/** One number of a scorer's answer. */
export interface Measure {
  readonly name: string;
  readonly at: (answer: Answer) => number | null;
  /** What is to be reached. */
  readonly mark?: number;
}

/** What a scorer prints with --json. */
// biome-ignore lint/suspicious/noExplicitAny: each scorer has its own form, and only these paths into it are used
export type Answer = any;

interface Set {
  readonly name: string;
  readonly scorer: string;
  readonly measures: readonly Measure[];
}

/** A folder of NAME.txt with NAME.gold.json. */
export interface DocumentSet extends Set {
  readonly folder: string;
  readonly has: (name: string) => boolean;
  /** Whether what was missed may be printed: not of documents that nobody looks at while writing rules. */
  readonly inView: boolean;
}

/** A file of cases, a line each. */
export interface CaseSet extends Set {
  readonly cases: string;
  readonly only?: 'mentions';
}

/** Nobody reads these while writing rules: they tell whether the rules hold elsewhere. */
const SET_ASIDE = new Set([
  'aukus-4-one-year',
  'g7-era-loans',
  'news-aukus-one-year',
  'news-data-privacy',
  'us-ec-data-privacy',
  'us-germany-dialogue',
  'us-uk-biosecurity',
  'written-statement-glasgow',
]);

const f1 = (name: string, mark?: number): Measure => ({
  name: `${name} F1`,
  at: (answer) => answer.items[name]?.f1 ?? null,
  ...(mark !== undefined && { mark }),
});
const field = (name: string, mark?: number): Measure => ({
  name,
  at: (answer) => answer.fields[name]?.accuracy ?? null,
  ...(mark !== undefined && { mark }),
});

const COMMITMENTS: readonly Measure[] = [
  { name: 'commitments F1', at: (answer) => answer.commitments.f1, mark: 0.8 },
  { name: 'commitments precision', at: (answer) => answer.commitments.precision },
  { name: 'commitments recall', at: (answer) => answer.commitments.recall },
  { name: 'commitment sentences F1', at: (answer) => answer.sentences.f1 },
  field('firmness', 0.9),
  field('actors', 0.85),
  field('novelty', 0.9),
  field('deadline', 0.9),
  field('cadence', 0.9),
  field('instruments'),
  field('conditions'),
  field('theme'),
];
const ITEMS: readonly Measure[] = [
  f1('dates', 0.92),
  { name: 'dates value', at: (answer) => answer.items.dates?.value ?? null, mark: 0.95 },
  f1('figures', 0.8),
  f1('events', 0.8),
  f1('silences', 0.8),
  f1('watchpoints', 0.8),
  f1('advisories', 0.8),
];

export const DOCUMENT_SETS: readonly DocumentSet[] = [
  { name: 'dev', has: () => true, inView: false, measures: [...COMMITMENTS, ...ITEMS] },
  {
    name: 'dev in view',
    has: (name: string) => !SET_ASIDE.has(name),
    inView: true,
    measures: COMMITMENTS.slice(0, 4),
  },
  {
    name: 'dev set aside',
    has: (name: string) => SET_ASIDE.has(name),
    inView: false,
    measures: COMMITMENTS.slice(0, 7),
  },
  {
    name: 'uk-belgium',
    has: (name: string) => name.startsWith('uk-belgium'),
    inView: false,
    measures: [{ ...COMMITMENTS[0]!, mark: 0.9 }, ...COMMITMENTS.slice(4, 7)],
  },
].map((set) => ({ ...set, folder: 'dev', scorer: 'score.mjs' }));

const VALUES: readonly Measure[] = [
  { name: 'whole case', at: (answer) => answer.wholeCaseAccuracy, mark: 0.85 },
  { name: 'span F1', at: (answer) => answer.spanOverlapF1 },
  { name: 'value F1', at: (answer) => answer.valueF1 },
];

/** Marks found in a row of the citations' answer, as a share of those there are. */
const cited = (row: string, column: 'overlap' | 'yn' | 'uri', name: string): Measure => ({
  name,
  at: ({ rows: { [row]: found } }) =>
    found ? found[column] / (column === 'overlap' ? found.n : found.ids) : null,
});
const share = (set: string, column: 'whole' | 'value', name: string): Measure => ({
  name,
  at: ({ sets: { [set]: found } }) =>
    found ? found[column] / (column === 'whole' ? found.cases : found.gold) : null,
});

export const CASE_SETS: readonly CaseSet[] = [
  { name: 'values: dates', cases: 'values/policy-dates.jsonl', scorer: 'score-values.mjs', measures: VALUES },
  {
    name: 'values: figures',
    cases: 'values/policy-figures.jsonl',
    scorer: 'score-values.mjs',
    measures: VALUES,
  },
  {
    name: 'citations',
    cases: 'citations/cases.jsonl',
    scorer: 'score-citations.mjs',
    only: 'mentions',
    measures: [
      cited('UK legislation', 'overlap', 'UK found'),
      cited('UK legislation', 'yn', 'UK year and number'),
      cited('UK legislation', 'uri', 'UK identifier'),
      cited('EU acts', 'yn', 'EU year and number'),
      cited('EU acts', 'uri', 'EU identifier'),
      cited('Official Journal', 'overlap', 'Official Journal found'),
      cited('provisions', 'uri', 'provisions identifier'),
      {
        name: 'precision',
        at: ({ precision: p }) => (p.predicted ? (p.onMark + p.lawlike) / p.predicted : null),
      },
    ],
  },
  {
    name: 'recognizers',
    cases: 'recognizers-text/cases.jsonl',
    scorer: 'score-recognizers.mjs',
    only: 'mentions',
    measures: [
      share('datetime', 'whole', 'date cases whole'),
      share('datetime', 'value', 'date values found'),
      share('currency', 'whole', 'currency cases whole'),
      share('percentage', 'whole', 'percentage cases whole'),
    ],
  },
];

/** Pairs of documents, EARLIER--LATER.json, with what the later says of the earlier. */
export const LINK_SET: Set & { readonly folder: string } = {
  name: 'links',
  folder: 'links',
  scorer: 'score-links.mjs',
  measures: [
    { name: 'links F1', at: ({ links }) => links.f1 },
    { name: 'relation', at: ({ links }) => links.relation },
    {
      name: 'hard negatives kept',
      at: ({ links }) => (links.negatives ? 1 - links.asserted / links.negatives : null),
    },
  ],
};
