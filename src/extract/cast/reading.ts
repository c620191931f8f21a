import type { Named } from '../../model/analysis.ts';
import type { Sentence, Token } from '../../model/text.ts';
import type { SubjectKind } from '../cast.ts';
import type { Sides } from './parties.ts';
import type { Phrase } from './phrases.ts';
import type { Scene } from './scene.ts';

/** What a subject comes to. */
export interface Reading {
  readonly names: readonly Named[];
  readonly kind: SubjectKind;
  readonly plural: boolean;
}

/** Where a noun phrase stands, and how to ask what pronouns in it stand for. */
export interface Place {
  readonly scene: Scene;
  readonly sides: Sides;
  readonly sentence: Sentence;
  readonly phrase: Phrase;
  /** The word after the subject, in lower case. */
  readonly next: string;
  /** What "they" or "it" stands for here. */
  antecedent(plural: boolean): Reading | null;
  /** What "we" and "I" mean here: the issuer, the parties, or whoever is quoted. */
  voice(): readonly Named[];
}

/** Knows some phrases; null for the others. */
export type Role = (place: Place) => Reading | null;

/** Somebody who acts; nobody where there is no name to give. */
export const acting = (kind: SubjectKind, names: readonly Named[], plural = names.length > 1): Reading =>
  names.length ? { names, kind, plural } : nobody(plural);

export const nobody = (plural = false): Reading => ({ names: [], kind: 'nobody', plural });

export const headOf = ({ phrase }: Place): Token => phrase.tokens[phrase.head]!;
export const firstOf = ({ phrase }: Place): string => phrase.tokens[0]!.lower;
export const wordsBefore = ({ phrase }: Place): readonly Token[] => phrase.tokens.slice(0, phrase.head);

/** The parties of the document; its issuer where it has none. */
export const partiesOf = ({ sides }: Place): readonly Named[] =>
  sides.parties.length ? sides.parties : sides.issuer;
/** The document's own state; its parties where it has none. */
export const ownOf = ({ sides }: Place): readonly Named[] =>
  sides.issuer.length ? sides.issuer : sides.parties;
