// The next twelve months as a picture: a row a month, a column about a week. Shapes and classes only.
import { dayOf, monthOf } from '../../../model/edtf.ts';
import { count, oneLine, pointWords, whenWords } from '../../../publish/words.ts';
import type { Entry } from '../../../register/register.ts';
import { attribute, type Html, markup } from '../../look/components/markup.ts';
import { edtfOf, shortened, whatOf, whoOf } from '../lines.ts';
import type { Month, Stretch } from './months.ts';

/** In units of the picture, which on a telephone is about as many pixels wide. */
const [WIDTH, TOP, ROW] = [320, 24, 30];
const [LEFT, STEP, BY_END, RIGHT] = [46, 38, 238, 316];
const BAR = BY_END + 36 - LEFT;

/** `entries`: those that stand alone, by their numbers. */
export function monthsSvg(months: readonly Month[], entries: ReadonlyMap<number, Entry>): Html {
  const most = Math.max(1, ...months.map(({ total }) => total));
  const height = TOP + ROW * months.length;
  const rows = months.map((month, at) => rowOf(month, TOP + ROW * at, { most, entries, first: at === 0 }));
  return markup`<svg class="wp-months" viewBox="0 0 ${WIDTH} ${height}" role="group" aria-labelledby="months-title months-desc">
<title id="months-title">The next twelve months</title>
<desc id="months-desc">${months.map(wordsOf).join('. ')}.</desc>
${HEADS.map(({ x, words, end }) => markup`<text class="wp-months__head" x="${x}" y="14" text-anchor="${end ? 'end' : 'middle'}" aria-hidden="true">${words}</text>`)}
${rows}</svg>`;
}

/** The same in words. */
export const wordsOf = ({ month, total, byItsEnd }: Month): string =>
  total === 0
    ? `${pointWords(month)}: nothing`
    : `${pointWords(month)}: ${total}${byItsEnd === 0 ? '' : `, ${byItsEnd} of them without a day, by its end`}`;

const HEADS = [
  ...['1–7', '8–14', '15–21', '22–28', '29–'].map((words, at) => ({
    x: LEFT + STEP * (at + 0.5),
    words,
    end: false,
  })),
  { x: BY_END + 18, words: 'by end', end: false },
  { x: RIGHT, words: 'all', end: true },
];

interface In {
  readonly most: number;
  readonly entries: ReadonlyMap<number, Entry>;
  readonly first: boolean;
}

function rowOf(month: Month, y: number, { most, entries, first }: In): Html {
  const middle = y + ROW / 2;
  const words = pointWords(month.month);
  const short = words.slice(0, 3);
  const year = first || monthOf(month.month) === 1 ? ` ${words.slice(-2)}` : '';
  return markup`<g>
<rect class="wp-months__ground" x="${LEFT}" y="${y + 2}" width="${BAR}" height="${ROW - 4}"/>
${month.total > 0 && markup`<rect class="wp-months__bar" x="${LEFT}" y="${y + 2}" width="${Math.max(2, Math.round((BAR * month.total) / most))}" height="${ROW - 4}"/>`}
<a href="/calendar?at=${month.month}"><title>${wordsOf(month)}</title><rect class="wp-months__hit" x="0" y="${y + 1}" width="${LEFT - 2}" height="${ROW - 2}"/><text class="wp-months__label" x="0" y="${middle + 5}">${short}${year}</text></a>
${month.stretches.map((one, at) => one.count > 0 && markOf(one, LEFT + STEP * (at + 0.5), middle, entries))}
${month.byItsEnd > 0 && markup`<a href="/calendar?at=${month.month}#by-its-end" aria-label="${count(month.byItsEnd, 'date')} by the end of ${words}"><rect class="wp-months__end" x="${BY_END + 3}" y="${middle - 11}" width="30" height="22" rx="3"/><text class="wp-months__number wp-months__number--end" x="${BY_END + 18}" y="${middle + 5}" text-anchor="middle">${month.byItsEnd}</text></a>`}
<text class="wp-months__total" x="${RIGHT}" y="${middle + 5}" text-anchor="end" aria-hidden="true">${month.total || '–'}</text></g>`;
}

/** One alone is a disc with its day; several are a plate with how many. */
function markOf(
  { first, last, count: many, single }: Stretch,
  x: number,
  y: number,
  entries: In['entries'],
): Html {
  const entry = single === null ? undefined : entries.get(single.n);
  if (single === null || entry === undefined)
    return markup`<a href="/calendar?view=list&amp;at=${first}" aria-label="${many}×: ${count(many, 'date')} from ${pointWords(first)} to ${pointWords(last)}"><rect class="wp-months__many" x="${x - 15}" y="${y - 11}" width="30" height="22" rx="11"/><text class="wp-months__number" x="${x}" y="${y + 5}" text-anchor="middle">${many}×</text></a>`;
  const said = [whoOf(entry), shortened(oneLine(whatOf(entry)), 90)].filter(Boolean).join(': ');
  const edtf = edtfOf(entry);
  const time =
    single.what === 'expected' || edtf === null
      ? `next expected by ${pointWords(single.at)}`
      : whenWords(edtf);
  return markup`<a href="/entry/${entry.id}"${attribute('aria-label', `${dayOf(single.at)}: ${said}, ${time}`)}><circle class="wp-months__one wp-months__one--${single.what}" cx="${x}" cy="${y}" r="12"><title>${said}, ${time}</title></circle><text class="wp-months__number${single.what === 'deadline' ? '' : ' wp-months__number--end'}" x="${x}" y="${y + 5}" text-anchor="middle">${dayOf(single.at)}</text></a>`;
}
