import { CODE, DAY, given, isOf, narrowed, type Preset, YEAR } from './preset.ts';

const SITE = 'https://www.legislation.gov.uk';
/** The codes of its types: https://www.legislation.gov.uk/developer/uris */
const TYPES = new Set(
  `ukpga ukla ukppa ukcm asp asc anaw mwa nia aosp aep aip apgb gbla gbppa mnia nisi uksi ssi wsi nisr ukci ukmd ukmo
   uksro nisro eur eudn eudr eut ukdsi sdsi wdsi nidsr`.split(/\s+/),
);
const TYPE = {
  name: 'type',
  means:
    'a type of legislation by the code in its addresses: ukpga (Acts), uksi (statutory instruments), asp, asc, nia, ssi, wsi, nisr …; not given: all',
  example: 'uksi',
  form: /^[a-z]{2,6}$/,
} as const;
const TERMS =
  'Open Government Licence v3.0. Fair use: a User-Agent that says who asks, no more than 1,500 requests in five minutes (once 3,000), and the pause that robots.txt asks for, which others found to be five seconds.';

export const legislation: Preset = {
  id: 'legislation',
  title: 'legislation.gov.uk: new legislation',
  covers:
    'Acts and instruments as they are published, newest first: all, or of one type, or of one type and year; each in CLML, its XML. Left out are later versions of a text (see legislation-updates).',
  kind: 'feed',
  settings: [
    TYPE,
    { name: 'year', means: 'the year in the number, with a type', example: '2026', form: YEAR },
  ],
  address: ({ type, year }) => {
    if (!type) return `${SITE}/new/data.feed`;
    return year ? `${SITE}/${type}/${year}/data.feed` : `${SITE}/new/${type}/data.feed`;
  },
  fixed: { document: '{address}/data.xml' },
  newWithin: 14,
  terms: TERMS,
  remarks: [
    'Format: https://www.legislation.gov.uk/developer; Atom, the next page by its link. An instrument that was published as PDF only has no more than its data in CLML.',
    'It could not be confirmed how many days back /new goes: a source that is checked less than daily is safer by type and year.',
  ],
  means: (address) => {
    if (!isOf(address, 'legislation.gov.uk')) return null;
    const [first, second, ...more] = parts(address.pathname);
    if (first === undefined || (first === 'new' && second === undefined)) return {};
    const [type, year] = first === 'new' ? [second, undefined] : [first, second];
    if (!TYPES.has(type!) || more.length || (year && !YEAR.test(year))) return null;
    return given({ type, year });
  },
};

export const legislationUpdates: Preset = {
  id: 'legislation-updates',
  title: 'legislation.gov.uk: publication log',
  covers:
    'Every text of legislation that is published or published anew in XML, the newest first: new Acts and instruments and each later version of old ones. Left out are withdrawals, effects and associated documents.',
  kind: 'feed',
  settings: [TYPE, { name: 'year', means: 'the year in the number', example: '2026', form: YEAR }],
  address: ({ type, year }) => {
    const path = ['update', 'legislation', type, year].filter(Boolean).join('/');
    return narrowed(`${SITE}/${path}/data.feed?event=published`, { format: 'xml' }, { format: 'format' });
  },
  fixed: { document: '{id:/published/}', page: 'page' },
  newWithin: 7,
  terms: TERMS,
  remarks: [
    'Format: the Publication Log in the documentation of the Legislation API (https://legislation.github.io/data-documentation/): 20 entries a page, the newest first. Its pages are asked for by number where they do not name the next.',
  ],
  means: (address) => {
    if (!isOf(address, 'legislation.gov.uk')) return null;
    const [first, ...rest] = parts(address.pathname);
    if (first !== 'update') return null;
    return given({ type: rest.find((part) => TYPES.has(part)), year: rest.find((part) => YEAR.test(part)) });
  },
};

/** Of a path, without what makes a page its feed. */
const parts = (path: string): string[] =>
  path
    .replace(/\/data\.feed$/, '')
    .split('/')
    .filter(Boolean);

export const eurLex: Preset = {
  id: 'eur-lex',
  title: 'EUR-Lex, through Cellar',
  covers:
    'Acts and documents of the European Union by type, author and day, newest first, by the query service of the Publications Office; each as XHTML, HTML or PDF, whichever is there. Left out are texts that are not yet in the language asked for: they come when they are.',
  kind: 'cellar',
  settings: [
    {
      name: 'types',
      means:
        'types of document by their codes (https://op.europa.eu/en/web/eu-vocabularies/authorities, resource type): REG, REG_IMPL, REG_DEL, DIR, DEC, DEC_IMPL, AGREE_INTERNATION, PROP_REG …',
      example: 'REG,REG_IMPL,REG_DEL',
      several: true,
      required: true,
      form: CODE,
    },
    {
      name: 'authors',
      means: 'who made them, by the codes of the corporate bodies: COM, CONSIL, EP, EURCOU …',
      example: 'CONSIL',
      several: true,
      form: CODE,
    },
    {
      name: 'since',
      means: 'only documents of this day or later; without it the service may give up over so many',
      example: '2026-01-01',
      form: DAY,
    },
    { name: 'language', means: 'the language by its code', example: 'ENG', form: CODE },
  ],
  address: () => 'https://publications.europa.eu/webapi/rdf/sparql',
  newWithin: 14,
  terms:
    'Reuse allowed with the source named (Decision 2011/833/EU). No key is needed; the query service ends queries that take too long.',
  remarks: [
    'Format: the Common Data Model (http://publications.europa.eu/ontology/cdm) and SPARQL 1.1 results in JSON. The query was never run: whether it ends in time for a type without `since` is not known.',
    'EUR-Lex itself answers programs with a challenge, so its pages and feeds are not used. Cellar gives the same files to programs, and others found that its robots.txt allows that.',
  ],
  means: (address) => (isOf(address, 'eur-lex.europa.eu', 'publications.europa.eu') ? {} : null),
};
