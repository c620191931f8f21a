/** A JSON object of which nothing is known. */
export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list; none where it is no list. */
export const listOf = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

export const fieldsIn = (value: unknown): Fields => (isFields(value) ? value : {});

export const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

/** A body is HTML, or a list of it in several content types. */
export function htmlOf(body: unknown): string | undefined {
  if (typeof body === 'string') return words(body);
  return words(listOf(body).find((one) => one.content_type === 'text/html')?.content);
}
