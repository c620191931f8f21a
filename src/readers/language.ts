/** A few of the commonest words of each language that official pages are given in: enough to tell them apart in prose. */
const COMMON: Readonly<Record<string, string>> = {
  en: 'the of and to in that is for will with on be by as are have this from their which has',
  cy: 'yr yn ac ar mae gan fydd eu ein hwn cael gyfer sydd wedi nad bod hon dros hyn mewn',
  fr: 'le la les des et est du que dans une pour qui sur par au aux sont avec ont cette',
  de: 'der die das und ist von den mit für auf nicht eine als auch werden sich dem des im zur',
  es: 'el los las del y en que una por con para es se su como al más sus este entre',
  it: 'il di che della per una del con sono nel alla dei le gli anche questo dal più degli delle',
  nl: 'de het een van en dat niet zijn voor met op ook aan door worden bij naar deze uit over',
  pt: 'o os do da em que para uma com por não dos das mais como ao pela sua também entre',
  pl: 'w i na z do się że nie jest dla przez oraz są od po za jako ich który',
  ga: 'an na agus ar le go bhfuil sé atá chun mar den faoi leis ag seo ina sin ar ó',
  gd: 'an na agus air le gu bheil tha ann airson mar den seo sin aig nan bha chaidh dhan leis',
};

const SCRIPTS: readonly (readonly [language: string, script: RegExp])[] = [
  ['ur', /[\u0679\u0688\u0691\u06ba\u06be\u06c1\u06d2]/g],
  ['ar', /\p{Script=Arabic}/gu],
  ['uk', /[іїєґ]/gi],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['th', /\p{Script=Thai}/gu],
];

const SAMPLE = 6000;
/** So much is looked at first: mostly it is clear then. */
const GLANCE = 1000;
/** Which part of all words must be a language's commonest for that. */
const CLEAR = 0.2;

/** Which languages a word is common in, by their place in COMMON. */
const languages = Object.keys(COMMON);
const languagesOf = new Map<string, number[]>();
for (const [place, common] of Object.values(COMMON).entries())
  for (const word of new Set(common.split(' '))) {
    const known = languagesOf.get(word);
    if (known) known.push(place);
    else languagesOf.set(word, [place]);
  }
const LONGEST = Math.max(...[...languagesOf.keys()].map(({ length }) => length));

/** Letters of some script other than Latin may stand here; without one no script needs to be counted. */
const BEYOND_LATIN = /[\u0370-\u1fff\u2126\u2c00-\uffff]/;

/** The language of a text (BCP 47) as its commonest words and letters show it; English where they show nothing. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const [script] = BEYOND_LATIN.test(sample) ? [languageOfScript(sample)] : [];
  return script ?? languageOfWords(sample.slice(0, GLANCE), CLEAR) ?? languageOfWords(sample, 0.08) ?? 'en';
}

function languageOfScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS)
    if ((sample.match(script)?.length ?? 0) > letters * (/^(?:ur|uk)$/.test(language) ? 0.02 : 0.3))
      return language;
  return null;
}

/** The language whose commonest words are the largest part of all, if they are more than a given part. */
function languageOfWords(sample: string, part: number): string | null {
  const counts = languages.map(() => 0);
  const lower = sample.toLowerCase();
  let words = 0;
  for (let at = 0; at < lower.length; at++) {
    const start = at;
    while (isLetter(lower, at)) at++;
    if (at === start) continue;
    words++;
    if (at - start <= LONGEST)
      for (const place of languagesOf.get(lower.slice(start, at)) ?? []) counts[place]!++;
  }
  let best = 0;
  for (const [place, count] of counts.entries()) if (count > counts[best]!) best = place;
  return counts[best]! > words * part ? languages[best]! : null;
}

/** Whether a letter stands at a place, or the second half of one beyond the basic plane. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122;
  if (code >= 0xdc00 && code <= 0xdfff) return at > 0 && /^\p{L}/u.test(text.slice(at - 1, at + 1));
  return /^\p{L}/u.test(text.slice(at, at + 2));
}
