import { themes } from '../../languages/en/themes.ts';
import { THEMES, type Theme } from '../../model/analysis.ts';
import type { Segmented, Sentence, Token } from '../../model/text.ts';

type Vote = readonly [theme: Theme, weight: number];

const HINT = 0.35;
/** A phrase says more than a word: by the number of its words. */
const PHRASE = [0, 1, 2.5, 3.5, 4];

/** Words and phrases, and the beginnings of words, with the themes they speak for. */
const { whole, stems } = (() => {
  const whole = new Map<string, Vote[]>();
  const stems = new Map<string, [stem: string, vote: Vote][]>();
  for (const theme of THEMES)
    for (const entry of themes[theme].split(/\s+/)) {
      const word = entry.replace(/[*?]+$/, '').replace(/_/g, ' ');
      const vote: Vote = [theme, entry.endsWith('?') ? HINT : PHRASE[Math.min(4, word.split(' ').length)]!];
      const stem = word.slice(0, 3);
      if (/\*\??$/.test(entry) && !word.includes(' ')) stems.set(stem, [...(stems.get(stem) ?? []), [word, vote]]);
      else whole.set(word, [...(whole.get(word) ?? []), vote]);
    }
  return { whole, stems };
})();

export type Votes = ReadonlyMap<Theme, number>;

/** What words speak for which theme, weighed. */
export function votesOf(tokens: readonly Token[]): Votes {
  const votes = new Map<Theme, number>();
  const cast = (found: readonly Vote[] | undefined) => {
    for (const [theme, weight] of found ?? []) votes.set(theme, (votes.get(theme) ?? 0) + weight);
  };
  for (let i = 0; i < tokens.length; i++) {
    let phrase = tokens[i]!.lower;
    for (const [stem, vote] of stems.get(phrase.slice(0, 3)) ?? []) if (phrase.startsWith(stem)) cast([vote]);
    cast(whole.get(phrase));
    for (let n = 1; n < 4 && i + n < tokens.length; n++) {
      phrase = `${phrase} ${tokens[i + n]!.lower}`;
      cast(whole.get(phrase));
    }
  }
  return votes;
}

/** What a document and each of its paragraphs, with the heading over it, are about. */
export interface Subjects {
  readonly document: Votes;
  around(sentence: Sentence): Votes;
}

export function subjectsOf({ sentences }: Segmented): Subjects {
  const blocks = new Map<number, Token[]>();
  const all: Token[] = [];
  let heading: readonly Token[] = [];
  for (const { block, tokens } of sentences) {
    if (block.kind === 'heading') heading = tokens;
    all.push(...tokens);
    const mine = blocks.get(block.start);
    if (mine) mine.push(...tokens);
    else blocks.set(block.start, [...heading, ...tokens]);
  }
  const known = new Map<number, Votes>();
  const around = ({ block }: Sentence): Votes => {
    const votes = known.get(block.start) ?? votesOf(blocks.get(block.start) ?? []);
    known.set(block.start, votes);
    return votes;
  };
  return { document: shares(votesOf(all)), around };
}

/** Votes as shares of all that were cast. */
function shares(votes: Votes): Votes {
  const total = Math.max(1, [...votes.values()].reduce((sum, one) => sum + one, 0));
  return new Map([...votes].map(([theme, mine]) => [theme, mine / total]));
}

/** The theme of an action: its own words before its sentence's, its paragraph's and the whole document's. */
export function themeOf(action: readonly Token[], sentence: Sentence, subjects: Subjects): Theme | null {
  const [own, near, around] = [votesOf(action), votesOf(sentence.tokens), shares(subjects.around(sentence))];
  let best: Theme | null = null;
  let score = 0;
  for (const theme of THEMES) {
    const of = (votes: Votes) => votes.get(theme) ?? 0;
    const mine = 2 * of(own) + 0.6 * of(near) + 2.5 * of(around) + 6 * of(subjects.document) ** 1.5;
    if (mine > score + 1e-9) [best, score] = [theme, mine];
  }
  return best;
}
