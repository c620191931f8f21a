// The corpus sets that `npm run score` knows: what is read, with which scorer, what is taken from its answer, and
// which marks the issues set for it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLES } from './samples.ts';

/** What is to be reached, by the number of the issue that asks for it. */
export type Marks = Readonly<Partial<Record<2 | 3 | 4, number>>>;

/** One number of a scorer's answer. */
export interface Measure {
  readonly name: string;
  readonly at: (answer: Answer) => number | null;
  /** Out of how many things it is counted: what one of them weighs. */
  readonly of?: (answer: Answer) => number | null;
  readonly marks?: Marks;
}

/** What a scorer prints with --json. */
// biome-ignore lint/suspicious/noExplicitAny: each scorer has its own form, and only these paths into it are used
export type Answer = any;

export interface CorpusSet {
  readonly name: string;
  /** What the set is, for docs/quality.md. */
  readonly about: string;
  readonly measures: readonly Measure[];
}

/** A folder of NAME.txt with NAME.gold.json. */
export interface DocumentSet extends CorpusSet {
  readonly has: (name: string) => boolean;
  /** Whether what was missed may be printed: not of documents that nobody looks at while writing rules. */
  readonly inView: boolean;
}

/** A file of cases, a line each. */
export interface CaseSet extends CorpusSet {
  readonly cases: string;
  readonly scorer: string;
  readonly only?: 'mentions';
}

const aside = join(import.meta.dirname, '../../test/set-aside.json');
/** The documents whose words nobody read while writing rules. */
export const UNREAD: ReadonlySet<string> = new Set(JSON.parse(readFileSync(aside, 'utf8')).unread);

const f1 = (name: string, marks: Marks): Measure => ({
  name: `${name} F1`,
  at: ({ items: { [name]: found } }) => found?.f1 ?? null,
  of: ({ items: { [name]: found } }) => found?.gold ?? null,
  marks,
});
const value = (name: string, marks: Marks = {}): Measure => ({
  name: `${name} value`,
  at: ({ items: { [name]: found } }) => found?.value ?? null,
  of: ({ items: { [name]: found } }) => found?.gold ?? null,
  marks,
});
const field = (name: string, marks: Marks): Measure => ({
  name,
  at: ({ fields: { [name]: found } }) => found?.accuracy ?? null,
  of: ({ fields: { [name]: found } }) => found?.counted ?? null,
  marks,
});
const found = (name: string, part: string, key: string, marks: Marks = {}): Measure => ({
  name,
  at: ({ [part]: all }) => all[key],
  of: ({ [part]: all }) => all.gold,
  marks,
});

const COMMITMENTS: readonly Measure[] = [
  found('commitments F1', 'commitments', 'f1', { 2: 0.8, 3: 0.92 }),
  found('commitments precision', 'commitments', 'precision'),
  found('commitments recall', 'commitments', 'recall'),
  found('commitment sentences F1', 'sentences', 'f1', { 3: 0.95 }),
  field('firmness', { 2: 0.9, 3: 0.95 }),
  field('actors', { 2: 0.85, 3: 0.95 }),
  field('novelty', { 2: 0.9, 3: 0.95 }),
  field('deadline', { 2: 0.9, 3: 0.98 }),
  field('cadence', { 2: 0.9, 3: 0.95 }),
  field('conditions', { 3: 0.9 }),
  field('instruments', { 3: 0.9 }),
  field('theme', { 3: 0.85 }),
];
const ITEMS: readonly Measure[] = [
  f1('figures', { 2: 0.8, 3: 0.9 }),
  value('figures', { 3: 0.9 }),
  f1('events', { 2: 0.8, 3: 0.9 }),
  value('events'),
  f1('silences', { 2: 0.8, 3: 0.9 }),
  f1('watchpoints', { 2: 0.8, 3: 0.9 }),
  value('watchpoints'),
  f1('advisories', { 2: 0.8, 3: 0.9 }),
  f1('dates', { 2: 0.92 }),
  value('dates', { 2: 0.95 }),
];

/** The marks are set for the corpus, not for what was annotated beside it. */
const unmarked = (measures: readonly Measure[]): Measure[] => measures.map(({ marks: _, ...rest }) => rest);

