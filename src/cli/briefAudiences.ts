import type { Concern, ForAudience } from '../publish/briefing/audience.ts';
import { type Audience, audienceFrom } from '../register/audiences.ts';
import { concernsOf } from '../register/concerns.ts';
import type { Entry } from '../register/register.ts';
import type { Store } from '../store/store.ts';
import type { Options } from './command.ts';
import { Refusal } from './refusal.ts';
import { registerFile } from './registerFile.ts';

/** The audiences that were named, each with what of these entries concerns it. One document is held at a time. */
export async function audiencesFor(
  store: Store,
  entries: readonly Entry[],
  options: Options,
): Promise<readonly ForAudience[]> {
  const { audience: ids = [] } = options;
  const audiences = await Promise.all(ids.map((id) => keptIn(store, id, options)));
  const found = audiences.map(({ title }) => ({ title, concerns: [] as Concern[] }));
  if (audiences.length === 0) return found;
  for (const own of byEdition(entries)) {
    const analysis = await store.analysis(own[0]!.document, own[0]!.edition);
    if (analysis === null) continue;
    const byId = new Map(own.map((entry) => [entry.id, entry]));
    for (const [at, audience] of audiences.entries())
      for (const match of concernsOf(audience, analysis, own))
        found[at]!.concerns.push({ entry: byId.get(match.item)!, match });
  }
  return found;
}

function byEdition(entries: readonly Entry[]): Iterable<Entry[]> {
  const editions = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = `${entry.document}\n${entry.edition}`;
    const there = editions.get(key);
    if (there === undefined) editions.set(key, [entry]);
    else there.push(entry);
  }
  return editions.values();
}

async function keptIn(store: Store, id: string, options: Options): Promise<Audience> {
  const kept = await store.keeping.get('audience', id);
  const { audience } = audienceFrom(kept?.body ?? null);
  if (audience === null)
    throw new Refusal(
      `no audience "${id}" in ${registerFile(options)}: "watchpoint audience list" has their ids`,
    );
  return audience;
}
