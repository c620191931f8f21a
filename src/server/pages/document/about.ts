import { webAddress } from '../../../publish/addresses.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo, sourceLink } from '../../look/components/moving.ts';
import { count } from '../../look/components/numbers.ts';
import { documentAddress, type Look } from './address.ts';
import { dayWords } from './document.ts';
import { isNewest, type Shown } from './shown.ts';

/** Under the title: when, by whom, of what kind, where it was published, which edition this is. */
export function aboutOf(shown: Shown, look: Look): Html {
  const { head, editions, number } = shown;
  const address = webAddress(head.uri);
  const parts = [
    dayWords(head.published),
    head.publisher,
    head.genre,
    editions.length > 1 && `edition ${number} of ${count(editions.length, 'edition').replace(/ .*/, '')}`,
    address !== null && sourceLink(address, 'As published'),
  ].filter((part) => part !== null && part !== false);
  return markup`<ul class="wp-row wp-document__about">${parts.map((part) => markup`<li>${part}</li>`)}</ul>
${!isNewest(shown) && markup`<p class="govuk-body">This is not the newest edition. ${linkTo(documentAddress({ id: look.id }), 'Show the newest')}</p>`}`;
}
