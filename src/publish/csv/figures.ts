import type { EntryOf } from '../../register/register.ts';
import { idColumn, plainColumns, wordsColumn } from './place.ts';
import { oneOf, type Table } from './table.ts';

type Figure = EntryOf<'figure'>;

const itself = (entry: Figure): Figure => entry;

export const FIGURES: Table<Figure> = {
  name: 'figures',
  title: 'Figures',
  about: 'Amounts that documents name, one a row, as they are said: nothing is converted or added up.',
  key: ['id'],
  columns: [
    idColumn(itself),
    wordsColumn(itself),
    {
      name: 'value',
      title: 'Value',
      about: 'The amount in base units; of a range its lower end.',
      type: 'decimal',
      required: true,
      value: ({ said: { value } }) => decimal(typeof value === 'number' ? value : value[0]),
    },
    {
      name: 'value_to',
      title: 'Upper end',
      about: 'The upper end of a range; empty for a single amount.',
      type: 'decimal',
      value: ({ said: { value } }) => (typeof value === 'number' ? '' : decimal(value[1])),
    },
    {
      name: 'unit',
      title: 'Unit',
      about:
        'ISO 4217 for money; otherwise the counted thing or a UCUM unit; empty where the words leave it open.',
      type: 'string',
      value: ({ said }) => said.unit ?? '',
    },
    {
      name: 'bound',
      title: 'Bound',
      about: 'Whether the amount is exact or a bound.',
      type: oneOf(['exact', 'at least', 'at most', 'more than', 'less than']),
      required: true,
      value: ({ said }) => said.bound,
    },
    {
      name: 'approx',
      title: 'Approximate',
      about: 'Whether the words say about, nearly or the like.',
      type: 'boolean',
      required: true,
      value: ({ said }) => String(said.approx),
    },
    {
      name: 'as_of',
      title: 'Figure as of',
      about: 'When the figure holds or is to be reached, as EDTF; empty where the words do not say.',
      type: 'string',
      value: ({ said }) => said.asOf ?? '',
    },
    {
      name: 'attribution',
      title: 'According to',
      about: 'Who gives the figure, where the words name somebody.',
      type: 'string',
      value: ({ said }) => said.attribution ?? '',
    },
    ...plainColumns(itself),
  ],
};

/** Without an exponent, which spreadsheets and the datatype `decimal` do not take. */
const decimal = (value: number): string | number => {
  if (!/e/.test(String(value))) return value;
  return Number.isInteger(value) ? String(BigInt(value)) : value.toFixed(20).replace(/0+$/, '');
};
