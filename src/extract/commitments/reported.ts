import { type Line, lower, tagAt } from './line.ts';
import { FINITE } from './mending.ts';

export const SAYING: ReadonlySet<string> = new Set([
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
  'conveyed',
  'explained',
  'informed',
  'advised',
  'reiterated',
  'declared',
  'assured',
  'stressed',
  'reaffirmed',
]);

/** "The ministry said it would publish": the past of "will". */
export const reported = (line: Line, at: number): boolean => {
  for (let i = Math.max(0, at - 14); i < at; i++) if (SAYING.has(lower(line, i))) return true;
  return false;
};

/** "They agreed (that) officials should examine": no other verb stands between. */
export function agreed(line: Line, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 30); i--) {
    if (/^(?:agree[ds]?|decided?|resolved?)$/.test(lower(line, i))) return true;
    if (FINITE.test(tagAt(line, i)) || /^[;:]$/.test(lower(line, i))) return false;
  }
  return false;
}
