// npm run bench:comparing      two stages of a Bill compared: seconds of reading both, of comparing, and their ratio
// The stages lie in the folder of samples beside the checkout; without it a law of 2,000 provisions alone is compared.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareLaws } from '../src/law/comparing/comparing.ts';
import type { Analysis } from '../src/model/analysis.ts';
import type { Place } from '../src/model/place.ts';
import { analyse } from '../src/pipeline.ts';
import { fromText, read } from '../src/readers/read.ts';
import { root } from './documents.ts';

const RUNS = 5;
const bills = join(root, '../shared/samples/uk-bills-akn');
const ms = (value: number) => `${value.toFixed(0)} ms`;

async function timed<T>(work: () => T | Promise<T>): Promise<readonly [T, number]> {
  const before = performance.now();
  return [await work(), performance.now() - before];
}

async function readLaw(path: string): Promise<Analysis> {
  const { document } = await read(readFileSync(path), { name: path });
  if (document === null) throw new Error(`${path} could not be read`);
  return analyse(document);
}

function told(what: string, reading: number | null, times: readonly number[], pairs: number): void {
  const median = times.toSorted((a, b) => a - b)[times.length >> 1]!;
  const both = reading === null ? '' : `read in ${ms(reading)}, `;
  const ratio = reading === null ? '' : `, ${(median / reading).toFixed(2)} of reading`;
  console.log(
    `${what}: ${both}compared in ${ms(times[0]!)} at first, ${ms(median)} in the middle of ${RUNS}${ratio}; ${pairs} pairs`,
  );
}

/** A law of so many provisions, many of them of the same words, numbered from the one given. */
function manyAlike(provisions: number, from: number): Analysis {
  const places: Place[] = [];
  let text = '';
  const line = (provision: string, words: string) => {
    places.push({ start: text.length, end: text.length + words.length, provision });
    text += `${words}\n\n`;
  };
  for (let at = 0; at < provisions / 4; at++) {
    line(`section-${at + from}`, `${at + from} Lamp ${at}`);
    line(`section-${at + from}-1`, 'The 2019 Act is amended as follows.');
    line(`section-${at + from}-2`, 'Omit paragraph (b).');
    line(`section-${at + from}-3`, `In section ${at * 7} omit “lamp ${at * 3}”.`);
  }
  return analyse({ ...fromText(text), genre: 'legislation', places }, { only: 'mentions' });
}

if (existsSync(bills)) {
  const stages = readdirSync(bills).filter((name) => /Bill_-_\w+\.xml$/.test(name));
  for (const [at, name] of stages.slice(1).entries()) {
    const paths = [stages[at]!, name].map((one) => join(bills, one));
    const [laws, reading] = await timed(
      async () => [await readLaw(paths[0]!), await readLaw(paths[1]!)] as const,
    );
    const runs = [];
    for (let run = 0; run < RUNS; run++) runs.push(await timed(() => compareLaws(...laws)));
    const names = paths.map((one) => /([a-z_]+)\.xml$/.exec(one)![1]);
    told(
      names.join(' and '),
      reading,
      runs.map(([, time]) => time),
      runs[0]![0].pairs.length,
    );
  }
} else console.log(`no stages of a Bill in ${bills}: left out`);

const many = [manyAlike(2000, 1), manyAlike(2000, 4)] as const;
const runs = [];
for (let run = 0; run < RUNS; run++) runs.push(await timed(() => compareLaws(...many)));
told(
  'two laws of 2,000 provisions, half of them alike',
  null,
  runs.map(([, time]) => time),
  runs[0]![0].pairs.length,
);
