import { THEMES } from '../model/analysis.ts';
import type { Field } from '../register/events.ts';
import type { Correction, EntryOf, Values } from '../register/register.ts';
import { commitmentItem, themeWords } from './analysis.ts';
import { markdownTable } from './markdown.ts';
import { type Fact, type Item, type Page, section } from './page.ts';
import { textTable } from './table.ts';
import { bindingWord, namesWords, oneLine, pointWords, recursWords, whenWords } from './words.ts';

type Commitment = EntryOf<'commitment'>;

/** The register for people to read: by theme, each commitment with all that is known of it and its words. */
export function registerPage(entries: readonly Commitment[], { title = 'The register' } = {}): Page {
  const documents = new Set(entries.map(({ document }) => document)).size;
  return {
    title,
    language: 'en',
    facts: [
      ['Commitments', `${entries.length} from ${documents} ${documents === 1 ? 'document' : 'documents'}`],
    ],
    sections: [...THEMES, null].flatMap((theme) => {
      const on = entries.filter(({ values }) => values.theme === theme);
      return on.length === 0
        ? []
        : [
            section(
              `${themeWords(theme)} (${on.length})`,
              on.map((entry) => entryItem(entry)),
            ),
          ];
    }),
  };
}

const HEADER = ['Id', 'Who', 'What', 'How firmly', 'By when'];

/** The register as a table of 80 columns; ids are cut short, as `show` takes them. */
export const registerTable = (entries: readonly Commitment[], width?: number): string => {
  const table = textTable(
    HEADER,
    entries.map((entry) => [shortId(entry.id), ...markedCells(entry)]),
    { least: [10, 12, 20, 11, 12], width },
  );
  return entries.some(isCorrected) ? `${table}* set right by a person: watchpoint show ID\n` : table;
};

/** The cells, with a mark where a person set one right. */
const markedCells = (entry: Commitment): string[] => {
  const fields = new Set(entry.values.corrected.map(({ field }) => field));
  const right = [['actors'], [], ['firmness'], ['deadline', 'cadence']] as const;
  return cells(entry).map((cell, at) =>
    right[at]?.some((field) => fields.has(field)) ? `${cell || 'none'} *` : cell,
  );
};

/** The register as a table of Markdown. */
export const registerMarkdown = (entries: readonly Commitment[]): string =>
  markdownTable(
    [...HEADER.slice(1), 'Under', 'Document', 'Id', ...(entries.some(isCorrected) ? ['Set right'] : [])],
    entries.map((entry) => [
      ...cells(entry),
      namesWords(entry.values.instruments),
      source(entry),
      entry.id,
      ...(entries.some(isCorrected) ? [correctedWords(entry)] : []),
    ]),
  );

/** An entry as all pages show it: values that a person set right stand before what the program read. */
export function entryItem(entry: Commitment, more: readonly Fact[] = []): Item {
  const { said, values } = entry;
  const read = commitmentItem(said);
  const corrected = new Set(values.corrected.map(({ field }) => LABELS[field]));
  const facts = read.facts.map(
    ([label, value]): Fact => [corrected.has(label) ? `${label}, as the program read it` : label, value],
  );
  return {
    ...read,
    lead: `${namesWords(values.actors) || 'Nobody named'}: ${said.action.quote}`,
    facts: [
      ...more,
      ...values.corrected.map((one) => correctionFact(one, values)),
      ...facts,
      ['In', source(entry)] as const,
    ].filter(([, value]) => value !== ''),
  };
}

const LABELS: Readonly<Record<Field, string>> = {
  actors: 'Who',
  firmness: 'How firmly',
  novelty: 'How new',
  deadline: 'When',
  cadence: 'Recurs',
  instruments: 'Under',
  theme: 'Theme',
};

function correctionFact({ field, by, reason }: Correction, values: Values): Fact {
  const value = {
    actors: () => namesWords(values.actors),
    firmness: () => values.firmness,
    novelty: () => values.novelty,
    deadline: () => values.deadline && whenWords(values.deadline),
    cadence: () => values.cadence && recursWords(values.cadence),
    instruments: () => namesWords(values.instruments),
    theme: () => values.theme,
  }[field]();
  return [LABELS[field], `${value || 'none'}, set right by ${by}${reason === null ? '' : `: ${reason}`}`];
}

/** When it is to be done, in few words. */
export function dueWords({ values, said }: Commitment): string {
  if (values.deadline !== null) return whenWords(values.deadline);
  const recurs = values.cadence ?? (said.cadence === null ? null : 'ambiguous');
  if (recurs === 'ambiguous') return 'interval unclear';
  return recurs === null ? '' : recursWords(recurs).replace(/,.*/, '');
}

export const source = ({ head }: Pick<Commitment, 'head'>): string =>
  [head.title || head.id, head.publisher, head.published === null ? null : pointWords(head.published)]
    .filter((part) => part !== null)
    .join(', ');

/** As much of an id as tells it from others in a register of any likely size. */
export const shortId = (id: string): string => id.slice(0, 10);

const isCorrected = ({ values }: Commitment): boolean => values.corrected.length > 0;

/** "deadline by Ann". */
export const correctedWords = ({ values }: Commitment): string =>
  [...new Set(values.corrected.map(({ field, by }) => `${field} by ${by}`))].join('; ');

const cells = (entry: Commitment): string[] => [
  namesWords(entry.values.actors),
  oneLine(entry.said.action.quote),
  bindingWord(entry),
  dueWords(entry),
];
