// What follows from a text, as a briefing note on a terminal: instruments to come with their answers, then the text itself.
import type { Answer, Question } from '../law/consequences/answers.ts';
import type { Authority } from '../law/consequences/consequence.ts';
import type { Consequence, Follows, InstrumentToCome } from '../law/consequences/consequences.ts';
import { hanging } from './sources.ts';
import { wrap } from './text.ts';
import { oneLine, quoted, whenWords } from './words.ts';

/** As lines of at most `width`. */
export function consequencesText(title: string, { toCome, itself }: Follows, width: number): string {
  const head = wrap(oneLine(title), width);
  if (toCome.length + itself.length === 0)
    return `${[...head, ...wrap('  Nothing follows in law that the rules know: it announces no instrument, and is none.', width)].join('\n')}\n`;
  const counted =
    toCome.length === 0 ? 'It announces no instrument.' : `Instruments to come: ${toCome.length}.`;
  return [
    `${[...head, counted].join('\n')}\n`,
    ...toCome.map((one, at) => `\n${comingText(one, at + 1, width)}`),
    ...(wantsCalendar(toCome)
      ? [
          '\n',
          hanging(
            '--calendar',
            'counts sitting days by a calendar instead of weekdays: docs/clocks.md',
            width,
          ),
        ]
      : []),
    ...(toCome.length === 0 ? [] : ['\nTHE RULES\n', ...rulesText(toCome, width)]),
    ...(itself.length === 0 ? [] : ['\nTHE TEXT ITSELF\n']),
    ...itself.map((one) => `\n${ruleText(one, null, width)}`),
  ].join('');
}

/** Whether a period of sitting days was taken for weekdays. */
const wantsCalendar = (toCome: readonly InstrumentToCome[]): boolean =>
  toCome.some(
    ({ follows, answers }) =>
      follows.some(({ rule }) => rule.id === 'uk-treaty-laid') &&
      answers.some(({ question, day, clock }) => question === 'earliest' && day !== null && clock === null),
  );

/** What each question is called in front of its answer. */
const ASKED: Readonly<Record<Question, string>> = {
  'what it is': '  treaty?',
  parliament: '  parliament?',
  earliest: '  in force?',
  law: '  changes law?',
};
const ASKED_OF_LAWS = { ...ASKED, 'what it is': '  what is it?' };

function comingText(one: InstrumentToCome, n: number, width: number): string {
  const { name, said, answers, dates, makers, form } = one;
  const asked = form === 'treaty' || form === 'agreement' || form === 'memorandum' ? ASKED : ASKED_OF_LAWS;
  const line = (label: string, words: string) => hanging(label, words, width);
  const times = [...new Set(dates.map(({ edtf }) => whenWords(edtf)))];
  const who = makers.named.map((one) => one.name).join(', ');
  const passages = [...new Map(said.map(({ sentence }) => [sentence.start, sentence])).values()];
  return [
    ...wrap(`${n}. ${oneLine(name)}`, width).map((words) => `${words}\n`),
    ...(who === '' ? [] : [line('  whose', who)]),
    ...(times.length === 0 ? [] : [line('  when', times.join('; '))]),
    ...answers.map((answer) => line(asked[answer.question], oneLine(answer.answer))),
    ...[...new Set(answers.flatMap(({ assumes }) => assumes))].map((words) => line('  assumed', words)),
    ...passages.map(({ quote }) => line('  words', quoted(quote))),
  ].join('');
}

/** Each rule once, with the numbers of the instruments that it holds of. */
function rulesText(toCome: readonly InstrumentToCome[], width: number): string[] {
  const rules = new Map<string, { readonly one: Consequence; readonly of: number[] }>();
  for (const [at, { follows }] of toCome.entries())
    for (const one of follows) {
      const had = rules.get(one.rule.id);
      if (had === undefined) rules.set(one.rule.id, { one, of: [at + 1] });
      else had.of.push(at + 1);
    }
  const answered = toCome.flatMap(({ answers }) => answers);
  const more = authoritiesOf(answered).filter(
    ({ cites }) =>
      ![...rules.values()].some(({ one }) => one.rule.authority.some((other) => other.cites === cites)),
  );
  return [
    ...[...rules.values()].map(({ one, of }) => `\n${ruleText(one, of, width)}`),
    ...(more.length === 0 ? [] : ['\nFor the answers also\n']),
    ...more.map((one) => hanging('  authority', authorityWords(one), width)),
  ];
}

function authoritiesOf(answers: readonly Answer[]): readonly Authority[] {
  return [...new Map(answers.flatMap(({ authority }) => authority).map((one) => [one.cites, one])).values()];
}

const authorityWords = ({ cites, address }: Authority): string =>
  address === null ? cites : `${cites} (${address})`;

/** A rule with what it rests on; of the text itself with its words, of instruments with their numbers. */
function ruleText({ rule, passages }: Consequence, of: readonly number[] | null, width: number): string {
  const line = (label: string, words: string) => hanging(label, words, width);
  return [
    ...wrap(of === null ? rule.title : `${rule.title} (${of.join(', ')})`, width).map(
      (words) => `${words}\n`,
    ),
    line('  follows', rule.follows),
    ...(of === null ? passages.map(({ quote }) => line('  words', quoted(quote))) : []),
    ...rule.assumes.map((words) => line('  assumed', words)),
    ...rule.cannotTell.map((words) => line('  open', `cannot tell from the text ${words}`)),
    ...(rule.clock === undefined ? [] : [line('  clock', clockWords(rule.clock))]),
    ...rule.authority.map((one) => line('  authority', authorityWords(one))),
  ].join('');
}

const clockWords = (id: string): string =>
  id === 'treaty'
    ? 'once it is laid: watchpoint clock treaty --laid DATE'
    : id === 'bill'
      ? 'once it is introduced: watchpoint clock bill --introduced DATE'
      : `watchpoint clock si --procedure ${id} --laid DATE`;
