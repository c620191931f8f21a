import { neverFinal, seldomFinal, sentenceOpeners } from '../languages/en/abbreviations.ts';
import { type Span, trimmed } from '../model/span.ts';
import { breaksOf } from './breaks.ts';

/** Longer runs are cut first, so that one line of five megabytes costs no more than five of one. */
const LONGEST = 20_000;

/** The sentences of a block, without the white space around them: cut by Unicode's rules, and what those cut wrongly merged again. */
export function sentencesOf(text: string, block: Span): Span[] {
  const spans: Span[] = [];
  for (const piece of pieces(text, block)) {
    let start = piece.start;
    for (const end of breaksOf(text, piece)) {
      const span = trimmed(text, { start, end });
      start = end;
      const before = spans.at(-1);
      if (span.start === span.end) continue;
      if (before && goesOn(text, before, span))
        spans[spans.length - 1] = { start: before.start, end: span.end };
      else spans.push(span);
    }
  }
  return spans;
}

function* pieces(text: string, { start, end }: Span): Generator<Span> {
  while (end - start > LONGEST) {
    const near = text.lastIndexOf(' ', start + LONGEST);
    let cut = near > start ? near : start + LONGEST;
    if (isLowSurrogate(text.charCodeAt(cut))) cut--;
    yield { start, end: cut };
    start = cut;
  }
  yield { start, end };
}

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** Whether what looks like two sentences is one. */
function goesOn(text: string, before: Span, after: Span): boolean {
  if (after.end - before.start > LONGEST) return false;
  const last = text[before.end - 1]!;
  if (/[\p{Ll},;)]/u.test(text[after.start]!) && last !== ':') return true;
  if (!/[.!?…”’"')\]]/.test(last)) return true;
  if (last !== '.') return false;
  const [, word = ''] =
    /([\p{L}\p{N}.]+)\.$/u.exec(text.slice(Math.max(before.start, before.end - 24), before.end)) ?? [];
  const lower = word.toLowerCase();
  if (isEnumerator(text, before)) return true;
  if (neverFinal.has(lower))
    return !(lower === 'no' && !/^[\d(]/.test(text.slice(after.start, after.start + 1)));
  if (/^\p{Lu}$/u.test(word)) return !opens(text, after);
  if (seldomFinal.has(lower) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return !opens(text, after);
  return false;
}

/** "1." or "(a)." standing alone before its sentence. */
const isEnumerator = (text: string, { start, end }: Span): boolean =>
  end - start <= 6 && /^\(?(?:\d{1,3}|\p{L}|[ivx]{1,4})[.)]+$/iu.test(text.slice(start, end));

function opens(text: string, { start, end }: Span): boolean {
  const [word = ''] = /^\p{L}+/u.exec(text.slice(start, Math.min(end, start + 24))) ?? [];
  return sentenceOpeners.has(word.toLowerCase());
}
