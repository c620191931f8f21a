import { userInfo } from 'node:os';
import type { House } from '../server/house.ts';
import type { Serving } from '../server/serve.ts';
import { isAddress } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { reachedAt, warningOf } from './address.ts';
import type { Call, Options, Status } from './command.ts';
import { Refusal } from './refusal.ts';
import { openRegister, registerFile, registerPlace } from './registerFile.ts';
import { programmesBeside } from './states.ts';
import type { Terminal } from './terminal.ts';
import { version } from './version.ts';
import { random } from './world.ts';

/** `serve`: until it is told to stop. */
export async function serve({ options, terminal }: Call): Promise<Status> {
  const store = await openRegister(options, 'write');
  const { refresherOf } = await import('../server/refresher.ts');
  const place = registerPlace(options);
  const refresher = refresherOf(place);
  const looking = isAddress(place) ? (await import('../server/jobs/looking.ts')).lookingAt(place) : null;
  try {
    const where = { host: options.host ?? '127.0.0.1', port: portOf(options.port ?? '8080') };
    const houseAt = await houseFrom(
      { store, refresh: refresher.refresh, ...(looking !== null && { jobs: looking.state }) },
      options,
      terminal,
    );
    const server = await import('../server/serve.ts');
    await sayWhatIsToMake(store, terminal);
    await sayWhatIsUnsafe(store, options, terminal);
    const log = options.log === undefined ? null : await logTo(options.log);
    const serving = await listening(() => server.serve(houseAt, where, log), where.port);
    await terminal.print(`Watchpoint is at ${houseAt(serving.port).base}  (Ctrl-C stops it)\n`);
    // A database that is away just then keeps nobody from being served when it is back.
    await tellOf(houseAt(serving.port), terminal).catch((error: Error) =>
      terminal.say(`watchpoint: ${error.message}`),
    );
    const { alertsWhileServing } = await import('./servedAlerts.ts');
    const address = houseAt(serving.port).base;
    const stop =
      options.alerts === true ? alertsWhileServing(store, { ...options, address }, terminal) : null;
    await told();
    await stop?.();
    await serving.close();
  } finally {
    refresher.close();
    await looking?.close();
    await store.close();
  }
  return 0;
}

/** Events after which the first page is waited for. */
const MANY = 2_000;

async function sayWhatIsToMake(store: Store, terminal: Terminal): Promise<void> {
  const { seq, last } = await store.catalogue.at();
  if (last - seq > MANY)
    terminal.say(
      `watchpoint: ${last - seq} events of the register are new to the pages: making their catalogue first, which takes a minute or two for 100,000`,
    );
}

async function sayWhatIsUnsafe(store: Store, options: Options, terminal: Terminal): Promise<void> {
  for (const one of await store.durability()) terminal.say(`watchpoint: ${registerFile(options)}: ${one}`);
}

async function houseFrom(
  { store, refresh, jobs }: Pick<House, 'store' | 'refresh' | 'jobs'>,
  options: Options,
  terminal: Terminal,
): Promise<(port: number) => House> {
  const { searchIn } = await import('../search/search.ts');
  const { picturesIn } = await import('../server/picturing.ts');
  const [search, pictures] = [searchIn(store), picturesIn(process.env)];
  const access = options.public === true ? 'public' : options.accounts === true ? 'people' : 'own';
  const host = options.host ?? '127.0.0.1';
  const base = reachedAt({ host, typed: options.address, isOwn: access === 'own' });
  const { openIdOf } = await import('../server/people/openId.ts');
  const { browserIn } = await import('../server/printing.ts');
  const openId = access === 'own' ? null : openIdOf(process.env);
  if (typeof openId === 'string') throw new Refusal(openId);
  const { programmes, problems } = await programmesBeside(options);
  for (const { message } of problems) terminal.say(`watchpoint: programmes.yaml: ${message}`);
  const origins = (options.origin ?? []).map(originOf);
  return (port) => ({
    store,
    search,
    ...(refresh !== undefined && { refresh }),
    ...(jobs !== undefined && { jobs }),
    now: () => new Date(),
    random,
    base: base(port),
    version: version(),
    access,
    name: userInfo().username,
    programmes,
    ...(pictures === null ? {} : { pictures }),
    proxies: Number(options.proxies ?? 0),
    origins,
    browser: browserIn(process.env),
    ...(openId !== null && { openId }),
  });
}

/** What somebody who lets people sign in has to know. */
async function tellOf({ access, base, openId, store }: House, terminal: Terminal): Promise<void> {
  if (access === 'own') return;
  const warning = warningOf(base);
  if (warning !== null) terminal.say(`watchpoint: ${warning}`);
  if (openId === undefined && (await store.people.accounts()).length === 0)
    terminal.say(
      'watchpoint: nobody has an account: make the first with "watchpoint people add LOGIN --role administrator"',
    );
}

/** As browsers send it: without a path. */
function originOf(typed: string): string {
  const url = URL.parse(typed);
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search + url.hash !== '')
    throw new Refusal(`--origin ${typed} is no origin: write it as https://desk.example.org`);
  return url.origin;
}

/** A file that is added to, or standard error. */
async function logTo(file: string) {
  const [{ createLog }, { default: pino }] = await Promise.all([import('../server/log.ts'), import('pino')]);
  return createLog(pino.destination(file === '-' ? 2 : { dest: file, mkdir: true }), () => new Date());
}

function portOf(typed: string): number {
  const port = Number(typed);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Refusal(`--port ${typed} is no port: give a number from 0 to 65535`);
  return port;
}

async function listening(start: () => Promise<Serving>, port: number): Promise<Serving> {
  try {
    return await start();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE')
      throw new Refusal(`port ${port} is taken by another program: name another with --port`);
    if (code === 'EACCES')
      throw new Refusal(`port ${port} may not be used by you: name one over 1023 with --port`);
    throw error;
  }
}

/** Resolves when somebody asks the program to stop. */
const told = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
