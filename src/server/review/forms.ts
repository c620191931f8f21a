// The buttons and forms with which people say something of an entry or a link; nothing for those who may not.
import type { Context } from 'hono';
import { FIRMNESS, THEMES } from '../../model/analysis.ts';
import { recursWords, whenWords } from '../../publish/words.ts';
import type { Entry, EntryOf, Values } from '../../register/register.ts';
import type { Tie } from '../../register/ties.ts';
import type { Env } from '../env.ts';
import {
  buttons,
  type Choice,
  form,
  hidden,
  input,
  radios,
  select,
  textarea,
} from '../look/components/forms.ts';
import { type Html, markup, type Text } from '../look/components/markup.ts';
import { linkTo } from '../look/components/moving.ts';
import { allows } from '../people/may.ts';
import type { Wrong } from '../people/page.ts';
import type { Sent } from './given.ts';

/** What was sent and is to be mended; nothing of it on a page that is shown first. */
export interface Mending {
  readonly sent: Sent;
  readonly wrong: readonly Wrong[];
}

export const mayReview = (c: Context<Env>): boolean => allows(c.get('person'), 'analyst');

/** Accept, reject, set right, judge: the first two at once, the others on the item's own page. `back` is where it leads. */
export function reviewBar(c: Context<Env>, entry: Entry, back: string): Html | null {
  if (!mayReview(c)) return null;
  const more = `/review/item/${entry.id}?next=${encodeURIComponent(back)}`;
  const links =
    entry.kind === 'commitment'
      ? [linkTo(`${more}#set-right`, 'Set right'), linkTo(`${more}#judge`, 'Kept or missed')]
      : [];
  const about = entry.said && 'action' in entry.said ? entry.said.action.quote : entry.said.quote;
  return form(
    { csrf: c.get('csrf') },
    `/review/item/${entry.id}`,
    markup`${hidden('next', back)}${buttons(press('Accept', 'accept', { about }), press('Reject', 'reject', { about }), ...links)}`,
    'wp-review',
  );
}

/** Confirm or refuse a link. */
export function linkBar(c: Context<Env>, { link, to }: Tie, back: string): Html | null {
  if (!mayReview(c)) return null;
  const about = to.quote.quote;
  return form(
    { csrf: c.get('csrf') },
    `/review/item/${link}`,
    markup`${hidden('next', back)}${buttons(press('Confirm', 'confirm', { about }), press('Refuse', 'refuse', { about }))}`,
    'wp-review',
  );
}

interface Press {
  /** What it is said of, for those who hear the page. */
  readonly about?: string;
  readonly key?: string;
  readonly chief?: boolean;
}

/** A button that says one thing; `key` is the key that presses it, which the button shows. */
export const press = (words: string, act: string, { about, key, chief = false }: Press = {}): Html =>
  markup`<button type="submit" class="govuk-button${chief ? '' : ' govuk-button--secondary'}" name="act" value="${act}"${key === undefined ? null : markup` data-key="${key}"`}>${words}${about && markup`<span class="govuk-visually-hidden">: ${about.slice(0, 80)}</span>`}${key === undefined ? null : keyHint(key)}</button>`;

/** The key of a button, shown where keys are on. */
const keyHint = (key: string): Html =>
  markup` <kbd class="wp-key" aria-hidden="true">${key.split(' ')[0]}</kbd>`;

/** Accept or reject an entry, confirm or refuse a link, with a reason: the first thing one is asked for. */
export function verdictForm(c: Context<Env>, id: string, isLink: boolean, back: string): Html {
  const [yes, no] = isLink
    ? [press('Confirm', 'confirm', { key: 'a c', chief: true }), press('Refuse', 'refuse', { key: 'r f' })]
    : [press('Accept', 'accept', { key: 'a', chief: true }), press('Reject', 'reject', { key: 'r' })];
  return form(
    { csrf: c.get('csrf') },
    `/review/item/${id}`,
    markup`${hidden('next', back)}${input({ name: 'reason', id: 'verdict-reason', label: 'Why', hint: 'You may leave this empty.' })}${buttons(yes, no)}`,
    'wp-review',
  );
}

