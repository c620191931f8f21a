import { Hono } from 'hono';
import type { Logger } from 'pino';
import { apiRoutes } from './api/api.ts';
import type { Env } from './env.ts';
import { feedRoutes } from './feeds/feeds.ts';
import type { House } from './house.ts';
import { requestLog } from './log.ts';
import { assets } from './look/assets.ts';
import { errorPage } from './look/errorPage.ts';
import { visitOf } from './look/layout.ts';
import { healthRoutes } from './operations/health.ts';
import { metricsFor } from './operations/metrics.ts';
import { alertPages } from './pages/alerts/alerts.ts';
import { leaveRoutes } from './pages/alerts/leaving.ts';
import { audiencePages } from './pages/audiences/audiences.ts';
import { briefingPages } from './pages/briefing/briefing.ts';
import { calendarPages } from './pages/calendar.ts';
import { citationPages } from './pages/citations/citations.ts';
import { clocksPage } from './pages/clocks.ts';
import { comparePages } from './pages/compare/compare.ts';
import { documentPage } from './pages/document/document.ts';
import { documentsPage } from './pages/documents.ts';
import { entryPage } from './pages/entry/entry.ts';
import { figuresPages } from './pages/figures.ts';
import { jobsPage } from './pages/jobs.ts';
import { namedPages } from './pages/parties.ts';
import { programmePages } from './pages/programmes.ts';
import { registerPages } from './pages/register.ts';
import { searchPages } from './pages/search/search.ts';
import { sourcePages } from './pages/sources.ts';
import { suggestionRoutes } from './pages/suggesting.ts';
import { threadPage } from './pages/thread/thread.ts';
import { todayPages } from './pages/today.ts';
import { viewRoutes } from './pages/views.ts';
import { watchListPages } from './pages/watchList.ts';
import { identify } from './people/identify.ts';
import { may } from './people/may.ts';
import { peopleRoutes } from './people/routes.ts';
import { TooBusy } from './people/turns.ts';
import { reviewPages } from './review/routes.ts';
import { refused, wantsPage } from './safety/answers.ts';
import { awayWords } from './safety/away.ts';
import { csrf } from './safety/csrf.ts';
import { headers } from './safety/headers.ts';
import { host } from './safety/host.ts';
import { addressLimit, bodySize, personLimit, timeLimit } from './safety/limits.ts';
import { origins } from './safety/origins.ts';

/** All that the server answers, in the order in which a request meets it. */
export function createApp(house: House, log: Logger | null = null): Hono<Env> {
  const app = new Hono<Env>();
  if (log !== null) app.use(requestLog(log, house));
  const metrics = metricsFor(house);
  app.use(metrics.times);
  app.use(headers(house), host(house));
  app.route('/', healthRoutes(house));
  app.use(addressLimit(house), timeLimit(), bodySize());
  app.use(origins(house));
  app.route('/', assets());
  app.route('/', leaveRoutes(house));
  app.use(identify(house), personLimit(house), csrf(house));
  app.route('/', peopleRoutes(house));
  app.use(may('reader'));
  app.route('/', metrics.routes);
  for (const pages of PAGES) app.route('/', pages(house));
  app.notFound((c) =>
    wantsPage(c)
      ? c.html(errorPage(visitOf(c, house), 404), 404)
      : c.json(problem(404, 'Not found'), 404, PROBLEM),
  );
  app.onError((error, c) => {
    if (error instanceof TooBusy) return refused(c, BUSY);
    log?.error({ err: error, path: c.req.path }, 'a request failed');
    const away = awayWords(error);
    if (away !== null)
      return wantsPage(c)
        ? c.html(errorPage(visitOf(c, house), 503, away), 503)
        : c.json(problem(503, away), 503, PROBLEM);
    return wantsPage(c)
      ? c.html(errorPage(visitOf(c, house), 500), 500)
      : c.json(problem(500, 'Something went wrong'), 500, PROBLEM);
  });
  return app;
}

/** What can be looked at. */
const PAGES: readonly ((house: House) => Hono<Env>)[] = [
  apiRoutes,
  feedRoutes,
  todayPages,
  registerPages,
  searchPages,
  documentsPage,
  documentPage,
  entryPage,
  calendarPages,
  watchListPages,
  figuresPages,
  threadPage,
  comparePages,
  reviewPages,
  suggestionRoutes,
  viewRoutes,
  namedPages,
  programmePages,
  briefingPages,
  audiencePages,
  alertPages,
  sourcePages,
  jobsPage,
  clocksPage,
  citationPages,
];

const BUSY = {
  status: 503,
  title: 'Too many passwords are being looked at',
  detail: 'Try again in ten seconds.',
} as const;

const PROBLEM = { 'content-type': 'application/problem+json' };
const problem = (status: number, title: string) => ({ type: 'about:blank', status, title });
