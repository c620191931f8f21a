import {
  conditionWords,
  earliest,
  gladly,
  leadsDate,
  notBefore,
  notYet,
  onCondition,
  otherClause,
  type RecordRule,
  recordRules,
  toCome,
} from '../../languages/en/records.ts';
import type { Mention } from '../../model/analysis.ts';
import { firstFrom, quote, type Span } from '../../model/span.ts';
import { sentenceSpan } from '../../segment/around.ts';
import { type Anchor, type Ground, subjectsBefore, within } from './anchors.ts';
import type { DateFact, DateWhat } from './record.ts';

/** A date of an instrument, as a sentence tells it. */
export interface Told {
  /** Null of the document's own instrument. */
  readonly mention: Mention | null;
  readonly date: DateFact;
}

/** Farther than this from its verb a date or an instrument is another's. */
const REACH = 110;

/** What the sentences of a document tell of the dates of instruments, in the order of the text. */
export function datesTold(ground: Ground): readonly Told[] {
  const { text } = ground.analysis.document;
  const taken = new Map<number, readonly Told[]>();
  for (const rule of recordRules)
    for (const pattern of [rule.told, rule.does])
      for (const { index, 0: words } of pattern === undefined ? [] : text.matchAll(pattern)) {
        const verb = { start: index, end: index + words.length };
        if (taken.has(verb.end) || !near(ground, verb)) continue;
        const told = toldBy(ground, rule, verb, pattern === rule.does ? 'behind' : 'before');
        if (told.length > 0) taken.set(verb.end, told);
      }
  return [...taken].sort(([a], [b]) => a - b).flatMap(([, told]) => told);
}

/** Sentences are cut only where an instrument stands near: a long law has few such places. */
const near = ({ anchors }: Ground, { start, end }: Span): boolean =>
  within(anchors, { start: start - 2 * REACH, end: end + 2 * REACH }).length > 0;

function toldBy(ground: Ground, rule: RecordRule, verb: Span, stands: 'before' | 'behind'): readonly Told[] {
  const sentence = sentenceSpan(ground.analysis.document.text, verb);
  const found =
    stands === 'behind' ? anchorBehind(ground, sentence, verb) : anchorsBefore(ground, sentence, verb);
  return found
    .filter(({ mention }) => mention !== null || stands === 'behind' || !LAID_DOWN.has(rule.what))
    .flatMap((anchor) => toldOf(ground, rule, { sentence, verb, anchor, behind: stands === 'behind' }) ?? []);
}

interface Telling {
  readonly sentence: Span;
  readonly verb: Span;
  readonly anchor: Anchor;
  /** Whether the instrument stands behind the verb. */
  readonly behind: boolean;
}

function toldOf(ground: Ground, rule: RecordRule, telling: Telling): Told | null {
  const { sentence, verb, anchor, behind } = telling;
  const { document } = ground.analysis;
  const from = behind ? Math.max(verb.end, anchor.end) : verb.end;
  const date =
    within(ground.dates, verb)[0] ??
    dateBehind(ground, sentence, from) ??
    dateLeading(ground, sentence, verb, anchor);
  const before = document.text.slice(behind ? sentence.start : anchor.end, verb.start);
  if (date === null && !notYet.test(before)) return null;
  const words = span(verb, date, behind ? anchor : null);
  return {
    mention: anchor.mention,
    date: {
      ...standingOf(document.text, { sentence, verb, before, date, from }),
      what: rule.what as DateWhat,
      scope: scopeOf(ground, sentence, anchor),
      reckoned: null,
      place: null,
      by: doneBy(ground, rule, { sentence, verb, date, behind }),
      source: {
        from: 'text',
        document: document.id,
        sentence: quote(document, sentence),
        words: quote(document, words),
        rule: rule.id,
      },
    },
  };
}

/** "Sections 1 and 2 of the Harbour Act 2019 come into force": what of it that is told of, null of the whole. */
function scopeOf({ analysis }: Ground, sentence: Span, { mention, start }: Anchor): string | null {
  if (mention?.value == null) return null;
  const { document, mentions } = analysis;
  const named = mentions
    .slice(...range(mentions, { start: sentence.start, end: start }))
    .filter(({ type, value }) => type === 'instrument' && value?.startsWith(`${mention.value}, `));
  const [first, last] = [named[0], named.at(-1)];
  return first === undefined || last === undefined ? null : document.text.slice(first.start, last.end);
}

