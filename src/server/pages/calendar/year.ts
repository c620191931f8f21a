import { two } from '../../../model/edtf.ts';
import { count, pointWords } from '../../../publish/words.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';
import { day } from '../../look/components/numbers.ts';
import { lines } from '../lines.ts';
import { type Dated, datedBetween } from './dated.ts';
import { type Item, itemLine, itemLink, itemsOf } from './items.ts';
import { type Calendar, moving } from './moving.ts';

/** So many of a month are named, and so many of those that have no single month. */
const [A_MONTH, WITHOUT] = [5, 15];

/** A year: first what may be in any of several months of it, then each month. */
export async function yearBody(calendar: Calendar): Promise<Html> {
  const { house, asked, at: year, address, today } = calendar;
  const found = await datedBetween(house, asked, [`${year}-01-01`, `${year}-12-31`]);
  const dated = found.some(0, found.total);
  const longer = dated.filter(isLong);
  const byMonth = Map.groupBy(
    dated.filter((one) => !isLong(one)),
    ({ at }) => at.slice(0, 7),
  );
  const months = Array.from({ length: 12 }, (_, at) => `${year}-${two(at + 1)}`);
  const shown = [
    ...longer.slice(0, WITHOUT),
    ...months.flatMap((month) => (byMonth.get(month) ?? []).slice(0, A_MONTH)),
  ];
  const items = new Map((await itemsOf(house, shown)).map((one) => [keyOf(one), one]));
  const read = (all: readonly Dated[]) => all.flatMap((one) => items.get(keyOf(one)) ?? []);
  return markup`${moving(calendar, year, { before: String(Number(year) - 1), after: String(Number(year) + 1) })}
${longer.length > 0 && markup`<section aria-labelledby="long-heading"><h3 class="govuk-heading-s" id="long-heading">In ${year} or by its end, no single month</h3>${lines(read(longer.slice(0, WITHOUT)).map(itemLine))}${longer.length > WITHOUT && markup`<p class="govuk-body-s">And ${longer.length - WITHOUT} more: ${linkTo(address({ view: 'list', at: `${year}-01-01` }), 'the year as a list')}</p>`}</section>`}
<ul class="wp-calendar__year">${months.map((month) => monthCard(month, byMonth.get(month) ?? [], read((byMonth.get(month) ?? []).slice(0, A_MONTH)), { address, isNow: today.startsWith(month) }))}</ul>`;
}

const keyOf = ({ n, what }: Dated): string => `${n} ${what}`;

/** Whether it may be in more than one month. */
const isLong = ({ what, first, last }: Dated): boolean =>
  what !== 'expected' &&
  (first === null ? last?.slice(5) === '12-31' : last !== null && first.slice(0, 7) !== last.slice(0, 7));

const monthCard = (
  month: string,
  all: readonly Dated[],
  items: readonly Item[],
  { address, isNow }: Pick<Calendar, 'address'> & { isNow: boolean },
): Html =>
  markup`<li class="wp-calendar__month${isNow ? ' wp-calendar__month--now' : ''}"><h3 class="govuk-heading-s">${linkTo(address({ view: 'month', at: month }), pointWords(month))}</h3>
${all.length === 0 ? markup`<p class="wp-calendar__none">Nothing</p>` : markup`<p class="wp-calendar__none">${count(all.length, 'date')}</p><ul class="wp-calendar__items">${items.map((one) => markup`<li class="wp-calendar__item">${one.onDay && markup`<span class="wp-calendar__kind">${day(one.at)}</span> `}${itemLink(one)}</li>`)}</ul>`}</li>`;
