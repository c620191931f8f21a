import { type Measurable, measurableOf } from '../register/measurable.ts';
import type { Quiet } from '../register/quiet.ts';
import type { EntryOf } from '../register/register.ts';
import type { Standing } from '../register/state.ts';
import type { Thread, Threads } from '../register/threads.ts';
import { holds, type Tie } from '../register/ties.ts';
import { type Fact, type Item, item, type Page, type Section, section } from './page.ts';
import { source } from './register.ts';
import { changeWords, namesWords, oneLine, pointWords, quoted, recursWords, whenWords } from './words.ts';

type Wording = EntryOf<'commitment'>;

/** One undertaking through all its documents: its words, how firm and by when over time, and what became of it. */
export function threadPage(standing: Standing, threads: Threads, asOf: string): Page {
  const { thread, wording } = standing;
  const { values, said, head } = thread.wordings[0];
  return {
    title: `${namesWords(values.actors) || 'Nobody named'}: ${said.action.quote}`,
    language: head.language,
    facts: [
      ['Thread', thread.id],
      ['Also called', thread.formerly.join(', ')],
      [`State, ${pointWords(asOf)}`, stateWords(standing)],
      ['A person judged', standing.verdict ?? ''],
      ['How firmly', overTime(thread.wordings, ({ values }) => values.firmness)],
      ['By when', overTime(thread.wordings, whenOf)],
      ['How to tell', measurableWords(measurableOf(wording, threads.figures.get(wording.document) ?? []))],
      ['Gone quiet', standing.quiet === null ? '' : quietWords(standing.quiet)],
    ],
    sections: sectionsOf(thread, threads).filter(({ items }) => items.length > 0),
  };
}

/** Where a thread stands, in words that claim no more than what documents say. */
export function stateWords({ state, last, recurs, window, report, wording, quiet }: Standing): string {
  const when = whenOf(wording);
  const told = report === null ? '' : `; ${reportWords(report)}`;
  switch (state) {
    case 'overdue':
      return `the date has passed (${when}); ${report === null ? 'no report found in the sources read' : reportWords(report)}`;
    case 'due':
      return `due ${when}${last !== null && !when.includes(pointWords(last)) ? `, at the latest ${pointWords(last)}` : ''}${told}`;
    case 'recurring':
      return `recurs ${recursWords(recurs!)}${window === null ? '' : `; next expected by ${pointWords(window[1])}`}${told}`;
    case 'reported under way':
      return `reported under way${when === '' ? '' : `; ${when}`}`;
    case 'gone quiet':
      return `gone quiet: ${oneLine(quiet!.head.title || quiet!.head.id)} does not speak of it`;
    case 'open':
      return `open, ${when === '' ? 'no date in the text' : when}${told}`;
    default:
      return `${state}${when === '' ? '' : ` (${when})`}`;
  }
}

