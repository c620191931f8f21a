import type { Problem } from '../../model/problem.ts';
import type { Piece } from '../compose.ts';
import { type Fields, fieldsIn, isFields, listOf, words } from '../fields.ts';
import { htmlPieces } from '../html.ts';

/** A part of a page: HTML, or the titles that it lists, under the heading that the site sets above it. */
interface Section {
  readonly heading?: string | undefined;
  readonly html?: string | undefined;
  readonly items?: readonly string[];
}

/** The parts of a page that are its text, in the order in which they are shown. */
export function bodyOf(page: Fields): Piece[] | Problem {
  const pieces: Piece[] = [];
  for (const { heading, html = '', items = [] } of sectionsOf(page)) {
    const read = htmlPieces(html);
    if (!Array.isArray(read)) return read;
    if (heading && (read.length || items.length)) pieces.push({ kind: 'heading', level: 1, text: heading });
    pieces.push(...read);
    for (const text of items) pieces.push({ kind: 'item', level: 1, text });
  }
  return pieces;
}

/** In the order of the site's own templates (github.com/alphagov/frontend), for every kind of page. */
function* sectionsOf(page: Fields): Generator<Section> {
  const details = fieldsIn(page.details);
  for (const name of ['introduction', 'summary', 'introductory_paragraph', 'body'])
    yield { html: htmlOf(details[name]) };
  yield { html: htmlOf(fieldsIn(details.reshuffle).message) };
  for (const part of listOf(details.parts)) yield { heading: words(part.title), html: htmlOf(part.body) };
  const about = fieldsIn(details.about);
  yield { heading: words(about.title), html: htmlOf(about.body) };
  yield* blocksOf(details.blocks, 0);
  yield* groupsOf(page, details);
  for (const [name, heading] of OUTCOMES) yield { heading, html: htmlOf(details[name]) };
  yield* releaseOf(details);
}

const OUTCOMES: readonly (readonly [name: string, heading: string | undefined])[] = [
  ['outcome_detail', 'Detail of outcome'],
  ['final_outcome_detail', 'Detail of outcome'],
  ['public_feedback_detail', 'Feedback received'],
  ['more_information', undefined],
];

const DEEPEST = 8;

/** A landing page is a list of blocks, some of which hold others. */
function* blocksOf(blocks: unknown, depth: number): Generator<Section> {
  if (depth > DEEPEST) return;
  for (const block of listOf(blocks)) {
    const content = words(block.content);
    if (block.type === 'heading') yield { html: content && `<h2>${content}</h2>` };
    else if (block.type === 'govspeak') yield { html: content };
    else if (block.type === 'quote') yield { html: `<blockquote>${words(block.text) ?? ''}</blockquote>` };
    else if (block.type === 'card' || block.type === 'statistics')
      yield { html: `<h3>${words(block.title) ?? ''}</h3>` };
    for (const value of Object.values(block))
      if (Array.isArray(value)) yield* blocksOf(value, depth + 1);
      else if (isFields(value)) yield* blocksOf(value.blocks, depth + 1);
  }
}

/** The documents of a collection under the titles of their groups; the sections of a manual. */
function* groupsOf(page: Fields, details: Fields): Generator<Section> {
  const linked = listOf(fieldsIn(page.links).documents);
  const titles = new Map(linked.map((one) => [one.content_id, words(one.title)]));
  for (const group of listOf(details.collection_groups)) {
    const documents: unknown[] = Array.isArray(group.documents) ? group.documents : [];
    const items = documents.flatMap((id) => titles.get(id) ?? []);
    yield { heading: words(group.title), html: htmlOf(group.body), items };
  }
  for (const group of listOf(details.child_section_groups)) {
    const items = listOf(group.child_sections).flatMap(({ title }) => words(title) ?? []);
    yield { heading: words(group.title), items };
  }
}

/** When statistics come out, or why they do not. */
function* releaseOf(details: Fields): Generator<Section> {
  const day = words(details.display_date);
  if (day) yield { heading: 'Release date', html: `<p>${day}</p>` };
  const reason = words(details.cancellation_reason);
  if (reason) yield { heading: 'Statistics release cancelled', html: `<p>${reason}</p>` };
}

/** A body is HTML, or a list of it in several content types. */
function htmlOf(body: unknown): string | undefined {
  if (typeof body === 'string') return words(body);
  return words(listOf(body).find((one) => one.content_type === 'text/html')?.content);
}
