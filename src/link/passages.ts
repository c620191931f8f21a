import { lineOf, lower, spanOf, tagAt } from '../extract/commitments/line.ts';
import { actAdjectives, actNouns } from '../languages/en/actions.ts';
import {
  elaborations,
  excludes,
  frames,
  lists,
  openEnded,
  pointers,
  purposes,
} from '../languages/en/links.ts';
import type { Analysis, Commitment } from '../model/analysis.ts';
import type { EndKind } from '../model/link.ts';
import { overlaps, type Quote, quote, type Span } from '../model/span.ts';
import type { Sentence } from '../model/text.ts';
import { headingOver, mentionsWithin, type Reading, sentenceAt } from './reading.ts';
import { endOfObject, type Report, reportsIn } from './reports.ts';
import { merge, type Terms, termsOf, termsOfSentence } from './terms.ts';
import { termOf } from './words.ts';

/** What may be an end of a link, with what it says. */
export interface Passage {
  readonly kind: EndKind;
  readonly quote: Quote;
  readonly sentence: Sentence;
  /** The undertaking, or the one in whose sentence a named measure stands. */
  readonly commitment: Commitment | null;
  readonly report: Report | null;
  /** What the words say. */
  readonly terms: Terms;
  /** What "this capability" in them stands for: counts where the other side has it, and never against. */
  readonly pointed: Terms;
  /** The words of the pointer itself: "capability". */
  readonly pointsBy: readonly string[];
  /** That, and what the sentence says on after the words. */
  readonly beside: Terms;
  /** All that the sentence and its neighbours speak of. */
  readonly near: Terms;
  /** All parties that the document names. */
  readonly parties: ReadonlySet<string>;
  /** What the words around say: the rest of the sentence, the heading, what "this" stands for. */
  readonly context: Terms;
  /** What the sentence says that it is about: "On migration, …". */
  readonly frame: Terms;
  /** Begins with "in particular": says more of the sentence before. */
  readonly elaborates: boolean;
}

/** What an earlier document undertook, told us to watch or left open. */
export function earlierPassages(reading: Reading): Passage[] {
  const { silences, watchpoints, advisories } = reading.analysis;
  return [
    ...undertaken(reading),
    ...silences.map((one) => passage(reading, 'silence', one)),
    ...watchpoints.map((one) => passage(reading, 'watchpoint', one)),
    ...advisories.map((one) => passage(reading, 'advisory', one)),
  ].filter((one) => one !== null);
}

/** What a later document undertakes and reports. */
export function laterPassages(reading: Reading): Passage[] {
  const told = reportsIn(reading);
  const promised = undertaken(reading).filter(
    ({ quote: one, commitment }) =>
      !told.some((report) => overlaps(report, one) && outdoes(report, commitment!)),
  );
  const reported = told
    .filter((report) => !promised.some((one) => overlaps(one.quote, report)))
    .flatMap((report) => [passage(reading, 'report', report, { report }), listAfter(reading, report)]);
  const figures = reading.analysis.figures
    .filter((figure) => !promised.some((one) => overlaps(one.quote, figure)))
    .map((figure) => passage(reading, 'figure', figure));
  return [...promised, ...[...reported, ...figures].filter((one) => one !== null)];
}

/** "is sharing" reports, though the words may be read as a promise that goes on; what is given up is no promise. */
const outdoes = ({ state, rule }: Report, { novelty }: Commitment): boolean =>
  state === 'given up' || (rule === 'en/links/is-doing' && novelty === 'continuing');

function undertaken(reading: Reading): Passage[] {
  const all = reading.analysis.commitments.flatMap((commitment) => {
    const own = isFragment(reading, commitment.action)
      ? null
      : passage(reading, 'commitment', commitment.action, { commitment });
    return own ? [own, ...measuresNamed(reading, commitment), ...purposesOf(reading, commitment)] : [];
  });
  return all.filter(
    (one, i) =>
      !all.some((other, j) => j !== i && overlaps(one.quote, other.quote) && shorter(one, other, i > j)),
  );
}

/** Of two that overlap, the one that is no commitment goes, or the later. */
const shorter = (one: Passage, other: Passage, later: boolean): boolean =>
  one.commitment!.action === one.quote ? false : other.commitment!.action === other.quote || later;

