import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import { exampleHouse } from '../examples.ts';
import { visitor } from '../review/asking.ts';
import { threadWith } from './threads.ts';

const house = await exampleHouse();
const { get, send } = await visitor(createApp(house));
const { catalogue } = house.store;

describe('the page of a thread', () => {
  test('is led to by its ids, those it had and those of its wordings', async () => {
    const { thread } = await threadWith(
      house,
      ({ formerly, wordings }) => formerly.length > 0 && wordings.length > 1,
    );
    const own = await get(`/thread/${thread.id}`);
    expect(own.status).toBe(200);
    for (const id of [thread.formerly[0]!, ...thread.wordings.map((one) => one.id)]) {
      const { status, text } = await get(`/thread/${id}`);
      expect(status, id).toBe(200);
      expect(text).toContain(thread.id);
    }
    expect((await get('/thread/t:0000000000000000')).status).toBe(404);
  });

  test('has every wording with the words that decide it, its document and its edition', async () => {
    const { thread } = await threadWith(house, ({ wordings }) => wordings.length > 2);
    const { text } = await get(`/thread/${thread.id}`);
    expect(text.match(/class="wp-wording"/g)).toHaveLength(thread.wordings.length);
    for (const { document, id } of thread.wordings)
      expect(text).toContain(`${new URLSearchParams({ id: document })}&amp;mark=${encodeURIComponent(id)}`);
    expect(text).toContain('wp-op--firmness');
    expect(text).toMatch(/<mark class="wp-op wp-op--changed|Said anew, in other words/);
  });

  test.each([
    ['reported done', 'A document reports that it was done.'],
    ['withdrawn', 'A document reports that it was given up.'],
    ['overdue', 'and no document read reports it done'],
    ['gone quiet', 'What was looked for, and where'],
  ])('says why it is %s, with the words and the rule', async (state, words) => {
    const { thread, standing } = await threadWith(house, (_, found) => found.standing?.state === state);
    const { text } = await get(`/thread/${thread.id}`);
    expect(text).toContain(words);
    expect(text).toContain('By which rule');
    if (standing?.report) expect(text).toContain(`at%3A${standing.report.to.quote.start}-`);
  });

  test('has each link with both quotes and what spoke for it and against', async () => {
    const { thread } = await threadWith(house, ({ proposed }) => proposed.length > 0);
    const { text } = await get(`/thread/${thread.id}`);
    expect(text).toContain('Not sure');
    expect(text).toContain('Speaks for it');
    expect(text).toContain(`action="/review/item/${thread.proposed[0]!.link}"`);
  });
});

describe('people', () => {
  test('split words off a thread, undo it, and join threads', async () => {
    const { thread } = await threadWith(house, ({ wordings }) => wordings.length > 2);
    const page = `/thread/${thread.id}`;
    const [item] = thread.wordings.slice(-1).map(({ id }) => id);
    const split = await send(`/review/thread/${thread.id}/split`, { item: item!, next: page }, page);
    expect((await get(split.to)).text).toContain('Split off as thread');
    expect((await catalogue.thread(item!))!.thread.id).not.toBe(thread.id);
    const other = (await catalogue.thread(item!))!.thread.id;
    await send(
      `/review/thread/${thread.id}/join`,
      { with: `http://127.0.0.1:8080/thread/${other}`, next: page },
      page,
    );
    expect((await catalogue.thread(item!))!.thread.id).toBe(thread.id);
    expect((await get(page)).text).toContain('What people said');
  });

  test('are told why not', async () => {
    const { thread } = await threadWith(house, ({ wordings }) => wordings.length === 1);
    const page = `/thread/${thread.id}`;
    const all = await send(`/review/thread/${thread.id}/split`, { item: thread.wordings[0].id }, page);
    expect(all.text).toContain('nothing of it would be left');
    expect((await send(`/review/thread/${thread.id}/join`, { with: thread.id }, page)).text).toContain(
      'one thread already',
    );
    expect((await send(`/review/thread/${thread.id}/join`, { with: 'xyz' }, page)).text).toContain(
      'No thread is called',
    );
  });
});
