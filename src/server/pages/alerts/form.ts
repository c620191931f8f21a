import type { Alert } from '../../alerts/alert.ts';
import { OCCASIONS, WEEKDAYS } from '../../alerts/alert.ts';
import { audiencesIn } from '../../alerts/matching.ts';
import type { House } from '../../house.ts';
import {
  button,
  checkboxes,
  errorSummary,
  hidden,
  input,
  radios,
  select,
  textarea,
} from '../../look/components/forms.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';
import type { Visit } from '../../look/layout.ts';
import { viewsOf } from '../views.ts';

/** What somebody entered, field by field, and what is wrong with it. */
export interface Tried {
  readonly fields: Readonly<Record<string, readonly string[]>>;
  readonly problems: readonly string[];
}

/** What the form shows of an alert that there is. */
export const fieldsOf = (alert: Alert): Tried['fields'] => ({
  title: [alert.title],
  of: [
    alert.audience !== undefined
      ? 'audience'
      : alert.view !== undefined
        ? 'view'
        : alert.filter !== undefined
          ? 'filter'
          : 'sources',
  ],
  audience: [alert.audience ?? ''],
  view: [alert.view ?? ''],
  on: alert.on,
  by: [alert.by],
  to: [alert.to.join('\n')],
  when: [alert.when],
  at: [alert.at],
  day: [alert.day],
  zone: [alert.zone],
  from: [alert.quiet?.from ?? ''],
  until: [alert.quiet?.to ?? ''],
  ahead: [String(alert.ahead)],
  also: [alert.touching && 'touching', alert.silence && 'silence', alert.plain && 'plain'].filter(
    (one) => one !== false,
  ),
});

/** What a new one begins with. */
export const USUAL_FIELDS: Tried['fields'] = {
  of: ['audience'],
  on: ['new', 'changed', 'firmed', 'softened', 'moved', 'withdrawn'],
  by: ['mail'],
  when: ['daily'],
  at: ['07:00'],
  day: ['monday'],
  zone: ['Europe/London'],
  ahead: ['30'],
};

export async function alertForm(
  house: House,
  visit: Visit,
  action: string,
  { fields, problems }: Tried,
  { fixed }: { readonly fixed: boolean },
): Promise<Html> {
  const value = (name: string) => fields[name]?.[0] ?? '';
  const error = (name: string) => {
    const found = problems.find((one) => one.startsWith(`${name}:`) || one.startsWith(`${name}.`));
    return found === undefined ? null : plain(found);
  };
  return markup`<form class="wp-brief" method="post" action="${action}" novalidate>${hidden('csrf', visit.csrf)}
${input({ name: 'title', label: 'Name of the alert', value: value('title'), error: error('title') ?? error('id') })}
${await whatFields(house, fields, error)}
${checkboxes({ name: 'on', label: 'When it', choices: OCCASIONS.map((one) => ({ value: one, words: OCCASION_WORDS[one] })), values: fields.on ?? [], error: error('on') })}
${radios({ name: 'by', label: 'How', choices: WAYS, value: value('by'), error: error('by') })}
${textarea({ name: 'to', label: 'To', hint: 'Mail addresses, or addresses of webhooks, one a line. A feed needs none.', rows: 3, value: value('to'), error: error('to') })}
${timeFields(value, error)}
${input({ name: 'ahead', label: 'Days before something is due', type: 'number', width: 5, value: value('ahead'), error: error('ahead') })}
${checkboxes({ name: 'also', label: 'Also', choices: ALSO, values: fields.also ?? [], error: error('silence') })}
${button(fixed ? 'Keep the changes' : 'Keep this alert')}</form>`;
}

