import { obliqueRule, shortFormRule } from '../../languages/en/instruments-titles.ts';
import type { Token } from '../../model/text.ts';
import { type Index, indexOf, isDigit, nameAt } from './names.ts';
import type { Passage, Work } from './work.ts';

/** Short names the document gives to its instruments, and words that point back to one. */
export function shortFormsIn(passages: readonly Passage[], works: readonly (readonly Work[])[]): Work[][] {
  const all = works.flat();
  if (all.length === 0) return passages.map(() => []);
  const defined = definitions(passages, works);
  const index = indexOf(defined);
  const known: Named = { index, years: byYear(all, defined), soles: soles(all), works: all };
  return passages.map((passage) => found(passage, known));
}

type Defined = [string, Omit<Work, 'start' | 'end'>];

interface Sole {
  readonly work: Work;
  readonly until: number;
}

/** What the document has named, for looking up. */
interface Named {
  readonly index: Index;
  readonly years: ReadonlyMap<string, Omit<Work, 'start' | 'end'> | null>;
  readonly soles: ReadonlyMap<string, Sole>;
  readonly works: readonly Work[];
}

function definitions(passages: readonly Passage[], works: readonly (readonly Work[])[]): Defined[] {
  const defined = new Map<string, Defined | null>();
  passages.forEach((passage, p) => {
    works[p]!.forEach((work, i) => {
      if (work.scheme === 'none' || work.value === null) return;
      for (const name of namesOf(passage, work, works[p]![i + 1])) {
        const short = name.replace(/^the\s/i, '').trim();
        if (!/^(?:[\p{Lu}\d]|principal\s)/u.test(short) || short.split(/\s/).length > 8) continue;
        const before = defined.get(short);
        const { start: _, end: __, ...what } = work;
        if (before === undefined) defined.set(short, [short, { ...what, rule: shortFormRule.id }]);
        else if (before && before[1].value !== work.value) defined.set(short, null);
      }
    });
  });
  return [...defined.values()].filter((one) => one !== null);
}

