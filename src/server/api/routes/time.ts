// What has a time: what is due, the calendar, the watch list; and what changed.
import { z } from '@hono/zod-openapi';
import { addDays, addMonths } from '../../../model/edtf.ts';
import { happened } from '../../../publish/history.ts';
import type { Recorded } from '../../../register/events.ts';
import type { EntryOf } from '../../../register/register.ts';
import { verdictOf } from '../../../register/state.ts';
import { dayOf } from '../../house.ts';
import { DATED_KINDS } from '../../pages/calendar/dated.ts';
import { ASKED, askedIn } from '../asking.ts';
import { datedPage } from '../dated.ts';
import { type DueJson, dueIn } from '../due.ts';
import { cursorOf, PAGED, pageIn, pageOf, placeIn } from '../paging.ts';
import { ApiFault } from '../problems.ts';
import { type Route, route } from '../routing.ts';
import { Entry, entryJson } from '../shapes/entries.ts';
import { Link, linkJson } from '../shapes/threads.ts';
import { day, many, time } from '../shapes/words.ts';
import { watchedIn } from '../watched.ts';

const problems = many(z.string()).openapi({ description: 'What of `q` could not be understood.' });
const { kind: _, ...ABOUT_COMMITMENTS } = ASKED;
const Due = z
  .object({
    due: z.enum(['passed', 'due', 'running', 'recurring']).openapi({
      description:
        'passed: its last day is over, and nothing read reports it done; due: it falls in the time asked for; running: the time for it runs or begins; recurring: it is to come again, without a date.',
    }),
    day: z.string().nullable().openapi({ description: 'The day by which it is listed.' }),
    entry: Entry,
  })
  .openapi('Due');

const Dated = z
  .object({
    what: z.enum(['deadline', 'expected', 'watchpoint', 'event']),
    first: z.string().nullable(),
    last: z.string().nullable(),
    at: day.openapi({ description: 'The day under which it is listed.' }),
    entry: Entry,
  })
  .openapi('Dated');

const Watched = z
  .object({ entry: Entry, answers: many(Link) })
  .openapi('Watched', { description: 'What to watch or what is not said, with later words that answer it.' });

const Change = z
  .object({
    seq: z.int(),
    at: time,
    by: z.object({ kind: z.enum(['program', 'person']), name: z.string() }),
    kind: z.string(),
    what: z.string(),
    document: z.string(),
    edition: z.string().nullable(),
    item: z.string().nullable(),
    link: z.string().nullable(),
    thread: z.string().nullable(),
  })
  .openapi('Change', { description: 'One event of the log: the register is what they come to.' });

