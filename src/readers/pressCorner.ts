import type { Problem } from '../model/problem.ts';
import { composed } from './compose.ts';
import { real } from './day.ts';
import type { Draft } from './draft.ts';
import { htmlPieces } from './html.ts';

type Fields = Readonly<Record<string, unknown>>;

const PAGE = 'https://ec.europa.eu/commission/presscorner/detail';

/**
 * Whether JSON is a document of the European Commission's Press Corner, as its pages are given it by
 * ec.europa.eu/commission/presscorner/api/documents: an interface that is used widely and documented nowhere.
 */
export const isPressCorner = (json: unknown): json is Fields =>
  isFields(json) && typeof json.refCd === 'string' && isFields(json.docuLanguageResource);

/** A press release, statement, speech or memo of the Commission. */
export function readPressCorner(json: Fields): Draft | Problem {
  const wording = json.docuLanguageResource as Fields;
  const pieces = htmlPieces(words(wording.htmlContent) ?? '');
  if (!Array.isArray(pieces)) return pieces;
  const language = words(wording.language)?.toLowerCase();
  const kind = isFields(json.docutypeResource) ? words(json.docutypeResource.description) : undefined;
  const reference = (json.refCd as string).trim().toLowerCase().replaceAll('/', '_');
  return {
    ...composed(pieces),
    title: words(wording.title),
    publisher: 'European Commission',
    published: dayOf(json.eventDate) ?? dayOf(json.publishDate),
    language,
    address: `${PAGE}/${language ?? 'en'}/${reference}`,
    label: kind?.toLowerCase(),
  };
}

const dayOf = (time: unknown): string | undefined =>
  typeof time === 'string' ? (real(time.slice(0, 10)) ?? undefined) : undefined;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;
