import type { Tag } from './tags.ts';

/** A stretch of print in one font, in points from the top left corner of its sheet, as it is read upright. */
export interface Run {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line the letters stand on. */
  readonly base: number;
  /** Of the font. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Whether the file has white space before it. */
  readonly spaced: boolean;
  /** Whether the file says that it is no part of the text, as of running heads (ISO 32000-1, 14.8.2.2). */
  readonly artifact: boolean;
  /** Null where the file has no tags, or the page did not need them. */
  readonly tag: Tag | null;
}

/** What of a page is read in one direction, turned upright. */
export interface Sheet {
  /** From 1. */
  readonly page: number;
  /** Which way its lines run on the page: 0 as usual, then clockwise. */
  readonly turn: 0 | 90 | 180 | 270;
  readonly width: number;
  readonly height: number;
  /** In the order in which the file has them. */
  readonly runs: readonly Run[];
}

/** Runs that follow each other on one line without a gap. */
export interface Segment {
  readonly runs: readonly Run[];
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
}

/** Segments on one line. */
export interface Row {
  readonly segments: readonly Segment[];
  readonly base: number;
  readonly size: number;
}

/** A line of print of one column. */
export interface Line {
  readonly sheet: Sheet;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly size: number;
  /** Whether all of it is. */
  readonly bold: boolean;
  readonly italic: boolean;
  readonly startsBold: boolean;
  readonly endsBold: boolean;
  /** The mark of a list item set apart from its words, or of a note: not part of the text. */
  readonly mark: string | null;
  /** Where the words begin after the mark. */
  readonly indent: number;
  /** The list item that tags put it in. */
  readonly item: Tag['item'];
}
