import type { Page } from '../../publish/page.ts';
import { silencePage } from '../../publish/silence.ts';
import { oneLine } from '../../publish/words.ts';
import type { Source } from '../../sources/source.ts';
import type { Store } from '../../store/store.ts';
import type { Alert } from './alert.ts';

/**
 * That nothing matched between two times, and what that is worth: which sources were checked how often without failure,
 * and which could not be. For an alert that found nothing in that time.
 */
export async function proofOf(
  store: Store,
  alert: Pick<Alert, 'title' | 'audience' | 'view' | 'filter' | 'on'>,
  since: string,
  until: string,
): Promise<Page> {
  const sources = await store.following.sources();
  return silencePage({
    since,
    until,
    sources: await Promise.all(
      sources.map(async ({ id, is }) => {
        const checks = await store.following.checks({ source: id });
        return {
          id,
          title: oneLine((is as Source).title ?? id),
          checks: checks.filter(({ ended }) => ended >= since && ended <= until),
          before: checks.findLast(({ ended }) => ended < since) ?? null,
        };
      }),
    ),
    matched: [],
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
