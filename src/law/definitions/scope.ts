import { SCOPE } from '../../languages/en/definitions.ts';
import { quote, type Span, trimmed } from '../../model/span.ts';
import type { Provision, Provisions } from '../../segment/provisions.ts';
import { namingsOf } from '../amendments/names.ts';
import type { Scope } from './definition.ts';

/** A stretch of the text in which words that say the scope may stand. */
export interface Said extends Span {
  readonly provision: Provision | null;
}

interface Asked {
  readonly text: string;
  readonly provisions: Provisions;
  /** Where the definition stands. */
  readonly provision: Provision | null;
  readonly quoted: boolean;
  /** What stands before the term in its line, then the lines that lead to it, from the nearest. */
  readonly said: readonly Said[];
  /** What is assumed where nothing is said: a letter stands for somebody in its section, a title for a law all through. */
  readonly otherwise: 'law' | 'section';
}

const LAW =
  /^(?:this|these)\s+(?:act|measure|order|regulations?|rules|directive|decision|scheme|instrument|bill|convention|agreement|treaty|protocol)\b/iu;

/** Where a definition holds, by the words that say so. */
export function scopeOf(asked: Asked): Scope {
  const { text, quoted } = asked;
  for (const { start, end } of asked.said) {
    const match = SCOPE.exec(text.slice(start, end));
    if (match === null) continue;
    const at = start + match.index;
    const words = quote({ text }, trimmed(text, { start: at, end: at + match[0].length }));
    const where = match.groups!.where!;
    // "This Part" of words that are to stand in another law is a part of that.
    if (quoted) return { of: 'provisions', words, provisions: [], spans: [] };
    // "This Regulation" is an act of the Union; "this regulation" a provision of an instrument.
    if (LAW.test(where) && !/^this\s+(?:regulation|order|rule)\b/u.test(where))
      return { of: 'law', words, provisions: [], spans: [whole(text)] };
    const named = namedIn(where, asked);
    if (named.length > 0)
      return { of: 'provisions', words, provisions: named.map(({ id }) => id), spans: named.map(spanOf) };
  }
  return assumed(asked);
}

const whole = (text: string): Span => ({ start: 0, end: text.length });
const spanOf = ({ start, end }: Provision): Span => ({ start, end });

function assumed({ text, provision, quoted, otherwise }: Asked): Scope {
  if (quoted) return { of: 'provisions', words: null, provisions: [], spans: [] };
  const section = mainOf(provision);
  if (otherwise === 'law' || section === null)
    return { of: 'law', words: null, provisions: [], spans: [whole(text)] };
  return { of: 'provisions', words: null, provisions: [section.id], spans: [spanOf(section)] };
}

const MAIN = new Set(['section', 'article', 'regulation', 'rule', 'order', 'schedule', 'annex']);

/** The section, article or schedule's paragraph in which a provision stands. */
export function mainOf(provision: Provision | null): Provision | null {
  for (let at = provision; at !== null; at = at.parent) {
    if (MAIN.has(at.kind)) return at;
    if (
      at.parent !== null &&
      (at.parent.kind === 'schedule' || at.parent.kind === 'annex') &&
      at.kind === 'paragraph'
    )
      return at;
  }
  return null;
}

/** The provisions of this law that the words name: "this section and section 5", "subsections (2) and (3)". */
function namedIn(where: string, { provision, provisions }: Asked): readonly Provision[] {
  const found: Provision[] = [];
  const [, kind] =
    /^this\s+(part|chapter|schedule|annex|section|subsection|paragraph|sub-?paragraph|article|regulation|rule|order|title)\b/iu.exec(
      where,
    ) ?? [];
  if (kind !== undefined) {
    const own = aboveOf(provision, kind.toLowerCase().replace('-', ''));
    if (own !== null) found.push(own);
  }
  for (const { unit, numbers } of namingsOf(where)) {
    const one = provisionNamed(provisions, provision, unit, numbers);
    if (one !== null) found.push(one);
  }
  return found;
}

function aboveOf(provision: Provision | null, kind: string): Provision | null {
  for (let at = provision; at !== null; at = at.parent) if (at.kind === kind) return at;
  return kind === 'section' || kind === 'article' || kind === 'regulation' || kind === 'paragraph'
    ? mainOf(provision)
    : null;
}

/** A provision by what the words call it, counted from where they stand. */
export function provisionNamed(
  provisions: Provisions,
  from: Provision | null,
  unit: string,
  numbers: readonly string[],
): Provision | null {
  const bare = numbers.map((one) => one.replace(/[()]/g, ''));
  const relative = /^\(/.test(numbers[0] ?? '');
  if (!relative) {
    const tops = provisions.all.filter(
      ({ kind, number, quoted }) => !quoted && kind === unit && number === bare[0],
    );
    const near = tops.find((one) => isIn(one, from && topOf(from))) ?? tops[0];
    return near ? down(near, bare.slice(1)) : null;
  }
  for (let at = from?.parent ?? null; at !== null; at = at.parent) {
    const found = down(at, bare);
    if (found !== null) return found;
    if (MAIN.has(at.kind)) break;
  }
  return null;
}

const topOf = (provision: Provision): Provision =>
  provision.parent === null ? provision : topOf(provision.parent);
const isIn = (one: Provision, above: Provision | null): boolean =>
  above !== null && above.start <= one.start && one.end <= above.end;

function down(from: Provision, numbers: readonly string[]): Provision | null {
  let at: Provision | undefined = from;
  for (const number of numbers)
    at = at?.children.find((child) => child.number.toLowerCase() === number.toLowerCase());
  return at ?? null;
}
