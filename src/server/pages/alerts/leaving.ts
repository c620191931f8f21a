import { type Context, Hono } from 'hono';
import { alertCalled } from '../../alerts/keeping.ts';
import { isLeaver, leave } from '../../alerts/leaving.ts';
import type { Env } from '../../env.ts';
import type { House } from '../../house.ts';
import { markup } from '../../look/components/markup.ts';
import { page, said } from '../../people/page.ts';
import { alertAddress } from './shown.ts';

/**
 * How a reader leaves an alert: by a link that a mail brought, without signing in. To open it changes nothing, as mail
 * programs open links by themselves; to send it does, with the token alone, as mail programs send it for their readers
 * (RFC 8058, 3.2). So it stands before sessions and their tokens.
 */
export const leaveRoutes = (house: House): Hono<Env> =>
  new Hono<Env>()
    .get('/alerts/:id/leave', (c) => asked(c, house))
    .post('/alerts/:id/leave', (c) => left(c, house));

const whoIn = (c: Context<Env>) => ({
  alert: c.req.param('id')!.slice(0, 80),
  recipient: (c.req.query('to') ?? '').slice(0, 320),
  token: (c.req.query('token') ?? '').slice(0, 200),
});

const UNKNOWN =
  'This link is not one of ours, or the alert is no more. If mail still comes, answer it and say so.';

async function asked(c: Context<Env>, house: House): Promise<Response> {
  const who = whoIn(c);
  const alert = await alertCalled(house.store, who.alert);
  if (alert === null || !(await isLeaver(house.store, who)))
    return page(c, { title: 'This link leads nowhere', status: 404, body: said(UNKNOWN) });
  if (!alert.to.includes(who.recipient))
    return page(c, {
      title: 'You left',
      body: said(`${who.recipient} is told no more of “${alert.title}”.`),
    });
  const query = new URLSearchParams({ to: who.recipient, token: who.token });
  const body = markup`${said(`${who.recipient} is told of “${alert.title}”.`)}<form method="post" action="${alertAddress(who.alert, `/leave?${query}`)}"><button class="govuk-button" type="submit">Tell me no more</button></form>`;
  return page(c, { title: 'Leave this alert', body });
}

async function left(c: Context<Env>, house: House): Promise<Response> {
  const who = whoIn(c);
  const done = await leave(house.store, who, house.now().toISOString());
  if (!done) return page(c, { title: 'This link leads nowhere', status: 404, body: said(UNKNOWN) });
  return page(c, { title: 'You left', body: said(`${who.recipient} is told no more of it.`) });
}
