import type { Problem } from '../../model/problem.ts';
import { type Face, learnFaces } from './faces.ts';
import type { Page, Pdf } from './open.ts';
import type { Run, Sheet } from './run.ts';
import { type Item, runOf } from './runs.ts';
import { needsTags, type Tag, tagsIn } from './tags.ts';

interface Mark {
  readonly type: string;
  readonly tag?: string;
  readonly id?: string | null;
}

/** More stretches than any page of print has. */
const MOST_ITEMS = 30_000;

/** The sheets of every page; pages that could not be read are told in `problems`. */
export async function sheetsOf(pdf: Pdf, problems: Problem[]): Promise<Sheet[]> {
  const sheets: Sheet[] = [];
  const faces = new Map<string, Face>();
  const stamps = new Set<string>();
  const unread: number[] = [];
  let late = false;
  const timer = setTimeout(() => {
    late = true;
  }, MOST_SECONDS * 1000);
  for (let number = 1; number <= pdf.numPages && !late; number++) {
    try {
      const page = await pdf.getPage(number);
      sheets.push(...(await sheetsOn(page, faces, stamps)));
      page.cleanup();
    } catch {
      unread.push(number);
    }
    await new Promise(setImmediate); // lets the timer ring
  }
  clearTimeout(timer);
  if (stamps.size) problems.push({ message: stampedWith([...stamps]) });
  if (late) problems.push({ message: TOO_LONG });
  if (unread.length) problems.push({ message: unreadPages(unread) });
  return sheets;
}

/** No document needs it; one made to waste time would take for ever. */
const MOST_SECONDS = 120;
const TOO_LONG = `takes longer than ${MOST_SECONDS} s to read, and was read in part: cut it into parts`;

const stampedWith = (stamps: readonly string[]): string =>
  `bears words across its pages that are no part of the text (${stamps
    .slice(0, 3)
    .map((words) => `“${words.slice(0, 40)}”`)
    .join(', ')}): see whether this is what was published`;

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

async function sheetsOn(page: Page, faces: Map<string, Face>, stamps: Set<string>): Promise<Sheet[]> {
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
    if (found === 'slant') {
      if (/\p{L}{4}/u.test(item.str)) stamps.add(item.str.replace(/\s+/g, ' ').trim());
    }
    if (found === null || found === 'slant') continue;
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
