import { lists } from '../../languages/en/dates-joins.ts';
import { withYears } from './join.ts';
import { eachOf } from './lengths.ts';
import type { Found } from './parse.ts';
import { type When, withYear, yearIn } from './when.ts';

/** What two dates that stand beside each other become; null where they stay as they are. */
type Refiner = (a: Found, b: Found, between: string) => readonly Found[] | null;

const EACH_DATE = 'en/dates/each-date';
const EACH: ReadonlySet<string> = new Set([EACH_DATE, 'en/dates/date-each-year']);
/** No longer than what may stand between dates that tell of each other. */
const FAR = 70;

/** "Each January and July", "31 January and 31 July each year": both recur. */
const sharedRecurrence: Refiner = (a, b, between) => {
  if (!lists.lending.test(between)) return null;
  const first = EACH.has(b.rule) ? eachOf({}, a.when) : null;
  if (first) return [recurring(a, first), b];
  const second = EACH.has(a.rule) ? eachOf({}, b.when) : null;
  return second && [a, recurring(b, second)];
};

/** "In March and October 2026": a date lends its year to the one it is listed with. */
const lentYear: Refiner = (a, b, between) => {
  if (!lists.lending.test(between)) return null;
  const [from, to] = withYears(a.when, b.when);
  return from === a.when && to === b.when
    ? null
    : [
        { ...a, when: from },
        { ...b, when: to },
      ];
};

/** "Annually on 30 June", "weekly on Wednesdays": one recurrence. */
const saidTwice: Refiner = (a, b, between) => {
  if (a.when.is !== 'every' || a.when.value === null || !lists.timing.test(between)) return null;
  const when = b.when.is === 'every' ? b.when : eachOf({}, unbound(b.when));
  const same = when?.is === 'every' && when.value === a.when.value;
  return same ? [{ ...a, end: b.end, parts: [...a.parts, b] }] : null;
};

/** "Twice a year, in May and November": each of them comes again. */
const times: Refiner = (a, b, between) => {
  if (a.when.is !== 'every' || a.when.value === null || !lists.amid.test(between)) return null;
  const when = eachOf({}, b.when);
  return when && [a, recurring(b, when)];
};

const recurring = (date: Found, when: When): Found => ({ ...date, rule: EACH_DATE, when, parts: [date] });

/** "Financial years 2026-27 and 2027-28". */
const lentKind: Refiner = (a, b, between) => {
  if (a.when.is !== 'budget year' || b.when.is !== 'years' || b.when.to !== b.when.from + 1) return null;
  if (a.when.year === null || !lists.lending.test(between)) return null;
  return [a, { ...b, when: { ...a.when, year: b.when.from, to: b.when.to } }];
};

/** "At this year’s conference in Bonn in June", "next year, in May": the date lies in that year. */
const inThatYear: Refiner = (a, b, between) => {
  if (a.when.is !== 'unit' || a.when.unit !== 'year' || a.when.toDate || yearIn(b.when) !== null) return null;
  if (!lists.within.test(between)) return null;
  return [a, { ...b, when: withYear(b.when, { shift: a.when.shift }) }];
};

const unbound = (when: When): When => (when.is === 'bound' ? when.of : when);

/** In this order, each over all pairs of neighbours, from the last to the first and back. */
const REFINERS: readonly Refiner[] = [saidTwice, times, sharedRecurrence, lentYear, lentKind, inThatYear];

/** The dates of a sentence, with what neighbours tell of each other. */
export function refined(text: string, finds: readonly Found[]): Found[] {
  if (finds.length < 2) return [...finds];
  const out = [...finds];
  for (const refiner of REFINERS) {
    for (let i = out.length - 2; i >= 0; i--) apply(refiner, text, out, i);
    for (let i = 0; i < out.length - 1; i++) apply(refiner, text, out, i);
  }
  return out;
}

function apply(refiner: Refiner, text: string, finds: Found[], i: number): void {
  const [a, b] = [finds[i], finds[i + 1]];
  const changed = a && b && refiner(a, b, text.slice(a.end, Math.min(b.start, a.end + FAR)));
  if (changed) finds.splice(i, 2, ...changed);
}
