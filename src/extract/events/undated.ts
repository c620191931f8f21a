import {
  acts,
  actsBefore,
  dayActs,
  deeds,
  newsActs,
  pastBefore,
  performatives,
} from '../../languages/en/events.ts';
import type { Genre } from '../../model/document.ts';
import type { Sentence } from '../../model/text.ts';
import { isNoun, type Line, lower, tagAt } from '../commitments/line.ts';
import { afterOpening, closeClause, openClause, shortened } from './clauses.ts';
import { type Found, isYear } from './dated.ts';
import { afterComplement, phraseBefore } from './phrases.ts';
import { chainBefore, isOpen, isPerfect, isTold, performs } from './verbs.ts';

/** An event without a date, and whether it happened on the day of publication. */
export type Undated = Found & { readonly onTheDay: boolean };

const tellers: ReadonlySet<string> = new Set([...acts, ...dayActs, ...newsActs, ...deeds, ...performatives]);

/** Whether the sentence may tell an undated event, by a look at its words alone: others need not be tagged. */
export const mayTell = ({ tokens }: Sentence, genre: Genre): boolean =>
  tokens.some(({ lower, text }, at) => {
    if (!tellers.has(lower)) return text.length === 4 && isYear(text) && isName(tokens[at + 1]?.text);
    const near = (words: ReadonlySet<string>) =>
      tokens.slice(Math.max(0, at - 8), at).some((token) => words.has(token.lower));
    return (
      (at < 30 && ofGenre(genre)?.has(lower) && !PASSIVE.has(tokens[at - 1]?.lower ?? '')) ||
      (acts.has(lower) && near(PERFECT)) ||
      (performatives.has(lower) && near(FIRST)) ||
      (deeds.has(lower) && near(pastBefore))
    );
  });

const PASSIVE = new Set(['was', 'were', 'been', 'be', 'is', 'are', 'being']);
const PERFECT = new Set(['has', 'have', "'ve", "we've", "i've", "they've"]);
const FIRST = new Set(['i', 'we', "i'm", "we're"]);
const isName = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);

/** What a line tells as done without saying when, from its beginning to its end. */
export function undated(line: Line, genre: Genre): Undated[] {
  const found: Undated[] = [];
  for (let i = line.own; i < line.tokens.length; i++) {
    if (!tellers.has(lower(line, i))) continue;
    const event = perfect(line, i) ?? performed(line, i) ?? onTheDay(line, i, genre) ?? deed(line, i);
    if (event && event.from >= line.own && event.from < event.to) found.push(event);
  }
  return found;
}

/** "The two governments have issued a joint statement". */
function perfect(line: Line, verb: number): Undated | null {
  if (!acts.has(lower(line, verb)) || !isPerfect(line, verb) || !isTold(line, verb)) return null;
  if (/^W/.test(tagAt(line, line.own))) return null;
  if (!meansAct(line, verb)) return null;
  const chain = chainBefore(line, verb);
  const start = lower(line, chain - 1) === 'and' ? chain : openClause(line, verb);
  if (isOpen(line, openClause(line, verb), verb) || isRestrictive(line, start, verb)) return null;
  const event = told(line, start, verb, 'en/events/has-issued', false);
  return event && { ...event, bare: start === chain };
}

/** "agreed on", and not "agreed to meet"; the passive needs no object. */
function meansAct(line: Line, verb: number): boolean {
  const next = lower(line, verb + 1);
  if (/^(?:no|neither|nothing|little)$/.test(next)) return false;
  // "have signed up to regular talks": a promise, and no act of signing.
  if (lower(line, verb) === 'signed' && next === 'up') return false;
  if (lower(line, verb - 1) === 'been') return next !== 'to';
  const before = actsBefore.get(lower(line, verb));
  if (!before) return next !== 'to';
  const named = /^an?$/.test(next) && before.has(lower(line, verb + 2));
  return named || before.has(next) || /^NNP/.test(tagAt(line, verb + 1));
}

