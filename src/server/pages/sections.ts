import type { Fact, Item, Section } from '../../publish/page.ts';
import { summaryList } from '../look/components/lists.ts';
import { type Html, markup } from '../look/components/markup.ts';

/** Sections that were made for every kind of page, under a heading of ours: `level` is that of theirs. */
export const sectionsOf = (sections: readonly Section[], level: 3 | 4 = 3): Html =>
  markup`${sections.map((one) => sectionOf(one, level))}`;

const sectionOf = ({ heading, note, items, sections }: Section, level: 3 | 4): Html =>
  markup`${level === 3 ? markup`<h3 class="govuk-heading-s">${heading}</h3>` : markup`<h4 class="govuk-heading-s">${heading}</h4>`}
${note && markup`<p class="govuk-hint">${note}</p>`}${items.length > 0 && markup`<ul class="wp-stack">${items.map(itemOf)}</ul>`}${sectionsOf(sections, 4)}`;

const itemOf = ({ lead, facts, quote }: Item): Html =>
  markup`<li class="wp-stack__item"><p class="govuk-body">${lead}</p>${quote && markup`<p class="govuk-body"><q class="wp-words">${quote}</q></p>`}${facts.length > 0 && summaryList(facts.map(factRow))}</li>`;

const factRow = ([key, value]: Fact) => ({ key, value });
