import { THEMES } from '../../../model/analysis.ts';
import { type Audience, formOf, LISTS } from '../../../register/audiences.ts';
import { button, checkboxes, errorSummary, hidden, input, textarea } from '../../look/components/forms.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { details } from '../../look/components/notices.ts';
import type { Visit } from '../../look/layout.ts';

/** What somebody entered, and what is wrong with it. */
export interface Tried {
  readonly fields: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
}

const LABELS: Readonly<Record<(typeof LISTS)[number], readonly [label: string, hint: string]>> = {
  roles: ['What texts call these readers', 'One a line: port operators, harbour authorities'],
  sector: ['Words that say the field by themselves', 'One a line: port, harbour, shipping'],
  words: ['Subjects', 'One a line: green shipping corridor, dredging'],
  places: ['Places', 'States, regions, towns. The states tell whose acts do not concern them.'],
  bodies: ['Bodies', 'One a line: International Maritime Organization'],
  instruments: ['Laws, treaties, programmes', 'One a line: titles or identifiers'],
  not: ['Words that mean another thing', 'Beside these the others do not count: port of entry'],
};
const ORDER = ['roles', 'sector', 'words', 'places', 'bodies', 'instruments', 'not'] as const;

export const fieldsOf = (audience: Audience | null): Readonly<Record<string, string>> =>
  audience === null ? {} : formOf(audience);

/** The small form; `id` is set once and for all. */
export function audienceForm(
  visit: Visit,
  action: string,
  { fields, problems }: Tried,
  fixed: string | null,
): Html {
  const error = (name: string) => {
    const found = problems.find((one) => one.startsWith(`${name}:`) || one.startsWith(`${name}.`));
    return found === undefined ? undefined : plain(found);
  };
  const body = markup`${fixed === null ? null : hidden('id', fixed)}
${input({ name: 'title', label: 'Who they are', value: fields.title ?? '', error: error('title') ?? error('id') ?? null })}
${ORDER.map((name) => textarea({ name, label: LABELS[name][0], hint: LABELS[name][1], rows: Math.min(6, Math.max(2, (fields[name] ?? '').split('\n').length)), value: fields[name] ?? '', error: error(name) ?? null }))}
${checkboxes({ name: 'themes', label: 'Themes in which general words count', choices: THEMES.map((value) => ({ value, words: value })), values: (fields.themes ?? '').split('\n') })}
${button(fixed === null ? 'Keep this audience' : 'Keep the changes')}`;
  return markup`<form class="wp-brief" method="post" action="${action}" novalidate>${hidden('csrf', visit.csrf)}${body}</form>`;
}

/** The same as a file or as text, for who has it in YAML or JSON. */
export const yamlForm = (visit: Visit, typed = '', problem: string | null = null): Html =>
  details(
    'From YAML or JSON',
    markup`<form method="post" action="/audiences/yaml" enctype="multipart/form-data" novalidate>${hidden('csrf', visit.csrf)}
${textarea({ name: 'yaml', label: 'YAML or JSON', rows: 8, value: typed, error: problem })}
<div class="govuk-form-group"><label class="govuk-label" for="file">Or a file</label><input class="govuk-file-upload" id="file" name="file" type="file" accept=".yaml,.yml,.json"></div>
${button('Keep it', { kind: 'secondary' })}</form>`,
    problem !== null,
  );

export const errorsOf = ({ problems }: Tried): Html | null =>
  errorSummary(
    problems.map((words) => {
      const name = /^(\w+)[:.]/.exec(words)?.[1] ?? null;
      const known = name !== null && (name === 'title' || (LISTS as readonly string[]).includes(name));
      return { field: name === 'id' ? 'title' : known ? name : null, words: plain(words) };
    }),
  );

/** Without the name of the field before it, as a sentence begins. */
const plain = (words: string): string => {
  const said = words.replace(/^[a-z]+(?:\.\w+)*: /, '');
  return said.slice(0, 1).toUpperCase() + said.slice(1);
};
