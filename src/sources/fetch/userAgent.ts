/** What robots.txt may call us by (RFC 9309, 2.2.1). */
export const PRODUCT = 'Watchpoint';

/**
 * Who asks, where that is explained, and to whom to complain.
 * @example "Watchpoint/1.2.0 (+https://example.org/watch; watch@example.org)"
 */
export function userAgent(who: { version: string; about?: string; contact?: string }): string {
  const said = [who.about ? `+${who.about}` : '', who.contact ?? ''].map(plain).filter(Boolean);
  return `${PRODUCT}/${plain(who.version)}${said.length ? ` (${said.join('; ')})` : ''}`;
}

/** Nothing that would end the comment or the header (RFC 9110, 5.6.5). */
function plain(text: string): string {
  return text.replace(/[^\x20-\x7e]|[()\\]/g, '').trim();
}
