import type { Rule } from '../../model/rule.ts';
import { absences } from './absence.ts';
import { advisories } from './advisories.ts';
import { amendmentRules } from './amendments.ts';
import { amountRules } from './amounts.ts';
import { boundRules } from './amountsBounds.ts';
import { calendarRule } from './calendar.ts';
import { citationRules, mentionedRule } from './citations.ts';
import { conditions } from './conditions.ts';
import { dateRules } from './dates.ts';
import { definitionRules } from './definitions.ts';
import { eventRules } from './events.ts';
import { reachRules } from './extents.ts';
import { figureRules } from './figures.ts';
import { genreRules } from './genres.ts';
import { governors } from './governors.ts';
import { instrumentRules } from './instruments.ts';
import { describedRule, kindRule } from './instruments-kinds.ts';
import { markedRules } from './instruments-marked.ts';
import { titleRules } from './instruments-titles.ts';
import { lawRules } from './law.ts';
import { lawChangeRules } from './law-changes.ts';
import { lawmakingRules } from './lawmaking.ts';
import { reports } from './links.ts';
import { nameRules } from './names-rules.ts';
import { paymentRules } from './payments.ts';
import { basisRules, changeRules, madeInRule, procedureRules } from './recordChanges.ts';
import { assentRule, datedRule, doneAtRule, headRules, recordRules } from './records.ts';
import { references } from './references.ts';
import { silences } from './silences.ts';
import { watchpoints } from './watchpoints.ts';

/** Every rule of the language, for whoever asks what one says: stages read their own lists. */
export const rules: readonly Rule[] = [
  genreRules,
  dateRules,
  amountRules,
  instrumentRules,
  titleRules,
  markedRules,
  references,
  [kindRule, describedRule],
  nameRules,
  governors,
  lawRules,
  conditions,
  eventRules,
  figureRules,
  paymentRules,
  boundRules,
  silences,
  absences,
  watchpoints,
  [calendarRule],
  advisories,
  reports,
  [...citationRules, mentionedRule],
  [...recordRules, datedRule, ...headRules, assentRule, doneAtRule],
  [...changeRules, madeInRule, ...basisRules, ...procedureRules],
  lawmakingRules,
  amendmentRules,
  lawChangeRules,
  definitionRules,
  reachRules,
].flatMap((list): readonly Rule[] => Object.values(list));
