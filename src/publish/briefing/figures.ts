import { type Quote, quote } from '../../model/span.ts';
import type { EntryOf } from '../../register/register.ts';
import { sentenceSpan } from '../../segment/around.ts';
import { capital, oneLine, pointWords, whenWords } from '../words.ts';
import { type DraftPart, draftPart } from './draft.ts';
import { evidence } from './evidence.ts';
import type { EditionOf, Seen } from './known.ts';
import type { NonEmpty } from './model.ts';
import { joined, leading, meaning, quoting, type Sentence, say, some } from './say.ts';
import { sourceText } from './source.ts';
import { compare } from './themes.ts';

type Figure = EntryOf<'figure'>;

/** Amounts that stand in one sentence, in its order; each with all the figures that give the same. */
export interface FigureGroup {
  readonly amounts: NonEmpty<NonEmpty<Figure>>;
}

/** The sentence around each figure, by its id. */
export async function sentencesAround(
  figures: readonly Figure[],
  edition: EditionOf,
): Promise<ReadonlyMap<string, Quote>> {
  const around = new Map<string, Quote>();
  for (const { id, document, edition: hash, said } of figures) {
    const stored = await edition(document, hash);
    if (stored !== null && stored.text.slice(said.start, said.end) === said.quote)
      around.set(id, quote(stored, sentenceSpan(stored.text, said)));
  }
  return around;
}

/** Amounts, the same one of several documents once: money by currency, the largest first; then shares and counts. */
export function figuresPart(figures: readonly Figure[], known: Seen): DraftPart {
  const money = groupsOf(
    figures.filter(({ said }) => isMoney(said.unit)),
    known,
  );
  const others = groupsOf(
    figures.filter(({ said }) => !isMoney(said.unit)),
    known,
  );
  const sentences = (groups: readonly FigureGroup[]) => groups.map((one) => figureSentence(one, known));
  return draftPart(
    'Figures',
    [],
    [draftPart('Money', sentences(money.sort(byAmount))), draftPart('Other figures', sentences(others))],
  );
}

export const isMoney = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/.test(unit);

/** The same amounts together, and then those of one sentence. */
export function groupsOf(figures: readonly Figure[], { around }: Seen): FigureGroup[] {
  const same = groupedBy(figures, ({ said: { value, unit, bound, approx } }) =>
    JSON.stringify([value, unit, bound, approx]),
  );
  const sentences = groupedBy(same, ([{ id, document, edition, said }]) =>
    JSON.stringify([document, edition, around.get(id)?.start ?? said.start]),
  );
  return sentences.map((amounts) => ({ amounts }));
}

function groupedBy<T>(all: readonly T[], keyOf: (one: T) => string): NonEmpty<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const there = groups.get(keyOf(one));
    if (there === undefined) groups.set(keyOf(one), [one]);
    else there.push(one);
  }
  return [...groups.values()];
}

const byAmount = (a: FigureGroup, b: FigureGroup): number =>
  compare(a.amounts[0][0].said.unit!, b.amounts[0][0].said.unit!) || largestOf(b) - largestOf(a);

/** The largest amount of a group, in whatever unit. */
export const largestOf = ({ amounts }: FigureGroup): number =>
  Math.max(...amounts.map(([one]) => amountOf(one)));

export const amountOf = ({ said: { value } }: Figure): number =>
  typeof value === 'number' ? value : value[1];

/** The amounts as the document writes them, of when; the sentence they stand in, by whom; where else they are given. */
export function figureSentence({ amounts }: FigureGroup, known: Seen): Sentence {
  const [[first]] = amounts;
  const on = passageOf(first, known);
  const leads = joined(some(amounts.map((one, at) => amountSentence(one[0], known, at === 0)))!, ', ');
  const by = [...new Set(amounts.flatMap(([{ said }]) => said.attribution ?? []))];
  const told = [
    ...by.map((name) => `according to ${name}`),
    ...(known.alone ? [] : [sourceText(first, known.publisher)]),
  ];
  const limits = told.join('') === '' ? null : say` (${meaning(told.filter(Boolean).join('; '), on)})`;
  const others = some(amounts.flatMap((same) => same.filter(({ document }) => document !== first.document)));
  const also = others === null ? null : say`; also given by ${elsewhere(others, known)}`;
  return say`${leads}: ${quoting(on)}${limits}${also}`;
}

const passageOf = (one: Figure, { around }: Seen) => evidence(one, around.get(one.id) ?? one.said);

function amountSentence(one: Figure, known: Seen, begins: boolean): Sentence {
  const on = passageOf(one, known);
  const { asOf, quote } = one.said;
  const words = begins && !/^c\.?\s/.test(quote) ? capital(oneLine(quote)) : oneLine(quote);
  const when = asOf === null ? '' : asOf.includes('/') ? whenWords(asOf) : `as of ${pointWords(asOf)}`;
  return when === '' ? say`${leading(words, on)}` : say`${leading(words, on)} (${meaning(when, on)})`;
}

function elsewhere(others: NonEmpty<Figure>, known: Seen) {
  const names = [...new Set(others.map((one) => sourceText(one)))].join(' and ');
  return meaning(names, some(others.map((one) => passageOf(one, known)))!);
}
