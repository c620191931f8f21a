import { seriesRule, titleTailRule } from '../../languages/en/instruments.ts';
import {
  bareWords,
  describing,
  lawNouns,
  titleNouns,
  titleRule,
} from '../../languages/en/instruments-titles.ts';
import { actId, lawOfNumber, lawOfTitle, titleOf } from './tables.ts';
import { isCapital, startsBefore } from './title-starts.ts';
import { ofUnderstanding, titledOn } from './titled-on.ts';
import { instrument, regnalAt } from './uk-numbers.ts';
import { matchAt, type Passage, plain, type Scheme, titleFrom, type Work } from './work.ts';

const YEAR =
  /(?:\s{1,9}\([A-Z][^()]{2,40}\))?\s{1,9}(?:of\s{1,9})?(?<year>1[2-9]\d\d|20\d\d)(?![\d,.]\d|\s?[-\u2010-\u2015]\s?\d)(?:\s?\/\s?(?<number>\d{1,4})(?![\d/]))?/y;

/** The title that a noun such as "Act" ends, or begins. */
export function titleAt(passage: Passage, index: number): Work | null {
  const token = passage.tokens[index]!;
  if (!isCapital(token)) return null;
  const noun = singular(token.lower);
  if (lawNouns.has(token.lower)) {
    const year = matchAt(YEAR, passage, token.end);
    if (year) return dated(passage, index, year);
  }
  if (passage.heading) return null;
  if (titleNouns.has(token.lower)) return titledOn(passage, index, noun) ?? undated(passage, index, noun);
  return titledOn(passage, index, noun);
}

const singular = (noun: string): string =>
  noun === 'mou' ? 'memorandum' : noun.replace(/ies$/, 'y').replace(/s$/, '');

/** "Jobseekers Act 1995 (c. 18)", "Wiltshire (Structural Change) Order 2008 (S.I. 2008/490)". */
function dated(passage: Passage, index: number, year: RegExpExecArray): Work | null {
  const token = passage.tokens[index]!;
  const end = token.end + year[0].length;
  const starts = startsBefore(passage, index);
  const tail = numberAfter(passage, end, token.lower, { ...year.groups!, of: year[0] });
  if (starts.length === 0) return tail?.id ? { ...tail, start: token.start, rule: titleTailRule.id } : null;
  const known = starts.find((start) => lawOfTitle(titleFrom(passage, start, end)));
  const start = known ?? likely(passage, starts);
  const value = titleFrom(passage, start, end).replace(/\/\d+$/, '');
  const law = lawOfTitle(value);
  const scheme: Scheme = lawNouns.get(token.lower)!;
  const id = tail?.id ?? (law ? actId(law) : null);
  return {
    start,
    end: tail?.end ?? end,
    value,
    id,
    scheme,
    noun: singular(token.lower),
    rule: titleTailRule.id,
  };
}

/** Of an unknown title's possible beginnings: not the word that opens the sentence, which has its capital from there. */
const likely = (passage: Passage, starts: readonly number[]): number =>
  (starts.length > 1 && starts[0] === passage.tokens[0]!.start ? starts[1] : starts[0])!;

