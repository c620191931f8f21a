// News as lines: a document that came, and what later words do to an earlier undertaking.
import { count, oneLine } from '../../../publish/words.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';
import { day } from '../../look/components/numbers.ts';
import { relationTag, tag } from '../../look/components/tags.ts';
import { documentHref, facts, shortened, sourceOf, whatOf, whoOf } from '../lines.ts';
import type { Change, Grown } from './news.ts';

export const documentLine = ({ head, isNew, editions, undertakings }: Grown): Html =>
  markup`<p class="wp-line__what">${linkTo(documentHref(head.id), shortened(oneLine(head.title) || head.id, 140))}</p>
<p class="wp-line__facts">${facts([
    isNew ? tag('new', 'news', 'disc') : tag(`edition ${editions}`, 'care', 'again'),
    head.publisher,
    head.published === null ? 'no day known' : day(head.published),
    undertakings === 0 ? (isNew ? 'no undertaking' : null) : count(undertakings, 'new undertaking'),
  ])}</p>`;

/** Who and what it was; what changed; the later words and where they stand. */
export function changeLine({ tie, earlier, head, changes, also }: Change): Html {
  const who = earlier === null ? '' : whoOf(earlier.entry);
  const what = earlier === null ? oneLine(tie.from.quote.quote) : whatOf(earlier.entry);
  const href =
    earlier === null
      ? documentHref(tie.from.document)
      : earlier.thread === null
        ? `/entry/${earlier.entry.id}`
        : `/thread/${earlier.thread}`;
  return markup`<p class="wp-line__what">${who && markup`<span class="wp-line__who">${who}</span> `}${linkTo(href, shortened(what, 180))}</p>
<p class="wp-line__now"><q class="wp-words">${shortened(oneLine(tie.to.quote.quote), 240)}</q></p>
<p class="wp-line__facts">${facts([
    relationTag(tie.relation),
    changes.length > 0 ? changes.join('; ') : null,
    also > 0 ? `and ${count(also, 'other undertaking')} by the same words` : null,
    head === null ? null : sourceOf({ head, id: tie.to.item }),
  ])}</p>`;
}