/** A rest of a list without a verb or noun of doing is no undertaking to follow. */
function isFragment(reading: Reading, action: Span): boolean {
  const sentence = sentenceAt(reading, action.start);
  const line = sentence && lineOf(sentence);
  if (!line || mentionsWithin(reading, action).some(({ type }) => type === 'instrument')) return false;
  return !line.tokens.some(
    ({ start, end, lower }, i) =>
      start >= action.start && end <= action.end && (/^VB/.test(line.tags[i]!) || actNouns.has(lower)),
  );
}

function passage(
  reading: Reading,
  kind: EndKind,
  words: Quote,
  { commitment = null, report = null }: { commitment?: Commitment | null; report?: Report | null } = {},
): Passage | null {
  const sentence = sentenceAt(reading, words.start);
  if (!sentence) return null;
  const { text } = reading.document;
  const terms = termsOf(reading, words);
  if (commitment?.firmness === 'affirmed' && commitment.action === words) merge(terms, AFFIRMED);
  const pointed = pointedAt(reading, sentence, words, terms);
  return {
    kind,
    quote: words,
    sentence,
    commitment,
    report,
    terms,
    pointed,
    pointsBy: pointerWords(words),
    beside: merge(new Map(pointed), tailOf(reading, sentence, words), 0.7),
    near: nearTo(reading, sentence),
    parties: partiesOf(reading),
    context: contextOf(reading, sentence),
    frame: frameOf(reading, sentence, words),
    elaborates: elaborations.test(text.slice(sentence.start, sentence.start + 40)),
  };
}

/** To stand by something is what an affirmation does. */
const AFFIRMED: Terms = new Map([['v:affirm', 0.5]]);
const ENOUGH = 5;

/** What "this capability" stands for: what was said before in the sentence, or in the one before. */
function pointedAt(reading: Reading, sentence: Sentence, words: Quote, terms: Terms): Terms {
  if (!pointers.test(words.quote) && !isBare(terms)) return new Map();
  const before = { start: sentence.start, end: Math.max(sentence.start, words.start) };
  if (excludes.test(reading.document.text.slice(before.start, before.end))) return new Map();
  const own = before.start < before.end ? termsOf(reading, before) : new Map();
  const previous = reading.sentences[sentence.index - 1];
  if (!previous || previous.block.kind === 'heading') return own;
  return merge(own, termsOfSentence(reading, previous), own.size >= ENOUGH ? 0.8 : 1);
}

