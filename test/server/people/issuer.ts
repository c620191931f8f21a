import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

export interface Issuer {
  readonly address: string;
  /** Who signs in there next, and what is said of them. */
  is: { sub: string } & Readonly<Record<string, unknown>>;
}

/** An issuer of OpenID Connect on this machine (oidc-provider), where everybody is whom the test says, without asking. */
export async function issuerFor(redirect: string): Promise<Issuer> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  afterAll(() => new Promise((done) => server.close(done)));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuer: Issuer = { address, is: { sub: 'ann' } };
  // The package has no types.
  const { Provider } = createRequire(import.meta.url)('oidc-provider');
  const provider = new Provider(address, {
    clients: [{ client_id: 'watchpoint', client_secret: 'not a secret', redirect_uris: [redirect] }],
    pkce: { required: () => true },
    claims: { openid: ['sub', 'groups'], profile: ['name'], email: ['email'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: () => '/interaction' },
    findAccount: (_: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ ...issuer.is, sub: accountId }),
    }),
    loadExistingGrant: async (ctx: {
      oidc: { client: { clientId: string }; session: { accountId: string } };
    }) => {
      const { client, session } = ctx.oidc;
      const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid profile email');
      await grant.save();
      return grant;
    },
  });
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction'))
      provider.interactionFinished(request, response, { login: { accountId: issuer.is.sub } });
    else answer(request, response);
  });
  return issuer;
}

/** Goes where an issuer sends a browser until it is sent away from there, and gives where to. */
export async function through(first: string): Promise<string> {
  const { origin } = new URL(first);
  const cookies = new Map<string, string>();
  for (let address = first, hops = 0; hops < 10; hops++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(address, { redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const next = response.headers.get('location');
    if (next === null) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
    address = new URL(next, address).href;
    if (new URL(address).origin !== origin) return address;
  }
  throw new Error('sent round in a circle');
}
