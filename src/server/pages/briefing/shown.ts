import {
  CHOSEN,
  CITATIONS,
  COUNTED,
  countedRow,
  DOCUMENTS,
  HOW,
  placed,
  VERIFY,
} from '../../../publish/briefing/annex.ts';
import type { Briefing, Citation, Part, Statement } from '../../../publish/briefing/model.ts';
import type { Entry } from '../../../register/register.ts';
import { bullets, row } from '../../look/components/lists.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';
import { details } from '../../look/components/notices.ts';
import { table } from '../../look/components/tables.ts';
import { documentAddress, markAnchor } from '../document/address.ts';

/** A briefing as a page has it: each sentence with links to its citations, each citation with links to its words. */
export function briefingShown(
  { parts, citations, documents, rules }: Briefing,
  entries: readonly Entry[],
): Html {
  const records = recordsAmong(entries);
  const counted = documents.map((one) => ({ one, cells: countedRow(one) }));
  return markup`<div class="wp-briefing">${parts.map((part, at) => partShown(part, 2, `part-${at + 1}`))}</div>
<h2 class="govuk-heading-m" id="citations">${CITATIONS}</h2>
<ol class="wp-citations">${citations.map((one) => citationShown(one, records))}</ol>
${table({
  caption: DOCUMENTS,
  rows: counted,
  columns: COUNTED.map((heading, at) => ({
    heading,
    names: at === 0,
    numeric: at > 1 && at < COUNTED.length - 1,
    cell: ({ one, cells }: (typeof counted)[number]) =>
      at === 0 ? linkTo(documentAddress({ id: one.document, edition: one.edition }), one.title) : cells[at]!,
  })),
})}
${details(VERIFY, markup`${HOW.map((words) => markup`<p class="govuk-body">${words}</p>`)}`)}
${rules.length > 0 && details(CHOSEN, bullets(rules))}`;
}

/** What stands over it: scope, time and counts, and its parts. */
export const briefingHead = ({ about, parts }: Briefing): Html =>
  markup`<dl class="wp-briefing__facts">${about.facts.filter(([, value]) => value !== '').map(([key, value]) => markup`<div><dt>${key}</dt><dd>${value}</dd></div>`)}</dl>
${parts.length > 2 && markup`<nav class="wp-contents" aria-label="Contents">${row([...parts.map(({ heading }, at) => linkTo(`#part-${at + 1}`, heading)), linkTo('#citations', CITATIONS)])}</nav>`}`;

const SIZES = { 2: 'm', 3: 's' } as const;

function partShown({ heading, statements, parts }: Part, level: number, id: string): Html {
  const inside = markup`${statements.length > 0 && markup`<ul class="wp-statements">${statements.map((one) => markup`<li>${statementShown(one)}</li>`)}</ul>`}${parts.map((one, at) => partShown(one, level + 1, `${id}-${at + 1}`))}`;
  if (level === 2)
    return markup`<section><h2 class="govuk-heading-${SIZES[2]}" id="${id}">${heading}</h2>${inside}</section>`;
  if (level === 3) return markup`<h3 class="govuk-heading-${SIZES[3]}">${heading}</h3>${inside}`;
  return markup`<h4 class="govuk-heading-s wp-briefing__deep">${heading}</h4>${inside}`;
}

const statementShown = ({ words }: Statement): Html =>
  markup`${words.map(({ text, kind, cites }) => markup`${kind === 'strong' ? markup`<strong>${text}</strong>` : kind === 'quote' ? markup`<span class="wp-words">${text}</span>` : text}${cites.length > 0 && markup`<sup class="wp-cites">${cites.map((number) => markup`<a class="govuk-link" href="#c${number}" aria-label="Citation ${number}">${number}</a>`)}</sup>`}`)}`;

function citationShown(one: Citation, records: Records): Html {
  const { number, quote, title, document, edition, start, end } = one;
  const at = `at:${start}-${end}`;
  const record = records.get(keyOf(one));
  return markup`<li class="wp-citations__one" id="c${number}"><span class="wp-citations__number">${number}</span><div><q class="wp-words">${quote}</q>
<p class="wp-citations__source">${linkTo(documentAddress({ id: document, edition, mark: at }, markAnchor(at)), title)}, ${placed(one)}${record !== undefined && markup`. ${linkTo(`/entry/${record}`, markup`Record<span class="govuk-visually-hidden"> of citation ${number}</span>`)}`}</p></div></li>`;
}

type Records = ReadonlyMap<string, string>;

const keyOf = ({
  document,
  edition,
  start,
  end,
}: Pick<Citation, 'document' | 'edition' | 'start' | 'end'>): string =>
  `${document}\n${edition}\n${start}\n${end}`;

/** By the words that a citation cuts out: of an undertaking its sentence or its action, of all else its own. */
function recordsAmong(entries: readonly Entry[]): Records {
  const records = new Map<string, string>();
  for (const { id, document, edition, kind, said } of entries)
    for (const { start, end } of kind === 'commitment' ? [said.sentence, said.action] : [said])
      if (!records.has(keyOf({ document, edition, start, end })))
        records.set(keyOf({ document, edition, start, end }), id);
  return records;
}
