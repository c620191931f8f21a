import { hash } from 'node:crypto';

/** Names a wording: SHA-256 of the text, hex. */
export const editionOf = (text: string): string => sha256(text);

/** Names a document through all its editions: the id given, else the address it carries, else made of what it says of itself. */
export function idOf(document: {
  readonly id?: string | undefined;
  readonly address?: string | undefined;
  readonly title: string;
  readonly publisher: string | null;
  readonly published: string | null;
}): string {
  const { id, address, title, publisher, published } = document;
  return id || address || `doc:${sha256([title, publisher ?? '', published ?? ''].join('\n')).slice(0, 16)}`;
}

/** SHA-256 of the text in UTF-8, hex. */
export const sha256 = (text: string): string => hash('sha256', text);
