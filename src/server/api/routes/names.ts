// Parties, instruments, programmes, sources and counts.

import { z } from '@hono/zod-openapi';
import { THEMES } from '../../../model/analysis.ts';
import { NOTHING_ASKED } from '../../../search/asked.ts';
import { dayText } from '../../../search/columns.ts';
import type { Source } from '../../../sources/source.ts';
import type { Check } from '../../../store/following.ts';
import { dayOf, type House } from '../../house.ts';
import { kept } from '../../pages/document/shown.ts';
import { type Followed, programmesOf } from '../../programmes.ts';
import { PAGED, pageIn, pageOf } from '../paging.ts';
import { type Route, route } from '../routing.ts';
import { day, many, orNull, time } from '../shapes/words.ts';

const counted = z.record(z.string(), z.int());

const Name = z
  .object({
    name: z.string(),
    id: z.string().nullable(),
    commitments: z.int(),
    firmness: counted.openapi({ description: 'How many of them are said how firmly.' }),
    since: z.string().nullable().openapi({ description: 'The days between which documents say it.' }),
    until: z.string().nullable(),
  })
  .openapi('Name');

const named = (field: 'party' | 'instrument', path: string, summary: string): Route =>
  route(
    {
      path,
      tag: 'Names',
      summary,
      about: `Those with most commitments first. What each undertook: /api/register?${field}=NAME.`,
      query: z.strictObject({ q: z.string().max(200).optional(), ...PAGED }),
      answer: pageOf(Name, { total: z.int() }).openapi(field === 'party' ? 'Parties' : 'Instruments'),
    },
    async ({ query }, { house }) => {
      const asked = { ...NOTHING_ASKED, fields: { kind: ['commitment'] } };
      const typed = (query.q ?? '').trim().toLowerCase();
      const all = (await house.search.tallies(asked, field, 'firmness')).filter(({ label }) =>
        label.toLowerCase().includes(typed),
      );
      const { rows, next } = pageIn(all, ({ count, label }) => [-count, label], query, [field, typed]);
      const items = rows.map(({ value, id, count, by, since, until }) => ({
        name: value,
        id,
        commitments: count,
        firmness: by as Record<string, number>,
        since: dayText(since),
        until: dayText(until),
      }));
      return { total: all.length, items, next };
    },
  );

const Programme = z
  .object({
    id: z.string(),
    title: z.string(),
    parties: many(z.string()),
    themes: many(z.enum(THEMES)),
    instruments: many(z.string()),
    documents: many(z.string()),
    commitments: z.int(),
    states: counted.openapi({ description: 'Where the threads of its commitments stand.' }),
  })
  .openapi('Programme', { description: 'A scope that somebody follows.' });

export async function programmesJson(house: House): Promise<readonly z.input<typeof Programme>[]> {
  const asked = { ...NOTHING_ASKED, fields: { kind: ['commitment'] } };
  const tallies = await house.search.tallies(asked, 'programme', 'state');
  return (await programmesOf(house)).map((one: Followed) => {
    const own = tallies.find(({ value }) => value === one.id);
    const { id, title, parties = [], themes = [], instruments = [], documents = [] } = one;
    return {
      ...{ id, title, parties, themes, instruments, documents },
      commitments: own?.count ?? 0,
      states: (own?.by ?? {}) as Record<string, number>,
    };
  });
}

const CheckShape = z
  .object({
    began: time,
    ended: time,
    outcome: z.enum(['new', 'changed', 'unchanged', 'could not check']),
    why: z.string().nullable(),
    listed: z.int(),
    fresh: z.int(),
    changed: z.int(),
    failed: z.int().openapi({ description: 'Listed, and not fetched or read.' }),
  })
  .openapi('Check');

const SourceShape = z
  .object({
    id: z.string(),
    title: z.string(),
    kind: z.string(),
    address: z.string(),
    added: time,
    health: z
      .enum(['new', 'changed', 'unchanged', 'could not check', 'never checked'])
      .openapi({ description: 'A source that could not be checked is not one with nothing new.' }),
    last: orNull(CheckShape),
    heard: time.nullable().openapi({ description: 'When it last answered.' }),
    items: counted.openapi({ description: 'How many of its documents are in which state.' }),
  })
  .openapi('Source');

