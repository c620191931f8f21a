import type { Entry, EntryOf } from './register.ts';
import type { Threads } from './threads.ts';
import type { Tie } from './ties.ts';

/** Something that a person should look at, and why. */
export interface Doubt {
  readonly on: Entry | Tie;
  /** The item's id, or the link's. */
  readonly id: string;
  readonly document: string;
  /** Why, weightiest first. */
  readonly why: readonly string[];
  readonly weight: number;
}

interface Ground<T> {
  readonly weight: number;
  readonly why: string;
  readonly is: (one: T) => boolean;
}

/** What makes a link doubtful. The weights only put the queue in order: they are no probabilities. */
const OF_LINKS: readonly Ground<Tie>[] = [
  { weight: 8, why: 'near, and the program is not sure', is: ({ standing }) => standing === 'proposed' },
  { weight: 4, why: 'says that it was given up', is: ({ relation }) => relation === 'withdraws' },
  { weight: 3, why: 'says that it was done', is: ({ relation }) => relation === 'delivers' },
  { weight: 2, why: 'says that its date moved', is: ({ relation }) => relation === 'reschedules' },
  {
    weight: 2,
    why: 'other owners',
    is: ({ features = [] }) => features.includes('other owners'),
  },
  {
    weight: 2,
    why: 'perhaps another object',
    is: ({ features = [] }) => features.some((kind) => kind === 'other object' || kind === 'own objects'),
  },
];

/** What makes a reading doubtful. */
const OF_COMMITMENTS: readonly Ground<EntryOf<'commitment'>>[] = [
  {
    weight: 7,
    why: 'newer rules no longer find it, and a person has worked on it',
    is: ({ standing }) => standing === 'not found again',
  },
  {
    weight: 6,
    why: 'the words for its date have no one meaning',
    is: ({ said, values }) => said.deadline !== null && values.deadline === null,
  },
  {
    weight: 6,
    why: 'the word for how often has two meanings',
    is: ({ said, values }) => said.cadence !== null && values.cadence === null,
  },
  { weight: 5, why: 'nobody is named who is to act', is: ({ values }) => values.actors.length === 0 },
  { weight: 1, why: "another's report of it", is: ({ said }) => said.attribution !== null },
];

/** What nobody has looked at and the program is not sure of, most doubtful first. */
export function doubtsOf({ ties, entries }: Pick<Threads, 'ties' | 'entries'>): readonly Doubt[] {
  const links = ties.filter(({ judged }) => judged.length === 0).flatMap((tie) => doubt(tie, OF_LINKS));
  const items = [...entries.values()]
    .filter((entry) => entry.kind === 'commitment')
    .filter(({ reviews, standing }) => reviews.length === 0 || standing === 'not found again')
    .flatMap((entry) => doubt(entry, OF_COMMITMENTS));
  return [...links, ...items].sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
}

function doubt<T extends Entry | Tie>(on: T, grounds: readonly Ground<T>[]): Doubt[] {
  const found = grounds.filter(({ is }) => is(on)).sort((a, b) => b.weight - a.weight);
  if (found.length === 0) return [];
  const weight = found[0]!.weight + 0.1 * (found.length - 1);
  const [id, document] = 'link' in on ? [on.link, on.to.document] : [on.id, on.document];
  return [{ on, id, document, why: found.map(({ why }) => why), weight }];
}
