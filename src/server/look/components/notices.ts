import { type Html, markup, slug, type Text } from './markup.ts';

/** What has just happened or must be known, over the heading: `banner('Saved', 'The view is saved.', 'success')`. */
export function banner(title: string, body: Text, kind: 'success' | 'notice' = 'notice'): Html {
  const id = `banner-${slug(title)}`;
  const success = kind === 'success';
  return markup`<div class="govuk-notification-banner${success ? ' govuk-notification-banner--success' : ''}" role="${success ? 'alert' : 'region'}" aria-labelledby="${id}">
<div class="govuk-notification-banner__header"><h2 class="govuk-notification-banner__title" id="${id}">${title}</h2></div>
<div class="govuk-notification-banner__content">${paragraph(body, 'govuk-notification-banner__heading')}</div>
</div>`;
}

/** Something set apart from the text around it. */
export const inset = (body: Text): Html => markup`<div class="govuk-inset-text">${body}</div>`;

/** What may go wrong for the reader. */
export const warning = (body: Text): Html =>
  markup`<div class="govuk-warning-text"><span class="govuk-warning-text__icon" aria-hidden="true">!</span><strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">Warning</span>${body}</strong></div>`;

/** Where there is nothing: what that means, and what to do next. */
export const empty = (title: string, body: Text): Html =>
  markup`<div class="wp-empty"><p class="wp-empty__title">${title}</p>${paragraph(body, 'wp-empty__body')}</div>`;

/** What only some want to read. */
export const details = (summary: Text, body: Text, open = false): Html =>
  markup`<details class="govuk-details"${open ? markup` open` : null}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${summary}</span></summary><div class="govuk-details__text">${body}</div></details>`;

const paragraph = (body: Text, className: string): Html =>
  typeof body === 'string' ? markup`<p class="${className}">${body}</p>` : body;
