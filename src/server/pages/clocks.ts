import { Hono } from 'hono';
import { type Answer, type KeptClock, type NamedClock, namedClocks } from '../../law/clocks/kept.ts';
import { dayChange } from '../../publish/clock.ts';
import type { Env } from '../env.ts';
import { dayOf, type House } from '../house.ts';
import { bullets } from '../look/components/lists.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { linkTo } from '../look/components/moving.ts';
import { details, empty } from '../look/components/notices.ts';
import { day, moment } from '../look/components/numbers.ts';
import { table } from '../look/components/tables.ts';
import { tag } from '../look/components/tags.ts';
import { page, visitOf } from '../look/layout.ts';
import { documentHref } from './lines.ts';

/** The periods of Parliament that the register keeps: when each ends, and what a newer calendar moved. */
export const clocksPage = (house: House): Hono<Env> =>
  new Hono<Env>().get('/clocks', async (c) => {
    const clocks = namedClocks(await house.store.keeping.list('clock'));
    return c.html(
      page(visitOf(c, house), { title: 'Clocks', active: 'calendar', body: bodyOf(clocks, dayOf(house)) }),
    );
  });

const HEADING = markup`<h1 class="govuk-heading-l">Clocks</h1>
<p class="govuk-body-l">Periods for which the UK Parliament makes a treaty, an instrument or a Bill wait, counted by its sitting days.</p>`;

function bodyOf(clocks: readonly NamedClock[], today: string): Html {
  if (clocks.length === 0)
    return markup`${HEADING}${empty(
      'No clock is kept',
      'Keep one with “watchpoint clock treaty --laid DATE --calendar parliament --keep NAME”.',
    )}`;
  return markup`${HEADING}${clocks.map((one) => clockOf(one, today))}`;
}

function clockOf({ name, at, clock }: NamedClock, today: string): Html {
  const { counted, document, calendar, because } = clock;
  return markup`<h2 class="govuk-heading-m">${name}</h2>
<p class="govuk-body">${counted.of === 'bill' ? 'Introduced' : 'Counted from'} ${day(counted.from)}, by ${calendar}, last ${moment(at)}.${document !== null && markup` ${linkTo(documentHref(document), 'Its document')}.`}</p>
${answersTable(clock, today)}
${because.length > 0 && details('The days that moved it', bullets(because.map(dayChange)))}`;
}

/** A period has one line, a Bill one for each stage. */
function answersTable({ counted, answers, moved }: KeptClock, today: string): Html {
  const was = new Map(moved.map(({ before, now }) => [now.what, before]));
  return table<Answer>({
    caption: counted.of === 'bill' ? 'The first day on which each stage can be' : 'When it ends',
    rows: answers,
    empty: empty('Nothing', ''),
    columns: [
      { heading: counted.of === 'bill' ? 'Stage' : 'Period', names: true, cell: ({ what }) => what },
      {
        heading: 'Day',
        cell: (one) => markup`${endOf(one)}${isOver(one, today) && markup` ${tag('over', 'quiet')}`}`,
      },
      ...(was.size === 0
        ? []
        : [{ heading: 'By the calendar before', cell: (one: Answer) => endOf(was.get(one.what) ?? one) }]),
    ],
  });
}

const endOf = ({ end, notBefore }: Answer): Html =>
  end === null ? markup`not before ${day(notBefore!)}` : day(end);

const isOver = ({ end }: Answer, today: string): boolean => end !== null && end < today;
