import { Hono } from 'hono';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';

/** How long the register may take to answer before it is said not to, in milliseconds. */
const PATIENCE = 2_000;

/**
 * `/healthz`, for whoever restarts or takes out of turn what does not answer: 200 where the register can be asked, 503
 * where it cannot. Open to all, as those who ask have no account; it says nothing of what the register holds.
 */
export const healthRoutes = ({ store }: Pick<House, 'store'>): Hono<Env> =>
  new Hono<Env>().get('/healthz', async (c) => {
    c.header('cache-control', 'no-store');
    const answers = await Promise.race([
      store.catalogue.at().then(
        () => true,
        () => false,
      ),
      new Promise<false>((resolve) => setTimeout(resolve, PATIENCE, false).unref()),
    ]);
    return answers
      ? c.json({ status: 'ok' })
      : c.json({ status: 'unavailable', why: 'the register does not answer' }, 503);
  });
