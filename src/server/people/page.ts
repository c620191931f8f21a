import type { Context } from 'hono';
import { html } from 'hono/html';
import type { Env } from '../env.ts';

type Html = ReturnType<typeof html>;

/** One page about people. */
export function page(
  c: Context<Env>,
  title: string,
  body: Html,
  status: number = 200,
): Response | Promise<Response> {
  c.header('cache-control', 'no-store');
  c.status(status as 200);
  return c.html(html`<!doctype html>
<html lang="en" class="govuk-template">
<head><meta charset="utf-8"><title>${title} – Watchpoint</title><meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body class="govuk-template__body"><main class="govuk-main-wrapper" id="main-content"><h1 class="govuk-heading-l">${title}</h1>
${body}</main></body></html>`);
}
