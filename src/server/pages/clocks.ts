import { Hono } from 'hono';
import { type KeptClock, type NamedClock, namedClocks } from '../../law/clocks/kept.ts';
import { dayChange } from '../../publish/clock.ts';
import { dayWords } from '../../publish/keptClock.ts';
import { count } from '../../publish/words.ts';
import type { Env } from '../env.ts';
import { dayOf, type House } from '../house.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { linkTo } from '../look/components/moving.ts';
import { empty } from '../look/components/notices.ts';
import { moment } from '../look/components/numbers.ts';
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
  return markup`${HEADING}${table({
    caption: count(clocks.length, 'clock'),
    rows: clocks,
    empty: empty('No clock', ''),
    columns: [
      { heading: 'Clock', names: true, cell: nameCell },
      { heading: 'Counted from', cell: ({ clock }: NamedClock) => clock.counted.from },
      { heading: 'Ends', cell: ({ clock }: NamedClock) => endsCell(clock, today) },
      { heading: 'What moved it last', cell: movedCell },
    ],
  })}`;
}

const nameCell = ({ name, clock: { document } }: NamedClock): Html =>
  markup`${name}${document !== null && markup`<div>${linkTo(documentHref(document), 'its document')}</div>`}`;

/** Of a Bill each stage has its line. */
const endsCell = ({ answers, counted }: KeptClock, today: string): Html =>
  markup`${answers.map(
    (one) =>
      markup`<div>${counted.of === 'bill' ? `${one.what}: ` : ''}${dayWords(one)}${one.end !== null && one.end < today && markup` ${tag('over', 'quiet')}`}</div>`,
  )}`;

function movedCell({ at, clock: { moved, because, calendar } }: NamedClock): Html {
  if (moved.length === 0) return markup`Nothing since ${moment(at)} (${calendar})`;
  return markup`<div>${moment(at)}: ${moved.map(
    ({ before, now }, n) => markup`${n > 0 && '; '}${dayWords(before)} became ${dayWords(now)}`,
  )}</div><div>${because.slice(0, MOST).map((day) => markup`<div>${dayChange(day)}</div>`)}${because.length > MOST && `and ${because.length - MOST} more days`}</div>`;
}

const MOST = 4;
