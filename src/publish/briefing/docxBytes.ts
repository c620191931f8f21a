import { unzipSync, zipSync } from 'fflate';

/** The first day that a zip archive can name. */
const DAY = '1980-01-01T00:00:00';

/**
 * The same archive with nothing in it that differs from one making to the next: the times that the library takes from
 * the clock, and the order and times of the parts.
 */
export function settled(bytes: Uint8Array, day: string): Uint8Array {
  const parts = unzipSync(bytes);
  const words = new TextDecoder();
  const names = Object.keys(parts).sort(contentTypesFirst);
  const set = names.map((name) => {
    if (name !== 'docProps/core.xml') return [name, parts[name]!] as const;
    const core = words.decode(parts[name]).replace(TIMES, `$1${day}T00:00:00Z$2`);
    return [name, new TextEncoder().encode(core)] as const;
  });
  return zipSync(Object.fromEntries(set), { mtime: new Date(DAY), level: 6 });
}

const TIMES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;

/** Readers look for it at the beginning (ECMA-376, part 2). */
const contentTypesFirst = (a: string, b: string): number =>
  Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1);