export const TIMES: readonly Route[] = [
  route(
    {
      path: '/api/due',
      tag: 'Time',
      summary: 'What has passed, falls due, runs or recurs, most pressing first',
      about:
        'Each undertaking once, by the words that hold; without what was given up, left out, reported done or judged kept.',
      query: z.strictObject({
        ...ABOUT_COMMITMENTS,
        until: day
          .optional()
          .openapi({ description: 'As given by default, 90 days from the day looked from.' }),
        is: z.enum(['passed', 'due', 'running', 'recurring']).optional(),
        ...PAGED,
      }),
      answer: pageOf(Due, { asOf: day, until: day, total: z.int(), problems }).openapi('DueList'),
    },
    async ({ query }, { house }) => {
      const asOf = dayOf(house);
      const until = query.until ?? addDays(asOf, 90);
      const given = askedIn(query, { kind: ['commitment'] });
      const all = (await dueIn(house, given.asked, until)).filter(
        ({ is }) => query.is === undefined || is === query.is,
      );
      const question = [given.asked, until, query.is];
      const { rows, next } = pageIn(all, ({ rank, at, n }) => [rank, at, n], query, question);
      const listed = await house.store.catalogue.entries(rows.map(({ n }) => n));
      const byNumber = new Map(listed.map((one) => [one.n, one]));
      const items = rows.flatMap(({ n, is, day }): DueJson[] => {
        const one = byNumber.get(n);
        if (one === undefined || verdictOf([one.entry as EntryOf<'commitment'>]) === 'kept') return [];
        return [{ due: is, day, entry: entryJson(one) }];
      });
      return { asOf, until, total: all.length, problems: given.problems, items, next };
    },
  ),
  route(
    {
      path: '/api/calendar',
      tag: 'Time',
      summary: 'Deadlines, what is to come again, watchpoints and events, by day',
      query: z.strictObject({
        ...ASKED,
        from: day.optional().openapi({ description: 'As given by default, the day looked from.' }),
        to: day.optional().openapi({ description: 'As given by default, a year after `from`.' }),
        ...PAGED,
      }),
      answer: pageOf(Dated, { from: day, to: day, total: z.int(), problems }).openapi('Calendar'),
    },
    async ({ query }, { house }) => {
      const from = query.from ?? dayOf(house);
      const to = query.to ?? addMonths(from, 12);
      const given = askedIn(query);
      const kinds = DATED_KINDS.filter((one) => given.asked.fields.kind?.includes(one) ?? true);
      const asked = { ...given.asked, fields: { ...given.asked.fields, kind: kinds } };
      const { total, rows, next } = await datedPage(house, asked, [from, to], query);
      const listed = await house.store.catalogue.entries([...new Set(rows.map(({ n }) => n))]);
      const byNumber = new Map(listed.map((one) => [one.n, one]));
      const items = rows.flatMap(({ n, what, first, last, at }) => {
        const one = byNumber.get(n);
        return one === undefined ? [] : [{ what, first, last, at, entry: entryJson(one) }];
      });
      return { from, to, total, problems: given.problems, items, next };
    },
  ),
  route(
    {
      path: '/api/watch-list',
      tag: 'Time',
      summary: 'What documents say to watch, and what they say is not there',
      query: z.strictObject({
        ...ASKED,
        show: z.enum(['watch', 'not-said', 'answered']).default('watch'),
        ...PAGED,
      }),
      answer: pageOf(Watched, { asOf: day, total: z.int(), problems }).openapi('WatchList'),
    },
    async ({ query }, { house }) => {
      const given = askedIn(query, { kind: ['watchpoint', 'silence'] });
      const { total, found, next } = await watchedIn(house, given.asked, query);
      const items = found.map(({ listed, answers }) => ({
        entry: entryJson(listed),
        answers: answers.map(linkJson),
      }));
      return { asOf: dayOf(house), total, problems: given.problems, items, next };
    },
  ),
  route(
    {
      path: '/api/changes',
      tag: 'Time',
      summary: 'What was recorded since a time, in order',
      about:
        'Keep the `next` of the last answer, and ask with it again later: it is there on the last page too, and goes on with what comes then.',
      query: z.strictObject({
        since: z.iso
          .datetime({ offset: true })
          .optional()
          .openapi({ description: 'Left out, from the beginning.' }),
        ...PAGED,
      }),
      answer: pageOf(Change, {
        last: z.int().openapi({ description: 'The number of the last event there is.' }),
      }).openapi('Changes'),
    },
    async ({ query }, { house }) => {
      const { since, limit, cursor } = query;
      const place = placeIn(cursor, 'changes', 1);
      const after = place === null ? null : Number(place[0]);
      if (after !== null && (!Number.isSafeInteger(after) || after < 0))
        throw new ApiFault(400, 'The cursor is none of ours');
      const items: z.input<typeof Change>[] = [];
      const from = after !== null ? { after } : since === undefined ? {} : { since };
      const { last } = await house.store.catalogue.at();
      for await (const one of house.store.events({ ...from, most: limit })) items.push(changeJson(one));
      return { last, items, next: cursorOf([items.at(-1)?.seq ?? after ?? last], 'changes') };
    },
  ),
];

const changeJson = ({ seq, at, by, event }: Recorded): z.input<typeof Change> => ({
  seq,
  at,
  by,
  kind: event.kind,
  what: happened(event),
  document: event.document,
  edition: event.kind === 'read' ? event.head.edition : 'edition' in event ? event.edition : null,
  item: 'item' in event ? event.item : null,
  link: 'link' in event ? event.link : null,
  thread: 'thread' in event ? event.thread : null,
});
