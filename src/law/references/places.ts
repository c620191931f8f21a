import type { ProvisionKind } from '../../segment/provisionNames.ts';
import type { Provision, Provisions } from '../../segment/provisions.ts';
import type { Spoken } from './spoken.ts';

/** Where a reference may lead within a law. */
export interface Law {
  readonly provisions: Provisions;
  /** Provisions that are numbered through the whole law, by their kind and number: "section 22". */
  readonly through: ReadonlyMap<string, readonly Provision[]>;
  /** Its own Parts and Chapters. */
  readonly divisions: readonly Provision[];
  readonly kinds: ReadonlySet<string>;
}

/** Kinds that are numbered through a whole law, or through what is put into another as one piece. */
const THROUGH: ReadonlySet<ProvisionKind> = new Set([
  'section',
  'article',
  'regulation',
  'rule',
  'order',
  'schedule',
  'annex',
  'recital',
]);

export function lawOf(provisions: Provisions): Law {
  const through = new Map<string, Provision[]>();
  for (const one of provisions.all) {
    if (!THROUGH.has(one.kind)) continue;
    const key = `${one.kind} ${one.number}`;
    through.set(key, [...(through.get(key) ?? []), one]);
  }
  const divisions = provisions.all.filter(
    ({ kind, quoted }) => (kind === 'part' || kind === 'chapter') && !quoted,
  );
  return { provisions, through, divisions, kinds: new Set(provisions.all.map(({ kind }) => kind)) };
}

/** The provision and all that hold it, from the innermost; not what only puts it into another law. */
export function lineOf(from: Provision | null): Provision[] {
  const line: Provision[] = [];
  for (let at = from; at && (!from!.quoted || at.quoted); at = at.parent) line.push(at);
  return line;
}

/** The provision that numbers lead to within another; what has no number of its own is passed through. */
export function downFrom(from: Provision, path: readonly string[]): Provision | null {
  let at: Provision | null = from;
  for (const number of path) at = at && childOf(at, number);
  return at;
}

export const childOf = (from: Provision, number: string): Provision | null =>
  from.children.find((one) => one.number === number && one.quoted === from.quoted && !PASSED.has(one.kind)) ??
  from.children
    .filter((one) => PASSED.has(one.kind) && one.quoted === from.quoted)
    .reduce<Provision | null>((found, one) => found ?? childOf(one, number), null);

/** Parts and headings do not count what stands in them: "paragraph 3 of Schedule 1", whatever Part of it that is in. */
const PASSED: ReadonlySet<ProvisionKind> = new Set(['part', 'chapter', 'crossheading']);

/** What is put into another law as one piece: `sec_2__qstr__sec_31A` and `sec_2__qstr__sec_31B`. */
export const pieceOf = ({ id, quoted }: Provision): string =>
  quoted ? id.slice(0, id.lastIndexOf('__qstr') + 6) : '';

/** All of a range: those of the same kind between the first and the last. */
export function between(first: Provision, last: Provision, { all }: Provisions): Provision[] {
  if (last.index < first.index) return [first, last];
  const within = holderOf(first);
  return all
    .slice(first.index, last.index + 1)
    .filter(
      (one) =>
        one.kind === first.kind &&
        one.quoted === first.quoted &&
        (THROUGH.has(one.kind) || holderOf(one) === within || one === last),
    );
}

/** What counts a provision: not the Part or the heading that it stands under. */
function holderOf({ parent }: Provision): Provision | null {
  let at = parent;
  while (at && PASSED.has(at.kind)) at = at.parent;
  return at;
}

/** "this Regulation" is the whole law, where it has no regulations. */
export const isWhole = ({ unit, pointing }: Spoken, { kinds }: Law): boolean =>
  (pointing === 'this' || pointing === 'that') && WHOLE.has(unit) && !kinds.has(unit);

const WHOLE: ReadonlySet<string> = new Set(['regulation', 'order', 'rule']);
