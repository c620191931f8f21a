import type { Asked } from '../../../search/asked.ts';
import type { House } from '../../house.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';
import type { View } from '../../view.ts';
import type { List } from '../listPage.ts';

/** How the calendar can be looked at. */
export const SHOWN = { month: 'Month', year: 'Year', list: 'List' } as const;
export type Shown = keyof typeof SHOWN;

/** What each of them is handed. */
export interface Calendar {
  readonly house: House;
  readonly asked: Asked;
  readonly view: View;
  readonly list: List;
  /** The month, year or day that is shown. */
  readonly at: string;
  readonly today: string;
  /** The address of the calendar at another time, or in another view. */
  readonly address: (to: { readonly view?: Shown; readonly at?: string }) => string;
}

/** What is shown, and the ways to what comes before and after it, and back to the day itself. */
export const moving = (
  { at, today, address }: Calendar,
  words: string,
  { before, after }: { readonly before: string; readonly after: string },
): Html =>
  markup`<div class="wp-calendar__head"><h2 class="govuk-heading-m">${words}</h2>
<nav aria-label="Other times"><p class="wp-calendar__move">${linkTo(address({ at: before }), 'Previous')} ${!today.startsWith(at) && linkTo(address({ at: today }), 'Today')} ${linkTo(address({ at: after }), 'Next')}</p></nav></div>`;
