import { shown } from '../../../link/words.ts';
import { amountWords, oneLine, whenWords } from '../../../publish/words.ts';
import type { EntryOf } from '../../../register/register.ts';
import type { Listed } from '../../../store/catalogue.ts';
import type { House } from '../../house.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';
import { details, empty } from '../../look/components/notices.ts';
import { facts, shortened, sourceOf } from '../lines.ts';
import { type Group, RULE } from './differing.ts';
import { inItsWords } from './words.ts';

/** Groups of figures that do not agree, side by side. */
export async function differingBody({ store }: House, groups: readonly Group[]): Promise<Html> {
  const rule = details('How these are found', markup`<p class="govuk-body">${RULE}</p>`);
  if (groups.length === 0)
    return markup`${empty('None found', 'No two figures of the same thing, unit and time exclude each other by our rule. That is not to say that there are none.')}${rule}`;
  const numbers = groups.flatMap((group) => group.numbers.slice(0, MOST));
  const [listed, sentences] = await Promise.all([
    store.catalogue.entries(numbers),
    store.catalogue.sentences(numbers),
  ]);
  const byNumber = new Map(listed.map((one) => [one.n, one]));
  return markup`${rule}${groups.map((group) => groupPart(group, byNumber, sentences))}`;
}

/** So many of one thing are shown. */
const MOST = 8;

function groupPart(
  { numbers, words }: Group,
  byNumber: ReadonlyMap<number, Listed>,
  sentences: ReadonlyMap<number, string>,
): Html {
  const own = numbers.slice(0, MOST).flatMap((n) => byNumber.get(n) ?? []);
  const id = `differing-${numbers[0]}`;
  return markup`<section class="wp-differing" aria-labelledby="${id}"><h2 class="govuk-heading-s" id="${id}">${words.slice(0, 6).map(shown).join(', ')}</h2>
<ul class="wp-differing__side">${own.map((one) => markup`<li class="wp-differing__one">${figurePart(one, sentences.get(one.n) ?? '')}</li>`)}</ul>
${numbers.length > MOST && markup`<p class="govuk-body-s">And ${numbers.length - MOST} more.</p>`}</section>`;
}

function figurePart({ entry }: Listed, sentence: string): Html {
  const { said, id } = entry as EntryOf<'figure'>;
  return markup`<p class="wp-differing__amount">${linkTo(`/entry/${id}`, amountWords(said))}</p>
<p class="wp-line__facts">${facts([said.attribution === null ? 'no speaker named' : `says ${said.attribution}`, said.asOf === null ? null : `as of ${whenWords(said.asOf)}`])}</p>
<p class="wp-line__now">${inItsWords(shortened(oneLine(sentence), 400), said.quote)}</p>
<p class="wp-line__facts">${facts([sourceOf(entry)])}</p>`;
}
