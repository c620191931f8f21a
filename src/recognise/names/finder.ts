import type { MentionType } from '../../model/analysis.ts';
import type { Piece } from './pieces.ts';

/** What a name stands for. */
export interface Name {
  readonly type: MentionType;
  readonly value: string;
  readonly id: string | null;
  /** The party that it belongs to, acts for or stands for. */
  readonly of: string | null;
  readonly rule: string;
}

export interface Find {
  readonly from: number;
  /** The piece after its last. */
  readonly to: number;
  readonly name: Name;
}

/** Where a finder stands, and what is known there. */
export interface Setting {
  readonly pieces: readonly Piece[];
  readonly at: number;
  /** The name found last in this sentence. */
  readonly last: Find | null;
  readonly published: string | null;
  /** What short forms stand for from here on in this document. */
  readonly short: Short;
  /** The whole line is in capitals. */
  readonly loud: boolean;
  readonly headline: boolean;
}

export type Short = Map<string, Name>;
export type Finder = (setting: Setting) => Find | null;
