// One line for one entry: who, what, when, where it stands, and the document that says it.
import { namesWords, oneLine, provisionCited, whenWords } from '../../publish/words.ts';
import type { Entry } from '../../register/register.ts';
import type { Listed } from '../../store/catalogue.ts';
import { type Html, markup, type Text } from '../look/components/markup.ts';
import { linkTo } from '../look/components/moving.ts';
import { day, when } from '../look/components/numbers.ts';
import { bindingTag, stateTag } from '../look/components/tags.ts';

/** An entry as one line. `note` stands behind what the line says of it by itself. */
export const entryLine = (
  { entry, state }: Pick<Listed, 'entry' | 'state'>,
  { time, note }: { readonly time?: Text | null; readonly note?: Text | null } = {},
): Html =>
  markup`<p class="wp-line__what">${whoOf(entry) && markup`<span class="wp-line__who">${whoOf(entry)}</span> `}${linkTo(`/entry/${entry.id}`, whatOf(entry))}</p>
<p class="wp-line__facts">${facts([
    time === undefined ? timeOf(entry) : time,
    state && stateTag(state),
    entry.kind === 'commitment' ? bindingTag(entry) : null,
    note ?? null,
    sourceOf(entry),
  ])}</p>`;

/** Facts side by side, those that are not there left out. */
export const facts = (all: readonly (Text | null)[]): Html =>
  markup`${all.filter((one) => one !== null && one !== '').map((one) => markup`<span class="wp-line__fact">${one}</span>`)}`;

export const lines = (items: readonly Html[], className = 'wp-lines'): Html =>
  markup`<ul class="${className}">${items.map((item) => markup`<li class="wp-line">${item}</li>`)}</ul>`;

/** Who is to act; nothing for what nobody undertakes. */
export const whoOf = (entry: Entry): string =>
  entry.kind === 'commitment'
    ? namesWords(entry.values.actors) || 'Nobody named'
    : entry.kind === 'figure'
      ? (entry.said.attribution ?? '')
      : '';

/** The words for it. */
export const whatOf = (entry: Entry): string =>
  shortened(oneLine(entry.kind === 'commitment' ? entry.said.action.quote : entry.said.quote), 220);

/** The stretch of time that it is for, EDTF; null where it names none. */
export function edtfOf(entry: Entry): string | null {
  if (entry.kind === 'commitment') return entry.values.deadline;
  if (entry.kind === 'watchpoint' || entry.kind === 'event') return entry.said.date;
  return entry.kind === 'figure' ? entry.said.asOf : null;
}

const timeOf = (entry: Entry): Html | null => {
  const edtf = edtfOf(entry);
  return edtf === null ? null : when(edtf);
};

/** The document with its day, led to the words in it. */
export const sourceOf = ({
  head,
  id,
  said,
}: Pick<Entry, 'head'> & { readonly id: string | null; readonly said?: Entry['said'] }): Html => {
  const provision = said === undefined ? null : provisionCited(said);
  return markup`${linkTo(documentHref(head.id, id ?? undefined), shortened(oneLine(head.title) || head.id, 64))}${provision !== null && `, ${provision}`}${head.published && markup`, ${day(head.published)}`}`;
};

/** Ids of documents are addresses themselves: they stand in the query. */
export const documentHref = (document: string, mark?: string): string =>
  `/document?${new URLSearchParams(mark === undefined ? { id: document } : { id: document, mark })}`;

/** Cut between words; what is cut is one link away. */
export const shortened = (words: string, most: number): string =>
  words.length <= most ? words : `${words.slice(0, most).replace(/\W+\S*$/, '')} …`;

/** "In 2026" as a last day: "by the end of 2026"; what names a day or an end says it already. */
export function endWords(edtf: string): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return from.length === 10 ? whenWords(edtf) : whenWords(`../${from}`);
  return whenWords(edtf);
}
