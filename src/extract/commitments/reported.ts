import { type Line, lower } from './line.ts';

const SAYING = new Set([
  'said',
  'says',
  'announced',
  'confirmed',
  'pledged',
  'promised',
  'agreed',
  'added',
  'told',
  'committed',
  'vowed',
  'stated',
  'indicated',
  'affirmed',
  'assured',
  'stressed',
  'reaffirmed',
]);

/** "The ministry said it would publish": the past of "will". */
export const reported = (line: Line, at: number): boolean => {
  for (let i = Math.max(0, at - 14); i < at; i++) if (SAYING.has(lower(line, i))) return true;
  return false;
};
