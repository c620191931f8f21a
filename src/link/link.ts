import type { Analysis } from '../model/analysis.ts';
import type { Feature, Link, Links } from '../model/link.ts';
import { overlaps } from '../model/span.ts';
import { kinshipOf } from './acting.ts';
import { answerTo } from './answers.ts';
import { compare, LEAST, type Worth, worthBetween } from './compare.ts';
import { type Draft, linkOf } from './draft.ts';
import { feature, weightOf } from './features.ts';
import { measureOf } from './measures.ts';
import type { Passage } from './passage.ts';
import { earlierPassages, laterPassages } from './passages.ts';
import { type Reading, readingOf } from './reading.ts';
import { relationOf } from './relation.ts';
import { rounded } from './words.ts';

/** What is needed to assert a link, as parts of the greatest score that can be, about 1. */
export interface Thresholds {
  /** From here on a link is asserted; below, it is proposed. */
  readonly asserted: number;
  /** What another promise that the same later words could mean must have of the best one's score; of reports, that may sum up several. */
  readonly rivalFrom: number;
  readonly rivalReported: number;
  /** What other later words that the same promise could have become must have of the best one's score. */
  readonly rivalTo: number;
}

export const THRESHOLDS: Thresholds = { asserted: 0.3, rivalFrom: 0.8, rivalReported: 0.7, rivalTo: 0.6 };

/** What became, in the later document, of what the earlier one undertook, told us to watch or left open. */
export function link(earlier: Analysis, later: Analysis, limits: Thresholds = THRESHOLDS): Links {
  const [before, after] = [readingOf(earlier), readingOf(later)];
  const [froms, tos] = [earlierPassages(before), laterPassages(after)];
  const worth = worthBetween(before, after);
  const near = nearBy(tos);
  const drafts = froms.flatMap((from) =>
    near(from)
      .map((to) => draftOf(from, to, before, after, worth, limits))
      .filter((one) => one !== null),
  );
  const kept = once(withElaborations(withoutRivals(drafts, limits), tos));
  const ordered = kept.sort(
    (a, b) => a.from.quote.start - b.from.quote.start || a.to.quote.start - b.to.quote.start,
  );
  const made = (one: Draft): Link => linkOf(one, before, after);
  return {
    links: ordered.filter((one) => !one.unsure && one.score >= limits.asserted).map(made),
    proposed: ordered.filter((one) => one.unsure || one.score < limits.asserted).map(made),
  };
}

/** Those of the later passages that share a word with an earlier one; what is absent or watched for may be told in any. */
export function nearBy(tos: readonly Passage[]): (from: Passage) => readonly Passage[] {
  const known = nearest.get(tos) ?? lookedUpIn(tos);
  nearest.set(tos, known);
  return known;
}

const nearest = new WeakMap<readonly Passage[], (from: Passage) => readonly Passage[]>();

