import { collectives } from '../../languages/en/names-roles.ts';
import { sharedForms } from '../../languages/en/names-words.ts';
import type { Token } from '../../model/text.ts';
import { distinct } from './candidates.ts';
import type { Line, Scene } from './scene.ts';

/** How many sentences of the text are looked at for the words that define its parties. */
const OPENING = 12;
/** How many words lie at most between "(" or "hereinafter" and what the parties are called. */
const FURTHEST = 10;

/** "A and B (hereinafter referred to as “the Participants”)": whom the text itself says to be its parties. */
export function definedParties({ title, lines }: Scene): string[] {
  const above: string[] = [];
  for (const line of [...title, ...lines.slice(0, OPENING)]) {
    const end = definitionIn(line.tokens);
    const own = end === null ? [] : namesBefore(line, end);
    if (own.length > 1) return own;
    above.push(...actingIn(line, Number.POSITIVE_INFINITY));
    if (end !== null && distinct(above).length > 1) return distinct(above);
  }
  return [];
}

/** Where the definition begins; null where the sentence has none. */
function definitionIn(tokens: readonly Token[]): number | null {
  for (let at = 1; at < tokens.length; at++) {
    const { lower } = tokens[at]!;
    if (!sharedForms.has(lower) && !collectives.has(lower)) continue;
    const before = tokens.slice(Math.max(0, at - FURTHEST), at);
    const opening = before.find(({ lower: word }) => HEREINAFTER.has(word) || word === '(');
    const quoted = before.slice(-4).some(({ text }) => QUOTES.test(text));
    if (opening && (quoted || before.some(({ lower: word }) => HEREINAFTER.has(word)))) return opening.start;
  }
  return null;
}

const HEREINAFTER = new Set(['hereinafter', 'hereafter', 'henceforth']);
const QUOTES = /^["“”'‘’«»„]$/;

/** The parties named before a place; where there are not two, the bodies. */
function namesBefore(line: Line, end: number): string[] {
  const parties = actingIn(line, end);
  if (parties.length > 1) return parties;
  const bodies = line.names.filter(({ type, end: last }) => type === 'body' && last <= end);
  return bodies.length > 1 ? distinct(bodies.map(({ value }) => value ?? '')) : parties;
}

const actingIn = ({ candidates }: Line, end: number): string[] =>
  distinct(candidates.flatMap(({ name, topic, mention }) => (topic || mention.end > end ? [] : [name])));
