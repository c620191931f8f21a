import { missing, published, sayingWords, undecided } from '../languages/en/links.ts';
import type { Feature } from '../model/link.ts';
import { compare, type Nearness, type Worth } from './compare.ts';
import { feature } from './features.ts';
import type { Passage } from './passage.ts';
import { mentionsWithin, type Reading } from './reading.ts';
import { dayIn } from './reported.ts';
import { merge, type Terms, termsOf } from './terms.ts';
import { baseWeight, classesOf, rounded, termOf } from './words.ts';

/** How near a report or decision must be to what was watched for or absent. */
const TOLD = 0.35;
const DECIDED = 0.5;

/** How well a later passage answers a watchpoint or supplies what a silence says is absent; null where it does not. */
export interface Answer {
  readonly score: number;
  readonly supplied: string;
  readonly why: readonly Feature[];
}

export function answerTo(
  from: Passage,
  to: Passage,
  earlier: Reading,
  later: Reading,
  worth: Worth,
): Answer | null {
  return from.kind === 'silence' ? supplied(from, to, earlier, later, worth) : watched(from, to, worth);
}

/** What is said to be absent is there: a date, an amount, the detail of that kind, on the same subject. */
function supplied(from: Passage, to: Passage, earlier: Reading, later: Reading, worth: Worth): Answer | null {
  const decided = /\b(?:whether|if)\b/iu.test(from.quote.quote) && to.report?.state === 'given up';
  if (to.report && !['done', 'dated'].includes(to.report.state) && !decided) return null;
  const out = isOut(from, to, worth);
  if (out) return { score: out.score, supplied: 'what was not given', why: out.why };
  const what = whatIsThere(from, to, later);
  if (!what) return null;
  const subject = subjectOf(from, earlier);
  const shared = meeting(subject, saidBy(to), worth);
  return shared.evidence < SUBJECT
    ? null
    : {
        score: shared.evidence,
        supplied: what,
        why: [
          feature('supplied', what, 1),
          feature('subject', shared.terms.join(', '), rounded(shared.evidence)),
        ],
      };
}

/** Shared words of the subject must be worth this much. */
const SUBJECT = 0.3;

function whatIsThere(from: Passage, to: Passage, later: Reading): string | null {
  const { time, money: sum, kind } = absentIn(from);
  const deadline = to.commitment?.deadline;
  const day = deadline?.edtf ?? (to.report?.state === 'dated' ? dayIn(later, to.quote) : null);
  if (time && day) return `a time: ${day}`;
  const money = sum
    ? mentionsWithin(later, to.quote).find(({ type, value }) => type === 'money' && value !== null)
    : undefined;
  if (money) return `an amount: ${money.value}`;
  const term = kind && termOf(kind);
  return term && (to.terms.get(term) ?? 0) > 0 ? `${kind} detail` : null;
}

/** What a silence says is absent; looked for once, however many passages might supply it. */
interface Absent {
  readonly time: boolean;
  readonly money: boolean;
  readonly kind: string | null;
}

function absentIn(from: Passage): Absent {
  const known = absent.get(from);
  if (known !== undefined) return known;
  const { quote } = from.quote;
  const kind = missing.detail.exec(quote)?.groups?.kind?.toLowerCase() ?? null;
  const made = {
    time: missing.time.test(quote),
    money: missing.money.test(quote),
    kind: kind !== null && !sayingWords.has(kind) ? kind : null,
  };
  absent.set(from, made);
  return made;
}

const absent = new WeakMap<Passage, Absent>();

/** "No allocation was published", and the allocations have been. */
function isOut(from: Passage, to: Passage, worth: Worth): Nearness | null {
  if (!to.report || to.report.state === 'dated') return null;
  const near = compare(from, to, worth);
  return near.score >= DECIDED ? near : null;
}

/** What a silence is about: its own words, or, where they only speak of the text, what the sentence before says. */
function subjectOf(from: Passage, earlier: Reading): Terms {
  const known = subjects.get(from);
  if (known !== undefined) return known;
  const own = specific(from.terms);
  const before = earlier.sentences[from.sentence.index - 1];
  const made = own.size || !before ? own : specific(termsOf(earlier, before));
  subjects.set(from, made);
  return made;
}

const subjects = new WeakMap<Passage, Terms>();

const specific = (terms: Terms): Terms =>
  new Map(
    [...terms].filter(([term]) => baseWeight(term) >= 0.6 && !unsaid.has(term) && !term.startsWith('@')),
  );
const unsaid = new Set([...sayingWords].map((word) => termOf(word) ?? word));

function saidBy(to: Passage): Terms {
  const made =
    said.get(to) ?? merge(merge(merge(new Map(to.terms), to.context, 0.7), to.frame), to.beside, 0.5);
  said.set(to, made);
  return made;
}

const said = new WeakMap<Passage, Terms>();

function meeting(subject: Terms, said: Terms, worth: Worth): { evidence: number; terms: string[] } {
  let evidence = 0;
  const terms: string[] = [];
  for (const [term, weight] of subject) {
    const there = said.get(term);
    if (!there) continue;
    evidence += worth(term) * Math.min(weight, there);
    terms.push(term);
  }
  return { evidence, terms };
}

/** Words that were to come are out; a decision was taken; the event that was watched for is told. */
function watched(from: Passage, to: Passage, worth: Worth): Answer | null {
  const { score, why } = compare(from, to, worth);
  const words = wordsOut(from, to, worth);
  if (words)
    return { score: Math.max(score, 0.6), supplied: 'what was watched for is out', why: [...why, words] };
  const decides = undecided.test(from.quote.quote);
  if (!to.report && !decides) return null;
  if (to.report && to.report.state === 'under way') return null;
  const sharesThing = [...from.terms.keys()].some(
    (term) => isThing(term) && (to.terms.has(term) || to.beside.has(term)),
  );
  return score < (to.report && sharesThing ? TOLD : DECIDED)
    ? null
    : { score, supplied: to.report ? 'what was watched for is told' : 'what was open is decided', why };
}

/** "any follow-up statements on migration": a report that such words were issued, which speaks of that subject. */
function wordsOut(from: Passage, to: Passage, worth: Worth): Feature | null {
  if (to.report?.state !== 'done') return null;
  const named = [...from.terms.keys()].filter((term) => publishedTerms.has(term) && to.terms.has(term));
  if (!named.length) return null;
  const subject = specific(from.terms);
  for (const term of named) subject.delete(term);
  const shared = meeting(subject, saidBy(to), worth);
  if (!shared.terms.some(isThing)) return null;
  return shared.evidence < SUBJECT / 2
    ? null
    : feature('words out', shared.terms.join(', '), rounded(shared.evidence));
}

/** What was watched for is a thing: that both open something says nothing. */
const isThing = (term: string): boolean =>
  classesOf(term).length === 0 && !/^(?:v:|#)/.test(term) && baseWeight(term) > 0.6;

const publishedTerms = new Set([...published].map((word) => termOf(word) ?? word));
