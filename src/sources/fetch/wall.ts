/** What an answer is judged by: its status, its headers in lower case and the beginning of its body. */
export interface Shown {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How one kind of bot wall shows itself where the document should have been. */
export interface ChallengeRule {
  readonly id: string;
  /** Whose wall it is; null where it does not say. */
  readonly wall: string | null;
  readonly because: string;
  /** All of these headers. */
  readonly headers?: Readonly<Record<string, RegExp>>;
  /** All of these in the beginning of the body. */
  readonly body?: readonly RegExp[];
  /** Only where a page shows no more words than this: the same marks stand in a publisher's ordinary pages too. */
  readonly words?: number;
  /** Only with one of these; any where it is left out. */
  readonly statuses?: readonly number[];
  readonly examples: readonly Shown[];
  readonly counterexamples: readonly Shown[];
}

/** Room for a refusal with its explanation and contacts; a page with more is somebody's text. */
export const FEW = 120;
/** Room for "please enable JavaScript" and a number to quote; an application's empty frame has no more either. */
export const HARDLY_ANY = 40;

const HTML = { 'content-type': 'text/html; charset=utf-8' };
export const shown = (status: number, body: string, headers: Record<string, string> = {}): Shown => ({
  status,
  headers: { ...HTML, ...headers },
  body,
});
/** A page of some length, as a publisher's own would be. */
export const article = (head: string, text: string): string =>
  `<!doctype html><html><head>${head}</head><body><main><h1>News</h1><p>${`${text} `.repeat(60)}</p></main></body></html>`;
