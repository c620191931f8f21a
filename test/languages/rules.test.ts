import { describe, expect, test } from 'vitest';
import { advisoriesIn } from '../../src/extract/advisories.ts';
import type { Cast } from '../../src/extract/cast.ts';
import { limitsIn } from '../../src/extract/commitments/conditions.ts';
import { describedIn } from '../../src/extract/commitments/described.ts';
import { kindsIn } from '../../src/extract/commitments/instruments.ts';
import { lineOf, spanOf } from '../../src/extract/commitments/line.ts';
import { undertakingsIn } from '../../src/extract/commitments/undertakings.ts';
import { eventsIn } from '../../src/extract/events.ts';
import { figuresIn } from '../../src/extract/figures.ts';
import { lawIn } from '../../src/extract/legislation.ts';
import { silencesIn } from '../../src/extract/silences.ts';
import { watchpointsIn } from '../../src/extract/watchpoints.ts';
import { absences } from '../../src/languages/en/absence.ts';
import { advisories } from '../../src/languages/en/advisories.ts';
import { amendmentRules } from '../../src/languages/en/amendments.ts';
import { amountRules } from '../../src/languages/en/amounts.ts';
import { boundRules } from '../../src/languages/en/amountsBounds.ts';
import { calendarRule } from '../../src/languages/en/calendar.ts';
import { conditions } from '../../src/languages/en/conditions.ts';
import { dateRules } from '../../src/languages/en/dates.ts';
import { definitionRules } from '../../src/languages/en/definitions.ts';
import { eventRules } from '../../src/languages/en/events.ts';
import { reachRules } from '../../src/languages/en/extents.ts';
import { figureRules } from '../../src/languages/en/figures.ts';
import { type GenreRule, genreRules } from '../../src/languages/en/genres.ts';
import { governors } from '../../src/languages/en/governors.ts';
import { instrumentRules } from '../../src/languages/en/instruments.ts';
import { describedRule, kindRule } from '../../src/languages/en/instruments-kinds.ts';
import { lawRules } from '../../src/languages/en/law.ts';
import { lawChangeRules } from '../../src/languages/en/law-changes.ts';
import { reports } from '../../src/languages/en/links.ts';
import { nameRules } from '../../src/languages/en/names-rules.ts';
import { paymentRules } from '../../src/languages/en/payments.ts';
import { basisRules, changeRules, madeInRule, procedureRules } from '../../src/languages/en/recordChanges.ts';
import { assentRule, datedRule, doneAtRule, headRules, recordRules } from '../../src/languages/en/records.ts';
import { silences } from '../../src/languages/en/silences.ts';
import { watchpoints } from '../../src/languages/en/watchpoints.ts';
import { clausesIn } from '../../src/law/amendments/clauses.ts';
import { marksIn } from '../../src/law/comparing/marks.ts';
import { termsIn } from '../../src/law/definitions/terms.ts';
import { groundOf } from '../../src/law/instruments/anchors.ts';
import { changesTold } from '../../src/law/instruments/changes.ts';
import { datesBeside } from '../../src/law/instruments/dated.ts';
import { ownDates } from '../../src/law/instruments/own.ts';
import type { Source } from '../../src/law/instruments/record.ts';
import { datesTold } from '../../src/law/instruments/told.ts';
import { masked } from '../../src/law/quotes.ts';
import { reportsIn } from '../../src/link/reports.ts';
import type { Genre } from '../../src/model/document.ts';
import type { Rule } from '../../src/model/rule.ts';
import type { Span } from '../../src/model/span.ts';
import { analyse } from '../../src/pipeline.ts';
import { foundBy } from '../../src/readers/genre.ts';
import { amountsIn } from '../../src/recognise/amounts.ts';
import { readDates } from '../../src/recognise/dates.ts';
import { instrumentsIn } from '../../src/recognise/instruments.ts';
import { namesIn } from '../../src/recognise/names.ts';
import { recognise } from '../../src/recognise/recognise.ts';
import { documentOf, segmentedOf } from '../documents.ts';
import { marked } from '../marked.ts';

