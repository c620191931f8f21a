import { partyByName } from '../../languages/en/names.ts';
import { collectives, partyNumbers, topical } from '../../languages/en/names-roles.ts';
import type { NameMention } from '../../recognise/names.ts';
import type { Line } from './scene.ts';

/** A name that may be a party of the document. */
export interface Candidate {
  readonly name: string;
  readonly mention: NameMention;
  /** Spoken about rather than speaking: "on Ukraine", "against Russia", "in Germany". */
  readonly topic: boolean;
}

/** What a mention may make a party of the document; null where it cannot. */
export function partyOf({ type, value, of, rule }: NameMention): string | null {
  if (rule === 'en/names/people' || rule === 'en/names/seat' || value === null) return null;
  if (type === 'party') return of ?? value;
  if (type === 'person')
    return of === 'European Commission' || of === 'European Council' ? 'European Union' : of;
  if (type === 'body' && (value === 'European Commission' || (of === null && rule === 'en/names/body')))
    return value;
  return null;
}

/** The candidates of a line, in its order. */
export function candidatesIn(line: Line): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  let scope = false;
  for (const mention of line.names) {
    for (; at < line.tokens.length && line.tokens[at]!.start < mention.start; at++) {
      const { lower } = line.tokens[at]!;
      if (topical.has(lower)) scope = true;
      else if (RELEASES.has(lower)) scope = false;
    }
    const name = partyOf(mention);
    if (name !== null) found.push({ name, mention, topic: scope && mention.type !== 'person' });
  }
  return found;
}

/** Words after which a name is again somebody who acts. */
const RELEASES = new Set([
  'with',
  'between',
  'by',
  'and',
  ',',
  ';',
  ':',
  'will',
  'that',
  'have',
  'has',
  'are',
  'is',
  'agreed',
  '-',
  '–',
  '—',
]);

const JOINING = new Set([
  ',',
  'and',
  '&',
  '-',
  '–',
  '—',
  '/',
  'the',
  'of',
  'with',
  '(',
  ')',
  'governments',
  'government',
  'republic',
  'or',
  'by',
  'between',
]);
const LINKS = new Set([',', 'and', '&', '-', '–', '—', '/', 'with']);

/** Runs of two or more names joined by commas, "and", "with" or dashes. */
export function coordinationsIn(line: Line): Candidate[][] {
  const runs: Candidate[][] = [];
  let run: Candidate[] = [];
  for (const one of candidatesIn(line)) {
    const before = run.at(-1);
    if (before && !joinedIn(line, before.mention.end, one.mention.start)) {
      runs.push(run);
      run = [];
    }
    run.push(one);
  }
  runs.push(run);
  return runs.filter((names) => new Set(names.map(({ name }) => name)).size > 1);
}

function joinedIn({ tokens }: Line, start: number, end: number): boolean {
  let linked = start === end || end - start === 1;
  for (const { start: at, lower, text } of tokens) {
    if (at < start || at >= end) continue;
    if (!JOINING.has(lower) && !/^\p{Lu}[\p{Lu}\p{N}.]*$/u.test(text)) return false;
    linked ||= LINKS.has(lower);
  }
  return linked;
}

/** How many the parties are, by what the text calls them: "the two leaders", "our three nations"; null where it does not say. */
export function numberOf(lines: readonly Line[]): number | null {
  const tally = new Map<number, number>();
  for (const { tokens } of lines)
    for (const [i, { lower }] of tokens.entries()) {
      const number = partyNumbers.get(lower);
      if (number === undefined) continue;
      const near = tokens.slice(i + 1, i + 4).some((token) => collectives.has(token.lower));
      if (near) tally.set(number, (tally.get(number) ?? 0) + 1);
      else if (lower === 'trilateral' || lower === 'quadrilateral')
        tally.set(number, (tally.get(number) ?? 0) + 0.5);
    }
  const [best] = [...tally].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return best ? best[0] : null;
}

/** A party as the register names it: a region by its government. */
export function namedParty(name: string): { name: string; id: string | null } {
  const row = partyByName.get(name);
  return {
    name: row?.kind === 'region' ? (row.government ?? name) : name,
    id: row?.id ?? null,
  };
}
