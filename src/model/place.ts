import type { Span } from './span.ts';

/** Where something stands in the file it was published in; what a format does not have is left out. */
export interface Origin {
  /** Of a PDF, from 1. */
  readonly page?: number;
  /** On that page: left, top, right, bottom, in points of 1/72 inch from the top left corner of what is shown. */
  readonly box?: readonly [left: number, top: number, right: number, bottom: number];
  /** Of HTML and XML: the element, as an XPath of names and places (`/html/body/main/p[3]`). */
  readonly path?: string;
  /** Of HTML and XML: UTF-16 code units of the decoded file, line ends as `\n`, the end excluded. */
  readonly source?: readonly [start: number, end: number];
  /** Of legislation: the identifier its publisher gives the provision (`section-20-2-a`, `art_5.par_2`). */
  readonly provision?: string;
}

/** A stretch of a document's text and where it stands; places follow each other and never overlap. */
export interface Place extends Span, Origin {}
