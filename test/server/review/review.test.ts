import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import { exampleHouse } from '../examples.ts';
import { visitor } from './asking.ts';

const house = await exampleHouse();
const { get, send } = await visitor(createApp(house));
const { catalogue } = house.store;
const { doubts } = await catalogue.doubts({ of: 'commitments' });
const links = await catalogue.doubts({ of: 'links' });
const item = doubts[0]!.id;
const at = (id: string) => `/review/item/${id}`;

describe('the queue', () => {
  test('has what the program is not sure of, weightiest first, in pages', async () => {
    const { total } = await catalogue.doubts();
    const { status, text } = await get('/review');
    expect(status).toBe(200);
    expect(text).toContain(`1 to 20 of ${total}`);
    expect(text).toContain('near, and the program is not sure');
    expect((await get('/review?page=2')).text).toContain(`21 to ${Math.min(40, total)} of ${total}`);
  });

  test('one leads to the next and back, until the end', async () => {
    const { total } = await catalogue.doubts({ of: 'links' });
    const seen: string[] = [];
    for (let id: string | null = links.doubts[0]!.id; id !== null; ) {
      const one = await catalogue.doubt(id, { of: 'links' });
      expect(one?.before).toBe(seen.length);
      expect(one?.previous).toBe(seen.at(-1) ?? null);
      seen.push(id);
      id = one!.next;
    }
    expect(seen).toHaveLength(total);
  });

  test('what nobody holds is a page that says so', async () => {
    expect((await get('/review/item/c:0000000000000000')).status).toBe(404);
  });
});

describe('what a person says', () => {
  test('is in the log under their name, leaves the queue, and can be taken back and said again', async () => {
    const { status, to } = await send(at(item), { act: 'accept', reason: 'As written', next: '/review' });
    expect(status).toBe(303);
    expect(to).toMatch(/^\/review\?said=\d+$/);
    expect(await catalogue.doubt(item)).toBeNull();
    const { text } = await get(to);
    expect(text).toContain('Accepted. It stands in the log under your name, Ada.');
    const seq = /said=(\d+)/.exec(to)![1]!;
    const back = await send('/review/undo', { seq, want: 'back', next: '/review' }, to);
    expect((await get(back.to)).text).toContain('Taken back');
    expect((await catalogue.doubt(item))?.id).toBe(item);
    const twice = await send('/review/undo', { seq, want: 'back', next: '/review' }, to);
    expect(twice.to).toBe('/review');
    await send('/review/undo', { seq, want: 'again', next: '/review' }, to);
    expect((await catalogue.entry(item))?.entry.reviews).toHaveLength(1);
  });

  test('sets values right as they are written, and only those that were changed', async () => {
    const was = { 'was-deadline': '', 'was-theme': 'trade', theme: 'trade' };
    const wrong = await send(at(item), { act: 'edit', deadline: 'next May', ...was });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('“next May”'.replaceAll(/[“”]/g, '&quot;'));
    expect(wrong.text).toContain('value="next May"');
    await send(at(item), { act: 'edit', deadline: '../2027-05-31', ...was });
    const { values } = (await catalogue.entry(item))!.entry;
    expect(values).toMatchObject({
      deadline: '../2027-05-31',
      corrected: [{ field: 'deadline', by: 'Ada' }],
    });
  });

  test('a verdict needs words of the register or a note', async () => {
    expect((await send(at(item), { act: 'kept' })).status).toBe(422);
    expect((await send(at(item), { act: 'kept', quote: 'no such words anywhere' })).text).toContain(
      'These words do not stand in that document',
    );
    const { entry } = (await catalogue.entry(item))!;
    const quote = (entry.said as { sentence: { quote: string } }).sentence.quote.slice(0, 40);
    expect((await send(at(item), { act: 'kept', quote })).status).toBe(303);
    expect((await catalogue.entry(item))!.entry.reviews.at(-1)?.event).toMatchObject({
      verdict: 'kept',
      evidence: { quote: { quote } },
    });
  });

  test('a link is confirmed or refused, and nothing else', async () => {
    const { id } = links.doubts[0]!;
    expect((await send(at(id), { act: 'accept' })).status).toBe(422);
    await send(at(id), { act: 'refuse', reason: 'another thing' });
    expect((await catalogue.ties({ links: [id] }))[0]?.standing).toBe('refused');
  });

  test('goes nowhere else than to a path of this server', async () => {
    const { to } = await send(at(item), { act: 'accept', next: 'https://elsewhere.example/' });
    expect(to).toMatch(/^\/\?said=/);
  });
});

test('a reader is shown the words and no button, and may not say anything', async () => {
  const open = await exampleHouse({ access: 'public' });
  const reader = await visitor(createApp(open));
  const { text } = await reader.get(at(item));
  expect(text).toContain('one needs the role analyst');
  expect(text).not.toContain('value="accept"');
  expect((await reader.send(at(item), { act: 'accept' })).status).toBe(403);
});
