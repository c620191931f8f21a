import { z } from '@hono/zod-openapi';
import { RELATIONS } from '../../../model/link.ts';
import { exportedLink } from '../../../publish/threadsJson.ts';
import type { Tie } from '../../../register/ties.ts';
import type { Followed, Listed } from '../../../store/catalogue.ts';
import { Entry, type EntryJson, entryJson, headJson, State } from './entries.ts';
import { Head, many, orNull, Quote, time } from './words.ts';

const End = z.object({
  document: z.string(),
  edition: z.string(),
  quote: Quote,
  kind: z.enum(['commitment', 'event', 'figure', 'report', 'silence', 'watchpoint', 'advisory']),
  item: z.string().nullable().openapi({ description: 'The id of the entry; null where the words are none.' }),
});

export const LinkStanding = z.enum(['asserted', 'proposed', 'confirmed', 'refused']);

export const Link = z
  .object({
    id: z.string(),
    relation: z.enum(RELATIONS),
    standing: LinkStanding.openapi({
      description: 'Asserted or proposed by the program; confirmed or refused by a person.',
    }),
    from: End.openapi({ description: 'In the earlier document.' }),
    to: End.openapi({ description: 'In the later.' }),
    changes: many(z.string()).openapi({ example: ['deadline added: 2026'] }),
    because: many(z.string()).openapi({ description: 'What decided, strongest first.' }),
    at: time,
    judged: many(
      z.object({ at: time, by: z.string(), confirmed: z.boolean(), reason: z.string().nullable() }),
    ),
  })
  .openapi('Link', { description: 'A later passage speaks of an earlier one.' });
export type LinkJson = z.input<typeof Link>;

export const linkJson = (tie: Tie): LinkJson => {
  const { from, to, ...link } = exportedLink(tie);
  return { ...link, from: endJson(from), to: endJson(to) };
};

const endJson = ({ document, edition, quote: { start, end, quote }, kind, item }: Tie['from']) => ({
  document,
  edition,
  quote: { start, end, quote },
  ...{ kind, item },
});

export const Thread = z
  .object({
    id: z.string(),
    formerly: many(z.string()),
    asOf: z.string().openapi({ description: 'The day it is seen from.' }),
    state: orNull(State),
    verdict: z.enum(['kept', 'missed']).nullable().openapi({ description: 'What a person judged.' }),
    now: z.string().openapi({ description: 'The id of the words that hold.' }),
    first: z.string().nullable(),
    last: z.string().nullable(),
    recurs: z.string().nullable(),
    window: many(z.string())
      .nullable()
      .openapi({ description: 'First and last day of the stretch in which it is next to be reported.' }),
    report: z.string().nullable().openapi({ description: 'The link that reports on it last.' }),
    leftOut: orNull(Head).openapi({ description: 'The edition that left it out.' }),
    quiet: z
      .object({
        document: Head,
        documents: z.int(),
        neighbours: many(z.string()),
        lookedFor: many(z.string()),
      })
      .nullable()
      .openapi({ description: 'A later document speaks of what stood beside it, and not of it.' }),
    wordings: many(Entry).openapi({ description: 'In the order they were published.' }),
    reports: many(Link),
    answers: many(Link),
    beside: many(Link),
    proposed: many(Link),
  })
  .openapi('Thread', { description: 'One undertaking through all the documents that speak of it.' });

/** @param listed the entries of its wordings, by id */
export function threadJson(
  { thread, standing }: Followed,
  listed: ReadonlyMap<string, Listed>,
  asOf: string,
): z.input<typeof Thread> {
  const links = (ties: readonly Tie[]) => ties.map(linkJson);
  const quiet = standing?.quiet ?? null;
  return {
    id: thread.id,
    formerly: thread.formerly,
    asOf,
    state: standing?.state ?? null,
    verdict: standing?.verdict ?? null,
    now: (standing?.wording ?? thread.wordings[0]).id,
    first: standing?.first ?? null,
    last: standing?.last ?? null,
    recurs: standing?.recurs ?? null,
    window: standing?.window ?? null,
    report: standing?.report?.link ?? null,
    leftOut: standing?.leftOut ? headJson(standing.leftOut) : null,
    quiet:
      quiet === null
        ? null
        : {
            document: headJson(quiet.head),
            documents: quiet.documents,
            neighbours: quiet.neighbours.map(({ id }) => id),
            lookedFor: quiet.lookedFor,
          },
    wordings: thread.wordings.map((entry): EntryJson => {
      const one = listed.get(entry.id);
      const none = { n: 0, thread: thread.id, state: standing?.state ?? null, first: null, last: null };
      return entryJson({ ...(one ?? { ...none, holds: false }), entry });
    }),
    reports: links(thread.reports),
    answers: links(thread.answers),
    beside: links(thread.kin),
    proposed: links(thread.proposed),
  };
}
