// Entries, threads and links.
import { z } from '@hono/zod-openapi';
import { RELATIONS } from '../../../model/link.ts';
import { FIELDS, type FieldName } from '../../../search/asked.ts';
import { dayOf } from '../../house.ts';
import { ASKED, askedIn, pageOfNumbers, SORTED, sortOf } from '../asking.ts';
import { ldOfEntries, ldOfThread } from '../linkedData.ts';
import { cursorOf, PAGED, pageOf, placeIn } from '../paging.ts';
import { type Asking, type Route, route, several } from '../routing.ts';
import { Entry, entryJson } from '../shapes/entries.ts';
import { Link, LinkStanding, linkJson, Thread, threadJson } from '../shapes/threads.ts';
import { day, many } from '../shapes/words.ts';

const Facets = z
  .record(
    z.string(),
    many(z.object({ value: z.string(), label: z.string(), count: z.int(), chosen: z.boolean() })),
  )
  .openapi({ description: 'For each field asked for: its values, and how many entries that fit have each.' });

const Found = pageOf(Entry, {
  asOf: day,
  total: z.int(),
  facets: Facets,
  problems: many(z.string()).openapi({ description: 'What of `q` could not be understood: the rest holds.' }),
}).openapi('Found');

const QUERY = z.strictObject({
  ...ASKED,
  ...SORTED,
  facets: several(z.enum(FIELDS)).openapi({ description: 'Fields to count.' }),
  ...PAGED,
});

const found = async (
  query: Partial<Pick<z.output<typeof QUERY>, 'kind'>> & Omit<z.output<typeof QUERY>, 'kind'>,
  { house }: Asking,
  only: { readonly [K in FieldName]?: readonly string[] } = {},
) => {
  const given = askedIn(query, only);
  const sort = sortOf(given, query.sort);
  const { from, next, total } = await pageOfNumbers(house, given.asked, sort, query);
  const { results, facet } = await house.search.find(given.asked, { sort, from, most: query.limit });
  return {
    asOf: dayOf(house),
    total,
    facets: Object.fromEntries((query.facets ?? []).map((name) => [name, facet(name, 100)])),
    problems: given.problems,
    items: results.map(entryJson),
    next,
  };
};

const ID = z.strictObject({ id: z.string().min(1).max(500) });

export const REGISTER: readonly Route[] = [
  route(
    {
      path: '/api/register',
      tag: 'Register',
      summary: 'Commitments, narrowed, searched and sorted',
      about:
        'As the page /register shows them. Of several values of one field one must fit; fields must all.',
      query: QUERY.omit({ kind: true }),
      answer: Found,
    },
    ({ query }, asking) => found(query, asking, { kind: ['commitment'] }),
  ),
  route(
    {
      path: '/api/entries',
      tag: 'Register',
      summary: 'Entries of every kind',
      about: 'Commitments, events, figures, silences, watchpoints and advisories; `kind` chooses.',
      query: QUERY,
      answer: Found,
    },
    ({ query }, asking) => found(query, asking),
  ),
  route(
    {
      path: '/api/entries/{id}',
      tag: 'Register',
      summary: 'One entry',
      about: 'By its id or one it had.',
      params: ID,
      answer: Entry,
      asLd: async ({ params }, { house }) => {
        const one = await house.store.catalogue.entry(plain(params.id));
        return one === null ? null : ldOfEntries(house, [one], one.entry.id);
      },
    },
    async ({ params }, { house }) => {
      const one = await house.store.catalogue.entry(params.id);
      return one === null ? null : entryJson(one);
    },
  ),
  route(
    {
      path: '/api/threads/{id}',
      tag: 'Register',
      summary: 'One undertaking through all its documents',
      about: 'By its id, one it had, or the id of one of its wordings.',
      params: ID,
      answer: Thread,
      asLd: async ({ params }, { house }) => ldOfThread(house, plain(params.id)),
    },
    async ({ params }, { house }) => {
      const followed = await house.store.catalogue.thread(params.id);
      if (followed === null) return null;
      const ids = [...new Set(followed.thread.wordings.map(({ id }) => id))];
      const listed = await house.store.catalogue.entriesCalled(ids);
      return threadJson(followed, new Map(listed.map((one) => [one.entry.id, one])), dayOf(house));
    },
  ),
  route(
    {
      path: '/api/links',
      tag: 'Register',
      summary: 'Links between documents, newest first',
      query: z.strictObject({
        document: z.string().min(1).max(2_000).optional(),
        item: several(z.string().min(1).max(500)).openapi({ description: 'Entries at either end.' }),
        relation: several(z.enum(RELATIONS)),
        standing: several(LinkStanding),
        since: z.iso.datetime({ offset: true }).optional(),
        ...PAGED,
      }),
      answer: pageOf(Link).openapi('Links'),
    },
    async ({ query }, { house }) => {
      const { document, item, relation, standing, since, limit, cursor } = query;
      const question = { document, item, relation, standing, since };
      const place = placeIn(cursor, question, 2);
      const ties = await house.store.catalogue.ties({
        ...(document === undefined ? {} : { document }),
        ...(item === undefined ? {} : { items: item }),
        ...(relation === undefined ? {} : { relations: relation }),
        ...(standing === undefined ? {} : { standing }),
        ...(since === undefined ? {} : { since: new Date(since).toISOString() }),
        after: place === null ? null : { at: String(place[0]), link: String(place[1]) },
        most: limit + 1,
      });
      const last = ties[limit - 1];
      const isMore = ties.length > limit && last !== undefined;
      return {
        items: ties.slice(0, limit).map(linkJson),
        next: isMore ? cursorOf([last.at, last.link], question) : null,
      };
    },
  ),
  route(
    { path: '/api/links/{id}', tag: 'Register', summary: 'One link', params: ID, answer: Link },
    async ({ params }, { house }) => {
      const [tie] = await house.store.catalogue.ties({ links: [params.id] });
      return tie === undefined ? null : linkJson(tie);
    },
  ),
];

/** Without the ending that asks for JSON-LD. */
const plain = (id: string): string => id.replace(/\.jsonld$/, '');
