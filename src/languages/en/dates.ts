import type { Rule } from '../../model/rule.ts';
import { bounds } from './dates-bounds.ts';
import { events } from './dates-events.ts';
import { everyday } from './dates-everyday.ts';
import { joining, trailers } from './dates-joins.ts';
import { laterRule } from './dates-later.ts';
import { lengths } from './dates-lengths.ts';
import { parts } from './dates-parts.ts';
import type { DateRule } from './dates-phrase.ts';
import { days, names } from './dates-points.ts';
import { recurrences } from './dates-recurrences.ts';
import { refusals } from './dates-refusals.ts';
import { relative } from './dates-relative.ts';
import { years, yearsOfAKind } from './dates-years.ts';

/** What is tried where a word begins, in this order: the first that finds something stands. */
export const expressions: readonly DateRule[] = [
  ...recurrences,
  ...bounds,
  ...events,
  ...everyday,
  ...relative,
  ...days,
  ...parts,
  ...yearsOfAKind,
  ...names,
  ...years,
  ...lengths,
];

/** Every rule about dates. */
export const dateRules: readonly Rule[] = [...expressions, ...joining, ...trailers, laterRule, ...refusals];
