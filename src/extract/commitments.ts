import type { Commitment } from '../model/analysis.ts';
import type { Document, Genre } from '../model/document.ts';
import { overlaps, quote, type Span } from '../model/span.ts';
import type { Segmented, Sentence } from '../model/text.ts';
import type { Recognised } from '../recognise/recognise.ts';
import { type Cast, castOf } from './cast.ts';
import { conditionsOf } from './commitments/conditions.ts';
import { continuedFrom, namesParts } from './commitments/continued.ts';
import { deadlineOf } from './commitments/deadlines.ts';
import { cadenceOf, qualifiersOf, type Scope } from './commitments/fields.ts';
import { commitmentId } from './commitments/identity.ts';
import { mayImply } from './commitments/implied.ts';
import { instrumentsOf } from './commitments/instruments.ts';
import { mayGovern } from './commitments/lexicon.ts';
import { type Line, lineOf, spanOf } from './commitments/line.ts';
import { subjectsOf, themeOf } from './commitments/theme.ts';
import { type Undertaking, undertakingsIn } from './commitments/undertakings.ts';
import { mentionsIn } from './mentions.ts';

/** What may say by when, how often or under what. */
const QUALIFYING = ['date', 'period', 'duration', 'recurrence', 'instrument'] as const;

/**
 * The undertakings of a document.
 * @param taken what is a silence, watchpoint or advisory already: the same words are no second undertaking.
 */
export function commitmentsIn(
  segmented: Segmented,
  recognised: Recognised,
  taken: readonly Span[],
): Commitment[] {
  const { document } = segmented;
  const cast = castOf(segmented, recognised);
  const subjects = subjectsOf(segmented);
  const mentions = mentionsIn(recognised.mentions, QUALIFYING);
  const running = new Map<string, number>();
  const found: Commitment[] = [];
  let before: { readonly index: number; readonly last: Undertaking } | null = null;
  for (const sentence of segmented.sentences) {
    const follows = before?.index === sentence.index - 1 && namesParts(sentence) ? before.last : null;
    if (!follows && !mayUndertake(sentence, document.genre)) continue;
    const line = lineOf(sentence);
    const undertakings: Undertaking[] = line ? read(line, document, cast, follows) : [];
    if (!line || undertakings.length === 0) continue;
    before = { index: sentence.index, last: undertakings.at(-1)! };
    const qualifiers = qualifiersOf(segmented, line, mentions);
    for (const one of undertakings) {
      const action = quote(document, spanOf(line, one.act.from, one.act.to));
      if (taken.some((span) => overlaps(span, action))) continue;
      const scope = scopeOf(line, one);
      const base = {
        sentence: quote(document, sentence),
        action,
        actors: one.actors,
        firmness: one.firmness,
        firmnessEvidence: quote(document, one.evidence),
        governedBy: one.links.map(({ governor, from, to }) => ({
          ...quote(document, spanOf(line, from, to)),
          rule: governor.id,
        })),
        novelty: one.novelty,
        deadline: deadlineOf(segmented, qualifiers, scope),
        cadence:
          cadenceOf(segmented, qualifiers, scope) ??
          (one.ofRecurring ? (found.at(-1)?.cadence ?? null) : null),
        instruments: instrumentsOf(document, line, qualifiers.instruments, scope),
        conditions: conditionsOf(document, line, qualifiers.limits, scope),
        theme: themeOf(line.tokens, one.act.from, one.act.to, sentence, subjects),
        attribution: attributionOf(document),
        rule: one.rule,
      };
      found.push({ id: commitmentId(document.id, base.action.quote, base.actors, running), ...base });
    }
  }
  return found;
}

/** What a line undertakes by itself, or as a part of what the sentence before undertakes. */
function read(line: Line, document: Document, cast: Cast, before: Undertaking | null): Undertaking[] {
  const own = mayUndertake(line.sentence, document.genre) ? undertakingsIn(line, document, cast) : [];
  return own.length > 0 || !before ? own : continuedFrom(line, before);
}

const mayUndertake = (sentence: Sentence, genre: Genre): boolean => {
  const { block, tokens, lead } = sentence;
  if (block.kind === 'heading' || block.kind === 'cell' || tokens.length <= 3) return false;
  return genre === 'news analysis' || mayGovern(tokens) || mayLead(lead) || mayImply(sentence);
};

const mayLead = (lead: Sentence | null): boolean =>
  lead !== null && (mayGovern(lead.tokens) || mayLead(lead.lead));

function scopeOf(line: Line, { act, introduction, subject, head, verb }: Undertaking): Scope {
  const between = (from: number, to: number) => (from >= 0 && from < to ? spanOf(line, from, to) : null);
  return {
    own: spanOf(line, act.from, Math.max(act.to, act.reach)),
    act: spanOf(line, act.from, act.to),
    verb: line.tokens[Math.max(act.from, Math.min(verb, act.to))]!.start,
    before: between(...introduction),
    opening: subject ? between(introduction[0], subject[0]) : null,
    gap: between(head, introduction[1]),
    subject: subject && between(...subject),
  };
}

const REPORTING = new Set(['news analysis', 'readout', 'report', 'press release']);

/** A text that reports others' undertakings is itself the one who says so. */
const attributionOf = ({ genre, publisher }: Segmented['document']): string | null =>
  REPORTING.has(genre) ? publisher : null;
