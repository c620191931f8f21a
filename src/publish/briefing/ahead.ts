import type { Period } from '../../register/due.ts';
import type { EntryOf } from '../../register/register.ts';
import type { Watched } from '../../register/watchList.ts';
import { expectedWords } from '../standing.ts';
import { capital, pointWords, recursWords, whenWords } from '../words.ts';
import { type DraftPart, draftPart } from './draft.ts';
import { evidence, evidenceOf } from './evidence.ts';
import type { Seen } from './known.ts';
import { joined, leading, meaning, quoting, type Sentence, say, some } from './say.ts';
import { sourceIn } from './source.ts';
import { compare, dayOf } from './themes.ts';
import { coreOf, firmnessOf, limitsOf, reportOf, type Undertaking } from './undertaking.ts';

/** A sentence with the day it is sorted by. */
interface Dated {
  readonly day: string;
  readonly sentence: Sentence;
}

/** States in which nothing is to be expected any more. */
const OVER = new Set(['withdrawn', 'reported done', 'left out']);

export const isLive = ({ standing }: Undertaking): boolean =>
  !OVER.has(standing.state) && standing.verdict !== 'kept';

/** What to watch, with dates: what has passed without a report, what comes within the time looked at, what later, what again. */
export function aheadPart(
  undertakings: readonly Undertaking[],
  watched: readonly Watched[],
  known: Seen,
  period: Period,
): DraftPart {
  const live = undertakings.filter(isLive);
  const points = watched.filter((one): one is Watchpoint => one.entry.kind === 'watchpoint');
  const within = (last: string) => last >= period.asOf && last <= period.until;
  const dated = [
    ...live.filter(isDated).map((one) => ({ day: dayOf(one), sentence: datedSentence(one, known) })),
    ...points
      .filter(({ state }) => state === 'ahead')
      .map((one) => ({ day: one.last ?? one.first!, sentence: watchedSentence(one, known) })),
  ];
  return draftPart(
    'What to watch',
    [],
    [
      draftPart('The date has passed, and no report was found', inOrder(passed(live, points, known))),
      draftPart(`To ${pointWords(period.until)}`, inOrder(dated.filter(({ day }) => within(day)))),
      draftPart('Later', inOrder(dated.filter(({ day }) => day > period.until))),
      draftPart(
        'To come again',
        live
          .filter(({ standing }) => standing.state === 'recurring')
          .sort(byWindow)
          .map((one) => recurringSentence(one, known, period)),
      ),
      draftPart(
        'Without a date in the text',
        points.filter(({ state }) => state === 'open').map((one) => watchedSentence(one, known)),
      ),
    ],
  );
}

type Watchpoint = Watched & { readonly entry: EntryOf<'watchpoint'> };

const isDated = ({ now, standing }: Undertaking): boolean =>
  now.values.deadline !== null && standing.state !== 'recurring' && standing.state !== 'overdue';

function passed(live: readonly Undertaking[], points: readonly Watchpoint[], known: Seen): Dated[] {
  // Where only words outside the scope give the date, nothing here could be cited for it.
  const overdue = live.filter(
    ({ now, standing }) => standing.state === 'overdue' && now.values.deadline !== null,
  );
  return [
    ...overdue.map((one) => ({ day: dayOf(one), sentence: datedSentence(one, known) })),
    ...points
      .filter(({ state }) => state === 'past')
      .map((one) => ({ day: one.last ?? one.first!, sentence: watchedSentence(one, known) })),
  ];
}

const inOrder = (all: readonly Dated[]): Sentence[] =>
  all.toSorted((a, b) => compare(a.day, b.day)).map(({ sentence }) => sentence);

/** The date first: `By 31 March 2026, Belgium will “…” (committed)`. */
export function datedSentence(one: Undertaking, known: Seen): Sentence {
  const { now, standing } = one;
  const when = leading(capital(whenWords(now.values.deadline!)), evidenceOf(now));
  const limits = joined([firmnessOf(one), ...limitsOf(now, known, false)], ', ');
  const told = standing.report === null ? null : say`; ${reportOf(standing.report, known)}`;
  return say`${when}, ${coreOf(now, { begins: false })} (${limits})${told}`;
}

/** `Yearly, the two governments will “…” (committed; next expected by …)`. */
function recurringSentence(one: Undertaking, known: Seen, { asOf }: Period): Sentence {
  const { now, standing } = one;
  const on = evidenceOf(now);
  const when = leading(capital(recursWords(standing.recurs!).replace(/, no interval in the text$/, '')), on);
  const next = expectedWords({ standing, recurs: standing.recurs, asOf }).replace(/^[;,] /, '');
  const limits = some([
    firmnessOf(one),
    ...limitsOf(now, known, false),
    ...(next === '' ? [] : [say`${meaning(next, on)}`]),
  ])!;
  return say`${when}, ${coreOf(now, { begins: false })} (${joined(limits, ', ')})`;
}

function watchedSentence({ entry }: Watchpoint, known: Seen): Sentence {
  const on = evidence(entry, entry.said);
  const { date } = entry.said;
  if (date === null) return say`${quoting(on)}${sourceIn(entry, known)}`;
  return say`${leading(capital(whenWords(date)), on)}: ${quoting(on)}${sourceIn(entry, known)}`;
}

const byWindow = ({ standing: a, now: one }: Undertaking, { standing: b, now: other }: Undertaking): number =>
  compare(a.window?.[1] ?? '9999', b.window?.[1] ?? '9999') || compare(one.id, other.id);
