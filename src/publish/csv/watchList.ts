import { holds } from '../../register/ties.ts';
import type { Watched } from '../../register/watchList.ts';
import { source } from '../register.ts';
import { idColumn, plainColumns, wordsColumn } from './place.ts';
import { oneOf, type Table } from './table.ts';

const entryIn = ({ entry }: Watched): Watched['entry'] => entry;

export const WATCH_LIST: Table<Watched> = {
  name: 'watch-list',
  title: 'Watch list',
  about:
    'What documents say to watch, and what they state as absent, one a row, with the answer where one came.',
  key: ['id'],
  columns: [
    idColumn(entryIn),
    {
      name: 'kind',
      title: 'Kind',
      about: 'A watchpoint, or a silence: what a document itself says is absent, undecided or withheld.',
      type: oneOf(['watchpoint', 'silence']),
      required: true,
      value: ({ entry }) => entry.kind,
    },
    wordsColumn(entryIn),
    {
      name: 'date',
      title: 'When',
      about: 'The date as EDTF (ISO 8601-2); empty where no date is said or none is certain.',
      type: 'string',
      value: ({ entry }) => ('date' in entry.said ? (entry.said.date ?? '') : ''),
    },
    {
      name: 'first',
      title: 'First day',
      about: 'The first day of that stretch; empty where it is open.',
      type: 'date',
      value: ({ first }) => first ?? '',
    },
    {
      name: 'last',
      title: 'Last day',
      about: 'The last day of that stretch; empty where it is open.',
      type: 'date',
      value: ({ last }) => last ?? '',
    },
    {
      name: 'state',
      title: 'State',
      about:
        'Whether its last day is past, it lies ahead, or no time is named. Past says only that the day has gone by.',
      type: oneOf(['past', 'ahead', 'open']),
      required: true,
      value: ({ state }) => state,
    },
    {
      name: 'state_as_of',
      title: 'State as of',
      about: 'The day from which the state is seen.',
      type: 'date',
      required: true,
      value: (_, { asOf }) => asOf,
    },
    {
      name: 'answer_words',
      title: 'Answer',
      about: 'The later words that answer it; empty where the register has none.',
      type: 'string',
      value: ({ answer }) => (answer !== null && holds(answer) ? answer.to.quote.quote : ''),
    },
    {
      name: 'answered_in',
      title: 'Answered in',
      about: 'The document that answers: title, publisher and day.',
      type: 'string',
      value: ({ answer }, { heads }) => {
        const head = answer === null ? undefined : heads.get(answer.to.document);
        return head === undefined ? (answer?.to.document ?? '') : source({ head });
      },
    },
    {
      name: 'answer_link',
      title: 'Link',
      about: 'The id of the link to the answer.',
      type: 'string',
      value: ({ answer }) => answer?.link ?? '',
    },
    ...plainColumns(entryIn),
  ],
};
