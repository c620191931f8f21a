import { Hono } from 'hono';
import { sha256 } from '../../readers/identity.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { button, form, hidden, input } from '../look/components/forms.ts';
import { bullets } from '../look/components/lists.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { linkTo } from '../look/components/moving.ts';
import { details } from '../look/components/notices.ts';
import { page, type Visit, visitOf } from '../look/layout.ts';
import { allows, may } from '../people/may.ts';
import { localPath } from '../safety/localPath.ts';
import { SAVED_VIEW, type SavedView, savedView } from '../savedView.ts';

/** Views that people keep under a name: a title and an address, which whoever may read may use. */
export const viewRoutes = (house: House): Hono<Env> =>
  new Hono<Env>()
    .get('/views', async (c) => {
      const views = await viewsOf(house);
      const visit = visitOf(c, house);
      const mayDrop = allows(visit.person, 'analyst');
      const body = markup`<h1 class="govuk-heading-l">Saved views</h1>${views.length === 0 ? markup`<p class="govuk-body">None yet. A list can be saved at its end.</p>` : bullets(views.map((one) => markup`${linkTo(one.address, one.title)}${mayDrop && form(visit, '/views/drop', markup`${hidden('id', one.id)}${button(`Remove ${one.title}`, { kind: 'secondary' })}`)}`))}`;
      return c.html(page(visit, { title: 'Saved views', active: 'register', body, width: 'reading' }));
    })
    .post('/views', may('analyst'), async (c) => {
      const sent = await c.req.parseBody();
      const parsed = SAVED_VIEW.safeParse({
        title: String(sent.title ?? '').trim(),
        address: localPath(String(sent.address)),
      });
      if (!parsed.success) return c.redirect(localPath(String(sent.address ?? '/register')), 303);
      const id = `view-${sha256(parsed.data.title).slice(0, 12)}`;
      await house.store.keeping.put('view', id, parsed.data, {
        at: house.now().toISOString(),
        by: c.var.person!.name,
      });
      return c.redirect(parsed.data.address, 303);
    })
    .post('/views/drop', may('analyst'), async (c) => {
      const { id } = await c.req.parseBody();
      await house.store.keeping.drop('view', String(id), {
        at: house.now().toISOString(),
        by: c.var.person!.name,
      });
      return c.redirect('/views', 303);
    });

export const viewsOf = async ({ store }: House): Promise<readonly SavedView[]> =>
  (await store.keeping.list('view')).flatMap((one) => savedView(one) ?? []);

/** Beside a list; nothing where none is saved. */
export async function savedViews(house: House): Promise<Html | null> {
  const views = await viewsOf(house);
  if (views.length === 0) return null;
  return markup`<nav class="wp-views" aria-labelledby="saved-views"><h2 class="govuk-heading-s" id="saved-views">Saved views</h2>${bullets(views.slice(0, 12).map(({ title, address }) => linkTo(address, title)))}<p class="govuk-body-s">${linkTo('/views', 'All saved views')}</p></nav>`;
}

/** To keep the view under a name; nothing for those who may not. */
export const saveForm = (visit: Visit, address: string): Html | null =>
  allows(visit.person, 'analyst')
    ? details(
        'Save this view',
        form(
          visit,
          '/views',
          markup`${hidden('address', address)}${input({ name: 'title', label: 'Name of the view', hint: 'Others see it under this name too.' })}${button('Save view', { kind: 'secondary' })}`,
        ),
      )
    : null;
