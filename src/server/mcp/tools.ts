// The tools that assistants have: they read, and nothing they do changes the register.
import { z } from 'zod';
import { addDays } from '../../model/edtf.ts';
import { KNOWN } from '../../search/asked.ts';
import { askedIn, pageOfNumbers, sortOf } from '../api/asking.ts';
import { dueIn } from '../api/due.ts';
import { pageIn } from '../api/paging.ts';
import { MOST_PASSAGE, passageOf } from '../api/passage.ts';
import { programmesJson } from '../api/routes/names.ts';
import { entryJson } from '../api/shapes/entries.ts';
import { threadJson } from '../api/shapes/threads.ts';
import { dayOf, type House } from '../house.ts';
import {
  Item,
  type ItemJson,
  itemOf,
  itemText,
  LinkItem,
  linkItem,
  NOTE,
  quotedText,
  SEEN,
} from './shapes.ts';
import { SEARCH_TEXTS } from './texts.ts';
import { seen, type Tool, tool } from './tool.ts';

const limit = z.number().int().min(1).max(25).default(10).describe('How many at once.');
const cursor = z.string().max(2_000).optional().describe('`next` of the answer before.');
const query = z
  .string()
  .max(500)
  .default('')
  .describe(
    'As people type it: party:belgium theme:migration before:2026-07 -state:overdue "returns" border*',
  );
const paged = { total: z.number().int(), next: z.string().nullable(), problems: z.array(z.string()) };

const listText = (head: string, items: readonly string[], next: string | null): string =>
  [head, ...items, ...(next === null ? [] : [`more: cursor ${next}`])].join('\n\n');

export const TOOLS: readonly Tool[] = [
  tool({
    name: 'search',
    title: 'Search the register',
    about:
      'Finds what documents undertake, state as figures, leave out, tell to watch or report, each with its exact words.',
    takes: {
      query,
      kind: z.enum(KNOWN.kind as readonly [string, ...string[]]).default('commitment'),
      limit,
      cursor,
    },
    gives: { ...SEEN, ...paged, items: z.array(Item) },
    run: async ({ query, kind, limit, cursor }, house) => {
      const given = askedIn({ q: query }, { kind: [kind] });
      const sort = sortOf(given, undefined);
      const { from, total, next } = await pageOfNumbers(house, given.asked, sort, { limit, cursor });
      const { results } = await house.search.find(given.asked, { sort, from, most: limit });
      const items = results.map((one) => itemOf(entryJson(one)));
      const problems = [...given.problems];
      const head = [`${total} found, as of ${dayOf(house)}.`, NOTE, ...problems].join('\n');
      return {
        data: { ...seen(house), total, next, problems, items },
        text: listText(head, items.map(itemText), next),
      };
    },
  }),
  SEARCH_TEXTS,
  tool({
    name: 'commitment',
    title: 'One entry',
    about:
      'One commitment, or another entry, by its id, with all the words it rests on and where its thread stands.',
    takes: { id: z.string().min(1).max(500).describe('c:…, as search gives it') },
    gives: { ...SEEN, item: Item },
    run: async ({ id }, house) => {
      const one = await house.store.catalogue.entry(id);
      if (one === null) return null;
      const item = itemOf(entryJson(one));
      const rest = item.quoted.slice(2).map(quotedText);
      const text = [`As of ${dayOf(house)}. ${NOTE}`, [itemText(item), ...rest].join('\n  ')].join('\n\n');
      return { data: { ...seen(house), item }, text };
    },
  }),
  tool({
    name: 'thread',
    title: 'One undertaking through all its documents',
    about:
      'Its wordings in the order they were published, where it stands, and the later passages that speak of it.',
    takes: { id: z.string().min(1).max(500).describe('t:…, or the id of one of its wordings') },
    gives: {
      ...SEEN,
      id: z.string(),
      state: z.string().nullable(),
      verdict: z.string().nullable().describe('What a person judged: kept or missed.'),
      now: z.string().describe('The id of the words that hold.'),
      next: z.array(z.string()).nullable().describe('When it is next to be reported: first and last day.'),
      wordings: z.array(Item),
      links: z.array(LinkItem).describe('Reports, answers and what stands beside it.'),
      proposed: z.array(LinkItem).describe('Only near: nobody has confirmed these.'),
    },
    run: async ({ id }, house) => threadAnswer(id, house),
  }),
  tool({
    name: 'passage',
    title: 'Exact words of a document',
    about:
      'The words of an entry’s sentence, or of a document from one place to another, with hash and what stands around.',
    takes: {
      entry: z.string().min(1).max(500).optional(),
      document: z.string().min(1).max(2_000).optional(),
      edition: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional()
        .describe('Left out, the newest.'),
      start: z.number().int().min(0).optional(),
      end: z.number().int().min(0).optional().describe(`At most start and ${MOST_PASSAGE}.`),
      around: z.number().int().min(0).max(2_000).default(240),
    },
    gives: {
      ...SEEN,
      source: Item.shape.source,
      sha256: z.string().describe('Of the words, hexadecimal.'),
      quoted: Item.shape.quoted,
      before: z.string().describe('Quoted matter.'),
      after: z.string().describe('Quoted matter.'),
    },
    run: async (given, house) => passageAnswer(given, house),
  }),
  tool({
    name: 'due',
    title: 'What is due',
    about:
      'What has passed, falls due, runs or recurs, most pressing first, each undertaking once by the words that hold. That something has passed does not say that it was not done.',
    takes: {
      query,
      until: z.iso.date().optional().describe('As given by default, 90 days from today.'),
      is: z.enum(['passed', 'due', 'running', 'recurring']).optional(),
      limit,
      cursor,
    },
    gives: {
      ...SEEN,
      until: z.string(),
      ...paged,
      items: z.array(Item.extend({ due: z.string(), day: z.string().nullable() })),
    },
    run: async (given, house) => dueAnswer(given, house),
  }),
  tool({
    name: 'programmes',
    title: 'Programmes',
    about: 'The scopes that people follow; search one with "programme:ID".',
    takes: {},
    gives: {
      ...SEEN,
      items: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          commitments: z.number().int(),
          states: z.record(z.string(), z.number()),
        }),
      ),
    },
    run: async (_, house) => {
      const items = (await programmesJson(house)).map(({ id, title, commitments, states }) => ({
        id,
        title,
        commitments,
        states,
      }));
      const lines = items.map(({ id, title, commitments }) => `${id}: ${title}, ${commitments} commitments`);
      return { data: { ...seen(house), items }, text: lines.join('\n') || 'There is no programme.' };
    },
  }),
];

