import {
  assentRule,
  doneAtRule,
  headRules,
  partNamed,
  recordRules,
  selfNamed,
} from '../../languages/en/records.ts';
import type { Analysis } from '../../model/analysis.ts';
import { firstFrom, quote, type Span } from '../../model/span.ts';
import { sentenceSpan } from '../../segment/around.ts';
import { provisionsOf } from '../../segment/provisions.ts';
import { type Ground, within } from './anchors.ts';
import { reckoned } from './reckoned.ts';
import type { DateFact, DateWhat, Source } from './record.ts';
import { whenOf } from './told.ts';

/** The dates of a document's own instrument: what its publisher says, its head and end, what it lays down. */
export function ownDates(ground: Ground): readonly DateFact[] {
  const { analysis } = ground;
  const known = [...publishersDates(analysis), ...headDates(ground), ...doneAt(ground)];
  return [...known, ...laidDown(ground, known)];
}

const PLAIN = {
  bound: 'on',
  standing: 'done',
  scope: null,
  condition: null,
  reckoned: null,
  place: null,
  by: null,
} as const;

/** An act of the Union is adopted, though legislation.gov.uk keeps the day with those of enactment. */
function publishersDates({ legislation, document }: Analysis): DateFact[] {
  const said = (field: string): Source => ({ from: 'publisher', document: document.id, field });
  const union = legislation?.kind?.startsWith('EuropeanUnion') ?? false;
  const dates = (legislation?.dates ?? []).map(({ what, date }): DateFact => {
    const told = what === 'enacted' && union ? 'adopted' : what;
    return { ...PLAIN, what: told, edtf: date, source: said(what) };
  });
  if (legislation?.status !== 'Repealed') return dates;
  return [...dates, { ...PLAIN, what: 'ended', edtf: null, source: said('status: Repealed') }];
}

/** "Made 3rd January 2025", "[27th April 2022]". */
function headDates({ analysis, dates }: Ground): DateFact[] {
  const { document } = analysis;
  if (!['legislation', 'agreement', 'memorandum'].includes(document.genre)) return [];
  const found: DateFact[] = [];
  // Papers of a Bill have other days in brackets.
  const assent = /\bBill\b/.test(document.title) ? [] : [{ ...assentRule, what: 'enacted' as DateWhat }];
  for (const { match, what, id } of [...headRules, ...assent])
    for (const { index, 0: words } of document.text.matchAll(match)) {
      const date = dates[firstFrom(dates, index + words.length - 1)];
      if (date === undefined) continue;
      const gap = document.text.slice(index + words.length, Math.max(date.start, index + words.length));
      if (!TIMED.test(gap)) continue;
      const closes = words === '[' ? 1 : 0;
      const span = { start: index + words.search(/\S/), end: date.end + closes };
      found.push({ ...PLAIN, what, ...whenOf(date, false), source: said(analysis, span, span, id) });
    }
  return found;
}

/** Instruments that are in force within hours of their making say at what time they were made. */
const TIMED = /^(?:at\s+\d[\d.:]*\s*(?:[ap]\.?m\.?|noon|midday)?,?\s+on\s+)?$/i;

/** Of an act of the Union the day of its adoption; of a treaty, that of its signature. */
function doneAt({ analysis, dates }: Ground): DateFact[] {
  const { document } = analysis;
  if (!['legislation', 'agreement', 'memorandum'].includes(document.genre)) return [];
  return [...document.text.matchAll(doneAtRule.match)].flatMap(({ index, 0: words, 1: place }) => {
    const date = dates[firstFrom(dates, index + words.length - 1)];
    if (date === undefined || date.start > index + words.length + 16) return [];
    const span = { start: index, end: date.end };
    const what: DateWhat = document.genre === 'legislation' ? 'adopted' : 'signed';
    const source = said(analysis, span, span, doneAtRule.id);
    return [{ ...PLAIN, what, place: place ?? null, ...whenOf(date, false), source }];
  });
}

const LAYS_DOWN: ReadonlySet<string> = new Set(['in force', 'applied', 'ended', 'provisionally applied']);

/** "These Regulations come into force on 27th January 2025", "Chapter II shall apply from 2 August 2025". */
function laidDown(ground: Ground, known: readonly DateFact[]): DateFact[] {
  const { analysis } = ground;
  const { document } = analysis;
  if (!['legislation', 'agreement', 'memorandum'].includes(document.genre)) return [];
  const provisions = analysis.places.length > 0 ? provisionsOf(analysis) : null;
  const found = new Map<number, DateFact>();
  for (const { told, what, id } of recordRules)
    for (const { index, 0: words } of LAYS_DOWN.has(what) ? document.text.matchAll(told) : []) {
      const verb = { start: index, end: index + words.length };
      if (found.has(verb.end)) continue;
      const fact = laidDownAt(ground, verb, { what, id }, known);
      if (fact !== null && !provisions?.at(index)?.quoted) found.set(verb.end, fact);
    }
  return [...found].sort(([a], [b]) => a - b).map(([, fact]) => fact);
}

