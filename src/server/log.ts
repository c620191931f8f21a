import type { MiddlewareHandler } from 'hono';
import type { DestinationStream, Logger } from 'pino';
import type { Env } from './env.ts';
import type { House } from './house.ts';
import { TOKEN_PREFIX } from './people/secrets.ts';

/**
 * The server's log: one line of JSON each, to where one likes. Of a request it has what is named below and nothing else:
 * no header, no body, no value of a query, in which secrets and searches stand
 * (https://cheatsheetseries.owasp.org/cheatsheets/Logging_Cheat_Sheet.html#data-to-exclude). What looks like a secret of
 * ours is taken out of any line, whoever wrote it.
 */
export async function createLog(to: DestinationStream, now: () => Date, level = 'info'): Promise<Logger> {
  const { pino } = await import('pino');
  const options = {
    level,
    base: null,
    timestamp: () => `,"time":"${now().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: REDACTED, remove: true },
    serializers: { err: faultOf },
    hooks: { streamWrite: withoutSecrets },
  };
  return pino(options, to);
}

/** One line a request, when its answer begins. */
export const requestLog =
  (log: Logger, { now }: Pick<House, 'now'>): MiddlewareHandler<Env> =>
  async (c, next) => {
    const began = now().getTime();
    await next();
    const { method, path } = c.req;
    const ms = now().getTime() - began;
    const line = {
      method,
      path: withoutSecrets(path),
      status: c.res.status,
      ms,
      person: c.get('person')?.id ?? null,
    };
    if (c.res.status >= 500) log.error(line, 'request');
    else log.info(line, 'request');
  };

const NAMES = [
  'authorization',
  'cookie',
  'set-cookie',
  'password',
  'token',
  'csrf',
  'key',
  'secret',
  'body',
  'query',
  'headers',
];
const REDACTED = NAMES.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);

/** Of a fault: what kind, and where in the code. Its message may hold what somebody sent; that is cut to one line. */
function faultOf(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    kind: error.name,
    message: error.message.split('\n')[0]!.slice(0, 300),
    stack: stack.slice(0, 10).map((line) => line.trim()),
  };
}

/** Tokens, and whatever stands where cookies, keys and tokens stand. */
const withoutSecrets = (line: string): string =>
  line
    .replace(SHOWN, `${TOKEN_PREFIX}…`)
    .replace(/\b((?:watchpoint-[a-z]+(?:-\d+)?|key|csrf|code|state)=)[^\s"&;]+/g, '$1…')
    .replace(/\b(Bearer\s+)[^\s"]+/gi, '$1…');

const SHOWN = new RegExp(`${TOKEN_PREFIX}[\\w-]{20,}`, 'g');
