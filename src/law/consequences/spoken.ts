import {
  type Act,
  CONSENT,
  type Form,
  headPatterns,
  type LawmakingRule,
  lawmakingRules,
  NO_INSTRUMENT,
  type Stage,
  tellsNew,
  theseDays,
} from '../../languages/en/lawmaking.ts';
import type { Analysis, Mention } from '../../model/analysis.ts';
import type { Genre } from '../../model/document.ts';
import { firstFrom, type Quote, quote, type Span } from '../../model/span.ts';
import { sentenceSpan } from '../../segment/around.ts';
import { kindNamed } from '../instruments/kinds.ts';

/** One place where a text says of an instrument that it is to come. */
export interface Spoken {
  readonly act: Act;
  readonly stage: Stage;
  readonly form: Form;
  readonly sentence: Quote;
  /** What is said, from the act to the instrument or the other way about. */
  readonly words: Quote;
  /** Words of the act alone, within `words`. */
  readonly verb: Span;
  /** The instrument: its noun with what stands before it. */
  readonly head: Span;
  /** What of it is named; null where it has no name. */
  readonly named: Mention | null;
  /** The rule that read it: its address in docs/rules.md. */
  readonly rule: string;
}

/** All that a text says of instruments to come, in the order of the text; one for each place where an instrument stands. */
export function spokenIn(analysis: Analysis): readonly Spoken[] {
  const { text } = analysis.document;
  const named = analysis.mentions.filter(({ type, value }) => type === 'instrument' && value !== null);
  const found = new Map<number, Spoken>();
  for (const sentence of sentencesWithHeads(text, named))
    for (const one of spokenInSentence(analysis, sentence, named)) {
      const key = one.head.end;
      if (!found.has(key)) found.set(key, one);
    }
  const all = [...found.values()].sort((a, b) => a.head.end - b.head.end);
  return all.filter((one) => !isPurpose(one, all));
}

/** "We will lay regulations to amend the Act": one instrument, and what it is for. */
const isPurpose = ({ rule, sentence, head }: Spoken, all: readonly Spoken[]): boolean =>
  rule.endsWith('/to-amend-act') &&
  all.some(
    (other) =>
      other.rule !== rule &&
      other.sentence.start === sentence.start &&
      other.head.end < head.start &&
      ['Bill', 'legislation', 'statutory instrument'].includes(other.form),
  );

/** Only sentences with a noun of an instrument, or the name of one, are looked at. */
function sentencesWithHeads(text: string, named: readonly Mention[]): readonly Span[] {
  const heads = headPatterns.flatMap(({ any }) =>
    [...text.matchAll(any)].map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  );
  const found: Span[] = [];
  for (const span of [...heads, ...named].sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last !== undefined && span.start < last.end) continue;
    found.push(sentenceSpan(text, span));
  }
  return found;
}

function spokenInSentence(analysis: Analysis, span: Span, named: readonly Mention[]): readonly Spoken[] {
  const sentence = quote(analysis.document, span);
  if (/[?]$/.test(sentence.quote)) return [];
  return lawmakingRules.flatMap((rule) => {
    if (rule.act === 'sign' && rule.stage === 'done' && !isFresh(analysis, rule, sentence.quote)) return [];
    if (rule.id.endsWith('/bill-named') && PASSED.test(sentence.quote)) return [];
    const found = rule.stands === 'after' ? behind(rule, sentence.quote) : before(rule, sentence.quote);
    return found.flatMap((one) => spoken(analysis, sentence, rule, one, named) ?? []);
  });
}

/** Of a Bill that was passed, it is told what it is now. */
const PASSED = /\b(?:passed|approval\s+of|passage\s+of|royal\s+assent|became|enacted)\b/i;

/** What was signed long ago is no news; a text that brings news tells of "a" treaty, without a day. */
function isFresh({ document }: Analysis, { id }: LawmakingRule, sentence: string): boolean {
  if (/\b(?:in|on\s+\d{1,2}\s+\p{L}+,?|since|of)\s+(?:1[6-9]\d\d|20\d\d)\b/u.test(sentence)) return false;
  const late = id.endsWith('/signed-today') || id.endsWith('/was-signed');
  if (!late || theseDays.test(sentence)) return true;
  return id.endsWith('/signed-today') && NEWS.has(document.genre) && tellsNew.test(sentence);
}

const NEWS: ReadonlySet<Genre> = new Set(['press release', 'joint statement', 'readout']);

interface Found {
  readonly form: Form;
  readonly verb: Span;
  readonly head: Span;
}

/** "sign a treaty": the words, then the nearest noun that they can be of. */
function behind({ words, forms }: LawmakingRule, sentence: string): readonly Found[] {
  return [...sentence.matchAll(words)].flatMap(({ index, 0: { length } }) => {
    const at = index + length;
    const heads = headsAt(sentence, at, forms);
    const verb = { start: index, end: at };
    return heads.map(({ form, end }) => ({ form, verb, head: { start: at, end } }));
  });
}