async function threadAnswer(id: string, house: House) {
  const followed = await house.store.catalogue.thread(id);
  if (followed === null) return null;
  const listed = await house.store.catalogue.entriesCalled([
    ...new Set(followed.thread.wordings.map((one) => one.id)),
  ]);
  const thread = threadJson(followed, new Map(listed.map((one) => [one.entry.id, one])), dayOf(house));
  const wordings = thread.wordings.map(itemOf);
  const links = [...thread.reports, ...thread.answers, ...thread.beside].map(linkItem);
  const proposed = thread.proposed.map(linkItem);
  const { state, verdict, now, window } = thread;
  const head = `Thread ${thread.id}, state ${state ?? 'not known'} as of ${dayOf(house)}${verdict === null ? '' : `; a person judged: ${verdict}`}. ${NOTE}`;
  const told = links.map(
    (one) => `${one.relation} (${one.standing}) ${one.id}\n  ${one.quoted.map(quotedText).join('\n  ')}`,
  );
  const next = window === null ? null : [...window];
  return {
    data: { ...seen(house), id: thread.id, state, verdict, now, next, wordings, links, proposed },
    text: [head, ...wordings.map(itemText), ...told].join('\n\n'),
  };
}

interface AskedPassage {
  readonly entry?: string | undefined;
  readonly document?: string | undefined;
  readonly edition?: string | undefined;
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly around: number;
}

async function passageAnswer({ entry, document, edition, start, end, around }: AskedPassage, house: House) {
  const which =
    entry !== undefined
      ? { entry }
      : document !== undefined && start !== undefined && end !== undefined
        ? { document, edition, start, end }
        : null;
  if (which === null) throw new Error('Name an entry; or a document with start and end.');
  const found = await passageOf(house, which, around);
  if (found === null) return null;
  const { document: head, quote, sha256, before, after } = found;
  const { id, title, publisher, published, uri: address } = head;
  const place = {
    of: 'passage',
    quote,
    document: id,
    edition: found.edition,
    start: found.start,
    end: found.end,
  };
  return {
    data: {
      ...seen(house),
      source: { document: id, title, publisher, published, address },
      ...{ sha256, quoted: [place], before, after },
    },
    text: [
      NOTE,
      `source: ${JSON.stringify([title, publisher, published, id])}`,
      quotedText(place),
      `sha256 of the words: ${sha256}`,
      `quoted before: ${JSON.stringify(before)}`,
      `quoted after: ${JSON.stringify(after)}`,
    ].join('\n'),
  };
}

interface AskedDue {
  readonly query: string;
  readonly until?: string | undefined;
  readonly is?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

async function dueAnswer({ query, until: wanted, is, limit, cursor }: AskedDue, house: House) {
  const given = askedIn({ q: query }, { kind: ['commitment'] });
  const until = wanted ?? addDays(dayOf(house), 90);
  const all = (await dueIn(house, given.asked, until)).filter((one) => is === undefined || one.is === is);
  const { rows, next } = pageIn(all, ({ rank, at, n }) => [rank, at, n], { limit, cursor }, [
    given.asked,
    until,
    is,
  ]);
  const listed = new Map(
    (await house.store.catalogue.entries(rows.map(({ n }) => n))).map((one) => [one.n, one]),
  );
  const items = rows.flatMap((row): (ItemJson & { due: string; day: string | null })[] => {
    const one = listed.get(row.n);
    return one === undefined ? [] : [{ ...itemOf(entryJson(one)), due: row.is, day: row.day }];
  });
  const problems = [...given.problems];
  const head = [`${all.length} until ${until}, as of ${dayOf(house)}.`, NOTE, ...problems].join('\n');
  const lines = items.map((one) => `${one.due}${one.day === null ? '' : ` ${one.day}`}: ${itemText(one)}`);
  return {
    data: { ...seen(house), until, total: all.length, next, problems, items },
    text: listText(head, lines, next),
  };
}
