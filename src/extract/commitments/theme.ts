import { themes } from '../../languages/en/themes.ts';
import { THEMES, type Theme } from '../../model/analysis.ts';
import type { Segmented, Token } from '../../model/text.ts';

/** Words of one token and of two, with the themes they speak for; stems by their first letters. */
const { whole, stems } = (() => {
  const whole = new Map<string, Theme[]>();
  const stems = new Map<string, [stem: string, theme: Theme][]>();
  for (const theme of THEMES)
    for (const entry of themes[theme].split(/\s+/)) {
      const word = entry.replace(/_/g, ' ').replace(/\*$/, '');
      if (!entry.endsWith('*') || word.includes(' ')) whole.set(word, [...(whole.get(word) ?? []), theme]);
      else stems.set(word.slice(0, 3), [...(stems.get(word.slice(0, 3)) ?? []), [word, theme]]);
    }
  return { whole, stems };
})();

export type Votes = ReadonlyMap<Theme, number>;

/** What words speak for which theme, counted. */
export function votesOf(tokens: readonly Token[]): Votes {
  const votes = new Map<Theme, number>();
  const vote = (theme: Theme, weight: number) => votes.set(theme, (votes.get(theme) ?? 0) + weight);
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens[i]!.lower;
    const two = `${word} ${tokens[i + 1]?.lower ?? ''}`;
    const three = `${two} ${tokens[i + 2]?.lower ?? ''}`;
    for (const [phrase, weight] of [[three, 3], [two, 2.5], [word, 1]] as const)
      for (const theme of [...(whole.get(phrase) ?? []), ...(weight > 1 ? (whole.get(phrase.replace(/s$/, '')) ?? []) : [])]) vote(theme, weight);
    for (const [stem, theme] of stems.get(word.slice(0, 3)) ?? []) if (word.startsWith(stem)) vote(theme, 1);
  }
  return votes;
}

/** What the whole document is about. */
export const documentVotes = ({ sentences }: Segmented): Votes => votesOf(sentences.flatMap(({ tokens }) => tokens));

/** The theme of an action: its own words first, then its sentence's, then the document's. */
export function themeOf(action: readonly Token[], sentence: readonly Token[], document: Votes): Theme | null {
  const [own, around] = [votesOf(action), votesOf(sentence)];
  const most = Math.max(1, ...document.values());
  let best: Theme | null = null;
  let score = 0;
  for (const theme of THEMES) {
    const mine = 3 * (own.get(theme) ?? 0) + 1 * (around.get(theme) ?? 0) + 2 * ((document.get(theme) ?? 0) / most);
    if (mine > score + 1e-9) [best, score] = [theme, mine];
  }
  return best;
}
