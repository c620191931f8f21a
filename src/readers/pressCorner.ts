import type { Problem } from '../model/problem.ts';
import { composed } from './compose.ts';
import type { Draft } from './draft.ts';
import { dayOfTime, type Fields, isFields, words } from './fields.ts';
import { htmlPieces } from './html.ts';

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
    published: dayOfTime(json.eventDate) ?? dayOfTime(json.publishDate),
    language,
    address: `${PAGE}/${language ?? 'en'}/${reference}`,
    label: kind?.toLowerCase(),
  };
}
