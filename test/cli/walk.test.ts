import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Terminal } from '../../src/cli/terminal.ts';
import { walkThrough } from '../../src/cli/walk.ts';
import type { RegisterEvent } from '../../src/register/events.ts';
import { openSqlite } from '../../src/store/sqlite.ts';
import type { Store } from '../../src/store/store.ts';
import { analysisOf } from '../register/analyses.ts';
import { folder } from './program.ts';

const work = folder();
const ON = { at: '2026-01-01T10:00:00Z', rules: '1' };
const DOUBTFUL = analysisOf('They will open a quay soon. The Council will meet biannually.', {
  commitments: [
    { action: 'open a quay', actors: [], deadline: ['soon', null] },
    { action: 'meet', cadence: ['biannually', null] },
  ],
});

let store: Store;
let printed: string;
let number = 0;
const terminal: Terminal = {
  print: async (text) => {
    printed += text;
  },
  say: () => undefined,
  progress: () => undefined,
  paint: (_, words) => words,
  width: 80,
};

beforeEach(async () => {
  printed = '';
  store = await openSqlite(join(work, `${number++}.db`), { mode: 'write' });
  await store.add([DOUBTFUL], ON);
});
afterEach(() => store.close());

/** Walks with these answers, and gives what the log has of people afterwards. */
async function walked(answers: readonly (string | (() => Promise<string>))[]): Promise<RegisterEvent[]> {
  const left = [...answers];
  await walkThrough(store, { by: 'Ann' }, terminal, async () => {
    const next = left.shift() ?? null;
    return typeof next === 'function' ? next() : next;
  });
  const events: RegisterEvent[] = [];
  for await (const { event, by } of store.events()) if (by.kind === 'person') events.push(event);
  return events;
}

it('the most doubtful comes first, and each answer is in the log', async () => {
  const events = await walked(['a', 'looks right', 'e', 'cadence=P6M', '']);
  expect(events).toMatchObject([
    { kind: 'accepted', reason: 'looks right' },
    { kind: 'edited', set: { cadence: 'P6M' }, reason: null },
  ]);
  expect(printed).toMatch(/1 of 2[\s\S]*open a quay[\s\S]*2 of 2[\s\S]*meet[\s\S]*That was all/);
});

it.each([
  ['who leaves says nothing', ['q']],
  ['nor who hangs up', []],
  ['nor who skips', ['s', 's']],
  ['nor who presses another key', ['x', 'q']],
])('%s', async (_, answers) => {
  expect(await walked(answers)).toEqual([]);
});

it('what cannot be read is said, and asked again', async () => {
  expect(await walked(['e', 'deadline=soon', '', 'r', 'no', 'q'])).toMatchObject([{ kind: 'rejected' }]);
  expect(printed).toMatch(/"soon" is no date/);
});

it('kept needs a note or a quote', async () => {
  expect(await walked(['k', '', '', 'k', '', 'seen', 'q'])).toMatchObject([
    { kind: 'judged', verdict: 'kept', reason: 'seen', evidence: null },
  ]);
});

it('what somebody else said meanwhile is shown before an answer counts', async () => {
  const item = DOUBTFUL.commitments[0]!.id;
  const meanwhile = async () => {
    const event = { kind: 'accepted', document: 'doc:test', item, reason: 'mine' } as const;
    await store.append([event], { at: ON.at, by: { kind: 'person', name: 'Bob' } });
    return 'r';
  };
  const events = await walked([meanwhile, 'r', 'still wrong', 'q']);
  expect(events).toMatchObject([{ kind: 'accepted' }, { kind: 'rejected', reason: 'still wrong' }]);
  expect(printed).toMatch(/Meanwhile somebody else[\s\S]*accepted by Bob: mine/);
});
