import { PROCEDURES } from '../../../law/clocks/procedures.ts';
import type { ConsequenceRule } from '../../../law/consequences/consequence.ts';
import { type Consequence, consequencesOf } from '../../../law/consequences/consequences.ts';
import type { House } from '../../house.ts';
import { type SummaryRow, summaryList } from '../../look/components/lists.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo, sourceLink } from '../../look/components/moving.ts';
import { inset } from '../../look/components/notices.ts';
import { documentAddress, type Look } from './address.ts';
import { kept, type Shown } from './shown.ts';

/** What follows in law from what a text is and speaks of, as long as a reading stands. */
export const followsIn = (house: House, shown: Shown): Promise<readonly Consequence[]> =>
  kept(house, `follows ${shown.head.edition} ${shown.head.id}`, async () => consequencesOf(shown.analysis));

/** What follows in law: each with the words that show it, the rule it rests on, and what the text cannot tell. */
export async function followsView(house: House, shown: Shown, look: Look): Promise<Html> {
  const found = await followsIn(house, shown);
  if (found.length === 0)
    return inset('Nothing that the rules know follows in law from what this text is or speaks of.');
  return markup`<p class="govuk-body">Rules of law and settled practice, not forecasts. Each says what was taken to be so.</p>
${found.map((one) => markup`<h2 class="govuk-heading-m">${one.rule.title}</h2>${summaryList(rowsOf(one, look))}`)}`;
}

function rowsOf({ rule, passages }: Consequence, look: Look): readonly SummaryRow[] {
  const words = passages.map(({ start, end, quote }) => {
    const mark = `at:${start}-${end}`;
    const href = documentAddress({ id: look.id, edition: look.edition ?? null, mark }, `mark-${mark}`);
    return markup`<p class="govuk-body">${linkTo(href, markup`<q class="wp-words">${quote}</q>`)}</p>`;
  });
  const rows: (SummaryRow | null)[] = [
    { key: 'What follows', value: rule.follows },
    { key: 'In these words', value: markup`${words}` },
    { key: 'Authority', value: authorities(rule) },
    rule.assumes.length === 0 ? null : { key: 'Taken to be so', value: lines(rule.assumes) },
    rule.cannotTell.length === 0
      ? null
      : { key: 'Cannot be told from the text', value: lines(rule.cannotTell) },
    rule.clock === undefined ? null : { key: 'Then counted', value: clockWords(rule.clock) },
  ];
  return rows.filter((row) => row !== null);
}

const authorities = ({ authority }: ConsequenceRule): Html =>
  markup`${authority.map(({ cites, address }) => markup`<div>${address === null ? cites : sourceLink(address, cites)}</div>`)}`;

const lines = (all: readonly string[]): Html => markup`${all.map((one) => markup`<div>${one}</div>`)}`;

const clockWords = (id: string): string => PROCEDURES.find((one) => one.id === id)?.title ?? id;
