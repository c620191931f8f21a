import * as rules from '../../languages/en/instruments.ts';
import type { Token } from '../../model/text.ts';
import { euNumber, fullYear, roman } from './numbers.ts';
import { actId, lawOfNumber, titleOf } from './tables.ts';
import { matchAt, type Passage, type Scheme, type Work } from './work.ts';

/** What the passage has said so far, which lists leave out. */
export interface State {
  /** The last series of statutory instruments, with the year, and where it ended. */
  series: { type: string; year: number; end: number } | null;
  /** The last kind of EU act, and where it ended. */
  eu: { noun: string; end: number } | null;
  /** Where the last resolution of the United Nations ended, and whose it was. */
  resolution: { organ: Organ; end: number } | null;
}

type Organ = 'S' | 'A' | 'A/HRC';
type Find = (passage: Passage, index: number, state: State) => Work | null;

/** How far a list may run on after its last member: "and amended by, 2006/1337". */
const NEAR = 48;

const noteOf = (rule: string, start: number, match: RegExpExecArray) => ({
  rule,
  start,
  end: start + match[0].length,
});

const tokenAt = (passage: Passage, index: number): Token => passage.tokens[index]!;

const seriesWork: Find = (passage, index, state) => {
  const { start } = tokenAt(passage, index);
  const match = matchAt(rules.seriesRule.match, passage, start);
  if (!match) return null;
  const { series = '', ni, year, number, tail = '' } = match.groups!;
  const type = seriesType(series + (ni ?? ''), tail);
  if (type === null) return null;
  state.series = { type, year: Number(year), end: start + match[0].length };
  return { ...noteOf(rules.seriesRule.id, start, match), ...instrument(type, Number(year), Number(number)) };
};

