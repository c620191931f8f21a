import { shortFormRule } from '../../languages/en/instruments-titles.ts';
import type { Token } from '../../model/text.ts';
import { type Index, indexOf, isDigit, nameAt } from './names.ts';
import { obliqueAt, type Spoken, spokenOf } from './obliques.ts';
import type { Passage, Work } from './work.ts';

/** Short names the document gives to its instruments, and words that point back to one. */
export function shortFormsIn(passages: readonly Passage[], works: readonly (readonly Work[])[]): Work[][] {
  const all = works.flat();
  if (all.length === 0) return passages.map(() => []);
  const defined = definitions(passages, works);
  const index = indexOf(defined);
  const known: Named = { index, years: byYear(all, defined), spoken: spokenOf(all, passages) };
  return passages.map((passage) => found(passage, known));
}

type Defined = [string, Omit<Work, 'start' | 'end'>];

/** What the document has named, for looking up. */
interface Named {
  readonly index: Index;
  readonly years: ReadonlyMap<string, Omit<Work, 'start' | 'end'> | null>;
  readonly spoken: Spoken;
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

function found(passage: Passage, named: Named): Work[] {
  const out: Work[] = [];
  const { tokens } = passage;
  for (let i = 0; i < tokens.length; i++) {
    if (!mayRefer(tokens[i]!)) continue;
    const work =
      shortAt(passage, named.index, i) ??
      yearAt(passage, named.years, i) ??
      (tokens[i + 1] && !nameAt(named.index, passage, i + 1) ? obliqueAt(passage, named.spoken, i) : null);
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
  lower === 'this' ||
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
