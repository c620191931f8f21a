// Where words stand, as addresses of the pages that show them.
import { oneLine } from '../../publish/words.ts';
import type { Cited, Head } from '../../register/events.ts';
import type { Entry } from '../../register/register.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { day } from '../look/components/numbers.ts';

/** The page of a document with words of it chosen: an entry by its id, other words by where they stand. */
export function placeHref(
  document: string,
  { edition, mark }: { readonly edition?: string | null; readonly mark?: string | null } = {},
): string {
  const query = new URLSearchParams({ id: document });
  if (edition) query.set('edition', edition);
  if (mark) query.set('mark', mark);
  return `/document?${query}${mark ? `#mark-${encodeURIComponent(mark).replaceAll('%3A', ':')}` : ''}`;
}

export const entryHref = ({ id, document, edition, head }: Entry, newest: Head | undefined): string =>
  placeHref(document, {
    mark: id,
    edition: (newest ?? head).edition === edition ? null : edition,
  });

export const citedHref = (
  { document, edition, quote }: Cited & { readonly item?: string | null },
  newest: Head | undefined,
): string =>
  placeHref(document, {
    mark: `at:${quote.start}-${quote.end}`,
    edition: newest?.edition === edition ? null : edition,
  });

/** "Joint statement, Home Office, 12 December 2025", the title a link to where the words stand. */
export const sourceLine = (head: Head | undefined, href: string, id = ''): Html =>
  markup`<a class="govuk-link" href="${href}">${head === undefined ? id : oneLine(head.title) || head.id}</a>${head?.publisher && markup`, ${oneLine(head.publisher)}`}, ${head?.published ? day(head.published) : 'no day known'}`;
