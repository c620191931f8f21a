import { anyReaders, speaking } from '../../languages/en/audiences.ts';
import type { Mention } from '../../model/analysis.ts';
import { quote, type Span } from '../../model/span.ts';
import { folded } from '../identity.ts';
import type { Heard, Item } from './hearing.ts';
import type { Trigger } from './match.ts';
import { baseOf, type Part, wordsOf } from './parts.ts';
import { countryOf, lengthAt, type Profile, type Wanted } from './wanted.ts';

/** Words of a profile where they stand, with what the profile knows of them. */
export interface Hit extends Trigger {
  readonly generic: boolean;
  /** How many words of the text. */
  readonly length: number;
}

export interface Hits {
  readonly hits: readonly Hit[];
  /** Where words stand beside which the others mean another thing. */
  readonly not: readonly (Span & { readonly asked: string })[];
}

/** Everything of a profile that stands in a passage; of two that overlap, the longer. */
export function hitsIn(profile: Profile, { document, parts, mentions }: Heard, item: Item): Hits {
  const found: Hit[] = mentions.flatMap((mention) => named(profile, mention));
  const not: Hits['not'][number][] = [];
  for (const [at, { base }] of parts.entries())
    for (const wanted of profile.byFirst.get(base) ?? []) {
      const length = lengthAt(wanted, parts, at);
      if (length === 0) continue;
      const span = { start: parts[at]!.start, end: parts[at + length - 1]!.end };
      const { asked, generic, part } = wanted;
      if (part === 'not') not.push({ ...span, asked });
      else if (part !== 'place' || countryOf(asked) === null)
        found.push({ part, asked, generic, quote: quote(document, span), length });
    }
  return { hits: longest(found).map((hit) => addressedBy(hit, item, profile)), not };
}

/** A name by whatever spelling: "IMO" is the International Maritime Organization. */
function named(profile: Profile, mention: Mention): Hit[] {
  const { type, value, id } = mention;
  const key = value === null ? '' : folded(value);
  const part = profile.names.get(key) ?? profile.names.get(id === null ? '' : folded(id));
  if (part === undefined || value === null || type === 'party') return [];
  return [{ part, asked: value, quote: mention, generic: false, length: wordsOf(mention.quote).length }];
}

/** More than this of one passage nobody reads: a table run together. */
const MOST = 64;

function longest(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  const taken = new Set<number>();
  for (const hit of hits.toSorted((a, b) => b.length - a.length || a.quote.start - b.quote.start)) {
    const { start, end } = hit.quote;
    if (taken.has(start) || taken.has(end - 1)) continue;
    for (let at = start; at < end; at++) taken.add(at);
    kept.push(hit);
  }
  return kept.sort((a, b) => a.quote.start - b.quote.start).slice(0, MOST);
}

/** The words by which advice says whom it is for say more than the same words elsewhere. */
function addressedBy(hit: Hit, { kind, said }: Item, profile: Profile): Hit {
  if (kind !== 'advisory' || hit.part !== 'role') return hit;
  const named = isFor(profile, said.audience, hit.asked) || isListed(hit, said);
  return named ? { ...hit, part: 'addressed', generic: false } : hit;
}

/** "Universities, [research institutes] and health agencies have …": an advisory is named after the first of them. */
function isListed({ quote: at }: Hit, said: { readonly start: number; readonly quote: string }): boolean {
  const verb = said.quote.search(speaking);
  const behind = said.quote.slice(at.end - said.start, Math.max(0, verb));
  return (
    verb > 0 &&
    at.start >= said.start &&
    at.end <= said.start + verb &&
    /^(?:,|\s+(?:and|or)\s|$)/.test(behind)
  );
}

/** Whether advice for these readers is for a kind of reader that the profile names; by one of its names, where one is asked for. */
function isFor(profile: Profile, audience: string, asked?: string): boolean {
  const words = wordsOf(audience);
  const parts: Part[] = words.map((text) => {
    const lower = text.toLowerCase();
    return { start: 0, end: 0, text, lower, base: baseOf(lower), apart: false };
  });
  return parts.some(({ base }, at) =>
    (profile.byFirst.get(base) ?? []).some(
      (wanted) =>
        wanted.part === 'role' &&
        (asked === undefined || wanted.asked === asked) &&
        lengthAt(wanted, parts, at) > 0 &&
        isWhole(wanted, parts, at),
    ),
  );
}

/** "Operators" alone is nobody's name but where nothing narrows it otherwise: "gas operators" are others. */
const isWhole = ({ generic, words }: Wanted, parts: readonly Part[], at: number): boolean =>
  !generic || parts.length === words.length || at === 0;

/** Whether advice is for readers of no kind in particular. */
export const isForAll = (audience: string): boolean =>
  wordsOf(audience).every((word) => anyReaders.has(word.toLowerCase()));
