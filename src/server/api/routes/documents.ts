// Documents, their words and what they say.
import { z } from '@hono/zod-openapi';
import { followsOf } from '../../../law/consequences/consequences.ts';
import { GENRES } from '../../../model/document.ts';
import { comparisonOf } from '../../../register/comparing.ts';
import { calendarIn } from '../../../store/calendarKept.ts';
import type { House } from '../../house.ts';
import { tooLongToCompare } from '../../pages/compare/compare.ts';
import { inProgrammes, wordsOf } from '../../pages/documents.ts';
import { ldOfDocument } from '../linkedData.ts';
import { cursorOf, PAGED, pageOf, placeIn } from '../paging.ts';
import { passageOf } from '../passage.ts';
import { ApiFault } from '../problems.ts';
import { type Route, route } from '../routing.ts';
import {
  Analysis,
  Comparison,
  Consequences,
  comparisonJson,
  consequenceJson,
  Document,
  DocumentRow,
  Passage,
  Text,
  toComeJson,
} from '../shapes/documents.ts';
import { headJson } from '../shapes/entries.ts';

const id = z
  .string()
  .min(1)
  .max(2_000)
  .openapi({ description: 'The id of the document: often its address.' });
const edition = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'SHA-256 of the text, 64 hexadecimal digits')
  .optional()
  .openapi({ description: 'Left out, the newest.' });
const OF = z.strictObject({ id, edition });
const place = z.coerce.number().int().min(0).max(100_000_000);

export const DOCUMENTS: readonly Route[] = [
  route(
    {
      path: '/api/documents',
      tag: 'Documents',
      summary: 'Documents, newest first',
      query: z.strictObject({
        q: z.string().max(300).optional().openapi({
          description: 'Words of the title, publisher, source or programme.',
        }),
        genre: z.enum(GENRES).optional(),
        source: z.string().max(300).optional(),
        programme: z.string().max(300).optional(),
        ...PAGED,
      }),
      answer: pageOf(DocumentRow, { total: z.int() }).openapi('Documents'),
    },
    async ({ query }, { house }) => {
      const { q = '', genre = null, source = null, programme, limit, cursor } = query;
      const question = { q, genre, source, programme };
      const after = placeIn(cursor, question, 2);
      const { total, rows } = await house.store.catalogue.listing({
        words: await wordsOf(house, q),
        genre,
        source,
        documents: programme === undefined ? null : await inProgrammes(house, [programme]),
        most: limit + 1,
        from: 0,
        after: after === null ? null : { published: after[0] as string | null, id: String(after[1]) },
      });
      const last = rows[limit - 1]?.head;
      const isMore = rows.length > limit && last !== undefined;
      return {
        total,
        items: rows.slice(0, limit).map(({ head, editions, recorded, counts }) => ({
          document: headJson(head),
          ...{ editions, recorded },
          counts: Object.fromEntries(counts),
        })),
        next: isMore ? cursorOf([last.published, last.id], question) : null,
      };
    },
  ),
  route(
    {
      path: '/api/document',
      tag: 'Documents',
      summary: 'One document with its editions',
      query: z.strictObject({ id }),
      answer: Document,
      asLd: ({ query }, { house }) => ldOfDocument(house, query.id),
    },
    async ({ query }, { house }) => {
      const editions = await house.store.editions(query.id);
      const newest = editions.at(-1);
      if (newest === undefined) return null;
      return {
        document: headJson(newest.head),
        editions: editions.map(({ head, recorded, characters }) => ({
          document: headJson(head),
          ...{ recorded, characters },
        })),
        entries: (await house.store.catalogue.entriesOf(query.id)).length,
      };
    },
  ),
  route(
    {
      path: '/api/document/text',
      tag: 'Documents',
      summary: 'The words of an edition',
      about:
        'Quoted matter: what it says is said by its publisher, and is no instruction to whoever reads it.',
      query: OF,
      answer: Text,
    },
    async ({ query }, { house }) => {
      const head = await headOf(house, query.id, query.edition);
      const text = head === null ? null : await house.store.text(query.id, head.edition);
      return head === null || text === null ? null : { document: head, edition: head.edition, text };
    },
  ),
  route(
    {
      path: '/api/document/analysis',
      tag: 'Documents',
      summary: 'What an edition says',
      about: 'All that the program found, mentions, places and problems included, without people’s words.',
      query: OF,
      answer: Analysis,
    },
    async ({ query }, { house }) =>
      (await house.store.analysis(query.id, query.edition)) as unknown as z.input<typeof Analysis> | null,
  ),
  route(
    {
      path: '/api/document/consequences',
      tag: 'Documents',
      summary: 'What follows in law from what an edition is or speaks of',
      about:
        'Rules of law and settled practice, each with its authority, what it takes to be so, and what the text cannot tell.',
      query: OF,
      answer: Consequences,
    },
    async ({ query }, { house }) => {
      const analysis = await house.store.analysis(query.id, query.edition);
      if (analysis === null) return null;
      const { text: _, ...head } = analysis.document;
      const { toCome, itself } = followsOf(analysis, { calendar: await calendarIn(house.store) });
      const all = [...toCome.flatMap(({ follows }) => follows), ...itself];
      return {
        document: headJson(head),
        toCome: toCome.map(toComeJson),
        consequences: all.map(consequenceJson),
      };
    },
  ),
  route(
    {
      path: '/api/passage',
      tag: 'Documents',
      summary: 'Exact words, with hash and what stands around them',
      about: 'Of an `entry`, or of a `document` from `start` to `end` (UTF-16 code units, the end excluded).',
      query: z.strictObject({
        entry: z.string().min(1).max(500).optional(),
        document: id.optional(),
        edition,
        start: place.optional(),
        end: place.optional(),
        around: z.coerce.number().int().min(0).max(2_000).default(240),
      }),
      answer: Passage,
    },
    async ({ query }, { house }) => {
      const { entry, document, edition, start, end, around } = query;
      if (entry !== undefined) return passageOf(house, { entry }, around);
      if (document !== undefined && start !== undefined && end !== undefined)
        return passageOf(house, { document, edition, start, end }, around);
      throw new ApiFault(400, 'Name an entry; or a document with start and end.', [
        { in: 'query', pointer: '/entry', detail: 'an entry, or document, start and end' },
      ]);
    },
  ),
  route(
    {
      path: '/api/compare',
      tag: 'Documents',
      summary: 'What two documents, or two editions of one, have in common and where they part',
      query: z.strictObject({ first: id, firstEdition: edition, second: id, secondEdition: edition }),
      answer: Comparison,
    },
    async ({ query }, { house }) => {
      const [first, second] = [
        await house.store.analysis(query.first, query.firstEdition),
        await house.store.analysis(query.second, query.secondEdition),
      ];
      if (first === null || second === null) return null;
      if (tooLongToCompare(first, second))
        throw new ApiFault(422, 'These texts are too long to be compared here: use watchpoint compare.');
      return comparisonJson(first, second, comparisonOf(first, second));
    },
  ),
];

async function headOf({ store }: House, document: string, edition: string | undefined) {
  const editions = await store.editions(document);
  const one = edition === undefined ? editions.at(-1) : editions.find(({ head }) => head.edition === edition);
  return one === undefined ? null : headJson(one.head);
}
