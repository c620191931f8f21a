import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import { createApp } from './app.ts';
import { fresh, keepFresh } from './fresh.ts';
import type { House } from './house.ts';
import { IDLE_CONNECTION, SERVER_LIMITS } from './safety/limits.ts';

/** A server that listens. */
export interface Serving {
  readonly port: number;
  /** Answers what was asked and stops. */
  close(): Promise<void>;
}

export interface Where {
  readonly host: string;
  /** 0 for one that is free. */
  readonly port: number;
}

/**
 * Listens, and keeps what it shows up to the log: whatever else writes to the register is seen within seconds.
 * `houseAt` is told the port, which the house's address may need.
 * @throws the system's error where the port is taken or not allowed
 */
export async function serve(
  houseAt: (port: number) => House,
  { host, port }: Where,
  log: Logger | null = null,
): Promise<Serving> {
  const { serve: listen } = await import('@hono/node-server');
  let answer: (request: Request, env: unknown) => Response | Promise<Response> = () =>
    new Response('starting', { status: 503, headers: { 'retry-after': '1' } });
  const server = await new Promise<ReturnType<typeof listen>>((resolve, reject) => {
    const made = listen(
      {
        fetch: (request, env) => answer(request, env),
        hostname: host,
        port,
        createServer,
        serverOptions: { ...SERVER_LIMITS },
      },
      () => resolve(made),
    );
    made.once('error', reject);
    made.setTimeout(IDLE_CONNECTION);
  });
  const own = (server.address() as AddressInfo).port;
  const house = houseAt(own);
  try {
    await fresh(house);
    answer = createApp(house, log).fetch as typeof answer;
  } catch (error) {
    server.close();
    throw error;
  }
  const stop = keepFresh(house, log);
  return {
    port: own,
    close: async () => {
      stop();
      await new Promise((done) => server.close(done));
    },
  };
}
