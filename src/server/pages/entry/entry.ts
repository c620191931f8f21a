import { type Context, Hono } from 'hono';
import type { Env } from '../../env.ts';
import type { House } from '../../house.ts';
import { markup } from '../../look/components/markup.ts';
import { breadcrumbs } from '../../look/components/moving.ts';
import { errorPage } from '../../look/errorPage.ts';
import { page, visitOf } from '../../look/layout.ts';
import { documentAddress } from '../document/address.ts';
import { placeOf, record, recordTitle } from './record.ts';

/** One entry whole. */
export const entryPage = (house: House): Hono<Env> =>
  new Hono<Env>().get('/entry/:id', (c) => shown(c, house));

async function shown(c: Context<Env>, house: House): Promise<Response> {
  const id = c.req.param('id')!;
  const listed = await house.store.catalogue.entry(id);
  if (listed === null)
    return c.html(errorPage(visitOf(c, house), 404, `The register has no entry ${id}.`), 404);
  const { entry } = listed;
  const title = recordTitle(entry);
  return c.html(
    page(visitOf(c, house), {
      title,
      active: 'register',
      back: breadcrumbs([
        { href: '/register', words: 'Register' },
        { href: documentAddress({ id: entry.document }), words: entry.head.title || entry.document },
      ]),
      body: markup`<h1 class="govuk-heading-l">${title}</h1>${record(listed, placeOf(entry, true))}`,
    }),
  );
}
