import { type ChangeKind, lawChangeRules, named } from '../../languages/en/law-changes.ts';
import type { Mention } from '../../model/analysis.ts';
import { firstFrom, overlaps, type Span } from '../../model/span.ts';

/** Words of a provision that carry a duty, a day, a power, an amount … */
export interface Mark extends Span {
  readonly kind: ChangeKind;
  /** Marks of one value mean the same, whatever their words. */
  readonly value: string;
  /** What it is, for readers: "a duty"; '' where the words say it themselves. */
  readonly name: string;
  readonly rule: string;
}

/** What kind a mention is of. */
const MENTIONED: Readonly<Record<string, ChangeKind>> = {
  date: 'date',
  period: 'date',
  duration: 'date',
  recurrence: 'date',
  money: 'threshold',
  quantity: 'threshold',
};

/** What the stretches of a text carry, in its order. Numbers that name provisions count for nothing. */
export function marksIn(text: string, spans: readonly Span[], mentions: readonly Mention[]): readonly Mark[] {
  return spans.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const taken: Span[] = [...words.matchAll(named)].map((found) => spanOf(found, start));
    const marks: Mark[] = [];
    const take = (mark: Mark) => {
      if (taken.some((one) => overlaps(one, mark))) return;
      taken.push(mark);
      marks.push(mark);
    };
    for (const mention of within(mentions, start, end)) {
      const kind = MENTIONED[mention.type];
      if (kind) take(markOf(mention, kind));
    }
    for (const { id, kind, name, byWords, match } of lawChangeRules)
      for (const found of words.matchAll(match)) {
        const value = byWords ? found[0].toLowerCase().replace(/\s+/g, ' ') : id;
        take({ ...spanOf(found, start), kind, value, name, rule: id });
      }
    return marks.sort((a, b) => a.start - b.start);
  });
}

const spanOf = ({ 0: words, index }: RegExpExecArray, from: number): Span => ({
  start: from + index,
  end: from + index + words.trimEnd().length,
});

const markOf = ({ start, end, type, value, quote, rule }: Mention, kind: ChangeKind): Mark => ({
  start,
  end,
  kind,
  value: `${type} ${value ?? quote.toLowerCase()}`,
  name: '',
  rule,
});

function within(mentions: readonly Mention[], start: number, end: number): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = firstFrom(mentions, start); at < mentions.length && mentions[at]!.start < end; at++)
    if (mentions[at]!.end <= end) found.push(mentions[at]!);
  return found;
}
