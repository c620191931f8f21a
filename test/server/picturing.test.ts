import { expect, test } from 'vitest';
import { picturesIn } from '../../src/server/picturing.ts';

/** Two sheets, the second turned, each 300 by 200 points. */
const PDF = `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R 4 0 R]/Count 2/MediaBox[0 0 300 200]>> endobj
3 0 obj <</Type/Page/Parent 2 0 R>> endobj
4 0 obj <</Type/Page/Parent 2 0 R/Rotate 90>> endobj
trailer <</Root 1 0 R>>
`;
const file = (text: string) => ({
  hash: text.slice(0, 20),
  bytes: async () => new TextEncoder().encode(text),
});
const pictures = picturesIn(process.env);

test('nothing draws where there is no program for it', () =>
  expect(picturesIn({ PATH: '/nowhere' })).toBeNull());

test.skipIf(pictures === null)('a page is drawn at its size (skipped: no pdftoppm)', async () => {
  const first = await pictures!(file(PDF), 1);
  expect([first!.width, first!.height]).toEqual([300, 200]);
  expect(Buffer.from(first!.png.subarray(1, 4)).toString()).toBe('PNG');
  const second = await pictures!(file(PDF), 2);
  expect([second!.width, second!.height]).toEqual([200, 300]);
  expect(await pictures!({ ...file(PDF), bytes: () => Promise.reject(new Error('asked again')) }, 1)).toBe(
    first,
  );
});

test.skipIf(pictures === null)('what cannot be drawn has no picture (skipped: no pdftoppm)', async () => {
  expect(await pictures!(file('no pdf at all'), 1)).toBeNull();
  expect(await pictures!(file(PDF), 9)).toBeNull();
  expect(
    await pictures!(file(PDF.replace('%PDF-1.4', '%PDF-1.5').replace('300 200', '90000 90000')), 1),
  ).toBeNull();
});
