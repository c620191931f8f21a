import { stringify } from 'csv-stringify/sync';
import type { Review } from '../register/events.ts';
import type { EntryOf } from '../register/register.ts';
import { onThreadWords } from './people.ts';
import type { Seen } from './seen.ts';
import { oneLine } from './words.ts';

type Commitment = EntryOf<'commitment'>;

type Value = (entry: Commitment, seen: Seen) => string | number;

/** The columns, in order. Names and order stay; new ones come at the end. */
export const COLUMNS: readonly (readonly [name: string, value: Value])[] = [
  ['id', ({ id }) => id],
  ['actors', ({ values }) => list(values.actors.map(({ name }) => name))],
  ['action', ({ said }) => said.action.quote],
  ['firmness', ({ values }) => values.firmness],
  ['firmness_words', ({ said }) => said.firmnessEvidence.quote],
  ['novelty', ({ values }) => values.novelty],
  ['deadline', ({ values }) => values.deadline ?? ''],
  ['deadline_words', ({ said }) => said.deadline?.quote ?? ''],
  ['cadence', ({ values }) => values.cadence ?? ''],
  ['cadence_words', ({ said }) => said.cadence?.quote ?? ''],
  ['instruments', ({ values }) => list(values.instruments.map(({ name }) => name))],
  ['instrument_ids', ({ values }) => list(values.instruments.map(({ id }) => id ?? ''))],
  ['conditions', ({ said }) => list(said.conditions.map(({ quote }) => quote))],
  ['theme', ({ values }) => values.theme ?? ''],
  ['attribution', ({ said }) => said.attribution ?? ''],
  ['sentence', ({ said }) => said.sentence.quote],
  ['standing', ({ standing }) => standing],
  ['corrected', ({ values }) => list(values.corrected.map(({ field, by }) => `${field} by ${by}`))],
  ['rule', ({ said }) => said.rule],
  ['document', ({ head }) => head.id],
  ['edition', ({ edition }) => edition],
  ['title', ({ head }) => head.title],
  ['publisher', ({ head }) => head.publisher ?? ''],
  ['published', ({ head }) => head.published ?? ''],
  ['uri', ({ head }) => head.uri ?? ''],
  ['action_start', ({ said }) => said.action.start],
  ['action_end', ({ said }) => said.action.end],
  ['reviewed', ({ reviews }) => list(reviews.map(({ event, by }) => `${reviewWords(event)} by ${by.name}`))],
  ['thread', (entry, { threads }) => threads.byId.get(entry.id)?.id ?? ''],
  ['thread_documents', (entry, { threads }) => threads.byId.get(entry.id)?.wordings.length ?? ''],
  ['thread_state', (entry, { standing }) => standing(entry)?.state ?? ''],
  ['state_as_of', (_, { asOf }) => asOf],
  ['next_expected', (entry, { standing }) => standing(entry)?.window?.[1] ?? ''],
  ['thread_people', (entry, seen) => list(onThread(entry, seen))],
];

/**
 * Commitments as CSV (RFC 4180; UTF-8 with a byte order mark, docs/decisions/0009-csv-for-spreadsheets.md), one line a
 * commitment: line breaks and tabs in a cell become spaces. A cell
 * that a spreadsheet would take for a formula, as it begins with = + - or @ or their wide forms, gets an apostrophe
 * in front (https://owasp.org/www-community/attacks/CSV_Injection). For streaming, ask for the header with the first part only.
 */
export const commitmentsCsv = (entries: readonly Commitment[], seen: Seen, { header = true } = {}): string =>
  stringify(
    entries.map((entry) => COLUMNS.map(([, value]) => cell(value(entry, seen)))),
    {
      header,
      bom: header,
      columns: COLUMNS.map(([name]) => name),
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  );

const onThread = ({ id }: Commitment, { threads, people }: Seen): string[] => {
  const thread = threads.byId.get(id);
  return thread === undefined ? [] : people(thread).map(onThreadWords);
};

/** What a person said of it; what they set right stands under `corrected` too. */
const reviewWords = (event: Review): string =>
  event.kind === 'judged' ? `judged ${event.verdict}` : event.kind;

const cell = (value: string | number): string | number =>
  typeof value === 'string' ? oneLine(value) : value;

/** Parts of a list, with "; " between them. */
const list = (parts: readonly string[]): string => parts.filter((part) => part !== '').join('; ');
