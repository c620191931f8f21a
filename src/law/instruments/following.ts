import type { ConsequenceRule } from '../consequences/consequence.ts';
import { CONSEQUENCES } from '../consequences/rules.ts';
import type { DateFact, DateWhat, Following, Procedure } from './record.ts';

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

/** The rule of a procedure that the text shows in other words than those of the rule. */
export function followingProcedure(
  procedure: Procedure | null,
  dates: readonly DateFact[],
): Following | null {
  const id = procedure === null ? undefined : RULES[procedure];
  const rule = CONSEQUENCES.find((one) => one.id === id);
  return rule === undefined ? null : followingOf(rule, dates);
}

const RULES: Partial<Record<Procedure, string>> = {
  'draft affirmative': 'draft-affirmative',
  'made affirmative': 'made-affirmative',
  negative: 'negative',
};
