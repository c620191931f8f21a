import { FIRMNESS, OBLIGATIONS, THEMES } from '../../model/analysis.ts';
import type { EntryOf } from '../../register/register.ts';
import { onThreadWords } from '../people.ts';
import type { Lens } from '../view.ts';
import { citingColumns, instrumentColumns } from './citing.ts';
import {
  documentColumns,
  evidenceColumn,
  idColumn,
  reviewedColumn,
  ruleColumn,
  standingColumn,
} from './place.ts';
import { type Column, list, oneOf, type Table } from './table.ts';

type Commitment = EntryOf<'commitment'>;

const itself = (entry: Commitment): Commitment => entry;

const SAID: readonly Column<Commitment>[] = [
  {
    name: 'actors',
    title: 'Who',
    about: 'Who is to act, by name.',
    type: 'string',
    separator: '; ',
    value: ({ values }) => list(values.actors.map(({ name }) => name)),
  },
  {
    name: 'action',
    title: 'What',
    about: 'The words of the action.',
    type: 'string',
    required: true,
    value: ({ said }) => said.action.quote,
  },
  {
    name: 'firmness',
    title: 'How firmly',
    about: 'How firmly it is said, from affirmed, the weakest, to obliged.',
    type: oneOf(FIRMNESS),
    required: true,
    value: ({ values }) => values.firmness,
  },
  {
    name: 'firmness_words',
    title: 'Words of firmness',
    about: 'The words that decided the firmness.',
    type: 'string',
    required: true,
    value: ({ said }) => said.firmnessEvidence.quote,
  },
  {
    name: 'novelty',
    title: 'How new',
    about: 'Whether it is undertaken anew or goes on.',
    type: oneOf(['new', 'continuing']),
    required: true,
    value: ({ values }) => values.novelty,
  },
  {
    name: 'deadline',
    title: 'By when',
    about: 'When it is to be done, as EDTF (ISO 8601-2); empty where no date is said or none is certain.',
    type: 'string',
    value: ({ values }) => values.deadline ?? '',
  },
  {
    name: 'deadline_words',
    title: 'Words of the date',
    about: 'The words that say when.',
    type: 'string',
    value: ({ said }) => said.deadline?.quote ?? '',
  },
  {
    name: 'cadence',
    title: 'How often',
    about:
      'How it recurs: an ISO 8601 duration, or regular; empty where it does not, or the word is ambiguous.',
    type: 'string',
    value: ({ values }) => values.cadence ?? '',
  },
  {
    name: 'cadence_words',
    title: 'Words of recurrence',
    about: 'The words that say how often.',
    type: 'string',
    value: ({ said }) => said.cadence?.quote ?? '',
  },
  {
    name: 'instruments',
    title: 'Under',
    about: 'Laws, treaties and agreements under which it stands, by name.',
    type: 'string',
    separator: '; ',
    value: ({ values }) => list(values.instruments.map(({ name }) => name)),
  },
  {
    name: 'instrument_ids',
    title: 'Identifiers of instruments',
    about: 'Their identifiers (legislation.gov.uk, CELEX and others), where they are certain.',
    type: 'string',
    separator: '; ',
    value: ({ values }) => list(values.instruments.map(({ id }) => id ?? '')),
  },
  {
    name: 'conditions',
    title: 'On what conditions',
    about: 'The words that limit it.',
    type: 'string',
    separator: '; ',
    value: ({ said }) => list(said.conditions.map(({ quote }) => quote)),
  },
  {
    name: 'theme',
    title: 'Theme',
    about: 'What it is about; empty where no theme is certain.',
    type: oneOf(THEMES),
    value: ({ values }) => values.theme ?? '',
  },
  {
    name: 'attribution',
    title: 'According to',
    about: 'Who reports it, where the document is not the actor’s own.',
    type: 'string',
    value: ({ said }) => said.attribution ?? '',
  },
  {
    name: 'obligation',
    title: 'In law',
    about: 'Of a law: what the provision lays down; empty of anything else.',
    type: oneOf(OBLIGATIONS),
    value: ({ said }) => said.obligation ?? '',
  },
  {
    name: 'provision',
    title: 'Provision',
    about: 'Of a law: the identifier that its publisher gives the provision; empty where it gives none.',
    type: 'string',
    value: ({ said }) => said.provision ?? '',
  },
  {
    name: 'sentence',
    title: 'Sentence',
    about: 'The sentence in which it stands.',
    type: 'string',
    required: true,
    value: ({ said }) => said.sentence.quote,
  },
  standingColumn(itself),
  {
    name: 'corrected',
    title: 'Set right',
    about: 'Which values a person set right, each with the name. The values beside are the person’s.',
    type: 'string',
    separator: '; ',
    value: ({ values }) => list(values.corrected.map(({ field, by }) => `${field} by ${by}`)),
  },
];

const FOLLOWED: readonly Column<Commitment>[] = [
  {
    name: 'thread',
    title: 'Thread',
    about: 'The id of the undertaking through all documents that speak of it.',
    type: 'string',
    value: (entry, { threadOf }) => threadOf(entry)?.id ?? '',
  },
  {
    name: 'thread_documents',
    title: 'Wordings of the thread',
    about: 'How many wordings the thread has.',
    type: 'integer',
    value: (entry, { threadOf }) => threadOf(entry)?.wordings.length ?? '',
  },
  {
    name: 'thread_state',
    title: 'State',
    about: 'Where the thread stands, by what documents say; empty where nothing of it was published by then.',
    type: oneOf([
      'withdrawn',
      'reported done',
      'left out',
      'overdue',
      'due',
      'reported under way',
      'recurring',
      'gone quiet',
      'open',
    ]),
    value: (entry, { standing }) => standing(entry)?.state ?? '',
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
    name: 'next_expected',
    title: 'Next expected',
    about: 'The last day by which what recurs is to be reported again.',
    type: 'date',
    value: (entry, { standing }) => standing(entry)?.window?.[1] ?? '',
  },
  {
    name: 'thread_people',
    title: 'People on the thread',
    about: 'What people said of the thread as a whole: joined, split, and links confirmed or refused.',
    type: 'string',
    separator: '; ',
    value: (entry, lens) => list(onThread(entry, lens)),
  },
];

export const COMMITMENTS: Table<Commitment> = {
  name: 'commitments',
  title: 'Commitments',
  about: 'What was undertaken, one commitment a row, each with its words and where its thread stands.',
  key: ['id'],
  columns: [
    idColumn(itself),
    ...SAID,
    ruleColumn(itself),
    ...documentColumns(itself),
    {
      name: 'action_start',
      title: 'Start of the action',
      about: 'Where the words of the action begin in the text of the edition, in UTF-16 code units.',
      type: 'integer',
      required: true,
      value: ({ said }) => said.action.start,
    },
    {
      name: 'action_end',
      title: 'End of the action',
      about: 'Where they end, that place excluded.',
      type: 'integer',
      required: true,
      value: ({ said }) => said.action.end,
    },
    reviewedColumn(itself),
    ...FOLLOWED,
    evidenceColumn(itself),
    ...citingColumns(itself),
    ...instrumentColumns,
  ],
};

function onThread(entry: Commitment, { threadOf, people }: Lens): string[] {
  const thread = threadOf(entry);
  return thread === null ? [] : people(thread).map(onThreadWords);
}
