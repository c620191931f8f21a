import type { Period } from '../register/due.ts';
import type { EntryOf } from '../register/register.ts';
import { type Standing, standingOf } from '../register/state.ts';
import type { Threads } from '../register/threads.ts';
import type { Cite, Place } from './briefThreads.ts';
import { md } from './markdown.ts';
import { verdictWords } from './people.ts';
import { overTime, reportWords } from './standing.ts';
import { namesWords, oneLine, quoted, recursWords, whenWords } from './words.ts';

type Commitment = EntryOf<'commitment'>;

/** An undertaking as a briefing tells it: the words that hold now, and all that were said for it. */
export interface Undertaking {
  readonly now: Commitment;
  /** In the order they were published. */
  readonly wordings: readonly Commitment[];
  readonly standing: Standing | null;
  /** The place of the last report of it; null where there is none. */
  readonly reported: Place | null;
}

/** The commitments, those of one thread together; without threads each by itself. In the order of the first of each. */
export function undertakingsOf(
  commitments: readonly Commitment[],
  period: Period,
  threads: Threads | null,
): readonly Undertaking[] {
  if (threads === null)
    return commitments.map((now) => ({ now, wordings: [now], standing: null, reported: null }));
  const own = new Set(commitments.map(({ id }) => id));
  const found = new Set(commitments.map(({ id }) => threads.byId.get(id)!));
  return [...found].map((thread) => {
    const wordings = thread.wordings.filter(({ id }) => own.has(id));
    const standing = standingOf(thread, threads, period);
    const now = wordings.find(({ id }) => id === standing?.wording.id) ?? wordings.at(-1)!;
    return { now, wordings, standing, reported: reportedIn(standing, threads) };
  });
}

/** Where the last report of a thread stands. */
export function reportedIn(standing: Standing | null, { heads }: Threads): Place | null {
  const to = standing?.report?.to;
  return to === undefined ? null : { ...to, head: heads.get(to.document)! };
}

/** Who, how firmly, what, within which limits, and what is known of it since; each wording and the report are cited. */
export function undertakingLine({ now, wordings, standing, reported }: Undertaking, cite: Cite): string {
  const { said, values } = now;
  const limits = [
    values.deadline === null ? '' : whenWords(values.deadline),
    values.cadence === null ? '' : recursWords(values.cadence),
    values.instruments.length === 0 ? '' : `under ${namesWords(values.instruments)}`,
    ...said.conditions.map(({ quote }) => quoted(quote)),
    said.attribution === null ? '' : `as reported by ${said.attribution}`,
    ...values.corrected.map(({ field, by }) => `${field} set right by ${by}`),
    ...since(standing),
  ].filter((limit) => limit !== '');
  const words = [quoted(said.action.quote), ...limits].map(md).join(', ');
  const firmness = overTime(wordings, ({ values }) => values.firmness);
  const told = reported === null ? [] : [cite(reported, standing!.report!.to.quote)];
  const cited = [...new Set([...wordings.map((one) => cite(one, one.said.sentence)), ...told])].join('');
  return `- **${md(namesWords(values.actors) || 'Nobody named')}** (${firmness}): ${words}.${cited}`;
}

/** What documents and people said of it since; its dates stand before. */
function since(standing: Standing | null): string[] {
  if (standing === null) return [];
  const { report, quiet, state, thread } = standing;
  return [
    report === null ? '' : reportWords(report),
    state === 'gone quiet' ? `gone quiet since ${oneLine(quiet!.head.title || quiet!.head.id)}` : '',
    verdictWords(thread.wordings),
  ];
}
