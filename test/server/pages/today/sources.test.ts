import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { searchIn } from '../../../../src/search/search.ts';
import { createApp } from '../../../../src/server/app.ts';
import { openSqlite } from '../../../../src/store/sqlite.ts';
import { exampleHouse, HERE } from '../../examples.ts';

const house = await exampleHouse();
const get = async (app: ReturnType<typeof createApp>) =>
  (await app.request('http://127.0.0.1:8080/', { headers: HERE })).text();

const check = (source: string, day: string, outcome: 'unchanged' | 'could not check', why: string | null) =>
  house.store.following.recordCheck({
    ...{ source, began: `${day}T06:00:00Z`, ended: `${day}T06:01:00Z`, outcome, why },
    ...{ listed: 0, fresh: 0, changed: 0, failed: 0, notBefore: null },
  });

describe('sources on the page of today', () => {
  test('one that is down is not one with nothing new: which, since when, and what that means', async () => {
    const { following } = house.store;
    for (const id of ['down', 'sound', 'new', 'old'])
      await following.addSource(id, { title: `Source ${id}` }, '2026-02-01T00:00:00Z');
    await check('down', '2026-02-26', 'unchanged', null);
    await check('down', '2026-03-02', 'could not check', 'answered 503 <b>twice</b>');
    await check('sound', '2026-03-02', 'unchanged', null);
    await check('old', '2026-02-10', 'unchanged', null);
    const text = await get(createApp(house));
    expect(text).toContain('3 of 4 sources are not known to be up to date');
    expect(text).toContain('nothing new from them does not mean that there is nothing new');
    expect(text).toMatch(
      /Source down.*could not be checked.*Last answered.*26 February 2026.*answered 503 &lt;b&gt;/s,
    );
    expect(text).toMatch(/Source new.*never checked/s);
    expect(text).toMatch(/Source old.*not checked of late.*10 February 2026/s);
    expect(text).not.toContain('Source sound');
    expect(text).toContain('1 other source answered');
  });

  test('who begins is told what to type', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'watchpoint-empty-'));
    const store = await openSqlite(join(folder, 'register.db'), { mode: 'write' });
    afterAll(async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    });
    const text = await get(createApp({ ...house, store, search: searchIn(store) }));
    expect(text).toContain('watchpoint add statement.pdf');
    expect(text).toContain('watchpoint source add');
  });
});
