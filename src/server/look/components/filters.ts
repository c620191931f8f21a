import { grouped } from '../../../publish/words.ts';
import { hidden } from './forms.ts';
import { type Html, markup, slug, type Text } from './markup.ts';
import { sign } from './signs.ts';

export interface Facet {
  readonly name: string;
  readonly label: string;
  readonly values: readonly FacetValue[];
}
export interface FacetValue {
  readonly value: string;
  readonly words: Text;
  /** How many there would be; null where it is not known. */
  readonly count: number | null;
  readonly chosen: boolean;
}

/**
 * Facets of a list beside it, in a form that asks by GET. Up to 700 px it is a sheet that the button "Filter" opens
 * (the popover of HTML: no script). `kept`: what else stands in the address (query, sorting). `clear`: the address without filters.
 */
export function filters(given: {
  readonly action: string;
  readonly facets: readonly Facet[];
  readonly kept?: Readonly<Record<string, string>>;
  readonly clear?: string | null;
  /** Fields of the page's own, over the facets. */
  readonly first?: Text;
}): Html {
  const { action, facets, kept = {}, clear, first } = given;
  const chosen = facets.flatMap(({ values }) => values).filter(({ chosen }) => chosen).length;
  return markup`<button class="wp-filters__open" type="button" popovertarget="filters">Filter${chosen > 0 && markup` <span class="wp-filters__chosen">(${chosen} chosen)</span>`}</button>
<search class="wp-filters" id="filters" popover aria-label="Filter">
<form method="get" action="${action}">${Object.entries(kept).map(([name, value]) => hidden(name, value))}
<div class="wp-filters__head"><h2 class="govuk-heading-s wp-filters__title">Filter</h2>${clear && markup`<a class="govuk-link" href="${clear}">Clear<span class="govuk-visually-hidden"> all filters</span></a>`}</div>
${first}${facets.map(facetOf)}
<div class="wp-filters__foot"><button type="submit" class="govuk-button">Show</button><button class="wp-sheet-close wp-filters__close" type="button" popovertarget="filters" popovertargetaction="hide">Close</button></div></form></search>`;
}

/** What a list is narrowed to, over it: each a link to the address without it. */
export const chips = (items: readonly { readonly words: Text; readonly href: string }[]): Html | null =>
  items.length === 0
    ? null
    : markup`<ul class="wp-chips" aria-label="Chosen filters">${items.map(({ words, href }) => markup`<li><a class="wp-chips__link" href="${href}"><span class="govuk-visually-hidden">Take away: </span>${words}${sign('cross')}</a></li>`)}</ul>`;

/** So many stay in sight; the rest opens. */
const IN_SIGHT = 6;

function facetOf(facet: Facet): Html {
  const { label, values } = facet;
  const open = values.filter(({ chosen }, at) => chosen || at < IN_SIGHT);
  const more = values.filter(({ chosen }, at) => !chosen && at >= IN_SIGHT);
  return markup`<fieldset class="govuk-fieldset wp-facet"><legend class="govuk-fieldset__legend wp-facet__legend">${label}</legend>
<div class="govuk-checkboxes govuk-checkboxes--small wp-facet__values">${open.map((one) => optionOf(facet, one))}</div>
${more.length > 0 && markup`<details class="govuk-details wp-facet__more"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${more.length} more<span class="govuk-visually-hidden">: ${label}</span></span></summary><div class="govuk-checkboxes govuk-checkboxes--small wp-facet__values">${more.map((one) => optionOf(facet, one))}</div></details>`}</fieldset>`;
}

function optionOf({ name, values }: Facet, one: FacetValue): Html {
  const id = `filter-${slug(name)}-${values.indexOf(one) + 1}`;
  return markup`<div class="govuk-checkboxes__item wp-facet__value"><input class="govuk-checkboxes__input" id="${id}" name="${name}" type="checkbox" value="${one.value}"${one.chosen ? markup` checked` : null}><label class="govuk-label govuk-checkboxes__label" for="${id}"><span class="wp-facet__words">${one.words}</span>${one.count !== null && markup` <span class="wp-facet__count">${grouped(one.count)}</span>`}</label></div>`;
}
