import type { EntryOf } from '../../register/register.ts';
import { idColumn, plainColumns, wordsColumn } from './place.ts';
import type { Table } from './table.ts';

type Event = EntryOf<'event'>;

const itself = (entry: Event): Event => entry;

export const EVENTS: Table<Event> = {
  name: 'events',
  title: 'Events',
  about: 'What documents say has happened or is set to happen, one a row.',
  key: ['id'],
  columns: [
    idColumn(itself),
    wordsColumn(itself),
    {
      name: 'date',
      title: 'When',
      about: 'The date as EDTF (ISO 8601-2); empty where no date is said or none is certain.',
      type: 'string',
      value: ({ said }) => said.date ?? '',
    },
    ...plainColumns(itself),
  ],
};
