import type { Feature, FeatureKind } from '../model/link.ts';

/** What each feature is called. Who decides by one asks for its kind; the words may change. */
const NAMES: Readonly<Record<Exclude<FeatureKind, 'relation'>, string>> = {
  'same item': 'the same words of the same owner',
  'same place': 'stands in the same place',
  'shared words': 'shared words',
  surroundings: 'likeness of what stands around',
  'recalls date': 'recalls its date',
  measure: 'named under its subject',
  elaborates: 'says more of',
  supplied: 'supplies',
  subject: 'same subject',
  'words out': 'such words are out, on',
  law: 'the later instrument names it',
  'own objects': 'each names an object of its own',
  'common words': 'shares only words that any text shares',
  'of something else': 'the same of something else',
  'other parts': 'other parts of it',
  'only a name': 'only the name is the same',
  'other verbs': 'other verbs',
  'only talk': 'was only spoken of',
  'other parties': 'other parties',
  'other owners': 'other owners',
  'absent party': 'a party that the later text does not name',
  'other object': 'another object',
};

/** A feature, what it found and what it counts: below nought it takes that share of the score away. */
export const feature = (kind: Exclude<FeatureKind, 'relation'>, value: string, weight: number): Feature => ({
  kind,
  name: NAMES[kind],
  value,
  weight,
});

/** What a feature of a kind counted; nought where it is not there. */
export const weightOf = (why: readonly Feature[], kind: FeatureKind): number =>
  why.find((one) => one.kind === kind)?.weight ?? 0;