const QUOTED_AFTER =
  /^[\s,]{0,3}\([^()"“”‘’']{0,90}["“‘'](?:the\s)?([^"“”‘’()]{2,60})["”’'](?:\s?(?:or|and)\s(?:the\s)?["“‘'](?:the\s)?([^"“”‘’()]{2,60})["”’'])?/;
const QUOTED_LATER = /^[^().;"“”‘’]{0,260}\([^()"“”‘’']{0,90}["“‘'](?:the\s)?([^"“”‘’()]{2,60})["”’']/;
const ACRONYM_AFTER = /^\s?\((?:the\s)?([A-Z][A-Za-z&-]{0,12}[A-Z])\)/;
const NAMED_AFTER = /^\s?\((?:here\w+\s(?:referred\sto\sas\s)?)?the\s([A-Z][A-Za-z0-9 -]{2,40})\)/;
const MEANS_BEFORE =
  /["“‘'](?:the\s)?([^"“”‘’]{2,60})["”’']\s?(?:,\s)?(?:means|refers\sto|has\sthe\smeaning\sgiven\s(?:by|in))\s?,?\s(?:the\s)?$/;

function namesOf(passage: Passage, work: Work, next: Work | undefined): string[] {
  const beside = next && next.scheme === 'none' && next.start - work.end < 4 && next.noun === 'journal';
  const end = beside ? next.end + (passage.text[next.end] === ')' ? 1 : 0) : work.end;
  const after = passage.text.slice(end, Math.min(passage.end, end + 400));
  const before = passage.text.slice(Math.max(passage.start, work.start - 120), work.start);
  const quoted = QUOTED_AFTER.exec(after) ?? (work.scheme === 'eu' ? QUOTED_LATER.exec(after) : null);
  const others = [ACRONYM_AFTER.exec(after), NAMED_AFTER.exec(after), MEANS_BEFORE.exec(before)];
  return [quoted?.[1], quoted?.[2], ...others.map((match) => match?.[1])].filter(
    (name) => name !== undefined,
  );
}

/** "the 2010 Act" where the document names one Act of 2010 only. */
function byYear(
  works: readonly Work[],
  defined: readonly Defined[],
): ReadonlyMap<string, Omit<Work, 'start' | 'end'> | null> {
  const years = new Map<string, Omit<Work, 'start' | 'end'> | null>();
  const put = (key: string, work: Omit<Work, 'start' | 'end'>) => {
    const before = years.get(key);
    years.set(key, before === undefined || before?.value === work.value ? work : null);
  };
  for (const work of works) {
    const year = /\b(1[5-9]\d\d|20\d\d)\b(?:$|\sc\.)/.exec(work.value ?? '')?.[1];
    if (year && (work.scheme === 'primary' || work.scheme === 'secondary')) put(`${year} ${work.noun}`, work);
  }
  for (const [name, work] of defined) {
    const short = /^(1[5-9]\d\d|20\d\d) (Act|Order|Regulations|Rules|Measure)$/.exec(name);
    if (short) years.set(`${short[1]} ${short[2]!.toLowerCase().replace(/s$/, '')}`, work);
  }
  return years;
}

/** Nouns that "that" and "the" point back with; of the second list only with a capital. */
const OBLIQUE = new Map(
  Object.entries({
    agreement: 'agreement',
    treaty: 'treaty',
    convention: 'convention',
    protocol: 'protocol',
    mou: 'memorandum',
    memorandum: 'memorandum',
    charter: 'charter',
    pact: 'pact',
    accord: 'accord',
    covenant: 'covenant',
    act: 'act',
    regulations: 'regulation',
    regulation: 'regulation',
    order: 'order',
    rules: 'rule',
    directive: 'directive',
    decision: 'decision',
    measure: 'measure',
    framework: 'framework',
    declaration: 'declaration',
    compact: 'compact',
  }),
);
const LOWER_TOO = new Set(['agreement', 'treaty', 'convention', 'memorandum', 'protocol', 'pact', 'accord']);

function found(passage: Passage, named: Named): Work[] {
  const out: Work[] = [];
  const { tokens } = passage;
  for (let i = 0; i < tokens.length; i++) {
    if (!mayRefer(tokens[i]!)) continue;
    const work =
      shortAt(passage, named.index, i) ?? yearAt(passage, named.years, i) ?? obliqueAt(passage, named, i);
    if (!work) continue;
    out.push(work);
    while (i + 1 < tokens.length && tokens[i + 1]!.start < work.end) i++;
  }
  return out;
}

/** Capitals, numbers and the words that point back: all else is passed over at once. */
const mayRefer = ({ text, lower }: Token): boolean =>
  text !== lower ||
  lower === 'the' ||
  lower === 'that' ||
  lower === 'said' ||
  lower === 'principal' ||
  isDigit(lower);

const QUOTE = /["“‘'(]/;

function shortAt(passage: Passage, index: Index, i: number): Work | null {
  const { tokens } = passage;
  const match = nameAt(index, passage, i);
  if (!match || QUOTE.test(tokens[i - 1]?.text ?? '')) return null;
  const before = tokens[i - 1]?.lower ?? '';
  const acronym = /^\p{Lu}[\p{L}&]*\p{Lu}$/u.test(tokens[i]!.text);
  if (QUOTE.test(tokens[i - 2]?.text ?? '') && before === 'the') return null;
  if (
    !acronym &&
    match.name.words.length < 3 &&
    !/^(?:the|that|this|said|either|each|both|of|under)$/.test(before)
  )
    return null;
  return { ...match.name.work, start: tokens[i]!.start, end: tokens[match.last]!.end };
}

const YEAR = /^(?:1[5-9]|20)\d\d$/;

function yearAt(
  { tokens }: Passage,
  years: ReadonlyMap<string, Omit<Work, 'start' | 'end'> | null>,
  i: number,
): Work | null {
  const token = tokens[i]!;
  const noun = tokens[i + 1];
  if (
    !noun ||
    token.text.length !== 4 ||
    !YEAR.test(token.text) ||
    !/^(?:the|that)$/.test(tokens[i - 1]?.lower ?? '')
  )
    return null;
  if (!/^(?:Act|Order|Regulations|Rules|Measure)$/.test(noun.text) || QUOTE.test(tokens[i - 2]?.text ?? ''))
    return null;
  const work = years.get(`${token.text} ${noun.lower.replace(/s$/, '')}`);
  return work ? { ...work, rule: shortFormRule.id, start: token.start, end: noun.end } : null;
}

const POINTS_ON = /^(?:on|between|of|for|with|to|in|reached|signed|concluded|that|s)$/;

function obliqueAt(passage: Passage, named: Named, i: number): Work | null {
  const { tokens } = passage;
  const { lower: article } = tokens[i]!;
  if (article.length > 4 || (article !== 'that' && article !== 'the' && article !== 'said')) return null;
  const noun = tokens[i + 1];
  const kind = noun && OBLIQUE.get(noun.lower);
  if (!kind || nameAt(named.index, passage, i + 1)) return null;
  const capital = /^\p{Lu}/u.test(noun.text);
  if (!capital && !LOWER_TOO.has(kind)) return null;
  const next = tokens[i + 2];
  if (next && (/^\p{Lu}|^\d/u.test(next.text) || (article === 'the' && POINTS_ON.test(next.lower))))
    return null;
  const work =
    article === 'the'
      ? only(named.soles, kind, tokens[i]!.start)
      : latest(named.works, kind, passage, tokens[i]!.start);
  return work ? { ...work, rule: obliqueRule.id, start: tokens[i]!.start, end: noun.end } : null;
}

const isKind = (work: Work, kind: string): boolean =>
  work.scheme !== 'none' &&
  work.value !== null &&
  (work.noun === kind || (kind === 'memorandum' && work.noun === 'mou'));

/** The last of its kind before a place, in the same passage or shortly before. */
function latest(works: readonly Work[], kind: string, passage: Passage, at: number): Work | null {
  const last = lastBefore(works, at);
  for (let i = last; i >= 0 && i > last - 40 && works[i]!.start >= passage.start - 600; i--)
    if (isKind(works[i]!, kind)) return works[i]!;
  return null;
}

/** For each kind of instrument, the first that the document names, and from where on it is not the only one. */
function soles(works: readonly Work[]): ReadonlyMap<string, Sole> {
  const kinds = new Map<string, Sole>();
  for (const work of works) {
    if (work.scheme === 'none' || work.value === null) continue;
    const sole = kinds.get(work.noun);
    if (!sole) kinds.set(work.noun, { work, until: Number.POSITIVE_INFINITY });
    else if (sole.work.value !== work.value && work.end < sole.until)
      kinds.set(work.noun, { ...sole, until: work.end });
  }
  return kinds;
}

/** The one of its kind that the document has named so far. */
function only(kinds: ReadonlyMap<string, Sole>, kind: string, at: number): Work | null {
  const sole = kinds.get(kind);
  return sole && sole.work.end <= at && at < sole.until ? sole.work : null;
}

/** The index of the last work that ends before a place. */
function lastBefore(works: readonly Work[], at: number): number {
  let low = 0;
  for (let high = works.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (works[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
