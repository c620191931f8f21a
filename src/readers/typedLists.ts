import { markerOf } from './markers.ts';

/** What stands for the end of a line that was wrapped, while it is not known whether an item begins after it. */
export const WRAPPED = '\v';

const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');
const MAYBE = /\v[ \t]*(?:\(?[a-z\d]{1,5}[.)]|[•‣◦·–—▪])[ \t\u00a0]/;

/**
 * Puts wrapped lines together again, but for those that begin an item of a typed list ("a) … b) …"), which Markdown does
 * not know: such a mark has its neighbour in the same paragraph. "under paragraph / (a) of the Act" has none, and a dash
 * after words that do not end is no bullet.
 */
export function unwrapped(words: string): string {
  if (!words.includes(WRAPPED)) return words;
  if (!MAYBE.test(words)) return words.replaceAll(WRAPPED, ' ');
  const lines = words.split(WRAPPED);
  const places = lines.map((line) => placesOf(markerOf(line.trimStart().slice(0, 12))?.trim() ?? ''));
  const known = new Set(places.flat().map(({ list, at }) => `${list} ${at}`));
  const begins = (i: number): boolean =>
    (!/^[ \t]*[–—]/.test(lines[i]!) || /[:;.]$|\b(?:and|or)$/.test(lines[i - 1]!.trimEnd().slice(-8))) &&
    places[i]!.some(({ list, at }) => known.has(`${list} ${at - 1}`) || known.has(`${list} ${at + 1}`));
  return lines.map((line, i) => (i === 0 ? line : `${begins(i) ? '\n' : ' '}${line}`)).join('');
}

/** Where in which lists a mark may stand: "i)" is the first of the Roman ones, or the ninth letter; bullets follow each other. */
function placesOf(marker: string): { list: string; at: number }[] {
  const [sign] = /[a-z]+|\d+/.exec(marker) ?? [];
  if (marker === '') return [];
  if (sign === undefined)
    return [
      { list: marker, at: 0 },
      { list: marker, at: 1 },
    ];
  const frame = marker.replace(sign, '#');
  const found: { list: string; at: number }[] = [];
  if (/\d/.test(sign)) found.push({ list: `${frame}1`, at: Number(sign) });
  if (/^[a-z]$/.test(sign)) found.push({ list: `${frame}a`, at: sign.charCodeAt(0) - 96 });
  if (ROMAN.includes(sign)) found.push({ list: `${frame}i`, at: ROMAN.indexOf(sign) + 1 });
  return found;
}
