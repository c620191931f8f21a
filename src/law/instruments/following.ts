import type { ConsequenceRule } from '../consequences/consequence.ts';
import type { DateFact, DateWhat, Following } from './record.ts';

/** A rule that holds of an instrument, with the command that counts the period it starts. */
export const followingOf = (
  { id, title, clock }: ConsequenceRule,
  dates: readonly DateFact[],
): Following => ({
  rule: id,
  title,
  clock: clock === undefined ? null : clockFor(clock, dates),
});

/** `watchpoint clock treaty --laid 2026-01-12`; DATE where no source gives the day. */
export function clockFor(clock: string, dates: readonly DateFact[]): string {
  const day = (what: DateWhat) =>
    dates.find((one) => one.what === what && one.edtf?.length === 10 && one.standing === 'done')?.edtf ??
    'DATE';
  if (clock === 'treaty') return `watchpoint clock treaty --laid ${day('laid')}`;
  const made = clock === 'made-affirmative' ? ` --made ${day('made')}` : '';
  return `watchpoint clock si --procedure ${clock}${made || ` --laid ${day('laid')}`}`;
}