/** All fields that can be set right, as they stand now. */
export function editForm(
  c: Context<Env>,
  { id, values, said }: EntryOf<'commitment'>,
  back: string,
  mending: Mending | null,
): Html {
  const now = writtenIn(values);
  const value = (field: keyof typeof now) => mending?.sent[field] ?? now[field];
  const error = (field: string) => mending?.wrong.find((one) => one.field === field)?.words ?? null;
  const was = Object.entries(now).map(([field, one]) => hidden(`was-${field}`, one));
  const names = (name: 'actors' | 'instruments', label: string, hint: string) =>
    textarea({ name, label, hint, rows: 2, value: value(name), error: error(name) });
  return form(
    { csrf: c.get('csrf') },
    `/review/item/${id}`,
    markup`${hidden('next', back)}${was}
${names('actors', 'Who is to act', 'One name a line.')}
${select({ name: 'firmness', label: 'How firmly', choices: plainly([...FIRMNESS].reverse()), value: value('firmness') })}
${input({ name: 'deadline', label: 'By when', hint: dateHint(values, said.deadline?.quote ?? null), value: value('deadline'), width: 20, autocomplete: 'off', error: error('deadline') })}
${select({ name: 'cadence', label: 'How often', choices: cadences(value('cadence')), value: value('cadence'), error: error('cadence') })}
${names('instruments', 'Under which law, treaty or agreement', 'One title a line.')}
${select({ name: 'theme', label: 'Theme', choices: [{ value: '', words: 'none' }, ...plainly(THEMES)], value: value('theme') })}
${radios({
  name: 'novelty',
  label: 'Is it new?',
  choices: [
    { value: 'new', words: 'New' },
    { value: 'continuing', words: 'Goes on from before' },
  ],
  value: value('novelty'),
})}
${input({ name: 'reason', id: 'edit-reason', label: 'Why', hint: 'You may leave this empty.', value: mending?.sent.reason ?? '', error: error('edit-reason') })}
${buttons(press('Set right', 'edit', { chief: true }))}`,
    'wp-review',
  );
}

/** The values as the form writes them, and reads them again. */
const writtenIn = ({ actors, firmness, novelty, deadline, cadence, instruments, theme }: Values) => ({
  actors: actors.map(({ name }) => name).join('\n'),
  firmness: firmness as string,
  novelty: novelty as string,
  deadline: deadline ?? '',
  cadence: cadence ?? '',
  instruments: instruments.map(({ name }) => name).join('\n'),
  theme: (theme ?? '') as string,
});

const plainly = (values: readonly string[]): Choice[] => values.map((value) => ({ value, words: value }));

const COMMON = ['', 'regular', 'P1W', 'P1M', 'P3M', 'P6M', 'P1Y', 'P2Y', 'P3Y', 'P5Y'];

const cadences = (now: string): Choice[] =>
  [...new Set([...COMMON, now])].map((value) => ({
    value,
    words: value === '' ? 'once, or not said' : recursWords(value).replace(/,.*/, ''),
  }));

const dateHint = ({ deadline }: Values, words: string | null): Text =>
  markup`${deadline === null ? 'No date now.' : `Now: ${whenWords(deadline)}.`}${words && markup` The text says <q class="wp-words">${words}</q>.`} Write a day as 2026-09-30, a month as 2026-09, a year as 2026, “by” as ../2026-09-30, a stretch as 2026-01/2026-06; empty for none.`;

/** Kept or missed, with what shows it. */
export function judgeForm(c: Context<Env>, { id }: Entry, back: string, mending: Mending | null): Html {
  const value = (field: string) => mending?.sent[field] ?? '';
  const error = (field: string) => mending?.wrong.find((one) => one.field === field)?.words ?? null;
  return form(
    { csrf: c.get('csrf') },
    `/review/item/${id}`,
    markup`${hidden('next', back)}
${textarea({ name: 'quote', label: 'Words that show it', hint: 'To the letter, from a document of the register.', rows: 3, value: value('quote'), error: error('quote') })}
${input({ name: 'in', label: 'In which document', hint: 'Its title or part of it, or its id; empty for the document that says this.', value: value('in'), error: error('in') })}
${textarea({ name: 'reason', id: 'judge-reason', label: 'Or a note of how you know', rows: 2, value: value('reason'), error: error('judge-reason') })}
${buttons(press('It was kept', 'kept'), press('It was missed', 'missed'))}`,
    'wp-review',
  );
}