/** What a law says of itself in this is read with its scope and its working (`own.ts`). */
const LAID_DOWN: ReadonlySet<string> = new Set(['in force', 'applied', 'ended', 'provisionally applied']);

/** "ratified by Chile", "Chile ratified": of what each party does for itself. */
function doneBy(
  { analysis }: Ground,
  { what }: RecordRule,
  { sentence, verb, date, behind }: { sentence: Span; verb: Span; date: Span | null; behind: boolean },
): string | null {
  if (what !== 'ratified' && what !== 'approved' && what !== 'signed') return null;
  const end = date === null || date.start < verb.end ? sentence.end : date.start;
  const stretch = behind ? { start: sentence.start, end: verb.start } : { start: verb.end, end };
  const led = analysis.document.text.slice(verb.end, verb.end + 4);
  if (!behind && !/^\s+by/i.test(led)) return null;
  const names = analysis.mentions.slice(...range(analysis.mentions, stretch));
  const found = names.filter(({ type, value }) => (type === 'party' || type === 'body') && value !== null);
  return found.length === 0 ? null : [...new Set(found.map(({ value }) => value))].join(', ');
}

const range = (spans: readonly Span[], { start, end }: Span): [number, number] => [
  firstFrom(spans, start),
  firstFrom(spans, end),
];

function span(verb: Span, date: Span | null, anchor: Span | null): Span {
  const parts = [verb, ...(date === null ? [] : [date]), ...(anchor === null ? [] : [anchor])];
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
}

/** The instruments before a verb: no other, and no end of a clause that is not its own, stands between. */
function anchorsBefore(ground: Ground, sentence: Span, verb: Span): readonly Anchor[] {
  const { text } = ground.analysis.document;
  const found = subjectsBefore(ground, sentence, verb);
  const last = found.at(-1);
  if (last === undefined || verb.start - last.end > 2 * REACH) return [];
  const gap = text.slice(last.end, verb.start);
  if (BARE.test(text.slice(verb.start, verb.end)) && isClause(gap)) return [];
  if (/[;:]|\b(?:that|because|although|while|whereas)\b/i.test(gap) || startsAnother(gap)) return [];
  return PLURAL.test(text.slice(verb.start, verb.end)) ? found : [last];
}

const PLURAL = /^(?:are|were)\b/i;

/** A participle without its auxiliary belongs to the noun right before it: "will encompass the Partnership agreed in May". */
const BARE = /^(?:signed|agreed|concluded|reached|endorsed|adopted|laid|ratified)\b/i;
const isClause = (gap: string): boolean =>
  /\b(?:will|shall|has|have|had|is|are|was|were|can|may)\b/i.test(gap) &&
  !/\b(?:and|which|that|which\s+\w+)\s+$/i.test(gap);

/** "The Agreement covers cod, and the letter was signed": what stands before the verb has a subject of its own. */
const startsAnother = (gap: string): boolean =>
  /(?:,?\s+(?:and|but)|,)\s+(?:the|a|an|it|he|she|they|their|its|this|these|ministers|officials)\b[^,]*$/i.test(
    gap,
  ) && !/^,?\s*(?:which|signed|agreed|made|adopted|laid|concluded)\b/i.test(gap);

/** The instrument that a verb is followed by, with no more than an article and a few words between. */
function anchorBehind({ anchors, analysis }: Ground, sentence: Span, verb: Span): readonly Anchor[] {
  const found = within(anchors, { start: verb.end, end: sentence.end })[0];
  if (found === undefined || found.start - verb.end > 60) return [];
  const gap = analysis.document.text.slice(verb.end, found.start);
  return /[.;:,]|\b(?:on|in|by|under|at|with|for|from)\b/i.test(gap) ? [] : [found];
}

/** The date after a verb, or after its object: led by its preposition, in the same clause. */
function dateBehind({ dates, analysis }: Ground, sentence: Span, from: number): Mention | null {
  const found = within(dates, { start: from, end: sentence.end })[0];
  if (found === undefined || found.start - from > REACH) return null;
  const gap = analysis.document.text.slice(from, found.start);
  if (otherClause.test(gap) || LISTED.test(gap)) return null;
  return leadsDate.test(gap) || LED.test(found.quote) ? found : null;
}

