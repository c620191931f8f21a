// When at the earliest an instrument that is to come could be in force.
import type { Act } from '../../languages/en/lawmaking.ts';
import { addDays, firstDay } from '../../model/edtf.ts';
import { overlaps } from '../../model/span.ts';
import { billClock } from '../clocks/bill.ts';
import { CannotCount, type Clock, clock } from '../clocks/count.ts';
import { PROCEDURES } from '../clocks/procedures.ts';
import { CRAG } from './agreements.ts';
import { type Answer, type Asked, PLAIN } from './answers.ts';
import { at, uk } from './consequence.ts';
import { startOf, weekdaysAfter } from './dated.ts';

const TREATY = PROCEDURES.find(({ id }) => id === 'treaty')!;

/** "2026-02-03" as a reader says it. */
const dayWords = (day: string): string => {
  const names = 'January February March April May June July August September October November December';
  return `${Number(day.slice(8))} ${names.split(' ')[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(0, 4))}`;
};

const FIRST_ACTS: Readonly<Record<'agreed' | 'law', readonly Act[]>> = {
  agreed: ['sign', 'lay', 'negotiate', 'amend', 'speak of'],
  law: ['introduce', 'lay', 'propose', 'speak of'],
};

export function earliestOf(asked: Asked): Answer {
  const { form } = asked.coming;
  const base = { ...PLAIN, question: 'earliest' as const };
  const told = toldInForce(asked);
  const agreed = form === 'treaty' || form === 'agreement' || form === 'memorandum';
  const start = startOf(asked.analysis, asked.dates, FIRST_ACTS[agreed ? 'agreed' : 'law']);
  if (start === null)
    return {
      ...base,
      answer: `${told?.answer ?? ''}Cannot tell from the text: it gives no day for it, and the day of the text is not known.`,
      told: told !== null,
      day: told?.day ?? null,
      words: told?.words ?? [],
    };
  const from = start.by === 'the text' ? `as the text gives “${start.words!.quote}”` : 'the day of the text';
  const words = [...(told?.words ?? []), ...(start.words === null ? [] : [start.words])];
  const found = agreed ? ofAgreement(asked, start.day, from) : ofLaw(asked, start.day, from);
  const assumes = [...conditionsOf(asked), ...(found.assumes ?? [])];
  return { ...base, ...found, answer: `${told?.answer ?? ''}${found.answer}`, assumes, words };
}

/** What the commitments of the same words hang on. */
const conditionsOf = ({ analysis, coming }: Asked): readonly string[] => [
  ...new Set(
    analysis.commitments
      .filter(({ action }) => coming.said.some(({ words }) => overlaps(action, words)))
      .flatMap(({ conditions }) =>
        conditions.map(
          ({ quote }) => `that what the text makes it hang on is met: “${quote.replace(/\s+/g, ' ')}”`,
        ),
      ),
  ),
];

/** What the text itself says of when it will be in force. */
function toldInForce({ dates }: Asked): Pick<Answer, 'answer' | 'words' | 'day'> | null {
  const said = dates.find(({ act }) => act === 'enter into force' || act === 'commence');
  if (said === undefined) return null;
  return { answer: `The text says “${said.words.quote}”. `, words: [said.words], day: firstDay(said.edtf) };
}

type Found = Pick<Answer, 'answer' | 'day'> & Partial<Answer>;

function ofAgreement(asked: Asked, start: string, from: string): Found {
  const { coming, makers, rules } = asked;
  const signed = coming.said.some(({ act, stage }) => act === 'sign' && stage === 'done');
  const act = signed ? 'It is signed' : 'It can be signed';
  const assumes = ['that it is in force when each party has ratified: its own text may ask for more'];
  if (coming.form === 'memorandum')
    return {
      answer: `Not before ${dayWords(start)} (${from}): it takes effect when it says, mostly on signature.`,
      day: start,
    };
  if (!rules.some(({ id }) => id === 'uk-treaty-laid')) {
    const why =
      makers.named.length === 0 ? 'who is to ratify it' : 'how long its parties’ own procedures take';
    return {
      answer: `Not before ${dayWords(start)} (${from}). Cannot tell from the text ${why}.`,
      day: start,
      assumes,
    };
  }
  const counted = sittingDays(asked, start);
  return {
    answer:
      `Not before ${dayWords(counted.ready)}, if it is subject to ratification: ${signed ? 'signed' : 'signed'} on ${dayWords(start)} at the earliest (${from}), laid at once, and then ${counted.how}. If it is in force on signature${coming.form === 'agreement' ? ', or no treaty' : ''}: not before ${dayWords(start)}.`.replace(
        'signed on',
        act === 'It is signed' ? 'signed by' : 'signed on',
      ),
    day: counted.ready,
    assumes: [...counted.assumes, 'that it is laid on the day of its signature', ...assumes],
    authority: [CRAG],
    clock: counted.clock,
  };
}

