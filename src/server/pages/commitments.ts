import { grouped, namesWords, pointWords, provisionCited, whenWords } from '../../publish/words.ts';
import type { EntryOf } from '../../register/register.ts';
import type { Sort } from '../../search/asked.ts';
import type { Found, Result } from '../../search/search.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { linkTo } from '../look/components/moving.ts';
import { type Column, sortHeading, table } from '../look/components/tables.ts';
import { bindingTag, stateTag } from '../look/components/tags.ts';
import { marked } from './marked.ts';

/** A link that sorts by a column, and whether the list is sorted by it. */
export interface Sorting {
  readonly by: Sort;
  readonly href: (sort: Sort) => string;
}

/** Commitments, a row each: who, what, how firmly, by when, in which state. */
export const commitmentTable = (
  caption: string,
  results: readonly Result[],
  sorting: Sorting | null = null,
): Html => table({ caption, columns: columnsOf(sorting), rows: results });

const TOLD = ['overdue', 'due', 'reported done', 'gone quiet', 'withdrawn'];

/** How many undertakings stand in each state, by the words that hold, each with the way to them; `register`: the view they are in. */
export const stateNumbers = (now: Found, register: string) =>
  now
    .facet('state', TOLD.length * 4)
    .filter(({ value, count }) => count > 0 && TOLD.includes(value))
    .map(({ value, count }) => ({
      number: grouped(count),
      words: value,
      href: `${register}&state=${encodeURIComponent(value)}&wording=holding`,
    }));

const commitment = ({ entry }: Result) => entry as EntryOf<'commitment'>;

function columnsOf(sorting: Sorting | null): Column<Result>[] {
  const sorted = (words: string, sort: Sort) =>
    sorting === null
      ? words
      : sortHeading(words, sorting.href(sort), sorting.by === sort ? 'ascending' : 'none');
  return [
    {
      heading: 'Who',
      wide: true,
      cell: (one) => namesWords(commitment(one).values.actors) || 'Nobody named',
    },
    { heading: 'What', names: true, cell: whatOf },
    {
      heading: sorted('How firmly', 'firmness'),
      label: 'How firmly',
      cell: (one) => bindingTag(commitment(one)),
    },
    { heading: sorted('By when', 'deadline'), label: 'By when', cell: whenOf },
    { heading: 'State', cell: stateOf },
  ];
}

/** The words, and the sentence in which what was looked for stands. */
const whatOf = (one: Result): Html =>
  markup`${linkTo(`/entry/${one.entry.id}`, commitment(one).said.action.quote)}${one.marked?.sentence && markup`<span class="wp-why">${marked(one.marked.sentence)}</span>`}<span class="wp-from">${one.marked?.title ? marked(fromOf(one, one.marked.title)) : fromOf(one)}</span>`;

const fromOf = ({ entry: { head, said } }: Result, title = head.title): string =>
  [title, provisionCited(said), head.published && pointWords(head.published)].filter(Boolean).join(', ');

/** The state is that of the undertaking: of words that no longer hold it may not fit the date beside it. */
const stateOf = ({ state, holds, thread }: Result): Html | null =>
  state === null
    ? null
    : markup`${stateTag(state)}${!holds && thread !== null && markup`<span class="wp-from">${linkTo(`/thread/${thread}`, 'by later words')}</span>`}`;

const whenOf = (one: Result): string | null => {
  const { deadline } = commitment(one).values;
  return deadline === null ? null : whenWords(deadline);
};
