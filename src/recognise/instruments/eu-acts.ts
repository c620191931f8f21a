import * as rules from '../../languages/en/instruments.ts';
import { type Find, NEAR, noteOf, type State, tokenAt } from './find.ts';
import { euNumber, isSpan } from './numbers.ts';
import { matchAt, type Passage, type Scheme, type Work } from './work.ts';

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

export const euAct: Find = (passage, index, state) => {
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
export const euList: Find = (passage, index, state) => {
  const token = tokenAt(passage, index);
  const { text } = passage;
  const start = /\d/.test(token.text[0]!)
    ? token.start
    : text[token.start - 1] === '('
      ? token.start - 1
      : -1;
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

/** What the list said before, or the sentence: "Commission Decision of 24 October 1996 (96/603/EC)". */
const KIND_BEFORE = /\b(Framework\sDecision|Regulation|Directive|Decision|Recommendation)s?\b[^.;]{0,160}$/;

/** "(EC) No 1/2003" is a regulation in itself: directives and decisions of that form end in "/EC". */
function euListNoun(
  state: State,
  passage: Passage,
  start: number,
  { open, no, suffix }: Record<string, string>,
): string | null {
  const { eu } = state;
  if (eu && start - eu.end <= 4 * NEAR && !/[.;]\s{1,9}\p{Lu}(?!\d)/u.test(passage.text.slice(eu.end, start)))
    return eu.noun;
  if (open && no && !suffix) return 'regulation';
  const before = KIND_BEFORE.exec(passage.text.slice(Math.max(passage.start, start - 180), start))?.[1];
  return before?.toLowerCase().replace(/\s/, ' ') ?? null;
}

/** Acts that have no number of their own are given the journal's, in square brackets: "[2019/655]". */
const BRACKETED = /\[(?<first>20\d\d)\/(?<second>\d{1,4})\]/y;

export const bracketed: Find = (passage, index) => {
  const { start } = tokenAt(passage, index);
  const match = matchAt(BRACKETED, passage, start);
  return match && bracketedAct(passage, start, match);
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

export const celex: Find = (passage, index) => {
  const { start } = tokenAt(passage, index);
  const match = matchAt(rules.celexRule.match, passage, start);
  if (!match) return null;
  const { celex: id = '' } = match.groups!;
  return { ...noteOf(rules.celexRule.id, start, match), value: id, id, scheme: 'eu', noun: 'act' };
};

const UNION = /\b(?:EU|European\s(?:Union|Council|Commission|Parliament)|Member\sStates)\b/;
const OTHER_LAW =
  /\b(?:Regulation|Directive|Decision|Convention|Protocol|Agreement|Charter|Act|Constitution|Code|Covenant|Statute|GDPR)\b/;

/** "agreed to proceed under Article 122", said of the Union alone. */
export const treatyArticle: Find = (passage, index) => {
  const { start } = tokenAt(passage, index);
  const match = matchAt(rules.treatyArticleRule.match, passage, start);
  if (!match) return null;
  const around = passage.text.slice(Math.max(passage.start, start - 300), Math.min(passage.end, start + 300));
  if (!UNION.test(around) || OTHER_LAW.test(around)) return null;
  const { number } = match.groups!;
  return {
    ...noteOf(rules.treatyArticleRule.id, start, match),
    value: `Treaty on the Functioning of the European Union, Article ${number}`,
    id: `12016E${number}`,
    scheme: 'none',
    noun: 'article',
  };
};
