import { existsSync, mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type ServerType, serve } from '@hono/node-server';
import type { Hono } from 'hono';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { Env } from '../../src/server/env.ts';

/*
 * The one harness of all tests that need a browser:
 *
 *   inBrowser('The register', (base) => createApp({ ...house, base }), (open) => {
 *     it('filters without script', async () => {
 *       const { page } = await open('/register', { script: false, width: 320 });
 *       …
 *       expect(await axe(page)).toEqual([]);
 *     });
 *   });
 *
 * One browser and one server a file; a fresh context a call of `open`, closed when the file ends. Where no Chromium
 * is found the tests are skipped and say so; where `CI` is set that is a failure.
 */

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];
export const CHROMIUM = PLACES.find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;

export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What the browser complained of: blocked by the Content-Security-Policy, not found, thrown. */
  readonly complaints: readonly string[];
}
export interface How {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  /** False where pages must do without script. */
  readonly script?: boolean;
  readonly context?: BrowserContextOptions;
}
export type Open = (path: string, how?: How) => Promise<Opened>;

type App = Pick<Hono<Env>, 'fetch'>;

/** `describe` with a browser: `app` is made once, for the address at which it is served: a free port of this machine. */
export function inBrowser(
  name: string,
  app: (base: string) => App | Promise<App>,
  tests: (open: Open, base: () => string) => void,
): void {
  if (CHROMIUM === null && process.env.CI)
    throw new Error('no Chromium: install it (apt-get install chromium) or name it in CHROMIUM_PATH');
  const title = CHROMIUM === null ? `${name} (skipped: no Chromium; install it or set CHROMIUM_PATH)` : name;
  describe.skipIf(CHROMIUM === null)(title, () => {
    let browser: Browser;
    let server: ServerType;
    let base = '';
    const contexts: BrowserContext[] = [];
    beforeAll(async () => {
      [browser, [server, base]] = await Promise.all([launch(), listening(app)]);
    }, 60_000);
    afterAll(async () => {
      await Promise.all(contexts.map((one) => one.close()));
      await browser?.close();
      await new Promise((done) => (server === undefined ? done(null) : server.close(done)));
    });
    const open: Open = async (path, how = {}) => {
      const context = await browser.newContext(contextOf(base, how));
      contexts.push(context);
      return opened(context, path);
    };
    tests(open, () => base);
  });
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds against WCAG 2.2 AA and its own good practice, one line each: rule, how many, the first place. */
export async function axe(page: Page, rules: readonly string[] = []): Promise<string[]> {
  // Our pages have no frames, for which axe would otherwise open a page of its own each time.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  const asked = rules.length > 0 ? builder.withRules([...rules]) : builder.withTags(TAGS);
  const { violations } = await asked.analyze();
  return violations.map(({ id, nodes }) => {
    const [first] = nodes;
    return `${id} (${nodes.length}): ${first?.target.join(' ')}: ${first?.failureSummary?.replace(/\s+/g, ' ')}`;
  });
}

/** How many pixels the page is wider than the window: 0 where it does not scroll sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  ) as Promise<number>;

export async function atWidth(page: Page, width: number, height = 900): Promise<void> {
  await page.setViewportSize({ width, height });
}

/** For people to look at: screenshots/NAME.png, which git does not keep. Only where SCREENSHOTS is set. */
export async function screenshot(page: Page, name: string, fullPage = true): Promise<void> {
  if (!process.env.SCREENSHOTS) return;
  const folder = join(import.meta.dirname, '../../screenshots');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
}

/**
 * No violation of axe and no scrolling sideways at 320, 768 and 1440 px, by day and by night; with pictures. The night
 * changes colours alone, so there only they are looked at.
 */
export async function looksRight(open: Open, path: string, name: string): Promise<void> {
  for (const dark of [false, true]) {
    const { page, complaints } = await open(path, { dark });
    for (const width of [320, 768, 1440]) {
      await atWidth(page, width);
      const at = `${name}-${width}-${dark ? 'night' : 'day'}`;
      await screenshot(page, at);
      expect(await axe(page, dark ? ['color-contrast'] : []), at).toEqual([]);
      expect(await overflow(page), `${at} scrolls sideways`).toBe(0);
    }
    expect(complaints).toEqual([]);
  }
}

const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: CHROMIUM!,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-dev-shm-usage',
      '--force-color-profile=srgb',
    ],
  });

const listening = (made: (base: string) => App | Promise<App>): Promise<[ServerType, string]> =>
  new Promise((done, failed) => {
    let app: App;
    const fetch: App['fetch'] = (...asked) => app.fetch(...asked);
    const server = serve({ fetch, hostname: '127.0.0.1', port: 0 }, async ({ port }: AddressInfo) => {
      try {
        const base = `http://127.0.0.1:${port}`;
        app = await made(base);
        done([server, base]);
      } catch (error) {
        failed(error);
      }
    });
  });

const contextOf = (
  baseURL: string,
  { width = 1280, height = 900, dark = false, script = true, context }: How,
): BrowserContextOptions => ({
  baseURL,
  viewport: { width, height },
  colorScheme: dark ? 'dark' : 'light',
  javaScriptEnabled: script,
  locale: 'en-GB',
  timezoneId: 'UTC',
  reducedMotion: 'reduce',
  ...context,
});

async function opened(context: BrowserContext, path: string): Promise<Opened> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(path);
  return { page, context, complaints };
}
