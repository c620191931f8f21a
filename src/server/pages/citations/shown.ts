import { CITATION_CONTEXTS } from '../../../model/citation.ts';
import { citableOf } from '../../../publish/citations.ts';
import { plain } from '../../../publish/citing/plain.ts';
import { count, oneLine } from '../../../publish/words.ts';
import type { Meant } from '../../../search/citing.ts';
import type { CitedWork, CitingDocument, FoundCitation } from '../../../store/citations.ts';
import type { House } from '../../house.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';
import { empty } from '../../look/components/notices.ts';
import { day, when } from '../../look/components/numbers.ts';
import { type Column, table } from '../../look/components/tables.ts';
import { type Tone, tag } from '../../look/components/tags.ts';
import { shortened } from '../lines.ts';

const TONES: Readonly<Record<FoundCitation['context'], Tone>> = {
  amended: 'news',
  revoked: 'bad',
  commenced: 'good',
  quoted: 'plain',
  'defined by': 'plain',
  'relied on': 'plain',
  applied: 'plain',
  mentioned: 'quiet',
};

/** Places that cite, each with its passage, which is one link away in its document. */
export const citationTable = (caption: string, rows: readonly FoundCitation[], by: 'of' | 'in'): Html =>
  table<FoundCitation>({
    caption,
    hideCaption: true,
    rows,
    empty: empty('None', ''),
    columns: [
      ...(by === 'of' ? [DOCUMENT] : []),
      { heading: 'What is done', cell: ({ context }) => tag(context, TONES[context]) },
      { heading: 'With what', cell: (one) => linkTo(ofHref(plain(citableOf(one))), plain(citableOf(one))) },
      { heading: 'In these words', wide: true, cell: passage },
    ],
  });

const DOCUMENT: Column<FoundCitation> = {
  heading: 'Document',
  names: true,
  cell: ({ document: { id, title, published } }) =>
    markup`${linkTo(`/document?${new URLSearchParams({ id })}`, shortened(oneLine(title) || id, 90))}${published !== null && markup`, ${day(published)}`}`,
};

function passage({ document, start, end, sentence, within, effect, inQuotation }: FoundCitation): Html {
  const mark = `at:${start}-${end}`;
  const href = `/document?${new URLSearchParams({ id: document.id, edition: document.edition, mark })}#mark-${mark}`;
  const told = [
    within === null ? null : markup`${within.cited}`,
    effect === null ? null : markup`${when(effect)}`,
    inQuotation ? markup`within a quotation` : null,
  ].filter((one) => one !== null);
  return markup`${linkTo(href, markup`<q class="wp-words">${shortened(oneLine(sentence), 300)}</q>`)}${told.map((one, at) => markup`${at === 0 ? ' ' : ', '}${one}`)}`;
}

export const ofHref = (name: string): string => `/citations?${new URLSearchParams({ of: name })}`;

/** The picture, as a file of its own: what it shows stands in the list as well. */
export const pictureIn = (by: 'of' | 'in', typed: string, name: string): Html =>
  markup`<img class="wp-pic" src="/citations/picture?${new URLSearchParams({ [by]: typed }).toString()}" alt="${by === 'of' ? `What cites ${name}` : `What ${name} cites`}, by year, and what is done with it: the list says the same." width="900" loading="lazy">`;

/** On the page of an instrument: who cites it, whether or not anybody undertook something under it. */
export async function citedBySection(house: House, meant: Meant): Promise<Html | null> {
  const { total, documents } = await house.store.citations.citing(
    { works: meant.works, path: meant.path },
    10,
  );
  if (total === 0) return null;
  return markup`<h2 class="govuk-heading-m">Cited by</h2>${pictureIn('of', meant.name, meant.name)}
${table<CitingDocument>({
  caption: 'Cited by',
  hideCaption: true,
  rows: documents,
  columns: [
    {
      heading: 'Document',
      names: true,
      cell: ({ id, title }) =>
        linkTo(`/document?${new URLSearchParams({ id })}`, shortened(oneLine(title) || id, 90)),
    },
    { heading: 'Published', cell: ({ published }) => (published === null ? null : day(published)) },
    { heading: 'What it does with it', cell: ({ counts }) => countWords(counts) },
  ],
})}<p class="govuk-body">${linkTo(ofHref(meant.name), `All places, in ${count(total, 'document')}`)}</p>`;
}

const countWords = (counts: CitedWork['counts']): string =>
  CITATION_CONTEXTS.flatMap((one) => (counts[one] === undefined ? [] : [`${one} ${counts[one]}`])).join(', ');

/** On the page of a document: the works that it cites, and who cites it. */
export async function citesSection(house: House, document: CitingDocument): Promise<Html> {
  const { citations } = house.store;
  const [{ total, works }, citing] = await Promise.all([
    citations.cited({ documents: [document.id] }, 100),
    document.work === null ? { total: 0, documents: [] } : citations.citing({ works: [document.work] }, 1),
  ]);
  return markup`${citing.total > 0 && markup`<p class="govuk-body">${linkTo(ofHref(document.id), `Cited itself by ${count(citing.total, 'document')}`)}</p>`}
${total > 0 && pictureIn('in', document.id, document.title)}
${table<CitedWork>({
  caption: count(total, 'work'),
  rows: works,
  empty: empty('Nothing', 'No law, treaty or other instrument is cited in it.'),
  columns: [
    { heading: 'Instrument', names: true, cell: ({ name, id }) => linkTo(ofHref(id ?? name), name) },
    { heading: 'What is done with it', cell: ({ counts }) => countWords(counts) },
  ],
})}<p class="govuk-body">${linkTo(`/citations?${new URLSearchParams({ in: document.id })}`, 'All places with their words')}</p>`;
}