/** The noun that stands here, with words before it, and those joined to it: "a treaty and a memorandum". */
function headsAt(
  sentence: string,
  at: number,
  forms: readonly Form[],
): readonly { form: Form; end: number }[] {
  let best: { form: Form; end: number } | null = null;
  for (const { form, head } of headPatterns) {
    head.lastIndex = at;
    const end = at + (head.exec(sentence)?.[0].length ?? 0);
    if (end > at && (best === null || end < best.end || (end === best.end && rank(form) < rank(best.form))))
      best = { form, end };
  }
  if (best === null || !forms.includes(best.form)) return [];
  return [longer(sentence, best)];
}

const rank = (form: Form) => headPatterns.findIndex((one) => one.form === form);

/** A noun right behind it is the head, and it one of its words: "a London Protocol arrangement". */
function longer(sentence: string, best: { form: Form; end: number }): { form: Form; end: number } {
  for (const { form, head } of headPatterns) {
    const gap = /^\s+(?=\p{L})/u.exec(sentence.slice(best.end))?.[0].length;
    if (gap === undefined) return best;
    head.lastIndex = best.end + gap;
    const found = head.exec(sentence);
    const more = found?.[0] ?? '';
    if (
      more !== '' &&
      !/^(?:an?|the|this|these|its|their|our)\s/i.test(more) &&
      more.split(/\s+/).length <= 3
    )
      return { form: form === 'legislation' ? best.form : form, end: best.end + gap + more.length };
  }
  return best;
}

/** "the treaty, which they will sign": a noun, then the words. */
function before({ words, forms }: LawmakingRule, sentence: string): readonly Found[] {
  return headPatterns.flatMap(({ form, any }) => {
    if (!forms.includes(form)) return [];
    return [...sentence.matchAll(any)].flatMap(({ index, 0: noun }) => {
      const end = index + noun.length;
      words.lastIndex = end;
      const said = words.exec(sentence)?.[0];
      if (said === undefined || hasOther(said)) return [];
      return [
        {
          form,
          verb: { start: end, end: end + said.length },
          head: { start: startOf(sentence, index), end },
        },
      ];
    });
  });
}

/** Another instrument, or another clause, between a noun and its verb takes the verb. */
const hasOther = (said: string): boolean =>
  headPatterns.some(({ any }) => {
    any.lastIndex = 0;
    return any.test(said);
  }) ||
  /(?:,|\band)\s+(?:we|they|it|he|she|I|ministers|officials|both|the\s+\p{L}+)\s+(?:will|shall|intends?|plans?)\b.*,|\b(?:and|but)\s+(?:will|shall)\b/u.test(
    said.replace(/^,?\s*(?:which|that)\b/, ''),
  );

/** Where the words before a noun begin: its article, else the capitals and adjectives in front. */
function startOf(sentence: string, noun: number): number {
  const lead = sentence.slice(Math.max(0, noun - 120), noun);
  const found =
    /(?:^|[\s(])((?:(?:an?|the|this|that|its|their|our|any|new|draft)\s+)(?:(?!(?:of|to|on|in|by|for|with|and\s+the|under|that|which|is|are|will|from|as|at|the|an?|this|its|their|our)\s)[^\s,.;:()]+,?\s+){0,8})$/iu.exec(
      lead,
    );
  if (found) return noun - found[1]!.length;
  const capitals = /(?:\p{Lu}[^\s,.;:]*\s+){1,6}$/u.exec(lead);
  return capitals ? noun - capitals[0].length : noun;
}

function spoken(
  { document }: Analysis,
  sentence: Quote,
  rule: LawmakingRule,
  { form, verb, head }: Found,
  named: readonly Mention[],
): Spoken | null {
  const shift = ({ start, end }: Span) => ({ start: sentence.start + start, end: sentence.start + end });
  const at = shift(head);
  const noun = document.text.slice(at.start, at.end);
  if (NO_INSTRUMENT.test(noun)) return null;
  if (form === 'legislation' && isAct.test(noun) && rule.act !== 'amend' && rule.act !== 'commence')
    return null;
  const all = rule.stands === 'after' ? document.text.slice(shift(verb).start, at.end) : noun;
  if (form === 'agreement' && (CONSENT.test(noun) || CONSENT.test(all))) return null;
  const mention = mentionAt(named, at);
  return {
    ...{
      act: rule.act,
      stage: rule.stage,
      form: formOf(form, mention),
      sentence,
      rule: rule.id,
      named: mention,
    },
    ...{ verb: shift(verb), head: at },
    words: quote(document, {
      start: Math.min(shift(verb).start, at.start),
      end: Math.max(shift(verb).end, at.end),
    }),
  };
}

/** An Act is there already, unless it is called new. */
const isAct = /^(?!.*\b(?:new|proposed|draft)\b).*\bActs?(?: \d{4})?$/s;

/** The name that ends with the noun, or goes on behind it ("Agreement on Fish"). */
function mentionAt(named: readonly Mention[], { start, end }: Span): Mention | null {
  for (let i = firstFrom(named, start); i < named.length && named[i]!.start < end; i++)
    if (named[i]!.end >= end) return named[i]!;
  return null;
}

/** A name may tell more than its noun. */
function formOf(form: Form, named: Mention | null): Form {
  if (named === null || form !== 'agreement') return form;
  const { kind } = kindNamed(named.value!, named.id);
  return kind === 'treaty' || kind === 'protocol' ? 'treaty' : kind === 'memorandum' ? 'memorandum' : form;
}
