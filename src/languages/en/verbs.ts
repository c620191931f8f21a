/** Past tense and past participle of the irregular verbs of official prose. */
const irregular: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  begin: ['began', 'begun'],
  bring: ['brought', 'brought'],
  build: ['built', 'built'],
  come: ['came', 'come'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  drive: ['drove', 'driven'],
  find: ['found', 'found'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  grow: ['grew', 'grown'],
  have: ['had', 'had'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  meet: ['met', 'met'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  stand: ['stood', 'stood'],
  strive: ['strove', 'striven'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  undertake: ['undertook', 'undertaken'],
  write: ['wrote', 'written'],
};

/** Verbs of more than one syllable that double their last letter all the same. */
const doubling = new Set([
  'commit',
  'recommit',
  'plan',
  'step',
  'cut',
  'set',
  'permit',
  'submit',
  'refer',
  'begin',
  'prefer',
  'transfer',
]);

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

/** The forms of a verb, British and American alike where the spelling is regular. */
export function formsOf(lemma: string): Record<VerbForm, string> {
  const stem = doubling.has(lemma) ? lemma + lemma.at(-1)! : lemma;
  const soft = lemma.endsWith('e') ? lemma.slice(0, -1) : stem;
  const ed = /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${soft}ed`;
  const third = /[^aeiou]y$/.test(lemma)
    ? `${lemma.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|o)$/.test(lemma)
      ? `${lemma}es`
      : `${lemma}s`;
  const [past, participle] = irregular[lemma] ?? [ed, ed];
  const gerund = lemma.endsWith('ee') ? `${lemma}ing` : `${soft}ing`;
  return { base: lemma, third: lemma === 'have' ? 'has' : third, past, participle, gerund };
}