const BRACKET = /\s{0,9}[,;]?\s{0,9}\(\s{0,9}(?=[SWN][.SIR])/y;

/** The number that follows a short title: a chapter, or the series number of an instrument. */
function numberAfter(
  passage: Passage,
  end: number,
  noun: string,
  { year, number, of = '' }: Record<string, string | undefined>,
) {
  const scheme: Scheme = lawNouns.get(noun)!;
  if (number && scheme === 'secondary')
    return { end, ...instrument('uksi', Number(year), Number(number)), scheme };
  const chapter = matchAt(titleTailRule.match, passage, end);
  if (chapter) {
    const { kind = '', number: n = '', ni } = chapter.groups!;
    const law =
      /^no$/i.test(kind) && noun !== 'measure'
        ? null
        : lawOfNumber(Number(year), kind, n, !!ni || /\(Northern\sIreland\)/.test(of));
    if (law)
      return {
        end: end + chapter[0].length,
        id: actId(law),
        value: titleOf(law) ?? `${year} ${/^ch?$|^chapter$/i.test(kind) ? 'c.' : kind} ${n}`,
        scheme,
        noun: 'act',
      };
  }
  return seriesAfter(passage, end, scheme) ?? regnalAfter(passage, end);
}

/** "Irish Free State (Consequential Provisions) Act 1922 (13 Geo. 5 Sess. 2 c. 2)". */
function regnalAfter(passage: Passage, end: number) {
  const bracket = matchAt(OPENING, passage, end);
  const work = bracket && regnalAt(passage, end + bracket[0].length);
  if (!work?.id) return null;
  const close = matchAt(CLOSING, passage, work.end);
  return { ...work, end: work.end + (close?.[0].length ?? 0) };
}

const OPENING = /\s{0,9},?\s{0,9}\(/y;
const CLOSING = /\s{0,9}\)/y;

function seriesAfter(passage: Passage, end: number, scheme: Scheme) {
  const bracket = matchAt(BRACKET, passage, end);
  const at = end + (bracket?.[0].length ?? 0);
  const match = bracket && matchAt(seriesRule.match, passage, at);
  if (!match) return null;
  const { year, number, tail = '' } = match.groups!;
  const key = match[0].replace(/[^A-Z]/gi, '').toUpperCase();
  const ours = key.startsWith('SSI')
    ? 'ssi'
    : key.startsWith('SR') || key.startsWith('NISR')
      ? 'nisr'
      : 'uksi';
  const type = /\(N/.test(tail) ? 'nisi' : /\(W/.test(tail) || key.startsWith('WSI') ? 'wsi' : ours;
  const closing = /\s{0,9}\)?/y;
  closing.lastIndex = at + match[0].length;
  const close = matchAt(closing, passage, closing.lastIndex);
  return {
    end: at + match[0].length + (close?.[0].length ?? 0),
    ...instrument(type, Number(year), Number(number)),
    scheme,
  };
}

/** Capitalised words that end in "Agreement", "Act" and the like, where they say more than the kind. */
function undated(passage: Passage, index: number, noun: string): Work | null {
  const token = passage.tokens[index]!;
  const memorandum = ofUnderstanding(passage, index);
  const start = startsBefore(passage, index, noun === 'act' || noun === 'bill').at(-1);
  if (!memorandum && nameGoesOn(passage, index)) return null;
  const end = memorandum ? passage.tokens[index + 2]!.end : token.end;
  const work = { end, id: null, scheme: schemeOf(noun), noun, rule: titleRule.id };
  if (start !== undefined && tells(plain(passage.text.slice(start, token.start))))
    return { ...work, start, value: titleFrom(passage, start, end) };
  if (!memorandum) return null;
  return {
    ...work,
    start: token.start,
    value: `${monthBefore(passage, token.start)}Memorandum of Understanding`,
  };
}

const nameGoesOn = ({ tokens }: Passage, index: number): boolean => {
  const next = tokens[index + 1];
  return next !== undefined && isCapital(next) && next.start === tokens[index]!.end + 1;
};

/** Whether the words before the kind say which one it is. */
function tells(before: string): boolean {
  const words = before.trim().split(/[\s/-]+/);
  const telling = words.filter((word) => /^[\p{Lu}\d]/u.test(word) && !bareWords.has(word.toLowerCase()));
  if (words.filter((word) => describing.has(word.toLowerCase())).length > 1) return true;
  return telling.length > 0 && (words.length > 1 || telling[0]!.length > 2);
}

/** "their February 2022 Memorandum of Understanding": the date tells it from others, and stays a date. */
const monthBefore = ({ text, start }: Passage, at: number): string =>
  /(?:\p{Lu}\p{Ll}{2,8}\s)?(?:19|20)\d\d\s$/u
    .exec(text.slice(Math.max(start, at - 18), at))?.[0]
    .replace(/\s/g, ' ') ?? '';

const schemeOf = (noun: string): Scheme =>
  lawNouns.get(noun) ?? (noun === 'regulation' || noun === 'directive' ? 'eu' : 'treaty');