export const DOCUMENT_SETS: readonly DocumentSet[] = [
  {
    name: 'dev',
    about: '19 annotated documents: the two founding news analyses, four more, thirteen official texts',
    has: (name) => !SAMPLES.has(name),
    inView: false,
    measures: [...COMMITMENTS, ...ITEMS],
  },
  {
    name: 'dev read',
    about: 'those of them that were read, at one time or another, by somebody who wrote rules',
    has: (name) => !SAMPLES.has(name) && !UNREAD.has(name),
    inView: true,
    measures: COMMITMENTS,
  },
  {
    name: 'dev unread',
    about:
      'those whose words nobody read while writing rules (test/set-aside.json): too few for a firm figure, but the only ones that tell of texts the rules have not seen',
    has: (name) => !SAMPLES.has(name) && UNREAD.has(name),
    inView: false,
    measures: COMMITMENTS,
  },
  {
    name: 'uk-belgium',
    about: 'the two founding documents',
    has: (name) => name.startsWith('uk-belgium'),
    inView: false,
    measures: [{ ...COMMITMENTS[0]!, marks: { 2: 0.9 } }, ...COMMITMENTS.slice(4)],
  },
  {
    name: 'samples read',
    about:
      'official texts of the samples and news analyses written for this purpose, annotated once (test/samples), that were read while rules were mended',
    has: (name) => SAMPLES.has(name) && !UNREAD.has(name),
    inView: true,
    measures: unmarked([...COMMITMENTS, ...ITEMS]),
  },
  {
    name: 'samples unread',
    about:
      'others of the same kinds, annotated apart, of which nobody who writes rules has seen an annotation or a miss: the figures to believe',
    has: (name) => SAMPLES.has(name) && UNREAD.has(name),
    inView: false,
    measures: unmarked([...COMMITMENTS, ...ITEMS]),
  },
];

const VALUES: readonly Measure[] = [
  { name: 'whole case', at: (answer) => answer.wholeCaseAccuracy, marks: { 2: 0.85, 3: 0.97 } },
  { name: 'span F1', at: (answer) => answer.spanOverlapF1 },
  { name: 'value F1', at: (answer) => answer.valueF1 },
];

type Column = 'overlap' | 'yn' | 'uri';
const TABLED = '  title only, needs a table';

/** Marks found in a row of the citations' answer, as a share of those there are; without those of another row. */
function cited(name: string, row: string, column: Column, marks: Marks = {}, without = ''): Measure {
  const ids = (all: Record<Column | 'n' | 'ids', number> | undefined) =>
    all ? (column === 'overlap' ? all.n : all.ids) : 0;
  return {
    name,
    at: ({ rows: { [row]: all, [without]: left } }) =>
      all ? (all[column] - (left?.[column] ?? 0)) / (ids(all) - ids(left)) : null,
    of: ({ rows: { [row]: all, [without]: left } }) => ids(all) - ids(left),
    marks,
  };
}

const share = (name: string, set: string, column: 'whole' | 'value', marks: Marks = {}): Measure => ({
  name,
  at: ({ sets: { [set]: all } }) => (all ? all[column] / (column === 'whole' ? all.cases : all.gold) : null),
  of: ({ sets: { [set]: all } }) => (all ? (column === 'whole' ? all.cases : all.gold) : null),
  marks,
});

export const CASE_SETS: readonly CaseSet[] = [
  {
    name: 'values: dates',
    about: '120 short texts with the dates that policy prose uses',
    cases: 'values/policy-dates.jsonl',
    scorer: 'score-values.mjs',
    measures: VALUES,
  },
  {
    name: 'values: figures',
    about: 'short texts with amounts, ranges and bounds',
    cases: 'values/policy-figures.jsonl',
    scorer: 'score-values.mjs',
    measures: VALUES,
  },
  {
    name: 'citations',
    about:
      '2,178 blocks of UK legislation, their citations marked by the editors of legislation.gov.uk; a citation without its number in the words ("Jobseekers Act 1995") needs a table of titles and is counted apart',
    cases: 'citations/cases.jsonl',
    scorer: 'score-citations.mjs',
    only: 'mentions',
    measures: [
      cited('UK found', 'UK legislation', 'overlap'),
      cited('UK year and number', 'UK legislation', 'yn', { 3: 0.99 }, TABLED),
      cited('UK identifier', 'UK legislation', 'uri', { 3: 0.98 }, TABLED),
      cited('UK identifier by title alone', TABLED, 'uri'),
      cited('EU year and number', 'EU acts', 'yn', { 3: 0.99 }),
      cited('EU identifier', 'EU acts', 'uri', { 3: 0.98 }),
      cited('Official Journal found', 'Official Journal', 'overlap'),
      cited('provisions identifier', 'provisions', 'uri', { 3: 0.92 }),
      {
        name: 'precision',
        at: ({ precision: p }) => (p.predicted ? (p.onMark + p.lawlike) / p.predicted : null),
        of: ({ precision: p }) => p.predicted,
        marks: { 3: 0.98 },
      },
    ],
  },
  {
    name: 'recognizers',
    about:
      'the cases of Recognizers-Text that a reader of documents should know; their conventions, not ours',
    cases: 'recognizers-text/cases.jsonl',
    scorer: 'score-recognizers.mjs',
    only: 'mentions',
    measures: [
      share('date cases whole', 'datetime', 'whole', { 3: 0.8 }),
      share('date values found', 'datetime', 'value'),
      share('currency cases whole', 'currency', 'whole', { 3: 0.92 }),
      share('currency values found', 'currency', 'value'),
      share('percentage cases whole', 'percentage', 'whole'),
    ],
  },
];

