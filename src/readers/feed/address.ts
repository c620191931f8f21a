const LONGEST = 2000;

/** An address of the web, made whole by the one it counts from; null for anything else. */
export function webAddress(href: string | undefined, base: string | null = null): string | null {
  const written = href?.trim() ?? '';
  if (!written || written.length > LONGEST || /\s/.test(written)) return null;
  if (/^https?:\/\/[^/]/i.test(written)) return written;
  if (base === null || !URL.canParse(written, base)) return null;
  const whole = new URL(written, base).href;
  return /^https?:/.test(whole) ? whole : null;
}
