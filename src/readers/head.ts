import {
  BYLINE,
  DONE,
  FIELD,
  LABEL,
  NEWSROOM,
  NEWSROOM_BELOW,
  OFFICE,
  OFFICIAL,
  OWN_VOICE,
  PUBLISHED,
} from '../languages/en/heads.ts';
import type { Genre } from '../model/document.ts';
import { blocksOf } from './blocks.ts';
import { dayAtStart, dayIn, dayOf } from './day.ts';
import { genreOf, plainly, type Zones } from './genre.ts';
import { titleOnPage, titlePageEnd } from './titlePage.ts';

export interface Head {
  readonly title: string;
  readonly genre: Genre;
  readonly publisher: string | null;
  readonly published: string | null;
  /** The words that named the day; null where none did. */
  readonly dated: string | null;
}

/** A day, and the words in which it stands. */
interface Dated {
  readonly day: string;
  readonly words: string;
}

/** A document says who it is near its beginning and its end; the middle is not asked. */
const TOP = 6000;
const OPENING = 3000;
const BODY = 40_000;
const CLOSE = 1500;
const LONGEST_TITLE = 400;
const MOST_LINES = 14;

/** What a plain text says of itself where such things stand: masthead, label, title, date line, dateline, place and day of signing. */
export function headOf(
  text: string,
  given: {
    readonly title?: string | undefined;
    readonly label?: string | undefined;
    readonly genre?: Genre | undefined;
  } = {},
): Head {
  const { lines, end } = linesAtTop(text);
  const top = rolesOf(lines, text.slice(end, end + OPENING));
  if (given.label) top.labels.unshift(given.label);
  const title = given.title ?? titleOnPage(text) ?? top.title ?? openingWords(text);
  const dated =
    top.published ?? top.dateline ?? dayOnPage(text) ?? datedAtOpening(text, end) ?? datedAtClose(text);
  return {
    title,
    genre: given.genre ?? genreOf(zonesOf(text, end, { ...top, title })),
    publisher: [top.publisher, top.masthead].find((line) => line !== null && line !== title) ?? null,
    published: dated?.day ?? null,
    dated: dated?.words ?? null,
  };
}

interface Roles {
  title: string | null;
  masthead: string | null;
  publisher: string | null;
  published: Dated | null;
  /** "London, 3 March 2026" on a line of its own below the first: less than a line that says that it is the day. */
  dateline: Dated | null;
  labels: string[];
}

/** The day on the title page of an instrument, on a line of its own. */
function dayOnPage(text: string): Dated | null {
  if (titleOnPage(text) === null) return null;
  const lines = text
    .slice(0, titlePageEnd(text))
    .split('\n')
    .map((line) => line.trim());
  for (const words of lines) {
    const day = dayOf(words) ?? dayInDateline(words);
    if (day !== null) return { day, words };
  }
  return null;
}

/** The lines before the first sentence of prose, and where they end. */
function linesAtTop(text: string): { lines: string[]; end: number } {
  const lines: string[] = [];
  let end = 0;
  for (const block of blocksOf(text.slice(0, TOP)).slice(0, MOST_LINES)) {
    const line = text.slice(block.start, block.end).replace(/\s+/g, ' ');
    if (isProse(line, lines.length) || (block.kind === 'item' && lines.length > 0)) break;
    lines.push(line);
    end = block.end;
  }
  return { lines, end };
}

