import type { Column, Datatype, Table } from './csv/table.ts';
import { TABLES } from './csv.ts';
import { markdownTable, md, spaced } from './markdown.ts';

type AnyTable = Pick<Table<never>, 'name' | 'title' | 'about' | 'key'> & {
  readonly columns: readonly Omit<Column<never>, 'value'>[];
};
const ALL: readonly AnyTable[] = TABLES;

/**
 * What the tables of `export csv` hold, as CSV on the Web metadata (https://www.w3.org/TR/tabular-metadata/): a group
 * of tables, each with its dialect, columns and key.
 */
export const dataDictionary = () => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
  'dc:title': 'Tables of a Watchpoint register',
  'dc:description': CELLS,
  dialect: {
    encoding: 'utf-8',
    lineTerminators: ['\r\n'],
    quoteChar: '"',
    doubleQuote: true,
    delimiter: ',',
    header: true,
    headerRowCount: 1,
    trim: false,
  },
  tables: ALL.map(({ name, title, about, key, columns }) => ({
    url: `${name}.csv`,
    'dc:title': title,
    'dc:description': about,
    tableSchema: { columns: columns.map(columnOf), primaryKey: [...key] },
  })),
});

/** The same as a page. */
export const dataDictionaryMarkdown = (): string =>
  spaced(
    [
      '# The tables of `export csv`',
      '',
      '<!-- made from src/publish/csv/ by "npm run docs"; change it there -->',
      '',
      md(CELLS),
      '',
      '`watchpoint export csvw` prints this page for programs, as [CSV on the Web](https://www.w3.org/TR/tabular-metadata/) metadata.',
      ...ALL.flatMap(tableLines),
    ].join('\n'),
  );

const CELLS =
  'Files are UTF-8 with a byte order mark, as RFC 4180 has it. An empty cell says that the document does not tell, or that it could not be told for certain: never that there is none. Line breaks and tabs in a cell are spaces, and a cell that a spreadsheet would take for a formula has an apostrophe in front; the column evidence has the words as they stand. Parts of a list have "; " between them.';

const columnOf = ({ name, title, about, type, required, separator }: AnyTable['columns'][number]) => ({
  name,
  // A file's own header is matched against these: it has the name.
  titles: [name, title],
  'dc:description': about,
  datatype: type,
  ...(required ? { required } : {}),
  ...(separator === undefined ? {} : { separator }),
});

const tableLines = ({ name, title, about, columns }: AnyTable): string[] => [
  '',
  `## ${title}`,
  '',
  `\`watchpoint export csv --of ${name}\`: ${md(about)}`,
  '',
  markdownTable(
    ['Column', 'Heading', 'What stands in it', 'Holds'],
    columns.map((one) => [one.name, one.title, one.about, holdsWords(one)]),
  ),
];

const holdsWords = ({ type, required, separator }: AnyTable['columns'][number]): string =>
  [typeWords(type), separator === undefined ? '' : 'a list', required ? 'never empty' : '']
    .filter(Boolean)
    .join('; ');

const typeWords = (type: Datatype): string =>
  typeof type === 'string'
    ? type
    : type.format.includes('|')
      ? `one of: ${type.format.replaceAll('|', ', ')}`
      : `string as ${type.format}`;
