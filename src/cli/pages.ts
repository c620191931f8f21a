import { pageHtml } from '../publish/html.ts';
import { pageMarkdown } from '../publish/markdown.ts';
import type { Page } from '../publish/page.ts';
import { pageText } from '../publish/text.ts';
import type { Terminal } from './terminal.ts';

/** A page in the format asked for. */
export function shown(page: Page, format: string | undefined, { paint, width }: Terminal): string {
  if (format === 'markdown') return pageMarkdown(page);
  if (format === 'html') return pageHtml(page);
  return pageText(page, { paint, width });
}