type Find = (rule: Rule, text: string) => readonly Span[];

/** Where a rule about dates had a part, in however long an expression; a refusal may be asked more than once. */
const datesBy: Find = (rule, text) => {
  const spans = new Map<string, Span>();
  readDates(segmentedOf(text), (id, span) => {
    if (id === rule.id) spans.set(`${span.start} ${span.end}`, span);
  });
  return [...spans.values()];
};

/** Every family of rules: its name, its rules, and how to see what one of them finds in a text. */
const families: readonly [name: string, rules: readonly Rule[], find: Find][] = [
  ['dates', dateRules, datesBy],
  [
    'instruments',
    instrumentRules,
    (rule, text) => instrumentsIn(segmentedOf(text)).mentions.filter((mention) => mention.rule === rule.id),
  ],
  [
    'kinds of instrument',
    [kindRule, describedRule],
    (rule, text) =>
      segmentedOf(text).sentences.flatMap((one) =>
        (rule === kindRule ? kindsIn : describedIn)(text, lineOf(one)!),
      ),
  ],
  [
    'names',
    nameRules,
    (rule, text) => namesIn(segmentedOf(text)).mentions.filter((mention) => mention.rule === rule.id),
  ],
  ['genres', genreRules, (rule, text) => foundBy(rule as GenreRule, text)],
  [
    'amounts',
    Object.values(amountRules),
    (rule, text) => amountsIn(segmentedOf(text)).mentions.filter((mention) => mention.rule === rule.id),
  ],
  [
    'figures',
    Object.values(figureRules),
    (rule, text) => figuresOf(text).filter((figure) => figure.rule === rule.id),
  ],
  [
    'bounds',
    boundRules,
    (rule, text) => {
      const { bound, approx } = rule as (typeof boundRules)[number];
      return figuresOf(text).filter((figure) => figure.bound === bound && figure.approx === approx);
    },
  ],
  ['firmness', governors, (rule, text) => governing(text, rule.id)],
  [
    'law',
    Object.values(lawRules),
    (rule, text) => {
      const segmented = inGenre(text, 'legislation');
      return lawIn(segmented, recognise(segmented))
        .filter((one) => one.rule === rule.id)
        .map(({ action }) => action);
    },
  ],
  [
    'conditions',
    conditions,
    (rule, text) => {
      const { document, sentences } = segmentedOf(text);
      return sentences.flatMap((one) => limitsIn(document, one)).filter((limit) => limit.rule === rule.id);
    },
  ],
  [
    'silences',
    [...silences, ...absences],
    (rule, text) => {
      const segmented = inGenre(text, silences.find(({ id }) => id === rule.id)?.genres?.[0]);
      return silencesIn(segmented, recognise(segmented)).filter((one) => one.rule === rule.id);
    },
  ],
  [
    'watchpoints',
    [...watchpoints, calendarRule],
    (rule, text) => watchpointsIn(news(text), recognise(news(text))).filter((one) => one.rule === rule.id),
  ],
  [
    'extents',
    reachRules,
    (rule, text) => {
      const match = (rule as (typeof reachRules)[number]).match.exec(text);
      return match ? [{ start: match.index, end: match.index + match[0].length }] : [];
    },
  ],
  [
    'definitions',
    definitionRules,
    (rule, text) =>
      termsIn(text, false)
        .filter((found) => found.rule === rule)
        .map(({ term }) => term),
  ],
  [
    'amendments',
    amendmentRules,
    (rule, text) => {
      const from = /^\(\w+\)\s/.exec(text)?.[0].length ?? 0;
      return clausesIn(masked(text.slice(from)))
        .filter((clause) => clause.rule === rule.id)
        .map(({ start, end }) => ({ start: start + from, end: end + from }));
    },
  ],
  [
    'advisories',
    advisories,
    (rule, text) => advisoriesIn(news(text), recognise(news(text))).filter((one) => one.rule === rule.id),
  ],
  [
    'events',
    eventRules,
    (rule, text) =>
      eventsIn(segmentedOf(text), recognise(segmentedOf(text))).filter((one) => one.rule === rule.id),
  ],
  [
    'dates of instruments',
    [...recordRules, datedRule, ...headRules, assentRule, doneAtRule],
    (rule, text) => {
      const ground = groundIn(
        text,
        recordRules.some(({ id }) => id === rule.id) ? 'joint statement' : 'legislation',
      );
      const told = [...datesTold(ground), ...datesBeside(ground)].map(({ date }) => date);
      return wordsBy(rule, [...told, ...ownDates(ground)]);
    },
  ],
  [
    'what instruments do to others',
    [...changeRules, madeInRule],
    (rule, text) => wordsBy(rule, changesTold(groundIn(text, 'legislation'))),
  ],
  [
    'on what instruments rest, how Parliament has a say, and what was paid',
    [...basisRules, ...procedureRules, ...paymentRules],
    (rule, text) =>
      [
        ...text.matchAll(
          [...basisRules, ...procedureRules, ...paymentRules].find(({ id }) => id === rule.id)!.match,
        ),
      ].map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
  ],
  [
    'changes of law',
    lawChangeRules,
    (rule, text) =>
      marksIn(text, [{ start: 0, end: text.length }], []).filter((mark) => mark.rule === rule.id),
  ],
  [
    'reports',
    Object.values(reports),
    (rule, text) => reportsIn(segmentedOf(text)).filter((one) => one.rule === rule.id),
  ],
];

