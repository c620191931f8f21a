import { figureRules } from '../languages/en/figures.ts';
import type { Figure, Mention } from '../model/analysis.ts';
import { overlaps, quote, type Span } from '../model/span.ts';
import type { Segmented, Sentence, Token } from '../model/text.ts';
import { amountOf, type Numeral } from '../recognise/numeral.ts';
import { numeralsIn } from '../recognise/numerals.ts';
import type { Recognised } from '../recognise/recognise.ts';
import { type Bounded, bounded, boundedBefore, boundedBehind } from './figures/bounds.ts';
import { countAt } from './figures/counts.ts';
import { joined } from './figures/ranges.ts';
import { rateEnd } from './figures/rates.ts';
import { ratioOf, shareAt } from './figures/shares.ts';
import { asOf, attributionOf, sayingsIn } from './figures/sources.ts';

/** A figure before it is said when it stood and whose it is. */
interface Found extends Bounded {
  readonly value: number | readonly [number, number];
  readonly unit: string | null;
  readonly rule: keyof typeof figureRules;
}

/** An amount that was recognised, or a number that may count something. */
type Item =
  | { readonly span: Span; readonly mention: Mention }
  | { readonly span: Span; readonly numeral: Numeral };

/** Finds the amounts and counts that carry a claim, past the title above them, with what bounds them, when they stood and who says so. */
export function figuresIn(segmented: Segmented, { mentions }: Recognised): Figure[] {
  const { document, sentences } = segmented;
  const figures: Figure[] = [];
  const opening = sentences.findIndex(({ block }) => block.kind !== 'heading');
  let from = 0;
  for (const sentence of sentences) {
    while (from < mentions.length && mentions[from]!.end <= sentence.start) from++;
    const numerals = sentence.index < opening ? [] : numeralsIn(document.text, sentence);
    if (numerals.length === 0) continue;
    const inside = within(mentions, from, sentence);
    const found = foundIn(document.text, sentence, numerals, inside);
    const dates = inside.filter(({ type }) => type === 'date' || type === 'period');
    const sayings =
      found.length > 0
        ? sayingsIn(
            document.text,
            sentence,
            inside.filter(({ type }) => NAMES.has(type)),
          )
        : [];
    for (const [i, { start, end, value, unit, bound, approx, rule }] of found.entries())
      figures.push({
        ...quote(document, { start, end }),
        value,
        unit,
        bound,
        approx,
        asOf: asOf(document.text, sentence, { start, end }, dates, {
          before: found[i - 1],
          behind: found[i + 1],
        }),
        attribution: attributionOf(sayings, { start, end }),
        rule: figureRules[rule].id,
      });
  }
  return figures;
}

const NAMES: ReadonlySet<Mention['type']> = new Set(['party', 'person', 'body', 'place'] as const);
const AMOUNTS: ReadonlySet<Mention['type']> = new Set(['money', 'quantity'] as const);

function within(mentions: readonly Mention[], from: number, { end }: Span): Mention[] {
  const inside: Mention[] = [];
  for (let i = from; i < mentions.length && mentions[i]!.start < end; i++) inside.push(mentions[i]!);
  return inside;
}

function foundIn(
  text: string,
  sentence: Sentence,
  numerals: readonly Numeral[],
  mentions: readonly Mention[],
): Found[] {
  const items = itemsOf(numerals, mentions);
  const found: Found[] = [];
  const ends = new Set(mentions.filter(({ type }) => !AMOUNTS.has(type)).map(({ end }) => end));
  const named = (token: Token) => ends.has(token.end);
  for (let i = 0; i < items.length; i++) {
    const taken = found.at(-1)?.end ?? 0;
    if (items[i]!.span.start < taken) continue;
    const pair = items[i + 1] ? pairOf(text, sentence, items[i]!, items[i + 1]!, named) : null;
    const figures = pair ?? [single(text, sentence, items[i]!, named)];
    for (const figure of figures) if (figure && figure.start >= taken) found.push(figure);
    if (pair) i++;
  }
  return found;
}

/** Amounts and free numbers in the order of the text; what is part of a date, a citation or a name is left out. */
function itemsOf(numerals: readonly Numeral[], mentions: readonly Mention[]): Item[] {
  const items: Item[] = [];
  let at = 0;
  for (const numeral of numerals) {
    while (at < mentions.length && mentions[at]!.end <= numeral.start) at++;
    const mention = mentions[at];
    if (!mention || !overlaps(mention, numeral)) items.push({ span: numeral, numeral });
    else if (AMOUNTS.has(mention.type) && items.at(-1)?.span !== mention)
      items.push({ span: mention, mention });
  }
  return items;
}

type Named = (token: Token) => boolean;

