import type { Stretch } from './masking.ts';

/** "the", other instruments of the same list and what of it is meant, between the words that decide and the citation. */
const INNER = [
  /(?:^|[\s(,])(?:the|that|this|said|a|an|each|both|either|any|all|those|whole|relevant|now)\s*$/iu,
  /\s*\ue001+(?:\s*\([^()]{0,200}\))*\s*[,;]?\s*(?:\b(?:and|or|and\/or|as\s+well\s+as|together\s+with)\b)?\s*(?:\b(?:with|of|to|by|under|in|on|for|from)\b)?\s*$/iu,
  /\b(?:(?:sub-?)?(?:paragraph|section|point|article|part|annex|chapter|regulation|indent|clause|schedule)s?\s\(?[\p{Lu}\d]{0,5}\p{L}?\)?(?:\([\p{L}\d]{1,5}\)){0,4}(?:\s?(?:,|and|or|to)\s\(?[\p{L}\d]{1,5}\)?(?:\([\p{L}\d]{1,5}\)){0,4}){0,12},?|(?:the\s+)?(?:first|second|third|fourth|last)\s+(?:sub)?(?:paragraph|sentence|indent)|(?:any\s+)?(?:provision|requirement)s?|the\s+whole)\s+(?:of|to|in)\s*$/iu,
  /\bin\s+particular\s*$/iu,
];

/** The words before a citation, up to what decides. */
export function nearest({ words, at }: Stretch): Stretch {
  let end = words.length;
  for (let more = true, times = 0; more && times < 40; times++) {
    more = false;
    for (const inner of INNER) {
      const from = Math.max(0, end - 400);
      const match = inner.exec(words.slice(from, end));
      if (match === null || match[0] === '' || match[0].trim() === '') continue;
      const keep = /^[\s(,]/.test(match[0]) && !/^\s*\ue001/.test(match[0]) ? 1 : 0;
      end = from + match.index + keep;
      more = true;
    }
  }
  return { words: words.slice(0, end), at };
}

/** What of it is meant, in brackets, and other instruments of the same list. */
const NEXT = [
  /^\s*[([][^()[\]]{1,200}[)\]]/u,
  /^\s*,?\s*(?:(?:and|or)\s+)?(?:(?:the|of|to|in|with)\s+)*\ue001+/iu,
  /^\s+of\s+the\s+European\s+Parliament(?:\s+and\s+of\s+the\s+Council)?/iu,
  /^\s+thereof\b/iu,
];

export function nextTo({ words, at }: Stretch): Stretch {
  let start = 0;
  for (let more = true, times = 0; more && times < 40; times++) {
    more = false;
    for (const next of NEXT) {
      const match = next.exec(words.slice(start, start + 300));
      if (match === null) continue;
      start += match[0].length;
      more = true;
    }
  }
  return { words: words.slice(start), at: (index) => at(start + index) };
}
