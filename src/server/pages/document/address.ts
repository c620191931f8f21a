/** What of a document is looked at, and how: all of it stands in the address. */
export interface Look {
  readonly id: string;
  /** SHA-256 of the text, hex; null for the newest. */
  readonly edition?: string | null;
  /** What is chosen in the text: an entry's id, or `at:START-END`. */
  readonly mark?: string | null;
  /** Of a long text, from 1. */
  readonly part?: number | null;
  /** Kinds of marks; null for all. */
  readonly show?: readonly string[] | null;
  readonly view?: string | null;
  /** Of a PDF, from 1. */
  readonly page?: number | null;
  /** Another edition, which this one is held against. */
  readonly with?: string | null;
}

/** The address of a look at a document: `/document?id=…&mark=…#mark-…`. */
export function documentAddress(look: Look, anchor: string | null = null, path = '/document'): string {
  const query = new URLSearchParams({ id: look.id });
  for (const name of ['edition', 'view', 'with', 'part', 'page', 'mark'] as const)
    if (look[name] !== null && look[name] !== undefined) query.set(name, String(look[name]));
  if (look.show != null) for (const kind of ['', ...look.show]) query.append('show', kind);
  return `${path}?${query}${anchor === null ? '' : `#${encodeURIComponent(anchor).replaceAll('%3A', ':')}`}`;
}

/** What the words of a mark are called in the page. */
export const markAnchor = (id: string): string => `mark-${id}`;

/** The address of an entry's words in its document. */
export const entryPlace = (
  entry: { readonly id: string; readonly document: string; readonly edition: string },
  newest: boolean,
): string =>
  documentAddress(
    { id: entry.document, edition: newest ? null : entry.edition, mark: entry.id },
    markAnchor(entry.id),
  );
