// What follows from what a text is or speaks of. Each rule is law or settled practice with where it stands; none is a forecast.
import { agreementRules } from './agreements.ts';
import type { ConsequenceRule } from './consequence.ts';
import { lawRules } from './laws.ts';
import { paperRules } from './papers.ts';
import { textRules } from './texts.ts';

export const CONSEQUENCES: readonly ConsequenceRule[] = [
  ...agreementRules,
  ...lawRules,
  ...textRules,
  ...paperRules,
];
