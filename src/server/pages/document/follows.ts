import { PROCEDURES } from '../../../law/clocks/procedures.ts';
import type { Answer, Question } from '../../../law/consequences/answers.ts';
import type { Authority } from '../../../law/consequences/consequence.ts';
import {
  type Consequence,
  type Follows,
  followsOf,
  type InstrumentToCome,
} from '../../../law/consequences/consequences.ts';
import type { Quote } from '../../../model/span.ts';
import { whenWords } from '../../../publish/words.ts';
import { calendarIn } from '../../../store/calendarKept.ts';
import type { House } from '../../house.ts';
import { type SummaryRow, summaryList } from '../../look/components/lists.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo, sourceLink } from '../../look/components/moving.ts';
import { inset } from '../../look/components/notices.ts';
import { documentAddress, type Look } from './address.ts';
import { kept, type Shown } from './shown.ts';

/** What follows in law from what a text is and speaks of, by the calendar that the register keeps, as long as a reading stands. */
const followsOfShown = (house: House, shown: Shown): Promise<Follows> =>
  kept(house, `follows ${shown.head.edition} ${shown.head.id}`, async () =>
    followsOf(shown.analysis, { calendar: await calendarIn(house.store) }),
  );

/** The same as one list. */
export async function followsIn(house: House, shown: Shown): Promise<readonly Consequence[]> {
  const { toCome, itself } = await followsOfShown(house, shown);
  return [...toCome.flatMap(({ follows }) => follows), ...itself];
}

/** What follows in law: instruments to come with their answers, the rules that those rest on, and what the text itself is. */
export async function followsView(house: House, shown: Shown, look: Look): Promise<Html> {
  const { toCome, itself } = await followsOfShown(house, shown);
  if (toCome.length + itself.length === 0)
    return inset('Nothing that the rules know follows in law from what this text is or speaks of.');
  return markup`<p class="govuk-body">Rules of law and settled practice, not forecasts. Each says what was taken to be so.</p>
${toCome.length === 0 ? null : markup`<h2 class="govuk-heading-m">Instruments to come</h2>`}
${toCome.map((one, at) => markup`<h3 class="govuk-heading-s">${at + 1}. ${one.name}</h3>${summaryList(comingRows(one, look))}`)}
${toCome.length === 0 ? null : markup`<h2 class="govuk-heading-m">The rules they rest on</h2>${rulesOf(toCome).map(({ one, of }) => markup`<h3 class="govuk-heading-s">${one.rule.title} (${of.join(', ')})</h3>${summaryList(ruleRows(one, null))}`)}`}
${itself.length === 0 ? null : markup`<h2 class="govuk-heading-m">The text itself</h2>`}
${itself.map((one) => markup`<h3 class="govuk-heading-s">${one.rule.title}</h3>${summaryList(ruleRows(one, look))}`)}`;
}

/** Each rule once, with the numbers of the instruments that it holds of. */
function rulesOf(toCome: readonly InstrumentToCome[]): readonly { one: Consequence; of: number[] }[] {
  const rules = new Map<string, { one: Consequence; of: number[] }>();
  for (const [at, { follows }] of toCome.entries())
    for (const one of follows) {
      const had = rules.get(one.rule.id);
      if (had === undefined) rules.set(one.rule.id, { one, of: [at + 1] });
      else had.of.push(at + 1);
    }
  return [...rules.values()];
}

const ASKED: Readonly<Record<Question, string>> = {
  'what it is': 'Is it a treaty?',
  parliament: 'Does a parliament see it?',
  earliest: 'When at the earliest could it be in force?',
  law: 'What law does it change?',
};

function comingRows(
  { said, answers, makers, dates, form }: InstrumentToCome,
  look: Look,
): readonly SummaryRow[] {
  const agreed = form === 'treaty' || form === 'agreement' || form === 'memorandum';
  const times = [...new Set(dates.map(({ edtf }) => whenWords(edtf)))];
  const passages = [...new Map(said.map(({ sentence }) => [sentence.start, sentence])).values()];
  const rows: (SummaryRow | null)[] = [
    makers.named.length === 0
      ? null
      : { key: 'Whose', value: makers.named.map(({ name }) => name).join(', ') },
    times.length === 0 ? null : { key: 'When', value: times.join('; ') },
    ...answers.map((answer) => ({
      key: answer.question === 'what it is' && !agreed ? 'What is it?' : ASKED[answer.question],
      value: answered(answer),
    })),
    { key: 'In these words', value: quotes(passages, look) },
  ];
  return rows.filter((row) => row !== null);
}

/** The answer, and below it what it takes to be so and rests on. */
const answered = ({ answer, assumes, authority }: Answer): Html =>
  markup`<p class="govuk-body">${answer}</p>${assumes.length === 0 ? null : markup`<p class="govuk-body-s">Taken to be so: ${assumes.join('; ')}.</p>`}${authority.length === 0 ? null : markup`<div class="govuk-body-s">${authorities(authority)}</div>`}`;

function ruleRows({ rule, passages }: Consequence, look: Look | null): readonly SummaryRow[] {
  const rows: (SummaryRow | null)[] = [
    { key: 'What follows', value: rule.follows },
    look === null ? null : { key: 'In these words', value: quotes(passages, look) },
    { key: 'Authority', value: authorities(rule.authority) },
    rule.assumes.length === 0 ? null : { key: 'Taken to be so', value: lines(rule.assumes) },
    rule.cannotTell.length === 0
      ? null
      : { key: 'Cannot be told from the text', value: lines(rule.cannotTell) },
    rule.clock === undefined ? null : { key: 'Then counted', value: clockWords(rule.clock) },
  ];
  return rows.filter((row) => row !== null);
}

const quotes = (passages: readonly Quote[], look: Look): Html =>
  markup`${passages.map(({ start, end, quote }) => {
    const mark = `at:${start}-${end}`;
    const href = documentAddress({ id: look.id, edition: look.edition ?? null, mark }, `mark-${mark}`);
    return markup`<p class="govuk-body">${linkTo(href, markup`<q class="wp-words">${quote}</q>`)}</p>`;
  })}`;

const authorities = (all: readonly Authority[]): Html =>
  markup`${all.map(({ cites, address }) => markup`<div>${address === null ? cites : sourceLink(address, cites)}</div>`)}`;

const lines = (all: readonly string[]): Html => markup`${all.map((one) => markup`<div>${one}</div>`)}`;

const clockWords = (id: string): string =>
  id === 'bill'
    ? 'the least intervals between the stages of a Bill'
    : (PROCEDURES.find((one) => one.id === id)?.title ?? id);
