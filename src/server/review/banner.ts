import type { Context } from 'hono';
import { happened } from '../../publish/history.ts';
import type { Recorded } from '../../register/events.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { form, hidden } from '../look/components/forms.ts';
import { type Html, markup } from '../look/components/markup.ts';
import { banner } from '../look/components/notices.ts';
import { takenBack } from './finding.ts';

/**
 * What the person who looks has just said (`said` in the address is its number in the log), with a button that takes it
 * back; nothing for others. `back`: where the button leads, as given by default to the page itself.
 */
export async function saidBanner(
  c: Context<Env>,
  house: House,
  back: (about: Recorded) => string = () => here(c),
): Promise<Html | null> {
  const seq = /^\d{1,15}$/.exec(c.req.query('said') ?? '')?.[0];
  const person = c.get('person');
  if (seq === undefined || person === null) return null;
  const recorded = await eventAt(house, Number(seq));
  if (recorded?.by.kind !== 'person' || recorded.by.name !== person.name) return null;
  const about = recorded.event.kind === 'undone' ? await eventAt(house, recorded.event.seq) : recorded;
  if (about === null) return null;
  const isBack = (await takenBack(house, about.event.document)).has(about.seq);
  const words = happened(about.event);
  const fields = markup`${hidden('seq', String(about.seq))}${hidden('next', back(about))}${hidden('want', isBack ? 'again' : 'back')}`;
  const press = markup`<button type="submit" class="govuk-button govuk-button--secondary wp-said__undo" data-key="u">${isBack ? 'Say it again' : 'Undo'}</button>`;
  return banner(
    isBack ? 'Taken back' : 'Recorded',
    markup`<div class="wp-said"><p class="govuk-notification-banner__heading">${words[0]!.toUpperCase()}${words.slice(1)}. It stands in the log under your name, ${person.name}.</p>${form({ csrf: c.get('csrf') }, '/review/undo', markup`${fields}${press}`, 'wp-said__form')}</div>`,
    'success',
  );
}

/** The address that was asked for, without what was said just before. */
export function here(c: Context<Env>): string {
  const { pathname, searchParams } = new URL(c.req.url);
  searchParams.delete('said');
  const query = searchParams.toString();
  return query === '' ? pathname : `${pathname}?${query}`;
}

async function eventAt({ store }: House, seq: number): Promise<Recorded | null> {
  for await (const recorded of store.events({ seq })) return recorded;
  return null;
}