interface Counted {
  /** The first day on which it could be ratified. */
  readonly ready: string;
  readonly how: string;
  readonly assumes: readonly string[];
  readonly clock: Clock | null;
}

/** By the calendar where one is given; without one, as if both Houses sat on every weekday. */
function sittingDays({ calendar }: Asked, start: string): Counted {
  const least: Counted = {
    ready: addDays(weekdaysAfter(start, 21), 1),
    how: '21 days on which both Houses sit, taken here as 21 weekdays since no calendar of sitting days was given',
    assumes: [
      'that both Houses sit on every Monday to Friday, which recesses will make fewer: it cannot be sooner, and will be later',
    ],
    clock: null,
  };
  if (calendar === null) return least;
  try {
    const counted = clock(TREATY, start, 21, calendar);
    const last = counted.end ?? counted.notBefore!;
    return {
      ready: addDays(last, 1),
      how: `21 days on which both Houses sit, which ${counted.end === null ? `cannot end before ${dayWords(last)}` : `end on ${dayWords(last)}`} by ${counted.calendar}`,
      assumes: counted.assumptions,
      clock: counted,
    };
  } catch (error) {
    if (!(error instanceof CannotCount)) throw error;
    return { ...least, assumes: [`${error.message}; counted without it`, ...least.assumes] };
  }
}

function ofLaw(asked: Asked, start: string, from: string): Found {
  const { coming, rules, calendar } = asked;
  const begins = `Not before ${dayWords(start)} (${from})`;
  if (coming.form === 'EU act')
    return {
      answer: `${begins}, and then on the day that it names, else the twentieth day after its publication.`,
      day: start,
      authority: [at('Treaty on the Functioning of the European Union, Art. 297(1)')],
    };
  if (coming.form === 'statutory instrument')
    return {
      answer: `${begins}. A negative instrument is by practice laid 21 days before it comes into force: ${dayWords(addDays(start, 21))}. A draft affirmative one waits for both Houses; a made affirmative one can be law at once.`,
      day: start,
      authority: [uk('Statutory Instruments Act 1946, s. 4', 'ukpga/Geo6/9-10/36/section/4')],
      assumes: ['that it is laid on the first day that the text lets it be'],
    };
  if (calendar !== null && rules.some(({ id }) => id === 'uk-bill')) return billBy(asked, start, begins);
  return {
    answer: `${begins}, and then only when it has passed${rules.some(({ id }) => id === 'uk-bill') ? ' both Houses and has Royal Assent: "watchpoint clock bill --introduced DATE" counts the least intervals' : ' its parliament'}.`,
    day: start,
    assumes: ['that it is introduced on the first day that the text lets it be'],
  };
}

/** How soon a Bill could have gone through, by the intervals that the Houses recommend. */
function billBy({ calendar }: Asked, start: string, begins: string): Found {
  try {
    const last = billClock(start, 'Commons', calendar!).at(-1)!;
    return {
      answer: `${begins}. Introduced in the Commons on that day and kept to the recommended intervals it could not have its last stage before ${dayWords(last.notBefore)}; the Houses may go faster.`,
      day: start,
      assumes: [
        'that it is a Bill, and begins in the Commons',
        ...(last.known ? [] : ['that the Houses sit on every weekday that is not announced']),
      ],
      authority: [at(last.authority)],
    };
  } catch (error) {
    if (!(error instanceof CannotCount)) throw error;
    return { answer: `${begins}. ${error.message}.`, day: start };
  }
}
