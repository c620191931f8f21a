import type { Analysis } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import { type Provision, provisionsOf } from '../../segment/provisions.ts';

/** A provision, made ready to be held against others. */
export interface Unit {
  readonly at: number;
  readonly provision: Provision;
  /** Its heading and its own words, without its number. */
  readonly spans: readonly Span[];
  /** The same in small letters and one shape of everything that says nothing: equal where the words are. */
  readonly folded: string;
  readonly words: readonly string[];
  /** The same without what numbers it names: "sections # and #". */
  readonly shape: string;
  /** What it stands in, cross-headings left out; null of what stands by itself. */
  readonly holder: Unit | null;
  readonly children: readonly Unit[];
  /** Its place among those that stand in the same. */
  readonly place: number;
  /** How many provisions of the law have the same words. */
  readonly twins: number;
}

interface Made extends Unit {
  readonly children: Made[];
  twins: number;
}

/** The provisions of a law, in the order of the text. */
export function unitsOf({ document, places }: Pick<Analysis, 'document' | 'places'>): readonly Unit[] {
  const made = new Map<Provision, Made>();
  const tops: Made[] = [];
  const units: Made[] = [];
  for (const provision of provisionsOf({ places }).all) {
    const holder = made.get(holderOf(provision)!) ?? null;
    const siblings = holder?.children ?? tops;
    const spans = spansOf(provision, document.text);
    const folded = foldedWords(spans.map(({ start, end }) => document.text.slice(start, end)).join(' '));
    const unit: Made = {
      at: units.length,
      provision,
      spans,
      folded,
      words: folded.match(WORD) ?? [],
      shape: folded.replace(NUMBERS, '#'),
      holder,
      children: [],
      place: siblings.length,
      twins: 1,
    };
    siblings.push(unit);
    units.push(unit);
    made.set(provision, unit);
  }
  for (const alike of Map.groupBy(units, ({ folded }) => folded).values())
    for (const unit of alike) unit.twins = alike.length;
  return units;
}

/** A clause that comes to stand under another cross-heading has not moved. */
function holderOf({ parent }: Provision): Provision | null {
  return parent?.kind === 'crossheading' ? holderOf(parent) : parent;
}

/** The words of a provision: the number that stands before them is not one of them. */
function spansOf({ heading, own, number }: Provision, text: string): readonly Span[] {
  const [first, ...others] = [...(heading ? [heading] : []), ...own];
  if (first === undefined) return [];
  const before = numberBefore(text.slice(first.start, first.end), number);
  return [{ start: first.start + before, end: first.end }, ...others].filter(({ start, end }) => start < end);
}

const PRINTED =
  /^[“"'‘]?(part\s+|chapter\s+|schedule\s+|annex\s+|article\s+|section\s+|regulation\s+)?([(]?)([0-9a-z]+)([.)]?)(?:\s+|$)/iu;

/** How many characters the number takes up: "10 ", "(a) ", "Part 2 "; a bare "A " begins the words. */
function numberBefore(words: string, number: string): number {
  const [all = '', named, open, printed = '', close] = PRINTED.exec(words) ?? [];
  const marked = named || open || close || /\d/.test(printed);
  return marked && number !== '' && printed.toLowerCase() === number.toLowerCase() ? all.length : 0;
}

const WORD = /[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu;

const NUMBERS = /(?:\b\d+[a-z]*|\([0-9a-z]{1,4}\))+/g;

/** Small letters, no quotation marks, plain apostrophes and dashes, single spaces, no stop at the end. */
export function foldedWords(words: string): string {
  return words
    .toLowerCase()
    .replace(/(?<=\p{L})[’'](?=\p{L})/gu, "'")
    .replace(/[“”"‘’]/g, '')
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/[\s;,.:-]+$/, '')
    .trim();
}
