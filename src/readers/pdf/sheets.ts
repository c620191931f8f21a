import type { Problem } from '../../model/problem.ts';
import type { Pdf } from './open.ts';
import type { Run, Sheet } from './run.ts';
import { needsTags, type Tag, tagsIn } from './tags.ts';

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
  readonly id?: string | null;
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
  let late = false;
  const timer = setTimeout(() => {
    late = true;
  }, MOST_SECONDS * 1000);
  for (let number = 1; number <= pdf.numPages && !late; number++) {
    try {
      const page = await pdf.getPage(number);
      sheets.push(...(await sheetsOn(page, faces)));
      page.cleanup();
    } catch {
      unread.push(number);
    }
    await new Promise(setImmediate); // lets the timer ring
  }
  clearTimeout(timer);
  if (late) problems.push({ message: TOO_LONG });
  if (unread.length) problems.push({ message: unreadPages(unread) });
  return sheets;
}

/** No document needs it; one made to waste time would take for ever. */
const MOST_SECONDS = 120;
const TOO_LONG = `takes longer than ${MOST_SECONDS} s to read, and was read in part: cut it into parts`;

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
  const names: (string | null)[] = [];
  const all: Run[] = [];
  let labels = false;
  for (const { item, content: name, label, ...about } of stretches(
    content.items as readonly (Item | Mark)[],
  )) {
    const found = runOf(item, transform, [width, height], faces.get(item.fontName), about);
    if (!found) continue;
    byTurn
      .set(found.turn, byTurn.get(found.turn) ?? [])
      .get(found.turn)!
      .push(found.run);
    all.push(found.run);
    names.push(name);
    labels ||= label;
  }
  const tags = names.some(Boolean) && (labels || needsTags(all)) ? await tagsOn(page) : null;
  const tagged = new Map(tags ? all.map((run, i) => [run, tags.get(names[i] ?? '') ?? null]) : []);
  return [...byTurn].map(([turn, runs]) => ({
    page: page.pageNumber,
    turn,
    width: turn % 180 ? height : width,
    height: turn % 180 ? width : height,
    runs: tags ? runs.map((run) => ({ ...run, tag: tagged.get(run) ?? null })) : runs,
  }));
}

const tagsOn = async (page: Page): Promise<ReadonlyMap<string, Tag>> =>
  tagsIn(await page.getStructTree().catch(() => null));

/** The stretches of a page that say something, and what the marks around them say of them. */
function* stretches(
  items: readonly (Item | Mark)[],
): Generator<{ item: Item; content: string | null; label: boolean } & Pick<Run, 'spaced' | 'artifact'>> {
  const open: Mark[] = [];
  let spaced = false;
  let label = false;
  for (const item of items)
    if ('type' in item) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push(item);
      label ||= item.tag === 'Lbl';
    } else if (!item.str.trim()) spaced ||= item.str !== '' || item.hasEOL;
    else {
      const content = open.findLast(({ id }) => id)?.id ?? null;
      yield { item, content, label, spaced, artifact: open.some(({ tag }) => tag === 'Artifact') };
      spaced = item.hasEOL || /\s$/.test(item.str);
    }
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
    tag: null,
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
