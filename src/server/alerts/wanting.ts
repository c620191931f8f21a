import type { Analysis } from '../../model/analysis.ts';
import { oneLine } from '../../publish/words.ts';
import { type Audience, audienceFrom } from '../../register/audiences.ts';
import { concernsOf } from '../../register/concerns.ts';
import { type Filter, passes } from '../../register/filter.ts';
import { withFullNames } from '../../register/parties.ts';
import type { Programme } from '../../register/programmes.ts';
import type { Entry } from '../../register/register.ts';
import type { Store } from '../../store/store.ts';
import type { Alert } from './alert.ts';

/** Why entries of one edition are told, by their ids; what is not told is not in it. */
export type Wants = (analysis: Analysis, entries: readonly Entry[]) => ReadonlyMap<string, Because>;

export interface Because {
  readonly why: string;
  readonly against: readonly string[];
}

/** What an alert wants to be told of; one line where its audience or view is not there or cannot be understood. */
export async function wantsOf(
  alert: Alert,
  store: Store,
  now: string,
  programmes: readonly Programme[] = [],
): Promise<Wants | { readonly message: string }> {
  if (alert.filter !== undefined) return byFilter(withFullNames(alert.filter as Filter));
  if (alert.view !== undefined) return byView(alert.view, store, now, programmes);
  if (alert.audience === undefined) return () => new Map();
  const kept = await store.keeping.get('audience', alert.audience);
  if (kept === null) return { message: `there is no audience "${alert.audience}"` };
  const { audience, problems } = audienceFrom(kept.body);
  if (audience === null) return { message: `audience ${alert.audience}: ${problems[0]!.message}` };
  return byAudience(audience, alert.touching);
}

const byAudience =
  (audience: Audience, touching: boolean): Wants =>
  (analysis, entries) => {
    const own = entries.filter(({ edition }) => edition === analysis.document.edition);
    const told = concernsOf(audience, analysis, own).filter(
      ({ standing }) => touching || standing === 'concerns',
    );
    return new Map(
      told.map(({ item, why, against }) => [
        item,
        {
          why: `${audience.title}: ${oneLine(why.split('; against: ')[0]!)}`,
          against: against.map(({ says }) => says),
        },
      ]),
    );
  };

function byFilter(filter: Filter): Wants {
  const asked = Object.entries(filter).map(([name, value]) => `${name} ${[value].flat().join(' or ')}`);
  const why = `it passes: ${asked.join('; ')}`;
  return byTest((entry) => entry.kind === 'commitment' && passes(entry, filter), why);
}

async function byView(
  id: string,
  store: Store,
  now: string,
  programmes: readonly Programme[],
): Promise<Wants | { message: string }> {
  const { viewedBy } = await import('./viewing.ts');
  const viewed = await viewedBy(store, id, now.slice(0, 10), programmes);
  if ('message' in viewed) return viewed;
  return byTest((entry) => viewed.ids.has(entry.id), `it is in the view ${oneLine(viewed.title)}`);
}

const byTest =
  (test: (entry: Entry) => boolean, why: string): Wants =>
  (_, entries) =>
    new Map(entries.filter(test).map(({ id }) => [id, { why, against: [] }]));
