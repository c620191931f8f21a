import { type CitationRule, citationRules, mentionedRule } from '../../languages/en/citations.ts';
import type { Analysis, Mention } from '../../model/analysis.ts';
import type { Citation, CitationContext } from '../../model/citation.ts';
import { type Quote, quote, type Span, trimmed } from '../../model/span.ts';
import { cited } from '../../segment/provisionCited.ts';
import { DIVISIONS } from '../../segment/provisionNames.ts';
import { type Provision, type Provisions, provisionsOf } from '../../segment/provisions.ts';
import { type Around, aroundOf } from './around.ts';
import { type Cited, citedIn } from './cited.ts';
import { prepared, type Stretch } from './masking.ts';

/**
 * What a text cites and what it does with it, in the order of the text: one for each provision that is named, or for
 * the whole instrument. A text does not cite itself.
 */
export function citationsOf(analysis: Analysis): readonly Citation[] {
  const { document, mentions, places } = analysis;
  const { all, others } = citedIn(analysis);
  const whole = prepared(document.text, others);
  const provisions = provisionsOf({ places });
  const dates = mentions.filter(({ type }) => type === 'date');
  const found = all.flatMap((one) => {
    const around = aroundOf(whole, one, (offset) => unitAt(provisions, offset));
    const { rule, words } = foundBy(around, one, document);
    const shared = {
      instrument: one.instrument,
      called: one.called,
      within: withinOf(provisions, one),
      context: rule.context,
      words,
      effect: DATED.has(rule.context) ? effectOf(dates, around, document.text) : null,
      inQuotation: around.inQuotation,
      ...(one.editorial && { editorial: true as const }),
      rule: rule.id,
    };
    return one.parts.map(({ provision, ...span }) => ({ ...quote(document, span), ...shared, provision }));
  });
  return found.map((one, at) => headed(one, found[at + 1], document.text));
}

/** An instrument that is all of a heading is cited for what the line below does with it. */
function headed(one: Citation, next: Citation | undefined, text: string): Citation {
  if (one.rule !== mentionedRule.id || next === undefined || next.start - one.end > 40) return one;
  const isHeading =
    text.slice(one.end, one.end + 2) === '\n\n' &&
    /(?:^|\n\n)[^\n]{0,30}$/.test(text.slice(Math.max(0, one.start - 40), one.start));
  const { context, words, effect, rule, instrument } = next;
  if (!isHeading || context === 'mentioned' || instrument.name !== one.instrument.name) return one;
  return { ...one, context, words, effect, rule };
}

interface Found {
  readonly rule: CitationRule;
  readonly words: Quote | null;
}

/** The first rule that fits. */
function foundBy(around: Around, { parts }: Cited, document: { readonly text: string }): Found {
  const ofProvision = parts.every(({ provision }) => provision !== null);
  for (const rule of citationRules) {
    if (rule.of !== undefined && (rule.of === 'provision') !== ofProvision) continue;
    const decided = decidedBy(rule, around);
    if (decided !== null) return { rule, words: quote(document, trimmed(document.text, decided)) };
  }
  return { rule: mentionedRule, words: null };
}

/** The words by which a rule fits; null where it does not. */
function decidedBy({ before, after, lead, heading }: CitationRule, around: Around): Span | null {
  if (heading !== undefined) return matched(heading, around.heading);
  if (lead !== undefined) return matched(lead, around.lead);
  const first = before === undefined ? undefined : matched(before, around.before);
  const second = after === undefined ? undefined : matched(after, around.after);
  return first === null || second === null ? null : (first ?? second ?? null);
}

function matched(pattern: RegExp, { words, at }: Stretch): Span | null {
  const match = pattern.exec(words);
  if (match === null) return null;
  const decided = match[1] ?? match[0];
  const start = match.index + match[0].indexOf(decided);
  return { start: at(start), end: at(start + decided.length - 1) + 1 };
}

const withinOf = ({ at }: Provisions, { start }: Span): Citation['within'] => {
  const provision = at(start);
  return provision === null ? null : { id: provision.id, cited: cited(provision) };
};

/** The section, article or paragraph of a schedule in which a place of the law lies. */
function unitAt({ at }: Provisions, offset: number): Provision | null {
  let unit: Provision | null = null;
  for (let one = at(offset); one !== null; one = one.parent) if (!DIVISIONS.has(one.kind)) unit = one;
  return unit;
}

const DATED = new Set<CitationContext>(['amended', 'revoked', 'commenced']);
const FROM = /\b(?:on|from|as\s+of|with\s+effect\s+from|after|until)\s+(?:the\s+)?$/iu;

/** The day that the same sentence gives for it. */
function effectOf(dates: readonly Mention[], { sentence }: Around, text: string): string | null {
  let [low, high] = [0, dates.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.start < sentence.start) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < dates.length && dates[i]!.end <= sentence.end; i++)
    if (dates[i]!.value !== null && FROM.test(text.slice(Math.max(0, dates[i]!.start - 24), dates[i]!.start)))
      return dates[i]!.value;
  return null;
}
