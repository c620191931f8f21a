// What stands in the texts of documents.
import { z } from '@hono/zod-openapi';
import { GENRES } from '../../../model/document.ts';
import { textResultJson } from '../../../publish/texts.ts';
import { TEXT_FIELDS, TEXT_SORTS, type TextsAsked } from '../../../search/texts/asked.ts';
import { narrowedTo, usualSort } from '../../pages/search/view.ts';
import { cursorOf, PAGED, pageOf, placeIn } from '../paging.ts';
import { type Route, route, several } from '../routing.ts';
import { many, Quote } from '../shapes/words.ts';

const value = z.string().min(1).max(500);
const span = z.object({ start: z.int().min(0), end: z.int().min(0) });

const TextReason = z
  .object({
    typed: z.string(),
    is: z.enum(['word', 'phrase', 'beginning', 'together']).openapi({
      description: '`together`: two of the words stand next to each other, as they were typed.',
    }),
    as: many(z.string()).openapi({ description: 'The forms in which it stands there.' }),
    in: many(z.enum(['text', 'title'])),
    passages: z
      .int()
      .openapi({ description: 'In how many passages it stands: the fewer, the more it says.' }),
    of: z.int().openapi({ description: 'How many passages there are.' }),
    score: z.number().openapi({ description: 'Its part: the parts come to the score.' }),
  })
  .openapi('TextReason', { description: 'One reason why a passage was found.' });

const TextResult = z
  .object({
    document: z.string(),
    edition: z.string().openapi({ description: 'SHA-256 of the text, hexadecimal.' }),
    title: z.string(),
    publisher: z.string().nullable(),
    published: z.string().nullable(),
    genre: z.enum(GENRES),
    score: z.number().nullable().openapi({ description: 'By BM25; null where no words were asked for.' }),
    all: z.boolean().openapi({ description: 'Whether it has all the words, and not only some.' }),
    more: z.int().openapi({ description: 'How many passages of the document fit besides.' }),
    passage: span.openapi({ description: 'Where the passage stands: UTF-16 code units.' }),
    snippet: many(Quote.extend({ hits: many(span) })).openapi({
      description: 'Its best sentences, and where in the text the words that were looked for stand.',
    }),
    why: many(TextReason).optional(),
  })
  .openapi('TextResult', { description: 'A document with its best passage.' });

const facets = z
  .record(
    z.string(),
    many(z.object({ value: z.string(), label: z.string(), count: z.int(), chosen: z.boolean() })),
  )
  .openapi({
    description: 'For each field asked for: its values, and how many documents that fit have each.',
  });

const yes = z.enum(['true', 'false']).optional();

export const TEXTS: readonly Route[] = [
  route(
    {
      path: '/api/search',
      tag: 'Documents',
      summary: 'Documents by their words, ranked',
      about:
        'Looks in the whole texts and titles of all documents, in their newest editions, as the page /search does. Where few documents have all the words, the nearest of those that have some follow, and `widened` is true.',
      query: z.strictObject({
        q: z.string().max(500).optional().openapi({
          description:
            'Words in any form, `"phrases"`, `beginnings*`, `-not`, and fields as `publisher:`, `genre:`, `year:`, `source:`, `document:`, `before:`, `after:`; or a question.',
          example: '"joint committee" harmoni*',
        }),
        publisher: several(value),
        genre: several(z.enum(GENRES)),
        year: several(value),
        source: several(value),
        document: several(value),
        sort: z.enum(TEXT_SORTS).optional().openapi({ description: 'Relevance where words are asked for.' }),
        each: yes.openapi({ description: 'Each passage for itself, not the best of each document.' }),
        why: yes.openapi({ description: 'With the reasons for each result.' }),
        facets: several(z.enum(TEXT_FIELDS)).openapi({ description: 'Fields to count.' }),
        ...PAGED,
      }),
      answer: pageOf(TextResult, {
        total: z.int(),
        documents: z.int(),
        passages: z.int(),
        widened: z.boolean(),
        facets,
        problems: many(z.string()).openapi({ description: 'What of `q` could not be understood.' }),
      }).openapi('TextsFound'),
    },
    async ({ query }, { house }) => {
      const { publisher, genre, year, source, document, limit } = query;
      const given = { publisher, genre, year, source, document };
      const chosen = Object.fromEntries(Object.entries(given).filter(([, values]) => values !== undefined));
      const { asked, problems } = narrowedTo(query.q ?? '', chosen as TextsAsked['fields']);
      const [sort, each] = [query.sort ?? usualSort(asked), query.each === 'true'];
      const question = ['texts', asked, sort, each];
      const from = Number(placeIn(query.cursor, question, 1)?.[0] ?? 0);
      const page = { sort, each, from, most: limit, why: query.why === 'true' };
      const { total, documents, passages, widened, results, facet } = await house.search.texts.find(
        asked,
        page,
      );
      return {
        ...{ total, documents, passages, widened },
        facets: Object.fromEntries((query.facets ?? []).map((name) => [name, facet(name, 100)])),
        problems: problems.map(({ message }) => message),
        items: results.map(textResultJson),
        next: from + limit < total ? cursorOf([from + limit], question) : null,
      };
    },
  ),
];
