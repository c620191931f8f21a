import { expect, test } from 'vitest';
import type { Found, Message } from '../../src/store/ledger.ts';
import type { Store } from '../../src/store/store.ts';

const ON = { at: '2026-03-01T10:00:00Z', by: 'Ann' };

/** What every store keeps for people. */
export function keepingContract(store: () => Store): void {
  test('what is kept is found by kind and name, newest word last', async () => {
    const { keeping } = store();
    expect(await keeping.put('view', 'ports', { title: 'Ports' }, ON)).toBe(true);
    expect(await keeping.put('audience', 'ports', { title: 'Harbours' }, ON)).toBe(true);
    expect(await keeping.put('view', 'ports', { title: 'Ports' }, ON)).toBe(false);
    expect(await keeping.put('view', 'ports', { title: 'All ports' }, { ...ON, by: 'Bea' })).toBe(true);
    expect(await keeping.put('view', 'arms', { title: 'Arms' }, ON)).toBe(true);
    expect((await keeping.list('view')).map(({ id, body }) => [id, body])).toEqual([
      ['arms', { title: 'Arms' }],
      ['ports', { title: 'All ports' }],
    ]);
    expect(await keeping.get('audience', 'ports')).toMatchObject({ body: { title: 'Harbours' }, by: 'Ann' });
  });

  test('what is dropped is gone, and stays in its history', async () => {
    const { keeping } = store();
    await keeping.put('programme', 'p', { title: 'P' }, ON);
    expect(await keeping.drop('programme', 'p', { ...ON, by: 'Bea' })).toBe(true);
    expect(await keeping.drop('programme', 'p', ON)).toBe(false);
    expect(await keeping.get('programme', 'p')).toBeNull();
    expect(await keeping.list('programme')).toEqual([]);
    expect((await keeping.history('programme', 'p')).map(({ body, by }) => [body, by])).toEqual([
      [{ title: 'P' }, 'Ann'],
      [null, 'Bea'],
    ]);
    expect(await keeping.put('programme', 'p', { title: 'P' }, ON)).toBe(true);
  });
}

const LOOKED = { seq: 5, day: '2026-03-01', digest: '2026-03-01T00:00:00.000Z' };
const FOUND: Found = { alert: 'a', item: 'c:1', occasion: 'new', revision: '', at: ON.at, body: { n: 1 } };
const message = (id: string, due = ON.at): Message => ({
  ...{ id, alert: 'a', channel: 'mail', recipient: 'ann@example.org', at: ON.at, due, tells: 1 },
  body: { subject: 'S' },
});
const at = (time: string) => `2026-03-01T${time}:00.000Z`;

/** What every store's ledger promises. */
export function ledgerContract(store: () => Store): void {
  test('two processes look at the same: one keeps what was found', async () => {
    const { ledger } = store();
    expect(await ledger.looked('a')).toBeNull();
    expect(await ledger.look('a', null, LOOKED, [FOUND])).toBe(true);
    expect(await ledger.look('a', null, LOOKED, [{ ...FOUND, item: 'c:2' }])).toBe(false);
    expect(await ledger.looked('a')).toEqual(LOOKED);
    expect(await ledger.untold('a')).toEqual([{ ...FOUND, at: at('10:00') }]);
    expect(await ledger.look('a', LOOKED, { ...LOOKED, seq: 9 }, [FOUND])).toBe(true);
    expect(await ledger.untold('a')).toHaveLength(1);
  });

  test('what is found is told in one message', async () => {
    const { ledger } = store();
    await ledger.look('a', null, LOOKED, [FOUND]);
    expect(await ledger.post([message('m1')], [FOUND])).toBe(true);
    expect(await ledger.post([message('m2')], [FOUND])).toBe(false);
    expect(await ledger.post([message('m1')], [])).toBe(false);
    expect(await ledger.untold('a')).toEqual([]);
    expect((await ledger.sent()).map(({ id, state }) => [id, state])).toEqual([['m1', 'waiting']]);
  });

  test('a message is with one process at a time, and comes back when that has ended', async () => {
    const { ledger } = store();
    await ledger.post([message('m1'), message('m2', at('12:00'))], []);
    expect(await ledger.take('p1', at('10:00'), at('10:05'), ['mail'])).toMatchObject({
      message: { id: 'm1' },
      tries: 0,
    });
    expect(await ledger.take('p2', at('10:00'), at('10:06'), ['feed'])).toBeNull();
    expect(await ledger.take('p2', at('10:01'), at('10:06'), ['mail'])).toBeNull();
    await ledger.attempted({ message: 'm1', number: 1, at: at('10:01'), outcome: 'began', says: '' }, null);
    expect((await ledger.sent({ id: 'm1' }))[0]).toMatchObject({ state: 'sending' });
    expect(await ledger.take('p2', at('10:06'), at('10:11'), ['mail'])).toMatchObject({
      message: { id: 'm1' },
      tries: 1,
    });
  });

  test('it is tried until it is delivered or given up', async () => {
    const { ledger } = store();
    await ledger.post([message('m1')], []);
    await ledger.take('p1', at('10:00'), at('10:05'), ['mail']);
    const attempt = { message: 'm1', number: 1, at: at('10:01'), says: '450 later' };
    await ledger.attempted({ ...attempt, outcome: 'put off' }, at('10:30'));
    expect(await ledger.take('p1', at('10:29'), at('10:40'), ['mail'])).toBeNull();
    expect((await ledger.sent())[0]).toMatchObject({ state: 'waiting', next: at('10:30') });
    expect(await ledger.take('p1', at('10:30'), at('10:40'), ['mail'])).toMatchObject({ tries: 1 });
    await ledger.attempted({ ...attempt, number: 2, outcome: 'delivered', says: '250 ok' }, null);
    expect(await ledger.take('p1', at('23:00'), at('23:10'), ['mail'])).toBeNull();
    const [sent] = await ledger.sent({ alert: 'a' });
    expect(sent).toMatchObject({ state: 'delivered', next: null });
    expect(sent!.attempts.map(({ number, outcome }) => [number, outcome])).toEqual([
      [1, 'put off'],
      [2, 'delivered'],
    ]);
  });
}
