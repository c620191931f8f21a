import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { STYLES, styles } from '../../../scripts/assets.ts';
import { asset, assets } from '../../../src/server/look/assets.ts';

const folder = join(import.meta.dirname, '../../../src/server/look/assets');
const css = readFileSync(STYLES, 'utf8');

describe('the style sheet', () => {
  it('is what its sources say: run "npm run assets" and commit it', () =>
    expect(css === styles()).toBe(true));

  it('brings no typeface and nothing of the crown', () =>
    expect(css).not.toMatch(/@font-face|GDS|crown|url\((?!"data:)/i));

  it('weighs with all scripts together less than a page may, 150 kB, unpacked', () => {
    const sizes = readdirSync(folder).map((name) => readFileSync(join(folder, name)).length);
    expect(sizes.reduce((sum, one) => sum + one, 0)).toBeLessThan(150_000);
    expect(css.length).toBeLessThan(120_000);
  });
});

describe('assets are served', () => {
  const ask = (path: string, headers: Record<string, string> = {}) => assets().request(path, { headers });

  it.each([
    ['watchpoint.css', 'text/css; charset=utf-8'],
    ['page.js', 'text/javascript; charset=utf-8'],
    ['mark.svg', 'image/svg+xml'],
  ])('%s as %s, for good', async (name, type) => {
    const answer = await ask(asset(name));
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).toBe(readFileSync(join(folder, name), 'utf8'));
  });

  it.each([
    ['br', 'gzip, deflate, br', brotliDecompressSync],
    ['gzip', 'gzip, br;q=0', gunzipSync],
  ] as const)('packed by %s for those who take it', async (name, accepted, unpack) => {
    const answer = await ask(asset('watchpoint.css'), { 'accept-encoding': accepted });
    expect(answer.headers.get('content-encoding')).toBe(name);
    expect(answer.headers.get('vary')).toBe('accept-encoding');
    const packed = Buffer.from(await answer.arrayBuffer());
    expect(packed.length).toBeLessThan(25_000);
    expect(unpack(packed).toString('utf8')).toBe(css);
  });

  it('not again to whom has it', async () => {
    const etag = (await ask(asset('page.js'))).headers.get('etag')!;
    const again = await ask(asset('page.js'), { 'if-none-match': `W/${etag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it.each([
    '/assets/watchpoint-000000000000.css',
    '/assets/watchpoint.css',
    '/assets/..%2flayout.ts',
    '/assets/..%2f..%2fhouse-000000000000.ts',
    '/assets/__proto__-000000000000.js',
  ])('and nothing else: %s', async (path) => expect((await ask(path)).status).toBe(404));

  it('a page that asks for a file that is not there is told at once', () =>
    expect(() => asset('none.js')).toThrow('no file none.js in assets'));
});
