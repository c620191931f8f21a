import { lawLinks } from '../law/following/links.ts';
import { linkEditions } from '../link/editions.ts';
import { weightOf } from '../link/features.ts';
import { link } from '../link/link.ts';
import { baseWeight, classesOf, partsOf, termOf } from '../link/words.ts';
import type { Analysis, Commitment } from '../model/analysis.ts';
import type { Link, LinkEnd, Links } from '../model/link.ts';
import { tokensOf } from '../segment/tokens.ts';
import { differencesBetween } from './changes.ts';
import type { Compared, End, Findings, Identified, Linked } from './events.ts';
import { findingsOf, folded } from './identity.ts';
import { type Order, orderOf } from './order.ts';

/**
 * What comes into the log when a document is held against others: that it was, and the links found. Where nothing tells
 * which of two is the earlier (order.ts), only what both undertake is linked, from the one that came first into the
 * register, and nothing is said of what the other makes of it.
 */
export function linkingOf(
  added: Analysis,
  others: readonly Analysis[],
  cameBefore: (document: string) => boolean = () => true,
): readonly [Compared, ...Linked[]] | null {
  const comparable = others.filter(({ document }) => document.id !== added.document.id);
  if (comparable.length === 0) return null;
  const { id: document, edition } = added.document;
  const with_ = comparable.map((other) => ({ document: other.document.id, edition: other.document.edition }));
  return [
    { kind: 'compared', document, edition, with: with_ },
    ...comparable.flatMap((other) => {
      const order = orderOf(added, other);
      const isLater = order.sign === 0 ? cameBefore(other.document.id) : order.sign > 0;
      return isLater ? linksBetween(other, added, order) : linksBetween(added, other, order);
    }),
  ];
}

/** The same for a new edition and the one before it: each promise that was reworded goes on in its thread. */
export function linkingOfEditions(before: Analysis, added: Analysis): readonly [Compared, ...Linked[]] {
  const { links, proposed } = linkEditions(before, added);
  const findings = [findingsOf(before), findingsOf(added)] as const;
  const said = (one: Link, standing: Linked['standing']) =>
    linkedFrom(one, standing, standing === 'asserted' && isReworded(one), [before, added], findings);
  const { id: document, edition } = added.document;
  const gone = leftOut(before, added, links);
  return [
    { kind: 'compared', document, edition, with: [{ document, edition: before.document.edition }], gone },
    ...links.map((one) => said(one, 'asserted')),
    ...proposed.map((one) => said(one, 'proposed')),
  ];
}

/** The promises of which the new edition has neither the words nor others for them: not those that it only reads otherwise. */
function leftOut(
  { commitments }: Analysis,
  { document, commitments: kept }: Analysis,
  links: readonly Link[],
): string[] {
  const there = new Set([...kept.map(({ id }) => id), ...links.map(({ from }) => from.item)]);
  const words = folded(document.text);
  return commitments
    .filter(({ id, action }) => !there.has(id) && !words.includes(folded(action.quote)))
    .map(({ id }) => id);
}

/** A new edition is the same document: what it makes of a promise is that promise, whoever is to act now. */
const isReworded = ({ relation, from, to }: Link): boolean =>
  relation !== 'answers' && from.item !== null && to.item !== null;

function linksBetween(earlier: Analysis, later: Analysis, { by }: Order): readonly Linked[] {
  const found = areLaws(earlier, later) ? NONE : link(earlier, later);
  const { links, proposed } = by === null ? withoutOrder(found, earlier, later) : found;
  const best = bestOfRivals(links.filter((one) => isOneUndertaking(one) && sameAct(one, earlier, later)));
  const [before, after] = [findingsOf(earlier), findingsOf(later)];
  const said = (one: Link, standing: Linked['standing']): Linked => ({
    ...linkedFrom(one, standing, standing === 'asserted' && best.has(one), [earlier, later], [before, after]),
    ...(by === 'date' ? {} : { order: by === null ? 'not known' : 'by its text' }),
  });
  const lawful = by === null ? [] : lawLinks(earlier, later).map((one) => said(one, 'asserted'));
  return [
    ...lawful,
    ...links.map((one) => said(one, 'asserted')),
    ...proposed.map((one) => said(one, 'proposed')),
  ];
}

/** One law repeats the words of another without undertaking the same: only what it does with the other's is linked. */
const areLaws = (a: Analysis, b: Analysis): boolean =>
  a.document.genre === 'legislation' && b.document.genre === 'legislation';

const NONE: Links = { links: [], proposed: [] };

