import { measurableOf } from '../register/measurable.ts';
import type { EntryOf } from '../register/register.ts';
import type { Standing } from '../register/state.ts';
import type { Thread, Threads } from '../register/threads.ts';
import { holds, type Tie } from '../register/ties.ts';
import { type Fact, type Item, item, type Page, type Section, section } from './page.ts';
import { verdictWords } from './people.ts';
import { source } from './register.ts';
import {
  linkWords,
  measurableWords,
  overTime,
  quietWords,
  REPORTED,
  stateWords,
  whenOf,
} from './standing.ts';
import { bindingWord, changeWords, inLawWords, namesWords, pointWords, quoted } from './words.ts';

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
      [`State, ${pointWords(asOf)}`, stateWords(standing, asOf)],
      ['A person judged', verdictWords(thread.wordings)],
      ['How firmly', overTime(thread.wordings, bindingWord)],
      ['In law', inLawWords(wording.said) ?? ''],
      ['By when', overTime(thread.wordings, whenOf)],
      ['How to tell', measurableWords(measurableOf(wording, threads.figures.get(wording.document) ?? []))],
      ['Gone quiet', standing.quiet === null ? '' : quietWords(standing.quiet)],
    ],
    sections: sectionsOf(thread, threads).filter(({ items }) => items.length > 0),
  };
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
export function brought(one: Wording, { wordings }: Thread, { ties }: Pick<Threads, 'ties'>): Tie | null {
  const before = wordings.slice(0, wordings.indexOf(one)).map(({ id }) => id);
  const links = ties.filter(
    (tie) => holds(tie) && tie.to.item === one.id && before.includes(tie.from.item ?? ''),
  );
  return links.sort((a, b) => before.indexOf(a.from.item!) - before.indexOf(b.from.item!)).at(-1) ?? null;
}

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