/** Everybody can undertake here, so that a rule about words is tested by its words. */
const anybody: Cast = {
  parties: [{ name: 'the parties', id: null }],
  issuer: [],
  classify: (subject) => {
    const words = subjectWords(subject);
    if (/^(?:this|that|it|which|who|she|he|prices|the purpose)\b/iu.test(words)) return 'nobody';
    return /\b(?:memorandum|accord|text|order)$/iu.test(words)
      ? 'document'
      : /^(?:we|they|both|the two)/iu.test(words)
        ? 'collective'
        : 'agency';
  },
  resolve: () => [{ name: 'the parties', id: null }],
} as Cast;
let subjectWords: (subject: Span) => string = () => '';

/** The words by which a rule governs an undertaking of the text. */
function governing(text: string, id: string): Span[] {
  const { document, sentences } = segmentedOf(text);
  subjectWords = ({ start, end }) => text.slice(start, end);
  return sentences.flatMap((sentence) => {
    const line = lineOf(sentence)!;
    const links = new Set(undertakingsIn(line, document, anybody).flatMap(({ links }) => links));
    return [...links]
      .filter(({ governor }) => governor.id === id)
      .map(({ from, to }) => spanOf(line, from, to));
  });
}

const inGenre = (text: string, genre: Genre = 'news analysis') => segmentedOf(text, { genre });
const news = (text: string) => inGenre(text);

const groundIn = (text: string, genre: Genre) => groundOf(analyse(documentOf(text, { genre })));

/** The words by which a rule told a fact. */
const wordsBy = (rule: Rule, facts: readonly { readonly source: Source }[]) =>
  facts.flatMap(({ source }) => (source.from === 'text' && source.rule === rule.id ? [source.words] : []));

const figuresOf = (text: string) => {
  const segmented = segmentedOf(text);
  return figuresIn(segmented, recognise(segmented));
};

const words = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));

describe.each(families)('%s: every rule', (_, rules, find) => {
  test('has an address of its own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  test('finds what stands in brackets in its examples', () => {
    for (const rule of rules)
      for (const example of rule.examples) {
        const { text, spans } = marked(example);
        expect.soft(words(text, find(rule, text)), `${rule.id}: ${example}`).toEqual(words(text, spans));
      }
  });

  test('finds nothing in its counterexamples', () => {
    for (const rule of rules)
      for (const text of rule.counterexamples)
        expect.soft(words(text, find(rule, text)), `${rule.id}: ${text}`).toEqual([]);
  });
});