/** Pairs of documents, EARLIER--LATER.json, with what the later says of the earlier. */
export const LINK_SET: CorpusSet = {
  name: 'links',
  about: 'four pairs of documents, with what the later says of the earlier',
  measures: [
    { ...found('links F1', 'links', 'f1', { 4: 0.85 }) },
    found('links precision', 'links', 'precision'),
    found('links recall', 'links', 'recall'),
    { ...found('relation', 'links', 'relation', { 4: 0.9 }), of: ({ links }) => links.hit },
    {
      name: 'hard negatives kept apart',
      at: ({ links }) => (links.negatives ? 1 - links.asserted / links.negatives : null),
      of: ({ links }) => links.negatives,
      marks: { 4: 1 },
    },
  ],
};

/**
 * Saved web pages with the text of their article: {f1, precision, recall, exact, pages} as the program answers, and
 * {half: {ours, theirs}} from the script that runs Readability beside it.
 */
export const ARTICLE_SET: CorpusSet = {
  name: 'articles',
  about:
    'half of the public article-extraction benchmark: the article found in a saved web page; no rule was written from the unread half of them; Mozilla’s Readability over linkedom in the same run',
  measures: [
    ...(['f1', 'precision', 'recall'] as const).map((key) => ({
      name: key === 'f1' ? 'main content F1' : `main content ${key}`,
      at: (answer: Answer) => answer[key],
      of: (answer: Answer) => answer.pages,
    })),
    {
      name: 'unread pages F1',
      at: ({ halves }) => halves?.unread.ours.f1 ?? null,
      of: ({ halves }) => halves?.unread.pages ?? null,
    },
    {
      name: 'F1 over Readability’s',
      at: ({ halves }) => (halves ? halves.all.ours.f1 - halves.all.theirs.f1 : null),
      of: ({ halves }) => halves?.all.pages ?? null,
    },
  ],
};

/** A treebank: {[file]: {universal, penn, verbs}}. */
export const TAGGER_SET: CorpusSet = {
  name: 'tagger',
  about:
    'universal parts of speech and verbs found, on two test treebanks: EWT (web texts, of the kind it was trained on) and PUD (news and Wikipedia)',
  measures: ['en_ewt-test', 'en_pud-test'].flatMap((file) => [
    { name: `${file} universal tags`, at: (answer: Answer) => answer[file]?.universal ?? null },
    { name: `${file} verbs found`, at: (answer: Answer) => answer[file]?.verbs ?? null },
  ]),
};

/** The whole analysis on one core: {rate, wink}. */
export const SPEED_SET: CorpusSet = {
  name: 'speed',
  about: 'the whole analysis on one core, start included, and wink-nlp’s tagging alone in the same run',
  measures: [
    { name: 'MB/s', at: ({ rate }) => rate, marks: { 2: 1, 3: 1 } },
    { name: 'as a share of wink-nlp', at: ({ share }) => share, marks: { 3: 0.333 } },
  ],
};

/** Every set, in the order in which it is shown. */
export const SETS: readonly CorpusSet[] = [
  ...DOCUMENT_SETS,
  ...CASE_SETS,
  LINK_SET,
  ARTICLE_SET,
  TAGGER_SET,
  SPEED_SET,
];
