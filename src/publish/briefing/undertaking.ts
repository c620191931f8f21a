import type { EntryOf } from '../../register/register.ts';
import type { Standing } from '../../register/state.ts';
import type { Tie } from '../../register/ties.ts';
import { verdictWords } from '../people.ts';
import { REPORTED } from '../standing.ts';
import { namesWords, oneLine, pointWords, recursWords, whenWords } from '../words.ts';
import { type Evidence, evidence, evidenceOf, type Spoken } from './evidence.ts';
import { leadOf } from './frame.ts';
import type { Known, Seen } from './known.ts';
import type { NonEmpty } from './model.ts';
import { joined, leading, meaning, quoting, type Sentence, say, some } from './say.ts';
import { areMany, whoWords } from './who.ts';

type Commitment = EntryOf<'commitment'>;

/** An undertaking as a briefing tells it: the words that hold now among those in its scope, and all that were said for it. */
export interface Undertaking {
  readonly now: Commitment;
  /** In the order they were published. */
  readonly wordings: NonEmpty<Commitment>;
  readonly standing: Standing;
}

/** Each thread once, with its wordings that are among the entries. */
export function undertakingsOf({ entries, standings }: Known): readonly Undertaking[] {
  const own = new Set(entries.map(({ id }) => id));
  return standings.flatMap((standing) => {
    const wordings = some(standing.thread.wordings.filter(({ id }) => own.has(id)));
    if (wordings === null) return [];
    const now = wordings.find(({ id }) => id === standing.wording.id) ?? wordings.at(-1)!;
    return [{ now, wordings, standing }];
  });
}

/** Who, and their words: `The United Kingdom and Belgium will “sign …”`. */
export function coreOf(one: Spoken, { begins = true } = {}): Sentence {
  const on = evidenceOf(one);
  const action = quoting(on, one.said.action);
  const { actors } = one.values;
  const lead = leadOf(one.said);
  const who = (begins ? leading : meaning)(whoWords(actors, { begins }), on);
  if (actors.length === 0) return say`${action}`;
  if (lead === null) return say`${who}: ${action}`;
  const verb = lead === 'intend to' && !areMany(actors) ? 'intends to' : lead;
  return verb === '' ? say`${who} ${action}` : say`${who} ${meaning(verb, on)} ${action}`;
}

/** The whole of it: who, what, how firmly, within which limits, and what is known of it since. */
export function undertakingSentence(one: Undertaking, known: Seen, { dated = true } = {}): Sentence {
  const limits = joined([firmnessOf(one), ...limitsOf(one.now, known, dated)], ', ');
  const later = some(sinceOf(one, known));
  return later === null
    ? say`${coreOf(one.now)} (${limits})`
    : say`${coreOf(one.now)} (${limits}); ${joined(later, '; ')}`;
}

/** How firmly; where documents said it otherwise, from which day on. */
export function firmnessOf({ wordings, now }: Pick<Undertaking, 'wordings' | 'now'>): Sentence {
  const steps = wordings.filter(
    ({ values }, at) => at === 0 || values.firmness !== wordings[at - 1]!.values.firmness,
  );
  if (steps.length === 1) return say`${meaning(now.values.firmness, evidenceOf(now))}`;
  const told = steps.map((one) => say`${meaning(`${one.values.firmness}${dayOf(one)}`, evidenceOf(one))}`);
  return joined(told as unknown as NonEmpty<Sentence>, ', ');
}

const dayOf = ({ head }: Commitment): string =>
  head.published === null ? '' : ` on ${pointWords(head.published)}`;

/** When, how often, under what, on what conditions, as told by whom. */
export function limitsOf(one: Commitment, { publisher }: Seen, dated: boolean): Sentence[] {
  const { said, values } = one;
  const on = evidenceOf(one);
  const shown = said.deadline !== null && isNamedIn(said.action.quote, said.deadline.quote);
  const means = [
    !dated || shown || values.deadline === null ? '' : whenWords(values.deadline),
    !dated || values.cadence === null || said.cadence !== null ? '' : recursWords(values.cadence),
    values.instruments.length === 0 || isNamed(one) ? '' : `under ${namesWords(values.instruments)}`,
    said.attribution === null || said.attribution === publisher ? '' : `as reported by ${said.attribution}`,
    ...values.corrected.map(({ field, by }) => `${field} set right by ${by}`),
  ].filter((text) => text !== '');
  const conditions = said.conditions
    .filter(({ start, end }) => start < said.action.start || end > said.action.end)
    .map((condition) => say`${quoting(evidence(one, condition))}`);
  return [...means.map((text) => say`${meaning(text, on)}`), ...conditions];
}

/** A date that the quoted words give to the year needs not be said again. */
const isNamedIn = (action: string, deadline: string): boolean =>
  /\b\d{4}\b/.test(deadline) && action.includes(deadline);

const isNamed = ({ said, values }: Commitment): boolean =>
  values.instruments.every(({ name }) => oneLine(said.action.quote).includes(name));

/** What documents and people said of it since. */
function sinceOf({ now, standing }: Undertaking, known: Known): Sentence[] {
  const { report, quiet, state, thread } = standing;
  const judged = verdictWords(thread.wordings);
  const on = evidenceOf(now);
  return [
    ...(report === null ? [] : [reportOf(report, known)]),
    ...(state === 'overdue' && report === null
      ? [say`${meaning('the date has passed, and no report was found in the sources read', on)}`]
      : []),
    ...(state === 'gone quiet'
      ? [say`${meaning(`gone quiet since ${oneLine(quiet!.head.title || quiet!.head.id)}`, on)}`]
      : []),
    ...(state === 'left out' ? [say`${meaning('left out of the newest edition of its document', on)}`] : []),
    ...(judged === '' ? [] : [say`${meaning(judged, on)}`]),
  ];
}

/** The last report, with its words. */
export function reportOf({ relation, to }: Tie, known: Known): Sentence {
  const on = endEvidence(to, known);
  const day = on.head.published === null ? '' : ` on ${pointWords(on.head.published)}`;
  return say`${meaning(`${REPORTED[relation] ?? relation}${day}`, on)}: ${quoting(on)}`;
}

/** The words at one end of a link. */
export const endEvidence = (end: Tie['to'], { heads }: Known): Evidence =>
  evidence({ ...end, head: heads.get(end.document)! }, end.quote);
