import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Hono } from 'hono';
import type { Env } from '../env.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};
const ENCODERS = { br: brotliCompressSync, gzip: gzipSync } as const;

interface Asset {
  readonly type: string;
  readonly hash: string;
  /** The file, and what was made of it when first asked for. */
  readonly bodies: Map<'identity' | keyof typeof ENCODERS, Uint8Array<ArrayBuffer>>;
}

/** The address of a file in assets/: `/assets/watchpoint-3f2a….css`. */
export function asset(name: string): string {
  const { hash } = found(name);
  const ending = extname(name);
  return `/assets/${name.slice(0, -ending.length)}-${hash}${ending}`;
}

/** Styles, scripts and pictures, each under a name that changes with its content: browsers may keep it for good. */
export const assets = (): Hono<Env> =>
  new Hono<Env>().get('/assets/:file', (c) => {
    const [, stem, hash, ending] = /^([\w.-]+)-([0-9a-f]{12})(\.\w+)$/.exec(c.req.param('file')) ?? [];
    const one = stem === undefined ? undefined : shelf().get(stem + ending);
    if (one === undefined || one.hash !== hash) return c.notFound();
    const encoding = encodingFor(c.req.header('accept-encoding') ?? '');
    const etag = `"${hash}-${encoding}"`;
    c.header('cache-control', 'public, max-age=31536000, immutable');
    c.header('vary', 'accept-encoding');
    c.header('etag', etag);
    if (c.req.header('if-none-match')?.includes(etag)) return c.body(null, 304);
    c.header('content-type', one.type);
    c.header('x-content-type-options', 'nosniff');
    if (encoding !== 'identity') c.header('content-encoding', encoding);
    return c.body(bodyOf(one, encoding));
  });

function found(name: string): Asset {
  const one = shelf().get(name);
  if (one === undefined) throw new Error(`no file ${name} in assets: ${[...shelf().keys()].join(', ')}`);
  return one;
}

let shelved: ReadonlyMap<string, Asset> | null = null;

/** Read once, when the first page is made. */
function shelf(): ReadonlyMap<string, Asset> {
  const folder = join(import.meta.dirname, 'assets');
  shelved ??= new Map(
    readdirSync(folder)
      .filter((name) => extname(name) in TYPES)
      .map((name) => {
        const body = new Uint8Array(readFileSync(join(folder, name)));
        const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
        return [name, { type: TYPES[extname(name)]!, hash, bodies: new Map([['identity', body]]) }];
      }),
  );
  return shelved;
}

function encodingFor(accepted: string): 'br' | 'gzip' | 'identity' {
  const named = accepted.split(',').flatMap((part) => {
    const [name = '', ...rest] = part.split(';');
    return rest.some((one) => /^\s*q=0(\.0*)?\s*$/.test(one)) ? [] : [name.trim()];
  });
  if (named.includes('br')) return 'br';
  return named.includes('gzip') ? 'gzip' : 'identity';
}

function bodyOf({ bodies }: Asset, encoding: 'br' | 'gzip' | 'identity'): Uint8Array<ArrayBuffer> {
  const plain = bodies.get('identity')!;
  if (encoding === 'identity') return plain;
  const packed = bodies.get(encoding) ?? new Uint8Array(ENCODERS[encoding](plain));
  bodies.set(encoding, packed);
  return packed;
}
