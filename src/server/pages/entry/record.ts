import { namesWords, pointWords } from '../../../publish/words.ts';
import type { Entry } from '../../../register/register.ts';
import type { Listed } from '../../../store/catalogue.ts';
import { summaryList } from '../../look/components/lists.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';
import { quote } from '../../look/components/quotes.ts';
import { bindingTag, standingTag, stateTag, tag } from '../../look/components/tags.ts';
import { documentAddress } from '../document/address.ts';
import { factsOf } from './facts.ts';

/** What is shown of an entry wherever it is shown: what it is, its words with the way to their place, what is known of it. */
export function record(listed: Pick<Listed, 'entry' | 'state' | 'thread'>, toPlace: string): Html {
  const { entry, state } = listed;
  return markup`<p class="wp-record__tags">${tagsOf(entry)}${state && stateTag(state)}${standingTag(entry.standing)}</p>
${quoteOf(entry, toPlace)}${summaryList(factsOf(entry))}`;
}

/** What stands over it. */
export const recordTitle = (entry: Entry): string =>
  entry.kind === 'commitment'
    ? `${namesWords(entry.values.actors) || 'Nobody named'}: ${entry.said.action.quote}`
    : `${KINDS[entry.kind]}: ${entry.said.quote}`;

const KINDS: Readonly<Record<Entry['kind'], string>> = {
  commitment: 'Commitment',
  figure: 'Figure',
  silence: 'Not said',
  watchpoint: 'To watch',
  advisory: 'Advice',
  event: 'Happened',
};

const tagsOf = (entry: Entry): Html =>
  entry.kind === 'commitment' ? bindingTag(entry) : tag(KINDS[entry.kind]);

/** The sentence with its action marked; the link leads to the words in the document. */
function quoteOf(entry: Entry, href: string): Html {
  const { head } = entry;
  const day = head.published === null ? '' : `, ${pointWords(head.published)}`;
  const source = `${head.title || head.id}${day}`;
  if (entry.kind !== 'commitment') return quote({ words: entry.said.quote, cite: source, href });
  const { sentence, action } = entry.said;
  const start = action.start - sentence.start;
  const marked = [{ start, end: start + action.quote.length, as: entry.values.firmness }];
  return quote({ words: sentence.quote, cite: source, href, marked });
}

/** Where more of it is. */
export const recordLinks = ({ entry, thread }: Pick<Listed, 'entry' | 'thread'>): Html =>
  markup`<ul class="govuk-list wp-record__links"><li>${linkTo(`/entry/${entry.id}`, 'The whole record')}</li>
${thread && markup`<li>${linkTo(`/thread/${thread}`, 'Its thread through all documents')}</li>`}</ul>`;

/** The way to the words of an entry in its document. */
export const placeOf = (entry: Entry, newest: boolean): string =>
  documentAddress(
    { id: entry.document, edition: newest ? null : entry.edition, mark: entry.id },
    `mark-${entry.id}`,
  );
