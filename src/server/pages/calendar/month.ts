import { addDays, addMonths, dayOf, weekdayOf } from '../../../model/edtf.ts';
import { count, grouped, pointWords } from '../../../publish/words.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';
import { lines } from '../lines.ts';
import { endOf } from '../today/months.ts';
import { type Dated, datedBetween, runningPast } from './dated.ts';
import { type Item, itemLine, itemLink, itemsOf } from './items.ts';
import { type Calendar, moving } from './moving.ts';

/** So many of a day are shown in its cell, and so many without a day over the grid. */
const [A_DAY, WITHOUT] = [4, 12];

/** A month: first what has no day in it, then its days. */
export async function monthBody(calendar: Calendar): Promise<Html> {
  const { house, asked, at: month, address } = calendar;
  const [first, last] = [`${month}-01`, endOf(month)];
  const [found, running] = await Promise.all([
    datedBetween(house, asked, [first, last]),
    runningPast(house, asked, [first, last]),
  ]);
  const dated = found.some(0, found.total);
  const items = await itemsOf(house, few(dated, last));
  const days = Map.groupBy(
    items.filter(({ onDay, what }) => onDay || what === 'expected'),
    ({ at }) => at,
  );
  const longer = items.filter(({ onDay, what }) => !onDay && what !== 'expected');
  return markup`${moving(calendar, pointWords(month), { before: addMonths(month, -1), after: addMonths(month, 1) })}
${longer.length > 0 && markup`<section id="by-its-end" aria-labelledby="by-its-end-heading"><h3 class="govuk-heading-s" id="by-its-end-heading">In ${pointWords(month)} or by its end, no single day</h3>${lines(longer.slice(0, WITHOUT).map(itemLine))}${longer.length > WITHOUT && markup`<p class="govuk-body-s">${linkTo(address({ view: 'list', at: first }), `All of the month as a list`)}</p>`}</section>`}
${grid(month, days, calendar)}
<p class="govuk-body-s">${summary(calendar, { all: dated.length, hidden: dated.length - items.length, running: running.length })}</p>`;
}

function summary(
  { at: month, address }: Calendar,
  { all, hidden, running }: { readonly all: number; readonly hidden: number; readonly running: number },
): Html {
  const list = address({ view: 'list', at: `${month}-01` });
  return markup`${all === 0 ? 'Nothing falls into this month.' : `${count(all, 'date')} in this month.`}${hidden > 0 && markup` ${linkTo(list, `${grouped(hidden)} more than are shown here`)}.`}
${running > 0 && `${count(running, 'other runs', 'others run')} through it or ${running === 1 ? 'begins' : 'begin'} in it, and ${running === 1 ? 'ends' : 'end'} later.`} ${linkTo(address({ view: 'year', at: month.slice(0, 4) }), 'The whole year')}`;
}

/** Those that are shown: a few of each day, more of the last, under which stands also what has no day. */
function few(dated: readonly Dated[], last: string): readonly Dated[] {
  const counts = new Map<string, number>();
  return dated.filter(({ at }) => {
    const before = counts.get(at) ?? 0;
    counts.set(at, before + 1);
    return before < (at === last ? 2 * WITHOUT + A_DAY : A_DAY + 1);
  });
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function grid(month: string, days: ReadonlyMap<string, readonly Item[]>, calendar: Calendar): Html {
  const first = `${month}-01`;
  const weeks: string[][] = [];
  for (let day = addDays(first, 1 - weekdayOf(first)); day <= endOf(month); day = addDays(day, 7))
    weeks.push(DAYS.map((_, at) => addDays(day, at)));
  return markup`<table class="wp-calendar__grid" role="table"><caption class="govuk-visually-hidden">${pointWords(month)}, day by day</caption>
<thead role="rowgroup"><tr role="row">${DAYS.map((name) => markup`<th class="wp-calendar__weekday" scope="col" role="columnheader"><span aria-hidden="true">${name.slice(0, 3)}</span><span class="govuk-visually-hidden">${name}</span></th>`)}</tr></thead>
<tbody role="rowgroup">${weeks.map((week) => markup`<tr role="row"${week.every((day) => !days.has(day)) && markup` class="wp-calendar__week--none"`}>${week.map((day) => cell(day, month, days.get(day) ?? [], calendar))}</tr>`)}</tbody></table>`;
}

function cell(day: string, month: string, items: readonly Item[], { today, address }: Calendar): Html {
  if (!day.startsWith(month))
    return markup`<td class="wp-calendar__cell wp-calendar__cell--out wp-calendar__cell--none" role="cell"></td>`;
  const classes = [
    'wp-calendar__cell',
    day === today ? 'wp-calendar__cell--today' : '',
    items.length === 0 ? 'wp-calendar__cell--none' : '',
  ];
  return markup`<td class="${classes.filter(Boolean).join(' ')}" role="cell"><p class="wp-calendar__day"><time datetime="${day}"><span class="wp-calendar__name">${DAYS[weekdayOf(day) - 1]} </span>${dayOf(day)}</time>${day === today && markup`<span class="govuk-visually-hidden">, today</span>`}</p>
${items.length > 0 && markup`<ul class="wp-calendar__items">${items.slice(0, A_DAY).map((one) => markup`<li class="wp-calendar__item">${itemLink(one)}</li>`)}</ul>`}${items.length > A_DAY && markup`<p class="wp-calendar__none">${linkTo(address({ view: 'list', at: day }), markup`more<span class="govuk-visually-hidden"> of ${pointWords(day)}</span>`)}</p>`}</td>`;
}
