import { type Matched, silencePage, watchedIn } from '../publish/silence.ts';
import { oneLine } from '../publish/words.ts';
import { commitmentsOf, type Filter } from '../register/filter.ts';
import type { Store } from '../store/store.ts';
import { now } from './clock.ts';
import type { Call, Options, Status } from './command.ts';
import { shown } from './pages.ts';
import { withRegister } from './registerFile.ts';
import { sourcesIn } from './source.ts';
import { filterIn, statesOf } from './states.ts';
import { day } from './typed.ts';

const WEEK = 7 * 86_400_000;

/** Says which sources were checked when and how well, and what of it matched: silence, with its proof. */
export async function watchReport({ args, options, terminal }: Call): Promise<Status> {
  const until = now();
  const since =
    options.since === undefined
      ? new Date(Date.parse(until) - WEEK).toISOString()
      : `${day(options.since)}T00:00:00.000Z`;
  await withRegister(options, async (store) => {
    const sources = await sourcesIn(store, args);
    const filter = await filterIn(store, options);
    const page = silencePage({
      since,
      until,
      sources: await Promise.all(
        sources.map(async (source) =>
          watchedIn(source, await store.following.checks({ source: source.id }), { since, until }),
        ),
      ),
      matched: await matchedIn(store, filter, since),
      wanted: wantedWords(options),
    });
    await terminal.print(shown(page, options.format, terminal));
  });
  return 0;
}

/** The commitments that were first read since then and pass. */
async function matchedIn(store: Store, filter: Filter, since: string): Promise<Matched[]> {
  const found: Matched[] = [];
  for await (const state of statesOf(store))
    for (const { id, said, head, readings } of commitmentsOf(state, filter))
      if (readings[0]!.at >= since)
        found.push({ id, words: oneLine(said.action.quote), title: oneLine(head.title) });
  return found;
}

function wantedWords({ party, theme, firmness, instrument, programme, text }: Options): string {
  const fields = { party, theme, firmness, instrument, programme, text };
  return Object.entries(fields)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name} ${[value].flat().join(' or ')}`]))
    .join('; ');
}