/** A sentence rather than a title: long, or ended like one below a title. */
const isProse = (line: string, above: number): boolean =>
  line.length > LONGEST_TITLE ||
  /^\p{Ll}/u.test(line) ||
  (/[.!?:;,][”"’')\]]*$/.test(line) && line.length > 60) ||
  (above > 0 && /[.!?;][”"’')\]]*$/.test(line) && line.split(' ').length > 3);

/** Tells the lines at the top apart. */
function rolesOf(lines: readonly string[], opening: string): Roles {
  const roles: Roles = {
    title: null,
    masthead: null,
    publisher: null,
    published: null,
    dateline: null,
    labels: [],
  };
  const rest: string[] = [];
  for (const [i, line] of lines.entries()) {
    const day = i === 0 ? null : dayInDateline(line);
    if (day !== null) roles.dateline ??= { day, words: line };
    else if (!isField(line, lines[i + 1], roles)) rest.push(line);
  }
  const titles = rest.filter((line) => !isPlace(line));
  if (titles.length > 1 && isMasthead(titles[0]!, titles[1]!, opening)) roles.masthead = titles.shift()!;
  else if (titles.length > 1 && isNewsroomBelow(titles[1]!, titles[0]!, opening))
    roles.masthead = nameOf(titles[1]!);
  roles.title ??= titles[0] ?? rest[0] ?? roles.labels[0] ?? roles.publisher;
  return roles;
}

/** Puts a line where it belongs, if it says what it is. */
function isField(line: string, next: string | undefined, roles: Roles): boolean {
  const day = dayOf(line) ?? dayAfterLabel(line, next);
  if (day)
    roles.published ??= {
      day,
      words: dayOf(line) ? line : `${line} ${PUBLISHED_ALONE.test(line) ? (next ?? '') : ''}`.trim(),
    };
  const [, name = '', value = ''] = FIELD.exec(line) ?? [];
  if (/^(?:title|headline|subject)$/i.test(name) && value) roles.title ??= value;
  else if (/^(?:kind|type|document type)$/i.test(name)) roles.labels.push(value);
  else if (name && value) roles.publisher ??= value;
  if (day || name || PUBLISHED.test(line)) return true;
  if (LABEL.test(line) || BYLINE.test(line)) return roles.labels.push(line) > 0;
  if (line.length > 120 || !OFFICE.test(line) || capitals(line) < 0.8) return false;
  roles.publisher ??= line;
  return true;
}

/** "Published 12 December 2025", or the two on lines of their own. */
function dayAfterLabel(line: string, next = ''): string | null {
  const [label] = PUBLISHED.exec(line) ?? [];
  if (label === undefined) return null;
  return label.length >= line.length ? dayOf(next) : dayAtStart(line.slice(label.length));
}

/** A label whose day stands on the next line. */
const PUBLISHED_ALONE = /^\D*$/;

/** "London, 3 March 2026", "3 March 2026, Washington, D.C.", "Brussels – Tuesday 3 March 2026": a place and a day, and nothing else. */
function dayInDateline(line: string): string | null {
  if (line.length > 90 || PUBLISHED.test(line)) return null;
  const [place] = PLACE_BEFORE.exec(line) ?? [];
  if (place !== undefined) return dayOf(line.slice(place.length));
  const [after] = PLACE_AFTER.exec(line) ?? [];
  return after === undefined ? null : dayOf(line.slice(0, -after.length));
}

const PLACE = String.raw`\p{Lu}[\p{L}.’'-]*(?:[ -](?:\p{Lu}|de|la|le|am|an|of|the|upon|on|sur)[\p{L}.’'-]*){0,4}`;
const PLACE_BEFORE = new RegExp(String.raw`^${PLACE}(?:, ${PLACE}){0,2}(?:,| [–—-]) (?=[\p{L}\d])`, 'u');
const PLACE_AFTER = new RegExp(String.raw`(?:,| [–—-]) ${PLACE}(?:, ${PLACE}){0,2}\.?$`, 'u');

/** "Vladivostok, Russia" */
const isPlace = (line: string): boolean =>
  line.length <= 40 &&
  /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+)?, (?:\p{Lu}[\p{L}.]*\s?){1,4}$/u.test(line);

/** A newsroom's own name: by its words, or short and in capitals above a headline that is not, over a text without "we". */
function isMasthead(line: string, next: string, opening: string): boolean {
  if (line.split(' ').length > 8 || !/^\p{L}/u.test(line)) return false;
  if (NEWSROOM.test(line)) return next.split(' ').length > 3;
  if (OFFICIAL.test(line) || capitals(line) < 0.9 || capitals(next) > 0.6 || next.split(' ').length < 6)
    return false;
  return !/\b(?:we|our|I)\b/.test(unquoted(opening));
}

/** A newsroom's name below a headline in running letters, perhaps with the kind of piece: "Harbour Brief: questions and answers". */
function isNewsroomBelow(line: string, title: string, opening: string): boolean {
  const name = nameOf(line);
  if (name.split(' ').length > 6 || !NEWSROOM_BELOW.test(name) || capitals(name) < 0.9) return false;
  if (title.split(' ').length < 6 || capitals(title) > 0.6) return false;
  return !OWN_VOICE.test(unquoted(opening));
}

/** Without what stands behind a colon or a dash. */
const nameOf = (line: string): string => line.split(/:\s|\s[–—|]\s/)[0]!;

/** Which part of the words of weight begin with a capital. */
function capitals(line: string): number {
  const words = line.split(/\s+/).filter((word) => /^\p{L}{4,}/u.test(word));
  return words.filter((word) => /^\p{Lu}/u.test(word)).length / Math.max(1, words.length);
}

/** Without what stands in quotation marks: somebody else says it. */
const unquoted = (text: string): string => text.replace(/“[^”]{0,1500}”|"[^"\n]{0,1500}"/g, '');

/** A text without a title is called by its first words. */
function openingWords(text: string): string {
  const words = text.slice(0, 400).trim().replace(/\s+/g, ' ');
  if (words.length <= 100) return words;
  const cut = words.lastIndexOf(' ', 100);
  return `${words.slice(0, cut > 40 ? cut : 100)}…`;
}

function zonesOf(text: string, end: number, top: Roles & { title: string }): Zones {
  const body = plainly(text.slice(end, end + BODY));
  const opening = body.slice(0, OPENING);
  return {
    masthead: plainly(top.masthead ?? ''),
    title: plainly(top.title),
    label: plainly(top.labels.join('\n')),
    opening,
    voice: unquoted(opening),
    body,
  };
}

/** "OTTAWA, 22 September 2011 – The ministers …" */
function datedAtOpening(text: string, end: number): Dated | null {
  const start = text.slice(end, end + 160).trimStart();
  const [place = ''] = /^[\p{Lu}][\p{L} .,’'()-]{0,60}?[,(–—-]\s*(?=[\p{L}\d])/u.exec(start) ?? [];
  for (const before of ['', place]) {
    const day = dayAtStart(start.slice(before.length));
    if (day !== null) return { day, words: start.split('\n')[0]!.slice(0, 60) };
  }
  return null;
}

/** "Done at London, this 22nd day of September 2011" */
function datedAtClose(text: string): Dated | null {
  const close = text.slice(-CLOSE);
  const done = DONE.exec(close);
  if (!done) return null;
  const words = close.slice(done.index, done.index + 200);
  const day = dayIn(words);
  return day === null ? null : { day, words: words.trim().split('\n')[0]!.slice(0, 100) };
}
