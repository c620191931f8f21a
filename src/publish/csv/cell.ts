import { oneLine } from '../words.ts';

/** How words look in a cell: on one line, and with an apostrophe where a spreadsheet would take them for a formula. */
export const cellOf = (words: string): string => {
  const line = oneLine(words);
  return FORMULA.test(line) ? `'${line}` : line;
};

/** https://owasp.org/www-community/attacks/CSV_Injection; the wide forms too. */
const FORMULA = /^[=+\-@\uff1d\uff0b\uff0d\uff20]/;
