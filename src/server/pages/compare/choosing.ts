import { oneLine, pointWords } from '../../../publish/words.ts';
import type { Head } from '../../../register/events.ts';
import type { House } from '../../house.ts';
import { select } from '../../look/components/forms.ts';
import { attribute, type Html, markup } from '../../look/components/markup.ts';

/** So many titles are offered at once. */
const OFFERED = 40;

/** One side of the comparison: what was typed, what is offered for it, what was chosen. */
export interface Side {
  readonly typed: string;
  readonly offered: readonly Head[];
  /** The edition that was chosen; null where nothing was. */
  readonly head: Head | null;
  /** All editions of that document, and which of them it is, from 1. */
  readonly editions: readonly Head[];
  readonly number: number;
}

export interface Chosen {
  readonly first: Side;
  readonly second: Side;
}

/** What the address chooses: a and b are documents, ae and be editions, af and bf what was typed to find them. */
export async function chosenIn(address: string, house: House): Promise<Chosen> {
  const { searchParams } = new URL(address);
  const a = await sideIn(house, searchParams, 'a');
  const b = await sideIn(house, searchParams, 'b');
  // Of two editions of one document, where neither is named, the last is held against the one before.
  const same = a.head !== null && a.head.id === b.head?.id && a.editions.length > 1;
  if (!same || searchParams.get('ae') || searchParams.get('be')) return { first: a, second: b };
  const number = a.editions.length - 1;
  return { first: { ...a, head: a.editions[number - 1]!, number }, second: b };
}

async function sideIn({ store }: House, query: URLSearchParams, side: 'a' | 'b'): Promise<Side> {
  const [typed, id, edition] = [`${side}f`, side, `${side}e`].map((name) =>
    (query.get(name) ?? '').slice(0, 500),
  );
  const rows = await store.catalogue.documents(
    typed ? { titled: typed.trim(), most: OFFERED } : { most: OFFERED },
  );
  const editions = id ? (await store.editions(id)).map(({ head }) => head) : [];
  const at = editions.findIndex(
    (one) => one.edition === edition || (edition !== '' && one.edition.startsWith(edition!)),
  );
  const number = at < 0 ? editions.length : at + 1;
  const head = editions[number - 1] ?? null;
  const offered = rows.map((row) => row.head);
  return {
    typed: typed!,
    head,
    editions,
    number,
    offered: head === null || offered.some((one) => one.id === head.id) ? offered : [head, ...offered],
  };
}

/** Titles for a script that offers them while one types. */
export async function titlesLike(
  { store }: House,
  typed: string,
): Promise<readonly { readonly value: string; readonly words: string }[]> {
  const words = typed.trim().slice(0, 200);
  const rows = await store.catalogue.documents(
    words === '' ? { most: OFFERED } : { titled: words, most: OFFERED },
  );
  return rows.map(({ head }) => ({ value: head.id, words: titleWords(head) }));
}

const titleWords = ({ title, id, published, publisher }: Head): string =>
  [
    published === null ? 'no day' : pointWords(published),
    oneLine(title) || id,
    publisher === null ? '' : oneLine(publisher),
  ]
    .filter(Boolean)
    .join(' · ');

/** The form: on each side a box to find titles, the titles, and the editions of the one that is chosen. */
export const choosing = (
  { first, second }: Chosen,
  { action = '/compare', words = 'Compare', inside = null as Html | null } = {},
): Html =>
  markup`<form class="wp-choose" method="get" action="${action}">${inside}<div class="wp-split">${side('a', 'First text', first)}${side('b', 'Second text', second)}</div>
<div class="govuk-button-group"><button class="govuk-button" type="submit">${words}</button></div></form>`;

function side(name: 'a' | 'b', words: string, { typed, offered, head, editions, number }: Side): Html {
  const none = { value: '', words: offered.length === 0 ? 'No title has these words' : 'Choose a document' };
  return markup`<fieldset class="govuk-fieldset wp-choose__side"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${words}</legend>
<div class="govuk-form-group wp-choose__find"><label class="govuk-label" for="${name}f">Words of its title</label><div class="wp-choose__row"><input class="govuk-input" id="${name}f" name="${name}f" type="search" value="${typed}" autocomplete="off"${attribute('data-finds', name)}><button class="govuk-button govuk-button--secondary" type="submit">Find<span class="govuk-visually-hidden"> titles for the ${words.toLowerCase()}</span></button></div></div>
${select({ name, label: 'Document', choices: [none, ...offered.map((one) => ({ value: one.id, words: titleWords(one) }))], value: head?.id ?? '' })}
${
  editions.length < 2
    ? null
    : select({
        name: `${name}e`,
        label: 'Edition',
        choices: editions.map(({ edition, published }, at) => ({
          value: edition,
          words: `${at + 1} of ${editions.length}${published === null ? '' : `, ${pointWords(published)}`}`,
        })),
        value: editions[number - 1]?.edition ?? '',
      })
}</fieldset>`;
}
