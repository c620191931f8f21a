import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Env } from '../env.ts';

export type Html = ReturnType<typeof html>;

interface Field {
  readonly name: string;
  readonly label: string;
  readonly type?: 'text' | 'password' | 'number' | 'date';
  readonly value?: string;
  /** What browsers and password managers may fill in (HTML, 4.10.18.7.1; WCAG 2.2, 1.3.5). */
  readonly autocomplete?: string;
  readonly hint?: string;
  readonly error?: string | undefined;
}

/** One line to type into. A password that was typed is never sent back. */
export function field({
  name,
  label,
  type = 'text',
  value = '',
  autocomplete = 'off',
  hint,
  error,
}: Field): Html {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return html`<div class="govuk-form-group${error ? ' govuk-form-group--error' : ''}">
<label class="govuk-label" for="${name}">${label}</label>
${hint ? html`<div id="${name}-hint" class="govuk-hint">${hint}</div>` : ''}
${error ? html`<p id="${name}-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error:</span> ${error}</p>` : ''}
<input class="govuk-input govuk-!-width-two-thirds${error ? ' govuk-input--error' : ''}" id="${name}" name="${name}" type="${type}"
 autocomplete="${autocomplete}" spellcheck="false"${type === 'password' ? '' : html` value="${value}"`}${described ? html` aria-describedby="${described}"` : ''}></div>`;
}

interface Choice {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly (readonly [value: string, words: string])[];
  readonly chosen?: string | undefined;
  /** Where the same field stands on a page several times. */
  readonly id?: string;
}

export const choice = ({
  name,
  label,
  choices,
  chosen,
  id = name,
}: Choice): Html => html`<div class="govuk-form-group">
<label class="govuk-label" for="${id}">${label}</label>
<select class="govuk-select" id="${id}" name="${name}">${choices.map(
  ([value, words]) =>
    html`<option value="${value}"${value === chosen ? html` selected` : ''}>${words}</option>`,
)}</select></div>`;

export const hidden = (name: string, value: string): Html =>
  html`<input type="hidden" name="${name}" value="${value}">`;

/** A form of ours: it carries the token by which csrf.ts knows it. */
export const form = (
  c: Context<Env>,
  action: string,
  inside: Html | readonly Html[],
  button: string,
  kind = '',
): Html =>
  html`<form method="post" action="${action}" novalidate>${hidden('csrf', c.get('csrf'))}${inside}
<button type="submit" class="govuk-button${kind && ` govuk-button--${kind}`}" data-module="govuk-button">${button}</button></form>`;

/** A table; `label` names it to those who do not see it. */
export const table = (
  label: string,
  header: readonly string[],
  rows: readonly (readonly (string | Html)[])[],
): Html => html`<table class="govuk-table"><caption class="govuk-table__caption govuk-table__caption--m">${label}</caption>
<thead class="govuk-table__head"><tr class="govuk-table__row">${header.map(
  (one) => html`<th scope="col" class="govuk-table__header">${one}</th>`,
)}</tr></thead>
<tbody class="govuk-table__body">${rows.map(
  (row) =>
    html`<tr class="govuk-table__row">${row.map((one) => html`<td class="govuk-table__cell">${one}</td>`)}</tr>`,
)}</tbody></table>`;

export const said = (words: string): Html => html`<p class="govuk-body">${words}</p>`;

/** What a form was sent with, as text; what is not text is not there. */
export async function sent(c: Context<Env>): Promise<Readonly<Record<string, string>>> {
  const body = await c.req.parseBody().catch(() => ({}));
  return Object.fromEntries(
    Object.entries(body).filter((one): one is [string, string] => typeof one[1] === 'string'),
  );
}

/** @example "2 March 2026, 10:30 UTC" is written by `timeWords` */
export const timeWords = (at: string | null): string =>
  at === null ? 'never' : `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
