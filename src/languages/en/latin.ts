/** The characters of English and its neighbours: Latin letters with their accents, marks, punctuation, signs. */
const BLOCKS: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x24f],
  [0x300, 0x36f],
  [0x1e00, 0x1eff],
  [0x2000, 0x218f],
];

/**
 * The same pattern for Latin letters only. What asks after all of Unicode's letters, and after all their capitals,
 * takes the engine several times as long to make and to run; English pages name their ministers in Latin letters.
 */
export function latin({ source, flags }: RegExp): RegExp {
  let inClass = false;
  const plain = source.replace(/\\p\{(\w+)\}|\\.|[[\]]/g, (part, kind: string | undefined) => {
    if (part === '[' || part === ']') inClass = part === '[';
    if (kind === undefined) return part;
    return inClass ? rangesOf(kind) : `[${rangesOf(kind)}]`;
  });
  return new RegExp(plain, flags.replace('u', ''));
}

const known = new Map<string, string>();

/** The characters of a kind ("Lu"), as they stand in brackets. */
function rangesOf(kind: string): string {
  const before = known.get(kind);
  if (before !== undefined) return before;
  const pattern = new RegExp(`\\p{${kind}}`, 'u');
  const codes = BLOCKS.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i),
  );
  const ranges: [first: number, last: number][] = [];
  for (const code of codes.filter((code) => pattern.test(String.fromCharCode(code)))) {
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const made = ranges.map(([first, last]) => `${escaped(first)}-${escaped(last)}`).join('');
  known.set(kind, made);
  return made;
}

const escaped = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`;
