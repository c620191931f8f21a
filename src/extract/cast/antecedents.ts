import { documents, governments, singleBodies, verbal } from '../../languages/en/names-roles.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence, Token } from '../../model/text.ts';
import { withoutIntroduction } from './phrases.ts';
import type { Reading } from './reading.ts';
import { type Scene, within } from './scene.ts';

/** How many sentences back a pronoun may point. */
const FURTHEST = 4;

/** What "they" (plural) or "it" points back to: the subject of the clause or sentence before that can be meant. */
export function antecedentOf(
  scene: Scene,
  sentence: Sentence,
  at: number,
  plural: boolean,
  read: (span: Span, where: Sentence) => Reading,
): Reading | null {
  const { sentences } = scene.segmented;
  for (let back = 0; back <= FURTHEST; back++) {
    const where = sentences[sentence.index - back];
    if (!where) return null;
    const named = back === 0 && !plural ? openingName(where, within(scene.mentions, where), at) : null;
    const span = named ?? leadingSubject(where, within(scene.mentions, where), back === 0 ? at : where.end);
    if (!span || span.end > at) continue;
    const reading = read(span, where);
    if (fits(reading, plural)) return reading;
  }
  return null;
}

const PLURAL = new Set(['collective', 'class', 'party', 'agency', 'person']);
const SINGULAR = new Set(['party', 'agency', 'document', 'person']);

const fits = ({ kind, plural, names }: Reading, wanted: boolean): boolean =>
  wanted
    ? (PLURAL.has(kind) && (names.length > 1 || plural)) || (kind === 'nobody' && plural)
    : !plural && ((SINGULAR.has(kind) && names.length > 0) || kind === 'thing');

/** "As Fiji takes the chair, it will": the name that a clause of time begins with. */
function openingName({ tokens }: Sentence, mentions: readonly Span[], before: number): Span | null {
  if (!/^(?:as|when|while|once|after|before|since)$/.test(tokens[0]?.lower ?? '')) return null;
  const { start } = tokens[tokens[1]?.lower === 'the' ? 2 : 1] ?? tokens[0]!;
  const name = mentions.find((mention) => start - mention.start >= 0 && start < mention.end);
  return name && name.end < before ? { start: name.start, end: name.end } : null;
}

/** The words before the first verb of a sentence, without what introduces them. */
function leadingSubject(
  { tokens }: Sentence,
  mentions: Parameters<typeof withoutIntroduction>[1],
  before: number,
): Span | null {
  const rest = withoutIntroduction(tokens.slice(0, 60), mentions);
  let end = 0;
  while (end < rest.length && rest[end]!.start < before && !isVerb(rest, end)) end++;
  const last = rest[end - 1];
  if (end === 0 || end === rest.length || !last || last.end > before) return null;
  return { start: rest[0]!.start, end: last.end };
}

const isVerb = (tokens: readonly Token[], at: number): boolean => {
  const { text, lower } = tokens[at]!;
  if (!/^[\p{Ll}’']/u.test(text)) return false;
  if (verbal.has(lower) || (at > 0 && /ed$/.test(lower))) return true;
  const before = tokens[at - 1]?.lower ?? '';
  return (
    /[^su]s$/.test(lower) && (documents.has(before) || governments.has(before) || singleBodies.has(before))
  );
};
