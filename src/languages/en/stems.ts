import { formsOf } from './verbs.ts';

/** What a word and its relatives have in common: "acquire", "acquiring" → `acquir`; "cooperate", "cooperation" → `cooper`. */
export function stemOf(lower: string): string {
  if (lower.length > LONGEST_WORD) return lower;
  const known = kin.get(lower);
  if (known) return known;
  const bare = uninflected(lower);
  return kin.get(bare) ?? derived(bare);
}

/** No word of English; a run of letters without an end has no relatives. */
const LONGEST_WORD = 60;

const LEAST = 4;

/** Without plural, tense and a last e. */
export function uninflected(word: string): string {
  if (word.length <= 3) return word;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return word.slice(0, -3) + 'y';
  if (/(?:ch|sh|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s')) return uninflected(word.slice(0, -1));
  if (/[^aeiou]ied$/.test(word)) return word.slice(0, -3) + 'y';
  const [, stem] = /^(.+)(?:ed|ing)$/.exec(word) ?? [];
  if (stem && stem.length >= 3 && /[aeiouy]/.test(stem)) return undoubled(stem);
  return word;
}

const undoubled = (stem: string): string => (/([bdgklmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem);

/** Endings that make a noun or adjective of another word; the first that fits is taken off. */
const ENDINGS: readonly (readonly [ending: string, leaves: string])[] = [
  ['isation', 'is'],
  ['ization', 'is'],
  ['ising', 'is'],
  ['izing', 'is'],
  ['ational', ''],
  ['ation', ''],
  ['ition', ''],
  ['tional', 't'],
  ['tion', 't'],
  ['ment', ''],
  ['ance', ''],
  ['ence', ''],
  ['ative', ''],
  ['itive', ''],
  ['ive', ''],
  ['ness', ''],
  ['ity', ''],
  ['ical', ''],
  ['ic', ''],
  ['al', ''],
  ['ate', ''],
  ['at', ''],
  ['ant', ''],
  ['ally', ''],
  ['ly', ''],
  ['ize', 'is'],
  ['iz', 'is'],
  ['y', ''],
];

function derived(word: string): string {
  for (const [ending, leaves] of ENDINGS)
    if (word.endsWith(ending) && word.length - ending.length >= LEAST)
      return withoutE(word.slice(0, -ending.length) + leaves);
  return withoutE(word);
}

const withoutE = (word: string): string => (word.length > 3 ? word.replace(/e+$/, '') : word);

/** Words whose kinship their letters do not show, or show falsely; each line is one family. */
const FAMILIES = `
  acquire acquisition acquisitions acquired acquiring
  provide provision provisions
  decide decision decisions
  submit submission submissions
  expand expansion
  extend extension extensions
  reduce reduction reductions
  produce production product products
  introduce introduction
  sign signature signatures signing signed signs signatory
  deliver delivery deliveries
  pay payment payments paid pays paying
  grow growth grew grown
  sell sale sales sold
  respond response responses
  destroy destruction
  conclude conclusion
  permit permission permits
  propel propulsion
  state states
  statement statements
  police
  policy policies
  treat treatment
  transport transportation
  international internationally
  internal
  general
  generation
  community communities
  communication communications
  university universities
  universal
  apply application applications
  analyse analysis analyze analyses
  implement implementation
  maintain maintenance
  retain retention
  prevent prevention
  receive receipt
  renew renewal
  approve approval
  arrive arrival arrivals
  apprehend apprehension
  prosecute prosecution prosecutions
  investigate investigation investigations
  enforce enforcement
  exist existence
  transparent transparency transparently
  account accountancy accountability
  stable stability
  important importance importantly
  supply supplies supplier suppliers supplied supplying
  transition transitions transitional
  transit
  station stations
  nation nations
  section sections
  mission missions
  commission commissions
  position positions
  condition conditions
  relation relations relationship relationships
  addition additional
  tradition traditional
  import imports importing
  able ability
  secure security
  prosper prosperity
  proliferate proliferation
  nonproliferate nonproliferation
  train training
  build building buildings
  meet meeting meetings met
  hold held holding
  announce announcement announcements
  endeavour endeavor endeavours endeavors
  programme programmes program programs
  organise organisation organisations organize organization organizations
`;

const kin = new Map(
  FAMILIES.trim()
    .split('\n')
    .flatMap((line) => {
      const [first = '', ...others] = line.trim().split(/\s+/);
      return [first, ...others].map((word) => [word, first] as const);
    }),
);
for (const lemma of 'begin bring build come do draw drive find give go grow hold keep lay lead make mean meet pay put say see seek send set speak spend stand take tell think undertake write buy win lose bear leave fall rise sell'.split(
  ' ',
)) {
  const { past, participle, gerund, third } = formsOf(lemma);
  for (const form of [lemma, past, participle, gerund, third]) if (!kin.has(form)) kin.set(form, lemma);
}
