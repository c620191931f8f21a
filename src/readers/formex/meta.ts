import { type LawDate, type Legislation, unknownLaw } from '../../model/legislation.ts';
import { real } from '../day.ts';
import type { Draft } from '../draft.ts';
import { attribute, children, type Element, elementsIn, first, wordsOf } from '../xml.ts';

type Said = Pick<Draft, 'title' | 'address' | 'publisher' | 'published' | 'language'> & {
  readonly legislation: Legislation;
};

/** What an act is, as its identifiers name it. */
interface Identity {
  /** `R` regulation, `L` directive, `D` decision: the letter in its CELEX number. */
  readonly letter: string;
  /** `reg`, `dec_impl`: its kind in ELI; null where its title does not say. */
  readonly eli: string | null;
  readonly year: number;
  readonly number: string;
}

/** What a file of Formex says of itself: in its record (`BIB.INSTANCE`), in that of a consolidated text, in its title. */
export function metaOf(root: Element): Said {
  const cons = first(root, 'INFO.CONSLEG');
  const record = first(root, 'BIB.INSTANCE') ?? first(root, 'CONS.DOC/BIB.INSTANCE');
  const family = [...elementsIn(root, ({ name }) => !BODY.has(name))].find(({ name }) => name === 'FAM.COMP');
  const base = first(family, 'BIB.DATA');
  const title = titleOf(root, base);
  const identity = identityOf(wordsOf(first(base, 'NO.CELEX')), record, title);
  const uri = identity ? eliOf(identity) : null;
  const adopted = dayOf(first(base ?? record, 'DATE'));
  const version = cons ? real(dashed(attribute(cons, 'START.DATE') ?? '')) : null;
  const annex = root.name === 'ANNEX' ? annexOf(record) : '';
  return {
    title,
    publisher: 'European Union',
    published: adopted ?? undefined,
    language: wordsOf(first(record, 'LG.DOC')).toLowerCase() || undefined,
    address: uri ? `${uri}${annex}${cons ? '' : '/oj'}` : issueOf(record, annex),
    legislation: {
      ...unknownLaw,
      kind: (family && attribute(family, 'LEG.VAL')) ?? root.name,
      uri,
      year: identity?.year ?? (Number(wordsOf(first(record, 'NO.DOC/YEAR'))) || null),
      number: identity?.number ?? (wordsOf(first(record, 'NO.DOC/NO.CURRENT')) || null),
      celex: identity ? celexOf(identity) : null,
      journal: journalOf(first(base, 'BIB.INSTANCE.CONS') ?? record),
      version: cons ? 'consolidated' : 'original',
      asOf: version,
      dates: adopted ? [{ what: 'adopted', date: adopted } satisfies LawDate] : [],
    },
  };
}

const BODY = new Set(['ENACTING.TERMS', 'PREAMBLE', 'CONTENTS', 'CONS.ANNEX']);

const dashed = (day: string): string => day.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');

const dayOf = (date: Element | undefined): string | null =>
  real(dashed(date ? (attribute(date, 'ISO') ?? '') : ''));

/** The lines of the title, without the notes in it. */
function titleOf(root: Element, base: Element | undefined): string | undefined {
  const title = first(root, 'TITLE') ?? first(root, 'CONS.DOC/TITLE') ?? first(base, 'TITLE');
  const lines = title
    ? [...elementsIn(title, ({ name }) => name !== 'P' && name !== 'NP')].filter(
        ({ name }) => name === 'P' || name === 'NP',
      )
    : [];
  return (
    lines
      .map((line) => wordsOf(line))
      .filter((line) => line && !/^\(Text with EEA relevance\)$/.test(line))
      .join(' ') || undefined
  );
}

