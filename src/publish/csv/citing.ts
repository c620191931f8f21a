import type { Entry, EntryOf } from '../../register/register.ts';
import { citedDocument, citedInstrument } from '../citing/cite.ts';
import { type Column, list } from './table.ts';

/** How the document of a row is cited. */
export const citingColumns = <T>(entry: (row: T) => Entry): readonly Column<T>[] => [
  {
    name: 'citation',
    title: 'Citation',
    about: 'The document as it is cited in plain words.',
    type: 'string',
    value: (row) => citedDocument(entry(row).head).plain,
  },
  {
    name: 'citation_oscola',
    title: 'Citation, OSCOLA',
    about: 'The document as it is cited in the style of OSCOLA; what is not known is left out.',
    type: 'string',
    value: (row) => citedDocument(entry(row).head).oscola,
  },
];

/** How the instruments of a commitment are cited, in their order. */
export const instrumentColumns: readonly Column<EntryOf<'commitment'>>[] = [
  {
    name: 'instrument_citations',
    title: 'Citations of instruments',
    about: 'Each instrument as it is cited in plain words, in their order.',
    type: 'string',
    separator: '; ',
    value: ({ values }) => list(values.instruments.map((one) => citedInstrument(one).plain)),
  },
  {
    name: 'instrument_citations_oscola',
    title: 'Citations of instruments, OSCOLA',
    about: 'The same in the style of OSCOLA.',
    type: 'string',
    separator: '; ',
    value: ({ values }) => list(values.instruments.map((one) => citedInstrument(one).oscola)),
  },
];
