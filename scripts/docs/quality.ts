import { type Figure, isShort, keyOf, lastMark } from '../score/figures.ts';
import type { Recorded } from '../score/record.ts';
import { SAMPLES } from '../score/samples.ts';
import { SETS, UNREAD } from '../score/sets.ts';
import { PEERS } from './peers.ts';

/** A kind of error that remains, with an example in words of our own. */
export interface Kind {
  readonly kind: string;
  readonly what: string;
  readonly example: string;
  /** What the program makes of it, and what a careful reader does. */
  readonly read: string;
  readonly right: string;
}

/** docs/quality.md: what was recorded, set by set and field by field, beside others, and what goes wrong. */
export function qualityPage({ revision, figures }: Recorded, kinds: readonly Kind[]): string {
  const by = new Map(figures.map((figure) => [keyOf(figure), figure]));
  const sets = SETS.map((set) => ({ ...set, rows: figures.filter((figure) => figure.set === set.name) }));
  return [
    '# How well it reads',
    '',
    '<!-- made from docs/quality.json and docs/quality-kinds.json by "npm run docs" -->',
    '',
    ...caveats(revision),
    ...short(figures),
    '',
    '## Every set, every field',
    '',
    'A score lies between 0 and 1. *Of* is how many things it is counted on: where that is small, one thing more or less',
    'moves the score a good deal. F1 weighs what was missed against what was found and is not there; a field (firmness,',
    'deadline, …) is the share of right values on the commitments that were found. *Mark* is what is to be reached.',
    ...sets.filter(({ rows }) => rows.length > 0).flatMap(section),
    ...others(by),
    ...errors(kinds),
    ...CANNOT,
    '',
  ].join('\n');
}

const caveats = (revision: string): string[] => [
  `Measured at revision \`${revision}\`, by the scorers of each set, on what the program prints.`,
  '',
  'Before you believe the figures:',
  '',
  '- **The gold was made by language models.** They read the annotated documents under a guideline, twice and apart for',
  '  all but the founding two, with every quote checked by program; no person has yet read all of it. Where the two',
  '  readings differ, either counts as right. Take the figures as an upper bound.',
  `- **Rules were written with most of the corpus in view.** Only ${of(false)} of its documents were never read meanwhile (*dev`,
  `  unread*). What to expect of a text that comes tomorrow is told by *samples unread*: ${of(true)} texts annotated by one reader`,
  '  each, of which nobody who writes rules has seen an annotation or a miss. `npm run score -- --folds` prints each document',
  '  of the corpus by itself, and how far the whole hangs on any one of them.',
  '- **The sets are small**, and are English-language statements of a handful of governments.',
];

const of = (sample: boolean): number => [...UNREAD].filter((name) => SAMPLES.has(name) === sample).length;

/** What has not been reached, first. */
function short(figures: readonly Figure[]): string[] {
  const under = figures.filter((figure) => !figure.set.startsWith('dev ') && isShort(figure));
  if (under.length === 0) return ['', 'Every mark is reached.'];
  return [
    '',
    'Short of their marks:',
    '',
    ...under.map(
      (figure) =>
        `- ${figure.set}, ${figure.measure}: ${shown(figure.value)} of ${shown(lastMark(figure))}${figure.of ? `, counted on ${figure.of}` : ''}`,
    ),
  ];
}

const section = ({
  name,
  about,
  rows,
}: {
  name: string;
  about: string;
  rows: readonly Figure[];
}): string[] => [
  '',
  `### ${name}`,
  '',
  `${about.charAt(0).toUpperCase()}${about.slice(1)}.`,
  '',
  '| measure | score | of | mark |',
  '| --- | --- | --- | --- |',
  ...rows.map(
    (figure) =>
      `| ${figure.measure} | ${shown(figure.value)} | ${figure.of ?? ''} | ${figure.of === 0 ? '' : markWords(figure)} |`,
  ),
];

const markWords = (figure: Figure): string => {
  const mark = lastMark(figure);
  return mark === null ? '' : `${shown(mark)}${isShort(figure) ? ', not reached' : ''}`;
};

const others = (by: ReadonlyMap<string, Figure>): string[] => [
  '',
  '## Beside others',
  '',
  'The same sets, read by other programs or, where it says so, by two readers apart; measured once, with the same scorers.',
  ...[...Map.groupBy(PEERS, ({ set }) => set)].flatMap(([set, rows]) => {
    const measures = rows[0]!.measures;
    const ours = measures.map((measure) => by.get(keyOf({ set, measure }))?.value ?? null);
    return [
      '',
      `| ${set} | ${measures.join(' | ')} |`,
      `| --- |${' --- |'.repeat(measures.length)}`,
      `| **Watchpoint** | ${ours.map((value) => `**${shown(value)}**`).join(' | ')} |`,
      ...rows.map(({ who, values }) => `| ${who} | ${values.map(shown).join(' | ')} |`),
    ];
  }),
];

const errors = (kinds: readonly Kind[]): string[] => [
  '',
  '## What still goes wrong',
  '',
  'By kind, with an example of each; people who find another add it to `docs/quality-kinds.json`.',
  '`npm run score -- --misses` prints what went wrong in the sets, sentence by sentence.',
  ...kinds.flatMap(({ kind, what, example, read, right }) => [
    '',
    `**${kind}.** ${what}`,
    '',
    `> ${example}`,
    '',
    `Read: ${read}  `,
    `Right: ${right}`,
  ]),
];

const CANNOT = [
  '',
  '## What it cannot do',
  '',
  '- Read any language but English.',
  '- Read scanned pages: there is no recognition of print in pictures, so a PDF made of them has no words for it.',
  '- Judge. It says what a text undertakes, and what a later text says became of it; whether a promise was kept, wise or',
  '  sincere is for people to say.',
  '- Know what is not in the text: an institution’s calendar, who held an office on a day, what an agreement provides.',
  '- Understand. It knows how official English words its undertakings, and misses what is said in ways it does not know.',
];

const shown = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
