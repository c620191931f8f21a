import { type Html, markup } from '../../look/components/markup.ts';
import { details } from '../../look/components/notices.ts';
import { documentAddress, type Look } from './address.ts';
import type { Shown } from './shown.ts';

/** More headings than these are not listed one by one. */
const MOST = 60;
const FEWEST = 4;

/** The headings of a text, in whichever part of it they are; of a very long one the first of each part. */
export function contentsOf({ parts, text }: Shown, look: Look, number: number): Html | null {
  const headings = parts.flatMap(({ blocks }, part) =>
    blocks.filter(({ kind }) => kind === 'heading').map((block) => ({ block, part })),
  );
  const levels = [6, 5, 4, 3, 2, 1].map((most) => headings.filter(({ block }) => block.level <= most));
  const listed =
    levels.find(({ length }) => length > 0 && length <= MOST) ??
    parts.flatMap((_, part) => headings.find((one) => one.part === part) ?? []).slice(0, MOST);
  if (listed.length < FEWEST && parts.length === 1) return null;
  const items = listed.map(({ block, part }) => {
    const anchor = `h-${block.start}`;
    const href =
      part === number
        ? `#${anchor}`
        : documentAddress({ ...look, mark: null, part: part === 0 ? null : part + 1 }, anchor);
    return markup`<li class="wp-contents__item wp-contents__item--${Math.min(block.level, 3)}"><a class="govuk-link" href="${href}">${text.slice(block.start, Math.min(block.end, block.start + 140))}</a></li>`;
  });
  return details('Contents', markup`<ul class="govuk-list wp-contents">${items}</ul>`);
}
