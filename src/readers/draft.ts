import type { Block, Genre } from '../model/document.ts';
import type { Legislation } from '../model/legislation.ts';
import type { Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';

/** What a format's reader hands over: the text with its blocks, and what the file says of itself. */
export interface Draft {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly places?: readonly Place[] | undefined;
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  /** ISO 8601 date. */
  readonly published?: string | undefined;
  /** BCP 47. */
  readonly language?: string | undefined;
  /** The canonical address that the file carries. */
  readonly address?: string | undefined;
  /** What kind of document the file says it is, in its own words: "written statement". */
  readonly label?: string | undefined;
  /** What kind of text it is, where the format itself settles that. */
  readonly genre?: Genre | undefined;
  readonly history?: History | undefined;
  /** What the publisher of a law says about it. */
  readonly legislation?: Legislation | undefined;
  readonly problems?: readonly Problem[] | undefined;
}

/** What a publisher says has become of the page, and what belongs to it. */
export interface History {
  readonly withdrawn: { readonly date: string | null; readonly explanation: string } | null;
  readonly changes: readonly { readonly date: string | null; readonly note: string }[];
  /** What stands above the text about its standing, such as the government it was published under. */
  readonly notices?: readonly string[] | undefined;
  /** Files and pages that belong to it and are no part of its text. */
  readonly attachments?: readonly { readonly title: string; readonly address: string | null }[] | undefined;
  /** The same in other languages (BCP 47). */
  readonly translations?:
    | readonly { readonly language: string; readonly address: string | null }[]
    | undefined;
  /** What its publisher files it under. */
  readonly topics?: readonly string[] | undefined;
}
