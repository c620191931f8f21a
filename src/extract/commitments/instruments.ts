import {
  FOR_EXAMPLE,
  GOVERNING,
  kindOf,
  kindRule,
  LOOKING_BACK,
  LOOKS_BACK,
  OF_ALL,
} from '../../languages/en/instruments-kinds.ts';
import { markedWithinRule } from '../../languages/en/instruments-marked.ts';
import type { Mention, Named } from '../../model/analysis.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Segmented, Sentence } from '../../model/text.ts';
import type { MentionIndex } from '../mentions.ts';
import { RELATIVE } from './conditions.ts';
import { describedIn, topicOf } from './described.ts';
import type { Scope } from './fields.ts';
import { type Line, lower } from './line.ts';
import { FINITE } from './mending.ts';

/** An instrument at the place that speaks of it. */
export interface Cited extends Span, Named {
  /** It has no title: only what is said of it there tells which it is. */
  readonly described?: true;
}

/** The instruments a sentence speaks of: by title, by kind, or as the "It" of the sentence before. */
export function citedIn(
  { document, sentences }: Segmented,
  line: Line,
  mentions: readonly Mention[],
  index: MentionIndex,
): Cited[] {
  const titled = mentions.flatMap(cited);
  const kinds = kindsIn(document.text, line).filter(
    (kind, i, all) =>
      !all.slice(0, i).some((other) => overlaps(other, kind)) &&
      !titled.some((one) => overlaps(one, kind) || one.name.startsWith(kind.name)),
  );
  const named = [...titled, ...kinds];
  const described = describedIn(document.text, line)
    .filter((one) => !named.some((other) => overlaps(one, other)))
    .map((one): Cited => ({ ...one, described: true }));
  return [...named, ...described, ...meantByIt(line, sentences, index)];
}

/** A provision of the law that is being read is no instrument that it acts under. */
const cited = ({ start, end, value, id, rule }: Mention): Cited[] =>
  value === null || rule === markedWithinRule.id ? [] : [{ start, end, name: value, id }];

/** "an Executive Order", "memoranda of understanding": no more than the kind is said. */
export function kindsIn(text: string, line: Line): Cited[] {
  return line.tokens.flatMap((token, i) => {
    if (!kindRule.starts.has(token.lower)) return [];
    if (kindRule.notAfter.has(lower(line, i - 1))) return [];
    kindRule.match.lastIndex = token.start;
    const found = kindRule.match.exec(text)?.[0];
    if (!found) return [];
    const [topic, end] = topicOf(text, line, token.start + found.length);
    return [{ start: token.start, end, name: kindOf(found) + topic, id: null }];
  });
}

/** "The Charter sets limits. It also provides for …": the instrument that the sentence before is about. */
function meantByIt({ sentence }: Line, sentences: readonly Sentence[], index: MentionIndex): Cited[] {
  const [first] = sentence.tokens;
  if (!first || (first.lower !== 'it' && first.lower !== 'its')) return [];
  for (let at = sentence.index - 1; at >= Math.max(0, sentence.index - 2); at--) {
    const before = sentences[at]!;
    if (before.tokens[0]?.lower === 'it') continue;
    const about = index
      .within(before)
      .find(({ type, start }) => type === 'instrument' && start <= (before.tokens[2]?.start ?? 0));
    return about ? cited(about).map((one) => ({ ...one, start: first.start, end: first.end })) : [];
  }
  return [];
}

/** Under which instruments an action is done; a provision stands for its instrument. */
export function instrumentsOf(
  { text }: Segmented['document'],
  line: Line,
  all: readonly Cited[],
  scope: Scope,
): Named[] {
  const named = all.filter((one) => isUnder(text, line, one, scope));
  const whole = named.filter(({ name }) => !named.some((other) => other.name.startsWith(`${name}, `)));
  return [...new Map(whole.map(({ name, id }) => [name, { name, id }])).values()];
}

function isUnder(text: string, line: Line, one: Cited, { own, act, before, subject }: Scope): boolean {
  const opening = text.slice(line.tokens[0]!.start, one.start);
  const between = text.slice(act.end, one.start);
  if (inside(own, one)) return one.start < act.end || !ELSEWHERE.some((rule) => rule.test(between));
  if (inside(subject, one)) return true;
  if (inside(before, one))
    return one.described ? !text.slice(one.start, act.start).includes(',') : !LOOKING_BACK.test(opening);
  return GOVERNING.test(opening) || isOfAll(text, line, one, act);
}

/** Between an act and an instrument: what makes it no more than an example, a thing told of, or a memory. */
const ELSEWHERE = [FOR_EXAMPLE, RELATIVE, LOOKS_BACK];

/** A title may run on over the joint at which an act was cut: where it begins is enough. */
const inside = (span: Span | null, { start }: Span): boolean =>
  span !== null && start >= span.start && start < span.end;

/** Behind the last of several acts of one clause, where the words speak of all. */
function isOfAll(text: string, { tokens, tags }: Line, one: Span, act: Span): boolean {
  if (one.start < act.end || !OF_ALL.test(text.slice(act.end, one.start))) return false;
  return !tokens.some(({ start }, i) => start > act.end && start < one.start && FINITE.test(tags[i]!));
}
