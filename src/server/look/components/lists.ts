import { type Html, markup, type Text } from './markup.ts';

export interface SummaryRow {
  readonly key: Text;
  readonly value: Text;
  readonly actions?: readonly { readonly href: string; readonly words: string; readonly about: string }[];
}

/** What one thing is, key by key; rows without a value are left out by giving null. */
export function summaryList(rows: readonly (SummaryRow | null)[]): Html {
  const shown = rows.filter((row) => row !== null);
  const acting = shown.some(({ actions }) => actions?.length);
  return markup`<dl class="govuk-summary-list">${shown.map((row) => summaryRow(row, acting))}</dl>`;
}

function summaryRow({ key, value, actions }: SummaryRow, acting: boolean): Html {
  const none = acting && !actions?.length;
  return markup`<div class="govuk-summary-list__row${none ? ' govuk-summary-list__row--no-actions' : ''}">
<dt class="govuk-summary-list__key">${key}</dt><dd class="govuk-summary-list__value">${value}</dd>
${actions?.length ? markup`<dd class="govuk-summary-list__actions">${actions.map(({ href, words, about }) => markup`<a class="govuk-link" href="${href}">${words}<span class="govuk-visually-hidden"> ${about}</span></a> `)}</dd>` : null}</div>`;
}

/** A list with points. */
export const bullets = (items: readonly Text[]): Html =>
  markup`<ul class="govuk-list govuk-list--bullet">${items.map((item) => markup`<li>${item}</li>`)}</ul>`;

/** Links or facts side by side: the files and feeds of a view. */
export const row = (items: readonly Text[]): Html =>
  markup`<ul class="wp-row">${items.map((item) => markup`<li>${item}</li>`)}</ul>`;

/** Things one under the other with a rule between: results, news, wordings. */
export const stack = (items: readonly Text[], numbered = false): Html =>
  numbered
    ? markup`<ol class="wp-stack">${items.map((item) => markup`<li class="wp-stack__item">${item}</li>`)}</ol>`
    : markup`<ul class="wp-stack">${items.map((item) => markup`<li class="wp-stack__item">${item}</li>`)}</ul>`;

/** Few large numbers with their names, each perhaps a link: what Today begins with. */
export const tally = (
  items: readonly { readonly number: Text; readonly words: Text; readonly href?: string }[],
): Html =>
  markup`<ul class="wp-tally">${items.map(({ number, words, href }) => {
    const inside = markup`<span class="wp-tally__number">${number}</span> <span class="wp-tally__words">${words}</span>`;
    return markup`<li class="wp-tally__item">${href === undefined ? inside : markup`<a class="wp-tally__link" href="${href}">${inside}</a>`}</li>`;
  })}</ul>`;
