import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { addDays } from '../../../src/model/edtf.ts';
import { doubtsOf } from '../../../src/register/doubts.ts';
import type { RegisterEvent } from '../../../src/register/events.ts';
import { replayAll } from '../../../src/register/replay.ts';
import { standingOf } from '../../../src/register/state.ts';
import { threadsOf } from '../../../src/register/threads.ts';
import type { Store } from '../../../src/store/store.ts';
import { analysisOf } from '../../register/analyses.ts';

const RULES = { kind: 'program', name: 'test' } as const;
const PERSON = { kind: 'person', name: 'Ada' } as const;
const THINGS = [
  'harbour scanner at Zeebrugge',
  'border laboratory in Calais',
  'grid cable to Ostend',
  'visa register for crews',
];
const VERBS = ['open the', 'fund the', 'review the', 'extend the'];

/** The nth wording of a document on some of the things. */
function paper(id: number, wording: number, things: readonly number[]) {
  const lines = things.map((thing, at) => {
    const action = `${VERBS[(wording + at) % VERBS.length]} ${THINGS[thing]}`;
    return { action, text: `The United Kingdom and Belgium will ${action} by 30 June 2026.` };
  });
  const text = `Statement ${id}\n\n${lines.map((line) => line.text).join('\n\n')}\n`;
  return analysisOf(text, {
    head: {
      id: `doc:${id}`,
      title: `Statement ${id}`,
      published: addDays('2026-01-01', id * 20),
      publisher: 'HMG',
    },
    commitments: lines.map(({ action }) => ({
      action,
      actors: ['United Kingdom', 'Belgium'],
      deadline: ['30 June 2026', '../2026-06-30'] as const,
    })),
  });
}

/** The same register by replaying the log from its beginning. */
async function whole(store: Store, day: string) {
  const threads = threadsOf((await replayAll(store.events())).values());
  const period = { asOf: day, until: addDays(day, 90) };
  return {
    threads: threads.all
      .map((thread) => ({ thread, standing: standingOf(thread, threads, period) }))
      .sort((a, b) => (a.thread.id < b.thread.id ? -1 : 1)),
    entries: [...threads.entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1)),
    doubts: doubtsOf(threads).map(({ id, why }) => ({ id, why })),
    ties: [...threads.ties].sort((a, b) => (a.link < b.link ? -1 : 1)),
  };
}

async function catalogued(store: Store) {
  const ids: string[] = [];
  const standing = new Set<string>();
  const threads = new Set<string>();
  for await (const piece of store.catalogue.columns(0))
    for (const { kind, id, thread } of piece) {
      if (thread !== null) threads.add(thread);
      if (kind !== '') ids.push(id);
    }
  const entries = [];
  for (const id of ids.sort()) {
    const { entry } = (await store.catalogue.entry(id))!;
    entries.push(entry);
    standing.add(id);
  }
  const followed = [];
  for (const id of [...threads].sort()) {
    const { thread, standing } = (await store.catalogue.thread(id))!;
    followed.push({ thread, standing });
  }
  const doubts = await store.catalogue.doubts({ most: 1_000 });
  const ties = await store.catalogue.ties({ most: 1_000 });
  return {
    threads: followed,
    entries,
    doubts: doubts.doubts.map(({ id, why }) => ({ id, why })),
    ties: [...ties].sort((a, b) => (a.link < b.link ? -1 : 1)),
  };
}

const same = async (store: Store, day: string): Promise<void> => {
  await store.catalogue.refresh(day);
  expect(plain(await catalogued(store))).toEqual(plain(await whole(store, day)));
};

/** Without what JSON does not keep, and without an order that links in a thread do not have. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, one) =>
      ['reports', 'answers', 'kin', 'proposed'].includes(key)
        ? [...one].sort((a: { link: string }, b: { link: string }) => (a.link < b.link ? -1 : 1))
        : one,
    ),
  );

type Step =
  | { readonly is: 'add'; readonly id: number; readonly wording: number; readonly things: readonly number[] }
  | { readonly is: 'say'; readonly which: number; readonly what: number }
  | { readonly is: 'day'; readonly days: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant('add' as const),
      id: fc.integer({ min: 0, max: 7 }),
      wording: fc.integer({ min: 0, max: 3 }),
      things: fc.uniqueArray(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 4 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      is: fc.constant('say' as const),
      which: fc.nat(),
      what: fc.integer({ min: 0, max: 6 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ is: fc.constant('day' as const), days: fc.integer({ min: 1, max: 120 }) }),
  },
);

async function say(store: Store, { which, what }: Extract<Step, { is: 'say' }>): Promise<void> {
  const threads = threadsOf((await replayAll(store.events())).values());
  const items = [...threads.entries.values()];
  const one = items[which % items.length];
  if (one === undefined) return;
  const tie = threads.ties[which % Math.max(1, threads.ties.length)];
  const all = threads.all;
  const [a, b] = [all[which % all.length]!, all[(which + 1 + what) % all.length]!];
  const on = { document: one.document, item: one.id, reason: null };
  const said: (RegisterEvent | null)[] = [
    { kind: 'rejected', ...on },
    { kind: 'edited', ...on, set: { theme: 'trade', deadline: '2026-03' } },
    { kind: 'judged', ...on, verdict: 'kept', evidence: null },
    tie === undefined
      ? null
      : {
          kind: 'link judged',
          document: tie.to.document,
          link: tie.link,
          confirmed: which % 2 === 0,
          reason: null,
        },
    a === b
      ? null
      : {
          kind: 'thread joined',
          document: a.wordings[0].document,
          thread: a.id,
          items: [...a.wordings, ...b.wordings].map(({ id }) => id),
          reason: null,
        },
    a.wordings.length < 2
      ? null
      : {
          kind: 'thread split',
          document: a.wordings[0].document,
          thread: `t:split${which}`,
          items: [a.wordings.at(-1)!.id],
          reason: null,
        },
    { kind: 'accepted', ...on },
  ];
  const event = said[what] ?? null;
  if (event !== null) await store.append([event], { at: '2026-06-01T10:00:00Z', by: PERSON });
}

/** What every store's catalogue does; `fresh` gives a new, empty store. */
export function catalogueContract(fresh: () => Promise<Store>, numRuns: number): void {
  let stores: Store[] = [];
  const opened = async (): Promise<Store> => {
    const store = await fresh();
    stores.push(store);
    return store;
  };
  afterEach(async () => {
    for (const store of stores) await store.close();
    stores = [];
  });

  test('holds what a replay of the whole log gives, whatever came in which order', {
    timeout: 240_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
        const store = await opened();
        let day = '2026-02-01';
        for (const one of steps) {
          if (one.is === 'add')
            await store.add([paper(one.id, one.wording, one.things)], {
              at: '2026-06-01T10:00:00Z',
              rules: RULES.name,
            });
          else if (one.is === 'day') day = addDays(day, one.days);
          else await say(store, one);
          await store.catalogue.refresh(day);
        }
        await same(store, day);
      }),
      { numRuns },
    );
  });
}
