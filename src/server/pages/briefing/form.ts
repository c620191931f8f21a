import { oneLine, pointWords } from '../../../publish/words.ts';
import { audiencesIn } from '../../alerts/matching.ts';
import type { House } from '../../house.ts';
import { button, checkboxes, hidden, input, select } from '../../look/components/forms.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo, tabs } from '../../look/components/moving.ts';
import { programmesOf } from '../../programmes.ts';
import { choosing, chosenIn } from '../compare/choosing.ts';
import { AHEAD, ALL, sinceText, type Wish } from './wish.ts';

/** Where a briefing is chosen: of a scope, of a document, or of two texts. */
export async function choosingForm(house: House, wish: Wish, address: string): Promise<Html> {
  const kinds = tabs('What the briefing is of', [
    { href: '/briefing?of=scope', words: 'A programme or all', current: wish.of === 'scope' },
    { href: '/briefing?of=document', words: 'One document', current: wish.of === 'document' },
    { href: '/briefing?of=comparison', words: 'Two texts compared', current: wish.of === 'comparison' },
  ]);
  if (wish.of === 'comparison')
    return markup`${kinds}${choosing(await chosenIn(address, house), { action: '/briefing', words: 'Make the briefing', inside: hidden('of', 'comparison') })}`;
  const what =
    wish.of === 'document' ? await documentFields(house, wish, address) : await scopeFields(house, wish);
  return markup`${kinds}<form class="wp-brief" method="get" action="/briefing">${hidden('of', wish.of)}${what}
${await sharedFields(house, wish)}${button('Make the briefing')}</form>`;
}

async function scopeFields(house: House, { programme, after, before }: Wish): Promise<Html> {
  const programmes = await programmesOf(house);
  return markup`${select({
    name: 'programme',
    label: 'Programme',
    choices: [
      { value: ALL, words: 'The whole register' },
      ...programmes.map(({ id, title }) => ({ value: id, words: title })),
    ],
    value: programme ?? ALL,
  })}<div class="wp-brief__days">${input({ name: 'after', label: 'Published from', type: 'date', value: after ?? '' })}${input({ name: 'before', label: 'Published before', type: 'date', value: before ?? '' })}</div>`;
}

/** So many titles are offered at once. */
const OFFERED = 40;

async function documentFields({ store }: House, { document }: Wish, address: string): Promise<Html> {
  const typed = (new URL(address).searchParams.get('find') ?? '').trim().slice(0, 200);
  const rows = await store.catalogue.documents(
    typed === '' ? { most: OFFERED } : { titled: typed, most: OFFERED },
  );
  const chosen = document === null ? [] : [...(await store.catalogue.heads([document])).values()];
  const offered = [
    ...new Map([...chosen, ...rows.map(({ head }) => head)].map((one) => [one.id, one])).values(),
  ];
  const none = rows.length === 0 ? 'No title has these words' : 'Choose a document';
  return markup`<div class="wp-brief__find">${input({ name: 'find', label: 'Words of its title', type: 'search', value: typed })}${button('Find', { kind: 'secondary' })}</div>
${select({
  name: 'document',
  label: 'Document',
  choices: [
    { value: '', words: none },
    ...offered.map(({ id, title, published }) => ({
      value: id,
      words: `${published === null ? 'no day' : pointWords(published)} · ${oneLine(title) || id}`,
    })),
  ],
  value: document ?? '',
})}`;
}

const AHEAD_WORDS: Readonly<Record<(typeof AHEAD)[number], string>> = {
  '30d': '30 days',
  '90d': '90 days',
  '6m': 'six months',
  '1y': 'a year',
};

async function sharedFields({ store }: House, { since, audience, within }: Wish): Promise<Html> {
  const { audiences } = await audiencesIn(store);
  const pinned = since !== null && since !== 'last' ? sinceText(since) : '';
  return markup`${input({ name: 'since', label: 'Tell first what is new since', hint: 'A day, as 2026-03-02. Left empty, since the last briefing of the same scope.', value: pinned, width: 20 })}
${select({ name: 'within', label: 'Look ahead', choices: AHEAD.map((value) => ({ value, words: AHEAD_WORDS[value] })), value: within })}
${
  audiences.length === 0
    ? markup`<p class="govuk-body-s">To be told what it means for a kind of reader, ${linkTo('/audiences', 'make an audience')}.</p>`
    : checkboxes({
        name: 'audience',
        label: 'What it means for',
        choices: audiences.map(({ id, title }) => ({ value: id, words: title })),
        values: audience,
      })
}`;
}
