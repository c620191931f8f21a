import { addDays } from '../../src/model/edtf.ts';
import { type Random, randomOf } from './random.ts';
import { background, headings, plain, reports, undertakings, verbs } from './sentences.ts';
import { kinds, matters, offices, PLACES, people, personOf, placeOf, qualities, things } from './words.ts';

/**
 * Made-up official documents, each the same for the same number and seed: 40 to 100 sentences, one in eight to twelve
 * an undertaking. One in three comes back to a document before it: it reports on, moves or repeats its undertakings;
 * one in twenty-five is a new edition of one. They are dated over ten years, in their order.
 */
export interface Generated {
  /** An edition has the id of the document that it is an edition of. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  /** ISO 8601. */
  readonly published: string;
  readonly text: string;
  readonly sentences: number;
}

export interface How {
  readonly seed?: number;
  /** How many documents the ten years have: the days between them follow from it. */
  readonly of?: number;
}

const FIRST_DAY = '2016-01-04';
const DAYS = 3_650;

/** The document of a number, from 0. */
export function generated(n: number, { seed = 1, of = 10_000 }: How = {}): Generated {
  const told = parentOf(n, seed);
  if (told !== null && randomOf(seed, n, 3)() < 0.12)
    return editionOf(generated(told, { seed, of }), n, seed);
  const subject = subjectOf(rootOf(n, seed), seed);
  const day = addDays(FIRST_DAY, Math.floor((n * DAYS) / of) % (2 * DAYS));
  return written(idOf(n, seed), told !== null, subject, day, randomOf(seed, n, 1));
}

/** The first documents, until they come to so many sentences. */
export function* generatedUpTo(sentences: number, how: How = {}): Generator<Generated> {
  const of = how.of ?? Math.ceil(sentences / 66);
  for (let n = 0, sum = 0; sum < sentences; n++) {
    const one = generated(n, { ...how, of });
    sum += one.sentences;
    yield one;
  }
}

/** As a line of JSON, as `add --jsonl` and `analyse --jsonl` take them. */
export const lineOf = ({ sentences: _, ...fields }: Generated): string => `${JSON.stringify(fields)}\n`;

/**
 * Questions of three words each as one might ask them of these documents: of every two, one has words that stand together
 * in a sentence, the other a common word, a rarer one and a place or quality.
 */
export function questions(count: number, { seed = 1, of = 150 }: How = {}): string[] {
  const random = randomOf(seed, 77);
  return Array.from({ length: count }, (_, at) => {
    if (at % 2 === 0) return together(generated(random.between(0, of - 1), { seed, of }).text, random);
    const last = random() < 0.5 ? random.one(qualities) : placeOf(random.rank(PLACES));
    return [random.often(things), random.often(matters), last].join(' ');
  });
}

function together(text: string, random: Random): string {
  const sentences = text.match(/[^.\n]+\./g) ?? [text];
  for (;;) {
    const words = random.one(sentences).match(/\p{L}{5,}/gu) ?? [];
    const three = new Set([random.one(words), random.one(words), random.one(words)]);
    if (three.size === 3) return [...three].join(' ');
  }
}

/**
 * The number of the document that one comes back to; null for two in three, which begin something. Documents that are
 * about one thing stand as far from each other as there are such things at a time: few at first, then hundreds.
 */
function parentOf(n: number, seed: number): number | null {
  let start = 0;
  let beside = FIRST_BESIDE;
  while (n >= start + beside * STAGES) {
    start += beside * STAGES;
    beside = Math.min(beside * 2, MOST_BESIDE);
  }
  return n - start < beside || randomOf(seed, n, 2)() < 0.6 ? null : n - beside;
}

/** How many documents are about one thing, at most; about how many things documents are at one time. */
const STAGES = 6;
const FIRST_BESIDE = 4;
const MOST_BESIDE = 512;

function rootOf(n: number, seed: number): number {
  let root = n;
  for (let told = parentOf(n, seed); told !== null; told = parentOf(told, seed)) root = told;
  return root;
}

interface Subject {
  readonly place: string;
  readonly who: string;
  readonly publisher: string;
  readonly matter: string;
  readonly programme: string;
  /** What is undertaken: the verb and its object. */
  readonly measures: readonly { readonly verb: readonly [string, string]; readonly object: string }[];
}

const MEASURES = 24;

function subjectOf(root: number, seed: number): Subject {
  const random = randomOf(seed, root, 4);
  const place = placeOf(random.between(0, PLACES - 1));
  const matter = random.often(matters);
  const publisher = random.often(offices);
  return {
    place,
    matter,
    publisher,
    who: random() < 0.6 ? `the ${publisher}` : bodyOf(random, place),
    programme: `${place} ${capital(matter)} Programme`,
    measures: Array.from({ length: MEASURES }, () => ({
      verb: random.one(verbs),
      object: `${withArticle(random.one(qualities))} ${random.one(matters)} ${random.one(things)} ${
        random() < 0.5 ? `in ${placeOf(random.between(0, PLACES - 1))}` : `for ${random.one(people)}`
      }`,
    })),
  };
}

