import { Hono, type MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';

/**
 * What a Prometheus scrapes at `/metrics` (https://prometheus.io/docs/instrumenting/exposition_formats/): how requests
 * went by route and never by address, as that would hold what people looked for; how far the register has come; how
 * the process does. Where people sign in, whoever may read may scrape, with a token.
 */
export function metricsFor(house: House): { times: MiddlewareHandler<Env>; routes: Hono<Env> } {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const requests = new Histogram({
    name: 'watchpoint_http_request_seconds',
    help: 'How long answers took, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [register],
  });
  const times: MiddlewareHandler<Env> = async (c, next) => {
    const done = requests.startTimer();
    await next();
    const { status } = c.res;
    done({ method: c.req.method, route: status === 404 ? 'none' : routePath(c, -1), status });
  };
  const gauges = gaugesIn(register);
  const jobs = jobsIn(register);
  const routes = new Hono<Env>().get('/metrics', async (c) => {
    await Promise.all([measure(gauges, house), measureJobs(gauges, jobs, house)]);
    return c.body(await register.metrics(), 200, { 'content-type': register.contentType });
  });
  return { times, routes };
}

const GAUGES = {
  documents: 'Documents in the register.',
  editions: 'Editions of documents in the register.',
  events: 'Events in the log.',
  catalogue_behind_events: 'Events of the log that pages do not show yet.',
  entries: 'Entries that can be searched.',
  sources: 'Sources that are watched.',
  sources_unheard: 'Sources whose last check failed.',
  documents_coming: 'Documents that workers have on their way into the register.',
  documents_given_up: 'Documents that workers have given up.',
  workers: 'Workers that were heard from lately.',
} as const;

type Gauges = Readonly<Record<keyof typeof GAUGES, Gauge>>;

function gaugesIn(register: Registry): Gauges {
  const made = Object.entries(GAUGES).map(([name, help]) => [
    name,
    new Gauge({ name: `watchpoint_${name}`, help, registers: [register] }),
  ]);
  return Object.fromEntries(made) as Gauges;
}

/** Of each stage, how many jobs are in which state. */
const jobsIn = (register: Registry): Gauge<'stage' | 'state'> =>
  new Gauge({
    name: 'watchpoint_jobs',
    help: 'Jobs of workers, by stage and state.',
    labelNames: ['stage', 'state'],
    registers: [register],
  });

/** A queue that cannot be asked has no figures: none are shown, and the rest is. */
async function measureJobs(gauges: Gauges, jobs: ReturnType<typeof jobsIn>, house: House): Promise<void> {
  const state = await house.jobs?.().catch(() => null);
  jobs.reset();
  if (!state) return;
  for (const { stage, ...states } of state.stages)
    for (const [name, n] of Object.entries(states)) jobs.set({ stage, state: name }, n);
  gauges.documents_coming.set(state.coming);
  gauges.documents_given_up.set(state.failed);
  gauges.workers.set(state.workers.filter(({ alive }) => alive).length);
}

async function measure(gauges: Gauges, { store, search }: House): Promise<void> {
  const [counts, at, sources, checks] = await Promise.all([
    store.counts(),
    store.catalogue.at(),
    store.following.sources(),
    store.following.lastChecks(),
  ]);
  gauges.documents.set(counts.documents);
  gauges.editions.set(counts.editions);
  gauges.events.set(counts.events);
  gauges.catalogue_behind_events.set(at.last - at.seq);
  gauges.entries.set(search.columns().count);
  gauges.sources.set(sources.length);
  const unheard = sources.filter(({ id }) => checks.get(id)?.outcome === 'could not check');
  gauges.sources_unheard.set(unheard.length);
}
