import type { Document } from '../../model/document.ts';
import type { MarkedReference } from '../../model/legislation.ts';
import { nameOf } from '../../segment/provisionNames.ts';
import { labelOf, type Step } from './addresses.ts';
import { titleOf } from './tables.ts';
import { plain, type Scheme, type Work } from './work.ts';

type Named = Pick<Work, 'value' | 'id' | 'scheme' | 'noun'>;

/** How the law and the provision that a reference leads to are called; null of what is no law. */
export function namingOf(
  document: Document,
  references: readonly MarkedReference[],
): (reference: MarkedReference) => Named | null {
  const own: Own = {
    uri: document.legislation?.uri ?? null,
    title: document.title,
    bill: /\bbill\b/i.test(document.legislation?.kind ?? ''),
  };
  const titles = titlesIn(document, references);
  return (reference) => {
    const words = plain(document.text.slice(reference.start, reference.end));
    if (reference.uri.startsWith('#')) return ofOwn(reference.uri.slice(1), own);
    const law = lawOf(reference.uri);
    if (law) return ofLaw(law, titles.get(law.base) ?? null, words, reference.uri);
    return ofUnion(reference.uri, words);
  };
}

/** A law of legislation.gov.uk, and the way to one of its provisions. */
interface Law {
  readonly base: string;
  readonly type: string;
  /** "ukpga/2008/17", "ukpga/Geo6/6-7/48". */
  readonly law: string;
  readonly path: readonly string[];
}

const ID = 'http://www.legislation.gov.uk/id/';

/** Laws of before 1963 are counted within the session of a Parliament, named by the reign: four parts, not three. */
export function lawOf(uri: string): Law | null {
  if (!uri.startsWith(ID)) return null;
  const parts = uri.slice(ID.length).split('/');
  const length = /^\d/.test(parts[1] ?? '') ? 3 : 4;
  const law = parts.slice(0, length).join('/');
  if (parts.length < length) return null;
  return { base: ID + law, type: parts[0]!, law, path: parts.slice(length) };
}

/** The titles that the text itself gives the laws it cites, and its own. */
function titlesIn(document: Document, references: readonly MarkedReference[]): Map<string, string> {
  const titles = new Map<string, string>();
  const own = document.legislation?.uri;
  if (own) titles.set(own, document.title);
  for (const { start, end, uri } of references) {
    const law = lawOf(uri);
    if (!law || law.path.length || titles.has(law.base)) continue;
    const title = TITLE.exec(plain(document.text.slice(start, end)));
    if (title) titles.set(law.base, title[1]!);
  }
  return titles;
}

