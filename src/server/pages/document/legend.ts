import { grouped } from '../../../publish/words.ts';
import { hidden } from '../../look/components/forms.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { MARK_KINDS, type Mark, type MarkKind } from './marks.ts';

/** What a kind is called where it stands alone. */
export const KIND_WORDS: Readonly<Record<MarkKind, string>> = {
  words: 'Words',
  obliged: 'Obliged',
  committed: 'Committed',
  intended: 'Intended',
  exploratory: 'Exploratory',
  affirmed: 'Affirmed',
  silence: 'What is not said',
  watchpoint: 'What to watch',
  advisory: 'Advice to readers',
  event: 'What happened',
  figure: 'Figures',
  date: 'Dates',
  instrument: 'Instruments',
};

/** The kinds that a document has, each to be switched on and off; a form that asks by GET, and with script at once. */
export function legend(given: {
  readonly marks: readonly Mark[];
  /** Null for all. */
  readonly show: readonly string[] | null;
  /** What else stands in the address. */
  readonly kept: Readonly<Record<string, string>>;
}): Html | null {
  const { marks, show, kept } = given;
  const counts = new Map<MarkKind, number>();
  for (const { kind } of marks) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = MARK_KINDS.filter((kind) => counts.has(kind));
  if (kinds.length === 0) return null;
  const option = (kind: MarkKind) =>
    markup`<div class="govuk-checkboxes__item wp-facet__value"><input class="govuk-checkboxes__input" id="show-${kind}" name="show" type="checkbox" value="${kind}"${(show === null || show.includes(kind)) && markup` checked`}><label class="govuk-label govuk-checkboxes__label" for="show-${kind}"><span class="wp-mark wp-mark--${kind}" id="kind-${kind}">${KIND_WORDS[kind]}</span> <span class="wp-facet__count">${grouped(counts.get(kind)!)}</span></label></div>`;
  return markup`<details class="govuk-details wp-legend"${markup` open`}><summary class="govuk-details__summary"><span class="govuk-details__summary-text">Marks in the text</span></summary>
<form method="get" action="/document" data-legend>${Object.entries(kept).map(([name, value]) => hidden(name, value))}${hidden('show', '')}
<fieldset class="govuk-fieldset"><legend class="govuk-visually-hidden">Kinds of marks to show</legend><div class="govuk-checkboxes govuk-checkboxes--small wp-legend__kinds">${kinds.map(option)}</div></fieldset>
<button type="submit" class="govuk-button govuk-button--secondary wp-legend__go" data-without-script>Show these</button></form></details>`;
}
