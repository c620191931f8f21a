import { asciiJson } from '../evidence.ts';
import { oneLine, pointWords } from '../words.ts';
import type { Briefing, Citation, Counted } from './model.ts';

// What every format's annex says, in the same words.

export const CITATIONS = 'Annex A: citations';
export const DOCUMENTS = 'Annex B: documents';
export const VERIFY = 'Annex C: how to verify this offline';
export const CHOSEN = 'Annex D: how the headlines were chosen';

/** Where a citation's words stand: "Home Office, 22 January 2026, page 3, characters 12 to 80, edition 744cd1d6d47c5f46". */
export const placed = (one: Citation): string =>
  [
    sourceWords(one),
    one.place,
    `characters ${one.start} to ${one.end}`,
    `edition ${one.edition.slice(0, 16)}`,
  ]
    .filter(Boolean)
    .join(', ');

/** Where a document is cited first, how it is cited; empty behind its other passages. */
export const citeWords = ({ first, citation }: Citation): string =>
  first ? `Cite: ${citation.oscola}.` : '';

const sourceWords = ({ publisher, published }: Pick<Counted, 'publisher' | 'published'>): string =>
  [publisher === null ? '' : oneLine(publisher), published === null ? 'no day known' : pointWords(published)]
    .filter(Boolean)
    .join(', ');

/** Only addresses of the web are made links of. */
export const webAddress = (uri: string | null): string | null =>
  uri !== null && /^https?:\/\/[^\s<>"'\\]+$/.test(uri) ? uri : null;

export const HOW = [
  'Each number in the text leads to words of a document, with the edition they stand in (the SHA-256 of its text) and their place in it. Nothing stands in the text without one.',
  'To check all of them against the register that this was made from, without a network: watchpoint verify FILE, with the name of this file. It reads the lines below, cuts the same characters out of the stored editions, and says of each quote whether it is exact; it also holds the words that are shown against them.',
  'Without the register: take the text of the edition as "watchpoint read" has it, check that its SHA-256 is the edition’s, and look at the characters from start to end (UTF-16 code units, the end excluded).',
] as const;

export const COUNTED = [
  'Document',
  'Published',
  'Commitments',
  'Figures',
  'To watch',
  'Absent',
  'Edition',
] as const;

export const countedRow = (one: Counted): string[] => [
  one.title,
  sourceWords(one),
  ...[one.commitments, one.figures, one.watchpoints, one.silences].map(String),
  one.edition.slice(0, 16),
];

/** One citation a line, as JSON of plain ASCII: what `verify` reads out of each format. */
export const verifiableLines = ({ citations }: Briefing): string[] =>
  citations.map(({ number, document, edition, start, end, quote }) =>
    ascii({ citation: number, document, edition, start, end, quote }),
  );

/** A mark that a format could take for one of its own is written by its code. */
const ascii = (value: unknown): string =>
  asciiJson(value).replace(/[`<>&]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
