import { type Context, Hono } from 'hono';
import type { Account, Act, Kept, WhichActs } from '../../store/people.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { button, input, select } from '../look/components/forms.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { moment } from '../look/components/numbers.ts';
import { table } from '../look/components/tables.ts';
import { DEEDS } from './audit.ts';
import { byHand, may } from './may.ts';
import { link, page, said } from './page.ts';

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
  const older =
    acts.length === MOST && link(`/audit?${queryOf({ ...which, before: acts.at(-1)!.seq })}`, 'Older');
  const body = markup`${filterForm(which, accounts)}${actTable(acts, accounts)}${older}`;
  return page(c, { title: 'What was done', body, width: 'wide' });
}

function filterForm(
  { who = '', what = '', since = '', to = '' }: WhichActs,
  accounts: readonly Account[],
): Html {
  const people = accounts.map(({ id, name }) => ({ value: id, words: name }));
  const deeds = DEEDS.map((value) => ({ value, words: value }));
  return markup`<form method="get" action="/audit">
${select({ name: 'who', label: 'By whom', choices: [{ value: '', words: 'anybody' }, ...people], value: who })}
${select({ name: 'what', label: 'What', choices: [{ value: '', words: 'anything' }, ...deeds], value: what })}
${input({ name: 'since', label: 'From this day on', type: 'date', value: since, width: 10 })}
${input({ name: 'to', label: 'Up to this day', type: 'date', value: to, width: 10 })}${button('Show', { kind: 'secondary' })}</form>`;
}

function actTable(acts: readonly Kept<Act>[], accounts: readonly Account[]): Html {
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return table<Kept<Act>>({
    caption: 'The latest first, times in UTC',
    columns: [
      { heading: 'When', cell: ({ at }) => moment(at) },
      { heading: 'Who', cell: ({ name }) => name || 'nobody' },
      { heading: 'What', names: true, cell: ({ what }) => what },
      { heading: 'To what', cell: ({ on }) => (on === null ? '' : (names.get(on) ?? on)) },
      { heading: 'From where', cell: ({ from }) => from ?? 'this machine' },
      { heading: 'More', cell: ({ more }) => more },
    ],
    rows: acts,
    empty: said('Nothing of this kind.'),
  });
}

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
