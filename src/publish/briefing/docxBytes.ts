import { unzipSync, zipSync } from 'fflate';

/** The first day that a zip archive can name. */
const DAY = '1980-01-01T00:00:00';

/**
 * The same archive with nothing in it that differs from one making to the next: the times that the library takes from
 * the clock, the ids that it counts or draws, and the order of the parts.
 */
export function settled(bytes: Uint8Array, day: string): Uint8Array {
  const parts = unzipSync(bytes);
  const ids = new Map<string, string>();
  const names = Object.keys(parts).sort(contentTypesFirst);
  const set = names.map((name) => [name, settledPart(name, parts[name]!, day, ids)] as const);
  return zipSync(Object.fromEntries(set), { mtime: new Date(DAY), level: 6 });
}

const BODY = 'word/document.xml';
const RELATIONS = 'word/_rels/document.xml.rels';

function settledPart(name: string, bytes: Uint8Array, day: string, ids: Map<string, string>): Uint8Array {
  if (name !== BODY && name !== RELATIONS && name !== 'docProps/core.xml') return bytes;
  const xml = new TextDecoder().decode(bytes);
  const numbered = (id: string, kind: string): string => {
    const own = ids.get(kind + id) ?? `${kind}${ids.size + 1}`;
    ids.set(kind + id, own);
    return own;
  };
  const set = xml
    .replace(TIMES, `$1${day}T00:00:00Z$2`)
    .replace(MARKS, (_, before: string, id: string) => `${before}w:id="${numbered(id, '')}"`)
    .replace(LINKS, (_, before: string, id: string) => `${before}"${numbered(id, 'rIdLink')}"`);
  return new TextEncoder().encode(set);
}

/** Bookmarks are counted through the life of the program. */
const MARKS = /(<w:bookmark(?:Start|End)\b[^>]*?)w:id="(\d+)"/g;
/** Links to addresses are drawn at random; in the body and, after it by name, in the list of what it is related to. */
const LINKS = /((?:<w:hyperlink\b[^>]*? r:id|<Relationship\b[^>]*? ?Id)=)"(rId(?![0-9]+")[^"]+)"/g;
const TIMES = /(<dcterms:(?:created|modified)[^>]*>)[^<]*(<)/g;

/** Readers look for it at the beginning (ECMA-376, part 2); the body before what it is related to. */
const contentTypesFirst = (a: string, b: string): number => rankOf(a) - rankOf(b) || (a < b ? -1 : 1);

const rankOf = (name: string): number => (name === '[Content_Types].xml' ? 0 : name === BODY ? 1 : 2);