/** The figure of one amount or number alone. */
function single(text: string, sentence: Sentence, item: Item, named: Named): Found | null {
  if ('mention' in item) return measured(text, sentence, item.mention);
  const { numeral } = item;
  const before = boundedBefore(text, sentence, { ...numeral, bound: 'exact', approx: false });
  if (numeral.share) {
    const share = shareAt(text, sentence, numeral, before.start < numeral.start);
    return share && { ...before, value: amountOf(numeral), unit: '1', rule: 'share' };
  }
  const count = countAt(text, sentence, numeral, named);
  if (!count) return null;
  const whole = boundedBefore(text, sentence, count);
  const end = rateEnd(text, sentence, whole.end);
  const rule = count.unit === null ? 'number' : 'count';
  return { ...boundedBehind(text, sentence, { ...whole, end }), value: count.value, unit: count.unit, rule };
}

function measured(text: string, sentence: Sentence, mention: Mention): Found {
  const { value, unit } = amountIn(mention);
  const span = bounded(text, sentence, mention);
  const rated = rateEnd(text, sentence, span.end);
  const whole = rated > span.end ? boundedBehind(text, sentence, { ...span, end: rated }) : span;
  return { ...whole, value, unit, rule: mention.type === 'money' ? 'money' : 'measure' };
}

/** What a mention's value says: "EUR 5", "5 GW", or a bare number where the unit is open. */
function amountIn({ value, type }: Mention): { value: number; unit: string | null } {
  const [, code, number, unit] = /^(?:([A-Z]{3}) )?(-?[\d.]+)(?: (.+))?$/.exec(value ?? '') ?? [];
  return { value: Number(number), unit: (type === 'money' ? code : unit) ?? null };
}

/** "people aged between 55 and 74" are told by their age, which is no figure. */
const AGES = /\baged?\s+(?:between\s+|from\s+)?$/i;

/** One range, one ratio, or the two ends of a change; null where the two have nothing to do with each other. */
function pairOf(
  text: string,
  sentence: Sentence,
  low: Item,
  high: Item,
  named: Named,
): (Found | null)[] | null {
  const between = text.slice(low.span.end, high.span.start);
  if (between.length > 14) return null;
  if (AGES.test(text.slice(Math.max(sentence.start, low.span.start - 20), low.span.start))) return [];
  const before = boundedBefore(text, sentence, { ...low.span, bound: 'exact', approx: false });
  if ('numeral' in low && 'numeral' in high) {
    const ratio = ratioOf(text, sentence, low.numeral, high.numeral);
    if (ratio !== null) return [{ ...before, end: high.span.end, value: ratio, unit: '1', rule: 'ratio' }];
  }
  if ('mention' in low !== 'mention' in high) return null;
  if ('numeral' in low && 'numeral' in high && low.numeral.share && high.numeral.share)
    return shares(text, sentence, before, low.numeral, high.numeral);
  const second = single(text, sentence, high, named);
  if (!second || typeof second.value !== 'number') return null;
  if ('numeral' in low && /^\s+or\s+$/i.test(between) && second.rule === 'count') return [];
  const join = joined(text, sentence, before.start, low.span.end, second.start);
  if (!join) return null;
  const first =
    'mention' in low ? amountIn(low.mention) : { value: lowEnd(low.numeral, high), unit: second.unit };
  if (first.unit !== second.unit || second.rule === 'share') return null;
  if (join.range && first.value < second.value)
    return [
      {
        ...boundedRange(text, sentence, join.start, before, second),
        value: [first.value, second.value],
        unit: second.unit,
        rule: 'range',
      },
    ];
  if ('mention' in low) return [measured(text, sentence, low.mention), second];
  if (join.range && /^[-\u2010\u2011–]$/.test(between)) return [];
  return join.range
    ? null
    : [{ ...before, value: first.value, unit: second.unit, rule: second.rule }, second];
}

/** "Between a quarter and a third", "from a half to two-thirds". */
function shares(
  text: string,
  sentence: Sentence,
  before: Bounded,
  low: Numeral,
  high: Numeral,
): Found[] | null {
  const join = joined(text, sentence, before.start, low.end, high.start);
  if (!join?.range || amountOf(low) >= amountOf(high)) return null;
  return [
    {
      ...before,
      start: join.start,
      end: high.end,
      value: [amountOf(low), amountOf(high)],
      unit: '1',
      rule: 'range',
    },
  ];
}

/** The low end's amount, with the high end's scale where it has none: "1.2 to 1.5 million people". */
function lowEnd(low: Numeral, high: Item): number {
  const scale = 'numeral' in high ? high.numeral.exponent + (high.numeral.letter?.exponent ?? 0) : 0;
  const alone = amountOf(low, low.letter?.exponent ?? 0);
  return low.exponent === 0 && low.letter === null && scale >= 3 && alone < 1000
    ? amountOf(low, scale)
    : alone;
}

function boundedRange(text: string, sentence: Sentence, start: number, low: Bounded, high: Bounded): Bounded {
  const outer =
    start < low.start
      ? boundedBefore(text, sentence, { start, end: high.end, bound: 'exact', approx: false })
      : low;
  const bound = outer.bound !== 'exact' ? outer.bound : high.end > high.start ? high.bound : 'exact';
  return { start: outer.start, end: high.end, bound, approx: outer.approx || low.approx || high.approx };
}
