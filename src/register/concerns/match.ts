import type { Quote } from '../../model/span.ts';
import type { Kind } from '../register.ts';
import type { ProfilePart } from './wanted.ts';

/** Why one item concerns an audience, and what speaks against. There is no score: who doubts it reads the words. */
export interface Match {
  readonly item: string;
  readonly kind: Kind;
  readonly document: string;
  /** `touches`: words of the profile stand there, and what speaks against weighs more. */
  readonly standing: 'concerns' | 'touches';
  /** The sentence, or what stands for one. */
  readonly passage: Quote;
  /** What of the profile stands there; what says most first. */
  readonly triggers: readonly [Trigger, ...Trigger[]];
  readonly against: readonly Objection[];
  /** Both in a sentence for people. */
  readonly why: string;
}

export interface Trigger {
  readonly part: ProfilePart;
  /** As the profile has it. */
  readonly asked: string;
  /** As the text has it. */
  readonly quote: Quote;
}

/** What may speak against: first those that weigh more than any words of the profile, then those that are only said. */
const OBJECTIONS = [
  'another sense',
  'only a name',
  'excluded',
  "another country's",
  'something else',
  'general word',
  'only a place',
  'addressed to others',
  'others act',
  'in passing',
  'left out',
  'only a position',
  'reported by another',
  'beside the undertaking',
] as const;

export interface Objection {
  readonly kind: (typeof OBJECTIONS)[number];
  /** In words for people. */
  readonly says: string;
  readonly weighs: boolean;
}

const PART_WORDS: Readonly<Record<ProfilePart, string>> = {
  addressed: 'this kind of reader is spoken to',
  role: 'this kind of reader is named',
  instrument: 'an instrument of the profile',
  body: 'a body of the profile',
  word: 'a subject of the profile',
  sector: 'the sector',
  place: 'a place of the profile',
};

/** @example `“port operators” (this kind of reader is named); against: only a position is held, nothing new undertaken` */
export function whyWords(triggers: readonly Trigger[], against: readonly Objection[]): string {
  const found = triggers.map(({ part, quote: { quote } }) => `“${oneLine(quote)}” (${PART_WORDS[part]})`);
  const doubts = against.map(({ says }) => says).join('; ');
  return `${[...new Set(found)].join(', ')}${doubts === '' ? '' : `; against: ${doubts}`}`;
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ');
