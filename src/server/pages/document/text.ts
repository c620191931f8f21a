import type { Block } from '../../../model/document.ts';
import type { Place } from '../../../model/place.ts';
import { firstFrom } from '../../../model/span.ts';
import { attribute, type Html, markup } from '../../look/components/markup.ts';
import { markAnchor } from './address.ts';
import { rowOf } from './blocks.ts';
import type { Mark } from './marks.ts';
import type { Part } from './parts.ts';
import { coveredIn, isBlank, type Piece, piecesOf } from './pieces.ts';

/** How a text is shown. */
export interface Showing {
  readonly text: string;
  readonly places: readonly Place[];
  /** In the order of the text; only those of kinds that are shown. */
  readonly marks: readonly Mark[];
  readonly chosen: string | null;
  /** Where choosing a mark leads. */
  readonly href: (mark: Mark) => string;
}

/** A part of a text as published: its blocks, with the marks in them as links. All words of the stretch are there. */
export function textOf(part: Part, showing: Showing): Html {
  const starts = part.blocks.flatMap(({ start, end }) => [start, end]);
  const pieces = piecesOf(part, showing.marks, starts);
  const pen: Pen = { ...showing, covered: coveredIn(showing.text, pieces), met: new Set() };
  let at = 0;
  const shown = part.blocks.map((block): Shown => {
    const own: Piece[] = [];
    for (; at < pieces.length && pieces[at]!.end <= block.end; at++) own.push(pieces[at]!);
    const place = showing.places[firstFrom(showing.places, block.start)];
    const row = block.kind === 'cell' ? rowOf(place?.path) : null;
    return { block, row, ...wordsOf(block, own, pen) };
  });
  const rest = pieces.slice(at).map((piece) => pieceOf(piece, pen));
  return markup`${grouped(shown)}${rest}`;
}

interface Pen extends Showing {
  readonly covered: ReadonlySet<Mark>;
  /** Marks that have a link already: the keyboard stops at each once. */
  readonly met: Set<Mark>;
}

interface Shown {
  readonly block: Block;
  readonly row: string | null;
  /** What stands before the block and belongs to it: "3.2", "(a)", a bullet. */
  readonly lead: Html | null;
  readonly words: Html;
}

function wordsOf({ start }: Block, pieces: readonly Piece[], pen: Pen): Pick<Shown, 'lead' | 'words'> {
  const before = pieces.filter((piece) => piece.end <= start);
  const lead = before.some((piece) => /\S/.test(pen.text.slice(piece.start, piece.end)));
  return {
    lead: lead
      ? markup`<span class="wp-text__lead">${before.map((piece) => pieceOf(piece, pen))}</span> `
      : null,
    words: markup`${pieces.slice(before.length).map((piece) => pieceOf(piece, pen))}`,
  };
}

function pieceOf({ start, end, on, begins }: Piece, pen: Pen): Html | string {
  const words = pen.text.slice(start, end);
  const [chief] = on;
  if (chief === undefined) return words;
  const blank = isBlank(pen.text, { start, end });
  const own = begins.includes(chief) ? chief : null;
  if (blank) return markup`${begins.map((one) => beginning(one, pen))}${groundOf(words, on, pen)}`;
  return markup`${begins.filter((one) => one !== own).map((one) => beginning(one, pen))}${linkOf(words, { on, chief, own }, pen)}`;
}

/** Where a mark begins that another lies over: a name for addresses, and a sign to choose it by where it has no words of its own. */
const beginning = (mark: Mark, pen: Pen): Html =>
  pen.covered.has(mark)
    ? markup`<a class="wp-also${mark.id === pen.chosen && ' wp-mark--chosen'}" id="${markAnchor(mark.id)}" href="${pen.href(mark)}" data-marks="${nameOf(mark)}"><span aria-hidden="true">+</span><span class="govuk-visually-hidden">${mark.kind}: ${pen.text.slice(mark.start, mark.end)}</span></a>`
    : markup`<span id="${markAnchor(mark.id)}"></span>`;

const groundOf = (words: string, on: readonly Mark[], pen: Pen): Html =>
  markup`<span class="wp-mark${on.map(({ kind }) => ` wp-mark--${kind}`)}${on.some(({ id }) => id === pen.chosen) && ' wp-mark--chosen'}" data-marks="${on.map(nameOf).join(' ')}">${words}</span>`;

