import type { Origin } from '../../model/place.ts';
import type { Span } from '../../model/span.ts';
import { boxOf } from './boxes.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Line } from './run.ts';

/** Words of a document, small letters; compounds as they are. */
export type Vocabulary = ReadonlySet<string>;

/** The text of lines put together, and where each of them stands. */
export function joined(lines: Paragraph, known: Vocabulary): { text: string; parts: (Span & Origin)[] } {
  let text = '';
  const parts: (Span & Origin)[] = [];
  for (const line of lines) {
    const words = line.text.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
    if (!words) continue;
    const end = endBefore(text, words, known);
    if (end.text.length < text.length && parts.length)
      parts[parts.length - 1] = { ...parts.at(-1)!, end: end.text.length };
    text = end.text + end.between;
    parts.push({
      start: text.length,
      end: text.length + words.length,
      page: line.sheet.page,
      box: boxOf(line),
    });
    text += words;
  }
  return { text, parts };
}

/** What stands before the next line: the text, its hyphen mended, and a space or nothing. */
function endBefore(text: string, next: string, known: Vocabulary): { text: string; between: string } {
  if (!text) return { text, between: '' };
  const [after] = /^\p{Ll}+/u.exec(next) ?? [];
  const [before] = (after && LAST_WORD.exec(lastToken(text))) || [];
  if (/[\p{L}\d][-\u2010]$/u.test(text)) {
    const mend = before && after && isOneWord(before.slice(0, -1), after, known);
    return { text: mend ? text.slice(0, -1) : text, between: /^(?:and|or|to)\b/.test(next) ? ' ' : '' };
  }
  if (isAddress(text.slice(-200)) && /^[^\s\p{Lu}]/u.test(next)) return { text, between: '' };
  return { text, between: before && after && isParted(before, after, known) ? '' : ' ' };
}

const lastToken = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf(' ') + 1, text.length - LONGEST_WORD));

const LAST_WORD = /\p{L}+(?:[-\u2010]\p{L}+)*[-\u2010]?$/u;
const LONGEST_WORD = 60;

/** A word parted by a soft hyphen, which pdf.js leaves out. */
const isParted = (before: string, after: string, words: Vocabulary): boolean =>
  before.length > 1 &&
  after.length > 1 &&
  words.has(`${before}${after}`.toLowerCase()) &&
  !words.has(before.toLowerCase());

/** "http://www.parliament.uk/mps-" at the end of a line. */
const isAddress = (text: string): boolean => /(?:https?:\/\/|www\.)\S*[/=?&_]$/.test(text);

/** Whether a hyphen at the end of a line only parts a word: the whole is a word of the document, or its end is no word. */
function isOneWord(before: string, after: string, words: Vocabulary): boolean {
  const whole = `${before}${after}`.toLowerCase();
  if (words.has(`${before}-${after}`.toLowerCase())) return false;
  if (isKnown(whole, words)) return true;
  return ENDING.test(after) && !words.has(after);
}

/** What stands at the end of words and is none itself. */
const ENDING =
  /^[b-df-hj-np-tv-z]{0,2}[aeiou]?(?:tions?|sions?|cial|tial|tives?|ments?|mental|ness|ity|ities|ances?|ences?|ably|ible|ibly|ings?|ingly|ly|ally|ously|ised|ized|ising|izing|ated|ating)$/;

/** A word of the document, or one that differs in its ending. */
function isKnown(word: string, words: Vocabulary): boolean {
  if (words.has(word)) return true;
  const stem = word.replace(/(?:s|es|ed|ing|ly|al|ally|d)$/, '');
  return word.length > 5 && ['', 's', 'ed', 'ing', 'e', 'ly'].some((end) => words.has(stem + end));
}

/** The words of lines, but for those at their edges, which may be parts of words. */
export function vocabularyOf(lines: Iterable<Line>): Vocabulary {
  const words = new Set<string>();
  for (const { text } of lines) {
    const found = text.toLowerCase().match(/\p{L}+(?:[-\u2010]\p{L}+)*/gu) ?? [];
    for (let i = 1; i < found.length - 1; i++) {
      const word = found[i]!.replaceAll('\u2010', '-');
      words.add(word);
      if (word.includes('-')) for (const part of word.split('-')) words.add(part);
    }
  }
  return words;
}
