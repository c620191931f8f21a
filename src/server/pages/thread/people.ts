import type { Context } from 'hono';
import { eventWords } from '../../../publish/history.ts';
import { oneLine } from '../../../publish/words.ts';
import type { Recorded } from '../../../register/events.ts';
import type { Followed } from '../../../store/catalogue.ts';
import type { Env } from '../../env.ts';
import type { House } from '../../house.ts';
import { button, checkboxes, form, hidden, input } from '../../look/components/forms.ts';
import { bullets } from '../../look/components/lists.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { details } from '../../look/components/notices.ts';
import { here } from '../../review/banner.ts';
import { takenBack } from '../../review/finding.ts';
import { mayReview } from '../../review/forms.ts';

/** What people said of a thread: of its words, of its links, and that it is one or not. */
export async function peopleSection(followed: Followed, house: House): Promise<Html | null> {
  const { wordings, reports, answers, kin, proposed } = followed.thread;
  const ties = [...reports, ...answers, ...kin, ...proposed];
  const all: Recorded[] = [
    ...wordings.flatMap(({ reviews }) => reviews),
    ...ties.flatMap(({ judged }) => judged),
    ...(await threading(followed, house)),
  ];
  const once = [...new Map(all.map((one) => [one.seq, one])).values()].sort((a, b) => a.seq - b.seq);
  return once.length === 0
    ? null
    : markup`<section><h2 class="govuk-heading-m">What people said</h2>${bullets(once.map((one) => eventWords(one)))}</section>`;
}

/** Joins and splits that name it or its words, without those that were taken back. */
async function threading({ thread }: Followed, house: House): Promise<readonly Recorded[]> {
  const ids = new Set([
    thread.id,
    ...thread.formerly,
    ...thread.wordings.flatMap(({ id, formerly }) => [id, ...formerly]),
  ]);
  const found: Recorded[] = [];
  for (const document of new Set(thread.wordings.map((one) => one.document))) {
    const own: Recorded[] = [];
    for await (const one of house.store.events({ document, kinds: ['thread joined', 'thread split'] }))
      own.push(one);
    const back = own.length === 0 ? new Set<number>() : await takenBack(house, document);
    for (const one of own)
      if (!back.has(one.seq) && 'items' in one.event && one.event.items.some((item) => ids.has(item)))
        found.push(one);
  }
  return found;
}

/** Threads are joined and split by people: what the program holds apart may be one, and the other way round. */
export function joining(c: Context<Env>, { thread }: Followed): Html | null {
  if (!mayReview(c)) return null;
  const token = { csrf: c.get('csrf') };
  const next = hidden('next', here(c));
  const why = (id: string) => input({ name: 'reason', id, label: 'Why', hint: 'You may leave this empty.' });
  const join = form(
    token,
    `/review/thread/${thread.id}/join`,
    markup`${next}${input({ name: 'with', label: 'The other thread', hint: 'Its id or the address of its page; a commitment’s does too.' })}${why('join-reason')}${button('Join them', { kind: 'secondary' })}`,
  );
  const once = [...new Map(thread.wordings.map((one) => [one.id, one])).values()];
  const split = form(
    token,
    `/review/thread/${thread.id}/split`,
    markup`${next}${checkboxes({ name: 'item', label: 'Which words leave it?', choices: once.map(({ id, said, head }) => ({ value: id, words: oneLine(said.action.quote), hint: oneLine(head.title) || head.id })) })}${why('split-reason')}${button('Split them off', { kind: 'secondary' })}`,
  );
  return markup`<section class="wp-joining"><h2 class="govuk-heading-m">Is this one undertaking?</h2>${details('Join it with another thread', join)}${once.length > 1 && details('Split words off it', split)}</section>`;
}
