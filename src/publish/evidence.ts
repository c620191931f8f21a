import type { Quote } from '../model/span.ts';
import type { Entry } from '../register/register.ts';
import type { Tie } from '../register/ties.ts';

/** Words as every export carries them, so that `verify` can look for them: the neutral form of a citation. */
export interface Evidence {
  /** What the words are: `action`, `sentence`, `deadline`, `words` … */
  readonly of: string;
  readonly document: string;
  /** SHA-256 of the edition's text, hex. */
  readonly edition: string;
  /** UTF-16 code units of that text, `end` excluded. */
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** The words of an entry: of a commitment its action and sentence, then what decided its values; else its own. */
export function evidenceOf(entry: Entry): readonly Evidence[] {
  const { document, edition } = entry;
  const made = (of: string, { start, end, quote }: Quote): Evidence => ({
    of,
    document,
    edition,
    start,
    end,
    quote,
  });
  if (entry.kind !== 'commitment') return [made('words', entry.said)];
  const { action, sentence, firmnessEvidence, deadline, cadence, conditions } = entry.said;
  return [
    made('action', action),
    made('sentence', sentence),
    made('firmness', firmnessEvidence),
    ...(deadline === null ? [] : [made('deadline', deadline)]),
    ...(cadence === null ? [] : [made('cadence', cadence)]),
    ...conditions.map((one) => made('condition', one)),
  ];
}

/** The words at both ends of a link. */
export const evidenceOfTie = ({ from, to }: Tie): readonly [earlier: Evidence, later: Evidence] => [
  endOf('from', from),
  endOf('to', to),
];

const endOf = (of: string, { document, edition, quote: { start, end, quote } }: Tie['from']): Evidence => ({
  of,
  document,
  edition,
  start,
  end,
  quote,
});

/** Evidence as one line of JSON. */
export const evidenceLine = (evidence: readonly Evidence[]): string => asciiJson(evidence);

/**
 * JSON in ASCII, without two spaces in a row and without marks of HTML or Markdown: it passes unharmed through formats
 * that fold lines, make white space plain, or cannot hold a control character or half a surrogate pair.
 */
export const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007f-\uffff<>&`]| (?= )/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
