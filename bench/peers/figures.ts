/** What was measured of one search peer on so many sentences. Bytes, seconds; times of answers in milliseconds. */
export interface Searched {
  readonly sentences: number;
  readonly bytes: number;
  readonly seconds: number;
  /** Held by the heap and by buffers of JavaScript, more than before. */
  readonly heap: number;
  /** Resident, more than before; and the whole process with Node itself. */
  readonly rss: number;
  readonly whole: number;
  readonly peak: number;
  /** Held by processes of a database server. */
  readonly elsewhere: number;
  readonly disk: number | null;
  readonly asked: number;
  /** How many questions had an answer. */
  readonly found: number;
  readonly p50: number;
  readonly p95: number;
}

export interface SearchFigures {
  readonly name: string;
  /** By how many sentences were asked for; null where it did not come to an end. */
  readonly runs: readonly (Searched | null)[];
  readonly far: Far | null;
  /** nDCG@10 on SciFact. */
  readonly ranking: number | null;
}

export interface Far {
  readonly sentences: number;
  readonly rss: number;
  /** What ended it. */
  readonly by: 'memory' | 'time';
}

export interface ReadingFigures {
  readonly name: string;
  readonly does: string;
  /** MB a second on the generated texts, and on the corpus where it lies beside the checkout. */
  readonly rate: number | null;
  readonly corpus: number | null;
}

export interface Figures {
  /** What a reader should know of how they were taken. */
  readonly note?: string;
  readonly sizes: readonly number[];
  readonly searching: readonly SearchFigures[];
  readonly reading: readonly ReadingFigures[];
  /** Megabytes that the heap may hold while it is seen how far each comes; null where that was not asked. */
  readonly heap: number | null;
}
