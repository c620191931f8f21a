/** What a briefing is of, apart from the day it is looked at from. */
export interface Scope {
  readonly programme?: string | undefined;
  /** Ids; left out, all. */
  readonly documents?: readonly string[] | undefined;
  /** Published on this day or later, and before that one. */
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  readonly audience?: readonly string[] | undefined;
}

/** Under which words a briefing is on record: the same scope has the same, whoever asks and wherever. */
export const scopeKey = ({ programme, documents, after, before, audience }: Scope): string =>
  JSON.stringify({
    programme,
    documents: documents === undefined ? null : [...new Set(documents)].sort(),
    after,
    before,
    audience: audience === undefined || audience.length === 0 ? undefined : [...new Set(audience)].sort(),
  });

/** What `scopeKey` wrote; null for what it did not. */
export function scopeOf(key: string): Scope | null {
  try {
    const { programme, documents, after, before, audience } = JSON.parse(key) as Record<string, unknown>;
    const words = (value: unknown) => (typeof value === 'string' ? value : undefined);
    const list = (value: unknown) => (Array.isArray(value) ? value.map(String) : undefined);
    return {
      programme: words(programme),
      documents: list(documents),
      after: words(after),
      before: words(before),
      audience: list(audience),
    };
  } catch {
    return null;
  }
}
