import { type Context, Hono } from 'hono';
import { count } from '../../../publish/words.ts';
import { type Alert, alertsOf, openOf } from '../../alerts/alert.ts';
import { alertCalled, keepAlert } from '../../alerts/keeping.ts';
import type { Env } from '../../env.ts';
import type { House } from '../../house.ts';
import { button, form } from '../../look/components/forms.ts';
import { bullets, row } from '../../look/components/lists.ts';
import { markup, slug } from '../../look/components/markup.ts';
import { breadcrumbs, linkTo } from '../../look/components/moving.ts';
import { details, empty, inset } from '../../look/components/notices.ts';
import { table } from '../../look/components/tables.ts';
import { errorPage } from '../../look/errorPage.ts';
import { page, visitOf } from '../../look/layout.ts';
import { audited } from '../../people/audit.ts';
import { allows, may } from '../../people/may.ts';
import { page as ownPage, said, shownOnce } from '../../people/page.ts';
import { entered } from './entered.ts';
import { feedOf } from './feed.ts';
import { alertForm, errorsOf, fieldsOf, type Tried, USUAL_FIELDS } from './form.ts';
import { proofForm, proved } from './proof.ts';
import { alertAddress, howWords, ledger, settings, wantedIn } from './shown.ts';

/** Who is told of what: made, changed, removed, with the ledger of what was sent. Their recipients are not for everybody. */
export const alertPages = (house: House): Hono<Env> =>
  new Hono<Env>()
    .get('/alerts/:file{.+\\.atom}', (c) => feedOf(c, house, 'atom'))
    .get('/alerts/:file{.+\\.feed\\.json}', (c) => feedOf(c, house, 'feed.json'))
    .get('/alerts', may('analyst'), (c) => listed(c, house))
    .get('/alerts/new', may('editor'), (c) =>
      formPage(
        c,
        house,
        { fields: { ...USUAL_FIELDS, audience: [c.req.query('audience') ?? ''] }, problems: [] },
        null,
      ),
    )
    .post('/alerts', may('editor'), (c) => kept(c, house, null))
    .get('/alerts/:id', may('analyst'), (c) => shown(c, house))
    .get('/alerts/:id/change', may('editor'), async (c) => {
      const alert = await alertCalled(house.store, c.req.param('id'));
      return alert === null
        ? missing(c, house)
        : formPage(c, house, { fields: fieldsOf(alert), problems: [] }, alert);
    })
    .post('/alerts/:id', may('editor'), async (c) => {
      const alert = await alertCalled(house.store, c.req.param('id'));
      return alert === null ? missing(c, house) : kept(c, house, alert);
    })
    .post('/alerts/:id/remove', may('editor'), (c) => removed(c, house))
    .post('/alerts/:id/proof', may('analyst'), async (c) => {
      const alert = await alertCalled(house.store, c.req.param('id'));
      return alert === null ? missing(c, house) : proved(c, house, alert);
    });

const missing = (c: Context<Env>, house: House) => c.html(errorPage(visitOf(c, house), 404), 404);

type Open = ReturnType<typeof openOf>;

async function listed(c: Context<Env>, house: House): Promise<Response> {
  const visit = visitOf(c, house);
  const { alerts, problems } = alertsOf(await house.store.keeping.list('alert'));
  const wanted = await wantedIn(house);
  const sent = await house.store.ledger.sent({ most: 20 });
  const body = markup`<h1 class="govuk-heading-l">Alerts</h1>
<p class="govuk-body">Who is told of what, and how: by mail, by webhook, as a feed; at once or as a digest. Each message says why it was sent, and no thing is told twice.</p>
${problems.length > 0 && inset(bullets(problems.map(({ message }) => message)))}
${table({
  caption: count(alerts.length, 'alert'),
  rows: alerts.map(openOf),
  empty: empty('No alert yet', 'Make one: it tells what comes after.'),
  columns: [
    { heading: 'Alert', names: true, cell: ({ id, title }: Open) => linkTo(alertAddress(id), title) },
    { heading: 'Told of', cell: wanted },
    { heading: 'How', cell: howWords },
    { heading: 'To', cell: ({ to }: Open) => to.join(', ') },
  ],
})}
${allows(visit.person, 'editor') && markup`<p class="govuk-body">${linkTo('/alerts/new', 'Make an alert')}</p>`}${sent.length > 0 && ledger(sent, 'Sent last')}`;
  return c.html(page(visit, { title: 'Alerts', active: 'programmes', body }));
}

