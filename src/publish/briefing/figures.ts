import type { EntryOf } from '../../register/register.ts';
import { pointWords, whenWords } from '../words.ts';
import { type DraftPart, draftPart } from './draft.ts';
import { evidence } from './evidence.ts';
import type { NonEmpty } from './model.ts';
import { leading, meaning, quoting, type Sentence, say, some } from './say.ts';
import { compare } from './themes.ts';
import { sourceOf } from './unsaid.ts';

type Figure = EntryOf<'figure'>;

/** Amounts, the same one of several documents once: money, then shares and counts; each largest first within its unit. */
export function figuresPart(figures: readonly Figure[]): DraftPart {
  const groups = grouped(figures);
  const money = groups.filter(([{ said }]) => isMoney(said.unit));
  const others = groups.filter(([{ said }]) => !isMoney(said.unit));
  return draftPart(
    'Figures',
    [],
    [
      draftPart('Money', money.sort(byAmount).map(figureSentence)),
      draftPart('Other figures', others.map(figureSentence)),
    ],
  );
}

export const isMoney = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit);

/** The same value, unit, bound and day. */
export function grouped(figures: readonly Figure[]): NonEmpty<Figure>[] {
  const groups = new Map<string, [Figure, ...Figure[]]>();
  for (const one of figures) {
    const { value, unit, bound, approx } = one.said;
    const key = JSON.stringify([value, unit, bound, approx]);
    const there = groups.get(key);
    if (there === undefined) groups.set(key, [one]);
    else there.push(one);
  }
  return [...groups.values()];
}

const byAmount = ([a]: NonEmpty<Figure>, [b]: NonEmpty<Figure>): number =>
  compare(a.said.unit!, b.said.unit!) || amountOf(b) - amountOf(a);

export const amountOf = ({ said: { value } }: Figure): number =>
  typeof value === 'number' ? value : value[1];

/** The amount as the document writes it, the sentence it stands in, of when and by whom; then where else it is given. */
export function figureSentence([first, ...more]: NonEmpty<Figure>): Sentence {
  const on = evidence(first, first.said, 'sentence');
  const { asOf, attribution } = first.said;
  const told = [
    asOf === null ? '' : asOf.includes('/') ? whenWords(asOf) : `as of ${pointWords(asOf)}`,
    attribution === null ? '' : `according to ${attribution}`,
  ].filter(Boolean);
  const limits = told.length === 0 ? null : say`${meaning(told.join(', '), on)}; `;
  const others = some(more.filter(({ document }) => document !== first.document));
  const also = others === null ? null : say`; also given by ${elsewhere(others)}`;
  return say`${leading(amountText(first.said.quote), on)}: ${quoting(on)} (${limits}${sourceOf(first)})${also}`;
}

function elsewhere(others: NonEmpty<Figure>) {
  const names = [...new Set(others.map((one) => sourceOf(one).text))].join(' and ');
  return meaning(names, some(others.map((one) => evidence(one, one.said, 'sentence')))!);
}

/** As it is written, with a capital at the beginning of a sentence. */
const amountText = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line[0]!.toUpperCase() + line.slice(1);
};
