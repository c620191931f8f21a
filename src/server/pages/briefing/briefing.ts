import { type Context, Hono } from 'hono';
import { grouped } from '../../../publish/words.ts';
import type { Env } from '../../env.ts';
import type { House } from '../../house.ts';
import { button, form } from '../../look/components/forms.ts';
import { row } from '../../look/components/lists.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';
import { banner, details, empty, inset } from '../../look/components/notices.ts';
import { errorPage } from '../../look/errorPage.ts';
import { page, type Visit, visitOf } from '../../look/layout.ts';
import { allows, may } from '../../people/may.ts';
import { choosingForm } from './form.ts';
import { briefingFor, type Made } from './making.ts';
import { pastBriefings, recorded } from './record.ts';
import { briefingHead, briefingShown } from './shown.ts';
import { type Ending, FILES, fileOf } from './taking.ts';
import { sinceText, type Wish, wishOf } from './wish.ts';

/** Briefings: chosen, read with every citation a link, and taken away as a file. */
export const briefingPages = (house: House): Hono<Env> => {
  const routes = new Hono<Env>()
    .get('/briefing', (c) => shown(c, house))
    .post('/briefing', may('analyst'), (c) => taken(c, house));
  for (const { ending } of FILES) routes.get(`/briefing.${ending}`, (c) => asFile(c, house, ending));
  return routes;
};

async function shown(c: Context<Env>, house: House): Promise<Response> {
  const visit = visitOf(c, house);
  const wish = wishOf(new URL(c.req.url).searchParams);
  const made = isChosen(wish, c.req.url) ? await briefingFor(house, wish, c.req.url) : null;
  const chooser = await choosingForm(house, wish, c.req.url);
  const past = await pastBriefings(house);
  const read = made !== null && typeof made !== 'string';
  const title = read ? made.briefing.title : 'Briefings';
  const body = read
    ? markup`${c.req.query('kept') !== undefined && banner('On record', 'The next briefing of this scope begins with what is new since now.', 'success')}<h1 class="govuk-heading-l">${title}</h1>${leftOut(made)}${briefingHead(made.briefing)}${takeAway(visit, house, made)}
${briefingShown(made.briefing, made.entries)}${details('Make another', chooser)}`
    : markup`<h1 class="govuk-heading-l">Briefings</h1>
<p class="govuk-body">A text for people who have ten minutes: what is new, what is due, what it means for whom. Each sentence has a number, and each number leads to the words it rests on.</p>
${made !== null && empty('No briefing', made)}${chooser}${past}`;
  return c.html(page(visit, { title, active: 'programmes', body, width: read ? 'reading' : 'wide' }));
}

const isChosen = ({ of, programme, document }: Wish, address: string): boolean => {
  const { searchParams } = new URL(address);
  if (of === 'comparison') return Boolean(searchParams.get('a') && searchParams.get('b'));
  return of === 'document' ? document !== null : programme !== null;
};

/** What the rule left out, said before anything else. */
const leftOut = ({ left }: Made): Html | null =>
  left &&
  inset(
    `This scope has ${grouped(left.total)} commitments. This tells the ${grouped(left.told)} most pressing, in ${grouped(left.documents)} documents: what is overdue or due comes first, then what was published last. Choose a programme, a time or a document to see the rest.`,
  );

/** As files: those who may write put it on record by taking it. */
function takeAway(visit: Visit, house: House, { since }: Made): Html {
  const pinned = new URLSearchParams(visit.address.split('?')[1] ?? '');
  pinned.delete('kept');
  // The file tells what is new since the same time as this page, whatever is put on record in between.
  if (pinned.get('of') !== 'comparison') pinned.set('since', sinceText(since));
  const files = FILES.filter(({ ending }) => ending !== 'pdf' || house.browser != null);
  const noPdf =
    house.browser == null &&
    markup`<p class="govuk-body-s">PDF needs Chromium on the server, which is not there: take the HTML, and print it.</p>`;
  if (!allows(visit.person, 'analyst'))
    return markup`<div class="wp-take">${row(files.map(({ ending, words }) => linkTo(`/briefing.${ending}?${pinned}`, words)))}${noPdf}</div>`;
  const buttons = markup`<div class="govuk-button-group">${files.map(({ ending, words }) => button(words, { kind: 'secondary', name: 'as', value: ending }))}${pinned.has('a') ? null : button('Mark as sent', { kind: 'secondary', name: 'as', value: 'sent' })}</div>`;
  return markup`<div class="wp-take">${form(visit, `/briefing?${pinned}`, buttons)}${noPdf}<p class="govuk-body-s">Taking it, or marking it as sent, puts it on record: the next one tells what is new since.</p></div>`;
}

async function asFile(c: Context<Env>, house: House, ending: Ending): Promise<Response> {
  const wish = wishOf(new URL(c.req.url).searchParams);
  const made = isChosen(wish, c.req.url)
    ? await briefingFor(house, wish, c.req.url)
    : 'Choose what it is to be of.';
  if (typeof made === 'string') return c.html(errorPage(visitOf(c, house), 404), 404);
  return fileOf(c, house, made.briefing, ending);
}

async function taken(c: Context<Env>, house: House): Promise<Response> {
  const { as } = await c.req.parseBody();
  const { search, searchParams } = new URL(c.req.url);
  const wish = wishOf(searchParams);
  const file = FILES.find(({ ending }) => ending === as);
  const response = file === undefined ? null : await asFile(c, house, file.ending);
  if (response !== null && response.status !== 200) return response;
  if (isChosen(wish, c.req.url)) await recorded(c, house, wish, file?.words ?? 'marked as sent');
  return response ?? c.redirect(`/briefing${search === '' ? '?' : `${search}&`}kept=1`, 303);
}
