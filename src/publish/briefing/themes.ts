import { FIRMNESS, THEMES } from '../../model/analysis.ts';
import { themeWords } from '../analysis.ts';
import { type DraftPart, draftPart } from './draft.ts';
import type { Seen } from './known.ts';
import { type Undertaking, undertakingSentence } from './undertaking.ts';

/** All undertakings by theme: dated before undated, firm before less firm, positions last. */
export const themesPart = (undertakings: readonly Undertaking[], known: Seen): DraftPart =>
  draftPart(
    'By theme',
    [],
    [...THEMES, null].map((theme) =>
      draftPart(
        themeWords(theme),
        undertakings
          .filter(({ now }) => now.values.theme === theme)
          .sort(byWeight)
          .map((one) => undertakingSentence(one, known)),
      ),
    ),
  );

const LAST = '9999-12-31';

/** Positions last; then what has a date by its last day; then by firmness; then where it stands. */
export const byWeight = (a: Undertaking, b: Undertaking): number =>
  Number(isPosition(a)) - Number(isPosition(b)) ||
  compare(dayOf(a), dayOf(b)) ||
  FIRMNESS.indexOf(b.now.values.firmness) - FIRMNESS.indexOf(a.now.values.firmness) ||
  byPlace(a, b);

export const byPlace = ({ now: a }: Undertaking, { now: b }: Undertaking): number =>
  compare(a.head.published ?? LAST, b.head.published ?? LAST) ||
  compare(a.document, b.document) ||
  a.said.action.start - b.said.action.start ||
  compare(a.id, b.id);

export const isPosition = ({ now }: Undertaking): boolean => now.values.firmness === 'affirmed';

/** The last day for it, or the first where the end is open. */
export const dayOf = ({ standing }: Undertaking): string => standing.last ?? standing.first ?? LAST;

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
