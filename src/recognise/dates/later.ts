import { later, laterRule } from '../../languages/en/dates-later.ts';
import type { Span } from '../../model/span.ts';
import type { Found } from './parse.ts';
import { isLong } from './relative.ts';
import { lengthsOf } from './said.ts';
import type { When } from './when.ts';

/** "Signed on 9 May, and the order [a week later]": counted from the date before it in the sentence. */
export function withLater(text: string, { start, end }: Span, finds: readonly Found[]): readonly Found[] {
  if (finds.length === 0 || !finds.some(({ when }) => COUNTED.has(when.is))) return finds;
  const out: Found[] = [...finds];
  for (const { 0: words, index, groups } of text.slice(start, end).matchAll(later)) {
    const span = { start: start + index, end: start + index + words.length };
    const before = out.findLast(({ when, end: last }) => last <= span.start && when.is !== 'length');
    const lengths = lengthsOf(groups!.length!);
    if (!before || !lengths || !COUNTED.has(before.when.is)) continue;
    if (before.when.is === 'month' && !lengths.every(({ unit }) => isLong(unit))) continue;
    const when: When = { is: 'offset', lengths, back: groups!.way === 'earlier', of: before.when };
    const at = out.findIndex((other) => other.start >= span.start);
    const replaced = at >= 0 && out[at]!.start < span.end ? 1 : 0;
    out.splice(at < 0 ? out.length : at, replaced, { ...span, rule: laterRule.id, when, parts: [] });
  }
  return out;
}

/** Dates from which one can count on. */
const COUNTED: ReadonlySet<When['is']> = new Set<When['is']>(['day', 'month', 'weekday']);
