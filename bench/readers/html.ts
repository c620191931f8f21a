// node bench/readers/html.ts      how many megabytes of HTML a second the reader takes, beside parse5 alone in the same run
// Saved pages of the article benchmark where it lies beside the checkout, and pages built as GOV.UK builds them. Counted
// in the time that the processor worked, so that other work on the machine does not count.
import { createRequire } from 'node:module';
import { readWords } from '../../src/readers/words.ts';
import { articlePages } from '../fuzz/seeds.ts';

const require = createRequire(import.meta.url);
const { parse } = require('parse5') as typeof import('parse5');
const ROUNDS = 3;

for (const [name, pages] of [
  ['saved pages of news sites', articlePages()],
  ['pages as GOV.UK builds them', Array.from({ length: 40 }, (_, n) => official(n))],
] as const) {
  if (!pages.length) {
    console.log(`${name}: skipped, they are not beside the checkout`);
    continue;
  }
  const megabytes = pages.reduce((sum, page) => sum + page.length, 0) / 1e6;
  const texts = pages.map((page) => new TextDecoder().decode(page));
  const parsing = rate(megabytes, () => texts.forEach((text) => void parse(text)));
  const reading = rate(megabytes, () => pages.forEach((page) => void readWords(page, { name: 'a.html' })));
  console.log(
    `${name}: ${pages.length}, ${megabytes.toFixed(1)} MB: read ${reading.toFixed(1)} MB/s, parse5 alone ${parsing.toFixed(1)} MB/s, ratio ${(reading / parsing).toFixed(2)}`,
  );
}

/** The best of some rounds, after one that warms up. */
function rate(megabytes: number, work: () => void): number {
  work();
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  });
  return megabytes / Math.min(...times);
}

/** A long page with lists, a table and what stands around a text. */
function official(n: number): Uint8Array {
  const paragraph = (at: number) =>
    `<p>The two governments will keep line ${n * 100 + at} open in winter, and <a href="/line/${at}">both</a> will pay for it in equal parts, as they have done since 2029.</p>\n<ul>\n<li>a pier at berth ${at}</li>\n<li>a lock</li>\n</ul>\n`;
  const body = Array.from({ length: 300 }, (_, at) => paragraph(at)).join('');
  const menu = Array.from(
    { length: 60 },
    (_, at) => `<li class="menu__item"><a class="menu__link" href="/m/${at}">Topic ${at}</a></li>`,
  );
  return new TextEncoder().encode(
    `<!doctype html><html lang="en"><head><title>Port talks ${n} - GOV.UK</title><link rel="canonical" href="https://www.gov.uk/government/news/port-talks-${n}"><meta name="govuk:first-published-at" content="2030-05-03T10:00:00Z"></head><body><header><nav><ul>${menu.join('')}</ul></nav></header><main id="content"><h1 class="gem-c-heading__text">Port talks ${n}</h1><div class="govspeak">${body}<table><tr><th>Port</th><th>Ferries</th></tr><tr><td>Lima</td><td>4</td></tr></table></div></main><footer><p>All of it may be used under a licence.</p></footer></body></html>`,
  );
}
