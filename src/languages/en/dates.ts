import type { Rule } from '../../model/rule.ts';
import { bounds, joining, trailers } from './dates-bounds.ts';
import { lengths } from './dates-lengths.ts';
import { parts } from './dates-parts.ts';
import type { DateRule } from './dates-phrase.ts';
import { points } from './dates-points.ts';
import { recurrences } from './dates-recurrences.ts';
import { refusals } from './dates-refusals.ts';
import { events, relative } from './dates-relative.ts';
import { years } from './dates-years.ts';

/** What is tried where a word begins, in this order: the first that finds something stands. */
export const expressions: readonly DateRule[] = [
  ...recurrences,
  ...bounds,
  ...events,
  ...relative,
  ...parts,
  ...points.filter(({ reads }) => reads !== 'named'),
  ...years.filter(({ id }) => id !== 'en/dates/year'),
  ...points.filter(({ reads }) => reads === 'named'),
  ...years.filter(({ id }) => id === 'en/dates/year'),
  ...lengths,
];

/** Every rule about dates. */
export const dateRules: readonly Rule[] = [...expressions, ...joining, ...trailers, ...refusals];
