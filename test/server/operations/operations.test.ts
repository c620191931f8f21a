import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import { exampleHouse } from '../examples.ts';

const house = await exampleHouse();
const app = createApp(house);
const HOST = { host: new URL(house.base).host };

describe('what those who run it ask', () => {
  test('whether it answers', async () => {
    const answer = await app.request('/healthz', { headers: HOST });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ status: 'ok' });
  });

  test('a register that cannot be asked is said to be so', async () => {
    const away = {
      ...house,
      store: {
        ...house.store,
        catalogue: { ...house.store.catalogue, at: () => Promise.reject(new Error('away')) },
      },
    };
    const answer = await createApp(away).request('/healthz', { headers: HOST });
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ status: 'unavailable' });
  });

  test('how requests went, by route, and how much the register holds', async () => {
    await app.request('/register?q=treaty', { headers: HOST });
    const answer = await app.request('/metrics', { headers: HOST });
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await answer.text();
    expect(text).toMatch(/^watchpoint_documents [1-9]/m);
    expect(text).toContain('watchpoint_catalogue_behind_events 0');
    expect(text).toMatch(
      /watchpoint_http_request_seconds_count\{method="GET",route="\/register",status="200"\} 1/,
    );
    expect(text).not.toContain('treaty');
  });

  test('where people sign in, it is for those who may read', async () => {
    const answer = await createApp({ ...house, access: 'people' }).request('/metrics', {
      headers: { ...HOST, accept: 'text/plain' },
    });
    expect(answer.status).toBe(401);
  });
});
