// OSCOLA 5 where its forms are known to us, which for all that stands here are those of the fourth edition (2012).
import { workKey } from '../../law/citations/works.ts';
import { oneLine, pointWords } from '../words.ts';
import { type Citable, type CitingFacts, type Kind, kindOf, SERIES } from './citable.ts';

/**
 * A citation in the style of the Oxford University Standard for the Citation of Legal Authorities, without the stop
 * that closes a footnote. What is not known is left out, never guessed.
 */
export const oscola = (work: Citable): string => oneLine(FORMS[kindOf(work)](work, work.facts ?? {}));

type Form = (work: Citable, facts: CitingFacts) => string;

const FORMS: Readonly<Record<Kind, Form>> = {
  // 4th edn, 2.4.1 and 2.4.2: "Human Rights Act 1998, s 15(1)(b)".
  Act: (work) => `${bare(work.name)}${pinpoint(work, ', ')}`,
  // 2.4.4 and 2.4.5: "Budget (Scotland) Act 2004 (asp 2)", "Learner Travel (Wales) Measure 2008 (nawm 2)".
  'devolved Act': (work) => `${bare(work.name)}${devolved(work)}${pinpoint(work, ', ')}`,
  // 2.5.1: "Penalties for Disorderly Behaviour (Amendment of Minimum Age) Order 2004, SI 2004/3166".
  instrument: (work) => `${instrument(work)}${pinpoint(work, ', ')}`,
  // 2.6.1: "Council Regulation (EC) 139/2004 on … [2004] OJ L24/1, art 5".
  'EU act': (work, facts) => `${euTitle(work, facts)}${journal(work, facts)}${pinpoint(work, ', ')}`,
  'EU treaty': (work, facts) =>
    `${euTreaty(work)}${facts.journal === undefined ? '' : journal(work, facts)}${pinpoint(work, ', ')}`,
  // 2.4.3: "Consolidated Fund HC Bill (2008–09) [5]", "Academies HL Bill (2010–11) 1, cl 8(2)".
  Bill: (work, { bill }) =>
    bill === undefined
      ? `${work.name}${pinpoint(clauses(work), ', ')}`
      : `${work.name.replace(/\s*\bBill(?:\s\[HL\])?$/, '')} ${bill.house} Bill (${range(bill.session)}) ${bill.house === 'HC' ? `[${bill.number}]` : bill.number}${pinpoint(clauses(work), ', ')}`,
  // OSCOLA 2006, "Citing international law", 1: "(adopted 28 July 1951, entered into force 22 April 1954) 189 UNTS 137".
  treaty: (work, facts) =>
    `${work.name}${dates(facts)}${facts.series === undefined ? '' : ` ${facts.series}`}${pinpoint(work, ' ')}`,
  // 2.1.1: "R (Miller) v Secretary of State [2017] UKSC 5, [2018] AC 61 [55]".
  case: (work, { report }) =>
    `${work.name}${report === undefined ? '' : `, ${report}`}${work.provision == null ? '' : ` [${work.provision.replace(/^(?:paragraphs?|paras?)\s/i, '')}]`}`,
  // 3.4.4: "HC Deb 3 February 1977, vol 389, cols 973–76".
  debate: (_, { hansard }) =>
    `${hansard!.house} Deb ${pointWords(hansard!.date)}, vol ${hansard!.volume}, ${/[-–,]/.test(hansard!.columns) ? 'cols' : 'col'} ${range(hansard!.columns)}`,
  // 3.4.3: "Home Office, Report of the Royal Commission (Cmd 8932, 1953) para 53".
  'command paper': (work, { author, command, published }) =>
    `${author === undefined ? '' : `${author}, `}${work.name} (${[command, published?.slice(0, 4)].filter(Boolean).join(', ')})${pinpoint(work, ' ')}`,
  // 3.4.8: author, ‘title’ (kind or site, date) <address> accessed day.
  document: (work, facts) => webDocument(work, facts),
  other: (work) => `${bare(work.name)}${pinpoint(work, ', ')}`,
};

/** A title without the number behind it: "Adoption and Children Act 2002 (c. 38)". */
const bare = (name: string): string =>
  name
    .replace(
      /\s*\((?:c|ch|cap|chapter|asp|asc|anaw|nawm|mwa|nia|No|S\.?\s?I|S\.?\s?S\.?\s?I|W\.?\s?S\.?\s?I|S\.?\s?R)\b\.?[^()]*(?:\([^()]*\))?\)\s*$/,
      '',
    )
    .replace(/^the\s/i, '');

function devolved(work: Citable): string {
  const [type = '', , number = ''] = workKey(work).split('/');
  const word = ({ asp: 'asp', asc: 'asc', anaw: 'anaw', mwa: 'nawm' } as Record<string, string>)[type];
  return word === undefined || /^\d{4}\s/.test(work.name) ? '' : ` (${word} ${number})`;
}

