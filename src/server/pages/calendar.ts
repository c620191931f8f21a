import { type Context, Hono } from 'hono';
import type { Asked } from '../../search/asked.ts';
import type { Env } from '../env.ts';
import { dayOf, type House } from '../house.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { linkTo, tabs } from '../look/components/moving.ts';
import { page, visitOf } from '../look/layout.ts';
import { type Usual, type View, viewOf } from '../view.ts';
import { DATED_KINDS } from './calendar/dated.ts';
import { listBody } from './calendar/list.ts';
import { monthBody } from './calendar/month.ts';
import { type Calendar, SHOWN, type Shown } from './calendar/moving.ts';
import { yearBody } from './calendar/year.ts';
import { addressIn, feedsOf, type List, listPage } from './listPage.ts';

/** Deadlines, what is to come again, watchpoints and events, by day. */
export const calendarPages = (house: House): Hono<Env> =>
  new Hono<Env>().get('/calendar', (c) => calendar(c, house));

/** Whatever is chosen, only what has a time: see `withTime`. */
export const CALENDAR: Usual = { sort: 'deadline', most: 50, only: {} };

const LIST: List = {
  path: '/calendar',
  usual: CALENDAR,
  facets: [
    ['kind', 'What'],
    ['party', 'Party'],
    ['theme', 'Theme'],
    ['firmness', 'How firmly'],
    ['programme', 'Programme'],
  ],
};

const BODIES: Readonly<Record<Shown, (calendar: Calendar) => Promise<Html>>> = {
  month: monthBody,
  year: yearBody,
  list: listBody,
};

async function calendar(c: Context<Env>, house: House): Promise<Response> {
  const { searchParams } = new URL(c.req.url);
  const view = viewOf(c.req.url, CALENDAR);
  const asked = withTime(view.asked);
  const wanted = searchParams.get('view') as Shown;
  const shown = Object.hasOwn(SHOWN, wanted) ? wanted : 'month';
  const today = dayOf(house);
  const at = pointOf(searchParams.get('at') ?? '', shown, today);
  const given = { view: shown === 'month' ? '' : shown, at: at === pointOf('', shown, today) ? '' : at };
  const list = { ...LIST, own: given };
  const address: Calendar['address'] = (to) => {
    const into = to.view ?? shown;
    const point = pointOf(to.at ?? at, into, today);
    return addressIn(
      LIST,
      { ...view, from: 0 },
      {},
      {
        view: into === 'month' ? '' : into,
        at: point === pointOf('', into, today) ? '' : point,
      },
    );
  };
  const [{ facet }, body] = await Promise.all([
    house.search.find(view.asked, { sort: 'deadline', from: 0, most: 0 }),
    BODIES[shown]({ house, asked, view, list, at, today, address }),
  ]);
  const onlyDated: typeof facet = (name, most) =>
    facet(name, most).filter(({ value }) => name !== 'kind' || isDated(value));
  return c.html(
    page(visitOf(c, house), {
      title: 'Calendar',
      alternates: feedsOf(LIST, view),
      active: 'calendar',
      query: view.typed,
      body: listPage({
        list,
        view,
        heading: 'Calendar',
        facet: onlyDated,
        counted: false,
        body: markup`${tabs(
          'Views',
          (Object.keys(SHOWN) as Shown[]).map((one) => ({
            href: address({ view: one }),
            words: SHOWN[one],
            current: one === shown,
          })),
        )}${body}<p class="govuk-body-s">${linkTo(subscription(view), 'Subscribe to this calendar (ICS)')}: dates without a day are tentative there. Undertakings that were withdrawn or left out are not shown here. ${linkTo('/clocks', 'Clocks')} of Parliament stand apart.</p>`,
      }),
    }),
  );
}

const isDated = (kind: string): boolean => (DATED_KINDS as readonly string[]).includes(kind);

/** Only kinds that have a time: those of them that were asked for, or all. */
export function withTime(asked: Asked): Asked {
  const kinds = (asked.fields.kind ?? []).filter(isDated);
  return { ...asked, fields: { ...asked.fields, kind: kinds.length > 0 ? kinds : DATED_KINDS } };
}

const subscription = (view: View): string =>
  addressIn({ ...LIST, path: '/calendar.ics' }, { ...view, from: 0, sort: CALENDAR.sort }, {}, {});

/** What the address names, as precise as the view is: a year, month or day. Where it names none, that of the day. */
function pointOf(named: string, shown: Shown, today: string): string {
  const length = { year: 4, month: 7, list: 10 }[shown];
  const valid = /^[1-9]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(named) ? named : today;
  if (valid.length >= length) return valid.slice(0, length);
  if (today.startsWith(valid)) return today.slice(0, length);
  return `${valid}-01-01`.slice(0, Math.max(length, valid.length)).padEnd(length, '-01');
}
