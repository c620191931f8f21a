import { THEMES } from '../model/analysis.ts';
import type { EntryOf } from '../register/register.ts';
import { commitmentItem, themeWords } from './analysis.ts';
import { markdownTable } from './markdown.ts';
import { type Fact, type Item, type Page, section } from './page.ts';
import { textTable } from './table.ts';
import { namesWords, oneLine, pointWords, recursWords, whenWords } from './words.ts';

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
export const registerTable = (entries: readonly Commitment[], width?: number): string =>
  textTable(
    HEADER,
    entries.map((entry) => [shortId(entry.id), ...cells(entry)]),
    { least: [10, 12, 20, 11, 12], width },
  );

/** The register as a table of Markdown. */
export const registerMarkdown = (entries: readonly Commitment[]): string =>
  markdownTable(
    [...HEADER.slice(1), 'Under', 'Document', 'Id'],
    entries.map((entry) => [...cells(entry), namesWords(entry.values.instruments), source(entry), entry.id]),
  );

/** An entry as all pages show it: the values a person set right are marked as theirs. */
export function entryItem(entry: Commitment, more: readonly Fact[] = []): Item {
  const { said, values } = entry;
  const program = commitmentItem(said);
  const persons: Fact[] = values.corrected.map(({ field, by, reason }) => [
    `Set right by ${by}`,
    `${field}: ${valueWords(values[field])}${reason === null ? '' : ` (${reason})`}`,
  ]);
  return { ...program, facts: [...more, ...program.facts, ...persons, ['In', source(entry)]] };
}

/** When it is to be done, in few words. */
export function dueWords({ values, said }: Commitment): string {
  if (values.deadline !== null) return whenWords(values.deadline);
  const recurs = values.cadence ?? (said.cadence === null ? null : 'ambiguous');
  return recurs === null ? '' : recursWords(recurs).replace(/,.*| at .*/, '');
}

export const source = ({ head }: Pick<Commitment, 'head'>): string =>
  [head.title || head.id, head.publisher, head.published === null ? null : pointWords(head.published)]
    .filter((part) => part !== null)
    .join(', ');

/** As much of an id as tells it from others in a register of any likely size. */
export const shortId = (id: string): string => id.slice(0, 10);

const cells = (entry: Commitment): string[] => [
  namesWords(entry.values.actors),
  oneLine(entry.said.action.quote),
  entry.values.firmness,
  dueWords(entry),
];

const valueWords = (value: unknown): string => {
  if (Array.isArray(value)) return namesWords(value) || 'none';
  return value === null ? 'none' : String(value);
};
