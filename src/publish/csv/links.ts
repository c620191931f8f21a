import { RELATIONS } from '../../model/link.ts';
import type { Tie } from '../../register/ties.ts';
import { evidenceLine, evidenceOfTie } from '../evidence.ts';
import { EVIDENCE } from './place.ts';
import { type Column, list, oneOf, type Table } from './table.ts';

/** The columns of one end of a link. */
const endColumns = (end: 'from' | 'to', of: string): readonly Column<Tie>[] => [
  {
    name: `${end}_words`,
    title: `Words of ${of}`,
    about: `The words of ${of}.`,
    type: 'string',
    required: true,
    value: (tie) => tie[end].quote.quote,
  },
  {
    name: `${end}_kind`,
    title: `Kind of ${of}`,
    about: `What these words are: an item of the register, or a report on one.`,
    type: oneOf(['commitment', 'event', 'figure', 'report', 'silence', 'watchpoint', 'advisory']),
    required: true,
    value: (tie) => tie[end].kind,
  },
  {
    name: `${end}_item`,
    title: `Item of ${of}`,
    about: 'The id of the item; empty where the words are none.',
    type: 'string',
    value: (tie) => tie[end].item ?? '',
  },
  {
    name: `${end}_document`,
    title: `Document of ${of}`,
    about: 'The id of its document.',
    type: 'string',
    required: true,
    value: (tie) => tie[end].document,
  },
  {
    name: `${end}_edition`,
    title: `Edition of ${of}`,
    about: 'The edition: SHA-256 of its text, hexadecimal.',
    type: { base: 'string', format: '[0-9a-f]{64}' },
    required: true,
    value: (tie) => tie[end].edition,
  },
  {
    name: `${end}_title`,
    title: `Title of ${of}`,
    about: 'The title of the document, as its newest edition has it.',
    type: 'string',
    value: (tie, { heads }) => heads.get(tie[end].document)?.title ?? '',
  },
  {
    name: `${end}_published`,
    title: `Day of ${of}`,
    about: 'The day the document was published; empty where nobody said.',
    type: 'date',
    value: (tie, { heads }) => heads.get(tie[end].document)?.published ?? '',
  },
];

export const LINKS: Table<Tie> = {
  name: 'links',
  title: 'Links',
  about:
    'Which later passage repeats, firms, softens, moves, delivers, answers or withdraws an earlier one, one link a row.',
  key: ['id'],
  columns: [
    {
      name: 'id',
      title: 'Id',
      about: 'The id of the link, made of the words at both ends and the relation.',
      type: 'string',
      required: true,
      value: ({ link }) => link,
    },
    {
      name: 'relation',
      title: 'Relation',
      about: 'What the later words do to the earlier ones.',
      type: oneOf(RELATIONS),
      required: true,
      value: ({ relation }) => relation,
    },
    {
      name: 'standing',
      title: 'Standing',
      about:
        'Whether the program asserts it, only proposes it to a person, or a person confirmed or refused it.',
      type: oneOf(['asserted', 'proposed', 'confirmed', 'refused']),
      required: true,
      value: ({ standing }) => standing,
    },
    ...endColumns('from', 'the earlier passage'),
    ...endColumns('to', 'the later passage'),
    {
      name: 'changes',
      title: 'Changes',
      about: 'What is different, in short phrases.',
      type: 'string',
      separator: '; ',
      value: ({ changes }) => list(changes),
    },
    {
      name: 'because',
      title: 'Because',
      about: 'What decided, strongest first.',
      type: 'string',
      separator: '; ',
      value: ({ because }) => list(because),
    },
    {
      name: 'found',
      title: 'Found',
      about: 'When the link was first found (UTC).',
      type: 'dateTime',
      required: true,
      value: ({ at }) => at,
    },
    {
      name: 'judged',
      title: 'Judged',
      about: 'What people said of the link, each by name.',
      type: 'string',
      separator: '; ',
      value: ({ judged }) =>
        list(judged.map(({ event, by }) => `${event.confirmed ? 'confirmed' : 'refused'} by ${by.name}`)),
    },
    { ...EVIDENCE, value: (tie) => evidenceLine(evidenceOfTie(tie)) },
  ],
};
