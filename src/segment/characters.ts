/** What each character of the basic plane is, found out when it is first met: 0 stands for "not yet". */
const kinds = new Uint8Array(0x10000);
const OTHER = 1;
const WHITE = 2;
const LETTER = 4;
const DIGIT = 8;
const WORD_PART = 16;
const SURROGATE = 32;

function kindOf(code: number): number {
  return kinds[code] || learn(code);
}

function learn(code: number): number {
  const kind = judged(String.fromCharCode(code), code);
  kinds[code] = kind;
  return kind;
}

function judged(character: string, code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return SURROGATE;
  if (code >= 48 && code <= 57) return DIGIT | WORD_PART;
  if (/\s/.test(character)) return WHITE;
  if (/\p{L}/u.test(character)) return LETTER | WORD_PART;
  return /[\p{M}\p{N}]/u.test(character) ? WORD_PART : OTHER;
}

/** White space as `\s` has it. */
export const isWhite = (code: number): boolean => kindOf(code) === WHITE;

/** 0 to 9. */
export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Whether a letter of any script begins at a place. */
export function isLetter(text: string, at: number, limit: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return kind === SURROGATE
    ? lengthAt(text, at, limit) === 2 && /^\p{L}/u.test(text.slice(at, at + 2))
    : (kind & LETTER) !== 0;
}

/** Whether a letter, a mark or a number begins at a place. */
export function isWordPart(text: string, at: number, limit: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return kind === SURROGATE
    ? lengthAt(text, at, limit) === 2 && /^[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 2))
    : (kind & WORD_PART) !== 0;
}

/** How many code units the character at a place has. */
export function lengthAt(text: string, at: number, limit: number): 1 | 2 {
  const code = text.charCodeAt(at);
  if (code < 0xd800 || code > 0xdbff || at + 1 >= limit) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}
