/** What was seen and not understood, with its place: a value, never a silence. */
export interface Problem {
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
  readonly quote?: string;
}