function lookedUpIn(tos: readonly Passage[]): (from: Passage) => readonly Passage[] {
  const byTerm = new Map<string, number[]>();
  for (const [at, { terms, beside, frame }] of tos.entries())
    for (const term of new Set([...terms.keys(), ...beside.keys(), ...frame.keys()])) {
      if (/^(?:v:|#)/.test(term)) continue;
      const list = byTerm.get(term);
      if (list) list.push(at);
      else byTerm.set(term, [at]);
    }
  return ({ kind, terms, beside }) => {
    if (kind === 'silence' || kind === 'watchpoint') return tos;
    const found = new Set([...terms.keys(), ...beside.keys()].flatMap((term) => byTerm.get(term) ?? []));
    return tos.filter((to, at) => to.kind !== 'figure' && found.has(at));
  };
}

function draftOf(
  from: Passage,
  to: Passage,
  earlier: Reading,
  later: Reading,
  worth: Worth,
  limits: Thresholds,
): Draft | null {
  if (from.kind === 'silence' || from.kind === 'watchpoint') {
    const answer = answerTo(from, to, earlier, later, worth);
    return (
      answer && {
        from,
        to,
        relation: 'answers',
        changes: [`supplied: ${answer.supplied}`],
        score: answer.score + 0.1,
        why: answer.why,
        unsure: kinshipOf(from.acting, to.acting) === 'others',
      }
    );
  }
  const near = compare(from, to, worth);
  const measure = near.score < limits.asserted ? measureOf(from, to, worth) : null;
  if (measure)
    return {
      from,
      to,
      relation: 'firms',
      score: measure.weight,
      changes: [`measure named: ${words(to)}`],
      why: [measure],
    };
  if (near.score < LEAST) return null;
  if (to.report?.state === 'moved' && !from.commitment?.deadline) return null;
  const { relation, changes, because } = relationOf({ from, to, earlier, later });
  const why: Feature[] = [...near.why, { kind: 'relation', name: relation, value: because, weight: 0 }];
  const unsure = from.kind === 'advisory' || weightOf(why, 'other parties') !== 0;
  return { from, to, relation, score: near.score, changes, why, unsure };
}

const words = ({ quote }: Passage): string => quote.quote.replace(/\s+/g, ' ');

/** Of readings of the same words, those that are much weaker than the best go: another promise is meant. */
function withoutRivals(drafts: readonly Draft[], limits: Thresholds): Draft[] {
  const best = new Map<Passage, Map<string, number>>();
  const note = (passage: Passage, key: string, score: number) => {
    const own = best.get(passage) ?? new Map<string, number>();
    own.set(key, Math.max(own.get(key) ?? 0, score));
    best.set(passage, own);
  };
  for (const one of drafts) {
    note(one.to, keyOf(one), one.score);
    note(one.from, keyOf(one), one.score);
  }
  return drafts.filter(
    (one) =>
      one.why[0]?.kind === 'measure' ||
      (one.score >=
        (one.to.report ? limits.rivalReported : limits.rivalFrom) * best.get(one.to)!.get(keyOf(one))! &&
        one.score >= limits.rivalTo * best.get(one.from)!.get(keyOf(one))!),
  );
}

/** Of two readings of the same words for the same promise, the nearer. */
function once(drafts: readonly Draft[]): Draft[] {
  const byFrom = Map.groupBy(drafts, ({ from }) => from);
  const isNearer = (other: Draft, one: Draft) =>
    other !== one && overlaps(other.to.quote, one.to.quote) && nearerFirst(other, one) < 0;
  return drafts.filter((one) => !byFrom.get(one.from)!.some((other) => isNearer(other, one)));
}

const nearerFirst = (a: Draft, b: Draft): number =>
  b.score - a.score || a.to.quote.start - b.to.quote.start || b.to.quote.end - a.to.quote.end;

/** A promise and a report, an answer and a promise, do not stand against each other. */
const keyOf = ({ relation, to }: Draft): string =>
  relation === 'answers' ? 'answers' : to.report ? 'report' : 'promise';

/** "In particular, …" names what the promise of the sentence before comes to. */
function withElaborations(drafts: readonly Draft[], tos: readonly Passage[]): Draft[] {
  const added: Draft[] = [];
  const bySentence = Map.groupBy(drafts, ({ to }) => to.sentence.index);
  const at = ({ sentence: { index } }: Passage) => bySentence.get(index) ?? [];
  for (const to of tos) {
    if (!to.elaborates || to.report) continue;
    const known = new Set(
      at(to)
        .filter((one) => one.to === to)
        .map(({ from }) => from),
    );
    for (const one of bySentence.get(to.sentence.index - 1) ?? [])
      if (!one.to.report && one.relation !== 'answers' && !known.has(one.from))
        added.push(elaborated(one, to));
  }
  return [...drafts, ...added];
}

function elaborated({ from, score, to: general }: Draft, to: Passage): Draft {
  const why = feature('elaborates', words(general), rounded(score));
  return {
    from,
    to,
    relation: 'firms',
    score: score * ELABORATED,
    changes: [`measure named: ${words(to)}`],
    why: [why],
  };
}

const ELABORATED = 0.8;
