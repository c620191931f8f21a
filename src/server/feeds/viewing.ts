import { saidOfThreads } from '../../publish/people.ts';
import { type View, viewFollowing } from '../../publish/view.ts';
import type { Recorded } from '../../register/events.ts';
import type { DocumentState } from '../../register/register.ts';
import { replay } from '../../register/replay.ts';
import type { Listed } from '../../store/catalogue.ts';
import { dayOf, type House } from '../house.ts';

/** What all parts of a file have in common. */
export interface About {
  readonly title: string;
  /** Where people see the view. */
  readonly address: string;
  /** What people joined and split, by document. */
  readonly threading: readonly DocumentState[];
  /** Whether of threads no more is told than how many wordings they have and where they stand. */
  readonly sketched?: true;
}

/** What people said of threads is little, and is asked for once for a file. */
export async function threadingIn({ store }: House): Promise<readonly DocumentState[]> {
  const log: Recorded[] = [];
  const kinds = ['thread joined', 'thread split', 'undone'] as const;
  for await (const one of store.events({ kinds })) log.push(one);
  return [...replay(log).values()];
}

/** Entries as publishers take them: with their threads, links and the documents that these name. */
export async function viewFrom(house: House, listed: readonly Listed[], about: About): Promise<View> {
  const { catalogue } = house.store;
  const entries = listed.map(({ entry }) => entry);
  const threads = await catalogue.threads([...new Set(listed.flatMap(({ thread }) => thread ?? []))], {
    sketched: about.sketched ?? false,
  });
  const followed = [...threads.values()];
  const watched = entries.filter(({ kind }) => kind === 'watchpoint' || kind === 'silence');
  const answers =
    watched.length === 0
      ? []
      : await catalogue.ties({
          items: watched.map(({ id }) => id),
          relations: ['answers'],
          standing: ['asserted', 'confirmed'],
        });
  const view = viewFollowing(
    { title: about.title, address: about.address, asOf: dayOf(house), entries },
    followed,
  );
  const heads = await catalogue.heads(
    new Set(answers.flatMap(({ from, to }) => [from.document, to.document])),
  );
  const ties = [...new Map([...view.ties, ...answers].map((tie) => [tie.link, tie])).values()];
  return {
    ...view,
    ties,
    heads: new Map([...heads, ...view.heads]),
    people: saidOfThreads(about.threading, ties),
    lastSeq: await catalogue.lastEvents(
      new Set([
        ...entries.map(({ document }) => document),
        ...ties.flatMap(({ from, to }) => [from.document, to.document]),
      ]),
    ),
    recordAt: (id) => recordOf(house.base, id),
  };
}

const recordOf = (base: string, id: string): string | null =>
  id.startsWith('l:')
    ? null
    : `${base}/${id.startsWith('t:') ? 'thread' : 'entry'}/${encodeURIComponent(id).replaceAll('%3A', ':')}`;
