import { FIRMNESS, OBLIGATIONS, THEMES } from '../model/analysis.ts';
import type { Words } from '../store/catalogue.ts';

/** By what the register can be narrowed; each is a facet, and a field in what people type. */
export const FIELDS = [
  'kind',
  'party',
  'theme',
  'firmness',
  'obligation',
  'state',
  'deadline',
  'wording',
  'instrument',
  'unit',
  'document',
  'publisher',
  'source',
  'programme',
] as const;
export type FieldName = (typeof FIELDS)[number];

/** What is asked of the register. Of several values of one field one must fit; fields must all. */
export interface Asked {
  readonly words: Words;
  readonly fields: Readonly<Partial<Record<FieldName, readonly string[]>>>;
  /** What must not fit. */
  readonly not: Readonly<Partial<Record<FieldName, readonly string[]>>>;
  /** Published on this day or later (ISO 8601), and before that one. What carries no day is in neither. */
  readonly after: string | null;
  readonly before: string | null;
  /** With a last day (or, where that is open, a first one) in this stretch, both days included. */
  readonly due: readonly [first: string, last: string] | null;
}

export const NOTHING_ASKED: Asked = {
  words: { all: [], not: [] },
  fields: {},
  not: {},
  after: null,
  before: null,
  due: null,
};

export const SORTS = ['relevance', 'newest', 'oldest', 'deadline', 'firmness', 'added', 'amount'] as const;
export type Sort = (typeof SORTS)[number];

/** Values that a field can have, where they are a fixed list. */
export const KNOWN: Readonly<Partial<Record<FieldName, readonly string[]>>> = {
  /** By the last day: each begins where the one before ends. */
  deadline: ['passed', 'within 30 days', 'within 90 days', 'within a year', 'later', 'none'],
  kind: ['commitment', 'event', 'figure', 'silence', 'watchpoint', 'advisory'],
  theme: THEMES,
  /** Of one undertaking the words that hold now, and those of other documents for it. */
  wording: ['holding', 'other'],
  firmness: [...FIRMNESS].reverse(),
  /** Of laws: what a provision lays down. */
  obligation: OBLIGATIONS,
  state: [
    'overdue',
    'due',
    'recurring',
    'open',
    'reported under way',
    'reported done',
    'gone quiet',
    'left out',
    'withdrawn',
  ],
};
