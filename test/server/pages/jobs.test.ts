import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import type { JobsState } from '../../../src/server/jobs/status.ts';
import { exampleHouse } from '../examples.ts';
import { WORK as STATE } from '../work.ts';

const house = await exampleHouse();
const HOST = { host: new URL(house.base).host, accept: 'text/html' };
const at = async (path: string, state: JobsState | null) => {
  const app = createApp({ ...house, jobs: async () => state });
  return (await app.request(path, { headers: HOST })).text();
};

describe('work in hand', () => {
  test('shows what waits, who works, and what was given up and why', async () => {
    const text = await at('/jobs', STATE);
    for (const words of ['6 documents', 'reader-1:40', 'nobody answers', 'A &lt;b&gt;name', 'Given up: 1'])
      expect(text).toContain(words);
    expect(text).not.toContain('no worker is heard from');
  });

  test('warns where documents wait and no worker is heard from', async () => {
    expect(await at('/jobs', { ...STATE, workers: [] })).toContain(
      '6 documents wait, and no worker is heard from',
    );
  });

  test('says so where there is none, and is led to from the sources only where there can be', async () => {
    expect(await at('/jobs', null)).toContain('No work was given to workers');
    expect(await at('/sources', STATE)).toContain('href="/jobs"');
    expect(await (await createApp(house).request('/sources', { headers: HOST })).text()).not.toContain(
      'href="/jobs"',
    );
  });

  test('is in the metrics; a queue that cannot be asked takes nothing from the rest', async () => {
    const text = await at('/metrics', STATE);
    expect(text).toContain('watchpoint_jobs{stage="read",state="waiting"} 3');
    expect(text).toContain('watchpoint_workers 1');
    const away = createApp({ ...house, jobs: () => Promise.reject(new Error('away')) });
    expect(await (await away.request('/metrics', { headers: HOST })).text()).toMatch(
      /^watchpoint_documents \d/m,
    );
  });
});
