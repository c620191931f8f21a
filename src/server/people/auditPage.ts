import { type Context, Hono } from 'hono';
import { html } from 'hono/html';
import type { Act, WhichActs } from '../../store/people.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { DEEDS } from './audit.ts';
import { choice, field, said, table, timeWords } from './forms.ts';
import { byHand, may } from './may.ts';
import { page } from './page.ts';

const MOST = 100;

/** What was done, by whom, the latest first; for administrators. */
export function auditRoutes(house: House): Hono<Env> {
  const routes = new Hono<Env>();
  routes.get('/audit', byHand, may('administrator'), (c) => auditPage(c, house));
  return routes;
}

async function auditPage(c: Context<Env>, house: House): Promise<Response> {
  const { people } = house.store;
  const which = whichOf(c.req.query());
  const acts = await people.acts({ ...which, most: MOST });
  const accounts = await people.accounts();
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  const older =
    acts.length < MOST
      ? ''
      : html`<p class="govuk-body"><a class="govuk-link" rel="next" href="/audit?${queryOf({ ...which, before: acts.at(-1)!.seq })}">Older</a></p>`;
  const filters = html`<form method="get" action="/audit">${choice({
    name: 'who',
    label: 'By whom',
    choices: [['', 'anybody'], ...accounts.map(({ id, name }) => [id, name] as const)],
    chosen: which.who,
  })}${choice({ name: 'what', label: 'What', choices: [['', 'anything'], ...DEEDS.map((one) => [one, one] as const)], chosen: which.what })}
${field({ name: 'since', label: 'From this day on', type: 'date', value: which.since ?? '' })}${field({ name: 'to', label: 'Up to this day', type: 'date', value: which.to ?? '' })}
<button type="submit" class="govuk-button govuk-button--secondary">Show</button></form>`;
  const rows = acts.map((act) => rowOf(act, names));
  const list =
    rows.length === 0
      ? said('Nothing of this kind.')
      : table('The latest first', ['When', 'Who', 'What', 'To what', 'From where', 'More'], rows);
  return page(c, 'What was done', html`${filters}${list}${older}`);
}

const rowOf = ({ at, name, what, on, from, more }: Act, names: ReadonlyMap<string, string>): string[] => [
  timeWords(at),
  name || 'nobody',
  what,
  on === null ? '' : (names.get(on) ?? on),
  from ?? 'this machine',
  more ?? '',
];

/** What an address asks for; what cannot be understood is left out. */
function whichOf(query: Readonly<Record<string, string>>): WhichActs {
  const day = (typed: string | undefined) => (/^\d{4}-\d\d-\d\d$/.test(typed ?? '') ? typed! : undefined);
  const before = /^\d{1,15}$/.test(query.before ?? '') ? Number(query.before) : undefined;
  const [since, to] = [day(query.since), day(query.to)];
  return {
    ...(query.who && { who: query.who }),
    ...(query.what && { what: query.what }),
    ...(query.on && { on: query.on }),
    ...(since !== undefined && { since }),
    ...(to !== undefined && { to }),
    ...(before !== undefined && { before }),
  };
}

const queryOf = (which: WhichActs): string =>
  new URLSearchParams(
    Object.entries(which).map(([key, value]): [string, string] => [key, String(value)]),
  ).toString();