function linkOf(
  words: string,
  { on, chief, own }: { readonly on: readonly Mark[]; readonly chief: Mark; readonly own: Mark | null },
  pen: Pen,
): Html {
  const again = pen.met.has(chief);
  pen.met.add(chief);
  const chosen = on.some(({ id }) => id === pen.chosen);
  return markup`<a class="wp-mark wp-mark__link${on.map(({ kind }) => ` wp-mark--${kind}`)}${chosen && ' wp-mark--chosen'}"${attribute('id', own && markAnchor(own.id))} href="${pen.href(chief)}"${attribute('aria-describedby', chief.kind !== 'words' && `kind-${chief.kind}`)}${attribute('tabindex', again && '-1')}${attribute('aria-current', chief.id === pen.chosen && 'true')} data-marks="${on.map(nameOf).join(' ')}">${words}</a>`;
}

const nameOf = ({ kind, id }: Mark): string => `${kind}/${id}`;

/** Items that follow each other are a list, quotations a quotation, cells a table. */
function grouped(shown: readonly Shown[]): Html[] {
  const groups: Shown[][] = [];
  for (const one of shown) {
    const last = groups.at(-1);
    if (last !== undefined && TOGETHER.has(one.block.kind) && last[0]!.block.kind === one.block.kind)
      last.push(one);
    else groups.push([one]);
  }
  const depth = { now: 1 };
  return groups.map((group) => groupOf(group, depth));
}

const TOGETHER: ReadonlySet<Block['kind']> = new Set(['item', 'quotation', 'cell']);

function groupOf(group: readonly Shown[], depth: { now: number }): Html {
  const [{ block }] = group as [Shown];
  switch (block.kind) {
    case 'heading':
      return headingOf(group[0]!, depth);
    case 'item':
      return markup`<ul class="wp-text__items">${group.map(itemOf)}</ul>`;
    case 'quotation':
      return markup`<blockquote class="wp-text__quotation">${group.map(paragraphOf)}</blockquote>`;
    case 'cell':
      return tableOf(group);
    case 'furniture':
      return markup`<p class="wp-text__furniture">${group[0]!.lead}${group[0]!.words}</p>`;
    default:
      return paragraphOf(group[0]!);
  }
}

const paragraphOf = ({ lead, words }: Shown): Html => markup`<p class="wp-text__p">${lead}${words}</p>`;

const itemOf = ({ block, lead, words }: Shown): Html =>
  markup`<li class="wp-text__item wp-text__item--${Math.min(block.level, 4)}${lead !== null && ' wp-text__item--led'}">${lead}${words}</li>`;

/** The title of the page is the first level, and none may be left out on the way down. */
function headingOf({ block, lead, words }: Shown, depth: { now: number }): Html {
  depth.now = Math.min(6, Math.max(2, Math.min(block.level + 1, depth.now + 1)));
  const inside = markup`${lead}${words}`;
  const id = `h-${block.start}`;
  if (depth.now === 2) return markup`<h2 class="wp-text__h wp-text__h--2" id="${id}">${inside}</h2>`;
  if (depth.now === 3) return markup`<h3 class="wp-text__h wp-text__h--3" id="${id}">${inside}</h3>`;
  if (depth.now === 4) return markup`<h4 class="wp-text__h wp-text__h--4" id="${id}">${inside}</h4>`;
  if (depth.now === 5) return markup`<h5 class="wp-text__h wp-text__h--4" id="${id}">${inside}</h5>`;
  return markup`<h6 class="wp-text__h wp-text__h--4" id="${id}">${inside}</h6>`;
}

/** Cells whose rows are known stand in them; others one below the other. */
function tableOf(cells: readonly Shown[]): Html {
  if (cells.some(({ row }) => row === null))
    return markup`<div class="wp-text__cells">${cells.map(paragraphOf)}</div>`;
  const rows = [...Map.groupBy(cells, ({ row }) => row).values()];
  return markup`<div class="wp-text__scroll" role="region" aria-label="Table" tabindex="0"><table class="wp-text__table"><tbody>${rows.map((row) => markup`<tr>${row.map(({ lead, words }) => markup`<td>${lead}${words}</td>`)}</tr>`)}</tbody></table></div>`;
}
