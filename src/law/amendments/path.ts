import type { Named } from '../../model/analysis.ts';
import { addressOf, type Step } from '../../recognise/instruments/addresses.ts';
import type { Target } from './amendment.ts';

/** Where in a law: its law, the way down by numbers, and what there has no number of its own. */
export interface Path {
  readonly law: Named | null;
  readonly steps: readonly Step[];
  /** Of a range: the last number of the last step. */
  readonly through: string | null;
  readonly part: string | null;
}

export const nowhere: Path = { law: null, steps: [], through: null, part: null };

/** A provision as the words name it: "subsection (2)(a)" is a unit and its numbers. */
export interface Naming {
  readonly unit: string;
  readonly numbers: readonly string[];
}

const MAIN = new Set(['section', 'article', 'regulation', 'rule', 'order', 'recital']);
const LARGE = new Set(['schedule', 'annex', 'appendix']);
const DIVISION = new Set(['part', 'chapter', 'title']);

/** Goes down from a place by what the words name next: "in Schedule 2A", then "in paragraph 2(1)". */
export function within(path: Path, { unit, numbers }: Naming): Path {
  const { steps } = path;
  const fresh = { ...path, through: null, part: null };
  if (MAIN.has(unit) || LARGE.has(unit)) return { ...fresh, steps: [{ unit, path: bare(numbers) }] };
  if (DIVISION.has(unit)) {
    const large = steps.filter((step) => LARGE.has(step.unit));
    return { ...fresh, steps: [...large, { unit, path: bare(numbers) }] };
  }
  const last = steps.at(-1);
  if (path.part?.startsWith('definition'))
    return { ...path, through: null, part: `${path.part}, ${NAMES[unit] ?? unit} ${bracketed(numbers)}` };
  if (unit === 'paragraph' && isBare(numbers[0]) && last?.unit !== 'article') {
    const above = steps.filter((step) => LARGE.has(step.unit) || DIVISION.has(step.unit));
    return { ...fresh, steps: [...above, { unit, path: bare(numbers) }] };
  }
  if (last === undefined) return { ...fresh, steps: [{ unit, path: bare(numbers) }] };
  const path_ = below(last, unit, bare(numbers), steps);
  return { ...fresh, steps: [...steps.slice(0, -1), { unit: last.unit, path: path_ }] };
}

/** Numbers that stand in brackets are marked so; those of a schedule's paragraphs stand bare. */
const isBare = (number: string | undefined): boolean => number !== undefined && !number.startsWith('(');
const bare = (numbers: readonly string[]): readonly string[] =>
  numbers.map((one) => one.replace(/[()]/g, ''));
const bracketed = (numbers: readonly string[]): string =>
  bare(numbers)
    .map((one) => `(${one})`)
    .join('');

/** The numbers that stay above one that is named by itself: a figure stands above a letter, a letter above a Roman number. */
function below(
  last: Step,
  unit: string,
  numbers: readonly string[],
  steps: readonly Step[],
): readonly string[] {
  const head =
    MAIN.has(last.unit) || last.unit === 'paragraph' || LARGE.has(last.unit) ? last.path.slice(0, 1) : [];
  const under = last.path.slice(head.length);
  const first = numbers[0] ?? '';
  if (/^\d/.test(first)) return [...head, ...numbers];
  const figures = under.filter((one) => /^\d/.test(one));
  const letters = under.filter((one) => !/^\d/.test(one)).slice(0, 1);
  const inSchedule = steps.some((step) => LARGE.has(step.unit));
  const deep =
    letters.length > 0 &&
    /^[ivxl]+[a-z]*$/.test(first) &&
    (unit === 'subparagraph' ||
      (unit === 'paragraph' && inSchedule) ||
      unit === 'indent' ||
      first.length > 1) &&
    !follows(letters[0]!, first);
  if (/^[A-Z]+$/.test(first) && under.length > 1) return [...head, ...under.slice(0, 3), ...numbers];
  return deep ? [...head, ...figures, ...letters, ...numbers] : [...head, ...figures, ...numbers];
}

/** Whether a letter comes right after another: (h) and (i), of which the second is no Roman number. */
const follows = (before: string, one: string): boolean =>
  before.length === 1 && one.length === 1 && one.charCodeAt(0) === before.charCodeAt(0) + 1;

/** The place that holds a provision: what goes in after section 12 goes into the law, after paragraph (b) into its subsection. */
export function holderOf(path: Path): Path {
  const last = path.steps.at(-1);
  const fresh = { ...path, through: null, part: null };
  if (path.part !== null || last === undefined) return fresh;
  if (last.path.length <= 1) return { ...fresh, steps: path.steps.slice(0, -1) };
  return { ...fresh, steps: [...path.steps.slice(0, -1), { unit: last.unit, path: last.path.slice(0, -1) }] };
}

/** A place as it is cited, with its address. */
export function targetOf(path: Path): Target {
  const { steps, through, part } = path;
  const last = steps.at(-1);
  const end = through === null || last === undefined ? null : lastOf(path, last, through);
  return {
    cited: citedOf(path),
    uri: uriOf(path),
    to: end && { cited: citedOf(end), uri: uriOf(end) },
    part,
  };
}

const lastOf = (path: Path, last: Step, through: string): Path => ({
  ...path,
  through: null,
  steps: [...path.steps.slice(0, -1), { unit: last.unit, path: [...last.path.slice(0, -1), through] }],
});

export function uriOf({ law, steps }: Path): string | null {
  if (law === null || law.id === null) return null;
  const named = steps.filter(({ unit, path }) => path.length > 0 || unit === 'schedule');
  if (named.length === 0) return law.id;
  return addressOf(
    { start: 0, end: 0, value: law.name, id: law.id, scheme: 'primary', noun: '', rule: '' },
    named,
  );
}

export function citedOf({ law, steps }: Path): string {
  const union = law?.id != null && /^\d{5}[A-Z]|\/eu[rd]/.test(law.id);
  const kept = steps.filter(({ unit }, at) => !DIVISION.has(unit) || at === steps.length - 1);
  return kept.map(({ unit, path }) => `${nameOf(unit, union)} ${numbered(unit, path)}`.trim()).join(' ');
}

const numbered = (unit: string, path: readonly string[]): string =>
  path.map((one, at) => (at > 0 || BRACKETED.has(unit) ? `(${one})` : one)).join('');
const BRACKETED = new Set(['subsection', 'subparagraph', 'point', 'indent']);

const nameOf = (unit: string, union: boolean): string =>
  (union && unit === 'article' ? 'Art.' : NAMES[unit]) ?? unit;

const NAMES: Readonly<Record<string, string>> = {
  section: 's.',
  subsection: 'subs.',
  paragraph: 'para.',
  subparagraph: 'sub-para.',
  regulation: 'reg.',
  article: 'art.',
  rule: 'r.',
  schedule: 'Sch.',
  annex: 'Annex',
  part: 'Pt.',
  chapter: 'Ch.',
};
