// What people say of the register and write for themselves: the acts of the pages, for programs with a token that may write.
import { z } from '@hono/zod-openapi';
import { FIRMNESS, THEMES } from '../../../model/analysis.ts';
import { happened } from '../../../publish/history.ts';
import type { Field, Recorded } from '../../../register/events.ts';
import { ROLES } from '../../../store/people.ts';
import type { House } from '../../house.ts';
import { joining, type Ready, type Refused, record, splitting, undoing, wordOn } from '../../review/acts.ts';
import { correctionsIn, givenIn } from '../../review/given.ts';
import { ApiFault } from '../problems.ts';
import { type Asking, type Route, route } from '../routing.ts';
import { many, time } from '../shapes/words.ts';

const reason = z.string().trim().max(2_000).nullable().default(null);
const ID = z.strictObject({ id: z.string().min(1).max(500) });

const Done = z
  .object({
    seq: z.int().nullable().openapi({
      description: 'Its number in the log, by which it is undone; null where it was so already.',
    }),
    at: time.nullable(),
    what: z.string(),
  })
  .openapi('Recorded');

const names = many(
  z
    .string()
    .trim()
    .min(1)
    .max(300)
    .regex(/^[^;\r\n]+$/, 'a name without ";"'),
);
const Corrections = z
  .strictObject({
    actors: names,
    firmness: z.enum(FIRMNESS),
    novelty: z.enum(['new', 'continuing']),
    deadline: z
      .string()
      .max(100)
      .nullable()
      .openapi({ description: 'EDTF: 2026-09-30, ../2026-09-30, 2026-01/2026-06.' }),
    cadence: z.string().max(20).nullable().openapi({ description: 'ISO 8601 duration or `regular`.' }),
    instruments: names,
    theme: z.enum(THEMES).nullable(),
  })
  .partial()
  .openapi('Corrections');

const Word = z
  .discriminatedUnion('act', [
    z.strictObject({ act: z.literal('accept'), reason }),
    z.strictObject({ act: z.literal('reject'), reason }),
    z.strictObject({ act: z.literal('edit'), reason, set: Corrections }),
    z.strictObject({
      act: z.enum(['kept', 'missed']),
      reason,
      quote: z.string().max(2_000).optional().openapi({ description: 'Words that show it, to the letter.' }),
      in: z
        .string()
        .max(2_000)
        .optional()
        .openapi({ description: 'The document they stand in; left out, its own.' }),
    }),
  ])
  .openapi('Word', { description: 'What is said of an entry.' });

const LinkWord = z.strictObject({ act: z.enum(['confirm', 'refuse']), reason }).openapi('LinkWord');

/** A field as people write it; several names have a semicolon between them. */
const written = (value: unknown): string =>
  Array.isArray(value) ? value.join('; ') : ((value as string | null) ?? '');

async function said(
  { house, c }: Asking,
  done: Ready | Refused | { readonly wrong: readonly { field: string; words: string }[] },
) {
  if ('wrong' in done)
    throw new ApiFault(
      422,
      done.wrong.map(({ words }) => words).join('; '),
      done.wrong.map(({ field, words }) => ({
        in: 'body',
        pointer: `/${FIELD_AT.has(field) ? `set/${field}` : field}`,
        detail: words,
      })),
    );
  if (!('event' in done)) {
    if (done.status === 404) return null;
    throw new ApiFault(422, done.detail);
  }
  return recordedJson(await record(house, c.get('person')!, done.event));
}

const FIELD_AT: ReadonlySet<string> = new Set([
  'actors',
  'firmness',
  'novelty',
  'deadline',
  'cadence',
  'instruments',
  'theme',
] satisfies Field[]);

const recordedJson = ({ seq, at, event }: Recorded) => ({ seq, at, what: happened(event) });

const Note = z.object({ item: z.string(), text: z.string(), at: time }).openapi('Note');

