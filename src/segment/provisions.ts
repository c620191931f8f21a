import type { Block } from '../model/document.ts';
import type { Place } from '../model/place.ts';
import type { Span } from '../model/span.ts';
import { DIVISIONS, type Name, nameOf, type ProvisionKind } from './provisionNames.ts';

/** A numbered part of a law, from its heading or number to the end of the last part within it. */
export interface Provision extends Span {
  /** Its place among all, in the order of the text. */
  readonly index: number;
  /** As its publisher names it: `section-20-2-a`, `sec_20__subsec_2`, `art_5.par_2`. */
  readonly id: string;
  readonly kind: ProvisionKind;
  /** Bare: `20`, `2`, `a`; '' of a cross-heading, and where there is none. */
  readonly number: string;
  readonly heading: Span | null;
  readonly parent: Provision | null;
  readonly children: readonly Provision[];
  /** Its words without those of its parts, and without its heading. */
  readonly own: readonly Span[];
  /** Whether it is to stand in another law: what a Bill inserts. */
  readonly quoted: boolean;
}

export interface Provisions {
  /** In the order of the text; each after what holds it. */
  readonly all: readonly Provision[];
  readonly byId: (id: string) => Provision | undefined;
  /** The innermost in which a place of the text lies. */
  readonly at: (offset: number) => Provision | null;
}

interface Made extends Provision {
  heading: Span | null;
  readonly children: Made[];
  readonly own: Span[];
  readonly parent: Made | null;
  end: number;
}

interface Making {
  readonly all: Made[];
  readonly byId: Map<string, Made>;
  /** Those that hold the next one which says nothing of what holds it: a Part, a Chapter in it. */
  open: readonly Made[];
}

/** The provisions of a law, by the identifiers that its publisher gives; none of a text without them. */
export function provisionsOf({
  blocks = [],
  places,
}: {
  readonly blocks?: readonly Block[];
  readonly places: readonly Place[];
}): Provisions {
  const making: Making = { all: [], byId: new Map(), open: [] };
  const headings = new Set(blocks.filter(({ kind }) => kind === 'heading').map(({ end }) => end));
  const found: { readonly start: number; readonly of: Made }[] = [];
  for (const place of places) {
    const name = place.provision === undefined ? null : nearestName(place.provision);
    if (name === null) continue;
    const made = making.byId.get(name.id) ?? madeOf(name, place.start, making);
    settled(made, place, headings.has(place.end));
    found.push({ start: place.start, of: made });
  }
  return { all: making.all, byId: (id) => making.byId.get(id), at: (offset) => lastAt(found, offset) };
}

/** Of what is no provision itself, as a definition (`subsec_3__def_trusts_`), the name of what holds it. */
function nearestName(id: string): Name | null {
  for (let at = id; ; at = at.slice(0, at.lastIndexOf('__'))) {
    const name = nameOf(at);
    if (name !== null || !at.includes('__')) return name;
  }
}

/** Sets words into their provision: the first line of it, where it is printed as one, is its heading. */
function settled(made: Made, { start, end }: Place, isHeading: boolean): void {
  const first = made.heading === null && made.own.length === 0 && made.children.length === 0;
  if (first && (isHeading || DIVISIONS.has(made.kind))) made.heading = { start, end };
  else made.own.push({ start, end });
  for (let at: Made | null = made; at !== null; at = at.parent) at.end = Math.max(at.end, end);
}

function madeOf(name: Name, start: number, making: Making): Made {
  const parent = holderOf(name, start, making);
  const made: Made = {
    index: making.all.length,
    id: name.id,
    kind: name.kind,
    number: name.number,
    heading: null,
    parent,
    children: [],
    own: [],
    quoted: name.quoted,
    start,
    end: start,
  };
  making.all.push(made);
  making.byId.set(name.id, made);
  parent?.children.push(made);
  // What is to stand in another law holds nothing of this one.
  if (DIVISIONS.has(made.kind) && !made.quoted) making.open = [...linesOf(parent), made];
  return made;
}

/** What holds a provision: what its name says, made where no words of its own came before; else the division that is open. */
function holderOf({ within, kind }: Name, start: number, making: Making): Made | null {
  if (within !== null) {
    // "sec_10__subsec_2__qstr": what has no name of a provision stands in what is above it.
    const name = nearestName(within);
    if (name !== null) {
      const known = making.byId.get(name.id);
      return known ? deeper(known, kind, making.open) : madeOf(name, start, making);
    }
  }
  return making.open.findLast((one) => rank(one.kind) < rank(kind)) ?? null;
}

/** "Schedule 1, paragraph 2" stands in the Part of the schedule that is open, though it is not named by it. */
const deeper = (known: Made, kind: ProvisionKind, open: readonly Made[]): Made =>
  DIVISIONS.has(known.kind) && open.includes(known)
    ? (open.findLast((one) => rank(one.kind) < rank(kind)) ?? known)
    : known;

function linesOf(made: Made | null): readonly Made[] {
  return made === null ? [] : [...linesOf(made.parent), made];
}

/** A division ends where one of its own rank begins. */
const RANKS: Partial<Record<ProvisionKind, number>> = {
  amendment: 0,
  schedule: 1,
  annex: 1,
  part: 2,
  chapter: 3,
  crossheading: 4,
};
const rank = (kind: ProvisionKind): number => RANKS[kind] ?? 5;

function lastAt(
  found: readonly { readonly start: number; readonly of: Made }[],
  offset: number,
): Made | null {
  let [low, high] = [0, found.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (found[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  const made = found[low - 1]?.of ?? null;
  return made !== null && offset < made.end ? made : null;
}
