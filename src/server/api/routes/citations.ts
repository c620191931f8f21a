// What documents cite, and who cites what.
import { z } from '@hono/zod-openapi';
import { provisionPath } from '../../../law/citations/works.ts';
import { CITATION_CONTEXTS } from '../../../model/citation.ts';
import { citationJson } from '../../../publish/citations.ts';
import { meantBy } from '../../../search/citing.ts';
import { cursorOf, PAGED, pageOf, placeIn } from '../paging.ts';
import { ApiFault } from '../problems.ts';
import { type Route, route } from '../routing.ts';
import { many, Named, orNull, Quote } from '../shapes/words.ts';

const Citation = Quote.extend({
  document: z.object({
    id: z.string(),
    edition: z.string(),
    title: z.string(),
    published: z.string().nullable(),
  }),
  instrument: Named,
  provision: orNull(Named).openapi({ description: 'What of it is cited; null of the whole.' }),
  context: z.enum(CITATION_CONTEXTS),
  words: z.string().nullable().openapi({ description: 'The words that decided the context.' }),
  effect: z.string().nullable().openapi({ description: 'From when, EDTF, where the sentence says so.' }),
  within: z
    .object({ id: z.string(), cited: z.string() })
    .nullable()
    .openapi({ description: 'The provision of the citing law it stands in.' }),
  inQuotation: z.boolean(),
  sentence: z.string(),
  rule: z.string().openapi({ description: 'Its address in the guide to the rules.' }),
  citation: z
    .object({ kind: z.string(), plain: z.string(), oscola: z.string() })
    .openapi({ description: 'The instrument cited in plain words, and in the style of OSCOLA.' }),
}).openapi('Citation');

const what = z.string().min(1).max(2_000);

export const CITATIONS: readonly Route[] = [
  route(
    {
      path: '/api/citations',
      tag: 'Names',
      summary: 'Who cites an instrument or a document, or what a document cites; newest first',
      about:
        'Name `of`: a title, a short name, an identifier or the id of a document, with a provision or without; or `in`: the id of the document that cites. An instrument includes its provisions, a provision what is below it.',
      query: z.strictObject({
        of: what.optional(),
        in: what.optional(),
        provision: z.string().max(200).optional(),
        context: z.enum(CITATION_CONTEXTS).optional(),
        ...PAGED,
      }),
      answer: pageOf(Citation, {
        total: z.int(),
        means: many(z.string()).openapi({ description: 'The keys of the works that `of` was taken for.' }),
      }).openapi('Citations'),
    },
    async ({ query }, { house }) => {
      const { of, in: document, provision, context, limit, cursor } = query;
      if (of === undefined && document === undefined)
        throw new ApiFault(400, 'Name what is cited, or the document that cites.', [
          { in: 'query', pointer: '/of', detail: 'of or in' },
        ]);
      const meant = of === undefined ? null : await meantBy(of, house.store.citations);
      const path = provision === undefined ? (meant?.path ?? null) : provisionPath(provision);
      const which = {
        ...(meant === null ? {} : { works: meant.works }),
        ...(document === undefined ? {} : { documents: [document] }),
        path,
        contexts: context === undefined ? [] : [context],
      };
      const after = placeIn(cursor, { ...query, cursor: null, limit: null }, 3);
      const { total, citations } = await house.store.citations.found(which, {
        most: limit + 1,
        from: 0,
        after:
          after === null
            ? null
            : { published: String(after[0]), document: String(after[1]), n: Number(after[2]) },
      });
      const last = citations[limit - 1];
      const isMore = citations.length > limit && last !== undefined;
      return {
        total,
        means: [...(meant?.works ?? [])],
        items: citations.slice(0, limit).map(citationJson),
        next: isMore
          ? cursorOf([last.document.published ?? '', last.document.id, last.n], {
              ...query,
              cursor: null,
              limit: null,
            })
          : null,
      };
    },
  ),
];
