import {
  BINDS,
  codeRule,
  connectors,
  JOINS,
  leading,
  planNouns,
  planRule,
  titleNouns,
  topicEnds,
} from '../../languages/en/instruments-titles.ts';
import { isCapital, startsBefore } from './title-starts.ts';
import { type Passage, plain, type Work } from './work.ts';

/** A plan, programme or partnership with a name, where something is done under it; a code of practice or conduct. */
export function planAt(passage: Passage, index: number, last: Work | null): Work | null {
  const token = passage.tokens[index]!;
  if (passage.heading || !isCapital(token)) return null;
  if (token.lower === 'code') return codeAt(passage, index);
  if (!planNouns.has(token.lower)) return null;
  const before = startsBefore(passage, index, false).at(-1);
  const end = topicEnd(passage, index + 1);
  const start = afterOther(passage, before ?? token.start, index);
  if (!says(passage.text.slice(start, token.start), end > index)) return null;
  if (!binds(passage, start, last) && !(/^partnerships?$/.test(token.lower) && isJoined(passage, start, end)))
    return null;
  return work(passage, start, end, {
    noun: token.lower.replace(/program$/, 'programme').replace(/s$/, ''),
    rule: planRule.id,
  });
}

const work = (passage: Passage, start: number, last: number, of: { noun: string; rule: string }): Work => ({
  start,
  end: passage.tokens[last]!.end,
  value: titleOf(passage.text.slice(start, passage.tokens[last]!.end)),
  id: null,
  scheme: 'treaty',
  ...of,
});

/** Without its short form in brackets, and without whose it is: "the Bank's Food Production Plan". */
const titleOf = (words: string): string =>
  plain(words)
    .replace(/^the\s/i, '')
    .replace(/ \([A-Za-z]{2,8}\)/, '')
    .replace(/^.*?'s?\s(?=(?:\p{Lu}[\p{L}-]*\s){2})/u, '');

/** "the Trade Arrangement (TIFA) and Engagement Work Plan": behind the title of another that "and" joins to it. */
function afterOther({ tokens }: Passage, start: number, index: number): number {
  for (let i = index - 1; i > 1 && tokens[i]!.start > start; i--) {
    if (tokens[i]!.lower !== 'and') continue;
    const before = tokens[i - 1]!.text === ')' ? i - 4 : i - 1;
    if (titleNouns.has(tokens[before]?.lower ?? '')) return tokens[i + 1]!.start;
  }
  return start;
}

/** Whether the words tell which plan it is: two before it, or one and a topic, or what a partnership is for. */
function says(before: string, hasTopic: boolean): boolean {
  const words = before.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word)).length;
  return words > 1 || hasTopic;
}

const LISTED = /\/(?:plan|title|titled-on|known)$/;

/** Whether the words before say that it binds, or it is listed behind one that does. */
function binds({ text, start: from }: Passage, start: number, last: Work | null): boolean {
  if (
    last &&
    LISTED.test(last.rule) &&
    start > last.end &&
    /^(?:\s\([^()]{2,12}\))?(?:,|,?\sand)(?:\s(?:the|its|their))?\s$/.test(text.slice(last.end, start))
  )
    return true;
  return BINDS.test(text.slice(Math.max(from, start - 60), start));
}

/** A partnership with a name is made or entered by those who are in it, and what it will do they will do. */
const isJoined = ({ text, tokens, start: from }: Passage, start: number, end: number): boolean =>
  JOINS.test(text.slice(Math.max(from, start - 60), start)) ||
  /^(?:will|shall)$/.test(tokens[end + 1]?.lower ?? '');

/** The last word of what stands behind the noun: "for Growth and Innovation", "to Address Hunger", "2021-2025"; else the noun. */
function topicEnd({ tokens }: Passage, from: number): number {
  let at = from;
  if (tokens[at]?.text === '(' && tokens[at + 2]?.text === ')') at += 3;
  if (!/^(?:for|on|of|to|against)$/.test(tokens[at]?.lower ?? '')) return from - 1;
  let last = from - 1;
  for (let i = at + 1; i < tokens.length && i < at + 14; i++) {
    const token = tokens[i]!;
    if (isCapital(token) && !leading.has(token.lower) && !topicEnds.has(token.lower)) last = i;
    else if (
      !/^(?:and|of|for|the|in|on|to)$/.test(token.lower) ||
      (!connectors.has(token.lower) && token.lower !== 'the')
    )
      break;
    else if (token.lower === 'and' && tokens[i + 1]?.lower === 'the') break;
    else if (token.lower === 'in' && tokens[i + 1]?.lower !== 'the') break;
  }
  return last;
}

/** "Harbours Act Code of Practice B", "Code of Conduct for the Northern Straits". */
function codeAt(passage: Passage, index: number): Work | null {
  const { tokens } = passage;
  if (tokens[index + 1]?.lower !== 'of' || !/^(?:Practice|Conduct)$/.test(tokens[index + 2]?.text ?? ''))
    return null;
  const before = startsBefore(passage, index, false).at(-1);
  const letter = /^[A-Z]$/.test(tokens[index + 3]?.text ?? '') ? index + 3 : null;
  const last = letter ?? topicEnd(passage, index + 3);
  if (before === undefined && last <= index + 2) return null;
  return work(passage, before ?? tokens[index]!.start, last, { noun: 'code', rule: codeRule.id });
}
