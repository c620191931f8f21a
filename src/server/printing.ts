import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
/** A page of a thousand citations takes some seconds. */
const LONGEST_MS = 60_000;

/** The Chromium of this machine: named by CHROMIUM, else found on the PATH; null where there is none. */
export function browserIn(env: Readonly<Record<string, string | undefined>>): string | null {
  if (env.CHROMIUM) return isProgram(env.CHROMIUM) ? env.CHROMIUM : null;
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  for (const name of NAMES)
    for (const folder of folders) if (isProgram(join(folder, name))) return join(folder, name);
  return null;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A page that needs nothing else as PDF, printed by Chromium without a network; the page itself forbids scripts. Its day is the one
 * handed in, so that the same page gives the same bytes. What went wrong is said in one line.
 */
export async function printedPdf(html: string, browser: string, day: string): Promise<Uint8Array | string> {
  const folder = await mkdtemp(join(tmpdir(), 'watchpoint-print-'));
  try {
    const [page, made] = [join(folder, 'page.html'), join(folder, 'page.pdf')];
    await writeFile(page, html);
    const fault = await printing(browser, [
      ...FLAGS,
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${made}`,
      pathToFileURL(page).href,
    ]);
    if (fault !== null)
      return `${browser} printed no pdf: ${fault}: print the html yourself, with --format html`;
    return dated(await readFile(made), day);
  } catch (error) {
    return `${browser} printed no pdf: ${(error as Error).message.split('\n')[0]}: print the html yourself, with --format html`;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The sandbox of Chromium does not run for root (https://crbug.com/638180); the page is ours, and has no script. */
const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-extensions',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--no-pdf-header-footer',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Why it did not end well; null where it did. */
const printing = (browser: string, args: readonly string[]): Promise<string | null> =>
  new Promise((done) => {
    const child = spawn(browser, args, { stdio: 'ignore', timeout: LONGEST_MS });
    child.on('error', ({ message }) => done(message));
    child.on('exit', (code, signal) =>
      done(
        code === 0
          ? null
          : signal === null
            ? `it ended with ${code}`
            : `it took longer than ${LONGEST_MS / 1000} s`,
      ),
    );
  });

/** Chromium writes when it printed; as long as it was, the day that was handed in stands there. */
function dated(pdf: Buffer, day: string): Uint8Array {
  const stamp = day.replaceAll('-', '');
  const text = pdf.toString('latin1');
  const set = text.replace(
    /\/(CreationDate|ModDate) \(D:\d{8}\d{6}/g,
    (_, name) => `/${name} (D:${stamp}000000`,
  );
  return Buffer.from(set, 'latin1');
}
