// The rows of a comparison: the words of both beside each other, what changed marked.
import type { Context } from 'hono';
import type { Analysis, Commitment } from '../../../model/analysis.ts';
import type { Link, LinkEnd } from '../../../model/link.ts';
import type { Quote, Span } from '../../../model/span.ts';
import { changedIn } from '../../../publish/marks.ts';
import { operativeIn, within } from '../../../publish/operative.ts';
import { changeWords, oneLine } from '../../../publish/words.ts';
import type { Alone, Pair } from '../../../register/comparing.ts';
import type { Tie } from '../../../register/ties.ts';
import type { Env } from '../../env.ts';
import { layered } from '../../look/components/layers.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';
import { details } from '../../look/components/notices.ts';
import { tag } from '../../look/components/tags.ts';
import { here } from '../../review/banner.ts';
import { linkBar } from '../../review/forms.ts';
import { placeHref } from '../../review/places.ts';
import { whyLinked } from '../../review/words.ts';

export interface Texts {
  readonly earlier: Analysis;
  readonly later: Analysis;
  /** The links as the register holds them, by their ids: what people said of them. */
  readonly ties: ReadonlyMap<string, Tie>;
}

/** What the later says of the earlier, with what spoke for it and against it, and the buttons where the register has it. */
export function linkRow(
  c: Context<Env>,
  { id, from, to, changes, why }: Link,
  { earlier, later, ties }: Texts,
): Html {
  const tie = ties.get(id);
  const [first, second] = [stretchOf(from, earlier), stretchOf(to, later)];
  const said = tie?.judged.at(-1);
  const working =
    tie === undefined
      ? why.map(({ name, value }) => (value === '' ? name : `${name}: ${value}`)).join('; ')
      : whyLinked({ ...tie, changes: [] });
  return markup`${changed(changes)}${sides(
    side(first, earlier, itemOf(from)),
    side(second, later, itemOf(to), changedIn(first.quote, second.quote)[1]),
  )}${said && markup`<p class="wp-facts">${said.event.confirmed ? tag(`confirmed by ${said.by.name}`, 'good', 'tick') : tag(`refused by ${said.by.name}`, 'bad', 'cross')}</p>`}
${details('Why they are linked', working)}${tie && linkBar(c, tie, here(c))}`;
}

/** Two sentences that differ. */
export function pairRow({ what, first, second, changes }: Pair, { earlier, later }: Texts): Html {
  const [lost, fresh] = changedIn(first.quote, second.quote);
  return markup`<p class="wp-facts"><span class="wp-soft">${what}</span></p>${changed(changes)}${sides(
    side(first, earlier, idAt(first, earlier), lost),
    side(second, later, idAt(second, later), fresh),
  )}`;
}

/** What one text has alone. */
export const aloneRow = ({ what, quote }: Alone, text: Analysis): Html => {
  const item =
    what === 'commitment' ? text.commitments.find(({ action }) => action.start === quote.start) : undefined;
  return markup`<p class="wp-facts"><span class="wp-soft">${what}</span></p>${side(item?.sentence ?? quote, text, item?.id ?? null)}`;
};

const changed = (changes: readonly string[]): Html | null =>
  changes.length === 0
    ? null
    : markup`<p class="wp-wording__since">${changes.map(changeWords).join('; ')}</p>`;

export const sides = (first: Html, second: Html): Html =>
  markup`<div class="wp-ends">${first}${second}</div>`;

/** Words with what they do marked, led to where they stand. */
function side(
  words: Quote,
  { document, commitments }: Analysis,
  item: string | null,
  fresh: readonly Span[] = [],
): Html {
  const own = commitments.filter(
    ({ sentence }) => sentence.start === words.start && sentence.end === words.end,
  );
  const said = own.find(({ id }) => id === item) ?? own[0];
  const layers = [
    ...(said === undefined
      ? []
      : within(words, operativeIn(said)).inside.map((one) => ({ ...one, as: one.does }))),
    ...fresh.map((one) => ({ ...one, as: 'changed' })),
  ];
  const mark = item ?? `at:${words.start}-${words.end}`;
  return markup`<div class="wp-end"><blockquote class="wp-said-words">${layered(words.quote, layers)}</blockquote><p class="wp-end__source">${linkTo(placeHref(document.id, { edition: document.edition, mark }), markup`in its place<span class="govuk-visually-hidden">: ${oneLine(words.quote).slice(0, 60)}</span>`)}${item && markup` · ${linkTo(`/thread/${item}`, markup`thread<span class="govuk-visually-hidden"> of ${oneLine(words.quote).slice(0, 60)}</span>`)}`}</p></div>`;
}

const itemOf = ({ item }: LinkEnd): string | null => (item?.startsWith('c:') ? item : null);

/** The whole sentence of a commitment, else the words themselves. */
const stretchOf = (end: LinkEnd, { commitments }: Analysis): Quote =>
  commitments.find(({ id }) => id === end.item)?.sentence ?? end;

const idAt = (words: Span, { commitments }: Analysis): string | null =>
  commitments.find(({ sentence }: Commitment) => sentence.start === words.start && sentence.end === words.end)
    ?.id ?? null;
