import { z } from '@hono/zod-openapi';
import { FIRMNESS, THEMES } from '../../../model/analysis.ts';
import { evidenceOf } from '../../../publish/evidence.ts';
import { happened } from '../../../publish/history.ts';
import type { Head as HeadOf } from '../../../register/events.ts';
import type { Entry as EntryIn } from '../../../register/register.ts';
import { KNOWN } from '../../../search/asked.ts';
import type { Result } from '../../../search/search.ts';
import type { Listed } from '../../../store/catalogue.ts';
import { Evidence, Head, many, Named, orNull, Said, time } from './words.ts';

export const State = z
  .enum(KNOWN.state as readonly [string])
  .openapi('State', { description: 'Where a thread stands, by what documents say; it is no verdict.' });

const common = {
  id: z.string().openapi({ example: 'c:0123456789abcdef' }),
  formerly: many(z.string()).openapi({ description: 'Ids it had before newer rules cut it otherwise.' }),
  document: Head,
  standing: z
    .enum(['current', 'superseded', 'not found again', 'rejected'])
    .openapi({ description: 'Whether the newest edition still says it.' }),
  thread: z.string().nullable(),
  holds: z.boolean().openapi({ description: 'Whether these are the words that hold of its thread.' }),
  state: orNull(State).openapi({ description: 'Where its thread stands on the day `asOf`.' }),
  first: z.string().nullable().openapi({ description: 'First day of its time; null where open.' }),
  last: z.string().nullable().openapi({ description: 'Last day of its time; null where open.' }),
  rule: z.string().openapi({ description: 'The rule that found it.' }),
  revision: z.int().openapi({ description: 'Only grows.' }),
  added: time,
  touched: time,
  evidence: many(Evidence).openapi({ description: 'The exact words it rests on; the first names it.' }),
  people: many(Said),
  match: z.object({ sentence: z.string().nullable(), title: z.string().nullable() }).nullable().openapi({
    description:
      'Sentence and title with the words that were looked for between U+0002 and U+0003; null where none stand in it.',
  }),
};

const edtf = z.string().nullable().openapi({ description: 'EDTF; null where none is said or certain.' });

const Commitment = z
  .object({
    kind: z.literal('commitment'),
    ...common,
    actors: many(Named),
    firmness: z.enum(FIRMNESS),
    novelty: z.enum(['new', 'continuing']),
    deadline: edtf,
    cadence: z.string().nullable().openapi({ description: 'ISO 8601 duration or `regular`.' }),
    instruments: many(Named),
    theme: z.enum(THEMES).nullable(),
    attribution: z.string().nullable(),
    corrected: many(z.object({ field: z.string(), by: z.string(), at: time })).openapi({
      description: 'Which of these values a person set right.',
    }),
  })
  .openapi('Commitment');
const Event = z.object({ kind: z.literal('event'), ...common, date: edtf }).openapi('Event');
const Figure = z
  .object({
    kind: z.literal('figure'),
    ...common,
    value: z.union([z.number(), many(z.number())]).openapi({ description: 'A range is [low, high].' }),
    unit: z.string().nullable().openapi({ description: 'ISO 4217 for money, else the counted thing.' }),
    bound: z.enum(['exact', 'at least', 'at most', 'more than', 'less than']),
    approx: z.boolean(),
    asOf: edtf,
    attribution: z.string().nullable(),
  })
  .openapi('Figure');
const Silence = z.object({ kind: z.literal('silence'), ...common }).openapi('Silence');
const Watchpoint = z.object({ kind: z.literal('watchpoint'), ...common, date: edtf }).openapi('Watchpoint');
const Advisory = z
  .object({ kind: z.literal('advisory'), ...common, audience: z.string() })
  .openapi('Advisory');

export const Entry = z
  .discriminatedUnion('kind', [Commitment, Event, Figure, Silence, Watchpoint, Advisory])
  .openapi('Entry', { description: 'One thing that a document says, as it is to be shown.' });
export type EntryJson = z.input<typeof Entry>;

/** An entry as the API and the files of views give it. */
export function entryJson({ entry, thread, state, holds, first, last, ...one }: Listed | Result): EntryJson {
  const { id, formerly, head, standing, revision, touched, readings, reviews } = entry;
  return {
    id,
    ...valuesOf(entry),
    formerly,
    document: headJson({ ...head, edition: entry.edition }),
    standing,
    ...{ thread, holds, state, first, last },
    rule: entry.said.rule,
    revision,
    added: readings[0]!.at,
    touched,
    evidence: evidenceOf(entry),
    people: reviews.map(({ at, by, event }) => ({
      at,
      by: by.name,
      what: happened(event),
      reason: event.reason,
    })),
    match: 'marked' in one ? one.marked : null,
  };
}

/** Without what only some readers knew. */
export const headJson = ({
  id,
  edition,
  title,
  publisher,
  uri,
  published,
  language,
  genre,
}: HeadOf): z.input<typeof Head> => ({
  ...{ id, edition, title, publisher, uri, published, language, genre },
});

function valuesOf(entry: EntryIn) {
  switch (entry.kind) {
    case 'commitment': {
      const { corrected, ...values } = entry.values;
      const set = corrected.map(({ field, by, at }) => ({ field, by, at }));
      return { kind: entry.kind, ...values, attribution: entry.said.attribution, corrected: set };
    }
    case 'figure': {
      const { value, unit, bound, approx, asOf, attribution } = entry.said;
      return { kind: entry.kind, value, unit, bound, approx, asOf, attribution };
    }
    case 'event':
    case 'watchpoint':
      return { kind: entry.kind, date: entry.said.date };
    case 'advisory':
      return { kind: entry.kind, audience: entry.said.audience };
    default:
      return { kind: entry.kind };
  }
}
