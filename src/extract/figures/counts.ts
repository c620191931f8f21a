import { references, timeReferences } from '../../languages/en/amounts.ts';
import {
  attributivePlurals,
  befell,
  calledNumbers,
  collectives,
  comparing,
  concrete,
  countedWithYears,
  definite,
  functionWords,
  generic,
  irregularPlurals,
  singularInS,
  uncounted,
  zeroNames,
} from '../../languages/en/figures.ts';
import type { Sentence, Token } from '../../model/text.ts';
import { amountOf, type Numeral } from '../../recognise/numeral.ts';
import { tokenFrom } from '../../recognise/places.ts';
import { type Bounded, boundedBehind } from './bounds.ts';

/** A number with what it counts. */
export interface Count extends Bounded {
  readonly value: number;
  /** As written; null where the thing goes without saying. */
  readonly unit: string | null;
}

/**
 * The count that begins with a number, or null where the number is a name's, a reference's, a time's or a turn of speech's.
 * @param named whether something named in the text ends at the token: "gave Ukraine 31 tanks".
 */
export function countAt(
  text: string,
  sentence: Sentence,
  numeral: Numeral,
  named: (token: Token) => boolean,
): Count | null {
  const before = tokenFrom(sentence, numeral.start) - 1;
  if (numeral.share || numbersSomething(text, sentence, before, numeral, named)) return null;
  const letter = numeral.letter && /^[kKmM]/.test(text.slice(numeral.end)) ? numeral.letter : null;
  if (numeral.letter && !letter) return null;
  const value = amountOf(numeral, letter?.exponent ?? 0);
  const end = letter?.end ?? numeral.end;
  const middle = boundedBehind(text, sentence, { start: numeral.start, end, bound: 'exact', approx: false });
  if (/^[-\u2010\u2011–—/][\p{L}\p{N}]/u.test(text.slice(middle.end, middle.end + 2))) return null;
  const first = tokenFrom(sentence, middle.end);
  const head = headFrom(text, sentence, first, middle.end);
  if (head === 'never') return null;
  if (head === null) return letter ? null : unnamed(text, sentence, numeral, middle, value);
  const last = afterCollective(sentence, head);
  const isSet = last !== sentence.tokens[head] && !numeral.inWords;
  if (!isSet && !counts(text, sentence, numeral, value, sentence.tokens[head]!, before)) return null;
  return { ...middle, end: last.end, value, unit: unitOf(text, sentence, first, last) };
}

/** "6 sets [of regulations]": the things that come in sets. */
function afterCollective({ tokens }: Sentence, head: number): Token {
  const thing = tokens[head + 2];
  const isSet = collectives.has(tokens[head]!.lower) && tokens[head + 1]?.lower === 'of';
  return isSet && thing && isPlural(thing) ? thing : tokens[head]!;
}

