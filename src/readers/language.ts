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

/** The language of a text (BCP 47) as its commonest words and letters show it; English where they show nothing. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [language, script] of SCRIPTS)
    if ((sample.match(script)?.length ?? 0) > letters * (/^(?:ur|uk)$/.test(language) ? 0.02 : 0.3))
      return language;
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = 'en';
  let most = 0;
  for (const [language, common] of Object.entries(COMMON)) {
    const known = new Set(common.split(' '));
    const count = words.filter((word) => known.has(word)).length;
    if (count > most) [best, most] = [language, count];
  }
  return most > words.length * 0.08 ? best : 'en';
}
