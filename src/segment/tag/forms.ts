/** What a word may be by its form and the lexicon: bits, joined by or. */
export const FORM = {
  noun: 1,
  verb: 2,
  adjective: 4,
  adverb: 8,
  plural: 16,
  third: 32,
  past: 64,
  ing: 128,
  comparative: 256,
  superlative: 512,
  participle: 1024,
  name: 2048,
  compound: 4096,
  number: 8192,
  preposition: 16384,
} as const;

/**
 * A lemma's number in the lexicon: the parts of speech it has (1 noun, 2 verb, 4 adjective, 8 adverb), then two bits
 * for the commonest, two for how far it leads, one for a word always written large, and the field of its first sense.
 */
export interface Entry {
  readonly parts: number;
  readonly standing: number;
  readonly name: boolean;
  readonly field: number;
}

/** Forms that no rule yields stand in the lexicon with this before them, and FORM's bits in place of an entry. */
export const IRREGULAR = '+';

export const entryOf = (packed: number): Entry => ({
  parts: packed & 15,
  standing: (packed >> 4) & 15,
  name: ((packed >> 8) & 1) === 1,
  field: packed >> 9,
});

export const packedEntry = ({ parts, standing, name, field }: Entry): number =>
  parts | (standing << 4) | (name ? 256 : 0) | (field << 9);

export interface Form {
  /** What it may be, as FORM's bits; 0 for a word the lexicon has not. */
  readonly bits: number;
  /** The lemma's number, of the likeliest reading; 0 where there is none. */
  readonly entry: number;
}

const NOTHING: Form = { bits: 0, entry: 0 };

/** Reads a word in lower case as a lemma or one of its inflections; of a hyphenated one, its last part. */
export function formOf(lower: string, find: (lemma: string) => number): Form {
  const base = find(lower);
  let bits = find(IRREGULAR + lower);
  if (base) bits |= entryOf(base).parts | (entryOf(base).name ? FORM.name : 0);
  let entry = base;
  for (const { ending, stems, parts } of INFLECTIONS) {
    if (!lower.endsWith(ending)) continue;
    for (const stem of stems(lower)) {
      const found = find(stem);
      const inflected = found ? parts(entryOf(found)) : 0;
      if (!inflected) continue;
      bits |= inflected;
      entry ||= found;
    }
  }
  if (bits) return { bits, entry };
  return lower.includes('-') ? compound(lower, find) : NOTHING;
}

function compound(lower: string, find: (lemma: string) => number): Form {
  const { bits, entry } = formOf(lower.slice(lower.lastIndexOf('-') + 1), find);
  return { bits: bits | FORM.compound, entry };
}

interface Inflection {
  readonly ending: string;
  readonly stems: (word: string) => string[];
  readonly parts: (entry: Entry) => number;
}

const verbal =
  (form: number) =>
  ({ parts }: Entry): number =>
    parts & 2 ? form : 0;

const graded =
  (form: number) =>
  ({ parts }: Entry): number =>
    parts & 12 ? form : 0;

const ofS = ({ parts }: Entry): number => (parts & 1 ? FORM.plural : 0) | (parts & 2 ? FORM.third : 0);

/** What is left when so many letters go; also with an e, with y for i, and without a doubled letter. */
const without = (count: number) => (word: string) => {
  const stem = word.slice(0, -count);
  if (stem.length < 2) return [];
  const last = stem.at(-1)!;
  if (last === 'i') return [stem.slice(0, -1) + 'y'];
  return last === stem.at(-2) ? [stem.slice(0, -1), stem] : [stem, stem + 'e'];
};

const withoutS = (word: string): string[] => {
  if (word.endsWith('ss') || word.length < 3) return [];
  if (word.endsWith('ies')) return [word.slice(0, -3) + 'y', word.slice(0, -1)];
  return word.endsWith('es') ? [word.slice(0, -1), word.slice(0, -2)] : [word.slice(0, -1)];
};

const INFLECTIONS: readonly Inflection[] = [
  { ending: 's', stems: withoutS, parts: ofS },
  { ending: 'ed', stems: without(2), parts: verbal(FORM.past | FORM.participle) },
  { ending: 'ing', stems: without(3), parts: verbal(FORM.ing) },
  { ending: 'er', stems: without(2), parts: graded(FORM.comparative) },
  { ending: 'est', stems: without(3), parts: graded(FORM.superlative) },
];
