import { type DefinitionRule, definitionRules } from '../../languages/en/definitions.ts';
import type { Span } from '../../model/span.ts';

/** A term that a line defines; spans count in the line. */
export interface Term {
  readonly term: Span;
  readonly rule: DefinitionRule;
  /** The words that define: from `words[0]` on, or before the term. */
  readonly words: Span;
  readonly equivalent: Span | null;
  readonly related: boolean;
}

/** A term in its marks: an apostrophe within is none, and a mark that the publisher forgot ends at the verb. */
const TERM =
  /“(?<b>[^“”\n,;()]{1,80}?)(?=\)\s|\s(?:means|ha(?:s|ve)\s+the\s+(?:same\s+)?meanings?)\s)|“(?<a>[^“”\n]{1,160})”|‘(?<c>(?:[^‘“”\n’]|’(?=\p{L}))(?:[^‘“”\n’]|’(?=\p{L})|’(?=\s\p{Ll}+\s*’)){0,160}?)’(?!\p{L})/gu;

/** The terms that a line defines, in their order. `listed` is whether the line above says that what it lists is defined elsewhere. */
export function termsIn(line: string, listed: boolean): readonly Term[] {
  if (!/[“‘]/.test(line)) return [];
  const found: Term[] = [];
  const marks = [...line.matchAll(TERM)].map((match) => {
    const words = (match.groups!.a ?? match.groups!.b ?? match.groups!.c!).replace(/[.,;]$/, '');
    return {
      start: match.index + 1,
      end: match.index + 1 + words.length,
      close: match.index + match[0].length,
    };
  });
  const real = marks.filter(({ start, end }) => /\S/.test(line.slice(start, end)));
  real.forEach(({ start, end, close }, at) => {
    const before = line.slice(0, start - 1);
    // "“employee” and “worker” have the meanings given": what is said after the last is said of each.
    let last = at;
    while (real[last + 1] && JOIN.test(line.slice(real[last]!.close, real[last + 1]!.start - 1))) last++;
    const equivalent =
      real[at + 1] && EQUIVALENT.test(line.slice(close, real[at + 1]!.start - 1)) ? real[at + 1]! : null;
    const behind = behindOf(line, last > at ? real[last]!.close : close);
    for (const rule of definitionRules) {
      const words = wordsBy(rule, line, before, close, behind);
      if (words === null) continue;
      const related = /\b(?:related|cognate)\s+expressions?\b/i.test(line.slice(close, close + 160));
      found.push({
        term: { start, end },
        rule,
        words,
        equivalent: equivalent && { start: equivalent.start, end: equivalent.end },
        related,
      });
      return;
    }
    if (listed && /^\s*[“‘]?$/u.test(before))
      found.push({
        term: { start, end },
        rule: definitionRules[0]!,
        words: { start: close, end: line.length },
        equivalent: null,
        related: false,
      });
  });
  return found;
}

const JOIN = /^(?:\s*\([“‘][^)]{1,100}\))?(?:\s*,?\s*(?:and|or)\s+|,\s+)(?:an?\s+|the\s+)?$/u;
const EQUIVALENT = /^\s*\($/;

/** Past the term's equivalent in another language, and a remark on it: "“tug” (“tynfad”)". */
function behindOf(line: string, from: number): number {
  const match = /^\s*\(\s*[“‘][^()]{1,120}\)/u.exec(line.slice(from));
  return from + (match?.[0].length ?? 0);
}

function wordsBy(
  rule: DefinitionRule,
  line: string,
  before: string,
  close: number,
  behind: number,
): Span | null {
  if (rule.before && !rule.before.test(before)) return null;
  if (rule.behind && !rule.behind.test(line.slice(close))) return null;
  if (!rule.after) return rule.before ? { start: 0, end: close } : null;
  rule.after.lastIndex = behind;
  const match = rule.after.exec(line);
  return match === null ? null : { start: wordsFrom(rule, behind, match[0]), end: line.length };
}

/** What is given elsewhere, or is to be read, is told by the verb too. */
function wordsFrom({ manner, before }: DefinitionRule, from: number, match: string): number {
  if (before) return from + /^[\s\S]*?\b(?:is|are)\s*/iu.exec(match)![0].length;
  if (manner === 'means') return from + match.length;
  return from + match.length - match.replace(/^(?:,?\s+\([^()]*\)|,[^;—]*?,(?=\s))?,?\s+/u, '').length;
}
