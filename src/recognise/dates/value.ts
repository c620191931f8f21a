/** What a date is worth once everything is counted. */
export interface Known {
  /** EDTF points, as precise as the words; null where the stretch is open. */
  readonly from: string | null;
  readonly to: string | null;
  /** How EDTF writes it, where that is not simply from/to: a season, a decade. */
  readonly edtf?: string;
}

/** What cannot be given one value, and why; `silent` where that is the way of such words and no fault. */
export interface Unknown {
  readonly why: string | null;
  readonly type: 'date' | 'period';
}

export type Value = Known | Unknown;

export const isKnown = (value: Value): value is Known => 'from' in value;

export const point = (at: string): Known => ({ from: at, to: at });
export const span = (from: string, to: string): Known => ({ from, to });
export const unknown = (why: string | null, type: 'date' | 'period' = 'date'): Unknown => ({ why, type });

/** How EDTF writes it. */
export const edtfOf = ({ from, to, edtf }: Known): string =>
  edtf ?? (from === to && from !== null ? from : `${from ?? '..'}/${to ?? '..'}`);

/** A single day, or a bound that is one, is a date; everything else is a period. */
export const typeOf = (value: Value): 'date' | 'period' => {
  if (!isKnown(value)) return value.type;
  const points = [value.from, value.to].filter((at) => at !== null);
  return !value.edtf && points.every((at) => at.length === 10) && new Set(points).size === 1
    ? 'date'
    : 'period';
};

export type Tense = 'past' | 'future' | null;

/** What a date is counted from. */
export interface Clock {
  /** The day of publication, ISO 8601. */
  readonly anchor: string | null;
  /** Whether the sentence looks back or ahead where the date stands. */
  readonly tense: () => Tense;
  /** Whether the words leave no doubt of that. */
  readonly sure: () => boolean;
  /** ISO 3166 of the country whose years are meant, where it can be told. */
  readonly country: () => string | null;
  /** That of the publisher alone: how it writes days in figures. */
  readonly home: string | null;
  /** The sentence, for what only its words tell. */
  readonly words: string;
}
