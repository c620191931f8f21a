import type { Analysis, Commitment } from '../model/analysis.ts';
import type { Feature, Link, Links } from '../model/link.ts';
import { compare, worthBetween } from './compare.ts';
import { type Draft, linkOf } from './draft.ts';
import { feature } from './features.ts';
import { link, nearBy, THRESHOLDS } from './link.ts';
import { type Passage, passage } from './passage.ts';
import { type Reading, readingOf } from './reading.ts';
import { relationOf } from './relation.ts';
import { baseWeight, rounded } from './words.ts';

/**
 * What a newer edition of a document made of what the one before it said: each promise that it words otherwise, and
 * what it reports on, or supplies to, words that it no longer has. Everything else in two editions is the same text, so
 * only what went is held against what came.
 */
export function linkEditions(earlier: Analysis, later: Analysis): Links {
  const [before, after] = [readingOf(earlier), readingOf(later)];
  const kept = keptBy(earlier, later);
  const reworded = rewordedIn(before, after, kept);
  const links = [...keptDrafts(before, after, kept), ...reworded.filter((one) => !one.unsure)];
  const gone = new Set(earlier.commitments.filter(({ id }) => !kept.has(id)).map(({ id }) => id));
  for (const { from } of links) gone.delete(from.commitment!.id);
  return {
    links: [...links.map((one) => linkOf(one, before, after)), ...told(earlier, later, gone)].sort(byPlace),
    proposed: reworded.filter((one) => one.unsure).map((one) => linkOf(one, before, after)),
  };
}

const byPlace = (a: Link, b: Link): number => a.from.start - b.from.start || a.to.start - b.to.start;

/** The promises that both editions have, by their ids. */
function keptBy(earlier: Analysis, later: Analysis): ReadonlySet<string> {
  const ids = new Set(later.commitments.map(({ id }) => id));
  return new Set(earlier.commitments.map(({ id }) => id).filter((id) => ids.has(id)));
}

/** The act is the same, word for word; what is said of it may not be: how firmly, by when, on what condition. */
function keptDrafts(before: Reading, after: Reading, kept: ReadonlySet<string>): Draft[] {
  const later = new Map(after.analysis.commitments.map((one) => [one.id, one]));
  return before.analysis.commitments.flatMap((one) => {
    if (!kept.has(one.id) || isSame(one, later.get(one.id)!)) return [];
    const draft = draftOf(passageOf(before, one), passageOf(after, later.get(one.id)!), before, after, [
      feature('same item', '', 1),
    ]);
    return draft === null || draft.changes.length === 0 ? [] : [draft];
  });
}

const isSame = (a: Commitment, b: Commitment): boolean =>
  a.sentence.quote === b.sentence.quote && a.deadline?.edtf === b.deadline?.edtf;

const passageOf = (reading: Reading, commitment: Commitment): Passage | null =>
  passage(reading, 'commitment', commitment.action, { commitment });

function draftOf(
  from: Passage | null,
  to: Passage | null,
  earlier: Reading,
  later: Reading,
  why: readonly Feature[],
): Draft | null {
  if (from === null || to === null) return null;
  const { relation, changes, because } = relationOf({ from, to, earlier, later });
  const score = why.reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
  return {
    from,
    to,
    relation,
    score,
    changes,
    why: [...why, { kind: 'relation', name: relation, value: because, weight: 0 }],
  };
}

/** What standing between the same neighbours adds: an editor who changes a promise leaves it where it was. */
const SAME_PLACE = 0.15;
/** Objections that two editions do not raise: an owner who changed is what is looked for. */
const NO_OBJECTION = new Set(['other parties', 'other owners', 'absent party', 'other verbs']);

/** Pairs what went with what came, nearest first, each once. */
function rewordedIn(before: Reading, after: Reading, kept: ReadonlySet<string>): Draft[] {
  const worth = worthBetween(before, after);
  const [gone, come] = [placedIn(before, kept), placedIn(after, kept)];
  const placed = new Map(come.map((one) => [one.passage, one]));
  const nearest = nearBy(come.map(({ passage }) => passage));
  const drafts = gone.flatMap((one) =>
    nearest(one.passage).flatMap((passage) => {
      const other = placed.get(passage)!;
      const near = compare(one.passage, other.passage, worth);
      const why = near.why.filter(({ kind }) => !NO_OBJECTION.has(kind));
      const inPlace = one.place === other.place && sharesThing(one.passage, other.passage);
      if (inPlace) why.push(feature('same place', '', SAME_PLACE));
      const score = why.reduce((all, { weight }) => (weight < 0 ? all * (1 + weight) : all + weight), 0);
      if (score < PROPOSED) return [];
      const draft = draftOf(one.passage, other.passage, before, after, why);
      return draft === null ? [] : [{ ...draft, score: rounded(score), unsure: score < THRESHOLDS.asserted }];
    }),
  );
  return nearestOnce(drafts);
}

const PROPOSED = 0.22;

interface Placed {
  readonly passage: Passage;
  /** The kept promises before and after it. */
  readonly place: string;
}

function placedIn(reading: Reading, kept: ReadonlySet<string>): Placed[] {
  const all = reading.analysis.commitments.toSorted((a, b) => a.action.start - b.action.start);
  const neighbour = (from: number, step: 1 | -1): string => {
    let at = from + step;
    while (all[at] !== undefined && !kept.has(all[at]!.id)) at += step;
    return all[at]?.id ?? '';
  };
  return all.flatMap((one, at) => {
    const passage = kept.has(one.id) ? null : passageOf(reading, one);
    return passage === null ? [] : [{ passage, place: `${neighbour(at, -1)} ${neighbour(at, 1)}` }];
  });
}

/** A thing that both name, and no common word: two promises in one place may still be two. */
const sharesThing = ({ terms: a }: Passage, { terms: b }: Passage): boolean =>
  [...a.keys()].some((term) => b.has(term) && baseWeight(term) >= 1 && !term.startsWith('@@'));

function nearestOnce(drafts: readonly Draft[]): Draft[] {
  const taken = new Set<Passage>();
  return drafts
    .toSorted((a, b) => b.score - a.score || a.from.quote.start - b.from.quote.start)
    .filter(({ from, to }) => {
      if (taken.has(from) || taken.has(to)) return false;
      taken.add(from).add(to);
      return true;
    });
}

/** What the newer edition tells of promises, watchpoints and silences that it no longer has, in words that it had not. */
function told(earlier: Analysis, later: Analysis, gone: ReadonlySet<string>): Link[] {
  const stays = (words: string): boolean => later.document.text.includes(words);
  const isGone = ({ from }: Link): boolean =>
    from.kind === 'commitment' ? gone.has(from.item ?? '') : !stays(from.quote);
  return link(earlier, later).links.filter(
    (one) =>
      (one.to.kind !== 'commitment' || one.relation === 'answers') &&
      isGone(one) &&
      !earlier.document.text.includes(one.to.quote),
  );
}
