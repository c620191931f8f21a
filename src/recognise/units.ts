import { functionWords } from '../languages/en/figures.ts';
import { lengthWords, unitNames, unitSigns, warmthWords, weighed } from '../languages/en/units.ts';
import type { Sentence } from '../model/text.ts';
import type { Numeral } from './numeral.ts';

/** A unit of measure behind a number. */
export interface Unit {
  readonly unit: string;
  readonly end: number;
  /** Powers of ten that a letter before it adds: "5m tonnes". */
  readonly shift: number;
}

/** The unit behind a number, by sign or by name; null where there is none. */
export function unitAfter(text: string, sentence: Sentence, limit: number, numeral: Numeral): Unit | null {
  if (numeral.letter) {
    const scaled = unitAt(text, sentence, limit, numeral.letter.end);
    if (scaled) return { ...scaled, shift: numeral.letter.exponent };
    return lengthAt(text, numeral);
  }
  const unit = unitAt(text, sentence, limit, numeral.end);
  return unit && { ...unit, shift: 0 };
}

/** "5m" is a length where a word of length follows; "5t" are tonnes. */
function lengthAt(text: string, { end, letter }: Numeral): Unit | null {
  if (text[end] === 't') return { unit: 't', end: end + 1, shift: 0 };
  if (text[end] !== 'm' || letter!.end !== end + 1) return null;
  const [, word] = /^[\s-]([a-z]+)/i.exec(text.slice(end + 1, end + 16)) ?? [];
  return word !== undefined && lengthWords.has(word.toLowerCase())
    ? { unit: 'm', end: end + 1, shift: 0 }
    : null;
}

const WORDS =
  /^[\s\u00a0\u2010\u2011-]{0,2}[^\s\u00a0,;:()"“”]{1,24}(?:[\s\u00a0][^\s\u00a0,;:()"“”]{1,24}){0,4}/u;

const FIRST = /[\s\u00a0\u2010\u2011-]{0,2}([\p{L}%‰°º℃µμ]{1,24})/uy;

/** The words that some unit begins with: what is none of them needs no closer look. */
const starts: ReadonlySet<string> = new Set(
  [...unitSigns.keys(), ...unitNames.keys(), 'pounds', 'pound', 'degrees', 'degree'].map(
    (name) => /^[\p{L}%‰°º℃µμ]+/u.exec(name.toLowerCase())![0],
  ),
);

function unitAt(text: string, sentence: Sentence, limit: number, at: number): Omit<Unit, 'shift'> | null {
  if (text[at] === '%' && !/^% ?-?points?\b/.test(text.slice(at, at + 9))) return { unit: '%', end: at + 1 };
  FIRST.lastIndex = at;
  const first = FIRST.exec(text)?.[1];
  if (first === undefined || !starts.has(first.toLowerCase())) return null;
  const window = text.slice(at, Math.min(limit > at ? limit : at, sentence.end, at + 64));
  if (first === 'm') return metreAt(window, at);
  const words = WORDS.exec(window)?.[0] ?? '';
  for (
    let run = words;
    run.trim() !== '';
    run = run.slice(0, Math.max(run.lastIndexOf(' '), run.lastIndexOf('\u00a0'), 0))
  )
    for (const cut of [run, run.replace(/[.!?'’…\]]{1,4}$/u, '')]) {
      const unit = unitOf(cut, text, at + cut.length, sentence);
      if (unit !== null) return { unit, end: at + cut.length };
    }
  const mark = words.slice(2).search(/[-/\u2010\u2011–—]/u);
  const cut = words.slice(0, Math.max(0, mark + 2));
  const unit = mark < 0 ? null : unitOf(cut, text, at + cut.length, sentence);
  return unit === null ? null : { unit, end: at + cut.length };
}

/** " m" apart from its number is a metre where no noun follows that would make it a million. */
function metreAt(window: string, at: number): Omit<Unit, 'shift'> | null {
  const [all, next = ''] = /^[ \u00a0]m(?:(?=[.,;:)]|$)|(?= (\p{L}+)))/u.exec(window) ?? [];
  if (all === undefined || (next !== '' && !lengthWords.has(next) && !functionWords.has(next))) return null;
  return { unit: 'm', end: at + all.length };
}

/** So far from "degrees" a word of warmth still speaks of them. */
const AROUND = 160;

/** Signs that begin with a letter and are so short that only a case and place of their own tell them. */
function unitOf(run: string, text: string, end: number, sentence: Sentence): string | null {
  const sign = run.replace(/^[\s\u00a0\u2010\u2011-]+/, '').replace(/[\s\u00a0]+/g, ' ');
  if (sign === '') return null;
  const name = sign.toLowerCase().replace(/[\u2010\u2011]/g, '-');
  const unit = unitSigns.get(sign) ?? unitNames.get(name) ?? unitNames.get(name.replaceAll('-', ' '));
  if (unit !== undefined) return unit;
  if (name === 'pounds' || name === 'pound') {
    const [, goods] = /^ of (\p{L}+)/u.exec(text.slice(end, end + 24)) ?? [];
    return goods !== undefined && weighed.has(goods.toLowerCase()) ? '[lb_av]' : null;
  }
  if (name !== 'degrees' && name !== 'degree') return null;
  const near = text.slice(Math.max(sentence.start, end - AROUND), Math.min(sentence.end, end + AROUND));
  return near
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => warmthWords.has(word))
    ? 'Cel'
    : null;
}