function laidDownAt(
  { analysis, dates, anchors }: Ground,
  verb: Span,
  { what, id }: { readonly what: DateWhat; readonly id: string },
  known: readonly DateFact[],
): DateFact | null {
  const { document } = analysis;
  const sentence = sentenceSpan(document.text, verb);
  const before = document.text.slice(sentence.start, verb.start);
  const subject = subjectOf(before);
  if (subject === null) return null;
  const own = CITED.test(before) || THE_TREATY.test(before.trim());
  if (subject.scope === null && !own && namesAnother(anchors, sentence, verb)) return null;
  const rest = document.text.slice(verb.end, sentence.end);
  const date = within(dates, { start: verb.end, end: sentence.end })[0];
  const led =
    date !== undefined &&
    /^\s*(?:,?\s*(?:on|from|at|in|as\s+of|until|with\s+effect\s+from|the|end|of)\s*){0,5}$/i.test(
      document.text.slice(verb.end, date.start),
    );
  // What ends unless it is approved is counted in days of the Houses: that is for the clock.
  const unless = /\bunless\b/i.test(rest);
  const counted = led || unless || !HANGS.test(rest) ? null : reckoned(rest, known);
  if (!led && !HANGS.test(rest)) return null;
  const end = led ? date!.end : sentence.end;
  return {
    ...PLAIN,
    what,
    ...(led ? whenOf(date!, false) : { edtf: counted?.edtf ?? null }),
    standing: unless
      ? 'conditional'
      : PAST.test(document.text.slice(verb.start, verb.end))
        ? 'done'
        : 'laid down',
    scope: subject.scope,
    condition: led ? subject.unless : rest.replace(/[\s.—:;]+$/, '').trim(),
    reckoned: counted?.how ?? null,
    source: said(analysis, sentence, { start: verb.start, end }, id),
  };
}

const PAST = /^(?:came|entered|was|were|took|ceased|expired|lapsed|has|have)\b/i;

/** What a law's coming into force may hang on. */
const HANGS =
  /^\s+(?:on|at|for\s+(?:an?\s+)?(?:initial\s+)?(?:period|term|\w+\s+(?:year|month))|in\s+accordance|immediately|when|only|upon|forthwith|so\s+far|as\s+(?:mentioned|provided|follows)|the\s+\p{L}+\s+day|(?:\d+|one|two|three|four|six|twelve)\s+(?:days?|weeks?|months?|years?)\s+after|thirty|sixty|ninety)\b/iu;

interface Subject {
  /** Null of the whole. */
  readonly scope: string | null;
  readonly unless: string | null;
}

/** Who or what comes into force: "(2) Subject to paragraph (3), these Regulations". Null where it is none of the law's own. */
function subjectOf(before: string): Subject | null {
  const words = before
    .replace(CITED, '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:\d{1,3}[A-Z]?\.?\s*—?\s*)?(?:\((?:\d{1,3}[A-Z]?|\p{L}{1,4})\)\s*)*/u, '')
    .replace(/\s*(?:shall|will|may|must|do(?:es)? not|not)?\s*$/, '');
  if (/\b(?:should|would|could|might)$/i.test(words)) return null;
  const [, unless, rest = words] =
    /^(Subject to [^,]{3,120}|Except as [^,]{3,80}),\s+(.*)$/i.exec(words) ?? [];
  if (/(?:^|\s)(?:it|they)$/i.test(rest) && rest.length < 40) return { scope: null, unless: unless ?? null };
  if (THE_TREATY.test(rest)) return { scope: null, unless: unless ?? null };
  selfNamed.lastIndex = 0;
  const self = selfNamed.exec(rest);
  if (self?.index === 0 && self[0].length >= rest.length - 2) return { scope: null, unless: unless ?? null };
  return partNamed.test(rest) && !SUBORDINATE.test(rest) ? { scope: rest, unless: unless ?? null } : null;
}

/** What a treaty's paper calls it: "[The Agreement entered into force on 3 September 2026]". */
const THE_TREATY = /^\[?the\s+(?:Agreement|Treaty|Convention|Protocol|Arrangement|Exchange\s+of\s+Notes)$/i;

/** "These Regulations may be cited as the Fares Regulations 2025 and": of what its name is nothing hangs. */
const CITED = /\s+(?:may|shall)\s+be\s+cited\s+as\s[^;]{5,300}?(?:,?\s+and)?\s*(?:shall)?\s*$/i;

/** "the day on which section 5 comes into force" lays nothing down. */
const SUBORDINATE =
  /\b(?:before|after|until|when|once|by which|on which|at which|time|where|if|prior to|mentioned in|which)\b[^()]*$/i;

/** "The Convention shall enter into force": it, and not the law that speaks of it. */
const namesAnother = (anchors: Ground['anchors'], sentence: Span, verb: Span): boolean =>
  within(anchors, { start: sentence.start, end: verb.start }).some(({ mention }) => mention !== null);

const said = ({ document }: Analysis, sentence: Span, words: Span, rule: string): Source => ({
  from: 'text',
  document: document.id,
  sentence: quote(document, sentence),
  words: quote(document, words),
  rule,
});
