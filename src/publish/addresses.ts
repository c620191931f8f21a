import { sha256 } from '../readers/identity.ts';

/**
 * Of the terms that no standard has: the namespace of elements in Atom and of terms in JSON-LD. No host has part in
 * it, nor in the addresses below: what one register says of an item is said of the same item as what another does.
 */
export const TERMS = 'urn:watchpoint:terms:';

/** The name of an item, a thread or a link for good: `urn:watchpoint:c:0123456789abcdef`. */
export const itemIri = (id: string): string => `urn:watchpoint:${escaped(id)}`;

/** The name of a document, whose own id may be any words. */
export const documentIri = (id: string): string => `urn:watchpoint:document:${escaped(id)}`;

/** The name of an edition: by the hash of its text (RFC 6920, Naming Things with Hashes). */
export const editionIri = (edition: string): string =>
  `ni:///sha-256;${Buffer.from(edition, 'hex').toString('base64url')}`;

/** The name of a feed or calendar, of the address at which its view is seen or of what else tells it from others. */
export const viewIri = (view: string): string => `urn:watchpoint:view:${sha256(view).slice(0, 16)}`;

/** A web address as it may stand in a link; null where it is none, so that no other scheme and no line break gets in. */
export function webAddress(uri: string | null): string | null {
  const parsed = uri === null ? null : URL.parse(uri);
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
}

/** A colon may stand in the name of a URN (RFC 8141, 2); what URIs have no place for is escaped. */
const escaped = (id: string): string => encodeURIComponent(id.toWellFormed()).replaceAll('%3A', ':');