const GENRES = [
  (subject: Subject) => `Written statement: ${subject.matter} in ${subject.place}`,
  (subject: Subject) => `Press release: new measures on ${subject.matter} in ${subject.place}`,
  (subject: Subject) => `${subject.programme}: policy paper`,
  (subject: Subject) => `Memorandum of Understanding on ${subject.matter} in ${subject.place}`,
  (subject: Subject) => `Joint statement on ${subject.matter} in ${subject.place}`,
] as const;

function written(
  id: string,
  comesBack: boolean,
  subject: Subject,
  published: string,
  random: Random,
): Generated {
  const sentences = random.between(40, 100);
  const body = paragraphs(sentences, comesBack, subject, published, random);
  const title =
    comesBack && random() < 0.6
      ? `Progress report on the ${subject.programme}, ${dayWords(published).replace(/^\d+ /, '')}`
      : random.one(GENRES)(subject);
  const text = `${title}\n\n${subject.publisher}\n\n${dayWords(published)}\n\n${body}\n`;
  return { id, title, publisher: subject.publisher, published, text, sentences };
}

/** As documents without an address are called. */
function idOf(n: number, seed: number): string {
  const random = randomOf(seed, n, 6);
  const hex = () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, '0');
  return `doc:${hex()}${hex()}`;
}

function paragraphs(
  sentences: number,
  comesBack: boolean,
  subject: Subject,
  published: string,
  random: Random,
): string {
  const fill = filler(subject, published, random);
  const every = random.between(8, 12);
  const parts: string[] = [];
  let paragraph: string[] = [];
  for (let at = 0; at < sentences; at++) {
    const measure = random.one(subject.measures);
    const telling = comesBack && random() < 0.6 ? reports : undertakings;
    paragraph.push(
      fill(
        at % every === every - 1 ? random.one(telling) : random.one(random() < 0.25 ? background : plain),
        measure,
      ),
    );
    if (paragraph.length < 3 || random() < 0.5) continue;
    parts.push(paragraph.join(' '));
    paragraph = [];
    if (random() < 0.25) parts.push(fill(random.one(headings), measure));
  }
  return [...parts, ...(paragraph.length === 0 ? [] : [paragraph.join(' ')])].join('\n\n');
}

/** Fills the places of a sentence; with a capital where the place has one. */
function filler(subject: Subject, published: string, random: Random) {
  const slots: Readonly<Record<string, (measure: Subject['measures'][number]) => string>> = {
    ...slotsOf(subject, Number(published.slice(0, 4)), random),
    who: () => subject.who,
    action: ({ verb, object }) => `${verb[0]} ${object}`,
    done: ({ verb, object }) => `${verb[1]} ${object}`,
    deadline: () => dayWords(addDays(published, 30 * random.between(2, 36))),
    soon: () => `the ${random.one(['first', 'second'])} half of ${Number(published.slice(0, 4)) + 1}`,
  };
  return (sentence: string, measure: Subject['measures'][number]): string =>
    sentence.replace(/\{([\w-]+)\}/g, (_, name: string) => {
      const words = slots[name.toLowerCase()]!(measure);
      return /^[A-Z]/.test(name) ? capital(words) : words;
    });
}

function slotsOf({ place, matter }: Subject, year: number, random: Random) {
  const anyPlace = () => (random() < 0.4 ? place : placeOf(random.rank(PLACES)));
  const anyMatter = () => (random() < 0.25 ? matter : random.often(matters));
  return {
    place: anyPlace,
    matter: anyMatter,
    'matter-cap': () => capital(anyMatter()),
    body: () => bodyOf(random, anyPlace()),
    person: () => personOf(random.rank(4_000)),
    thing: () => random.often(things),
    quality: () => random.often(qualities),
    people: () => random.often(people),
    year: () => String(year - random.rank(40)),
    month: () => random.one(MONTHS),
    day: () => dayWords(addDays(`${year - 1}-01-01`, random.between(0, 360))),
    count: () => random.between(3, 99_000).toLocaleString('en-GB'),
    number: () => String(random.between(1, 180)),
    share: () => String(random.between(2, 97)),
    money: () => `£${random.between(1, 900)}${random() < 0.5 ? '' : `.${random.between(1, 9)}`} million`,
  };
}

const bodyOf = (random: Random, place: string): string =>
  `the ${place} ${capital(random.often(matters))} ${random.often(kinds)}`;

/** A wording of a document after this one: its second date moved, a paragraph more at the end. */
function editionOf(before: Generated, n: number, seed: number): Generated {
  const fill = filler(subjectOf(rootOf(n, seed), seed), before.published, randomOf(seed, n, 5));
  let dates = 0;
  const text = before.text.replace(/ by \d+ (\w+) (\d{4})/g, (words, month: string, year: string) =>
    ++dates === 2 ? ` by 30 ${month === 'February' ? 'March' : month} ${Number(year) + 1}` : words,
  );
  const note = fill(`Note of correction: ${background[n % background.length]!}`, {
    verb: verbs[0]!,
    object: '',
  });
  return { ...before, text: `${text}\n${note}\n`, sentences: before.sentences + 1 };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function dayWords(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[month! - 1]} ${year}`;
}

const withArticle = (word: string): string => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`;

const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1);
