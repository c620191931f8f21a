import { webAddress } from '../../../publish/addresses.ts';
import { count } from '../../../publish/words.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo, sourceLink, tabs } from '../../look/components/moving.ts';
import { documentAddress, type Look, markAnchor } from './address.ts';
import { linesIn } from './sheets.ts';
import { dayWords, isNewest, type Shown } from './shown.ts';

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
    linkTo(`/briefing?document=${encodeURIComponent(head.id)}`, 'Brief me on it'),
  ].filter((part) => part !== null && part !== false);
  return markup`<ul class="wp-row wp-document__about">${parts.map((part) => markup`<li>${part}</li>`)}</ul>
${!isNewest(shown) && markup`<p class="govuk-body">This is not the newest edition. ${linkTo(documentAddress({ id: look.id }), 'Show the newest')}</p>`}`;
}

/** A way to look at a document that only some have. */
export interface AlsoView {
  readonly view: string;
  readonly words: string;
}

/** The ways to look at it. */
export function viewsOf(
  { head, analysis, editions }: Shown,
  look: Look,
  also: readonly AlsoView[] = [],
): Html {
  const edition = look.edition ?? null;
  const mark = look.mark ?? null;
  const at = (view: string | null) =>
    view === 'editions' || also.some((one) => one.view === view)
      ? documentAddress({ id: head.id, edition, view })
      : documentAddress({ id: head.id, edition, view, mark }, mark && markAnchor(mark));
  const paged = linesIn(analysis.places).length > 0;
  const known = look.view === 'editions' || also.some(({ view }) => view === look.view);
  const current = known || (look.view === 'pages' && paged) ? look.view : null;
  return tabs('Views of the document', [
    { href: at(null), words: 'Text', current: current === null },
    ...(paged ? [{ href: at('pages'), words: 'Pages', current: current === 'pages' }] : []),
    ...also.map(({ view, words }) => ({ href: at(view), words, current: current === view })),
    {
      href: at('editions'),
      words: editions.length > 1 ? 'Editions and differences' : 'Edition and origin',
      current: current === 'editions',
    },
  ]);
}
