import { joins, lists } from '../../languages/en/dates-joins.ts';
import { matchAt, phraseAt } from './match.ts';
import { dayAlone, dayWithYear, type Found, mayJoin, parse, type Reach } from './parse.ts';
import type { When, Year } from './when.ts';

type Day = Extract<When, { is: 'day' }>;

interface FoundDay extends Found {
  readonly when: Day;
}

/** A day of a list, or days from the one to the other. */
interface Item {
  readonly first: FoundDay;
  readonly last: FoundDay;
}

const LONGEST = 12;
const DAYS = 'en/dates/days';

/**
 * What begins with the date found, or with a day alone: "10, 17 and 24 February 2026", "April 9 and 12". Days that share
 * a month; one interval where they follow each other.
 */
export function listAt(reach: Reach, at: number, found: Found | null): Found[] | null {
  const first = itemAt(reach, at, dayIn(found) ?? dayIn(dayAlone(reach, at)));
  if (!first) return null;
  const items = monthOf(first) === null ? before(reach, first) : after(reach, first);
  if (!items || items.length === 1) return null;
  const month = items.map(monthOf).find((one) => one !== null) ?? null;
  const year = items.map(yearOf).find((one) => one !== null) ?? null;
  const dated = items.map((item) => foundOf(item, month, year));
  return follow(reach.text, items)
    ? [
        stretchOf(
          dated[0]!,
          dated.at(-1)!,
          items.map(({ first }) => first),
        ),
      ]
    : dated;
}

const dayIn = (found: Found | null): FoundDay | null =>
  found?.when.is === 'day' ? { ...found, when: found.when } : null;

const monthOf = ({ first, last }: Item): number | null => last.when.month ?? first.when.month;
const yearOf = ({ first, last }: Item): Year => last.when.year ?? first.when.year;

/** The day, with the one it lasts to where the list goes on behind it. */
function itemAt(reach: Reach, at: number, first: FoundDay | null): Item | null {
  if (!first || first.start !== at) return null;
  const join = mayJoin(reach.text, first.end) ? phraseAt(joins.to, reach, first.end) : null;
  const next = join?.end ?? 0;
  const last = join && (dayIn(parse(reach, next, 1)) ?? dayIn(dayWithYear(reach, next)));
  const sharing = last && (last.when.month === null || first.when.month === null);
  return { first, last: sharing ? last : first };
}

/** Items without a month, up to the one that says it. */
function before(reach: Reach, first: Item): Item[] | null {
  const items = [first];
  while (items.length < LONGEST) {
    const { last } = items.at(-1)!;
    const comma = matchAt(lists.before, reach, last.end);
    if (!comma) return null;
    const at = last.end + comma[0].length;
    const item = itemAt(reach, at, dayIn(parse(reach, at, 1)) ?? dayIn(dayAlone(reach, at)));
    if (!item) return null;
    items.push(item);
    if (monthOf(item) !== null) return items;
  }
  return null;
}

/** Items after the one that says the month. */
function after(reach: Reach, first: Item): Item[] {
  const items = [first];
  while (items.length < LONGEST) {
    const { end } = items.at(-1)!.last;
    const more = matchAt(lists.between, reach, end);
    const join = more ?? matchAt(lists.after, reach, end);
    const at = end + (join?.[0].length ?? 0);
    const item = join && itemAt(reach, at, dayIn(dayWithYear(reach, at)));
    if (!item || monthOf(item) !== null) break;
    const behind = item.last.end;
    if (!more && !lists.end.test(reach.text.slice(behind, behind + 12))) break;
    items.push(item);
  }
  return items;
}

function foundOf({ first, last }: Item, month: number | null, year: Year): Found {
  const of = (day: FoundDay): Found => ({
    ...day,
    rule: day.when.month === null ? DAYS : day.rule,
    when: { ...day.when, month: day.when.month ?? month, year: day.when.year ?? year },
  });
  return first === last ? of(first) : stretchOf(of(first), of(last), [first, last]);
}

/** From the one to the other; what it is made of is told as it stood. */
const stretchOf = (from: Found, to: Found, parts: readonly Found[]): Found => ({
  start: from.start,
  end: to.end,
  rule: DAYS,
  when: { is: 'range', from: from.when, to: to.when },
  parts,
});

/** Whether each is the day after the one before, and none is only an alternative. */
const follow = (text: string, items: readonly Item[]): boolean =>
  items.every(({ first, last }, i) => {
    const before = items[i - 1]?.first;
    if (first !== last) return false;
    if (!before) return true;
    return first.when.day === before.when.day + 1 && !/\sor\s/iu.test(text.slice(before.end, first.start));
  });
