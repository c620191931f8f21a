/*
 * How pages are written
 *
 *   import { markup } from '../look/components/markup.ts';      the tag: `${text}` is escaped, Html stands as it is
 *   import { page, visitOf } from '../look/layout.ts';
 *
 *   .get('/figures', (c) => c.html(page(visitOf(c, house), {
 *     title: 'Figures', active: 'figures',
 *     body: markup`<h1 class="govuk-heading-l">Figures</h1>${table({ caption, columns, rows })}`,
 *   })))
 *
 * Headings `govuk-heading-l` (one h1 a page), `-m`, `-s`; text `govuk-body`, `govuk-hint`; links `govuk-link`.
 * Columns: `wp-columns` (side beside main, from 960 px), `wp-split` (two halves), `wp-cards` (as many as fit).
 * Words of documents stand in `quote()` or `<q class="wp-words">`: serif, so that nobody takes them for ours.
 * A page's own styles: a file in ../styles, a line in ../watchpoint.scss, `npm run assets` (again after each
 * rebase: watchpoint.css is never merged by hand); colours only from
 * ../styles/_colours.scss. A page's own script: a file in ../assets, named in `scripts` of the page. Keys that act
 * without a modifier need a switch to turn them off (WCAG 2.1.4). Navigation and addresses: ../navigation.ts.
 * Amounts and dates go through numbers.ts; no inline `style`, no `on…`: the Content-Security-Policy refuses them.
 *
 * tables.ts    table, sortHeading          lists.ts    summaryList, bullets, stack, row, tally
 * tags.ts      firmnessTag, firmnessSign, stateTag, standingTag, verdictTag, relationTag, tag
 * forms.ts     form, input, textarea, select, radios, checkboxes, button, buttons, hidden, errorSummary
 * filters.ts   filters, chips               moving.ts   pagination, tabs, breadcrumbs, backLink, linkTo, sourceLink
 * notices.ts   banner, inset, warning, empty, details
 * quotes.ts    quote, words                numbers.ts  count, grouped, when, day, moment
 */

import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** Mark-up that is safe to send. */
export type Html = HtmlEscapedString;
/** A string, which is escaped where it is put, or mark-up. */
export type Text = string | Html;

/** A template of HTML: values are escaped unless they are Html; null, undefined and booleans show nothing; arrays their parts. */
export function markup(parts: TemplateStringsArray, ...values: unknown[]): Html {
  const made = html(parts, ...values);
  if (made instanceof Promise)
    throw new Error(`a promise was put into mark-up: ${parts.join('…').slice(0, 80)}`);
  return made;
}

/** An attribute where there is a value, nothing where there is none: `attribute('id', id)`. */
export const attribute = (name: string, value: string | number | null | undefined | false): Html | null =>
  value === null || value === undefined || value === false ? null : markup` ${name}="${String(value)}"`;

/** What may stand in an id: `slug('Due by')` is `due-by`. */
export const slug = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
