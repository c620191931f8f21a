import type { Context } from 'hono';
import { briefingHtml } from '../../../publish/briefing/html.ts';
import { briefingMarkdown } from '../../../publish/briefing/markdown.ts';
import type { Briefing } from '../../../publish/briefing/model.ts';
import type { Env } from '../../env.ts';
import type { House } from '../../house.ts';
import { refused } from '../../safety/answers.ts';
import { attachment } from '../../safety/fileName.ts';

/** In which forms a briefing is taken away. */
export const FILES = [
  {
    ending: 'docx',
    words: 'Word',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  { ending: 'pdf', words: 'PDF', type: 'application/pdf' },
  { ending: 'html', words: 'HTML', type: 'text/html; charset=utf-8' },
  { ending: 'md', words: 'Markdown', type: 'text/markdown; charset=utf-8' },
] as const;
export type Ending = (typeof FILES)[number]['ending'];

/** So many wait for the one browser that prints; the next is told to come back. */
const MOST_WAITING = 4;
let waiting = 0;
let printing: Promise<unknown> = Promise.resolve();

/** The briefing as a file, or why it is not to be had. */
export async function fileOf(
  c: Context<Env>,
  house: House,
  briefing: Briefing,
  ending: Ending,
): Promise<Response> {
  const { type } = FILES.find((one) => one.ending === ending)!;
  const bytes = await bytesOf(house, briefing, ending);
  if (typeof bytes === 'string') return refused(c, { status: 503, title: 'There is no PDF', detail: bytes });
  c.header('content-type', type);
  c.header('content-disposition', attachment(`${briefing.title} ${briefing.about.asOf}.${ending}`));
  // The file brings its style with it, which our own pages may not.
  return c.body(bytes as Uint8Array<ArrayBuffer>);
}

async function bytesOf(house: House, briefing: Briefing, ending: Ending): Promise<Uint8Array | string> {
  if (ending === 'pdf') return printed(house, briefing);
  if (ending === 'docx') return (await import('../../../publish/briefing/docx.ts')).briefingDocx(briefing);
  return new TextEncoder().encode(ending === 'md' ? briefingMarkdown(briefing) : briefingHtml(briefing));
}

/** One at a time: a browser takes a core and 200 MB. */
async function printed({ browser }: House, briefing: Briefing): Promise<Uint8Array | string> {
  if (browser == null)
    return 'PDF is printed by Chromium, and this server has none. Take the HTML, and print it.';
  if (waiting >= MOST_WAITING)
    return 'Others are printing. Try again in a minute, or take the HTML and print it.';
  waiting++;
  const own = printing.then(async () => {
    const { printedPdf } = await import('../../printing.ts');
    return printedPdf(briefingHtml(briefing), browser, briefing.about.asOf);
  });
  printing = own.catch(() => undefined).finally(() => waiting--);
  const made = await own;
  return typeof made === 'string' ? 'Chromium did not print it. Take the HTML, and print it.' : made;
}
