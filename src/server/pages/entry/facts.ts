import type { Quote } from '../../../model/span.ts';
import { amountWords, inLawWords, pointWords, recursWords, whenWords } from '../../../publish/words.ts';
import type { Field } from '../../../register/events.ts';
import type { Entry, EntryOf } from '../../../register/register.ts';
import type { SummaryRow } from '../../look/components/lists.ts';
import { type Html, markup, type Text } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';
import { firmnessTag } from '../../look/components/tags.ts';

type Row = SummaryRow | null;

/** What is known of an entry, each value with the words that it rests on. */
export const factsOf = (entry: Entry): readonly Row[] =>
  entry.kind === 'commitment' ? commitmentFacts(entry) : plainFacts(entry);

function commitmentFacts(entry: EntryOf<'commitment'>): readonly Row[] {
  const { said, values } = entry;
  const own = (field: Field, value: Text | null, words: Quote | null = null): Text | null =>
    value === null ? corrected(entry, field, 'None') : corrected(entry, field, withWords(value, words));
  return [
    row('Who', own('actors', names(values.actors, '/party') ?? 'Nobody named')),
    row('How firmly', own('firmness', firmnessTag(values.firmness), said.firmnessEvidence)),
    row(
      'By when',
      own('deadline', values.deadline === null ? openWords(said) : whenWords(values.deadline), said.deadline),
    ),
    row(
      'Recurs',
      own('cadence', values.cadence === null ? openCadence(said) : recursWords(values.cadence), said.cadence),
    ),
    row('In law', inLawWords(said)),
    row('Under', own('instruments', names(values.instruments, '/instrument'))),
    row(
      'On condition',
      said.conditions.length === 0
        ? null
        : markup`${said.conditions.map(({ quote }) => markup`<span class="wp-fact__line">${inWords(quote)}</span>`)}`,
    ),
    row('Theme', own('theme', values.theme)),
    row('New or going on', own('novelty', values.novelty === 'new' ? 'New' : 'Going on')),
    row('As reported by', said.attribution),
  ];
}

/** A date that the words leave open is not one that is missing. */
const openWords = ({ deadline }: EntryOf<'commitment'>['said']): Text | null =>
  deadline === null ? null : 'No date can be told from the words';
const openCadence = ({ cadence }: EntryOf<'commitment'>['said']): Text | null =>
  cadence === null ? null : recursWords('ambiguous');

function plainFacts(entry: Exclude<Entry, EntryOf<'commitment'>>): readonly Row[] {
  const date = 'date' in entry.said ? entry.said.date : null;
  return [
    ...(entry.kind === 'figure' ? figureFacts(entry) : []),
    row('When', date === null ? null : whenWords(date)),
    row('For', entry.kind === 'advisory' ? entry.said.audience : null),
  ];
}

const figureFacts = ({ said }: EntryOf<'figure'>): readonly Row[] => [
  row('Amount', amountWords(said)),
  row('As of', said.asOf === null ? null : pointWords(said.asOf)),
  row('Said by', said.attribution),
];

const row = (key: string, value: Text | null): Row => (value === null ? null : { key, value });

/** A value that a person set right says so; null stays null where nobody did. */
function corrected({ values }: EntryOf<'commitment'>, field: Field, value: Text): Text | null {
  const last = values.corrected.findLast((one) => one.field === field);
  if (last === undefined) return value === 'None' ? null : value;
  return markup`${value}<span class="wp-fact__note">Set right by ${last.by}${last.reason === null ? '' : `: ${last.reason}`}</span>`;
}

const withWords = (value: Text, words: Quote | null): Text =>
  words === null ? value : markup`${value} <span class="wp-fact__words">${inWords(words.quote)}</span>`;

const inWords = (words: string): Html => markup`<q class="wp-words">${words}</q>`;

function names(all: readonly { readonly name: string }[], path: string): Html | null {
  if (all.length === 0) return null;
  const links = all.map(({ name }) => linkTo(`${path}?name=${encodeURIComponent(name)}`, name));
  return markup`${links.map((link, at) => (at === 0 ? link : markup`, ${link}`))}`;
}
