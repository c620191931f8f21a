import type { Page } from '../../publish/page.ts';
import { silencePage, watchedIn } from '../../publish/silence.ts';
import type { Programme } from '../../register/programmes.ts';
import { titleOf } from '../../sources/source.ts';
import type { Store } from '../../store/store.ts';
import type { Alert } from './alert.ts';
import { lookAll } from './looking.ts';
import type { News } from './news.ts';

/**
 * The proof on request: the alert looks once more, so that it speaks for the time up to now; of the time before it began
 * it says nothing. `until`: of a time that has passed.
 */
export async function proofNow(
  store: Store,
  alert: Alert,
  since: string,
  now: string,
  { until = now, programmes }: { readonly until?: string; readonly programmes?: readonly Programme[] } = {},
): Promise<Page> {
  const { problems } = await lookAll({ store, now, programmes }, [alert]);
  const [first] = await store.keeping.history('alert', alert.id);
  const from = first === undefined || first.at < since ? since : first.at;
  const page = await proofOf(store, alert, from, until < now ? until : now);
  return problems.length === 0
    ? page
    : { ...page, facts: [...page.facts, ['But', `it could not be looked: ${problems.join('; ')}`]] };
}

/**
 * What an alert found between two times in which it looked, or that it found nothing, and what that is worth: which
 * sources were checked how often without failure, and which could not be.
 */
export async function proofOf(store: Store, alert: Alert, since: string, until: string): Promise<Page> {
  const found = await store.ledger.found(alert.id, since, until);
  const sources = await store.following.sources();
  return silencePage({
    since,
    until,
    sources: await Promise.all(
      sources.map(async ({ id, is }) =>
        watchedIn({ id, title: titleOf(is) ?? id }, await store.following.checks({ source: id }), {
          since,
          until,
        }),
      ),
    ),
    matched: found.map(({ item, body }) => {
      const { lead, occasion, quote } = body as News;
      return { id: item, words: `${occasion}: ${lead}`, title: quote?.title ?? '' };
    }),
    wanted: `${wantedWords(alert)} (${alert.on.join(', ')})`,
  });
}

function wantedWords({ audience, view, filter }: Pick<Alert, 'audience' | 'view' | 'filter'>): string {
  if (audience !== undefined) return `what concerns the audience ${audience}`;
  if (view !== undefined) return `what is in the view ${view}`;
  const fields = Object.entries(filter ?? {}).map(
    ([name, value]) => `${name} ${[value].flat().join(' or ')}`,
  );
  return fields.join('; ') || 'sources';
}
