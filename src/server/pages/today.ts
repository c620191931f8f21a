import { type Context, Hono } from 'hono';
import { weekdayOf } from '../../model/edtf.ts';
import { count, grouped, pointWords } from '../../publish/words.ts';
import { type Asked, NOTHING_ASKED } from '../../search/asked.ts';
import { dayText } from '../../search/columns.ts';
import type { Listed } from '../../store/catalogue.ts';
import type { Env } from '../env.ts';
import { dayOf, type House } from '../house.ts';
import { tally } from '../look/components/lists.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { linkTo, tabs } from '../look/components/moving.ts';
import { details } from '../look/components/notices.ts';
import { moment } from '../look/components/numbers.ts';
import { page, visitOf } from '../look/layout.ts';
import { entryLine, lines } from './lines.ts';
import { type Month, monthsFrom } from './today/months.ts';
import { monthsSvg, wordsOf } from './today/monthsSvg.ts';
import { NEWS, type News, newsSince, type Relation } from './today/news.ts';
import { changeLine, documentLine } from './today/newsLines.ts';
import { CHOICES, type Choice, type Since, sinceOf } from './today/since.ts';
import { type SourceHealth, soundSources, sourceHealth, unsureSources } from './today/sources.ts';
import { startPage } from './today/start.ts';

/** What somebody should know before the day begins. */
export const todayPages = (house: House): Hono<Env> => new Hono<Env>().get('/', (c) => today(c, house));

async function today(c: Context<Env>, house: House): Promise<Response> {
  const show = (body: Html) => c.html(page(visitOf(c, house), { title: 'Today', active: 'today', body }));
  if ((await house.store.catalogue.documents({ most: 1 })).length === 0) return show(startPage());
  const since = await sinceOf(c, house);
  const only = new URL(c.req.url).searchParams.get('of') as Relation | 'documents' | null;
  const [overdue, due, news, sources, months] = await Promise.all([
    pressing(house, 'overdue', since.at),
    pressing(house, 'due', since.at),
    newsSince(house, since.at, {
      most: (relation) => (only === null ? 4 : only === relation ? 200 : 0),
      documents: only === null ? 6 : only === 'documents' ? 200 : 0,
    }),
    sourceHealth(house),
    monthsFrom(house, dayOf(house)),
  ]);
  const single = await singlesOf(house, months);
  return show(shown({ day: dayOf(house), since, overdue, due, news, sources, months, single }));
}

/** What presses: how many, the first of them, and how many came to be so since. */
interface Pressing {
  readonly total: number;
  readonly fresh: number;
  readonly listed: readonly Listed[];
}

const PRESSING = 7;

/** By the words that hold of each thread: what is due by day, what is overdue the latest first. */
async function pressing(house: House, state: 'overdue' | 'due', since: string): Promise<Pressing> {
  const asked: Asked = { ...NOTHING_ASKED, fields: { kind: ['commitment'], state: [state] } };
  const { holds, last } = house.search.columns();
  const numbers = (await house.search.numbers(asked, 'deadline')).filter((n) => holds[n] === 1);
  const ordered = state === 'overdue' ? numbers.toReversed() : numbers;
  const fresh = numbers.filter((n) => (dayText(last[n]!) ?? '') >= since.slice(0, 10)).length;
  const listed = await house.store.catalogue.entries(ordered.slice(0, PRESSING));
  return { total: numbers.length, fresh, listed };
}

async function singlesOf(house: House, months: readonly Month[]) {
  const numbers = months.flatMap(({ stretches }) => stretches.flatMap(({ single }) => single?.n ?? []));
  const listed = await house.store.catalogue.entries(numbers);
  return new Map(listed.map(({ n, entry }) => [n, entry]));
}