/** "the measures we have adopted", "those that have signed": the words tell which, not what happened. */
function isRestrictive(line: Line, start: number, verb: number): boolean {
  const subject = chainBefore(line, verb) - 1;
  if (/^(?:that|who|which|what)$/.test(lower(line, subject))) return lower(line, subject - 1) !== ',';
  return tagAt(line, subject) === 'PRP' && subject > start && /^(?:NN|W|PDT)/.test(tagAt(line, subject - 1));
}

const told = (line: Line, start: number, verb: number, rule: string, onTheDay: boolean): Undated | null => {
  const end = closeClause(line, verb);
  const to = shortened(line, verb, verb + 2, end);
  if (to - verb < 2 && lower(line, verb - 1) !== 'been') return null;
  return { from: afterOpening(line, start, verb), to: Math.min(to, end), rule, onTheDay };
};

/** "We are announcing a new fund": done on the day of publication. */
const performed = (line: Line, verb: number): Undated | null =>
  performs(line, verb) ? told(line, openClause(line, verb), verb, 'en/events/we-announce', true) : null;

const OF_THE_DAY: ReadonlySet<Genre> = new Set(['readout', 'joint statement', 'press release'] as const);
const OF_NEWS: ReadonlySet<Genre> = new Set(['news analysis', 'written statement', 'other'] as const);

const ofGenre = (genre: Genre): ReadonlySet<string> | null =>
  OF_THE_DAY.has(genre) ? dayActs : OF_NEWS.has(genre) ? newsActs : null;

/** "President Biden invited the Prime Minister": a bare past at the head of a sentence. */
function onTheDay(line: Line, verb: number, genre: Genre): Undated | null {
  if (!ofGenre(genre)?.has(lower(line, verb)) || tagAt(line, verb) !== 'VBD' || !isTold(line, verb))
    return null;
  if (lower(line, verb - 1) === ',' && /^(?:IN|TO|RB)$/.test(tagAt(line, verb + 1))) return null;
  const start = openClause(line, verb);
  const next = lower(line, verb + 1);
  if (isWithinOpening(line, start, verb)) return null;
  if (/^(?:no|neither|nothing|little)$/.test(next) || isOpen(line, start, verb) || !isHead(line, start, verb))
    return null;
  return told(line, start, verb, 'en/events/on-the-day', OF_THE_DAY.has(genre));
}

/** "Under a statement issued with the deal, …": what opens with a preposition and no comma yet has no subject. */
function isWithinOpening(line: Line, start: number, verb: number): boolean {
  if (tagAt(line, start) !== 'IN') return false;
  for (let i = start; i < verb; i++) if (lower(line, i) === ',') return false;
  return true;
}

/** The main clause's own verb: no other verb before it but in an opening phrase. */
function isHead(line: Line, start: number, verb: number): boolean {
  if (start !== line.own && lower(line, start - 1) !== 'why') return false;
  for (let i = start; i < verb; i++) if (/^(?:VB[DZP]|MD|W.*)$/.test(tagAt(line, i))) return false;
  return true;
}

/** "welcomed [the signing of the accord]". */
function deed(line: Line, at: number): Undated | null {
  if (!deeds.has(lower(line, at)) || !(isNoun(tagAt(line, at)) || tagAt(line, at) === 'VBG')) return null;
  if (!/^(?:of|by|into)$/.test(lower(line, at + 1))) return null;
  const from = phraseBefore(line, at);
  let before = from - 1;
  if (/^(?:on|with)$/.test(lower(line, before))) before--;
  if (
    !pastBefore.has(lower(line, before)) ||
    isAhead(line, before) ||
    /^(?:an?|any)$/.test(lower(line, from))
  )
    return null;
  return { from, to: afterComplement(line, at + 1), rule: 'en/events/deed', onTheDay: false };
}

/** "will welcome", "the planned signature", "following" of what is to come. */
function isAhead(line: Line, governor: number): boolean {
  for (let i = Math.max(line.own, governor - 6); i < governor; i++) if (tagAt(line, i) === 'MD') return true;
  for (let i = governor + 1; i < governor + 5; i++)
    if (
      /^(?:planned|future|forthcoming|upcoming|expected|possible|proposed|early|prospective|eventual)$/.test(
        lower(line, i),
      )
    )
      return true;
  return false;
}
