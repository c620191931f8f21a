/** Longest that a server's wish is believed, in milliseconds: 30 days. */
const LONGEST = 30 * 24 * 3600_000;
const FIRST_WAIT = 1000;
const LONGEST_WAIT = 60_000;

/**
 * Milliseconds to wait as `Retry-After` says, in seconds or as an HTTP date (RFC 9110, 10.2.3); null where it says
 * nothing that can be read. A date is held against the server's own `Date`, which may go wrong by hours.
 * @param now milliseconds since 1970.
 */
export function retryAfter(headers: Readonly<Record<string, string>>, now: number): number | null {
  const said = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,12}$/.test(said)) return Math.min(Number(said) * 1000, LONGEST);
  const then = httpDate(said);
  if (then === null) return null;
  return Math.min(Math.max(0, then - (httpDate(headers.date ?? '') ?? now)), LONGEST);
}

/** Milliseconds before try number `tried` + 1: twice as long each time, and half of it left to chance. */
export function backoff(tried: number, random: () => number): number {
  const most = Math.min(FIRST_WAIT * 2 ** tried, LONGEST_WAIT);
  return Math.round(most / 2 + (most / 2) * random());
}

/** The form that is to be written and the older one with a weekday in full; a time that names no zone is no time. */
function httpDate(text: string): number | null {
  if (
    !/^[A-Z][a-z]{2,8}, \d{1,2}[ -][A-Z][a-z]{2}[ -]\d{2,4} \d{2}:\d{2}:\d{2} (?:GMT|UTC)$/.test(text.trim())
  )
    return null;
  const time = Date.parse(text.trim());
  return Number.isNaN(time) ? null : time;
}
