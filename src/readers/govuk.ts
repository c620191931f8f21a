import type { Problem } from '../model/problem.ts';
import { composed } from './compose.ts';
import type { Draft } from './draft.ts';
import { type Fields, fieldsIn, isFields, listOf, words } from './fields.ts';
import { dateOf } from './frontMatter.ts';
import { bodyOf } from './govuk/body.ts';
import { historyOf } from './govuk/record.ts';

/** Whether JSON is an answer of the GOV.UK Content API (content-api.publishing.service.gov.uk). */
export const isGovuk = (json: unknown): json is Fields =>
  isFields(json) && typeof json.base_path === 'string' && ('document_type' in json || 'schema_name' in json);

/** A page of GOV.UK as its Content API gives it. */
export function readGovuk(page: Fields): Draft | Problem {
  const kind = words(page.schema_name) ?? words(page.document_type) ?? 'page';
  if (kind === 'gone' || kind === 'redirect') return elsewhere(page, kind);
  const pieces = bodyOf(page);
  if (!Array.isArray(pieces)) return pieces;
  const description = words(page.description);
  const text = composed(pieces).text;
  if (description && isOnlyHeadings(pieces))
    pieces.unshift({ kind: 'paragraph', level: 0, text: description });
  if (!text && !description)
    return {
      message: `holds no text of its own, as a GOV.UK ${kind.replaceAll('_', ' ').slice(0, 60)} may: read the pages it leads to`,
    };
  const history = historyOf(page);
  return {
    ...composed(pieces),
    title: words(page.title),
    publisher: publisherOf(page),
    published: publishedOf(page),
    language: words(page.locale),
    address: words(page.base_path),
    label: words(page.document_type)?.replaceAll('_', ' '),
    history,
    problems: problemsOf(history.attachments?.length ?? 0),
  };
}

/** A page that is gone or has moved names, at best, the one that replaces it. */
function elsewhere(page: Fields, kind: 'gone' | 'redirect'): Problem {
  const path =
    words(fieldsIn(page.details).alternative_path) ??
    listOf(page.redirects).flatMap(({ destination }) => words(destination) ?? [])[0];
  const is = kind === 'gone' ? 'gone' : 'moved';
  const named = path && !/\s/.test(path) && path.length <= 150;
  return { message: `says only that the page is ${is}: read ${named ? path : 'the page that replaces it'}` };
}

/** A list of what there is says less than the line that describes the page. */
const isOnlyHeadings = (pieces: readonly { readonly kind: string }[]): boolean =>
  pieces.every(({ kind }) => kind === 'heading' || kind === 'item');

const problemsOf = (attachments: number): Problem[] =>
  attachments
    ? [
        {
          message: `has ${attachments} attachment${attachments === 1 ? '' : 's'}, not part of this page: read ${attachments === 1 ? 'it' : 'them'} from ${attachments === 1 ? 'its' : 'their'} own address`,
        },
      ]
    : [];

/** A speech counts from the day it was delivered; Whitehall's own first day goes before that of the move to this platform. */
function publishedOf(page: Fields): string | undefined {
  const details = fieldsIn(page.details);
  return [
    details.delivered_on,
    details.first_public_at,
    page.first_published_at,
    details.public_timestamp,
    page.public_updated_at,
  ]
    .map((time) => dateOf(words(time)))
    .find(Boolean);
}

function publisherOf(page: Fields): string | undefined {
  const links = fieldsIn(page.links);
  const named = [
    'organisations',
    'emphasised_organisations',
    'lead_organisations',
    'worldwide_organisations',
    'primary_publishing_organisation',
  ]
    .map((name) => listOf(links[name]).flatMap(({ title }) => words(title) ?? []))
    .find(({ length }) => length);
  return named?.join('; ');
}