export const WRITING: readonly Route[] = [
  route(
    {
      method: 'post',
      path: '/api/entries/{id}/reviews',
      tag: 'Review',
      summary: 'Accept, reject or set right an entry; or say that it was kept or missed',
      about:
        'It goes to the log under your name, and nothing of the log is ever changed: undo takes it back.',
      needs: 'analyst',
      params: ID,
      body: Word,
      answer: Done,
    },
    async ({ params, body }, asking) => {
      const done = await wordOn(asking.house, params.id, body.act, async (act, own) => {
        if (body.act === 'edit')
          return correctionsIn(
            Object.fromEntries(Object.entries(body.set).map(([field, value]) => [field, written(value)])),
            body.reason || null,
          );
        const { reason, quote, in: named } = { quote: '', in: '', ...body };
        return givenIn(act, { reason: reason ?? '', quote: quote ?? '', in: named ?? '' }, asking.house, own);
      });
      return said(asking, done);
    },
  ),
  route(
    {
      method: 'post',
      path: '/api/links/{id}/reviews',
      tag: 'Review',
      summary: 'Confirm or refuse a link',
      needs: 'analyst',
      params: ID,
      body: LinkWord,
      answer: Done,
    },
    async ({ params, body }, asking) =>
      said(
        asking,
        await wordOn(asking.house, params.id, body.act, async () => ({ reason: body.reason || null })),
      ),
  ),
  route(
    {
      method: 'post',
      path: '/api/threads/{id}/join',
      tag: 'Review',
      summary: 'Make a thread and another one',
      needs: 'analyst',
      params: ID,
      body: z.strictObject({ with: z.string().min(1).max(500), reason }),
      answer: Done,
    },
    async ({ params, body }, asking) =>
      said(asking, await joining(asking.house, params.id, body.with, body.reason || null)),
  ),
  route(
    {
      method: 'post',
      path: '/api/threads/{id}/split',
      tag: 'Review',
      summary: 'Take wordings out of a thread',
      needs: 'analyst',
      params: ID,
      body: z.strictObject({ items: z.array(z.string().max(500)).min(1).max(200), reason }),
      answer: Done,
    },
    async ({ params, body }, asking) =>
      said(asking, await splitting(asking.house, params.id, body.items, body.reason || null)),
  ),
  route(
    {
      method: 'post',
      path: '/api/undo',
      tag: 'Review',
      summary: 'Take back what was said, or let it stand again',
      about: 'By its number in the log. What others said, editors can take back. Sent twice it is done once.',
      needs: 'analyst',
      body: z.strictObject({ seq: z.int().min(1), again: z.boolean().default(false) }),
      answer: Done,
    },
    async ({ body }, asking) => {
      const done = await undoing(asking.house, asking.c.get('person')!, body.seq, body.again);
      return 'already' in done ? { seq: null, at: null, what: 'it was so already' } : said(asking, done);
    },
  ),
  route(
    {
      path: '/api/me',
      tag: 'You',
      summary: 'Who you are here',
      about:
        'Programs in a browser session send `csrf` as the header X-CSRF-Token with what they write; those with a token need none.',
      isOwn: true,
      answer: z
        .object({
          person: z.object({ id: z.string(), name: z.string(), role: z.enum(ROLES) }).nullable(),
          access: z.enum(['own', 'people', 'public']),
          csrf: z.string(),
        })
        .openapi('Me'),
    },
    async (_, { house, c }) => ({ person: c.get('person'), access: house.access, csrf: c.get('csrf') }),
  ),
  route(
    {
      path: '/api/notes',
      tag: 'You',
      summary: 'Your notes: nobody else is given them',
      isOwn: true,
      needs: 'reader',
      query: z.strictObject({ item: z.string().max(500).optional() }),
      answer: z.object({ items: many(Note) }).openapi('Notes'),
    },
    async ({ query }, { house, c }) => {
      const items = query.item === undefined ? undefined : [query.item];
      return { items: await notesOf(house, c, items) };
    },
  ),
  route(
    {
      method: 'put',
      path: '/api/notes',
      tag: 'You',
      summary: 'Keep a note on an item; an empty one takes it away',
      needs: 'reader',
      body: z.strictObject({ item: z.string().min(1).max(500), text: z.string().max(10_000) }),
      answer: Note,
    },
    async ({ body }, { house, c }) => {
      const person = c.get('person');
      if (person === null) return null;
      const note = { ...body, at: house.now().toISOString() };
      await house.store.people.keepNote(person.id, note);
      return note;
    },
  ),
];

async function notesOf({ store }: House, c: Asking['c'], items: readonly string[] | undefined) {
  const person = c.get('person');
  return person === null ? [] : store.people.notes(person.id, items);
}
