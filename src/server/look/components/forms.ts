import { attribute, type Html, markup, type Text } from './markup.ts';

/** What every field has. */
export interface Field {
  readonly name: string;
  readonly label: Text;
  readonly hint?: Text;
  /** What is wrong with what was entered; said at the field and in `errorSummary`. */
  readonly error?: string | null;
  /** The name unless another form on the page has a field of that name. */
  readonly id?: string;
}

/** A form that changes something: POST with the token of the session (`csrf` of the visit). */
export const form = ({ csrf }: { readonly csrf: string }, action: string, body: Text, className = ''): Html =>
  markup`<form method="post" action="${action}" novalidate${attribute('class', className || null)}>${hidden('csrf', csrf)}${body}</form>`;

export const hidden = (name: string, value: string): Html =>
  markup`<input type="hidden" name="${name}" value="${value}">`;

/** One line; `type` text, email, password, date, number, search, url; `width` in characters: 5, 10, 20 or full. */
export function input(
  field: Field & {
    readonly value?: string;
    readonly type?: string;
    readonly width?: 5 | 10 | 20;
    readonly autocomplete?: string;
    readonly list?: readonly string[];
  },
): Html {
  const { name, value, type = 'text', width, autocomplete, error, list } = field;
  const id = idOf(field);
  const options =
    list &&
    markup`<datalist id="${id}-list">${list.map((one) => markup`<option value="${one}"></option>`)}</datalist>`;
  return group(
    field,
    markup`<input class="govuk-input${width ? ` govuk-input--width-${width}` : ''}${error ? ' govuk-input--error' : ''}" id="${id}" name="${name}" type="${type}"${attribute('value', type === 'password' ? null : value)}${attribute('autocomplete', autocomplete)}${attribute('list', list && `${id}-list`)}${described(field)}>${options}`,
  );
}

/** Many lines. */
export function textarea(field: Field & { readonly value?: string; readonly rows?: number }): Html {
  const { name, value = '', rows = 5, error } = field;
  return group(
    field,
    markup`<textarea class="govuk-textarea${error ? ' govuk-textarea--error' : ''}" id="${idOf(field)}" name="${name}" rows="${rows}"${described(field)}>${value}</textarea>`,
  );
}

export interface Choice {
  readonly value: string;
  readonly words: Text;
  readonly hint?: Text;
}

/** One of some, closed. */
export function select(
  field: Field & { readonly choices: readonly Choice[]; readonly value?: string },
): Html {
  const { name, choices, value, error } = field;
  return group(
    field,
    markup`<select class="govuk-select${error ? ' govuk-select--error' : ''}" id="${idOf(field)}" name="${name}"${described(field)}>${choices.map((choice) => markup`<option value="${choice.value}"${choice.value === value ? markup` selected` : null}>${choice.words}</option>`)}</select>`,
  );
}

/** One of few, open. */
export const radios = (
  field: Field & { readonly choices: readonly Choice[]; readonly value?: string },
): Html => choosing('radios', field, field.value === undefined ? [] : [field.value]);

/** Any of some. */
export const checkboxes = (
  field: Field & { readonly choices: readonly Choice[]; readonly values?: readonly string[] },
): Html => choosing('checkboxes', field, field.values ?? []);

/** What sends a form; `name` and `value` tell several apart. */
export const button = (
  words: Text,
  {
    kind = 'primary',
    name,
    value,
  }: {
    readonly kind?: 'primary' | 'secondary' | 'warning';
    readonly name?: string;
    readonly value?: string;
  } = {},
): Html =>
  markup`<button type="submit" class="govuk-button${kind === 'primary' ? '' : ` govuk-button--${kind}`}"${attribute('name', name)}${attribute('value', value)}>${words}</button>`;

/** Buttons and links of one form, side by side. */
export const buttons = (...items: readonly Text[]): Html =>
  markup`<div class="govuk-button-group">${items}</div>`;

/** What is wrong with a form, over the heading; `field` is the field's id (or its name). Nothing where nothing is. */
export const errorSummary = (
  errors: readonly { readonly field: string | null; readonly words: string }[],
): Html | null =>
  errors.length === 0
    ? null
    : markup`<div class="govuk-error-summary" data-focus tabindex="-1"><div role="alert"><h2 class="govuk-error-summary__title">There is a problem</h2><div class="govuk-error-summary__body"><ul class="govuk-list govuk-error-summary__list">${errors.map(({ field, words }) => markup`<li>${field === null ? words : markup`<a href="#${field}">${words}</a>`}</li>`)}</ul></div></div></div>`;

function choosing(
  kind: 'radios' | 'checkboxes',
  field: Field & { readonly choices: readonly Choice[] },
  chosen: readonly string[],
): Html {
  const { label, choices, error } = field;
  const id = idOf(field);
  return markup`<div class="govuk-form-group${error ? ' govuk-form-group--error' : ''}"><fieldset class="govuk-fieldset"${described(field)}>
<legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${label}</legend>${around(field)}
<div class="govuk-${kind} govuk-${kind}--small">${choices.map((choice, at) => option(kind, field.name, at === 0 ? id : `${id}-${at + 1}`, choice, chosen.includes(choice.value)))}</div></fieldset></div>`;
}

const option = (
  kind: 'radios' | 'checkboxes',
  name: string,
  id: string,
  { value, words, hint }: Choice,
  on: boolean,
): Html =>
  markup`<div class="govuk-${kind}__item"><input class="govuk-${kind}__input" id="${id}" name="${name}" type="${kind === 'radios' ? 'radio' : 'checkbox'}" value="${value}"${on ? markup` checked` : null}${attribute('aria-describedby', hint && `${id}-hint`)}><label class="govuk-label govuk-${kind}__label" for="${id}">${words}</label>${hint && markup`<div class="govuk-hint govuk-${kind}__hint" id="${id}-hint">${hint}</div>`}</div>`;

const group = (field: Field, control: Html): Html =>
  markup`<div class="govuk-form-group${field.error ? ' govuk-form-group--error' : ''}"><label class="govuk-label" for="${idOf(field)}">${field.label}</label>${around(field)}${control}</div>`;

const around = (field: Field): Html =>
  markup`${field.hint && markup`<div class="govuk-hint" id="${idOf(field)}-hint">${field.hint}</div>`}${field.error && markup`<p class="govuk-error-message" id="${idOf(field)}-error"><span class="govuk-visually-hidden">Error:</span> ${field.error}</p>`}`;

const described = (field: Field): Html | null => {
  const ids = [field.hint && `${idOf(field)}-hint`, field.error && `${idOf(field)}-error`].filter(Boolean);
  return attribute('aria-describedby', ids.length > 0 && ids.join(' '));
};

const idOf = ({ id, name }: Field): string => id ?? name;