/** Whether the number belongs to what stands before it: section 12, Type 26, 020 7946, per 1,000. */
function numbersSomething(
  text: string,
  { tokens, start, block }: Sentence,
  at: number,
  numeral: Numeral,
  named: (token: Token) => boolean,
): boolean {
  const before = tokens[at];
  const atStart = numeral.start === start || !before;
  if (
    numeral.inWords &&
    !atStart &&
    /\p{Lu}/u.test(text[numeral.start]!) &&
    !/[“"‘'•:*–—-]/.test(before.text)
  )
    return true;
  if (atStart) return block.kind === 'heading' && !numeral.inWords && amountOf(numeral) < 100;
  const { lower, text: word } = before;
  if (
    /\d[-\u2010\u2011–]\d{1,4}[-\u2010\u2011–]$/.test(
      text.slice(Math.max(0, numeral.start - 7), numeral.start),
    )
  )
    return true;
  if (lower === 'per' || lower === '#' || lower === '/' || lower === '+') return true;
  if (references.has(lower)) return true;
  if (lower === '.' && references.has(tokens[at - 1]?.lower ?? '')) return true;
  if (timeReferences.has(lower) && !DETERMINERS.has(tokens[at - 1]?.lower ?? '')) return true;
  if (named(before)) return false;
  if (/^\d/.test(word) && /^[\s-]?$/.test(text.slice(before.end, numeral.start))) return true;
  return (
    before.start > start &&
    /^\p{Lu}/u.test(word) &&
    !/^(?:[“"‘'•:*]|[ivx]+\.)$/.test(tokens[at - 1]?.text ?? '')
  );
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'each every this last next a per the same that one'.split(' '),
);

/** No counted noun has more words before it. */
const MOST_WORDS = 5;

/** The index of the counted noun's token; null where there is none; 'never' where what follows makes it no count. */
function headFrom(text: string, { tokens }: Sentence, first: number, end: number): number | null | 'never' {
  let at = end;
  let joined = false;
  for (let i = first; i < tokens.length && i < first + MOST_WORDS; i++) {
    const token = tokens[i]!;
    if (!/^[\s\u00a0]{1,3}$/.test(text.slice(at, token.start))) return null;
    at = token.end;
    const word = token.lower;
    if (uncounted.has(word)) return 'never';
    if (/^(?:x|in|out)$/.test(word) && i === first) return null;
    if (word === 'and' && i > first && !joined) {
      joined = true;
      continue;
    }
    if (/^\d/.test(word)) {
      if (i > first && /^\p{Lu}/u.test(tokens[i - 1]!.text)) continue;
      return i === first ? 'never' : null;
    }
    if (!/^\p{L}/u.test(word) || (isFunctionWord(token) && !(i === first && comparing.has(word))))
      return null;
    if (i === first && word === 'of') return null;
    if (i === first && befell.has(word)) return i;
    if (isPlural(token)) return compound(text, tokens, i);
  }
  return null;
}

/** "us" and "it", but not US and IT. */
const isFunctionWord = ({ lower, text }: Token): boolean =>
  functionWords.has(lower) && !(text.length > 1 && text === text.toUpperCase());

/** "Israelis", "Saudis", "taxis": plurals in -is. */
const PLURAL_IS =
  /(?:buses|viruses|menus|skis|taxis|emus|israelis|iraqis|saudis|emiratis|omanis|yemenis|kuwaitis|pakistanis|bangladeshis|nepalis|azerbaijanis|somalis|punjabis|farsis|bengalis|tajiks|kiwis|safaris|alibis|rabbis|tsunamis|bikinis|corgis)$/;

function isPlural({ text, lower }: Token): boolean {
  if (irregularPlurals.has(lower)) return true;
  if (!text.endsWith('s') || lower.length < 3 || singularInS.has(lower))
    return irregularPlurals.has(lastPart(lower));
  return !/(?:ss|us|is)$/.test(lower) || PLURAL_IS.test(lower);
}

const lastPart = (lower: string): string => lower.slice(lower.lastIndexOf('-') + 1);

/** Goes on to the last noun of "police officers" and "customs posts". */
function compound(text: string, tokens: readonly Token[], i: number): number {
  const next = tokens[i + 1];
  const goesOn =
    attributivePlurals.has(tokens[i]!.lower) &&
    next &&
    /^[\s\u00a0]$/.test(text.slice(tokens[i]!.end, next.start)) &&
    !functionWords.has(next.lower) &&
    !uncounted.has(next.lower);
  if (!goesOn) return i;
  if (isPlural(next)) return i + 1;
  const after = tokens[i + 2];
  return after && /^\p{Ll}+$/u.test(next.text) && isPlural(after) && !functionWords.has(after.lower)
    ? i + 2
    : i;
}

/** Whether the number and its noun carry a claim. */
function counts(
  text: string,
  { tokens, start }: Sentence,
  numeral: Numeral,
  value: number,
  head: Token,
  before: number,
): boolean {
  const noun = head.lower;
  const previous = tokens[before]?.lower ?? '';
  const pointed = definite.has(previous);
  if (!Number.isInteger(value) || value === 1) return false;
  if (value === 0)
    return previous !== 'net' && !zeroNames.has(noun) && !zeroNames.has(tokens[before + 2]?.lower ?? '');
  const figures = text.slice(numeral.start, numeral.end);
  if (/^(?:19|20)\d\d$/.test(figures)) return countedWithYears.has(noun);
  if (calledNumbers.has(figures) && /^(?:calls?|services?|lines?|operators?|handlers?)$/.test(noun))
    return false;
  if (numeral.inWords && numeral.start === start && value < 13 && nameFollows(text, numeral.end))
    return false;
  if (pointed && (value < 10 || generic.has(noun))) return false;
  if (value >= 10) return true;
  return numeral.inWords ? concrete.has(noun) || concrete.has(lastPart(noun)) : !generic.has(noun);
}

/** "Five Eyes partners", "Six Nations fixtures" at the beginning of a sentence. */
const nameFollows = (text: string, end: number): boolean =>
  /^\s\p{Lu}\p{Ll}+\s/u.test(text.slice(end, end + 24));

/** The counted thing as written, without "more" and "other" before it. */
function unitOf(text: string, { tokens }: Sentence, first: number, last: Token): string {
  let i = first;
  while (tokens[i]!.start < last.start && comparing.has(tokens[i]!.lower)) i++;
  return text.slice(tokens[i]!.start, last.end).replace(/[\s\u00a0]+/g, ' ');
}

/** A large number in figures whose thing goes without saying. */
function unnamed(
  text: string,
  { block, end }: Sentence,
  numeral: Numeral,
  middle: Bounded,
  value: number,
): Count | null {
  if (block.kind === 'cell' || block.kind === 'heading' || numeral.inWords) return null;
  const grouped = value >= 1000 && numeral.grouped;
  if (numeral.exponent < 3 && (!grouped || numeral.mantissa.includes('.'))) return null;
  const next = text.slice(middle.end, Math.min(end, middle.end + 2));
  return next === '' || /^(?:\s[^\d]?|[.,;:)!?’”"'])/.test(next) ? { ...middle, value, unit: null } : null;
}