interface Shown {
  readonly day: string;
  readonly since: Since;
  readonly overdue: Pressing;
  readonly due: Pressing;
  readonly news: News;
  readonly sources: SourceHealth;
  readonly months: readonly Month[];
  readonly single: Parameters<typeof monthsSvg>[1];
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const shown = (all: Shown): Html =>
  markup`<h1 class="govuk-heading-l wp-today__title">Today <span class="wp-today__day">${DAYS[weekdayOf(all.day) - 1]}, ${pointWords(all.day)}</span></h1>
${unsureSources(all.sources)}
${tally(tallyOf(all))}
<p class="govuk-body-s wp-today__lead">New and changed: since ${sinceWords(all.since)}. ${linkTo('#since', 'See what came')}</p>
<div class="wp-today"><div class="wp-today__press">${pressingParts(all)}</div>
<div class="wp-today__side">${monthsPart(all)}<section aria-labelledby="sources-sound"><h2 class="govuk-heading-m" id="sources-sound">Sources</h2>${soundSources(all.sources)}</section></div>
<div class="wp-today__news">${newsParts(all)}</div></div>`;

/** The same in the register: an undertaking once, by the words that hold. */
const allOf = (state: string): string => `/register?state=${state}&wording=holding&sort=deadline`;

function tallyOf({ overdue, due, news }: Shown) {
  const sum = (...relations: readonly Relation[]) =>
    relations.reduce((all, relation) => all + (news.changes.get(relation)?.total ?? 0), 0);
  return [
    { number: grouped(overdue.total), words: 'overdue', href: allOf('overdue') },
    { number: grouped(due.total), words: 'due in 90 days', href: allOf('due') },
    { number: grouped(news.documents.added), words: 'new documents', href: '#documents' },
    { number: grouped(news.undertakings), words: 'new undertakings', href: '/register?sort=added' },
    {
      number: grouped(sum('softens', 'reschedules', 'withdraws')),
      words: 'softened, moved or withdrawn',
      href: '#changes',
    },
    {
      number: grouped(sum('firms', 'answers', 'delivers', 'progresses')),
      words: 'firmed, answered or reported on',
      href: '#changes',
    },
  ];
}

const pressingParts = ({ overdue, due }: Shown): Html =>
  markup`${part({
    id: 'overdue',
    heading: 'Overdue',
    total: overdue.total,
    note: `The date has passed and no document read reports it done. ${overdue.fresh > 0 ? `${count(overdue.fresh, 'date')} passed since.` : ''}`,
    body: lines(overdue.listed.map((one) => entryLine(one))),
    all: allOf('overdue'),
    none: 'Nothing is overdue.',
  })}${part({
    id: 'due',
    heading: 'Due next',
    total: due.total,
    note: 'The last day for it falls within 90 days.',
    body: lines(due.listed.map((one) => entryLine(one))),
    all: allOf('due'),
    none: 'Nothing falls due within 90 days.',
  })}`;

/** A part of the page; where there is nothing one line says so. */
function part(given: {
  readonly id: string;
  readonly heading: string;
  readonly total: number;
  readonly note?: string;
  readonly body: Html;
  readonly all: string | null;
  readonly none: string;
  readonly level?: 'm' | 's';
}): Html {
  const { id, heading, total, note, body, all, none, level = 'm' } = given;
  const title = markup`${heading}${total > 0 && markup` <span class="wp-today__count">${grouped(total)}</span>`}`;
  return markup`<section id="${id}" aria-labelledby="${id}-heading">${level === 'm' ? markup`<h2 class="govuk-heading-m" id="${id}-heading">${title}</h2>` : markup`<h3 class="govuk-heading-s" id="${id}-heading">${title}</h3>`}
${total === 0 ? markup`<p class="govuk-body-s">${none}</p>` : markup`${note && markup`<p class="govuk-body-s wp-today__note">${note}</p>`}${body}${all && markup`<p class="govuk-body-s">${linkTo(all, markup`All ${grouped(total)}<span class="govuk-visually-hidden">: ${heading}</span>`)}</p>`}`}</section>`;
}

function newsParts({ news, since }: Shown): Html {
  const { documents, changes, undertakings } = news;
  const grown = documents.added + documents.edited;
  const address = (of: string) => `/?since=${since.chosen}&of=${of}`;
  const changed = NEWS.filter(([relation]) => (changes.get(relation)?.total ?? 0) > 0);
  return markup`<h2 class="govuk-heading-m wp-today__since" id="since">Since ${sinceWords(since)}</h2>
${tabs(
  'Since when',
  CHOICES.filter((one) => one !== 'visit' || since.visit !== null).map((one) => ({
    href: one === 'visit' ? '/' : `/?since=${one}`,
    words: CHOICE_WORDS[one],
    current: one === since.chosen,
  })),
)}
${part({
  id: 'documents',
  heading: 'New documents and editions',
  level: 's',
  total: grown,
  note: `${count(documents.added, 'new document')} with ${count(undertakings, 'new undertaking')}${documents.edited > 0 ? `; ${count(documents.edited, 'document')} changed` : ''}.`,
  body: lines(documents.rows.map(documentLine)),
  all: grown > documents.rows.length ? address('documents') : null,
  none: 'No document is new or changed.',
})}
<div id="changes">${changed.length === 0 && markup`<p class="govuk-body-s">Nothing was firmed, softened, moved, answered, reported on or withdrawn.</p>`}${changed.map(
    ([relation, heading]) => {
      const { total, all } = changes.get(relation)!;
      return part({
        id: relation,
        heading,
        level: 's',
        total,
        body: lines(all.map(changeLine)),
        all: total > all.length ? address(relation) : null,
        none: '',
      });
    },
  )}</div>`;
}

const sinceWords = ({ chosen, at }: Since): Html =>
  chosen === 'visit' ? markup`your last visit, ${moment(at)}` : markup`${pointWords(at.slice(0, 10))}`;

const CHOICE_WORDS: Readonly<Record<Choice, string>> = {
  visit: 'Last visit',
  '7d': '7 days',
  '30d': '30 days',
};

const monthsPart = ({ months, single }: Shown): Html =>
  markup`<h2 class="govuk-heading-m" id="months">The next twelve months</h2>
${monthsSvg(months, single)}
<p class="govuk-body-s wp-months__key">A disc is one date, with its day; a plate is how many in those days; “by end” are those without a day. The bar is how many in all. ${linkTo('/calendar', 'Calendar')}</p>
${details('The same in words', markup`<ul class="govuk-list">${months.map((month) => markup`<li>${linkTo(`/calendar?at=${month.month}`, wordsOf(month))}</li>`)}</ul>`)}`;
