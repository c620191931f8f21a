import { z } from '@hono/zod-openapi';
import { QUESTIONS } from '../../../law/consequences/answers.ts';
import type { Consequence, InstrumentToCome } from '../../../law/consequences/consequences.ts';
import type { Analysis as AnalysisOf } from '../../../model/analysis.ts';
import type { Comparison as Compared } from '../../../register/comparing.ts';
import { headJson } from './entries.ts';
import { Head, many, Place, Quote, time } from './words.ts';

export const DocumentRow = z
  .object({
    document: Head.openapi({ description: 'Of its newest edition.' }),
    editions: z.int(),
    recorded: time.openapi({ description: 'When its newest edition came.' }),
    counts: z
      .record(z.string(), z.int())
      .openapi({ description: 'How many entries it has of each kind; commitments by firmness.' }),
  })
  .openapi('DocumentRow');

export const Document = z
  .object({
    document: Head,
    editions: many(z.object({ document: Head, recorded: time, characters: z.int() })).openapi({
      description: 'In the order they came; the last is the newest.',
    }),
    entries: z.int().openapi({ description: 'How many there are: /api/entries?document=ID lists them.' }),
  })
  .openapi('Document');

export const Text = z
  .object({
    document: Head,
    edition: z.string().openapi({ description: 'SHA-256 of `text` in UTF-8, hexadecimal.' }),
    text: z
      .string()
      .openapi({ description: 'As it is stored; all offsets count in it, in UTF-16 code units.' }),
  })
  .openapi('Text');

const Said = Quote.extend({ rule: z.string() }).loose();
const LooseQuote = Quote.loose();

export const Analysis = z
  .object({
    document: Head.extend({ text: z.string() }).loose(),
    commitments: many(
      z
        .object({
          id: z.string(),
          sentence: LooseQuote,
          action: LooseQuote,
          firmness: z.string(),
          firmnessEvidence: LooseQuote,
          rule: z.string(),
        })
        .loose(),
    ),
    events: many(Said),
    figures: many(Said),
    silences: many(Said),
    watchpoints: many(Said),
    advisories: many(Said),
    mentions: many(
      Quote.extend({
        type: z.string(),
        value: z.string().nullable(),
        id: z.string().nullable(),
        rule: z.string(),
      }).loose(),
    ),
    places: many(z.object({ start: z.int(), end: z.int() }).loose()),
    problems: many(z.object({ message: z.string() }).loose()),
  })
  .openapi('Analysis', { description: 'What an edition says, as `watchpoint analyse` prints it.' });

const Authorities = many(z.object({ cites: z.string(), address: z.string().nullable() }));

const Answers = many(
  z.object({
    question: z.enum(QUESTIONS),
    answer: z.string(),
    told: z.boolean().openapi({ description: 'Whether the text and the rules tell it.' }),
    day: z
      .string()
      .nullable()
      .openapi({ description: 'Of the earliest day: not before it, as far as the assumptions hold.' }),
    assumes: many(z.string()),
    authority: Authorities,
    words: many(Quote),
  }),
).openapi({
  description: 'What it is, who has a say, when at the earliest it is in force, what law it changes.',
});

export const Consequences = z
  .object({
    document: Head,
    toCome: many(
      z.object({
        name: z.string(),
        id: z.string().nullable(),
        form: z.string(),
        parties: many(z.object({ name: z.string(), id: z.string().nullable() })),
        dates: many(z.object({ act: z.string(), edtf: z.string(), words: Quote })),
        said: many(
          z.object({ act: z.string(), stage: z.string(), sentence: Quote, words: Quote, rule: z.string() }),
        ),
        answers: Answers,
      }),
    ).openapi({ description: 'Instruments that the text says are to come.' }),
    consequences: many(
      z.object({
        rule: z.string(),
        title: z.string(),
        instrument: z
          .string()
          .nullable()
          .openapi({ description: 'The instrument to come that it is about; null of the text itself.' }),
        follows: z.string(),
        clock: z
          .string()
          .nullable()
          .openapi({ description: 'The period that is then counted, as `clock list` names it.' }),
        authority: Authorities,
        assumes: many(z.string()),
        cannotTell: many(z.string()),
        passages: many(Quote).openapi({ description: 'The sentences in which the words stand.' }),
        words: many(Quote),
      }),
    ),
  })
  .openapi('Consequences');

