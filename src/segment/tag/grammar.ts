/** What a tag is good for in the rules: bits, joined by or. */
export const G = {
  base: 1,
  finite: 2,
  participle: 4,
  noun: 8,
  adjective: 16,
  adverb: 32,
  modal: 64,
  to: 128,
  possessive: 256,
  preposition: 512,
  mark: 1024,
  conjunction: 2048,
  auxiliary: 4096,
  relative: 8192,
  other: 16384,
} as const;

const KINDS: readonly (readonly [pattern: RegExp, bits: number])[] = [
  [/^VB\/AUX/, G.base | G.auxiliary],
  [/^VB\//, G.base],
  [/^VB[DPZ]\/AUX/, G.finite | G.auxiliary],
  [/^VB[DPZ]\//, G.finite],
  [/^VB[NG]\/AUX/, G.participle | G.auxiliary],
  [/^VB[NG]\//, G.participle],
  [/^NN/, G.noun],
  [/^JJ/, G.adjective],
  [/^RB/, G.adverb],
  [/^MD/, G.modal],
  [/^TO/, G.to],
  [/^POS|^PRP\$/, G.possessive],
  [/^IN\/ADP/, G.preposition],
  [/^[.,:]\//, G.mark],
  [/^CC/, G.conjunction],
  [/^W|^IN\/SCONJ/, G.relative],
];

/** The bits of each tag, by its number. */
export const grammarOf = (tags: readonly string[]): Uint16Array =>
  Uint16Array.from(tags, (tag) => KINDS.find(([pattern]) => pattern.test(tag))?.[1] ?? G.other);