/** What both undertake, said as no more than that: a report, an answer or a softening has a later side. */
function withoutOrder({ links, proposed }: Links, earlier: Analysis, later: Analysis): Links {
  const plain = (all: readonly Link[]): Link[] =>
    all.flatMap((one) => {
      const [a, b] = [commitmentIn(earlier, one.from), commitmentIn(later, one.to)];
      if (a === undefined || b === undefined || weightOf(one.why, 'shared words') === 0) return [];
      return [{ ...one, relation: 'repeats', changes: differencesBetween(a, b) }];
    });
  return { links: plain(links), proposed: plain(proposed) };
}

function linkedFrom(
  one: Link,
  standing: Linked['standing'],
  joins: boolean,
  [earlier, later]: readonly [Analysis, Analysis],
  [before, after]: readonly [Findings, Findings],
): Linked {
  return {
    kind: 'linked',
    document: later.document.id,
    link: one.id,
    relation: one.relation,
    standing,
    joins,
    from: endOf(one.from, earlier, before),
    to: endOf(one.to, later, after),
    changes: one.changes,
    because: one.why.map(({ name, value }) => (value === '' ? name : `${name}: ${value}`)),
    features: one.why.map(({ kind }) => kind),
  };
}

/** Words shared to this degree are the same act, whoever says them. */
const SAME_ACT = 0.5;

/**
 * Whether both ends are commitments and one and the same. An answer is none; nor is what others are to do. A wrong
 * merge is worse than a missed one: a link that does not join stays a link, and a person can join.
 */
function isOneUndertaking({ relation, from, to, why }: Link): boolean {
  if (relation === 'answers' || from.item === null || to.item === null) return false;
  if (weightOf(why, 'other owners') !== 0) return false;
  return likeness(why) >= SAME_ACT || weightOf(why, 'recalls date') > 0;
}

/** The act itself must be shared, and not only the law or treaty that both name. */
const SHARED = 2;
/** From here on "conclude that arrangement" is the arrangement that was spoken of. */
const HARDLY_OTHER = 0.75;

function sameAct({ from, to, why }: Link, earlier: Analysis, later: Analysis): boolean {
  const [a, b] = [commitmentIn(earlier, from), commitmentIn(later, to)];
  if (a === undefined || b === undefined) return false;
  const named = new Set([...a.instruments, ...b.instruments].flatMap(({ name }) => [...termsIn(name)]));
  const others = termsIn(b.action.quote);
  const shared = [...termsIn(a.action.quote)].filter((term) => others.has(term) && !named.has(term));
  return shared.length >= (likeness(why) >= HARDLY_OTHER ? 1 : SHARED);
}

const commitmentIn = ({ commitments }: Analysis, { item }: LinkEnd): Commitment | undefined =>
  commitments.find(({ id }) => id === item);

/** What words say: each term, the class of what is done, each number. */
const termsIn = (words: string): ReadonlySet<string> =>
  new Set(
    tokensOf(words, { start: 0, end: words.length }).flatMap((token) => {
      if (/\d/.test(token.lower)) return [token.lower];
      const terms = partsOf(token)
        .map(termOf)
        .filter((term) => term !== null);
      return [...terms, ...terms.flatMap(classesOf)].filter((term) => baseWeight(term) > 0.3);
    }),
  );

const likeness = (why: Link['why']): number => weightOf(why, 'shared words');

/** Where one is split into several, or several meet in one, only the nearest pair is the same undertaking. */
function bestOfRivals(links: readonly Link[]): ReadonlySet<Link> {
  const taken = new Set<string>();
  const best = new Set<Link>();
  for (const one of links.toSorted((a, b) => likeness(b.why) - likeness(a.why))) {
    const ends = [`from ${one.from.item}`, `to ${one.to.item}`];
    if (ends.some((end) => taken.has(end))) continue;
    for (const end of ends) taken.add(end);
    best.add(one);
  }
  return best;
}

function endOf({ kind, item, start, end, quote }: LinkEnd, { document }: Analysis, findings: Findings): End {
  const words = { start, end, quote } as End['quote'];
  return {
    document: document.id,
    edition: document.edition,
    kind,
    item: item ?? itemAt(findings, kind, { start, end }),
    quote: words,
  };
}

const FIELD = {
  event: 'events',
  figure: 'figures',
  silence: 'silences',
  watchpoint: 'watchpoints',
  advisory: 'advisories',
} as const;

/** The id of what stands at the very place; null where it is a part, or a report, which has none. */
function itemAt(findings: Findings, kind: End['kind'], at: { start: number; end: number }): string | null {
  if (kind === 'commitment' || kind === 'report') return null;
  const items: readonly Identified<{ start: number; end: number }>[] = findings[FIELD[kind]];
  return items.find(({ start, end }) => start === at.start && end === at.end)?.id ?? null;
}
