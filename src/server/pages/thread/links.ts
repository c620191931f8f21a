import type { Context } from 'hono';
import type { Tie } from '../../../register/ties.ts';
import type { Followed } from '../../../store/catalogue.ts';
import type { Env } from '../../env.ts';
import { stack } from '../../look/components/lists.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { details } from '../../look/components/notices.ts';
import { relationTag, tag } from '../../look/components/tags.ts';
import { here } from '../../review/banner.ts';
import { linkBar } from '../../review/forms.ts';
import { endsOf, whyLinked } from '../../review/words.ts';

/** So many of one kind stay in sight; a thread of a long series has hundreds. */
const IN_SIGHT = 20;

/** The links that touch a thread, by what they are to it: each with both quotes, what spoke for and against it, and the buttons. */
export function linkSections(c: Context<Env>, followed: Followed): Html {
  const { reports, answers, kin, proposed } = followed.thread;
  const of = (heading: string, note: string, ties: readonly Tie[]) =>
    section(c, { heading, note, ties: byDay(ties, followed.heads), heads: followed.heads });
  return markup`${of('What became of it', 'What documents say; whether it is so is another question.', reports)}
${of('What it answers', 'What an earlier document said to watch, or left open.', answers)}
${of('Beside it', 'Linked, and not the same undertaking: a part of it, a measure, what it grew from.', kin)}
${of('Not sure', 'Near, for a person to confirm or refuse. What is confirmed between two commitments joins their threads.', proposed)}`;
}

interface Part {
  readonly heading: string;
  readonly note: string;
  readonly ties: readonly Tie[];
  readonly heads: Followed['heads'];
}

function section(c: Context<Env>, { heading, note, ties, heads }: Part): Html | null {
  if (ties.length === 0) return null;
  const cards = ties.map((tie) => card(c, tie, heads));
  const more = cards.slice(IN_SIGHT);
  return markup`<section><h2 class="govuk-heading-m">${heading} <span class="wp-soft">(${ties.length})</span></h2><p class="govuk-hint">${note}</p>
${stack(cards.slice(0, IN_SIGHT))}${more.length > 0 && details(`${more.length} more`, stack(more.slice(0, 200)))}</section>`;
}

const card = (c: Context<Env>, tie: Tie, heads: Followed['heads']): Html =>
  markup`<p class="wp-facts">${relationTag(tie.relation)}${tie.standing === 'confirmed' && tag(`confirmed by ${tie.judged.at(-1)?.by.name ?? 'a person'}`, 'good', 'tick')}</p>${endsOf(tie, heads)}${whyLinked(tie)}${linkBar(c, tie, here(c))}`;

function byDay(ties: readonly Tie[], heads: Followed['heads']): readonly Tie[] {
  const day = ({ to }: Tie) => heads.get(to.document)?.published ?? '9999';
  return ties.toSorted(
    (a, b) =>
      (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0) ||
      a.to.quote.start - b.to.quote.start ||
      (a.link < b.link ? -1 : 1),
  );
}
