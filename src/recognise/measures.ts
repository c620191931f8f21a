import { type amountRules, beforeNegative, references } from '../languages/en/amounts.ts';
import type { Span } from '../model/span.ts';
import type { Sentence } from '../model/text.ts';
import { moneyBefore, type Sign } from './money.ts';
import { moneyAfter } from './moneyAfter.ts';
import { amountOf, type Numeral } from './numeral.ts';
import { type Draft, shareUnit, wordBefore } from './sharing.ts';
import { unitAfter } from './units.ts';

/** A number with its unit. */
export interface Measured extends Span {
  readonly rule: keyof typeof amountRules;
  readonly money: boolean;
  /** A dollar of a country that only the surroundings tell. */
  readonly dollar: boolean;
  /** ISO 4217, UCUM, or null where the words leave it open. */
  readonly unit: string | null;
  readonly value: number;
}

/** The amounts among the numbers of a sentence. Numbers that share a unit with the next ("5 to 10 per cent") each have it. */
export function measuresIn(text: string, sentence: Sentence, numerals: readonly Numeral[]): Measured[] {
  const drafts: Draft[] = [];
  for (let i = 0; i < numerals.length; i++) {
    const before = drafts.at(-1);
    const from = before && before.kind !== 'none' ? before.end : sentence.start;
    drafts.push(draftOf(text, sentence, from, numerals[i]!, numerals[i + 1]));
  }
  for (let i = drafts.length - 2; i >= 0; i--) shareUnit(text, sentence, drafts, i);
  const measured: Measured[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const draft = drafts[i]!;
    if (draft.kind === 'none' || draft.start < (measured.at(-1)?.end ?? 0)) continue;
    const small = smallChange(text, sentence, draft, drafts[i + 1]);
    measured.push(signed(text, sentence, draft, small));
  }
  return measured;
}

/** @param from where the amount before ends: its sign belongs to no other. */
function draftOf(
  text: string,
  sentence: Sentence,
  from: number,
  numeral: Numeral,
  next: Numeral | undefined,
): Draft {
  const bare: Draft = {
    numeral,
    start: numeral.start,
    end: numeral.end,
    shift: 0,
    unit: null,
    kind: 'none',
    dollar: false,
    minor: false,
  };
  if (numeral.share) return bare;
  const limit = next ? Math.min(sentence.end, next.start) : sentence.end;
  const before = moneyBefore(text, from, numeral);
  if (before) return drafted(bare, before, 'sign', before.letter ?? numeral.letter);
  const after = moneyAfter(text, limit, sentence.end, numeral);
  if (after) return drafted(bare, after, 'name', after.letter);
  const unit = unitAfter(text, sentence, limit, numeral);
  // "Section 5 m" and "Article 3 t" are letters of a text, not metres and tonnes.
  if (unit?.unit.length === 1 && references.has(wordBefore(text, sentence, bare.start))) return bare;
  if (!unit) return percentBefore(text, from, sentence, bare);
  return { ...bare, end: unit.end, shift: unit.shift, unit: unit.unit, kind: 'unit' };
}

/** "per cent of twenty" at the end of a sentence, as a form or a question has it. */
function percentBefore(text: string, from: number, sentence: Sentence, bare: Draft): Draft {
  if (!/^\W{0,3}$/.test(text.slice(bare.end, Math.min(sentence.end, bare.end + 4)))) return bare;
  const [words] = /\bper ?cents? of $/i.exec(text.slice(Math.max(from, bare.start - 16), bare.start)) ?? [];
  return words === undefined ? bare : { ...bare, start: bare.start - words.length, unit: '%', kind: 'unit' };
}

function drafted(bare: Draft, sign: Sign, kind: 'sign' | 'name', letter: Numeral['letter']): Draft {
  return {
    ...bare,
    start: Math.min(bare.start, sign.start),
    end: Math.max(sign.end, letter?.end ?? 0, bare.end),
    shift: sign.currency.exponent + (letter?.exponent ?? 0),
    unit: sign.currency.code,
    kind,
    dollar: sign.dollar,
    minor: sign.currency.exponent < 0,
  };
}

/** Pence behind pounds: "£5 and 50p", "12 dollars 40 cents", and "12 dollars and 40." at a sentence's end. */
function smallChange(
  text: string,
  sentence: Sentence,
  main: Draft,
  next: Draft | undefined,
): { end: number; value: number } | null {
  if (!next || main.kind === 'unit' || main.kind === 'none' || main.minor || main.shift !== 0) return null;
  if (main.numeral.exponent !== 0 || main.numeral.mantissa.includes('.')) return null;
  if (!/^,?\s{1,2}(?:and\s{1,2})?$/i.test(text.slice(main.end, next.start))) return null;
  const value = amountOf(next.numeral);
  if (value >= 100 || !Number.isInteger(value)) return null;
  if (next.minor && (next.unit === main.unit || next.dollar)) return { end: next.end, value };
  if (next.kind !== 'none' || main.kind !== 'name' || next.numeral.letter) return null;
  return /^\s*(?:[.?!;]|$)/.test(text.slice(next.end, Math.min(sentence.end, next.end + 3)))
    ? { end: next.end, value }
    : null;
}

const rules = { none: 'measure', sign: 'moneySign', name: 'moneyName' } as const;

/** The amount of a draft: multiplied out, with its change and its sign. */
function signed(
  text: string,
  sentence: Sentence,
  draft: Draft,
  change: { end: number; value: number } | null,
): Measured {
  const { numeral, kind, unit } = draft;
  const exact = amountOf(numeral, draft.shift);
  const value = change ? Number(`${exact * 100 + change.value}e-2`) : exact;
  const percent =
    unit === '%' || unit === 'percentage points' || unit === 'basis points' || unit === '[ppth]';
  const span = minus(text, sentence, draft.start, change?.end ?? draft.end);
  return {
    start: span.start,
    end: span.end,
    rule: kind === 'unit' ? (percent ? 'percentage' : 'measure') : rules[kind],
    money: kind !== 'unit',
    dollar: draft.dollar,
    unit,
    value: span.negative && value !== 0 ? -value : value,
  };
}

/** The sign before an amount, "minus" or an accountant's brackets, and the span with it. */
function minus(text: string, sentence: Sentence, start: number, end: number): Span & { negative: boolean } {
  const before = text.slice(Math.max(sentence.start, start - 24), start);
  const [sign] = /(?:(?<=^|[\s(])[-−–\u2011]|\b(?:minus|negative)\s)$/iu.exec(before) ?? [];
  if (sign !== undefined && !/\d\s?$/.test(before.slice(0, -sign.length)))
    return { start: start - sign.length, end, negative: true };
  if (/^(?:\p{L}{0,3}\p{Sc}|[A-Z]{3} ?)(?:\(|[-−])/u.test(text.slice(start, start + 8)))
    return { start, end, negative: true };
  const bracketed = before.endsWith('(') && text[end] === ')';
  if (!bracketed) return { start, end, negative: false };
  const [word = ''] = /(?:\p{L}+|[:=])\s*$/u.exec(before.slice(0, -1)) ?? [];
  const negative =
    beforeNegative.has(word.trim().toLowerCase()) || (sentence.block.kind === 'cell' && before === '(');
  return negative ? { start: start - 1, end: end + 1, negative } : { start, end, negative };
}
