import { saying } from '../../languages/en/names-roles.ts';
import type { Named } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import type { Sentence } from '../../model/text.ts';
import type { NameMention } from '../../recognise/names.ts';
import { namedParty } from './candidates.ts';
import type { Sides } from './parties.ts';
import { type Scene, within } from './scene.ts';

/** No paragraph is read further back than this for the quotation mark that opened. */
const FURTHEST = 3000;

/** Whom "we" and "I" mean at a place: in quotation marks the one who is quoted, else those whose text it is. */
export function speakerIn(scene: Scene, sides: Sides, sentence: Sentence, at: number): readonly Named[] {
  const { genre } = scene.segmented.document;
  const own = sides.joint ? sides.parties : sides.issuer;
  if (!isQuoted(scene, sentence, at)) return genre === 'news analysis' ? [] : own;
  return quoted(scene, sentence) ?? own;
}

/** Whether a place lies between quotation marks that its paragraph has opened and not closed. */
function isQuoted({ segmented }: Scene, { block }: Sentence, at: number): boolean {
  const { text } = segmented.document;
  const before = text.slice(Math.max(block.start, at - FURTHEST), at);
  const curly = count(before, '“') - count(before, '”');
  if (curly > 0) return true;
  return curly === 0 && count(before, '"') % 2 === 1;
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;

/** The person or party named beside a verb of saying in the paragraph, or in the one before it. */
function quoted(scene: Scene, sentence: Sentence): readonly Named[] | null {
  const { sentences } = scene.segmented;
  const near = [
    sentence,
    ...sentences.slice(sentence.index + 1, sentence.index + 3),
    ...sentences.slice(Math.max(0, sentence.index - 4), sentence.index).reverse(),
  ];
  for (const one of near) {
    const verb = one.tokens.find(({ lower }) => saying.has(lower));
    if (!verb) continue;
    const speaker = nearest(within(scene.mentions, one).filter(isSpeaker), verb);
    if (speaker) return [whom(speaker)];
  }
  return null;
}

const isSpeaker = (mention: object): mention is NameMention =>
  'of' in mention &&
  'rule' in mention &&
  (mention as NameMention).type !== 'place' &&
  (mention as NameMention).rule !== 'en/names/adjective';

const nearest = (names: readonly NameMention[], { start }: Span): NameMention | null =>
  [...names].sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0] ?? null;

const whom = ({ value, id, of, type }: NameMention): Named =>
  of !== null && type !== 'body' ? namedParty(of) : { name: value ?? '', id };
