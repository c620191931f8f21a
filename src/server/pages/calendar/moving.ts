import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';
import type { Calendar } from '../calendar.ts';

/** What is shown, and the ways to what comes before and after it, and back to the day itself. */
export const moving = (
  { at, today, address }: Calendar,
  words: string,
  { before, after }: { readonly before: string; readonly after: string },
): Html =>
  markup`<div class="wp-calendar__head"><h2 class="govuk-heading-m">${words}</h2>
<nav aria-label="Other times"><p class="wp-calendar__move">${linkTo(address({ at: before }), 'Previous')} ${!today.startsWith(at) && linkTo(address({ at: today }), 'Today')} ${linkTo(address({ at: after }), 'Next')}</p></nav></div>`;
