import { type Html, markup, type Text } from './components/markup.ts';
import { inset } from './components/notices.ts';
import { page, type Visit } from './layout.ts';

/** What a page says when there is nothing to show: `errorPage(visit, 404)`; `detail` says what in particular. */
export function errorPage(visit: Visit, status: ErrorStatus, detail: Text | null = null): Html {
  const { title, next } = ERRORS[status];
  return page(visit, {
    title,
    active: null,
    width: 'reading',
    body: markup`<h1 class="govuk-heading-l">${title}</h1>${detail && inset(detail)}${next.map((words) => markup`<p class="govuk-body">${words}</p>`)}
<p class="govuk-body"><a class="govuk-link" href="/">Go to Today</a> or <a class="govuk-link" href="/register">look through the register</a>.</p>`,
  });
}
export type ErrorStatus = keyof typeof ERRORS;

const ERRORS = {
  400: {
    title: 'This cannot be read',
    next: ['The address or the form holds something that Watchpoint does not understand.'],
  },
  401: { title: 'Sign in to see this', next: ['This register is open to people with an account.'] },
  403: {
    title: 'You may not do this',
    next: [
      'Your account does not allow it, or the form had been open too long. Go back, load the page again and try once more.',
    ],
  },
  404: {
    title: 'Page not found',
    next: [
      'If you typed the address, check it. If you pasted it, check that you copied all of it.',
      'Entries keep their address when their document is read again; what was taken out of the register is shown as withdrawn, not removed.',
    ],
  },
  405: {
    title: 'This cannot be done here',
    next: ['The address exists, and takes another kind of request.'],
  },
  413: { title: 'This is too large', next: ['Send less at once.'] },
  429: { title: 'Too many requests', next: ['Wait a minute, then try again.'] },
  500: {
    title: 'Something went wrong',
    next: [
      'It has been written to the log. Nothing that was in the register is lost.',
      'Try again in a minute.',
    ],
  },
  503: { title: 'Not available for the moment', next: ['Try again in a minute.'] },
} as const;
