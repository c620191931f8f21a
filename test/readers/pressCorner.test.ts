import { describe, expect, it } from 'vitest';
import { readChecked } from './contract.ts';

const RELEASE = {
  ky: 1,
  refCd: 'IP/26/301',
  eventDate: '2026-11-20',
  publishDate: '2026-11-20T11:42:00.000+01:00',
  docutypeResource: { code: 'IP', description: 'Press release' },
  docuLanguageResource: {
    title: 'Commission proposes rules for harbours',
    subtitle: '',
    language: 'en',
    htmlContent: '<h2>Next steps</h2><p>The Commission will report by <b>May 2027</b>.</p>',
  },
};
const readJson = (json: object) => readChecked(JSON.stringify(json));

describe("a document of the Commission's Press Corner", () => {
  it('is read with what it says of itself', () => {
    expect(readJson(RELEASE).document).toMatchObject({
      id: 'https://ec.europa.eu/commission/presscorner/detail/en/ip_26_301',
      title: 'Commission proposes rules for harbours',
      publisher: 'European Commission',
      published: '2026-11-20',
      language: 'en',
      genre: 'press release',
      text: 'Next steps\n\nThe Commission will report by May 2027.',
    });
  });

  it('without a day of its own is of the day it was published', () => {
    const { eventDate, docutypeResource, ...rest } = RELEASE;
    expect(readJson(rest).document).toMatchObject({ published: '2026-11-20' });
  });

  it.each([
    ['no words', { ...RELEASE, docuLanguageResource: { title: 'Only a title' } }],
    ['words that are none', { ...RELEASE, docuLanguageResource: { htmlContent: 42 } }],
    ['a search result', { docuLanguageListResources: [], totalNumber: 0 }],
  ])('%s: not read', (_, json) => {
    expect(readJson(json).document).toBeNull();
  });
});
