import { html } from '../html.ts';
import type { Claimed } from '../verify.ts';
import { oneLine, quoted } from '../words.ts';

/**
 * Words that a file shows to people beside its evidence. Where they show none of the evidence in question they are
 * claimed too, in the place of the first, and so found to be lost: nobody can alter what is read and keep what is checked.
 * @param shows whether the words show a quote
 */
export function shownClaims(
  words: string,
  at: string,
  evidence: readonly Claimed[],
  shows: (quote: string) => boolean,
): readonly Claimed[] {
  const [first] = evidence;
  if (first === undefined || evidence.some(({ quote }) => shows(quote))) return [];
  return [{ ...first, at, quote: words }];
}

interface Named extends Claimed {
  readonly of: string;
}

/** What an entry of a feed shows: its title ends with the words, its summary is the sentence, its content quotes it. */
export interface ShownEntry {
  readonly title?: string | undefined;
  readonly summary?: string | undefined;
  readonly content?: string | undefined;
}

/** @param as how the format writes words, where it cannot hold each character */
export function entryClaims(
  { title, summary, content }: ShownEntry,
  at: string,
  evidence: readonly Named[],
  as: (words: string) => string,
): readonly Claimed[] {
  const own = evidence.filter(({ of }) => of === 'action' || of === 'words');
  const whole = evidence.filter(({ of }) => of === 'sentence' || of === 'words');
  return [
    ...(title === undefined
      ? []
      : shownClaims(title, `${at}, title`, own, (quote) => title.endsWith(as(oneLine(quote))))),
    ...(summary === undefined
      ? []
      : shownClaims(summary, `${at}, summary`, whole, (quote) => summary === as(quote))),
    ...(content === undefined
      ? []
      : shownClaims(quotedIn(content), `${at}, content`, whole, (quote) =>
          content.includes(as(quotedHtml(quote))),
        )),
  ];
}

/** Words as the content of an entry quotes them. */
export const quotedHtml = (words: string): string => `<p>${html(quoted(words))}</p>`;

const quotedIn = (content: string): string => /<p>([^<]*)<\/p>/.exec(content)?.[1] ?? 'nothing quoted';
