import { describe, expect, test } from 'vitest';
import type { NewAccount, Token } from '../../src/store/people.ts';
import type { Store } from '../../src/store/store.ts';

const NOW = '2026-03-02T10:00:00.000Z';
const LATER = '2026-03-03T10:00:00.000Z';
const ANN: NewAccount = {
  ...{ id: 'person:1', login: 'ann', name: 'Ann', role: 'administrator', made: NOW },
  ...{ issuer: null, subject: null },
};
const SESSION = { digest: 'd1', account: ANN.id, began: NOW, idle: LATER, until: LATER };
const TOKEN: Token = {
  ...{ id: 'token:1', account: ANN.id, name: 'x', role: 'reader', scope: 'read', made: NOW, until: LATER },
  ...{ used: null, revoked: null },
};

/** What every store keeps of people. */
export function peopleContract(opened: () => Store): void {
  const people = () => opened().people;

  describe('accounts', () => {
    test('a login, an id and a subject are one account’s', async () => {
      const elsewhere = { ...ANN, id: 'person:2', login: 'ann2', issuer: 'https://id.example', subject: 's' };
      expect(await people().addAccount(ANN)).toBe(true);
      expect(await people().addAccount(elsewhere)).toBe(true);
      expect(await people().addAccount({ ...ANN, id: 'person:3' })).toBe(false);
      expect(await people().addAccount({ ...ANN, login: 'bob' })).toBe(false);
      expect(await people().addAccount({ ...elsewhere, id: 'person:3', login: 'ann3' })).toBe(false);
      expect((await people().accounts()).map(({ login }) => login)).toEqual(['ann', 'ann2']);
      expect(await people().accountBySubject('https://id.example', 's')).toMatchObject({ id: 'person:2' });
      expect(await people().accountByLogin('ann')).toEqual({ ...ANN, disabled: null, hasPassword: false });
    });

    test('the last administrator who can come in stays one', async () => {
      await people().addAccount(ANN);
      await people().addAccount({ ...ANN, id: 'person:2', login: 'bob' });
      expect(await people().changeAccount('person:2', { disabled: NOW })).toBe(true);
      expect(await people().changeAccount(ANN.id, { role: 'editor' })).toBe(false);
      expect(await people().changeAccount(ANN.id, { disabled: NOW })).toBe(false);
      expect(await people().changeAccount(ANN.id, { name: 'Anna' })).toBe(true);
      expect(await people().changeAccount('person:9', { name: 'x' })).toBe(false);
    });

    test('a link holds until it is used, replaced or over', async () => {
      await people().addAccount(ANN);
      await people().invite(ANN.id, 'first', LATER);
      await people().invite(ANN.id, 'second', LATER);
      expect(await people().invited('first', NOW)).toBeNull();
      expect(await people().invited('second', LATER)).toBeNull();
      const used = await Promise.all([1, 2, 3].map(() => people().useInvitation('second', NOW)));
      expect(used.filter(Boolean)).toHaveLength(1);
    });
  });

  describe('what is shown at the door', () => {
    test('a session holds until it is idle, over or ended, or its account is disabled', async () => {
      await people().addAccount(ANN);
      await people().addAccount({ ...ANN, id: 'person:2', login: 'bob' });
      await people().beginSession({ ...SESSION, idle: '2026-03-02T11:00:00Z' });
      expect(await people().session('d1', NOW)).toMatchObject({ account: ANN.id, person: { login: 'ann' } });
      expect(await people().session('d1', '2026-03-02T11:00:00Z')).toBeNull();
      await people().sessionSeen('d1', '2026-03-09T10:00:00Z');
      expect(await people().session('d1', '2026-03-02T23:00:00Z')).not.toBeNull();
      expect(await people().session('d1', LATER)).toBeNull();
      await people().changeAccount(ANN.id, { disabled: NOW });
      expect(await people().session('d1', NOW)).toBeNull();
      await people().changeAccount(ANN.id, { disabled: null });
      await people().endSessions(ANN.id);
      expect(await people().session('d1', NOW)).toBeNull();
    });

    test('a token holds until it is over or revoked, by its owner alone', async () => {
      await people().addAccount(ANN);
      await people().addToken(TOKEN, 't1');
      expect(await people().token('t1', NOW)).toMatchObject({
        role: 'reader',
        person: { role: 'administrator' },
      });
      expect(await people().token('t1', LATER)).toBeNull();
      await people().tokenUsed(ANN.id, TOKEN.id, NOW);
      expect(await people().tokens(ANN.id)).toEqual([{ ...TOKEN, used: NOW, until: LATER }]);
      expect(await people().revokeToken('person:2', TOKEN.id, NOW)).toBe(false);
      expect(await people().revokeToken(ANN.id, TOKEN.id, NOW)).toBe(true);
      expect(await people().revokeToken(ANN.id, TOKEN.id, NOW)).toBe(false);
      expect(await people().token('t1', NOW)).toBeNull();
    });

    test('tries are counted, waited for, taken back and forgotten after a day', async () => {
      const pause = (tries: number) => (tries < 2 ? 0 : 60);
      const tryAt = (now: string) => people().tryOnce('k', now, pause);
      expect([await tryAt(NOW), await tryAt(NOW)]).toEqual([null, null]);
      expect(await tryAt(NOW)).toBe('2026-03-02T10:01:00.000Z');
      await people().forgetTries('k', 'one');
      expect(await tryAt(NOW)).toBeNull();
      expect(await tryAt(NOW)).not.toBeNull();
      expect(await tryAt('2026-03-03T10:00:01Z')).toBeNull();
      await people().forgetTries('k', 'all');
      expect([await tryAt(LATER), await tryAt(LATER)]).toEqual([null, null]);
    });

    test('an attempt elsewhere is taken once, in time', async () => {
      const attempt = { state: 's', nonce: 'n', verifier: 'v', next: '/', until: '2026-03-02T10:10:00.000Z' };
      await people().keepAttempt('a', attempt, NOW);
      await people().keepAttempt('b', attempt, NOW);
      expect(await people().takeAttempt('a', NOW)).toEqual(attempt);
      expect(await people().takeAttempt('a', NOW)).toBeNull();
      expect(await people().takeAttempt('b', LATER)).toBeNull();
    });
  });

  test('a note is its owner’s, one an item', async () => {
    for (const [owner, text] of [
      ['a', 'one'],
      ['b', 'two'],
      ['a', 'three'],
    ] as const)
      await people().keepNote(owner, { item: 'c:1', text, at: NOW });
    expect(await people().notes('a')).toEqual([{ item: 'c:1', text: 'three', at: NOW }]);
    expect(await people().notes('b', ['c:1', 'c:2'])).toHaveLength(1);
    expect(await people().notes('b', [])).toEqual([]);
    await people().keepNote('a', { item: 'c:1', text: '', at: NOW });
    expect(await people().notes('a')).toEqual([]);
  });

  test('acts are listed the latest first, narrowed, and from one on', async () => {
    const act = {
      at: NOW,
      who: 'person:1',
      name: 'Ann',
      what: 'signed in',
      on: null,
      from: '192.0.2.1',
      more: null,
    };
    await people().record(act);
    await people().record({ ...act, at: LATER, who: null, what: 'disabled', on: 'person:2' });
    const all = await people().acts();
    expect(all.map(({ what }) => what)).toEqual(['disabled', 'signed in']);
    expect(all[1]).toEqual({ ...act, seq: all[1]!.seq });
    for (const which of [
      { who: 'person:1' },
      { what: 'signed in' },
      { to: '2026-03-02' },
      { before: all[0]!.seq },
    ])
      expect(await people().acts(which)).toEqual([all[1]]);
    for (const which of [{ on: 'person:2' }, { since: '2026-03-03' }, { most: 1 }])
      expect(await people().acts(which)).toEqual([all[0]]);
  });
}
