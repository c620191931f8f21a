import { PUBLISHED } from '../../languages/en/heads.ts';
import { CHANGES_HEADING, HISTORY_MODE, LAST_UPDATED, WITHDRAWN } from '../../languages/en/pageDates.ts';
import { dayAtStart, dayOf } from '../day.ts';
import type { History } from '../draft.ts';
import { dateOf } from '../frontMatter.ts';
import { isBlock } from './pieces.ts';
import { attribute, type Element, elements, isElement, isText, type Root, textOf } from './tree.ts';

/** What a page says of itself in view. */
export interface Visible {
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly changes: History['changes'];
  readonly withdrawn: History['withdrawn'];
  /** What the publisher set above the text about its standing: "This was published under the … government". */
  readonly notices: readonly string[];
}

/** A line of a page: the words of a block that no block within it holds. */
interface Line {
  readonly words: string;
  readonly element: Element;
  /** The first `<time>` in it that names a day. */
  readonly time: string | undefined;
}

/** A line that says when is short. */
const LONGEST = 200;
const PROSE = 140;

/** Reads the lines of a page that say when it was put out, changed and withdrawn. */
export function visibleIn(tree: Root): Visible {
  const lines = linesIn(tree);
  const stamped = (label: RegExp) =>
    lines.map((line, at) => stampOf(line, lines[at + 1], label)).find(Boolean);
  const notices = lines.filter(({ words }) => HISTORY_MODE.test(words)).map(({ words }) => words);
  return {
    published: stamped(PUBLISHED) ?? dayUnderHeadline(lines),
    updated: stamped(LAST_UPDATED),
    changes: changesIn(lines),
    withdrawn: withdrawnIn(lines),
    notices: [...new Set(notices)],
  };
}

/** A page says such things above its text and below it, where lists of changes may be long; the middle is not asked. */
const TOP = 200;
const FOOT = 600;

function linesIn(tree: Root): Line[] {
  const blocks: Element[] = [];
  for (const element of elements(tree, (one) => !SILENT.has(one.tagName)))
    if (isBlock(element) && !SILENT.has(element.tagName)) blocks.push(element);
  const asked = blocks.length > TOP + FOOT ? [...blocks.slice(0, TOP), ...blocks.slice(-FOOT)] : blocks;
  return asked.flatMap((element) =>
    ownOf(element).flatMap((line) => (line.words.length <= 2 * LONGEST ? { ...line, element } : [])),
  );
}

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'nav', 'head', 'select', 'footer']);

/** The words of a block outside of blocks within it, a line for each `<br>`. */
function ownOf(block: Element): { words: string; time: string | undefined }[] {
  const lines: { words: string; time: string | undefined }[] = [{ words: '', time: undefined }];
  const visit = (parent: Root): void => {
    for (const node of parent.childNodes) {
      const line = lines.at(-1)!;
      if (line.words.length > 4 * LONGEST) return;
      if (isText(node)) line.words += node.value;
      else if (!isElement(node) || isBlock(node)) continue;
      else if (node.tagName === 'br') lines.push({ words: '', time: undefined });
      else {
        if (node.tagName === 'time') line.time ??= dateOf(attribute(node, 'datetime') ?? textOf(node));
        visit(node);
      }
    }
  };
  visit(block);
  return lines.flatMap(({ words, time }) =>
    words.length <= 4 * LONGEST && /\S/.test(words)
      ? { words: words.replace(/\s{2,}|[^\S ]/g, ' ').trim(), time }
      : [],
  );
}

/** The day of "Published 3 May 2030", of a label with a `<time>`, or of a label with the day on the next line. */
function stampOf({ words, time }: Line, next: Line | undefined, label: RegExp): string | undefined {
  const [found] = label.exec(words) ?? [];
  if (!found || words.length > LONGEST) return undefined;
  const rest = words.slice(found.length);
  if (rest) return dayAtStart(rest) ?? (rest.length <= 60 ? time : undefined);
  return next && next.words.length <= LONGEST
    ? (next.time ?? dayAtStart(next.words) ?? undefined)
    : undefined;
}

/** A day on a line of its own, or in a `<time>`, between the headline and the first prose. */
function dayUnderHeadline(lines: readonly Line[]): string | undefined {
  const headline = lines.findIndex(({ element }) => element.tagName === 'h1');
  if (headline < 0) return undefined;
  for (const { words, time } of lines.slice(headline + 1, headline + 20)) {
    if (words.length > PROSE) return undefined;
    if (LAST_UPDATED.test(words)) continue;
    const day = time ?? dayOf(words);
    if (day) return day;
  }
  return undefined;
}

/** The list under a heading that promises changes: each item a day and what was done. */
function changesIn(lines: readonly Line[]): History['changes'] {
  const from = lines.findIndex(({ words }) => CHANGES_HEADING.test(words));
  if (from < 0) return [];
  const changes: { date: string | null; note: string }[] = [];
  for (const line of lines.slice(from + 1)) {
    const { words, time, element } = line;
    if (/^h[1-6]$/.test(element.tagName)) break;
    if (stampOf(line, undefined, PUBLISHED) || stampOf(line, undefined, LAST_UPDATED)) continue;
    const day = dayAtStart(words) ?? time;
    if (day) changes.push({ date: day, note: withoutDay(words) });
    else if (changes.length) addTo(changes, words);
  }
  return changes.filter(({ note }) => note);
}

const withoutDay = (words: string): string =>
  words.replace(
    /^(?:\p{L}{3,9},?\s+)?(?:\d{4}-\d\d-\d\d|\d{1,2}(?:st|nd|rd|th)?\s+\p{L}{3,9}\.?,?\s+\d{4}|\p{L}{3,9}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})(?:,?\s+(?:at\s+)?\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?)?)?\s*[:–—-]?\s*/iu,
    '',
  );

function addTo(changes: { date: string | null; note: string }[], words: string): void {
  const last = changes.at(-1)!;
  last.note = last.note ? `${last.note} ${words}` : words;
}

function withdrawnIn(lines: readonly Line[]): History['withdrawn'] {
  const at = lines.findIndex(({ words }) => WITHDRAWN.test(words));
  if (at < 0) return null;
  const { words, time } = lines[at]!;
  const rest = words.replace(WITHDRAWN, '');
  const next = lines[at + 1];
  const explanation = next && !/^h[1-6]$/.test(next.element.tagName) ? next.words : '';
  return { date: dayAtStart(rest) ?? time ?? null, explanation };
}