function instrument(work: Citable): string {
  const [type = '', year = '', number = ''] = workKey(work).split('/');
  const series = `${SERIES[type] ?? 'SI'} ${year}/${number}${type === 'nisi' ? ' (NI)' : ''}`;
  const name = bare(work.name);
  return /^(?:S\.?\s?S?\.?\s?[IR]|W\.?\s?S\.?\s?I|Statutory\s)/.test(name) ? series : `${name}, ${series}`;
}

/** "Council Regulation (EC) No 207/2009" is written without "No". */
const euTitle = (work: Citable, { title }: CitingFacts): string =>
  (title !== undefined && title.length > work.name.length ? title : work.name)
    .replace(/\s*\(Text with EEA relevance\)\s*/i, ' ')
    .replace(/\)\sNo\s(?=\d)/, ') ')
    .trim();

/**
 * "OJ L 154, 16.6.2017, p. 1" is "[2017] OJ L154/1". Since 1 October 2023 every act is an issue of its own, whose
 * number is the act's (Interinstitutional style guide, 3.1): there is no page.
 */
function journal(work: Citable, facts: CitingFacts): string {
  const own = /^OJ\s?([LC]),?\s(20\d\d)\/(\d+)/.exec(facts.journal ?? '');
  if (own !== null) return ` [${own[2]}] OJ ${own[1]}${own[2]}/${own[3]}`;
  const paged = /^OJ\s?(?:No\s)?([LC])\s?(\d+)[^,]*,\s\d{1,2}\.\d{1,2}\.(\d{4}),?\s(?:pp?\.?\s?)(\d+)/.exec(
    facts.journal ?? '',
  );
  if (paged !== null) return ` [${paged[3]}] OJ ${paged[1]}${paged[2]}/${paged[4]}`;
  const act = /^3(20\d\d)[RLD](\d{4})$/.exec(workKey(work));
  return act !== null && Number(act[1]) >= 2024 ? ` [${act[1]}] OJ L${act[1]}/${Number(act[2])}` : '';
}

/** The consolidated versions of 2016, which are those that CELEX numbers of 2016 are of (OJ C 202, 7.6.2016). */
function euTreaty(work: Citable): string {
  const page = ({ '12016M': 13, '12016E': 47 } as Record<string, number>)[workKey(work).slice(0, 6)];
  return page === undefined ? work.name : `Consolidated Version of the ${work.name} [2016] OJ C202/${page}`;
}

const clauses = (work: Citable): Citable => ({
  ...work,
  provision: work.provision?.replace(/^section/i, 'clause') ?? null,
});

function dates({ adopted, opened, signed, inForce }: CitingFacts): string {
  const parts = [
    adopted === undefined ? '' : `adopted ${pointWords(adopted)}`,
    opened === undefined ? '' : `opened for signature ${pointWords(opened)}`,
    signed === undefined || adopted !== undefined || opened !== undefined
      ? ''
      : `signed ${pointWords(signed)}`,
    inForce === undefined ? '' : `entered into force ${pointWords(inForce)}`,
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`;
}

const SAID_AS: Partial<Record<NonNullable<CitingFacts['genre']>, string>> = {
  'press release': 'Press Release',
  'joint statement': 'Joint Statement',
  readout: 'Readout',
  speech: 'Speech',
  'written statement': 'Written Statement',
};

function webDocument({ name }: Citable, { author, genre, published, url, accessed }: CitingFacts): string {
  const told = [
    genre === undefined ? undefined : SAID_AS[genre],
    published === undefined ? undefined : pointWords(published),
  ];
  const within = told.filter(Boolean).join(', ');
  return [
    author === undefined ? '' : `${author}, `,
    `‘${name}’`,
    within === '' ? '' : ` (${within})`,
    url === undefined ? '' : ` <${url}>`,
    url === undefined || accessed === undefined ? '' : ` accessed ${pointWords(accessed)}`,
  ].join('');
}

/** Appendix 4.2.4 and 2.4.2: parts of enactments. */
const PARTS: Readonly<Record<string, string>> = {
  ...{ section: 's', schedule: 'sch', paragraph: 'para', part: 'pt', chapter: 'ch', article: 'art' },
  ...{ regulation: 'reg', rule: 'r', clause: 'cl', annex: 'annex', recital: 'recital', subsection: 'sub-s' },
};

/** "section 20(1)(a)" is "s 20(1)(a)"; "Schedule 6 paragraph 1" is "sch 6 para 1". */
function pinpoint({ provision }: Citable, join: string): string {
  if (provision == null || provision === '') return '';
  const words = provision
    .replace(/\b\p{L}+\b/gu, (word) => PARTS[word.toLowerCase()] ?? word)
    .replace(/(\d|[IVX])\s\(/g, '$1(');
  return `${join}${range(words)}`;
}

/** Ranges have a dash as long as an n (1.3.2). */
const range = (words: string): string => words.replace(/(\d)\s?[-–]\s?(\d)/g, '$1–$2');
