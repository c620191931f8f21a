import { partyByName } from '../../languages/en/names.ts';
import { topical } from '../../languages/en/names-roles.ts';
import type { Token } from '../../model/text.ts';
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
export function candidatesIn(tokens: readonly Token[], names: readonly NameMention[]): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  let scope = false;
  for (const mention of names) {
    for (; at < tokens.length && tokens[at]!.start < mention.start; at++) {
      const { lower } = tokens[at]!;
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
  for (const one of line.candidates) {
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

/** A party as the register names it: a region by its government. */
export function namedParty(name: string): { name: string; id: string | null } {
  const row = partyByName.get(name);
  return {
    name: row?.kind === 'region' ? (row.government ?? name) : name,
    id: row?.id ?? null,
  };
}
