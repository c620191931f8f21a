import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import { exampleHouse, HERE } from '../examples.ts';

const app = createApp(await exampleHouse());
const get = async (path: string) => {
  const response = await app.request(`http://127.0.0.1:8080${path}`, { headers: HERE });
  return { status: response.status, text: await response.text() };
};

describe('the register', () => {
  test('lists commitments', async () => {
    const { status, text } = await get('/register');
    expect(status).toBe(200);
    expect(text).toMatch(/\d+ commitments/);
  });

  test('is narrowed by what is typed, and says why each is there', async () => {
    const { text } = await get('/register?q=party%3Abelgium+theme%3Amigration+returns');
    expect(text).toMatch(/<mark class="wp-found">return/);
  });

  test('says what it did not understand, and shows the rest', async () => {
    const { text } = await get('/register?q=colour%3Ared+returns');
    expect(text).toContain('there is no field &quot;colour&quot;');
  });

  test('what is typed is never mark-up', async () => {
    const { text } = await get('/register?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E');
    expect(text).not.toContain('<script>alert');
  });
});
