import type { Place } from '../../../model/place.ts';
import { overlaps, type Span } from '../../../model/span.ts';
import { attribute, type Html, markup } from '../../look/components/markup.ts';
import { pagination } from '../../look/components/moving.ts';
import type { Picture } from '../../picturing.ts';
import { documentAddress, type Look, markAnchor } from './address.ts';
import { KIND_WORDS } from './legend.ts';
import type { Mark } from './marks.ts';
import type { Shown } from './shown.ts';
import type { Showing } from './text.ts';

/** A line of print: where it stands on which page. */
interface Line extends Span {
  readonly page: number;
  readonly box: NonNullable<Place['box']>;
}

export const linesIn = (places: readonly Place[]): readonly Line[] =>
  places.filter((one): one is Line => one.page !== undefined && one.box !== undefined);

/** Which page is asked for: that of the chosen words, else the one in the address, else the first. */
export function sheetNumber(lines: readonly Line[], look: Look, target: Span | null): number {
  const there = target === null ? undefined : lines.find((line) => overlaps(line, target));
  const pages = lines.map(({ page }) => page);
  const last = pages.reduce((most, one) => Math.max(most, one), 1);
  return there?.page ?? Math.min(Math.max(look.page ?? pages[0] ?? 1, 1), last);
}

/** One page of a PDF: its lines where they stand, with the marks over them; and the ways to the other pages. */
export function sheetOf(
  shown: Shown,
  look: Look,
  showing: Showing,
  { number, picture }: { readonly number: number; readonly picture: Picture | null },
): Html {
  const lines = linesIn(shown.analysis.places);
  const own = lines.filter(({ page }) => page === number);
  const last = lines.reduce((most, { page }) => Math.max(most, page), 1);
  const [width, height] = picture === null ? sizeOf(own, lines) : [picture.width, picture.height];
  const at = (page: number) => documentAddress({ ...look, mark: null, page });
  const marks =
    own.length === 0 ? [] : showing.marks.filter((one) => own.some((line) => overlaps(line, one)));
  return markup`<div class="wp-sheet__frame" data-text><svg class="wp-sheet${picture && ' wp-sheet--pictured'}" viewBox="0 0 ${width} ${height}" role="group" aria-label="Page ${number}" lang="${shown.analysis.document.language}"><rect class="wp-sheet__paper" width="${width}" height="${height}"/>${picture && markup`<image width="${width}" height="${height}" href="${documentAddress({ id: look.id, edition: shown.head.edition, page: number }, null, '/document/page')}"/>`}
${own.map((line) => lineOf(line, showing.text))}
${marks.toSorted(widestFirst).map((mark) => markOf(mark, own, showing))}</svg></div>
${own.length === 0 && markup`<p class="govuk-body">No words were read on this page.</p>`}
${pagination({
  previous: number <= 1 ? null : at(number - 1),
  next: number >= last ? null : at(number + 1),
  shown: `Page ${number} of ${last}`,
  label: 'Pages of the document',
})}
<p class="govuk-hint">${picture === null ? 'The words stand where the file has them; its pictures, typefaces and colours are not drawn. The size of the sheet is taken from what stands on it.' : 'The page as the file has it, with its words over it to be marked and copied.'}</p>`;
}

/** The sheets that are usual, upright and across, in points of 1/72 inch: A4, Letter, A3. */
const SHEETS = [
  [595, 842],
  [612, 792],
  [842, 595],
  [792, 612],
  [842, 1191],
  [1191, 842],
] as const;

/** The smallest usual sheet on which all lines have room, else that of this page alone, else as much as its lines need. */
function sizeOf(own: readonly Line[], all: readonly Line[]): readonly [number, number] {
  const most = (lines: readonly Line[], side: 2 | 3) =>
    lines.reduce((far, { box }) => Math.max(far, box[side]), 0);
  const fitting = (lines: readonly Line[]) =>
    SHEETS.find(([width, height]) => most(lines, 2) <= width && most(lines, 3) <= height);
  return fitting(all) ?? fitting(own) ?? [Math.ceil(most(own, 2) + 36), Math.ceil(most(own, 3) + 36)];
}

/** Its words are as wide as they were printed, whichever typeface there is. */
function lineOf({ start, end, box: [left, top, right, bottom] }: Line, text: string): Html {
  const height = bottom - top;
  return markup`<text class="wp-sheet__line" x="${left}" y="${place(bottom - height * 0.22)}" font-size="${place(height * 0.86)}" textLength="${place(Math.max(right - left, 1))}" lengthAdjust="spacingAndGlyphs">${text.slice(start, end)}</text>
`;
}

/** One link over all its lines: it begins and ends on a line as far along as its words do. */
function markOf(mark: Mark, lines: readonly Line[], { chosen, href, text }: Showing): Html {
  const rects = lines
    .filter((line) => overlaps(line, mark))
    .map(({ start, end, box: [left, top, right, bottom] }) => {
      const along = (at: number) =>
        left + ((right - left) * (Math.min(Math.max(at, start), end) - start)) / (end - start);
      const from = along(mark.start);
      return markup`<rect x="${place(from)}" y="${place(top)}" width="${place(Math.max(along(mark.end) - from, 1))}" height="${place(bottom - top)}"/>`;
    });
  const isChosen = mark.id === chosen;
  return markup`<a class="wp-sheet__mark wp-mark--${mark.kind}${isChosen && ' wp-mark--chosen'}" id="${markAnchor(mark.id)}" href="${href(mark)}" aria-label="${KIND_WORDS[mark.kind]}: ${text.slice(mark.start, Math.min(mark.end, mark.start + 300))}"${attribute('aria-current', isChosen && 'true')} data-marks="${mark.kind}/${mark.id}">${rects}</a>
`;
}

const place = (points: number): string => String(Math.round(points * 10) / 10);

const widestFirst = (a: Mark, b: Mark): number => b.end - b.start - (a.end - a.start) || a.start - b.start;
