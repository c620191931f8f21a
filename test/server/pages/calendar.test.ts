import { describe, expect, test } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import { exampleHouse, HERE } from '../examples.ts';

const app = createApp(await exampleHouse());
const get = async (path: string) => {
  const response = await app.request(`http://127.0.0.1:8080${path}`, { headers: HERE });
  return { status: response.status, text: await response.text() };
};

describe('the calendar', () => {
  test('shows the month of the day, with days on their days and periods over them', async () => {
    const { status, text } = await get('/calendar');
    expect(status).toBe(200);
    expect(text).toContain('<h2 class="govuk-heading-m">March 2026</h2>');
    expect(text).toMatch(/In March 2026 or by its end, no single day/);
    expect(text).toMatch(/<time datetime="2026-03-31">.*?wp-calendar__item/s);
  });

  test('a commitment for a year is not on its last day: it is by the end of the year, and tentative', async () => {
    const { text } = await get('/calendar?view=year');
    expect(text).toMatch(/In 2026 or by its end, no single month.*by the end of 2026.*tentative/s);
    expect((await get('/calendar?at=2026-12')).text).not.toMatch(
      /<time datetime="2026-12-31"[^/]*<\/time><\/p>\s*<ul/,
    );
  });

  test('lists from a day on', async () => {
    const { text } = await get('/calendar?view=list&at=2026-06-01');
    expect(text).toContain('From 1 June 2026 on');
    expect(text).not.toContain('id="month-2026-05"');
  });

  test('is narrowed, keeps the choice while moving, and offers the same as a calendar file', async () => {
    const { text } = await get('/calendar?party=Belgium&at=2026-03');
    expect(text).toContain('/calendar?party=Belgium&amp;at=2026-04');
    expect(text).toContain('/calendar.ics?party=Belgium"');
  });

  test.each(['2026-13', 'x', '2026-02-31', '<script>', '0000'])(
    '%s is no time, and breaks nothing',
    async (at) => {
      for (const view of ['month', 'year', 'list'])
        expect((await get(`/calendar?view=${view}&at=${encodeURIComponent(at)}`)).status).toBe(200);
    },
  );
});