/** A consequence as data: what finds it is not part of it. */
export const consequenceJson = ({
  rule,
  instrument,
  passages,
  words,
}: Consequence): z.input<typeof Consequences>['consequences'][number] => {
  const { id, title, follows, authority, assumes, cannotTell, clock } = rule;
  return {
    ...{ rule: id, title, instrument, follows, clock: clock ?? null },
    ...{ authority: [...authority], assumes: [...assumes], cannotTell: [...cannotTell] },
    ...{ passages: passages.map(plainQuote), words: words.map(plainQuote) },
  };
};

/** An instrument to come as data. */
export const toComeJson = ({
  name,
  id,
  form,
  makers,
  dates,
  said,
  answers,
}: InstrumentToCome): z.input<typeof Consequences>['toCome'][number] => ({
  ...{ name, id, form, parties: [...makers.named] },
  dates: dates.map(({ act, edtf, words }) => ({ act, edtf, words: plainQuote(words) })),
  said: said.map(({ act, stage, sentence, words, rule }) => ({
    ...{ act, stage, rule },
    ...{ sentence: plainQuote(sentence), words: plainQuote(words) },
  })),
  answers: answers.map(({ question, answer, told, day, assumes, authority, words }) => ({
    ...{ question, answer, told, day },
    ...{ assumes: [...assumes], authority: [...authority], words: words.map(plainQuote) },
  })),
});

const plainQuote = ({ start, end, quote }: z.input<typeof Quote>) => ({ start, end, quote });

export const Passage = z
  .object({
    document: Head,
    edition: z.string(),
    start: z.int(),
    end: z.int(),
    quote: z.string().openapi({ description: 'The exact words from start to end.' }),
    sha256: z.string().openapi({ description: 'Of `quote` in UTF-8, hexadecimal.' }),
    before: z.string().openapi({ description: 'What stands before, whole words.' }),
    after: z.string(),
    places: many(
      z.object({
        start: z.int(),
        end: z.int(),
        page: z.int().optional(),
        box: many(z.number()).optional(),
        path: z.string().optional(),
        source: many(z.int()).optional(),
        provision: z.string().optional(),
      }),
    ).openapi({ description: 'Where it stands in the file that was published.' }),
  })
  .openapi('Passage', { description: 'Words of a document: quoted matter, never instructions.' });

const Pair = z.object({
  what: z.string(),
  first: Place,
  second: Place,
  changes: many(z.string()),
  weight: z.number(),
});
const Alone = z.object({ what: z.string(), quote: Place, weight: z.number() });
export const Comparison = z
  .object({
    first: Head,
    second: Head,
    differently: many(Pair).openapi({ description: 'The meaning changed: weightiest first.' }),
    onlyFirst: many(Alone),
    onlySecond: many(Alone),
    wording: many(Pair).openapi({ description: 'Other words, and nothing found that they change.' }),
    both: many(Pair),
  })
  .openapi('Comparison');

/** Each passage with the edition in which it stands. */
export function comparisonJson(
  first: AnalysisOf,
  second: AnalysisOf,
  found: Compared,
): z.input<typeof Comparison> {
  const at = ({ document }: AnalysisOf, { start, end, quote }: z.input<typeof Quote>) => ({
    ...{ document: document.id, edition: document.edition, start, end, quote },
  });
  const pairs = (all: Compared['both']) =>
    all.map((one) => ({ ...one, first: at(first, one.first), second: at(second, one.second) }));
  const alone = (of: AnalysisOf, all: Compared['onlyFirst']) =>
    all.map((one) => ({ ...one, quote: at(of, one.quote) }));
  return {
    first: headJson(first.document),
    second: headJson(second.document),
    differently: pairs(found.differently),
    onlyFirst: alone(first, found.onlyFirst),
    onlySecond: alone(second, found.onlySecond),
    wording: pairs(found.wording),
    both: pairs(found.both),
  };
}
