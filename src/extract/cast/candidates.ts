import { nameEntries, partyByName } from '../../languages/en/names.ts';
import { sharedNames, topical } from '../../languages/en/names-roles.ts';
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
export function candidatesIn(
  tokens: readonly Token[],
  names: readonly NameMention[],
  named: ReadonlyMap<string, number>,
): Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  let scope = false;
  let last = 0;
  for (const [i, mention] of names.entries()) {
    for (; at < tokens.length && tokens[at]!.start < mention.start; at++) {
      const { lower, start } = tokens[at]!;
      if (start < last) continue;
      if (topical.has(lower)) scope = true;
      else if (RELEASES.has(lower) && !(lower === ',' && scope && isPlace(tokens[at - 1], names)))
        scope = false;
    }
    last = mention.end;
    const name = partyOf(mention) ?? seatIn(tokens, names, i, named);
    const several = mention.type === 'body' ? partiesOfBody(mention.quote) : [];
    const meant = several.length > 0 ? several : name === null ? [] : [name];
    for (const one of meant) found.push({ name: one, mention, topic: scope && mention.type !== 'person' });
  }
  return found;
}

/** "in Reno, Nevada": the comma behind a place goes on with where it lies. */
const isPlace = (before: Token | undefined, names: readonly NameMention[]): boolean =>
  before !== undefined &&
  /^\p{Lu}/u.test(before.text) &&
  !names.some(({ start, end, type }) => type !== 'place' && start <= before.start && before.end <= end);

const bySurface = new Map(
  nameEntries.filter(({ type }) => type === 'party').map(({ surface, of }) => [surface, of] as const),
);

/** "the Franco-Fijian Council" has no party in its name, "the U.S.-Fiji Trade Council" has two. */
function partiesOfBody(quote: string): readonly string[] {
  const [first = '', ...rest] = quote.split(/[-\u2010\u2011–]/);
  const one = bySurface.get(first.trim());
  if (!one || rest.length === 0) return [];
  const words = rest.join('-').split(/\s+/);
  for (let count = Math.min(4, words.length - 1); count > 0; count--) {
    const other = bySurface.get(words.slice(0, count).join(' '));
    if (other && other !== one) return [one, other];
  }
  return [];
}

/** "London and Brussels agree": a seat beside another, or beside a party, stands for its government; in a dateline it does not. */
function seatIn(
  tokens: readonly Token[],
  names: readonly NameMention[],
  at: number,
  named: ReadonlyMap<string, number>,
): string | null {
  const seat = seatOf(names[at]!, named);
  if (seat === null) return null;
  const beside = [names[at - 1], names[at + 1]].some(
    (other) =>
      other &&
      (seatOf(other, named) ?? partyOf(other)) !== null &&
      joinsTwo(tokens, Math.min(other.end, names[at]!.end), Math.max(other.start, names[at]!.start)),
  );
  return beside && tokens.some(({ text, lower }) => /^\p{Ll}/u.test(text) && lower !== 'and') ? seat : null;
}

/** For whom a seat of government stands; of several the one that the document names most. */
export function seatOf(
  { type, rule, of, quote }: NameMention,
  named: ReadonlyMap<string, number>,
): string | null {
  if (type !== 'place') return null;
  if (rule === 'en/names/seat') return of;
  const [first = null, ...others] = sharedNames.get(quote.toLowerCase()) ?? [];
  if (first === null || ![first, ...others].some((name) => named.has(name))) return null;
  return others.reduce(
    (best, name) => ((named.get(name) ?? 0) > (named.get(best) ?? 0) ? name : best),
    first,
  );
}

const joinsTwo = (tokens: readonly Token[], start: number, end: number): boolean =>
  tokens
    .filter((token) => token.start >= start && token.end <= end)
    .every(({ lower }) => /^(?:and|&|,|-|–|—|\/)$/.test(lower));

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
    if (before && !isShortForm(line, before, one) && !joinedIn(line, before.mention.end, one.mention.start)) {
      runs.push(run);
      run = [];
    }
    run.push(one);
  }
  runs.push(run);
  return runs.filter((names) => new Set(names.map(({ name }) => name)).size > 1);
}

/** "the United Arab Emirates (UAE), and": the same in brackets ends no list. */
const isShortForm = ({ tokens }: Line, before: Candidate, one: Candidate): boolean =>
  before.name === one.name &&
  tokens
    .filter(({ start }) => start >= before.mention.end && start < one.mention.start)
    .every(({ text }) => text === '(');

function joinedIn({ tokens }: Line, start: number, end: number): boolean {
  let linked = start === end || end - start === 1;
  for (const { start: at, lower, text } of tokens) {
    if (at < start || at >= end) continue;
    if (!JOINING.has(lower) && !/^\p{Lu}[\p{Lu}\p{N}.]*$/u.test(text)) return false;
    linked ||= LINKS.has(lower);
  }
  return linked;
}

/** The Union beside its Commission is one side and not two. */
export const SAME_SIDE: ReadonlySet<string> = new Set(['European Union', 'European Commission']);

/** Each once, and of those that are one side the first. */
export const distinct = (names: readonly string[]): string[] =>
  [...new Set(names)].filter(
    (name, i, all) => !(SAME_SIDE.has(name) && all.slice(0, i).some((other) => SAME_SIDE.has(other))),
  );

/** A party as the register names it: a region by its government. */
export function namedParty(name: string): { name: string; id: string | null } {
  const row = partyByName.get(name);
  return {
    name: row?.kind === 'region' ? (row.government ?? name) : name,
    id: row?.id ?? null,
  };
}
