import type { Concern, ForAudience } from '../../../publish/briefing/audience.ts';
import { briefingOf } from '../../../publish/briefing/briefing.ts';
import { comparisonBriefing } from '../../../publish/briefing/comparison.ts';
import type { Since } from '../../../publish/briefing/known.ts';
import type { Briefing } from '../../../publish/briefing/model.ts';
import { oneLine, pointWords } from '../../../publish/words.ts';
import { type Audience, audienceFrom } from '../../../register/audiences.ts';
import { comparisonOf } from '../../../register/comparing.ts';
import { untilOf } from '../../../register/due.ts';
import type { Entry } from '../../../register/register.ts';
import type { Search } from '../../../search/search.ts';
import { concerning } from '../../audiences/concerning.ts';
import { dayOf, type House } from '../../house.ts';
import { programmesOf } from '../../programmes.ts';
import { chosenIn } from '../compare/choosing.ts';
import { bothOf } from '../compare/compare.ts';
import { gathered, storedIn } from './gathering.ts';
import { ALL, keyOf, type Wish } from './wish.ts';

/** A briefing with what its page says around it. */
export interface Made {
  readonly briefing: Briefing;
  /** The entries that it is made of: citations lead to them. */
  readonly entries: readonly Entry[];
  /** How much of the scope it tells; null where all of it. */
  readonly left: { readonly told: number; readonly total: number; readonly documents: number } | null;
  /** Since which it tells what is new, so that a file of the same page can tell the same. */
  readonly since: Since | null;
}

/** So many are remembered until the register changes: people read one and then take it in two forms. */
const REMEMBERED = 20;
const remembered = new WeakMap<Search, Map<string, Promise<Made | string>>>();

/** The briefing of a wish; or, in one line, why there is none. */
export async function briefingFor(house: House, wish: Wish, address: string): Promise<Made | string> {
  const since = wish.since === 'last' ? await lastOf(house, wish) : wish.since;
  const audiences = wish.of === 'comparison' ? [] : await audiencesOf(house, wish.audience);
  const compared = wish.of === 'comparison' ? new URL(address).search : '';
  const key = JSON.stringify([house.search.version(), dayOf(house), wish, since, audiences, compared]);
  const all = remembered.get(house.search) ?? new Map<string, Promise<Made | string>>();
  remembered.set(house.search, all);
  const there = all.get(key);
  if (there !== undefined) return there;
  const made =
    wish.of === 'comparison' ? compare(house, address) : make(house, { ...wish, since }, audiences);
  all.set(key, made);
  if (all.size > REMEMBERED) all.delete(all.keys().next().value!);
  made.catch(() => all.delete(key));
  return made;
}

async function lastOf(house: House, wish: Wish): Promise<Since | null> {
  const last = await house.store.briefings.last(keyOf(wish), dayOf(house));
  return last === null ? null : { day: last.asOf, seq: last.seq };
}

async function audiencesOf({ store }: House, ids: readonly string[]): Promise<readonly Audience[]> {
  const kept = await Promise.all(ids.map((id) => store.keeping.get('audience', id)));
  return kept.flatMap((one) => audienceFrom(one?.body ?? null).audience ?? []);
}

type Pinned = Wish & { readonly since: Since | null };

async function make(house: House, wish: Pinned, audiences: readonly Audience[]): Promise<Made | string> {
  const scope = await scopeIn(house, wish);
  if ('missing' in scope) return scope.missing;
  const asOf = dayOf(house);
  const { known, told, total, documents } = await gathered(house, wish, scope.narrow);
  if (known.entries.length === 0) return 'Nothing in the register is in this scope.';
  const wanted = {
    title: `Briefing: ${scope.title}`,
    scope: [scope.words, ...publishedWords(wish)].join(', '),
    ...{ asOf, until: untilOf(asOf, wish.within)!, since: wish.since },
  };
  const briefing = await briefingOf(known, wanted, await concernsIn(house, audiences, known.entries));
  return {
    briefing,
    entries: known.entries,
    left: told < total ? { told, total, documents } : null,
    since: wish.since,
  };
}

interface ScopeWords {
  readonly title: string;
  readonly words: string;
  /** Whether it takes parts of documents. */
  readonly narrow: boolean;
}

async function scopeIn(
  house: House,
  { of, programme, document }: Wish,
): Promise<ScopeWords | { readonly missing: string }> {
  if (of === 'document') {
    const head = (await house.store.catalogue.heads([document ?? ''])).get(document ?? '');
    if (head === undefined) return { missing: 'There is no such document in the register.' };
    const title = oneLine(head.title || head.id);
    return { title, words: `“${title}”`, narrow: false };
  }
  if (programme === ALL) return { title: 'the whole register', words: 'the whole register', narrow: false };
  const found = (await programmesOf(house)).find(({ id }) => id === programme);
  if (found === undefined) return { missing: 'There is no such programme.' };
  const narrow = (found.themes?.length ?? 0) + (found.instruments?.length ?? 0) > 0;
  return { title: found.title, words: `the programme “${found.title}”`, narrow };
}

const publishedWords = ({ after, before }: Wish): string[] => [
  ...(after === null ? [] : [`published on ${pointWords(after)} or later`]),
  ...(before === null ? [] : [`published before ${pointWords(before)}`]),
];

/** What of these entries concerns each audience. */
async function concernsIn(
  house: House,
  audiences: readonly Audience[],
  entries: readonly Entry[],
): Promise<readonly ForAudience[]> {
  const own = new Map(entries.map((entry) => [entry.id, entry]));
  const documents = new Set(entries.map(({ document }) => document));
  const told: ForAudience[] = [];
  for (const audience of audiences) {
    const concerns: Concern[] = [];
    for (const document of documents)
      for (const match of (await concerning(house, audience, document))?.matches ?? []) {
        const entry = own.get(match.item);
        if (entry !== undefined) concerns.push({ entry, match });
      }
    told.push({ title: audience.title, concerns });
  }
  return told;
}

async function compare(house: House, address: string): Promise<Made | string> {
  const { first, second } = await chosenIn(address, house);
  if (first.head === null || second.head === null) return 'Choose two texts.';
  if (first.head.id === second.head.id && first.head.edition === second.head.edition)
    return 'These are one and the same text.';
  const both = await bothOf(house, first, second);
  if (both === null) return 'These texts are too long for a page: use watchpoint brief --compare.';
  const { earlier, later } = both;
  const titles = [...new Set([earlier, later].map(({ document }) => oneLine(document.title || document.id)))];
  const briefing = await comparisonBriefing(
    { first: earlier, second: later, found: comparisonOf(earlier, later) },
    { title: `Comparison: ${titles.join(' and ')}`, asOf: dayOf(house) },
    storedIn(house.store),
  );
  return { briefing, entries: [], left: null, since: null };
}