const checkJson = ({ began, ended, outcome, why, listed, fresh, changed, failed }: Check) => ({
  ...{ began, ended, outcome, why, listed, fresh, changed, failed },
});

async function sourcesJson({ store }: House): Promise<readonly z.input<typeof SourceShape>[]> {
  const { following } = store;
  const [last, heard] = [await following.lastChecks(), await following.lastHeard()];
  return Promise.all(
    (await following.sources()).map(async ({ id, is, added }) => {
      const { title, kind, address } = is as Source;
      const check = last.get(id) ?? null;
      return {
        ...{ id, title, kind, address, added },
        health: check?.outcome ?? 'never checked',
        last: check === null ? null : checkJson(check),
        heard: heard.get(id) ?? null,
        items: (await following.itemCounts(id)) as Record<string, number>,
      };
    }),
  );
}

const ID = z.strictObject({ id: z.string().min(1).max(300) });

export const NAMES: readonly Route[] = [
  named('party', '/api/parties', 'Who undertook something, and how firmly'),
  named('instrument', '/api/instruments', 'Under what something was undertaken'),
  route(
    {
      path: '/api/programmes',
      tag: 'Names',
      summary: 'Programmes, with how much each has',
      answer: z.object({ items: many(Programme) }).openapi('Programmes'),
    },
    async (_, { house }) => ({ items: await programmesJson(house) }),
  ),
  route(
    {
      path: '/api/programmes/{id}',
      tag: 'Names',
      summary: 'One programme',
      about: 'What is in scope: /api/entries?programme=ID.',
      params: ID,
      answer: Programme,
    },
    async ({ params }, { house }) => (await programmesJson(house)).find(({ id }) => id === params.id) ?? null,
  ),
  route(
    {
      path: '/api/sources',
      tag: 'Sources',
      summary: 'Where documents come from, and how well each source is',
      answer: z.object({ items: many(SourceShape) }).openapi('Sources'),
    },
    async (_, { house }) => ({ items: await sourcesJson(house) }),
  ),
  route(
    { path: '/api/sources/{id}', tag: 'Sources', summary: 'One source', params: ID, answer: SourceShape },
    async ({ params }, { house }) => (await sourcesJson(house)).find(({ id }) => id === params.id) ?? null,
  ),
  route(
    {
      path: '/api/sources/{id}/checks',
      tag: 'Sources',
      summary: 'The checks of a source, the latest first',
      params: ID,
      query: z.strictObject(PAGED),
      answer: pageOf(CheckShape, { total: z.int() }).openapi('Checks'),
    },
    async ({ params, query }, { house }) => {
      const { following } = house.store;
      if (!(await following.sources()).some(({ id }) => id === params.id)) return null;
      const all = (await following.checks({ source: params.id })).toReversed();
      const rows = all.map((check, at) => ({ check, age: all.length - at }));
      const page = pageIn(rows, ({ age }) => [-age], query, params.id);
      return { total: all.length, items: page.rows.map(({ check }) => checkJson(check)), next: page.next };
    },
  ),
  route(
    {
      path: '/api/counts',
      tag: 'Register',
      summary: 'How much the register holds',
      answer: z
        .object({
          asOf: day,
          documents: z.int(),
          editions: z.int(),
          events: z.int(),
          kinds: counted,
          states: counted.openapi({ description: 'Of commitments: where their threads stand.' }),
        })
        .openapi('Counts'),
    },
    async (_, { house }) => {
      const one = { sort: 'newest', from: 0, most: 0 } as const;
      const all = await house.search.find(NOTHING_ASKED, one);
      const own = await house.search.find({ ...NOTHING_ASKED, fields: { kind: ['commitment'] } }, one);
      const of = (found: typeof all, field: 'kind' | 'state') =>
        Object.fromEntries(found.facet(field, 50).map(({ value, count }) => [value, count]));
      const { documents, editions, events } = await kept(house, 'counts', () => house.store.counts());
      return {
        asOf: dayOf(house),
        documents,
        editions,
        events,
        kinds: of(all, 'kind'),
        states: of(own, 'state'),
      };
    },
  ),
];
