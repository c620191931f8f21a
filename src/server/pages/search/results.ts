import { moreWords, widenedWords } from '../../../publish/texts.ts';
import { grouped } from '../../../publish/words.ts';
import type { TextResult } from '../../../search/texts/results.ts';
import type { TextsFound } from '../../../search/texts/texts.ts';
import type { Reason } from '../../../search/texts/why.ts';
import { stack } from '../../look/components/lists.ts';
import { type Html, markup, type Text } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';
import { details, inset } from '../../look/components/notices.ts';
import { day } from '../../look/components/numbers.ts';
import { words } from '../../look/components/quotes.ts';
import { table } from '../../look/components/tables.ts';
import { documentAddress, markAnchor } from '../document/address.ts';
import { type TextView, textAddress } from './view.ts';

/** Documents with their best passages: first those that have all the words, then the nearest. */
export function resultList(found: TextsFound, view: TextView): Html {
  const { results } = found;
  const [all, some] = [results.filter((one) => one.all), results.filter((one) => !one.all)];
  const list = (ones: readonly TextResult[]) => stack(ones.map((one) => resultOf(one, view)));
  return markup`${all.length > 0 && list(all)}${some.length > 0 && markup`${inset(widenedWords(found))}${list(some)}`}`;
}

function resultOf(one: TextResult, view: TextView): Html {
  const { document, title, snippet } = one;
  const place = snippet[0];
  const mark = place === undefined ? null : `at:${place.start}-${place.end}`;
  const href = documentAddress({ id: document, mark }, mark === null ? null : markAnchor(mark));
  return markup`<h3 class="govuk-heading-s">${linkTo(href, title || document)}</h3>
<p class="govuk-body-s">${besides(one)}</p>
${
  snippet.length > 0 &&
  markup`<blockquote class="wp-quote__words">${snippet.map(({ quote, start, hits }, at) => {
    const marks = hits.map((hit) => ({ start: hit.start - start, end: hit.end - start, as: 'found' }));
    return markup`${at > 0 && ' … '}${words(quote, marks)}`;
  })}</blockquote>`
}
${one.more > 0 && markup`<p class="govuk-body-s">${moreOf(one, view)}</p>`}
${one.why !== null && one.why.length > 0 && details(markup`Why this was found<span class="govuk-visually-hidden">: ${title || document}</span>`, whyTable(one.why, one.score!))}`;
}

const besides = ({ publisher, published, genre }: TextResult): Text =>
  markup`${[publisher, published === null ? null : day(published), genre]
    .filter((one) => one !== null && one !== '')
    .map((one, at) => markup`${at > 0 && ', '}${one}`)}`;

/** The same words in this document alone; where that is asked already, only how many. */
const moreOf = ({ document, more }: TextResult, view: TextView): Text =>
  view.chosen.document === undefined
    ? linkTo(
        textAddress(view, { chosen: { ...view.chosen, document: [document] }, from: 0 }),
        moreWords(more),
      )
    : moreWords(more);

const whyTable = (why: readonly Reason[], score: number): Html =>
  table({
    caption: markup`Score ${score.toFixed(3)}, by its parts`,
    hideCaption: false,
    columns: [
      {
        heading: 'Typed',
        names: true,
        cell: ({ typed, is }: Reason) => (is === 'together' ? `${typed} (together)` : typed),
      },
      { heading: 'Stands as', cell: ({ as }: Reason) => as.join(', ') },
      { heading: 'In', cell: (reason: Reason) => reason.in.join(' and ') },
      {
        heading: 'How rare',
        cell: ({ passages, of }: Reason) => `${grouped(passages)} of ${grouped(of)} passages`,
      },
      { heading: 'Adds', numeric: true, cell: ({ score }: Reason) => score.toFixed(3) },
    ],
    rows: why,
  });