/** "The Companies Act 2006 (c. 46)", without its article and its number. */
const TITLE =
  /^(?:the )?(\p{Lu}[\p{L}’'-]{2}[^“”]{0,300}\b(?:1[2-9]|20)\d\d)(?: ?[([](?:c|asp|asc|anaw|dsc|nia|mwa|S\.|W\.|N\.|No)\b[^()]*(?:\([^()]*\)[^()]*)?[)\]]?)?$/iu;

function ofLaw({ type, law, path }: Law, title: string | null, words: string, id: string): Named {
  const scheme = schemeOf(type);
  const value = titleOf(law) ?? title ?? numberOf(law, type) ?? words;
  const steps = stepsOf(path);
  if (steps.length === 0) return { value, id, scheme, noun: nounOf(value, scheme) };
  return { value: `${value}, ${labelOf(steps, scheme)}`, id, scheme: 'none', noun: steps.at(-1)!.unit };
}

const SECONDARY = /^(?:uksi|ssi|wsi|nisi|nisr|ni|nisro|uksro|ukci|ukmo|uksrs?|ukdsi|sdsi|nidsr)$/;

const schemeOf = (type: string): Scheme =>
  /^eu/.test(type) ? 'eu' : SECONDARY.test(type) ? 'secondary' : 'primary';

function nounOf(value: string, scheme: Scheme): string {
  const found = /\b(act|measure|order|regulation|rule|scheme|directive|decision|code)s?\b(?=[^,]*$)/gi;
  const last = value
    .match(found)
    ?.at(scheme === 'eu' ? 0 : -1)
    ?.toLowerCase()
    .replace(/s$/, '');
  return last ?? (scheme === 'primary' ? 'act' : 'instrument');
}

const NUMBERED: Readonly<Record<string, string>> = {
  ukpga: 'c.',
  ukla: 'c.',
  apni: 'c.',
  nia: 'c.',
  asp: 'asp',
  asc: 'asc',
  anaw: 'anaw',
  mwa: 'nawm',
  ukcm: 'No.',
  uksi: 'S.I.',
  wsi: 'S.I.',
  nisi: 'S.I.',
  ssi: 'S.S.I.',
  nisr: 'S.R.',
  uksro: 'S.R. & O.',
};

/** "S.I. 2002/1792", "2007 asp 4", "6 & 7 Geo. 6 c. 48". */
function numberOf(law: string, type: string): string | null {
  const [, year = '', session = '', number] = law.split('/');
  const word = NUMBERED[type];
  if (number !== undefined) {
    const reign = year.replace(/(?<=[a-z])(?=\d)/, '. ').replace(/Sess/, ' Sess. ');
    return `${session.replace('-', ' & ')} ${reign} c. ${number}`;
  }
  if (word === undefined) return null;
  return word.startsWith('S.') ? `${word} ${year}/${session}` : `${year} ${word} ${session}`;
}

/** The units on the way to a provision: `schedule/1/paragraph/7/3/b`. */
function stepsOf(path: readonly string[]): Step[] {
  const steps: { unit: string; path: string[] }[] = [];
  for (const part of path) {
    if (UNITS.has(part)) steps.push({ unit: part, path: [] });
    else steps.at(-1)?.path.push(part);
  }
  return steps;
}

const UNITS = new Set(
  'section schedule paragraph part chapter article regulation rule order annex title crossheading group note form appendix division recital'.split(
    ' ',
  ),
);

/** The law that is being read. */
interface Own {
  readonly uri: string | null;
  readonly title: string;
  readonly bill: boolean;
}

/** A provision of the law itself: legislation.gov.uk has addresses for those, other publishers a place in the file. */
function ofOwn(id: string, { uri: own, title, bill }: Own): Named {
  const path = id
    .split('-crossheading-')
    .flatMap((part, i) => (i === 0 ? part.split('-') : ['crossheading', part]));
  const law = own === null || id.includes('_') ? null : lawOf(own);
  const steps = law ? stepsOf(path) : namedSteps(id);
  const quoted = id.includes('__qstr');
  const label = labelOf(bill && !quoted ? steps.map(asClause) : steps, 'primary');
  return {
    value: label ? `${title && `${title}, `}${quoted ? `“${label}”` : label}` : null,
    id: own === null ? null : law ? `${own}/${path.join('/')}` : `${own}#${id}`,
    scheme: 'none',
    noun: steps.at(-1)?.unit ?? 'provision',
  };
}

/** What will be a section is a clause while it is in a Bill. */
const asClause = (step: Step): Step => (step.unit === 'section' ? { ...step, unit: 'clause' } : step);

/** The same by the names that the papers of Parliament give: of what is to stand in another law, the name it has there. */
function namedSteps(id: string): Step[] {
  const within = (id.split('__qstr__').at(-1) ?? '').replace(/^(?:oc_\d+__)+/, '');
  const steps: { unit: string; path: string[] }[] = [];
  for (let name = nameOf(within); name; name = name.within === null ? null : nameOf(name.within)) {
    const { kind: unit, number } = name;
    const last = steps[0];
    if (last && BELOW.has(last.unit) && !DIVISIONS.has(unit))
      steps[0] = { unit, path: [number, ...last.path] };
    else steps.unshift({ unit, path: number ? [number] : [] });
  }
  return steps;
}

const BELOW = new Set(['subsection', 'paragraph', 'subparagraph', 'point']);
const DIVISIONS = new Set(['schedule', 'part', 'chapter', 'annex', 'crossheading']);

/** What the Official Journal printed: by its place there, its CELEX number or its ELI. */
function ofUnion(uri: string, words: string): Named | null {
  if (/^OJ[.:]/.test(uri)) return { value: words, id: uri, scheme: 'none', noun: 'journal' };
  if (!/^3\d{4}[A-Z]{1,2}\d{4}$|\/eli\//.test(uri)) return null;
  if (/^OJ\b/.test(words))
    return { value: words.replace(/, ELI: .*$/, ''), id: uri, scheme: 'none', noun: 'journal' };
  return { value: words, id: uri, scheme: 'eu', noun: nounOf(words, 'eu') };
}