const REPORTED: Readonly<Record<string, string>> = {
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
  return `${source({ head })}${more}, takes up ${beside}, which stand beside it, and not this. Looked for: ${lookedFor.map(quoted).join(', ')}, and any link to these words.`;
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

/** A value as it went, each with the day from which it stood; said once where it never changed. */
function overTime(wordings: readonly Wording[], read: (one: Wording) => string): string {
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

function whenOf({ values, said }: Wording): string {
  const recurs = values.cadence ?? (said.cadence === null ? null : 'ambiguous');
  const date = values.deadline === null ? '' : whenWords(values.deadline);
  return [date, recurs === null ? '' : recursWords(recurs)].filter(Boolean).join('; ');
}

function sectionsOf(thread: Thread, threads: Threads): Section[] {
  const { wordings, reports, answers, kin, proposed } = thread;
  const own = new Set(wordings.map(({ id }) => id));
  return [
    section(
      `Its words (${wordings.length})`,
      wordings.map((one) => wordingItem(one, thread, threads)),
    ),
    section(
      `What became of it (${reports.length})`,
      [...reports]
        .sort(byDay(threads))
        .map((tie) => tieItem(tie, threads, REPORTED[tie.relation] ?? tie.relation)),
      { note: 'What documents say; whether it is so is another question.' },
    ),
    section(
      'What it answers',
      answers.map((tie) => tieItem(tie, threads, 'answers', 'from')),
    ),
    section(
      'Beside it',
      kin.map((tie) => tieItem(tie, threads, tie.relation, own.has(tie.from.item ?? '') ? 'to' : 'from')),
      { note: 'Linked, and not the same undertaking: a part of it, a measure, what it grew from.' },
    ),
    section(
      'Not sure',
      proposed.map((tie) =>
        tieItem(tie, threads, tie.relation, own.has(tie.from.item ?? '') ? 'to' : 'from'),
      ),
      { note: 'Near, for a person to confirm or refuse: watchpoint review.' },
    ),
  ];
}

function wordingItem(one: Wording, thread: Thread, threads: Threads): Item {
  const tie = brought(one, thread, threads);
  const { values, said, head } = one;
  const facts: Fact[] = [
    ['Since before', tie === null ? '' : [tie.relation, ...tie.changes.map(changeWords)].join('; ')],
    ['Link', tie === null ? '' : linkWords(tie)],
    ['How firmly', `${values.firmness} (${quoted(said.firmnessEvidence.quote)})`],
    ['When', whenOf(one)],
    ['Reported by', said.attribution ?? ''],
    ['Set right', values.corrected.map(({ field, by }) => `${field} by ${by}`).join('; ')],
    ...judgements(one),
  ];
  const day = head.published === null ? 'no day known' : pointWords(head.published);
  return item(`${day}, ${head.title || head.id}`, { id: one.id, facts, quote: said.sentence.quote });
}

const judgements = ({ reviews }: Wording): Fact[] =>
  reviews.flatMap(({ event, by }): Fact[] => {
    if (event.kind !== 'judged') return [];
    const evidence = event.evidence === null ? '' : ` ${quoted(event.evidence.quote.quote)}`;
    return [
      [
        `Judged ${event.verdict}`,
        `by ${by.name}${event.reason === null ? '' : `: ${event.reason}`}${evidence}`,
      ],
    ];
  });

/** The link that brought a wording to its thread: from the nearest before it. */
function brought(one: Wording, { wordings }: Thread, { ties }: Threads): Tie | null {
  const before = wordings.slice(0, wordings.indexOf(one)).map(({ id }) => id);
  const links = ties.filter(
    (tie) => holds(tie) && tie.to.item === one.id && before.includes(tie.from.item ?? ''),
  );
  return links.sort((a, b) => before.indexOf(a.from.item!) - before.indexOf(b.from.item!)).at(-1) ?? null;
}

const linkWords = ({ link, standing, judged }: Tie): string =>
  standing === 'confirmed' ? `${link}, confirmed by ${judged.at(-1)!.by.name}` : link;

function tieItem(tie: Tie, { heads }: Threads, lead: string, end: 'from' | 'to' = 'to'): Item {
  const head = heads.get(tie[end].document)!;
  return item(`${lead}: ${quoted(tie[end].quote.quote)}`, {
    id: tie.link,
    facts: [
      ['In', source({ head })],
      ['Changes', changesOf(tie).join('; ')],
      ['By', tie.judged.at(-1)?.by.name ?? ''],
    ],
  });
}

/** What changed, without what the relation says already. */
const changesOf = ({ relation, changes }: Tie): string[] =>
  changes.filter((change) => change !== REPORTED[relation]).map(changeWords);

const byDay =
  ({ heads }: Threads) =>
  (a: Tie, b: Tie): number => {
    const [first, second] = [a, b].map(({ to }) => heads.get(to.document)?.published ?? '9999');
    return first! < second! ? -1 : first! > second! ? 1 : a.to.quote.start - b.to.quote.start;
  };