async function shown(c: Context<Env>, house: House): Promise<Response> {
  const visit = visitOf(c, house);
  const alert = await alertCalled(house.store, c.req.param('id')!);
  if (alert === null) return missing(c, house);
  const open = openOf(alert);
  const wanted = (await wantedIn(house))(open);
  const sent = await house.store.ledger.sent({ alert: alert.id, most: 50 });
  const own = allows(visit.person, 'editor');
  const body = markup`<h1 class="govuk-heading-l">${open.title}</h1>
${own && row([linkTo(alertAddress(open.id, '/change'), 'Change')])}${settings(open, wanted)}
${ledger(sent, 'What was sent')}
${proofForm(visit, open.id, house)}
${own && details('Remove this alert', form(visit, alertAddress(open.id, '/remove'), markup`<p class="govuk-body">Nobody is told of it any more. What was sent stays in the ledger.</p>${button('Remove alert', { kind: 'warning' })}`))}`;
  const back = breadcrumbs([{ href: '/alerts', words: 'Alerts' }]);
  return c.html(page(visit, { title: `${open.title}: Alerts`, active: 'programmes', body, back }));
}

async function formPage(c: Context<Env>, house: House, tried: Tried, alert: Alert | null): Promise<Response> {
  const visit = visitOf(c, house);
  const title = alert === null ? 'New alert' : `Change ${alert.title}`;
  const action = alert === null ? '/alerts' : alertAddress(alert.id);
  const body = markup`<h1 class="govuk-heading-l">${title}</h1>${await alertForm(house, visit, action, tried, { fixed: alert !== null })}`;
  const back = breadcrumbs([{ href: '/alerts', words: 'Alerts' }]);
  const errors = errorsOf(tried);
  return c.html(
    page(visit, { title, active: 'programmes', body, back, errors, width: 'reading' }),
    tried.problems.length === 0 ? 200 : 422,
  );
}

async function kept(c: Context<Env>, house: House, before: Alert | null): Promise<Response> {
  const sent = await c.req.parseBody({ all: true });
  const fields = Object.fromEntries(
    Object.entries(sent).map(([name, value]) => [name, [value].flat().map(String)]),
  );
  const title = (fields.title?.[0] ?? '').trim();
  const id = before?.id ?? (slug(title) || 'alert');
  const by = c.var.person!.name;
  if (title === '') return formPage(c, house, { fields, problems: ['title: enter a name'] }, before);
  if (before === null && (await house.store.keeping.get('alert', id)) !== null)
    return formPage(
      c,
      house,
      { fields, problems: ['title: there is an alert of this name: give another'] },
      before,
    );
  const asked = await entered(house, fields, id, { before, by });
  if (asked.problems.length > 0) return formPage(c, house, { fields, problems: asked.problems }, before);
  const on = { at: house.now().toISOString(), by, random: house.random };
  const { alert, problems } = await keepAlert(house.store, asked.data, on);
  if (alert === null)
    return formPage(c, house, { fields, problems: problems.map(({ message }) => message) }, before);
  await audited(c, house, { what: before === null ? 'alert made' : 'alert changed', on: alert.id });
  if (alert.secret !== undefined && alert.secret !== before?.secret)
    return secretPage(c, alert, alert.secret);
  return c.redirect(alertAddress(alert.id), 303);
}

/** Once, in the answer to who made it: no address shows it again. */
const secretPage = (c: Context<Env>, { id, title }: Alert, secret: string) =>
  ownPage(c, {
    title: 'The secret of the webhook',
    body: markup`${said(`“${title}” is kept. Copy its secret now: it cannot be shown again. By it the receiver tells that a message is ours (Standard Webhooks).`)}
${shownOnce('secret', 'Secret', secret)}${said(linkTo(alertAddress(id), 'Go on to the alert'))}`,
  });

async function removed(c: Context<Env>, house: House): Promise<Response> {
  const id = c.req.param('id')!;
  const on = { at: house.now().toISOString(), by: c.var.person!.name };
  if (await house.store.keeping.drop('alert', id, on))
    await audited(c, house, { what: 'alert removed', on: id });
  return c.redirect('/alerts', 303);
}
