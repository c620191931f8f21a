import type { Expectation } from '../register/due.ts';
import type { Measurable } from '../register/measurable.ts';
import type { Quiet } from '../register/quiet.ts';
import type { EntryOf } from '../register/register.ts';
import type { Standing } from '../register/state.ts';
import type { Tie } from '../register/ties.ts';
import { source } from './register.ts';
import { oneLine, pointWords, quoted, recursWords, whenWords } from './words.ts';

type Wording = EntryOf<'commitment'>;

/** Where a thread stands, in words that claim no more than what documents say. */
export function stateWords(standing: Standing, asOf: string): string {
  const { state, last, recurs, report, wording, quiet } = standing;
  const when = whenOf(wording);
  const date = wording.values.deadline === null ? '' : whenWords(wording.values.deadline);
  const again = recurs === null ? '' : `recurs ${recursWords(recurs)}`;
  const told = report === null ? '' : `; ${reportWords(report)}`;
  switch (state) {
    case 'overdue':
      return `the date has passed (${when}); ${report === null ? 'no report found in the sources read' : reportWords(report)}`;
    case 'due':
      return `${dueWords(date, last)}${again === '' ? '' : `; ${again}`}${told}`;
    case 'recurring':
      return `${again}${date === '' ? '' : `, ${date}`}${expectedWords({ standing, recurs, asOf })}${told}`;
    case 'reported under way':
      return `reported under way${when === '' ? '' : `; ${when}`}`;
    case 'left out':
      return `left out of a newer edition of ${source({ head: standing.leftOut! })}`;
    case 'gone quiet':
      return `gone quiet: ${oneLine(quiet!.head.title || quiet!.head.id)} does not speak of it`;
    case 'open':
      return `open, ${when === '' ? 'no date in the text' : when}${told}`;
    default:
      return `${state}${when === '' ? '' : ` (${when})`}`;
  }
}

/** "due in June 2026, at the latest 30 June 2026": the last day is said where the words do not name it. */
export const dueWords = (date: string, last: string | null): string =>
  `due ${date}${last !== null && !date.includes(pointWords(last)) ? `, at the latest ${pointWords(last)}` : ''}`;

export const REPORTED: Readonly<Record<string, string>> = {
  delivers: 'reported done',
  progresses: 'reported under way',
  reschedules: 'reported as moved',
  withdraws: 'reported as given up',
};

/** The last report of it, with its words. */
export const reportWords = ({ relation, to }: Tie): string =>
  `${REPORTED[relation] ?? relation}: ${quoted(to.quote.quote)}`;

/** What is missing is said as just that. */
export function quietWords({ head, neighbours, lookedFor, documents }: Quiet): string {
  const more = documents > 1 ? ` (and ${documents - 1} before it)` : '';
  const beside = neighbours.map(({ said }) => quoted(said.action.quote)).join(' and ');
  return `${source({ head })}${more}, does not speak of it, and takes up what stands beside it: ${beside}. Looked for: ${lookedFor.map(quoted).join(', ')}, and any link to these words.`;
}

/** How one could tell that it was kept. */
export function measurableWords(one: Measurable): string {
  if (one.measurable) return `by ${one.by.map(({ kind, value }) => MARKS[kind](value)).join('; ')}`;
  return `cannot be rated as worded: ${WHY[one.because]}`;
}

const MARKS = {
  date: (value: string) => `its date, ${whenWords(value)}`,
  interval: (value: string) => `its interval, ${recursWords(value)}`,
  amount: (value: string) => `the amount, ${quoted(value)}`,
  instrument: (value: string) => `the instrument, ${value}`,
};
const WHY = {
  'a position': 'it states a position, and nothing that is to be done',
  'only to be looked at': 'it promises to look at something, which leaves nothing to see',
  'nothing to measure by': 'it names no date, amount or instrument',
};

/** When a report of it is to be expected next; that none was found says nothing of what was done. */
export function expectedWords({
  standing,
  recurs,
  asOf,
}: Pick<Expectation, 'standing' | 'recurs' | 'asOf'>): string {
  const window = standing?.window ?? null;
  if (window === null) return recurs === 'regular' ? '' : ', no date in the text';
  const [, last] = window;
  return last < asOf
    ? `; a report was to be expected by ${pointWords(last)}: no report found in the sources read`
    : `; next expected by ${pointWords(last)}`;
}

/** A value as it went, each with the day from which it stood; said once where it never changed. */
export function overTime(wordings: readonly Wording[], read: (one: Wording) => string): string {
  const steps: string[] = [];
  let before: string | null = null;
  for (const one of wordings) {
    const value = read(one) || 'none given';
    if (value === before) continue;
    steps.push(`${value} (${one.head.published === null ? 'no day known' : pointWords(one.head.published)})`);
    before = value;
  }
  if (steps.length === 1) return before === 'none given' ? '' : before!;
  return steps.join(', then ');
}

/** When and how often, in words. */
export function whenOf({ values, said }: Wording): string {
  const recurs = values.cadence ?? (said.cadence === null ? null : 'ambiguous');
  const date = values.deadline === null ? '' : whenWords(values.deadline);
  return [date, recurs === null ? '' : recursWords(recurs)].filter(Boolean).join('; ');
}

/** A link by its id, and who confirmed it. */
export const linkWords = ({ link, standing, judged }: Tie): string =>
  standing === 'confirmed' ? `${link}, confirmed by ${judged.at(-1)!.by.name}` : link;
