import { withinOne } from '../../languages/en/lawmaking.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Genre } from '../../model/document.ts';
import { type Quote, quote } from '../../model/span.ts';
import { sentenceSpan } from '../../segment/around.ts';
import { citationsOf } from '../citations/citations.ts';
import type { SittingCalendar } from '../clocks/calendar.ts';
import { kindOf } from '../instruments/kinds.ts';
import { type Answer, answersOf } from './answers.ts';
import { type Coming, comingIn } from './coming.ts';
import type { ComingRule, ConsequenceRule, TextRule } from './consequence.ts';
import { type ActDate, actDates } from './dated.ts';
import { type Makers, makersOf } from './makers.ts';
import { CONSEQUENCES } from './rules.ts';

/** What follows from a text, with the words that show it. */
export interface Consequence {
  readonly rule: ConsequenceRule;
  /** The instrument to come that it is about; null of the text itself. */
  readonly instrument: string | null;
  /** The sentences in which the words stand; of a rule that goes by the kind of text, its title alone. */
  readonly passages: readonly [Quote, ...Quote[]];
  /** The words themselves. */
  readonly words: readonly Quote[];
}

/** An instrument that a text says is to come, with what a reader asks of it. */
export interface InstrumentToCome extends Coming {
  readonly makers: Makers;
  /** When the text says that something will be done with it. */
  readonly dates: readonly ActDate[];
  /** To the four questions, in their order. */
  readonly answers: readonly Answer[];
  /** The rules that hold of it. */
  readonly follows: readonly Consequence[];
}

export interface Follows {
  readonly toCome: readonly InstrumentToCome[];
  /** What the text itself is, and what follows from that. */
  readonly itself: readonly Consequence[];
}

/** No more passages than this are quoted for one rule. */
const MOST = 5;

/** All that follows from what a text is and speaks of, as one list. */
export function consequencesOf(analysis: Analysis): readonly Consequence[] {
  const { toCome, itself } = followsOf(analysis);
  return [...toCome.flatMap(({ follows }) => follows), ...itself];
}

/**
 * The instruments that a text says are to come, each with its answers, and what the text itself is.
 * @param calendar the sitting days by which periods are counted; without them they are taken at their shortest
 */
export function followsOf(
  analysis: Analysis,
  { calendar = null }: { calendar?: SittingCalendar | null } = {},
): Follows {
  const coming = SILENT.has(analysis.document.genre) ? [] : comingIn(analysis);
  const citations = coming.length === 0 ? [] : citationsOf(analysis);
  return {
    toCome: coming.map((one) => {
      const makers = makersOf(analysis, one);
      const dates = actDates(analysis, one);
      const within = isWithin(one, makers);
      const rules = rulesOf(one, makers, within);
      return {
        ...one,
        ...{ makers, dates },
        answers: answersOf({ analysis, coming: one, makers, dates, rules, citations, calendar }),
        follows: rules.map((rule) => held(rule, one)),
      };
    }),
    itself: itselfOf(analysis),
  };
}

/** What a text itself is, and what follows from that. */
export const itselfOf = (analysis: Analysis): readonly Consequence[] =>
  CONSEQUENCES.flatMap((rule) =>
    rule.of.kind === 'text' ? (heldByText(rule, rule.of, analysis) ?? []) : [],
  );

/** In law and treaties "shall enter into force" is what they lay down, not what is announced. */
const SILENT: ReadonlySet<Genre> = new Set(['legislation', 'agreement']);

/** Whether an agreement is between those who are no States: its words name such, and no two States. */
const isWithin = ({ form, said }: Coming, { named, by }: Makers): boolean =>
  (form === 'treaty' || form === 'agreement' || form === 'memorandum') &&
  !(named.length > 1 && by === 'its words') &&
  said.some(({ sentence }) => withinOne.test(sentence.quote));

/** The rules that hold of an instrument; the one for unknown parties where no party's own does. */
function rulesOf({ form, said }: Coming, { named }: Makers, inside: boolean): readonly ConsequenceRule[] {
  const fits = ({ forms, acts, parties, within = false }: ComingRule) =>
    forms.includes(form) &&
    within === inside &&
    (acts === undefined || said.some(({ act }) => acts.includes(act))) &&
    (parties === undefined || parties.length === 0 || named.some(({ id }) => parties.includes(id!)));
  const all = CONSEQUENCES.filter(({ of }) => of.kind === 'coming' && fits(of));
  const known = all.some(({ of }) => of.kind === 'coming' && of.parties?.length);
  return all.filter(({ of }) => of.kind === 'coming' && !(known && of.parties?.length === 0));
}

function held(rule: ConsequenceRule, { name, said }: Coming): Consequence {
  const [first, ...more] = [
    ...new Map(said.map(({ sentence }) => [sentence.start, sentence])).values(),
  ].slice(0, MOST);
  return {
    rule,
    instrument: name,
    passages: [first!, ...more],
    words: said.slice(0, MOST).map(({ words }) => words),
  };
}

function heldByText(rule: ConsequenceRule, of: TextRule, analysis: Analysis): Consequence | null {
  const { document } = analysis;
  if (of.genres !== undefined && !of.genres.includes(document.genre)) return null;
  if (of.kinds !== undefined && !of.kinds.includes(kindOf(analysis).kind)) return null;
  if (of.unless?.test(document.text)) return null;
  if (of.titled !== undefined && !of.titled.test(document.title)) return null;
  const words = of.match === undefined ? [titleIn(document)] : wordsIn(document.text, of.match);
  if (words.length === 0) return null;
  const spans = new Map(words.map((one) => sentenceSpan(document.text, one)).map((one) => [one.start, one]));
  const [first, ...more] = [...spans.values()].map((span) => quote(document, span));
  return { rule, instrument: null, passages: [first!, ...more], words };
}

function wordsIn(text: string, match: RegExp): readonly Quote[] {
  const found: Quote[] = [];
  for (const { index, 0: words } of text.matchAll(match)) {
    found.push(quote({ text }, { start: index, end: index + words.length }));
    if (found.length === MOST) break;
  }
  return found;
}

/** Where the title stands in the text; its first line where it does not. */
function titleIn({ text, title }: Analysis['document']): Quote {
  const at = title === '' ? -1 : text.indexOf(title);
  if (at >= 0) return quote({ text }, { start: at, end: at + title.length });
  const start = text.search(/\S/u);
  const end = text.indexOf('\n', Math.max(0, start));
  return quote({ text }, { start: Math.max(0, start), end: end < 0 ? text.length : end });
}