/** "Deepen cooperation": a thing that only what was said before makes definite. */
const isBare = (terms: Terms): boolean => {
  const things = [...terms].filter(([term, weight]) => !/^(?:v:|#)/.test(term) && weight >= BARE);
  return things.length === 1 && openEnded.has(things[0]![0]);
};
const BARE = 0.4;

/** The two words after "this": one of them is what it calls the thing; none after "it". */
function pointerWords({ quote }: Quote): string[] {
  const [hit = ''] = pointers.exec(quote) ?? [];
  const from = quote.indexOf(hit) + hit.length;
  const near = `${hit} ${quote.slice(from, from + 30)}`.match(/\p{L}+/gu) ?? [];
  return near.slice(1, 3).map((word) => termOf(word.toLowerCase()) ?? '');
}

/** What the sentence says on after the words, up to its next undertaking: "the ports [that take part in the corridor]". */
function tailOf(reading: Reading, sentence: Sentence, words: Span): Terms {
  const next = reading.analysis.commitments
    .map(({ action }) => action.start)
    .filter((at) => at >= words.end && at < sentence.end);
  const colon = reading.document.text.slice(words.end, sentence.end).search(/[:;]/);
  const end = Math.min(sentence.end, ...next, ...(colon < 0 ? [] : [words.end + colon]));
  return words.end < end ? termsOf(reading, { start: words.end, end }) : new Map();
}

function partiesOf({ analysis, mentions }: Reading): ReadonlySet<string> {
  const made =
    named.get(analysis) ??
    new Set([
      ...mentions.filter(({ type }) => type === 'party').map(({ value }) => value ?? ''),
      ...analysis.commitments.flatMap(({ actors }) => actors.map(({ name }) => name)),
    ]);
  named.set(analysis, made);
  return made;
}

const named = new WeakMap<Analysis, ReadonlySet<string>>();

function nearTo(reading: Reading, { index }: Sentence): Terms {
  const near: Terms = new Map();
  for (const sentence of reading.sentences.slice(Math.max(0, index - 1), index + 2))
    merge(near, termsOfSentence(reading, sentence));
  return near;
}

/** The sentence, and a little of its heading and lead. */
function contextOf(reading: Reading, sentence: Sentence): Terms {
  const context = new Map(termsOfSentence(reading, sentence));
  const heading = headingOver(reading, sentence);
  if (heading) merge(context, termsOfSentence(reading, heading), 0.6);
  if (sentence.lead) merge(context, termsOfSentence(reading, sentence.lead), 0.8);
  return context;
}

/** "On irregular migration, …": what a sentence, or the line that leads into it, says that it is about. */
function frameOf(reading: Reading, sentence: Sentence, words: Span): Terms {
  const frame: Terms = new Map();
  for (const one of [sentence, sentence.lead]) {
    if (!one) continue;
    const hit = frames.exec(reading.document.text.slice(one.start, one.end));
    if (hit && one.start + hit[0].length <= (one === sentence ? words.start : one.end))
      merge(frame, termsOf(reading, { start: one.start, end: one.start + hit[0].length }));
  }
  return frame;
}

/** "including closer cooperation on returns and joint patrols": nouns of doing listed after an undertaking. */
function measuresNamed(reading: Reading, commitment: Commitment): Passage[] {
  const sentence = sentenceAt(reading, commitment.action.start);
  const line = sentence && lineOf(sentence);
  if (!line) return [];
  const found: Passage[] = [];
  const from = line.tokens.findIndex(
    ({ start, lower }) => start >= commitment.action.end - 1 && lists.has(lower),
  );
  if (from < 0) return [];
  for (let at = from + 1; at < line.tokens.length; at++) {
    const head = headFrom(line, at);
    if (head === null) continue;
    let end = head + 1;
    while (end < line.tokens.length && !endsMeasure(line, end)) end++;
    const one = passage(reading, 'commitment', quote(reading.document, spanOf(line, at, end)), {
      commitment,
    });
    if (one) found.push(one);
    at = end;
  }
  return found;
}

/** "building on both fleets to [bring a joint ship into service]": an act named as what another is for. */
function purposesOf(reading: Reading, commitment: Commitment): Passage[] {
  const sentence = sentenceAt(reading, commitment.action.start);
  const line = sentence && lineOf(sentence);
  if (!line) return [];
  const found: Passage[] = [];
  for (let at = line.own; at < line.tokens.length - 2; at++) {
    if (line.tokens[at]!.start < commitment.action.end || lower(line, at) !== 'to') continue;
    if (tagAt(line, at + 1) !== 'VB' || !purposes.has(lower(line, at + 1))) continue;
    const span = spanOf(line, at + 1, endOfObject(line, at + 1));
    const one = passage(reading, 'commitment', quote(reading.document, span), { commitment });
    if (one) found.push(one);
  }
  return found;
}

type Line = NonNullable<ReturnType<typeof lineOf>>;

/** Where the noun of doing stands in a phrase that begins here: "stronger law-enforcement cooperation". */
function headFrom(line: Line, at: number): number | null {
  if (!/^(?:JJ|NN|VBN|VBG)/.test(tagAt(line, at)) && !actNouns.has(lower(line, at))) return null;
  for (let i = at; i < at + 5; i++) {
    if (actNouns.has(lower(line, i)) && !/^NN/.test(tagAt(line, i + 1))) return i;
    if (!/^(?:JJ|NN|VBN)/.test(tagAt(line, i))) return null;
  }
  return null;
}

const endsMeasure = (line: Line, at: number): boolean =>
  /^[,;:.(—–]$/.test(lower(line, at)) ||
  /^(?:which|who|where|while|as)$/.test(lower(line, at)) ||
  (lower(line, at) === 'and' &&
    (actAdjectives.has(lower(line, at + 1)) || headFrom(line, at + 1) === at + 1));

/** "made strides on [priority areas: cyber, radar and sonar]": the list is a passage of its own. */
function listAfter(reading: Reading, report: Report): Passage | null {
  const line = lineOf(report.sentence);
  if (!line) return null;
  const colon = line.tokens.findIndex(({ start, lower }) => start >= report.end && lower === ':');
  if (colon < 0 || line.tokens[colon]!.start > report.end + 2) return null;
  let from = colon;
  while (from > line.own && /^(?:NN|JJ)/.test(tagAt(line, from - 1))) from--;
  if (from === colon) from++;
  let end = line.tokens.length;
  while (end > colon && /^[.;]$/.test(lower(line, end - 1))) end--;
  if (end <= colon + 1) return null;
  return passage(reading, 'report', quote(reading.document, spanOf(line, from, end)), { report });
}
