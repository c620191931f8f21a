import type { Context } from 'hono';
import { changedIn } from '../../../publish/marks.ts';
import { whenOf } from '../../../publish/standing.ts';
import { brought } from '../../../publish/thread.ts';
import { changeWords, namesWords, oneLine } from '../../../publish/words.ts';
import { folded } from '../../../register/identity.ts';
import type { EntryOf } from '../../../register/register.ts';
import type { Tie } from '../../../register/ties.ts';
import type { Followed } from '../../../store/catalogue.ts';
import type { Env } from '../../env.ts';
import type { House } from '../../house.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';
import { day } from '../../look/components/numbers.ts';
import { bindingTag, relationTag, standingTag } from '../../look/components/tags.ts';
import { here } from '../../review/banner.ts';
import { reviewBar } from '../../review/forms.ts';
import { entryHref } from '../../review/places.ts';
import { wordsOf } from '../../review/words.ts';

type Wording = EntryOf<'commitment'>;

/** What is known of a thread's wordings besides themselves. */
export interface Wordings {
  /** All links that touch them, those between them included. */
  readonly ties: readonly Tie[];
  /** The editions of their documents, by their hashes, in the order they came. */
  readonly editions: ReadonlyMap<string, readonly string[]>;
}

/** Whether anything is marked as new in any of them. */
export const anyChanged = ({ wordings }: Followed['thread']): boolean =>
  wordings.some((one, at) => at > 0 && changedIn(sentence(wordings[at - 1]!), sentence(one))[1].length > 0);

const sentence = ({ said }: Wording): string => said.sentence.quote;

export async function wordingsOf({ thread }: Followed, { store }: House): Promise<Wordings> {
  const items = [...new Set(thread.wordings.map(({ id }) => id))];
  const ids = [...new Set(thread.wordings.map(({ document }) => document))];
  const editions = new Map<string, readonly string[]>();
  for (const { head, editions: many } of await store.catalogue.documents({ ids })) {
    const all = many === 1 ? [head] : (await store.editions(head.id)).map((one) => one.head);
    editions.set(
      head.id,
      all.map(({ edition }) => edition),
    );
  }
  const ties = await store.catalogue.ties({ items });
  // As the register has them: in the order in which they were found.
  return { editions, ties: ties.toSorted((a, b) => a.seq - b.seq) };
}

/** The wordings one above the other, each with what changed from the one before and the number it has in the picture. */
export function wordingsSection(
  c: Context<Env>,
  followed: Followed,
  known: Wordings,
  number: (wording: number) => number,
): Html {
  const { wordings } = followed.thread;
  return markup`<section class="wp-wordings"><h2 class="govuk-heading-m">Its words <span class="wp-soft">(${wordings.length})</span></h2>
<ol class="wp-wordings__list">${wordings.map((one, at) => markup`<li class="wp-wording"><span class="wp-wording__number" aria-hidden="true">${number(at)}</span>${wording(c, one, at, followed, known)}</li>`)}</ol></section>`;
}

function wording(
  c: Context<Env>,
  one: Wording,
  at: number,
  { thread, standing }: Followed,
  known: Wordings,
): Html {
  const before = at === 0 ? null : thread.wordings[at - 1]!;
  const tie = at === 0 ? null : brought(one, thread, known);
  const [lost, fresh] = before === null ? [[], []] : changedIn(sentence(before), sentence(one));
  const gone = before === null ? [] : lost.map(({ start, end }) => sentence(before).slice(start, end));
  const anew =
    before !== null && fresh.length + lost.length === 0 && folded(sentence(before)) !== folded(sentence(one));
  const holds = thread.wordings.length > 1 && standing?.wording === one;
  return markup`<div class="wp-wording__head">${heading(one, known)}</div>
<p class="wp-facts">${tie && relationTag(tie.relation)}${bindingTag(one)}${holds && markup`<span class="wp-wording__holds">these words hold</span>`}${standingTag(one.standing)}<span class="wp-wording__facts">${[namesWords(one.values.actors) || 'Nobody named', whenOf(one), one.said.attribution && `as reported by ${one.said.attribution}`].filter(Boolean).join(' · ')}</span></p>
${wordsOf(one, fresh)}
${tie && tie.changes.length > 0 && markup`<p class="wp-wording__since"><strong>Since before:</strong> ${tie.changes.map(changeWords).join('; ')}</p>`}
${anew && markup`<p class="wp-gone">Said anew, in other words.</p>`}${gone.length > 0 && markup`<p class="wp-gone">No longer said: ${gone.map((words, n) => markup`${n > 0 && ', '}<q class="wp-words">${oneLine(words)}</q>`)}</p>`}
${corrected(one)}${reviewBar(c, one, here(c))}`;
}

function heading(one: Wording, { editions }: Wordings): Html {
  const { head, edition, document } = one;
  const all = editions.get(document) ?? [];
  const number = all.indexOf(edition) + 1;
  const newest = all.at(-1) === edition ? head : ({ ...head, edition: all.at(-1) ?? edition } as typeof head);
  const which = all.length > 1 ? ` · edition ${number} of ${all.length}` : '';
  return markup`<p class="wp-wording__day">${head.published === null ? 'No day known' : day(head.published)}</p><p class="wp-wording__source">${linkTo(entryHref(one, newest), oneLine(head.title) || head.id)}${head.publisher && ` · ${oneLine(head.publisher)}`}${which} · ${linkTo(`/entry/${one.id}`, markup`record<span class="govuk-visually-hidden"> of ${oneLine(one.said.action.quote).slice(0, 60)}</span>`)}</p>`;
}

const corrected = ({ values }: Wording): Html | null =>
  values.corrected.length === 0
    ? null
    : markup`<p class="wp-wording__since"><strong>Set right:</strong> ${values.corrected.map(({ field, by, reason }) => `${field} by ${by}${reason === null ? '' : ` (${reason})`}`).join('; ')}</p>`;
