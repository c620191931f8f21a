import { claimsIn } from '../claims/json.ts';
import type { Claims } from '../claims.ts';
import type { Claimed } from '../verify.ts';
import { oneLine } from '../words.ts';

/** What a reader of one format finds in a briefing: its words as they are shown, and the lines of its annex as data. */
export interface Shown {
  /** Sentences of the text with the numbers they cite. */
  readonly statements: readonly {
    readonly at: string;
    readonly text: string;
    readonly cites: readonly number[];
  }[];
  /** Paragraphs of the annex by their number: they begin with the quote. */
  readonly passages: ReadonlyMap<number, string>;
  /** One citation a line, JSON. */
  readonly lines: readonly string[];
}

/**
 * What a briefing claims: every citation of its annex, and every quote of its text that none of the citations behind it
 * has, as the words are shown. What was altered is claimed as it stands now, so that it is found to be lost.
 */
export function claimsShown({ statements, passages, lines }: Shown): Claims {
  const found = lines.map(parsedLine);
  if (found.length === 0)
    return { problem: 'has no annex of citations: it may be cut short, or no briefing' };
  if (found.includes(null))
    return { problem: 'has citations in its annex that are no JSON: it may be altered' };
  const cited = found as readonly Numbered[];
  const byNumber = new Map(cited.map((one) => [one.citation, one]));
  const annex = cited.map((one) => ({ ...one.claimed, quote: shownQuote(one, passages) }));
  const text = statements.flatMap((one) => unheld(one, byNumber));
  return [...annex, ...text].toSorted(byEdition);
}

interface Numbered {
  readonly citation: number;
  readonly claimed: Claimed;
}

/** One line of the annex; null where it is none. */
function parsedLine(line: string): Numbered | null {
  try {
    const value: unknown = JSON.parse(line);
    const [claimed] = claimsIn(value);
    const { citation } = value as { citation?: unknown };
    return claimed === undefined || !Number.isInteger(citation)
      ? null
      : { citation: citation as number, claimed: { ...claimed, at: `citation ${citation}` } };
  } catch {
    return null;
  }
}

/** The words that are cited, where the annex shows the same; else those that it shows. */
function shownQuote({ citation, claimed }: Numbered, passages: ReadonlyMap<number, string>): string {
  const shown = oneLine(passages.get(citation) ?? '');
  if (shown.startsWith(`“${oneLine(claimed.quote)}”`)) return claimed.quote;
  return shown === '' ? '(not shown in the annex)' : shown.slice(1, Math.max(2, shown.indexOf('”')));
}

/** Quotes of a sentence that stand in none of the passages it cites. */
function unheld(
  { at, text, cites }: Shown['statements'][number],
  byNumber: ReadonlyMap<number, Numbered>,
): readonly Claimed[] {
  const behind = cites.flatMap((number) => byNumber.get(number) ?? []);
  if (behind.length === 0) {
    const [first] = byNumber.values();
    return [{ ...first!.claimed, at, start: 0, end: 0, quote: `without a citation: ${oneLine(text)}` }];
  }
  const held = behind.map(({ claimed }) => oneLine(claimed.quote));
  return quotesIn(oneLine(text), held).map((quote) => ({ ...behind[0]!.claimed, at, quote }));
}

/** Words between quotation marks that are not held. Passages may have such marks of their own: the longest that is held counts. */
function quotesIn(text: string, held: readonly string[]): string[] {
  const lost: string[] = [];
  for (let from = text.indexOf('“'); from >= 0; ) {
    const ends = endsAfter(text, from);
    const good = ends.findLast((end) => held.some((words) => words.includes(text.slice(from + 1, end))));
    if (good === undefined) lost.push(text.slice(from + 1, ends[0] ?? text.length));
    from = text.indexOf('“', good ?? ends[0] ?? text.length);
  }
  return lost;
}

/** No quote has more marks in it than this. */
const MOST_MARKS = 200;

function endsAfter(text: string, from: number): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf('”', from); at >= 0 && ends.length < MOST_MARKS; at = text.indexOf('”', at + 1))
    ends.push(at);
  return ends;
}

/** Edition by edition: `verify` holds one text at a time. */
const byEdition = (a: Claimed, b: Claimed): number => {
  const [first, second] = [a, b].map(({ document, edition }) => `${document}\n${edition}`);
  return first! < second! ? -1 : first! > second! ? 1 : 0;
};