const LED =
  /^(?:on|in|from|by|since|until|before|after|as|with|no|not|late|early|between|at|during|around|today|yesterday|earlier|last|this)\b/i;

/** "signing of the Accords, along with the May summit": the date is of another thing. */
const LISTED =
  /,\s+(?!on\b|in\b|at\b|by\b|from\b)\p{L}[^,]*\b(?:the|a|an|of)\b|,\s+(?:along|together|including|with|as)\b/iu;

/** "In May 2025 the Agreement was signed"; "the planned 2026 signature of the Agreement". */
function dateLeading(
  { dates, analysis }: Ground,
  sentence: Span,
  verb: Span,
  anchor: Anchor,
): Mention | null {
  const { text } = analysis.document;
  const before = within(dates, { start: sentence.start, end: verb.start });
  const beside = before.at(-1);
  if (beside !== undefined && anchor.start >= verb.end && /^\s+$/.test(text.slice(beside.end, verb.start)))
    return beside;
  const first = before[0];
  if (first === undefined || before.length > 1 || first.start - sentence.start > 12) return null;
  if (verb.start - first.end > 2 * REACH) return null;
  return /^(?:on|in)?\s*$/i.test(text.slice(sentence.start, first.start)) && first.end <= anchor.start
    ? first
    : null;
}

interface Place {
  readonly sentence: Span;
  readonly verb: Span;
  readonly before: string;
  readonly date: Mention | null;
  readonly from: number;
}

/** How firmly the date stands, and which end of a stretch it is. */
function standingOf(
  text: string,
  { sentence, before, date, from, verb }: Place,
): Pick<DateFact, 'edtf' | 'bound' | 'standing' | 'condition'> {
  const clause = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
  const lead = date === null ? '' : text.slice(from, date.start) + date.quote;
  const floor = notBefore.test(clause) && /\b(?:before|earlier|sooner|until)\b/i.test(lead);
  const dated = whenOf(date, floor || (date !== null && earliest.test(text.slice(from, date.start))));
  if (date === null) return { edtf: null, bound: 'on', standing: 'not yet', condition: null };
  if (notYet.test(before) && !floor) return { ...dated, standing: 'not yet', condition: null };
  const condition = conditionWords.exec(text.slice(Math.max(verb.end, date.end), sentence.end));
  if (onCondition.test(clause) || condition !== null)
    return {
      ...dated,
      standing: onCondition.test(clause) ? 'conditional' : standing(clause),
      condition: condition?.[0].trim() ?? null,
    };
  if (NOUN.test(text.slice(verb.start, verb.end)))
    return { ...dated, standing: FORWARD.test(before) ? 'to come' : 'done', condition: null };
  return { ...dated, standing: standing(clause), condition: null };
}

/** "to announce the signing": what is to be announced is done; what is planned or awaited is not. */
const NOUN =
  /^(?:signature|signing|ratification|accession|entry|coming|adoption|commencement|termination)\b/i;
const FORWARD =
  /\b(?:will|planned|plans?|intend\p{L}*|expect\p{L}*|forthcoming|awaits?|awaiting|await(?:ed)?|towards?|before|look(?:s|ing)?\s+forward|upcoming|aim\p{L}*|prepar\p{L}*|target\p{L}*|until|proposed)\b/iu;

const standing = (clause: string): 'to come' | 'done' =>
  toCome.test(clause) && !gladly.test(clause) ? 'to come' : 'done';

/** "from 1 July" begins on 1 July; "by 2026" is an end; "not before" a first day. */
export function whenOf(date: Mention | null, floor: boolean): Pick<DateFact, 'edtf' | 'bound'> {
  const value = date?.value ?? null;
  if (value === null) return { edtf: null, bound: 'on' };
  const [from = '', to] = value.split('/');
  if (floor) return { edtf: from === '..' ? (to ?? null) : from, bound: 'not before' };
  if (to === '..') return { edtf: from, bound: 'on' };
  return from === '..' ? { edtf: to ?? null, bound: 'by' } : { edtf: value, bound: 'on' };
}
