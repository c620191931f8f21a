import type { Problem } from '../model/problem.ts';
import { composed, type Piece } from './compose.ts';
import type { Draft, History } from './draft.ts';
import { dateOf } from './frontMatter.ts';
import { htmlPieces } from './html.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Whether JSON is an answer of the GOV.UK Content API (content-api.publishing.service.gov.uk). */
export const isGovuk = (json: unknown): json is Fields =>
  isFields(json) && typeof json.base_path === 'string' && ('document_type' in json || 'schema_name' in json);

/** A page of GOV.UK as its Content API gives it. */
export function readGovuk(page: Fields): Draft | Problem {
  const kind = words(page.schema_name) ?? words(page.document_type);
  if (kind === 'gone' || kind === 'redirect')
    return {
      message: `says only that the page is ${kind === 'gone' ? 'gone' : 'moved'}: read the page that replaces it`,
    };
  const details = isFields(page.details) ? page.details : {};
  const pieces = bodyOf(details);
  if (!Array.isArray(pieces)) return pieces;
  const description = words(page.description);
  if (!pieces.length && description) pieces.push({ kind: 'paragraph', level: 0, text: description });
  return {
    ...composed(pieces),
    title: words(page.title),
    publisher: publisherOf(page),
    published: publishedOf(page, details),
    language: words(page.locale),
    address: words(page.base_path),
    label: words(page.document_type)?.replaceAll('_', ' '),
    history: historyOf(page, details),
  };
}

/** The parts of a page that are its text, in the order in which they are shown. */
function bodyOf(details: Fields): Piece[] | Problem {
  const pieces: Piece[] = [];
  for (const [heading, html] of sectionsOf(details)) {
    const read = htmlPieces(html);
    if (!Array.isArray(read)) return read;
    if (heading) pieces.push({ kind: 'heading', level: 1, text: heading });
    pieces.push(...read);
  }
  return pieces;
}

/** HTML that a page consists of, each with the heading that the site sets above it. */
function* sectionsOf(details: Fields): Generator<[heading: string | undefined, html: string]> {
  for (const name of ['introduction', 'summary', 'introductory_paragraph', 'body']) {
    const html = htmlOf(details[name]);
    if (html) yield [undefined, html];
  }
  for (const part of listOf(details.parts)) yield [words(part.title), htmlOf(part.body) ?? ''];
  for (const group of listOf(details.collection_groups)) yield [words(group.title), htmlOf(group.body) ?? ''];
  for (const [name, heading] of [
    ['outcome_detail', 'Detail of outcome'],
    ['final_outcome_detail', 'Detail of outcome'],
    ['public_feedback_detail', 'Feedback received'],
    ['more_information', undefined],
  ] as const) {
    const html = htmlOf(details[name]);
    if (html) yield [heading, html];
  }
}

/** A body is HTML, or a list of it in several content types. */
function htmlOf(body: unknown): string | undefined {
  if (typeof body === 'string') return body;
  return words(listOf(body).find((one) => one.content_type === 'text/html')?.content);
}

/** A speech counts from the day it was delivered; Whitehall's own first day goes before that of the move to this platform. */
const publishedOf = (page: Fields, details: Fields): string | undefined =>
  [details.delivered_on, details.first_public_at, page.first_published_at, page.public_updated_at]
    .map((time) => dateOf(words(time)))
    .find(Boolean);

function publisherOf(page: Fields): string | undefined {
  const links = isFields(page.links) ? page.links : {};
  const named = ['organisations', 'primary_publishing_organisation']
    .map((name) => listOf(links[name]).flatMap(({ title }) => words(title) ?? []))
    .find(({ length }) => length);
  return named?.join('; ');
}

function historyOf(page: Fields, details: Fields): History {
  const notice = isFields(page.withdrawn_notice) ? page.withdrawn_notice : {};
  const explanation = htmlPieces(words(notice.explanation) ?? '');
  const withdrawn = Object.keys(notice).length
    ? {
        date: dateOf(words(notice.withdrawn_at)) ?? null,
        explanation: Array.isArray(explanation) ? composed(explanation).text : '',
      }
    : null;
  const changes = listOf(details.change_history).map((change) => ({
    date: dateOf(words(change.public_timestamp)) ?? null,
    note: words(change.note) ?? '',
  }));
  return { withdrawn, changes };
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;