async function whatFields(
  house: House,
  fields: Tried['fields'],
  error: (name: string) => string | null,
): Promise<Html> {
  const value = (name: string) => fields[name]?.[0] ?? '';
  const { audiences } = await audiencesIn(house.store);
  const views = await viewsOf(house);
  const own = value('of') === 'filter' ? [{ value: 'filter', words: 'The filter it has' }] : [];
  return markup`${radios({
    name: 'of',
    label: 'What they are told of',
    choices: [
      { value: 'audience', words: 'What concerns an audience' },
      { value: 'view', words: 'What a saved view shows' },
      { value: 'query', words: 'What a search finds' },
      { value: 'sources', words: 'Only sources that fail' },
      ...own,
    ],
    value: value('of'),
  })}
${select({ name: 'audience', label: 'Audience', choices: [{ value: '', words: audiences.length === 0 ? 'None yet' : 'Choose' }, ...audiences.map(({ id, title }) => ({ value: id, words: title }))], value: value('audience'), error: error('audience') })}
${select({ name: 'view', label: 'Saved view', choices: [{ value: '', words: views.length === 0 ? 'None yet' : 'Choose' }, ...views.map(({ id, title }) => ({ value: id, words: title }))], value: value('view'), error: error('view') })}
${input({ name: 'query', label: 'Search', hint: markup`As in the search box: party:belgium theme:migration "returns". It is kept as a ${linkTo('/views', 'saved view')}.`, value: value('query'), error: error('query') })}`;
}

const timeFields = (value: (name: string) => string, error: (name: string) => string | null): Html =>
  markup`${radios({
    name: 'when',
    label: 'At what time',
    choices: [
      { value: 'at once', words: 'At once' },
      { value: 'daily', words: 'Once a day' },
      { value: 'weekly', words: 'Once a week' },
    ],
    value: value('when'),
  })}
<div class="wp-brief__days">${input({ name: 'at', label: 'Hour of a digest', width: 5, value: value('at'), error: error('at') })}${select({ name: 'day', label: 'Day of a weekly one', choices: WEEKDAYS.map((one) => ({ value: one, words: one[0]!.toUpperCase() + one.slice(1) })), value: value('day') })}</div>
${input({ name: 'zone', label: 'Time zone', hint: 'As Europe/London or Europe/Brussels', width: 20, value: value('zone'), list: ['Europe/London', 'Europe/Brussels', 'Europe/Paris', 'UTC', 'America/New_York', 'Australia/Sydney'], error: error('zone') })}
<div class="wp-brief__days">${input({ name: 'from', label: 'Quiet from', hint: 'Nothing is sent: 22:00', width: 5, value: value('from'), error: error('quiet') })}${input({ name: 'until', label: 'Quiet until', hint: 'It waits until then: 07:00', width: 5, value: value('until') })}</div>`;

const WAYS = [
  { value: 'mail', words: 'By mail' },
  { value: 'webhook', words: 'By webhook: a signed message to a program' },
  { value: 'feed', words: 'As a feed that a reader fetches' },
];

const ALSO = [
  { value: 'touching', words: 'What only touches the audience' },
  { value: 'silence', words: 'A digest in which nothing matched, with the proof' },
  { value: 'plain', words: 'Without ids and places of the text' },
];

export const OCCASION_WORDS: Readonly<Record<(typeof OCCASIONS)[number], string>> = {
  overdue: 'is overdue',
  due: 'falls due',
  new: 'is new',
  changed: 'has changed',
  firmed: 'is said more firmly',
  softened: 'is said less firmly',
  moved: 'has moved to another date',
  withdrawn: 'is withdrawn',
  reported: 'is reported on',
  answered: 'is answered',
  'source failing': 'cannot be known: a source fails',
};

export const errorsOf = ({ problems }: Tried): Html | null =>
  errorSummary(
    problems.map((words) => {
      const name = /^(\w+)[:.]/.exec(words)?.[1] ?? null;
      return { field: name === null ? null : (FIELDS_OF[name] ?? name), words: plain(words) };
    }),
  );

/** Where a field of an alert is called otherwise in the form. */
const FIELDS_OF: Readonly<Record<string, string>> = {
  id: 'title',
  quiet: 'from',
  silence: 'also',
  secret: 'to',
};

/** Without the name of the field before it, as a sentence begins. */
const plain = (words: string): string => {
  const said = words.replace(/^[a-z]+(?:\.\w+)*: /, '');
  return said.slice(0, 1).toUpperCase() + said.slice(1);
};
