import type { Problem } from '../../model/problem.ts';
import type { Pdf } from './open.ts';
import type { Run, Sheet } from './run.ts';

/** What pdf.js says of a stretch of text; points from the lower left corner. */
interface Item {
  readonly str: string;
  readonly dir: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
  readonly hasEOL: boolean;
}

interface Mark {
  readonly type: string;
  readonly tag?: string;
}

interface Face {
  readonly bold: boolean;
  readonly italic: boolean;
}

type Page = Awaited<ReturnType<Pdf['getPage']>>;
type Matrix = readonly number[];

/** More stretches than any page of print has. */
const MOST_ITEMS = 100_000;

/** The sheets of every page; pages that could not be read are told in `problems`. */
export async function sheetsOf(pdf: Pdf, problems: Problem[]): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  const faces = new Map<string, Face>();
  const unread: number[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number);
      sheets.push(...(await sheetsOn(page, faces)));
      page.cleanup();
    } catch {
      unread.push(number);
    }
  }
  if (unread.length) problems.push({ message: unreadPages(unread) });
  return sheets;
}

const unreadPages = (pages: readonly number[]): string =>
  `has ${pages.length} damaged ${pages.length === 1 ? 'page' : 'pages'} that could not be read (${listed(pages)}): get the file again`;

/** "3, 5–7 and others" */
export function listed(pages: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const page of pages)
    if (ranges.at(-1)?.[1] === page - 1) ranges.at(-1)![1] = page;
    else ranges.push([page, page]);
  const words = ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return words.length <= MOST_RANGES
    ? words.join(', ')
    : `${words.slice(0, MOST_RANGES).join(', ')} and others`;
}

const MOST_RANGES = 8;

async function sheetsOn(page: Page, faces: Map<string, Face>): Promise<Sheet[]> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  if (content.items.length > MOST_ITEMS) throw new Error('more text than a page can hold');
  await learnFaces(page, Object.keys(content.styles), faces);
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const byTurn = new Map<Sheet['turn'], Run[]>();
  let artifacts = 0;
  const open: boolean[] = [];
  let spaced = false;
  for (const item of content.items as readonly (Item | Mark)[]) {
    if ('type' in item) {
      if (item.type === 'endMarkedContent') artifacts -= open.pop() ? 1 : 0;
      else artifacts += open[open.push(item.tag === 'Artifact') - 1] ? 1 : 0;
    } else if (!item.str.trim()) spaced ||= item.str !== '' || item.hasEOL;
    else {
      const found = runOf(item, transform, [width, height], faces.get(item.fontName), {
        spaced,
        artifact: artifacts > 0,
      });
      if (found)
        byTurn
          .set(found.turn, byTurn.get(found.turn) ?? [])
          .get(found.turn)!
          .push(found.run);
      spaced = item.hasEOL || /\s$/.test(item.str);
    }
  }
  return [...byTurn].map(([turn, runs]) => ({
    page: page.pageNumber,
    turn,
    width: turn % 180 ? height : width,
    height: turn % 180 ? width : height,
    runs,
  }));
}

/** pdf.js names a font only to those who draw with it: its list of drawing steps is asked for on pages with new fonts. */
async function learnFaces(page: Page, fonts: readonly string[], faces: Map<string, Face>): Promise<void> {
  if (fonts.every((font) => faces.has(font))) return;
  if (faces.size < MOST_FONTS) await page.getOperatorList().catch(() => null);
  for (const font of fonts)
    if (!faces.has(font))
      faces.set(font, faceOf(page.commonObjs.has(font) ? page.commonObjs.get(font) : null));
}

const MOST_FONTS = 60;

/** By its flags or its name: "ABCDEF+Arial-BoldMT". */
function faceOf(font: { name?: string; bold?: boolean; black?: boolean; italic?: boolean } | null): Face {
  const name = font?.name ?? '';
  return {
    bold:
      font?.bold === true ||
      font?.black === true ||
      /bold|black|heavy|(?:[-,]|semi|demi)(?:bd|demi)\b/i.test(name),
    italic: font?.italic === true || /italic|oblique|[-,]it\b/i.test(name),
  };
}

function runOf(
  item: Item,
  view: Matrix,
  [width, height]: readonly [number, number],
  face: Face | undefined,
  about: Pick<Run, 'spaced' | 'artifact'>,
): { turn: Sheet['turn']; run: Run } | null {
  const [a, b, c, d, e, f] = times(view, item.transform);
  const size = Math.hypot(c, d);
  const turn = turnOf(a, b);
  if (turn === null || !Number.isFinite(e + f + size + item.width) || size < SMALLEST) return null;
  const [left, base] =
    turn === 0
      ? [e, f]
      : turn === 90
        ? [f, width - e]
        : turn === 180
          ? [width - e, height - f]
          : [height - f, e];
  const run = {
    text: item.str.replace(/\s+/g, ' ').trim(),
    left,
    right: left + Math.max(item.width, 0.01),
    base,
    size,
    bold: face?.bold ?? false,
    italic: face?.italic ?? false,
    spaced: about.spaced || /^\s/.test(item.str),
    artifact: about.artifact,
  };
  return { turn, run };
}

/** Points; what is smaller cannot be read in print. */
const SMALLEST = 1;

/** Which way a line of text runs; null where it lies slant, as a stamp across the page does. */
function turnOf(a: number, b: number): Sheet['turn'] | null {
  const angle = ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;
  const turn = Math.round(angle / 90) * 90;
  return Math.abs(angle - turn) > SLANT ? null : ((turn % 360) as Sheet['turn']);
}

/** Degrees by which the lines of a crooked scan may lie off. */
const SLANT = 6;

const times = (m: Matrix, t: Matrix): [number, number, number, number, number, number] => [
  m[0]! * t[0]! + m[2]! * t[1]!,
  m[1]! * t[0]! + m[3]! * t[1]!,
  m[0]! * t[2]! + m[2]! * t[3]!,
  m[1]! * t[2]! + m[3]! * t[3]!,
  m[0]! * t[4]! + m[2]! * t[5]! + m[4]!,
  m[1]! * t[4]! + m[3]! * t[5]! + m[5]!,
];
