import { READING } from './readers.ts';
import { inBatches } from './texts.ts';

/**
 * node bench/peers/reading.ts PEER TEXTS SECONDS: one reader in a process of its own, held to one core by whoever starts
 * it; warm, for so many seconds of its own work or until the texts end. Prints a line of JSON. MB are 10^6 bytes of UTF-8.
 */
const [name, file, most] = process.argv.slice(2) as [string, string, string];
const peer = READING.find((one) => one.name === name)!;
const read = await peer.open();
const texts = [...inBatches(file, 1_000)].flat();
const units = texts.flatMap((one) =>
  (peer.paragraphs ? one.text.split(/\n+/).filter((line) => line.trim() !== '') : [one.text]).map((text) => ({
    text,
    on: one.published,
  })),
);
const WARM = 0.25;

run(Number(most) * WARM);
const { bytes, found, seconds } = run(Number(most));
process.stdout.write(`${JSON.stringify({ bytes, found, seconds, rate: bytes / 1e6 / seconds })}\n`);

function run(limit: number) {
  const began = process.cpuUsage();
  let [bytes, found, seconds] = [0, 0, 0];
  for (const { text, on } of units) {
    found += read(text, on);
    bytes += Buffer.byteLength(text);
    seconds = worked(began);
    if (seconds > limit) break;
  }
  return { bytes, found, seconds };
}

/** Seconds of work, not by the clock: other processes on the core do not count. */
function worked(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
}
