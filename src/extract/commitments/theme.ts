import { ofNoTheme, themes } from '../../languages/en/themes.ts';
import { THEMES, type Theme } from '../../model/analysis.ts';
import type { Segmented, Sentence, Token } from '../../model/text.ts';
import { factOf } from '../../segment/words.ts';

/** What a word or phrase says of a theme, by its place in the list of themes; of none with -1. */
interface Cue {
  /** The words after the first; none for a single word. */
  readonly rest: readonly string[];
  /** Whether the last word is a stem. */
  readonly open: boolean;
  readonly theme: number;
  readonly weight: number;
}

const HINT = 0.35;
/** A phrase says more than a word: by the number of its words. */
const PHRASE = [0, 1, 2, 2.5, 3];

/** By their first word, the longest first; single stems by their first three letters. */
const { cues, stems } = (() => {
  const cues = new Map<string, Cue[]>();
  const stems = new Map<string, (Cue & { readonly stem: string })[]>();
  const lists = [...THEMES.map((name) => themes[name]), ofNoTheme];
  for (const [place, list] of lists.entries())
    for (const entry of list.trim().split(/\s+/)) {
      const [first = '', ...rest] = entry.replace(/[*?]+$/, '').split('_');
      const open = /\*\??$/.test(entry);
      const weight = entry.endsWith('?') ? HINT : PHRASE[Math.min(4, rest.length + 1)]!;
      const cue = { rest, open, theme: place < THEMES.length ? place : -1, weight };
      if (open && rest.length === 0) {
        const key = first.slice(0, 3);
        stems.set(key, [...(stems.get(key) ?? []), { ...cue, stem: first }]);
      } else cues.set(first, [...(cues.get(first) ?? []), cue]);
    }
  for (const some of cues.values()) some.sort((a, b) => b.rest.length - a.rest.length);
  return { cues, stems };
})();

/** Votes for each theme, in the order of the list of themes. */
type Votes = number[];

const none = (): Votes => NOBODY.slice();
const NOBODY: Readonly<Votes> = THEMES.map(() => 0);

/** Adds what `tokens` from `from` to before `to` say: of what begins at a word, the longest. */
function count(votes: Votes, tokens: readonly Token[], from = 0, to = tokens.length): Votes {
  for (let i = from; i < to; i++) {
    const found = cuesOf(tokens[i]!);
    let length = -1;
    for (let k = 0; k < found.length; k++) {
      const { rest, open, theme, weight } = found[k]!;
      if (rest.length < length) break;
      if (rest.length > 0 && !(i + rest.length < to && follows(tokens, i + 1, rest, open))) continue;
      length = rest.length;
      if (theme >= 0) votes[theme]! += weight;
    }
    if (length > 0) i += length;
  }
  return votes;
}

/** What a word says by itself or with those behind it; a word that is listed as it stands is no stem's. */
const cuesOf = factOf(({ lower }): readonly Cue[] => {
  const listed = cues.get(lower) ?? [];
  return listed.at(-1)?.rest.length === 0
    ? listed
    : [...listed, ...(stems.get(lower.slice(0, 3)) ?? []).filter(({ stem }) => lower.startsWith(stem))];
});

function follows(tokens: readonly Token[], at: number, words: readonly string[], open: boolean): boolean {
  const last = words.length - 1;
  for (let k = 0; k <= last; k++) {
    const { lower } = tokens[at + k]!;
    if (lower !== words[k] && !(open && k === last && lower.startsWith(words[k]!))) return false;
  }
  return true;
}

/** What a document and its paragraphs, each with the heading over it, are about: shares of all votes cast. */
export interface Subjects {
  readonly document: Votes;
  /** By the start of the paragraph. */
  readonly paragraphs: ReadonlyMap<number, Votes>;
  /** By the index of the sentence; votes, not shares. */
  readonly sentences: readonly Votes[];
}

export function subjectsOf({ sentences }: Segmented): Subjects {
  const own = sentences.map(({ tokens }) => count(none(), tokens));
  const document = none();
  const paragraphs = new Map<number, Votes>();
  let heading = none();
  for (const { block, index } of sentences) {
    if (block.kind === 'heading') heading = own[index]!;
    add(document, own[index]!);
    const paragraph = paragraphs.get(block.start) ?? heading.slice();
    if (block.kind !== 'heading') add(paragraph, own[index]!);
    paragraphs.set(block.start, paragraph);
  }
  for (const votes of paragraphs.values()) share(votes);
  share(document);
  return { document, paragraphs, sentences: own };
}

const add = (votes: Votes, more: Votes): void => {
  for (let i = 0; i < votes.length; i++) votes[i]! += more[i]!;
};

function share(votes: Votes): void {
  const total = votes.reduce((sum, one) => sum + one, 0);
  if (total > 1) for (let i = 0; i < votes.length; i++) votes[i]! /= total;
}

/** Governance is what remains: texts of every theme speak of meetings, reports and cooperation. */
const REST = THEMES.indexOf('governance');

/** The theme of an action: its own words before its sentence's, its paragraph's and the whole document's. */
export function themeOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  { index, block }: Sentence,
  subjects: Subjects,
): Theme | null {
  const own = count(none(), tokens, from, to);
  const [near, around] = [subjects.sentences[index]!, subjects.paragraphs.get(block.start)!];
  let best: Theme | null = null;
  let score = 0;
  for (const [i, theme] of THEMES.entries()) {
    const about = 2.5 * around[i]! + 6 * subjects.document[i]! ** 1.5;
    const mine = 2 * own[i]! + 0.3 * near[i]! + (i === REST ? 0.5 : 1) * about;
    if (mine > score + 1e-9) [best, score] = [theme, mine];
  }
  return best;
}
