import type { Review } from '../../register/events.ts';
import type { Entry } from '../../register/register.ts';
import { evidenceLine, evidenceOf } from '../evidence.ts';
import { citingColumns } from './citing.ts';
import { type Column, list, oneOf } from './table.ts';

/** The columns that tell where an entry stands and what people said of it, which tables of every kind have. */
export const documentColumns = <T>(entry: (row: T) => Entry): readonly Column<T>[] => [
  {
    name: 'document',
    title: 'Document',
    about: 'The id of the document, the same through all its editions.',
    type: 'string',
    required: true,
    value: (row) => entry(row).head.id,
  },
  {
    name: 'edition',
    title: 'Edition',
    about: 'The wording: SHA-256 of the text, hexadecimal. Offsets count in this text.',
    type: { base: 'string', format: '[0-9a-f]{64}' },
    required: true,
    value: (row) => entry(row).edition,
  },
  {
    name: 'title',
    title: 'Title',
    about: 'The title of the document.',
    type: 'string',
    value: (row) => entry(row).head.title,
  },
  {
    name: 'publisher',
    title: 'Publisher',
    about: 'Who published the document; empty where that is not known.',
    type: 'string',
    value: (row) => entry(row).head.publisher ?? '',
  },
  {
    name: 'published',
    title: 'Published',
    about: 'The day of publication, from which relative dates count; empty where nobody said.',
    type: 'date',
    value: (row) => entry(row).head.published ?? '',
  },
  {
    name: 'uri',
    title: 'Address',
    about: 'Where the document was read from: a web address, or the name of a local file.',
    type: 'string',
    value: (row) => entry(row).head.uri ?? '',
  },
];

export const standingColumn = <T>(entry: (row: T) => Entry): Column<T> => ({
  name: 'standing',
  title: 'Standing',
  about:
    'Whether it still stands: in the newest edition, only in an earlier one, no longer found by newer rules, or rejected by a person.',
  type: oneOf(['current', 'superseded', 'not found again', 'rejected']),
  required: true,
  value: (row) => entry(row).standing,
});

export const ruleColumn = <T>(entry: (row: T) => Entry): Column<T> => ({
  name: 'rule',
  title: 'Rule',
  about: 'The rule that found it: its address in docs/rules.md.',
  type: 'string',
  required: true,
  value: (row) => entry(row).said.rule,
});

export const reviewedColumn = <T>(entry: (row: T) => Entry): Column<T> => ({
  name: 'reviewed',
  title: 'Reviewed',
  about: 'What people said of it, each by name.',
  type: 'string',
  separator: '; ',
  value: (row) => list(entry(row).reviews.map(({ event, by }) => `${reviewWords(event)} by ${by.name}`)),
});

export const evidenceColumn = <T>(entry: (row: T) => Entry): Column<T> => ({
  ...EVIDENCE,
  value: (row) => evidenceLine(evidenceOf(entry(row))),
});

/** What every table says of its exact words. */
export const EVIDENCE = {
  name: 'evidence',
  title: 'Evidence',
  about:
    'The exact words, for verification: a list of objects with what the words are, document, edition, start and end in UTF-16 code units of its text, and quote. Cells with words for people have white space made plain; these have not.',
  type: 'json',
  required: true,
} as const;

/** What a person said of it; what they set right stands under `corrected` too. */
const reviewWords = (event: Review): string =>
  event.kind === 'judged' ? `judged ${event.verdict}` : event.kind;

type Plain = Exclude<Entry, { kind: 'commitment' }>;

/** The columns of what is words and no more, in the order of all such tables: first its own, then these. */
export const plainColumns = <T>(entry: (row: T) => Plain): readonly Column<T>[] => [
  standingColumn(entry),
  ruleColumn(entry),
  ...documentColumns(entry),
  {
    name: 'start',
    title: 'Start',
    about: 'Where the words begin in the text of the edition, in UTF-16 code units.',
    type: 'integer',
    required: true,
    value: (row) => entry(row).said.start,
  },
  {
    name: 'end',
    title: 'End',
    about: 'Where the words end, that place excluded.',
    type: 'integer',
    required: true,
    value: (row) => entry(row).said.end,
  },
  reviewedColumn(entry),
  evidenceColumn(entry),
  ...citingColumns(entry),
];

export const idColumn = <T>(entry: (row: T) => Entry): Column<T> => ({
  name: 'id',
  title: 'Id',
  about: 'The id of the item, the same as long as its words are.',
  type: 'string',
  required: true,
  value: (row) => entry(row).id,
});

export const wordsColumn = <T>(entry: (row: T) => Plain): Column<T> => ({
  name: 'words',
  title: 'Words',
  about: 'The words of the document.',
  type: 'string',
  required: true,
  value: (row) => entry(row).said.quote,
});
