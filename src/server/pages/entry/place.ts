import type { Place } from '../../../model/place.ts';
import { placeWords } from '../../../publish/place.ts';
import { spanOf } from '../../../register/entries.ts';
import type { Entry } from '../../../register/register.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';

/** How much of the text is shown on either side. */
const AROUND = 300;

/** The words of an entry with what stands before and after them in the edition that is quoted, and where that is. */
export function inItsPlace(
  entry: Entry,
  given: { readonly text: string; readonly places: readonly Place[]; readonly href: string },
): Html {
  const { text, places, href } = given;
  const { start, end } = spanOf(entry);
  const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  const kind = entry.kind === 'commitment' ? entry.values.firmness : entry.kind;
  return markup`<h2 class="govuk-heading-m">In its place</h2>
<blockquote class="wp-quote wp-quote__words">${from === 0 ? before : `… ${before.replace(/^\S*\s+/, '')}`}<mark class="wp-mark wp-mark--${kind}">${text.slice(start, end)}</mark>${to === text.length ? after : `${after.replace(/\s+\S*$/, '')} …`}</blockquote>
<p class="govuk-hint">${placeWords(places, { start, end })}Characters ${start} to ${end} of the edition <code class="wp-id">${entry.edition.slice(0, 16)}</code>.</p>
<p class="govuk-body">${linkTo(href, 'Show it in the document')}</p>`;
}
