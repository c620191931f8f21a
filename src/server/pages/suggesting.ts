import { Hono } from 'hono';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { linkTo } from '../look/components/moving.ts';

/** What may be typed next, for the search box. */
export const suggestionRoutes = (house: House): Hono<Env> =>
  new Hono<Env>().get('/search/suggestions', async (c) => {
    const typed = (c.req.query('q') ?? '').slice(0, 200);
    c.header('cache-control', 'private, max-age=60');
    return c.json({ suggestions: await house.search.suggest(typed, 8) });
  });

/** Other spellings of what was typed, each as a link; nothing where there are none. */
export async function spellings(house: House, typed: string): Promise<Html | null> {
  const suggested = (await house.search.suggest(typed, 20)).filter(({ is }) => is === 'spelling');
  const whole = await house.search.respelt(typed);
  // The last word put right is not enough where others are not there either.
  const others = suggested.filter(({ query }) => query !== whole);
  const found =
    whole === null
      ? others
      : [{ query: whole, label: whole }, ...(others.length < suggested.length ? others : [])];
  if (found.length === 0) return null;
  return markup`<p class="govuk-body">Did you mean ${found.map(
    ({ query, label }, at) =>
      markup`${at === 0 ? '' : ' or '}${linkTo(`/register?q=${encodeURIComponent(query)}`, label)}`,
  )}?</p>`;
}
