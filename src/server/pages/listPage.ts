// What pages that list entries share: facets beside the list, an address for each view of it, pages.
import type { FieldName, Sort } from '../../search/asked.ts';
import type { Found } from '../../search/search.ts';
import { filters } from '../look/components/filters.ts';
import { select } from '../look/components/forms.ts';
import { type Html, markup, type Text } from '../look/components/markup.ts';
import { linkTo, pages } from '../look/components/moving.ts';
import { empty, warning } from '../look/components/notices.ts';
import type { Visit } from '../look/layout.ts';
import { addressOf, type Usual, type View } from '../view.ts';
import { takeAway } from './takeAway.ts';
import { saveForm } from './views.ts';

/** A page that lists entries, with what its address says besides the view: `{ show: 'answered' }`. */
export interface List {
  readonly path: string;
  readonly usual: Pick<Usual, 'sort'>;
  readonly facets: readonly (readonly [field: FieldName, label: string])[];
  /** Orders that its form offers; left out, the headings of its table do. */
  readonly sorts?: readonly { readonly value: Sort; readonly words: string }[];
  readonly own?: Own;
}
type Own = Readonly<Record<string, string>>;

/** The address of a view of the list, or of one a little otherwise; `own` replaces what the page has of its own. */
export function addressIn(
  list: List,
  view: View,
  change: Partial<View> = {},
  own: Own = list.own ?? {},
): string {
  const address = addressOf(list.path, { ...view, ...change }, { usual: list.usual.sort });
  const query = new URLSearchParams(Object.entries(own).filter(([, value]) => value !== '')).toString();
  return query === '' ? address : `${address}${address.includes('?') ? '&' : '?'}${query}`;
}

/** Heading, what was not understood, facets, and what the list shows. */
export function listPage(given: {
  readonly list: List;
  readonly view: View;
  readonly heading: Text;
  readonly facet: Found['facet'];
  readonly body: Text;
  /** Under the heading. */
  readonly under?: Text | null;
  /** Over the facets. */
  readonly over?: Text | null;
  /** Whether values say how many have them. */
  readonly counted?: boolean;
}): Html {
  const { list, view, heading, facet, body, under, over, counted = true } = given;
  const facets = list.facets
    .map(([name, label]) => ({
      name,
      label,
      values: facet(name, MOST).map(({ value, label, count, chosen }) => ({
        value,
        words: label,
        count: counted ? count : null,
        chosen,
      })),
    }))
    .filter(({ values }) => values.length > 0);
  const side = filters({
    action: list.path,
    facets,
    kept: keptOf(list, view),
    clear: clearOf(list, view),
    ...(list.sorts !== undefined && {
      first: select({ name: 'sort', label: 'Sort by', choices: list.sorts, value: view.sort }),
    }),
  });
  return markup`<h1 class="govuk-heading-l">${heading}</h1>
${under}
${view.problems.map(({ message }) => warning(message))}
<div class="wp-columns"><div class="wp-columns__side">${over}${side}</div>
<div class="wp-columns__main">${body}</div></div>`;
}

/** So many values of a field are shown. */
const MOST = 30;

const keptOf = ({ usual, sorts, own = {} }: List, { typed, sort }: View): Own => ({
  ...(typed === '' ? {} : { q: typed }),
  ...(sort === usual.sort || sorts !== undefined ? {} : { sort }),
  ...Object.fromEntries(Object.entries(own).filter(([, value]) => value !== '')),
});

const clearOf = (list: List, view: View): string | null =>
  Object.keys(view.chosen).length === 0 ? null : addressIn(list, view, { chosen: {}, from: 0 });

/** Where nothing is shown: because nothing fits, or because there is nothing. */
export const nothingIn = ({ chosen, typed }: View, without: Text): Html =>
  Object.keys(chosen).length > 0 || typed !== ''
    ? empty(
        'Nothing fits',
        'Leave out a filter or a word. What is not in the documents read is not known: it may still have been said elsewhere.',
      )
    : empty('Nothing here yet', without);

/** Under a list: the same for other programs, and the view kept under a name. */
export function keptAndTaken(list: List, view: View, visit: Visit): Html {
  const files = takeAway(addressIn(list, view, { from: 0 }, {}));
  return markup`<p class="govuk-body-s wp-away">Take this list away: ${files.map(
    ({ href, title }, n) => markup`${n === 0 ? '' : ', '}${linkTo(href, title)}`,
  )}</p>${saveForm(visit, addressIn(list, view, { from: 0 }))}`;
}

/** Feeds of a view, for programs that look for them. */
export const feedsOf = (list: List, view: View) =>
  takeAway(addressIn(list, view, { from: 0 }, {})).filter(({ type }) => /atom|feed/.test(type));

/** Pages before and after. */
export const pagesOf = (list: List, view: View, total: number): Html | null =>
  pages({ from: view.from, most: view.most, total, at: (from) => addressIn(list, view, { from }) });