function seriesType(words: string, tail: string): string | null {
  const key = words.toLowerCase().replace(/[.\s]/g, '').replace('and', '&');
  const type = key.startsWith('statutoryi')
    ? 'uksi'
    : key.startsWith('statutoryr')
      ? 'nisr'
      : rules.series.get(key);
  if (type === undefined) return null;
  if (type === 'uksi' && /\(N/.test(tail)) return 'nisi';
  return type === 'uksi' && /\(W/.test(tail) ? 'wsi' : type;
}

const SERIES_NAMES: Record<string, string> = {
  uksi: 'S.I.',
  wsi: 'S.I.',
  nisi: 'S.I.',
  ssi: 'S.S.I.',
  nisr: 'S.R.',
  uksro: 'S.R. & O.',
  nisro: 'S.R. & O. (N.I.)',
};

/** An instrument made under an Act, by its number. */
export const instrument = (
  type: string,
  year: number,
  number: number,
): Pick<Work, 'value' | 'id' | 'scheme' | 'noun'> => ({
  value: titleOf(`${type}/${year}/${number}`) ?? `${SERIES_NAMES[type] ?? 'S.I.'} ${year}/${number}`,
  id: actId(`${type}/${year}/${number}`),
  scheme: 'secondary',
  noun: 'instrument',
});

const seriesList: Find = (passage, index, state) => {
  const { start } = tokenAt(passage, index);
  if (!state.series || start - state.series.end > NEAR) return null;
  const match = matchAt(rules.seriesListRule.match, passage, start);
  if (!match || isSpan(match.groups!.year!, match.groups!.number!)) return null;
  const year = Number(match.groups!.year);
  state.series = { ...state.series, year, end: start + match[0].length };
  return {
    ...noteOf(rules.seriesListRule.id, start, match),
    ...instrument(state.series.type, year, Number(match.groups!.number)),
  };
};

/** "2005/06" and "2017/2018" are years that follow each other, not a year and a number. */
const isSpan = (year: string, number: string): boolean =>
  (number.length === 2 && Number(number) === (Number(year) + 1) % 100) ||
  (number.length === 4 && Number(number) === Number(year) + 1);

const ELLIPTICAL = /\d{2,4}(?=\s*(?:[,.;)]|and\b|&|$))(?!\.\d)/y;

/** "S.I. 2006/342, 1810 and 3433": the year, too, is written once. */
const elliptical: Find = (passage, index, state) => {
  const { start } = tokenAt(passage, index);
  const { series } = state;
  if (!series || start - series.end > 6 || start <= series.end) return null;
  if (!/^\s*(?:,|and|&|,\s?and)\s*$/.test(passage.text.slice(series.end, start))) return null;
  const match = matchAt(ELLIPTICAL, passage, start);
  if (!match) return null;
  state.series = { ...series, end: start + match[0].length };
  return {
    ...noteOf(rules.seriesListRule.id, start, match),
    ...instrument(series.type, series.year, Number(match[0])),
  };
};

const chapter: Find = (passage, index) => {
  const { start } = tokenAt(passage, index);
  const match = matchAt(rules.chapterRule.match, passage, start);
  if (!match) return null;
  const law = lawOfNumber(
    Number(match.groups!.year),
    match.groups!.kind!,
    match.groups!.number!,
    !!match.groups!.ni,
  );
  if (!law || /^\d{4}\s*,/.test(match[0])) return null;
  return {
    ...noteOf(rules.chapterRule.id, start, match),
    value: titleOf(law) ?? match[0].replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim(),
    id: actId(law),
    scheme: 'primary',
    noun: 'act',
  };
};

/** Reigns of one Parliament; before 1801 Great Britain's (apgb) or England's (aep), which the years decide. */
const REIGNS: Record<string, string> = {
  geo: 'Geo',
  will: 'Will',
  wm: 'Will',
  vict: 'Vict',
  edw: 'Edw',
  eliz: 'Eliz',
};

const regnal: Find = (passage, index) => {
  const token = tokenAt(passage, index);
  const back = passage.text.slice(Math.max(passage.start, token.start - 12), token.start);
  const years = /\d{1,2}(?:\s?(?:&|and|-)\s?\d{1,2})?\s?$/.exec(back);
  if (!years) return null;
  const start = token.start - years[0].length;
  const match = matchAt(rules.regnalRule.match, passage, start);
  if (!match) return null;
  return {
    ...noteOf(rules.regnalRule.id, start, match),
    value: match[0].replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim(),
    id: regnalId(match.groups!),
    scheme: 'primary',
    noun: 'act',
  };
};

function regnalId({ from, to, reign = '', which, number = '' }: Record<string, string>): string | null {
  const name = REIGNS[reign.toLowerCase()];
  const n = which === undefined ? 0 : /\d/.test(which) ? Number(which) : roman(which.toLowerCase());
  const chapter = /\d/.test(number) ? Number(number) : 0;
  const modern =
    (name === 'Vict' && n === 0) ||
    (name === 'Geo' && n >= 4 && n <= 6) ||
    (name === 'Geo' && n === 3 && Number(from) >= 41) ||
    (name === 'Will' && n === 4) ||
    (name === 'Edw' && n >= 7) ||
    (name === 'Eliz' && n === 2);
  if (!modern || chapter === 0) return null;
  return actId(`ukpga/${name}${n || ''}/${to ? `${from}-${to}` : from}/${chapter}`);
}

/** Kinds of EU act and their letter in CELEX (sector 3). */
const LETTERS: Record<string, string> = {
  regulation: 'R',
  directive: 'L',
  decision: 'D',
  recommendation: 'H',
  guideline: 'O',
  'framework decision': 'F',
  'joint action': 'E',
  'common position': 'E',
};

const BEFORE_EU =
  /(?:(?:European\sParliament\sand\sCouncil|Council|Commission|European\sCentral\sBank|ECB|Implementing|Delegated|Framework|Joint|Common|Representatives)\s){1,3}$/;

const euAct: Find = (passage, index, state) => {
  const token = tokenAt(passage, index);
  const match = matchAt(rules.euRule.match, passage, token.start);
  if (!match) return null;
  const from = Math.max(passage.start, token.start - 60);
  const before = BEFORE_EU.exec(passage.text.slice(from, token.start))?.[0] ?? '';
  const noun = euNoun(before, match[0]);
  const { open, suffix, no } = match.groups!;
  if (!open && !suffix && !/^[RD]/.test(match[0])) return null;
  const numbered = euReading(noun, match.groups!);
  if (!numbered || (!open && !suffix && !no && isSpan(match.groups!.first!, match.groups!.second!)))
    return null;
  const start = token.start - before.length;
  const end = token.start + match[0].length;
  state.eu = { noun, end };
  const label = `${before}${match[0]}`.replace(
    /^(.*?)(Regulation|Directive|Decision|Recommendation|Guideline|Action|Position)s\b/,
    '$1$2',
  );
  return { rule: rules.euRule.id, start, end, ...euWork(noun, numbered, label.replace(/\s+/g, ' ')) };
};

function euNoun(before: string, words: string): string {
  const noun = /^(?:joint\saction|common\sposition|[a-z]+?(?=s?\b))/i
    .exec(words)![0]
    .toLowerCase()
    .replace(/\s/g, ' ');
  return /Framework/.test(before) && noun === 'decision' ? 'framework decision' : noun;
}

function euReading(noun: string, groups: Record<string, string | undefined>) {
  return euNumber(groups.first!, groups.second!, {
    no: !!groups.no,
    suffix: !!groups.suffix,
    bracket: !!groups.open,
    regulation: noun === 'regulation',
  });
}

/** CELEX where the kind is known. Joint committees' "Decision No 1/2023" has neither bracket nor Community. */
function euWork(noun: string | null, { year, number }: { year: number; number: number }, value: string) {
  const letter = noun === null ? undefined : LETTERS[noun];
  const ours = noun === 'regulation' || /\(|\/[A-Z]/i.test(value) || !/\bNo\b/.test(value);
  const id = letter && ours && number < 10_000 ? `3${year}${letter}${String(number).padStart(4, '0')}` : null;
  return { value, id, scheme: 'eu' as Scheme, noun: noun ?? 'act' };
}

/** "98/34/EC" and "(EC) No 2201/96" without the kind, which the list gave before. */
const euList: Find = (passage, index, state) => {
  const token = tokenAt(passage, index);
  const { text } = passage;
  const bracket = text[token.start - 1] === '(';
  const start = bracket ? token.start - 1 : /\d/.test(token.text[0]!) ? token.start : -1;
  if (start < 0) return null;
  const match = matchAt(rules.euListRule.match, passage, start);
  if (!match || !(match.groups!.open || match.groups!.suffix)) return null;
  const noun = euListNoun(state, passage, start, match.groups!);
  const numbered = euReading(noun ?? (match.groups!.open ? 'regulation' : 'directive'), match.groups!);
  if (!numbered) return null;
  if (state.eu) state.eu = { ...state.eu, end: start + match[0].length };
  const label = noun ? noun.replace(/(^|\s)[a-z]/g, (c) => c.toUpperCase()) + ' ' : '';
  return {
    ...noteOf(rules.euListRule.id, start, match),
    ...euWork(noun, numbered, label + match[0].replace(/\s+/g, ' ')),
  };
};

/** "(EC) No 1/2003" is a regulation in itself: directives and decisions of that form end in "/EC". */
function euListNoun(
  state: State,
  passage: Passage,
  start: number,
  { open, no, suffix }: Record<string, string>,
) {
  if (
    state.eu &&
    start - state.eu.end <= 4 * NEAR &&
    !/[.;]\s+\p{Lu}(?!\d)/u.test(passage.text.slice(state.eu.end, start))
  )
    return state.eu.noun;
  return open && no && !suffix ? 'regulation' : null;
}

/** Acts that have no number of their own are given the journal's, in square brackets: "[2019/655]". */
const BRACKETED = /\[(?<first>20\d\d)\/(?<second>\d{1,4})\]/y;

const bracketed: Find = (passage, index) => {
  const { start } = tokenAt(passage, index);
  const match = matchAt(BRACKETED, passage, start);
  if (match) return bracketedAct(passage, start, match);
  const neutral = matchAt(rules.neutralRule.match, passage, start);
  return neutral ? neutralWork(start, neutral) : null;
};

const ACT_BEFORE =
  /\b(Regulation|Directive|Decision|Recommendation)\s(?:\([A-Z, ]{2,14}\)\s)?of\s[^.;[\]]{3,300}$/;

function bracketedAct(passage: Passage, start: number, match: RegExpExecArray): Work | null {
  const before = passage.text.slice(Math.max(passage.start, start - 340), start);
  const kind = ACT_BEFORE.exec(before)?.[1];
  if (!kind) return null;
  const { first, second } = match.groups!;
  const numbered = { year: Number(first), number: Number(second) };
  return {
    ...noteOf(rules.euListRule.id, start, match),
    ...euWork(kind.toLowerCase(), numbered, `${kind} ${first}/${second}`),
  };
}

function neutralWork(start: number, match: RegExpExecArray): Work {
  const { year, court, number, division } = match.groups!;
  const path = [...court!.split(/\s/), ...(division ? [division] : [])].join('/').toLowerCase();
  const hosted = /^(?:ukSC|ukpc|ewca|ewhc|ewcop|ewfc|ukut|ukftt|eat)/i.test(path);
  return {
    ...noteOf(rules.neutralRule.id, start, match),
    value: match[0].replace(/\s+/g, ' '),
    id: hosted ? `https://caselaw.nationalarchives.gov.uk/${path}/${year}/${number}` : null,
    scheme: 'none',
    noun: 'judgment',
  };
}

const celex: Find = (passage, index) => {
  const { start } = tokenAt(passage, index);
  const match = matchAt(rules.celexRule.match, passage, start);
  if (!match) return null;
  const { celex: id = '' } = match.groups!;
  return { ...noteOf(rules.celexRule.id, start, match), value: id, id, scheme: 'eu', noun: 'act' };
};

const journal: Find = (passage, index) => {
  const token = tokenAt(passage, index);
  const yearBefore = /\[?(?:19|20)\d\d\]?\s$/.exec(
    passage.text.slice(Math.max(passage.start, token.start - 7), token.start),
  );
  const start = token.start - (yearBefore?.[0].length ?? 0);
  const match = matchAt(rules.journalRule.match, passage, start);
  if (!match) return null;
  return {
    ...noteOf(rules.journalRule.id, start, match),
    ...journalValue(match.groups!),
    scheme: 'none',
    noun: 'journal',
  };
};

function journalValue(groups: Record<string, string | undefined>): { value: string; id: string | null } {
  const { series, act, number, before, after, page } = groups;
  const new_ = (name: string) => groups[`new${name}`] ?? groups[name];
  const date = new_('day')
    ? `${Number(new_('day'))}.${Number(new_('month'))}.${fullYear(Number(new_('year')))}`
    : null;
  const year = date?.slice(-4) ?? new_('written') ?? before ?? after ?? null;
  if (act) {
    const [y, n] = act.split('/');
    return {
      value: `OJ ${series}, ${act}${date ? `, ${date}` : ''}`,
      id: `OJ:${series}_${y}${n!.padStart(5, '0')}`,
    };
  }
  const at = page ?? groups.slash;
  const value = `OJ ${series} ${Number(number)}${(date ?? year) ? `, ${date ?? year}` : ''}${at ? `, p. ${at}` : ''}`;
  const id =
    year && at ? `OJ.${series}_.${year}.${number!.padStart(3, '0')}.01.${at.padStart(4, '0')}` : null;
  return { value, id };
}

const euCase: Find = (passage, index) => {
  const { start } = tokenAt(passage, index);
  const match = matchAt(rules.euCaseRule.match, passage, start);
  if (!match) return null;
  const { ecli, case: number = '' } = match.groups!;
  const value = ecli
    ? `ECLI:${ecli.replace('ECLI:', '')}`
    : `Case ${number.replace(/\s/g, '').replace(/[\u2010-\u2013]/, '-')}`;
  return {
    ...noteOf(rules.euCaseRule.id, start, match),
    value,
    id: ecli ? value : null,
    scheme: 'none',
    noun: 'judgment',
  };
};

const ORGANS: Record<Organ, string> = {
  S: 'United Nations Security Council Resolution',
  A: 'United Nations General Assembly Resolution',
  'A/HRC': 'United Nations Human Rights Council Resolution',
};

const resolution: Find = (passage, index, state) => {
  const { start } = tokenAt(passage, index);
  const match = matchAt(rules.resolutionRule.match, passage, start);
  if (!match) return null;
  const { symbol, body = '', short = '', number = '' } = match.groups!;
  if (!symbol && body && !/resolution/i.test(match[0])) return null;
  const organ = organOf(symbol ?? body + short);
  state.resolution = { organ, end: start + match[0].length };
  const n = symbol ? symbol.replace(/^.*RES\//, '').replace(/\s.*$/, '') : number;
  return { ...noteOf(rules.resolutionRule.id, start, match), ...resolutionWork(organ, n) };
};

function organOf(words: string): Organ {
  if (/HR|Human/.test(words)) return 'A/HRC';
  return /^A\/|General|GA/.test(words) ? 'A' : 'S';
}

const resolutionWork = (organ: Organ, number: string): Pick<Work, 'value' | 'id' | 'scheme' | 'noun'> => ({
  value: `${ORGANS[organ]} ${number}`,
  id: `${organ}/RES/${number}`,
  scheme: 'treaty',
  noun: 'resolution',
});

const MORE_RESOLUTIONS =
  /(?<number>(?:ES-)?\d{1,4}(?:\/\d{1,4})?)(?:\s?\((?<year>(?:19|20)\d\d)\))?(?![\d/]|\s?%)/y;

const resolutionList: Find = (passage, index, state) => {
  const { start } = tokenAt(passage, index);
  const last = state.resolution;
  if (!last || start - last.end > 6 || start <= last.end) return null;
  if (!/^\s*(?:,|and|&|,\s?and)\s*$/.test(passage.text.slice(last.end, start))) return null;
  const match = matchAt(MORE_RESOLUTIONS, passage, start);
  if (!match || !(match.groups!.year || match[0].length >= 3)) return null;
  state.resolution = { ...last, end: start + match[0].length };
  return {
    ...noteOf(rules.resolutionRule.id, start, match),
    ...resolutionWork(last.organ, match.groups!.number!),
  };
};

const unitedStates: Find = (passage, index) => {
  const { start } = tokenAt(passage, index);
  const match = matchAt(rules.usRule.match, passage, start);
  if (!match) return null;
  const { number, law } = match.groups!;
  const value = number ? `Executive Order ${number}` : `Public Law ${law!.replace(/[\u2010-\u2013]/, '-')}`;
  return {
    ...noteOf(rules.usRule.id, start, match),
    value,
    id: null,
    scheme: 'primary',
    noun: number ? 'order' : 'act',
  };
};

/** A number may be a chapter's year, a list's next member or an EU act's; tried in this order. */
const NUMBERS: readonly Find[] = [chapter, euList, seriesList, resolutionList, elliptical];

const each = (words: string, ...find: Find[]): [string, readonly Find[]][] =>
  words.split(' ').map((word) => [word, find]);

/** The words at which something is tried, and what: looked up once for each word of the text. */
export const TRIGGERS: ReadonlyMap<string, readonly Find[]> = new Map([
  ...each(
    's.i. s.i si sis s.s.i. s.s.i ssi w.s.i. wsi s.r. s.r sr n.i.s.r. nisr sro sr&o statutory',
    seriesWork,
  ),
  ...each('geo vict edw eliz will wm hen cha ja', regnal),
  ...each(
    'regulation regulations directive directives decision decisions recommendation guideline joint common',
    euAct,
  ),
  ...each('ec eec euratom cfsp ecsc jha', euList),
  ...each('eu', euList, euCase),
  ...each('oj o.j. o.j official', journal),
  ...each('[', bracketed),
  ...each('celex', celex),
  ...each('c t f case cases joined ecli', euCase),
  ...each('un u.n. united security general human unscr unsc unga unhrc scr s a', resolution),
  ...each('executive public', unitedStates),
]);

/** What is tried at a word or number. */
export function findersAt({ lower, text }: Token): readonly Find[] | undefined {
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return /[RLDFHEOS]/.test(text) ? [celex] : NUMBERS;
  const found = TRIGGERS.get(lower);
  if (found || lower.length < 3) return found;
  const dot = lower.indexOf('.');
  if (dot > 0)
    return TRIGGERS.get(lower.slice(0, dot)) ?? TRIGGERS.get(lower.slice(0, lower.lastIndexOf('.') + 1));
  return caseToken.test(lower) ? [euCase] : undefined;
}

const caseToken = /^[ctf][-\u2010-\u2013]\d{1,4}$/;