/** By the CELEX number, which a consolidated text gives, else by the number and the title of an act. */
function identityOf(celex: string, record: Element | undefined, title = ''): Identity | undefined {
  const [, how = '', kind = ''] = KIND.exec(title.slice(0, 160).toLowerCase()) ?? [];
  const named = ACTS[`${how} ${kind}`.trim()];
  const [, year, letter, number] = /^3(\d{4})([A-Z]{1,2})(\d{4})/.exec(celex) ?? [];
  if (year && letter && number) {
    const [, eli] =
      named?.[0] === letter ? named : (Object.values(ACTS).find(([one]) => one === letter) ?? []);
    return { letter, eli: eli ?? null, year: Number(year), number: String(Number(number)) };
  }
  const said = first(record, 'NO.DOC');
  const told = { year: Number(wordsOf(first(said, 'YEAR'))), number: wordsOf(first(said, 'NO.CURRENT')) };
  if (!named || !told.year || !/^\d+$/.test(told.number)) return undefined;
  return { letter: named[0], eli: named[1], ...told };
}

/** "Commission Implementing Regulation (EU) 2031/44": what kind of act a title begins with. */
const KIND = /\b(?:(implementing|delegated|framework)\s+)?(regulation|directive|decision|recommendation)\b/;

/** The letter of each kind of act in a CELEX number, and its name in ELI. */
const ACTS: Readonly<Record<string, readonly [letter: string, eli: string]>> = {
  regulation: ['R', 'reg'],
  'implementing regulation': ['R', 'reg_impl'],
  'delegated regulation': ['R', 'reg_del'],
  directive: ['L', 'dir'],
  'implementing directive': ['L', 'dir_impl'],
  'delegated directive': ['L', 'dir_del'],
  decision: ['D', 'dec'],
  'implementing decision': ['D', 'dec_impl'],
  'delegated decision': ['D', 'dec_del'],
  'framework decision': ['F', 'dec_framw'],
  recommendation: ['H', 'reco'],
};

/** The template that EUR-Lex gives for acts of the Union: `http://data.europa.eu/eli/{typedoc}/{year}/{naturalnumber}`. */
const eliOf = ({ eli, year, number }: Identity): string | null =>
  eli === null ? null : `http://data.europa.eu/eli/${eli}/${year}/${number}`;

const celexOf = ({ letter, year, number }: Identity): string => `3${year}${letter}${number.padStart(4, '0')}`;

/** The second part of the number in the series: `0001.0013` is the thirteenth annex. */
const annexOf = (record: Element | undefined): string => {
  const [, at] = /^\d+\.(\d+)$/.exec(wordsOf(first(record, 'NO.SEQ'))) ?? [];
  return at ? `/anx_${Number(at)}` : '';
};

/** An annex does not say what kind of act it belongs to: its place in the Official Journal names it instead. */
function issueOf(record: Element | undefined, annex: string): string | undefined {
  const reference = first(record, 'DOCUMENT.REF');
  const [series, issue, year] = ['COLL', 'NO.OJ', 'YEAR'].map((name) => wordsOf(first(reference, name)));
  const [at] = wordsOf(first(record, 'NO.SEQ')).split('.');
  const number = first(reference, 'NO.DOC');
  const numbered = `${wordsOf(first(number, 'YEAR'))}${wordsOf(first(number, 'NO.CURRENT')).padStart(5, '0')}`;
  const name = issue ? `JO${series}_${year}_${issue}_R_${at}` : number && `${series}_${numbered}`;
  return series && name
    ? `http://publications.europa.eu/resource/oj/${name}${annex.replace('/', '#')}`
    : undefined;
}

/** "OJ L 154, 16.6.2017, p. 1": the day of the issue stands in another file. From 2023 an act is an issue of its own: "OJ L, 2024/1689". */
function journalOf(record: Element | undefined): string | null {
  const reference = record && children(record).find(({ name }) => /^DOCUMENT\.REF/.test(name));
  const series = wordsOf(first(reference, 'COLL'));
  const issue = wordsOf(first(reference, 'NO.OJ'));
  const page = wordsOf(first(record, 'PAGE.FIRST')) || wordsOf(first(reference, 'PAGE.FIRST'));
  if (!series) return null;
  if (issue) return `OJ ${series} ${issue}, p. ${page}`;
  const number = first(record, 'NO.DOC') ?? first(reference, 'NO.DOC');
  return number
    ? `OJ ${series}, ${wordsOf(first(number, 'YEAR'))}/${wordsOf(first(number, 'NO.CURRENT'))}`
    : null;
}
