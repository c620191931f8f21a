import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Generated, generated } from '../../../bench/scale/generated.ts';

/** A publisher with a feed of made-up documents, who sees who asks for what and can be slow with one of them. */
export interface Publisher {
  readonly port: number;
  /** How many requests there were at once at most; those of hosts that were cut off are not over for us. */
  most(): number;
  /** Does something when the document of this number is asked for the first time, and answers after so long. */
  when(document: number, milliseconds: number, then: (from: string | undefined) => void): void;
  /** Requests of a host that is gone count no longer. */
  forget(address: string): void;
  close(): void;
}

export async function startPublisher(documents: number, host: string): Promise<Publisher> {
  const all = Array.from({ length: documents }, (_, n) => generated(n, { of: documents, seed: 7 }));
  const orders = new Map<number, { milliseconds: number; then: (from: string | undefined) => void }>();
  const open = new Map<object, string>();
  let most = 0;
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const n = Number(/^\/documents\/(\d+)$/.exec(request.url ?? '')?.[1] ?? -1);
    const from = request.socket.remoteAddress;
    open.set(response, from ?? '');
    most = Math.max(most, open.size);
    response.once('close', () => open.delete(response));
    const send = () => sent(response, request.url === '/feed' ? feed(all, request.headers.host!) : all[n]);
    const order = orders.get(n);
    orders.delete(n);
    if (order === undefined) return send();
    setTimeout(send, order.milliseconds);
    order.then(from);
  };
  const server: Server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    most: () => most,
    when: (document, milliseconds, then) => void orders.set(document, { milliseconds, then }),
    forget: (address) => {
      for (const [one, from] of open) if (from.endsWith(address)) open.delete(one);
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function sent(response: ServerResponse, what: Generated | string | undefined): void {
  if (what === undefined) {
    response.writeHead(404).end();
  } else if (typeof what === 'string') {
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(what);
  } else {
    response
      .writeHead(200, { 'content-type': 'text/plain; charset=utf-8' })
      .end(`${what.title}\n\n${what.text}`);
  }
}

/** RSS 2.0: the newest first. */
function feed(all: readonly Generated[], host: string): string {
  const item = ({ title, published }: Generated, n: number) =>
    `<item><title>${escaped(title)}</title><link>http://${host}/documents/${n}</link>
     <pubDate>${new Date(`${published}T09:00:00Z`).toUTCString()}</pubDate></item>`;
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Made-up office</title>
    <link>http://${host}/</link><description>Statements</description>${all.map(item).reverse().join('\n')}</channel></rss>`;
}

const escaped = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
