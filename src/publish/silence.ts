import type { Check } from '../store/following.ts';
import { item, type Page, type Section, section } from './page.ts';
import { oneLine, timeWords } from './words.ts';

/** What is known of a source over the time reported on. */
export interface Watched {
  readonly id: string;
  readonly title: string;
  /** Within the time, in their order. */
  readonly checks: readonly Check[];
  /** Before the time, the last. */
  readonly before: Check | null;
}

/** A source as it was watched between two times, of all its checks in their order. */
export const watchedIn = (
  { id, title }: Pick<Watched, 'id' | 'title'>,
  checks: readonly Check[],
  { since, until }: Pick<Silence, 'since' | 'until'>,
): Watched => ({
  id,
  title: oneLine(title),
  checks: checks.filter(({ ended }) => ended >= since && ended <= until),
  before: checks.findLast(({ ended }) => ended < since) ?? null,
});

/** A commitment that was first read within the time and passes what was asked for. */
export interface Matched {
  readonly id: string;
  readonly words: string;
  readonly title: string;
}

export interface Silence {
  /** ISO 8601, UTC. */
  readonly since: string;
  readonly until: string;
  readonly sources: readonly Watched[];
  readonly matched: readonly Matched[];
  /** What was looked for, in words; empty for anything. */
  readonly wanted: string;
}

/**
 * What was watched, how well, and what matched: that nothing was found is worth what the checks behind it are worth, so
 * a source that could not be checked is said before anything else.
 */
export function silencePage({ since, until, sources, matched, wanted }: Silence): Page {
  const unsure = sources.filter((one) => faultOf(one) !== null);
  const sound = sources.filter((one) => faultOf(one) === null);
  return {
    title: 'What was watched, and what was not',
    language: 'en',
    facts: [
      ['From', `${timeWords(since)} UTC`],
      ['To', `${timeWords(until)} UTC`],
      ['Looked for', wanted || 'anything'],
      ['Found', matched.length === 0 ? 'nothing matched' : String(matched.length)],
      ['So', conclusion(sources.length, unsure.length, matched.length)],
    ],
    sections: [
      ...some('Could not be checked all the time', unsure.map(watchedItem)),
      ...some('Checked, and healthy', sound.map(watchedItem)),
      ...some(
        'Matched',
        matched.map(({ id, words, title }) => item(words, { id, facts: [['In', title]] })),
      ),
    ],
  };
}

const some = (heading: string, items: Section['items']): Section[] =>
  items.length === 0 ? [] : [section(heading, items)];

function conclusion(sources: number, unsure: number, matched: number): string {
  if (sources === 0) return 'no source is watched: nothing can be said';
  const all = sources === 1 ? 'the one source' : `all ${sources} sources`;
  if (unsure === 0)
    return matched === 0
      ? `${all} answered at every check, and nothing matched`
      : `${all} answered at every check`;
  const some = `${unsure} of ${sources} ${sources === 1 ? 'source' : 'sources'} could not be checked all the time`;
  return matched === 0 ? `${some}: that nothing matched is not proven` : `${some}: there may be more`;
}

/** Why a source's silence is not to be trusted; null where it is. */
function faultOf({ checks }: Watched): string | null {
  if (checks.length === 0) return 'not checked in this time';
  const failed = checks.filter(({ outcome }) => outcome === 'could not check');
  if (failed.length > 0)
    return `could not be checked at ${failed.length} of ${checks.length} checks; last at ${timeWords(failed.at(-1)!.ended)}: ${failed.at(-1)!.why}`;
  const unread = checks.at(-1)!.failed;
  return unread > 0 ? checks.at(-1)!.why : null;
}

function watchedItem(one: Watched) {
  const { id, title, checks, before } = one;
  const fresh = checks.reduce((sum, { fresh: n }) => sum + n, 0);
  const changed = checks.reduce((sum, { changed: n }) => sum + n, 0);
  const last = checks.at(-1) ?? before;
  return item(title, {
    id,
    facts: [
      ['Checks', String(checks.length)],
      ['Last', last === null ? 'never' : `${timeWords(last.ended)}: ${last.outcome}`],
      ['New', fresh === 0 ? '' : String(fresh)],
      ['Changed', changed === 0 ? '' : String(changed)],
      ['Fault', faultOf(one) ?? ''],
    ],
  });
}
