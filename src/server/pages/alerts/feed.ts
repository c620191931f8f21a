import type { Context } from 'hono';
import { type NewsFeed, newsAtom, newsJson } from '../../../publish/newsFeed.ts';
import { feedEntries } from '../../alerts/feed.ts';
import { alertCalled } from '../../alerts/keeping.ts';
import { linkBy } from '../../alerts/letter.ts';
import type { Env } from '../../env.ts';
import type { House } from '../../house.ts';
import { errorPage } from '../../look/errorPage.ts';
import { visitOf } from '../../look/layout.ts';
import { alertAddress } from './shown.ts';

/** So many of the newest messages stand in it. */
const MOST = 100;

/** What an alert told, for feed readers; only of one that tells by feed: those to mail have readers of their own. */
export async function feedOf(c: Context<Env>, house: House, ending: 'atom' | 'feed.json'): Promise<Response> {
  const id = c.req.param('file')!.slice(0, -`.${ending}`.length);
  const alert = await alertCalled(house.store, id);
  if (alert === null || alert.by !== 'feed') return c.html(errorPage(visitOf(c, house), 404), 404);
  const { store, base } = house;
  const [[first], sent] = await Promise.all([
    store.keeping.history('alert', id),
    store.ledger.sent({ alert: id, channel: 'feed', most: MOST }),
  ]);
  const feed: NewsFeed = {
    id: `urn:watchpoint:alert:${encodeURIComponent(id)}`,
    title: alert.title,
    self: base + alertAddress(id, `.${ending}`),
    address: base + alertAddress(id),
    since: first?.at ?? house.now().toISOString(),
    entries: feedEntries(sent, linkBy(base)),
  };
  return ending === 'atom'
    ? c.body(newsAtom(feed), 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
    : c.body(newsJson(feed), 200, { 'content-type': 'application/feed+json; charset=utf-8' });
}
