import { changeWords, pointWords } from '../../../publish/words.ts';
import type { Head } from '../../../register/events.ts';
import type { Entry } from '../../../register/register.ts';
import type { Tie } from '../../../register/ties.ts';
import { stack } from '../../look/components/lists.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { quote } from '../../look/components/quotes.ts';
import { relationTag, tag } from '../../look/components/tags.ts';
import { documentAddress, markAnchor } from '../document/address.ts';
import { mentionId } from '../document/marks.ts';

/** What other documents say of it, and what it says of them: the words at the other end of each link. */
export function tiesOf(
  { id, formerly }: Entry,
  ties: readonly Tie[],
  heads: ReadonlyMap<string, Head>,
): Html | null {
  const own = new Set([id, ...formerly]);
  const shown = ties.filter(({ standing }) => standing !== 'refused');
  if (shown.length === 0) return null;
  const items = shown.map((tie) => {
    const isEarlier = own.has(tie.from.item ?? '');
    const other = isEarlier ? tie.to : tie.from;
    const head = heads.get(other.document);
    const day = head?.published == null ? '' : `, ${pointWords(head.published)}`;
    const mark = other.item ?? mentionId(other.quote);
    const edition = head?.edition === other.edition ? null : other.edition;
    const href = documentAddress({ id: other.document, edition, mark }, markAnchor(mark));
    return markup`<p class="wp-record__tags">${relationTag(tie.relation)}${tie.standing === 'proposed' && tag('not sure', 'care', 'unknown')}<span>${isEarlier ? 'said later' : 'of what was said earlier'}</span></p>
${quote({ words: other.quote.quote, cite: `${head?.title || other.document}${day}`, href, note: tie.changes.map(changeWords).join('; ') || null })}`;
  });
  return markup`<h2 class="govuk-heading-m">In other documents</h2>${stack(items)}`;
}
