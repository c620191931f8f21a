import type { Sheet } from './run.ts';
import { listed } from './sheets.ts';

/** Letters on a page below which it holds no text. */
const FEW = 3;

/** What to say of pages without text, and whether that is the whole document. */
export function withoutText(
  sheets: readonly Sheet[],
  pages: number,
): { whole: boolean; message: string } | null {
  const letters = new Map<number, number>();
  let strange = 0;
  let all = 0;
  for (const { page, runs } of sheets)
    for (const { text } of runs) {
      const good = text.match(/[\p{L}\d]/gu)?.length ?? 0;
      letters.set(page, (letters.get(page) ?? 0) + good);
      strange += text.match(/[\p{Co}\ufffd\p{Cc}]/gu)?.length ?? 0;
      all += text.length;
    }
  const empty = Array.from({ length: pages }, (_, i) => i + 1).filter(
    (page) => !((letters.get(page) ?? 0) >= FEW),
  );
  if (strange > all * 0.3 && all > 0)
    return {
      whole: true,
      message: 'is a PDF whose fonts do not say which letters they show: run OCR over it first',
    };
  if (empty.length === pages)
    return {
      whole: true,
      message: `has ${pages} ${pages === 1 ? 'page' : 'pages'} of pictures without text: run OCR over it first`,
    };
  if (empty.length < Math.max(2, pages * 0.1)) return null;
  return {
    whole: false,
    message: `has ${empty.length} pages without text (${listed(empty)}): if they are pictures, run OCR over it first`,
  };
}
