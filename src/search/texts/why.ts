// Why a passage was found: which of the words typed it has, as which words of its own, and what each adds to its score.
import type { Term } from '../../store/catalogue.ts';
import type { Passages } from '../../store/passages.ts';
import { hitsIn } from '../marks.ts';
import type { TextsAsked } from './asked.ts';
import { TOGETHER } from './scoring.ts';

/** One reason of several: their scores come to the score of the passage. */
export interface Reason {
  /** As typed: `treaty`, `joint committee`, `harmoni*`. */
  readonly typed: string;
  /** `together`: two of the words stand next to each other, as they were typed. */
  readonly is: 'word' | 'phrase' | 'beginning' | 'together';
  /** The forms in which it stands there, each once: `treaties`. */
  readonly as: readonly string[];
  readonly in: readonly ('text' | 'title')[];
  /** In how many passages it stands, and of how many: the fewer, the more it says. */
  readonly passages: number;
  readonly of: number;
  /** In thousandths at the finest. */
  readonly score: number;
}

/** What the reasons of several passages are made from. */
export interface Grounds {
  readonly terms: readonly Wanted[];
  readonly counts: readonly number[];
  /** By number of the passage: what each term adds, by the term's place. */
  readonly parts: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** How many passages there are. */
  readonly of: number;
}

interface Wanted {
  readonly term: Term;
  readonly is: Reason['is'];
}

export async function groundsFor(
  passages: Passages,
  asked: TextsAsked,
  numbers: readonly number[],
  of: number,
): Promise<Grounds> {
  const terms: readonly Wanted[] = [
    ...asked.phrases.map((term) => ({ term, is: 'phrase' as const })),
    ...asked.words.map((term) => ({ term, is: term.prefix ? ('beginning' as const) : ('word' as const) })),
    ...asked.pairs.map((term) => ({ term, is: 'together' as const })),
  ];
  const all = terms.map(({ term }) => term);
  const parts = new Map(numbers.map((number) => [number, new Map<number, number>()]));
  for (const { term, number, score } of await passages.parts(all, numbers))
    parts.get(number)!.set(term, terms[term]!.is === 'together' ? score * TOGETHER : score);
  return { terms, counts: await passages.frequencies(all), parts, of };
}

/** The reasons for one passage, those that add most first. */
export function reasonsFor(
  { terms, counts, parts, of }: Grounds,
  number: number,
  words: { readonly text: string; readonly title: string },
): readonly Reason[] {
  const own = [...parts.get(number)!].sort(([a, x], [b, y]) => y - x || a - b);
  const scores = inThousandths(own.map(([, score]) => score));
  return own.map(([at], n): Reason => {
    const { term, is } = terms[at]!;
    const [text, title] = [formsIn(words.text, term), formsIn(words.title, term)];
    return {
      typed: `${term.words.join(' ')}${term.prefix ? '*' : ''}`,
      is,
      as: [...new Set([...text, ...title])],
      in: [
        ...(text.length > 0 ? (['text'] as const) : []),
        ...(title.length > 0 ? (['title'] as const) : []),
      ],
      passages: counts[at]!,
      of,
      score: scores[n]!,
    };
  });
}

/** A score as it is shown. */
export const shownScore = (score: number): number => Math.round(score * 1_000) / 1_000;

/** Rounded so that they come to the rounded sum: what rounding leaves over goes to the greatest. */
function inThousandths(scores: readonly number[]): readonly number[] {
  const whole = scores.map((score) => Math.round(score * 1_000));
  const sum = Math.round(scores.reduce((sum, score) => sum + score, 0) * 1_000);
  const over = sum - whole.reduce((sum, score) => sum + score, 0);
  return whole.map((score, at) => (score + (at === 0 ? over : 0)) / 1_000);
}

/** The words by which a term stands in a text, in small letters, each once. */
function formsIn(text: string, term: Term): readonly string[] {
  const hits = hitsIn(text, [term]);
  const [forms, long] = [new Set<string>(), term.words.length];
  for (let at = 0; at + long <= hits.length; at += long)
    forms.add(
      text
        .slice(hits[at]!.start, hits[at + long - 1]!.end)
        .toLowerCase()
        .replace(/\s+/g, ' '),
    );
  return [...forms].slice(0, MOST_FORMS);
}

const MOST_FORMS = 8;
