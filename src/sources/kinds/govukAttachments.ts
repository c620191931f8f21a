import { z } from 'zod';
import type { Found, Get } from '../source.ts';
import { askBeside } from './asking.ts';
import { shaped } from './shape.ts';

/** What the Content API says of a page's attachments: https://docs.publishing.service.gov.uk/content-schemas/publication.html */
const Page = z.object({
  details: z
    .object({
      attachments: z
        .array(
          z.object({
            attachment_type: z.string(),
            url: z.string().nullish(),
            title: z.string().nullish(),
            content_type: z.string().nullish(),
          }),
        )
        .nullish(),
    })
    .nullish(),
});

/** Pages that say little themselves, and have their text in what is attached. */
const CARRIES = /^\/government\/(?:publications|consultations|calls-for-evidence|statistics)\//;

/** Of files, what can be read. */
const READABLE = /^application\/(?:pdf|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)/;

/**
 * The attachments of a page: those that are pages of the site, and with `all` files too, but not a file that bears the
 * title of such a page, which is the same text.
 */
export async function* attachmentsOf(
  page: Found,
  get: Get,
  wanted: string | undefined,
): AsyncGenerator<Found> {
  if (!wanted || !page.address || !CARRIES.test(page.key)) return;
  const answer = await askBeside(get, page.address);
  if (!answer) return;
  const attachments = shaped(Page, answer, 'the GOV.UK Content API').details?.attachments ?? [];
  const pages = attachments.filter(({ attachment_type }) => attachment_type === 'html');
  const titles = new Set(pages.map(({ title }) => title));
  const files = attachments.filter(
    ({ attachment_type, content_type, title }) =>
      wanted === 'all' &&
      attachment_type === 'file' &&
      READABLE.test(content_type ?? '') &&
      !titles.has(title),
  );
  for (const { url, title } of [...pages, ...files]) {
    if (!url) continue;
    const address = contentAddress(url, new URL(page.address).origin);
    yield { ...page, key: url, address, title: title ?? page.title };
  }
}

/** Links are paths of the site, sometimes without their first slash, and sometimes whole addresses of other sites. */
export const contentAddress = (link: string, site: string): string =>
  /^https?:/.test(link) ? link : `${site}/api/content/${link.replace(/^\//, '')}`;
