import { grouped } from '../../../publish/words.ts';
import { attribute, type Html, markup, type Text } from './markup.ts';

/** A link in the text. */
export const linkTo = (href: string, words: Text): Html =>
  markup`<a class="govuk-link" href="${href}">${words}</a>`;

/** A link out of the register, to an address that a document or a person gave: no link where it is not http or https. */
export const sourceLink = (address: string, words: Text = address): Html =>
  /^https?:\/\//i.test(address)
    ? markup`<a class="govuk-link wp-outside" href="${address}" rel="noreferrer nofollow">${words}</a>`
    : markup`<span class="wp-outside">${words}</span>`;

/** Back to where this was reached from. */
export const backLink = (href: string, words: Text = 'Back'): Html =>
  markup`<nav aria-label="Back"><a class="govuk-back-link" href="${href}">${words}</a></nav>`;

/** The way down to this page, without this page. */
export const breadcrumbs = (steps: readonly { readonly href: string; readonly words: Text }[]): Html =>
  markup`<nav class="govuk-breadcrumbs" aria-label="Breadcrumb"><ol class="govuk-breadcrumbs__list">${steps.map(({ href, words }) => markup`<li class="govuk-breadcrumbs__list-item"><a class="govuk-breadcrumbs__link" href="${href}">${words}</a></li>`)}</ol></nav>`;

/** Pages before and after this one (addresses; null where there is none), and what is shown: "1 to 50 of 1,203". */
export function pagination(given: {
  readonly previous: string | null;
  readonly next: string | null;
  readonly shown?: Text;
  readonly label?: string;
}): Html | null {
  const { previous, next, shown, label = 'Pages' } = given;
  if (previous === null && next === null && shown === undefined) return null;
  return markup`<nav class="govuk-pagination wp-pagination" aria-label="${label}">
${previous && step(previous, 'prev', markup`${ARROWS.prev}<span class="govuk-pagination__link-title">Previous<span class="govuk-visually-hidden"> page</span></span>`)}
${shown && markup`<p class="wp-pagination__shown">${shown}</p>`}
${next && step(next, 'next', markup`<span class="govuk-pagination__link-title">Next<span class="govuk-visually-hidden"> page</span></span>${ARROWS.next}`)}
</nav>`;
}

/** Pages of a list that is `total` long, of which `most` from the place `from` on are shown; `at` gives the address of a place. */
export function pages(given: {
  readonly from: number;
  readonly most: number;
  readonly total: number;
  readonly at: (from: number) => string;
}): Html | null {
  const { from, most, total, at } = given;
  const last = Math.min(total, from + most);
  return pagination({
    previous: from === 0 ? null : at(Math.max(0, from - most)),
    next: from + most >= total ? null : at(from + most),
    ...(from < total && { shown: `${grouped(from + 1)} to ${grouped(last)} of ${grouped(total)}` }),
  });
}

const step = (href: string, rel: 'prev' | 'next', body: Html): Html =>
  markup`<div class="govuk-pagination__${rel}"><a class="govuk-link govuk-pagination__link" href="${href}" rel="${rel}">${body}</a></div>`;

const arrow = (rel: string, path: string): Html =>
  markup`<svg class="govuk-pagination__icon govuk-pagination__icon--${rel}" height="13" width="15" viewBox="0 0 15 13" aria-hidden="true" focusable="false"><path d="${path}" fill="none" stroke="currentColor" stroke-width="2"/></svg>`;
const ARROWS = {
  prev: arrow('prev', 'M7 1 1.5 6.5 7 12M2 6.5h13'),
  next: arrow('next', 'M8 1l5.5 5.5L8 12M13 6.5H0'),
};

/** Views of one thing, each with an address of its own: links that look like tabs and need no script. */
export const tabs = (
  label: string,
  items: readonly { readonly href: string; readonly words: Text; readonly current?: boolean }[],
): Html =>
  markup`<nav class="wp-tabs" aria-label="${label}"><ul class="wp-tabs__list">${items.map(({ href, words, current }) => markup`<li class="wp-tabs__item${current ? ' wp-tabs__item--current' : ''}"><a class="wp-tabs__link" href="${href}"${attribute('aria-current', current ? 'page' : null)}>${words}</a></li>`)}</ul></nav>`;
