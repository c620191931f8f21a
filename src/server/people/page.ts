import type { Context } from 'hono';
import type { Env } from '../env.ts';
import { button, errorSummary, form } from '../look/components/forms.ts';
import { type Html, markup, type Text } from '../look/components/markup.ts';
import { page as framed, visitOf } from '../look/layout.ts';

/** What is wrong with a form: its field, and what to do. */
export interface Wrong {
  readonly field: string;
  readonly words: string;
}

interface Shown {
  readonly title: string;
  readonly body: Html;
  readonly status?: number;
  /** What was wrong with the form that was sent; the answer then is 422. */
  readonly wrong?: Wrong | null;
  readonly width?: 'reading' | 'wide';
}

/** One page about people. Browsers do not keep it: it may show a secret once, or what belongs to one person. */
export function page(
  c: Context<Env>,
  { title, body, status = 200, wrong = null, width = 'reading' }: Shown,
): Response | Promise<Response> {
  c.header('cache-control', 'no-store');
  const errors = wrong === null ? null : errorSummary([wrong]);
  const whole = framed(visitOf(c, c.get('house')), {
    title,
    active: null,
    width,
    errors,
    body: markup`<h1 class="govuk-heading-l">${title}</h1>${body}`,
  });
  return c.html(whole, (wrong === null ? status : 422) as 200);
}

/** A form of one button. */
export const act = (
  c: Context<Env>,
  action: string,
  words: Text,
  inside: Html | null = null,
  kind: 'secondary' | 'warning' = 'secondary',
): Html => form({ csrf: c.get('csrf') }, action, markup`${inside}${button(words, { kind })}`);

/** Words whose object stands beside them, and is said to those who do not see that. */
export const about = (words: string, object: string): Html =>
  markup`${words}<span class="govuk-visually-hidden"> ${object}</span>`;

/** What is said of one field, where something is wrong with it. */
export const errorOf = (wrong: Wrong | null | undefined, field: string): string | null =>
  wrong?.field === field ? wrong.words : null;

export const said = (words: Text): Html => markup`<p class="govuk-body">${words}</p>`;

export const heading = (words: Text): Html => markup`<h2 class="govuk-heading-m">${words}</h2>`;

export const link = (href: string, words: Text): Html =>
  said(markup`<a class="govuk-link" href="${href}">${words}</a>`);

/** Something to be copied; it is not shown again. */
export const shownOnce = (id: string, label: string, secret: string): Html =>
  markup`<div class="govuk-form-group"><label class="govuk-label" for="${id}">${label}</label><input class="govuk-input" id="${id}" type="text" value="${secret}" readonly autocomplete="off" spellcheck="false"></div>`;

/** What a form was sent with, as text; what is not text is not there. */
export async function sent(c: Context<Env>): Promise<Readonly<Record<string, string>>> {
  const body = await c.req.parseBody().catch(() => ({}));
  return Object.fromEntries(
    Object.entries(body).filter((one): one is [string, string] => typeof one[1] === 'string'),
  );
}
