import { addMonths } from '../../../model/edtf.ts';
import { pointWords } from '../../../publish/words.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { lines } from '../lines.ts';
import { nothingIn, pagesOf } from '../listPage.ts';
import { datedBetween } from './dated.ts';
import { itemLine, itemsOf } from './items.ts';
import { type Calendar, moving } from './moving.ts';

/** From a day on, month by month. */
export async function listBody(calendar: Calendar): Promise<Html> {
  const { house, asked, at: from, view, list } = calendar;
  const dated = await datedBetween(house, asked, [from, '9999-12-31']);
  const items = await itemsOf(house, dated.some(view.from, view.most));
  const months = [...Map.groupBy(items, ({ at }) => at.slice(0, 7))];
  return markup`${moving(calendar, `From ${pointWords(from)} on`, { before: addMonths(from, -1), after: addMonths(from, 1) })}
${items.length === 0 ? nothingIn(view, 'No document of the register names a time from this day on.') : months.map(([month, all]) => markup`<section aria-labelledby="month-${month}"><h3 class="govuk-heading-s" id="month-${month}">${pointWords(month)}</h3>${lines(all.map(itemLine))}</section>`)}
${dated.total > 0 && pagesOf(list, view, dated.total)}`;
}
