import type { Analysis, Named } from '../../model/analysis.ts';
import { knownInstruments, lawOfTitle } from '../../recognise/instruments/tables.ts';

/** A work, whichever of its names and provisions a text cites. */
export interface WorkName extends Named {
  /** `ukpga/2010/25` at legislation.gov.uk, a CELEX number, an id of ours; `name:` and its folded name where it has none. */
  readonly work: string;
}

const UK = /legislation\.gov\.uk\/(?:id\/)?([a-z]+)\/((?:\d{4}|[A-Z][A-Za-z]*\d*\/[\d-]+)\/\d+)/;
/** Where legislation.gov.uk keeps acts of the European Union, and their letter in CELEX. */
const UNION: Record<string, string> = { eur: 'R', eudr: 'L', eudn: 'D' };

/** What a work is kept by. */
export function workKey({ name, id }: Named): string {
  if (id === null) return `name:${foldedName(name)}`;
  const [, kind, number] = UK.exec(id) ?? [];
  if (kind === undefined || number === undefined) return id;
  const [year, n] = number.split('/');
  return kind in UNION ? `3${year}${UNION[kind]}${n!.padStart(4, '0')}` : `${kind}/${number}`;
}

export const foldedName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[‘’']/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .trim();

/** The work that a document is: by what its publisher says, else by its title; null where neither says. */
export function workOf({ document, legislation }: Analysis): WorkName | null {
  const { title, genre } = document;
  const own = legislation?.celex ?? legislation?.uri ?? null;
  if (own !== null) return { work: workKey({ name: title, id: own }), name: title, id: own };
  const law = lawOfTitle(title);
  const listed = knownInstruments.find(({ title: one, also }) =>
    [one, ...also].some((name) => foldedName(name) === foldedName(title)),
  );
  const id = law !== null ? `http://www.legislation.gov.uk/id/${law}` : (listed?.id ?? null);
  const isOne = id !== null || listed !== undefined || genre === 'legislation' || genre === 'agreement';
  return title === '' || !isOne
    ? null
    : { work: workKey({ name: listed?.title ?? title, id }), name: title, id };
}

/** The parts of a provision's name as a path, from the outer to the inner: `section/20/1/a`, `schedule/6/paragraph/1`. */
export const provisionPath = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[()/,.]/g, ' ')
    .trim()
    .split(/\s+/)
    .map((word) => UNITS[word] ?? word)
    .filter((word) => word !== 'of' && word !== 'to')
    .join('/');

/** The same path as words: "section 92K(1)(a)", "schedule 6 paragraph 1". */
export function pathWords(path: string): string {
  let words = '';
  let inNumber = false;
  for (const part of path.split('/')) {
    const isUnit = UNIT_WORDS.has(part);
    if (isUnit || !inNumber)
      words += `${words === '' ? '' : ' '}${isUnit ? part : part.replace(/(?<=\d)[a-z]+$/, (letters) => letters.toUpperCase())}`;
    else words += `(${part})`;
    inNumber = !isUnit;
  }
  return words;
}

/** As people shorten them, and more than one of them. */
const UNITS: Record<string, string> = {
  ...{ s: 'section', ss: 'section', sec: 'section', sections: 'section', subs: 'subsection' },
  ...{ art: 'article', arts: 'article', articles: 'article' },
  ...{
    reg: 'regulation',
    regs: 'regulation',
    regulations: 'regulation',
    r: 'rule',
    rr: 'rule',
    rules: 'rule',
  },
  ...{ sch: 'schedule', schs: 'schedule', schedules: 'schedule', para: 'paragraph', paras: 'paragraph' },
  ...{ pt: 'part', pts: 'part', ch: 'chapter', cl: 'clause', anx: 'annex', rec: 'recital' },
};

const UNIT_WORDS: ReadonlySet<string> = new Set([...Object.values(UNITS), 'annex', 'recital', 'chapter']);

/** What somebody asks for: a work, and perhaps what of it. */
export interface Wanted {
  /** A title, a short name or an identifier. */
  readonly words: string;
  /** The key of the work, where the words fix it. */
  readonly work: string | null;
  readonly path: string | null;
}

const UNIT =
  '(?:sections?|secs?|ss?|articles?|arts?|regulations?|regs?|rules?|rr?|schedules?|schs?|paragraphs?|paras?|parts?|pts?|chapters?|ch|annex|clauses?|cl|recitals?|rec)';
const BEHIND = new RegExp(
  `^(.+?),?\\s+(${UNIT}\\.?\\s+[\\dA-Z][\\p{L}\\d]*(?:\\s?\\([\\p{L}\\d]+\\))*(?:,?\\s+${UNIT}\\.?\\s+\\d[\\p{L}\\d]*(?:\\s?\\([\\p{L}\\d]+\\))*)*)$`,
  'iu',
);
const AHEAD = new RegExp(
  `^(${UNIT}\\.?\\s+[\\dA-Z][\\p{L}\\d]*(?:\\s?\\([\\p{L}\\d]+\\))*)\\s+(?:of|to)\\s+(?:the\\s+)?(.+)$`,
  'iu',
);

/** "Constitutional Reform and Governance Act 2010, section 20", "s. 20 of the …", an address, a CELEX number. */
export function wantedBy(typed: string): Wanted {
  const words = typed.replace(/\s+/g, ' ').trim();
  const address = UK.exec(words);
  if (address !== null) {
    const path = words.slice(address.index + address[0].length).replace(/^\/|\/$/g, '');
    const isVersion = /^(?:\d{4}-\d\d-\d\d|enacted|made|adopted)?$/.test(path);
    return { words, work: workKey({ name: words, id: words }), path: isVersion ? null : path.toLowerCase() };
  }
  if (/^[1-9]\d{4}[A-Z]{1,2}\d{3,4}$/.test(words)) return { words, work: words, path: null };
  const ahead = AHEAD.exec(words);
  const behind = ahead === null ? BEHIND.exec(words) : null;
  const [name, provision] =
    ahead !== null ? [ahead[2]!, ahead[1]!] : behind !== null ? [behind[1]!, behind[2]!] : [words, null];
  const path = provision === null ? null : provisionPath(provision);
  const law = lawOfTitle(name);
  const listed = knownInstruments.find(({ title, also, id }) =>
    [title, ...also, id ?? ''].some((one) => one !== '' && foldedName(one) === foldedName(name)),
  );
  if (law !== null) return { words: name, work: law, path };
  if (listed !== undefined)
    return { words: name, work: workKey({ name: listed.title, id: listed.id }), path };
  return { words: name, work: null, path };
}
