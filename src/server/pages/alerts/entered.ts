import { sha256 } from '../../../readers/identity.ts';
import { readQuery } from '../../../search/query.ts';
import type { Alert } from '../../alerts/alert.ts';
import type { House } from '../../house.ts';
import type { Tried } from './form.ts';

/** What a form was sent with, as `keepAlert` takes it. A search is kept as a view of its own first; problems say what is wrong. */
export async function entered(
  house: House,
  fields: Tried['fields'],
  id: string,
  { before, by }: { readonly before: Alert | null; readonly by: string },
): Promise<{ data: Readonly<Record<string, unknown>>; problems: readonly string[] }> {
  const value = (name: string) => (fields[name]?.[0] ?? '').trim();
  const wants = await wantsIn(house, fields, { before, by });
  if ('problem' in wants) return { data: {}, problems: [wants.problem] };
  const [from, to] = [value('from'), value('until')];
  const also = fields.also ?? [];
  const lines = value('to')
    .split(/[\s,;]+/)
    .filter((one) => one !== '');
  const data = {
    ...{ id, title: value('title'), on: fields.on ?? [], by: value('by') },
    ...wants,
    ...{ to: value('by') === 'feed' ? [] : lines, when: value('when'), at: value('at'), day: value('day') },
    ...{ zone: value('zone'), ahead: Number(value('ahead') || '30') },
    ...(from === '' && to === '' ? {} : { quiet: { from, to } }),
    ...{
      touching: also.includes('touching'),
      silence: also.includes('silence'),
      plain: also.includes('plain'),
    },
  };
  return { data, problems: [] };
}

type Wants =
  | { readonly problem: string }
  | { readonly audience?: string; readonly view?: string; readonly filter?: unknown };

async function wantsIn(
  house: House,
  fields: Tried['fields'],
  { before, by }: { readonly before: Alert | null; readonly by: string },
): Promise<Wants> {
  const value = (name: string) => (fields[name]?.[0] ?? '').trim();
  const of = value('of');
  if (of === 'sources') return {};
  if (of === 'filter' && before?.filter !== undefined) return { filter: before.filter };
  if (of === 'query') return viewFor(house, value('query'), value('title'), by);
  const kind = of === 'view' ? 'view' : 'audience';
  const chosen = value(kind);
  if (chosen === '' || (await house.store.keeping.get(kind, chosen)) === null)
    return { problem: `${kind}: choose ${kind === 'view' ? 'a saved view' : 'an audience'}` };
  return { [kind]: chosen };
}

async function viewFor({ store, now }: House, query: string, title: string, by: string): Promise<Wants> {
  if (query === '') return { problem: 'query: enter what to search for' };
  const [problem] = readQuery(query).problems;
  if (problem !== undefined) return { problem: `query: ${problem.message}` };
  const id = `view-${sha256(query).slice(0, 12)}`;
  if ((await store.keeping.get('view', id)) === null) {
    const body = {
      title: (title || query).slice(0, 120),
      address: `/register?q=${encodeURIComponent(query)}`,
    };
    await store.keeping.put('view', id, body, { at: now().toISOString(), by });
  }
  return { view: id };
}
