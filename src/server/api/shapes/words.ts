// The parts of which answers are made.
import { z } from '@hono/zod-openapi';
import { GENRES } from '../../../model/document.ts';

export const many = <T extends z.ZodType>(one: T) => z.array(one).readonly();

/** A named shape, or nothing: `nullable` would lose the null behind the name. */
export const orNull = <T extends z.ZodType>(one: T) => z.union([one, z.null()]);

export const day = z.iso.date().openapi({ description: 'A day, ISO 8601.' });
export const time = z.string().openapi({ format: 'date-time', description: 'ISO 8601, UTC.' });

export const Named = z
  .object({
    name: z.string(),
    id: z
      .string()
      .nullable()
      .openapi({ description: 'ISO 3166, legislation.gov.uk, CELEX …; null where it is not certain.' }),
  })
  .openapi('Named');

export const Quote = z
  .object({
    start: z.int().min(0).openapi({ description: 'UTF-16 code units of the edition’s text.' }),
    end: z.int().min(0).openapi({ description: 'The end, that place excluded.' }),
    quote: z.string().openapi({ description: 'The exact words that stand there.' }),
  })
  .openapi('Quote');

export const Evidence = Quote.extend({
  of: z.string().openapi({ description: 'What the words are: action, sentence, deadline, words …' }),
  document: z.string(),
  edition: z.string().openapi({ description: 'SHA-256 of the text, hexadecimal: names this wording.' }),
}).openapi('Evidence');

export const Place = Quote.extend({ document: z.string(), edition: z.string() }).openapi('Place', {
  description: 'Words and where they stand.',
});

export const Head = z
  .object({
    id: z.string().openapi({ description: 'The same through all editions.' }),
    edition: z.string().openapi({ description: 'SHA-256 of the text, hexadecimal.' }),
    title: z.string(),
    publisher: z.string().nullable(),
    uri: z.string().nullable().openapi({ description: 'Where it was read from.' }),
    published: z.string().nullable().openapi({ description: 'ISO 8601 day; null where nobody said.' }),
    language: z.string().openapi({ description: 'BCP 47.' }),
    genre: z.enum(GENRES),
  })
  .openapi('Head', { description: 'What is known of an edition besides its words.' });

export const Said = z
  .object({ at: time, by: z.string(), what: z.string(), reason: z.string().nullable() })
  .openapi('Said', { description: 'What a person said of it.' });
