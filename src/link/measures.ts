import { openEnded } from '../languages/en/links.ts';
import type { Feature } from '../model/link.ts';
import type { Worth } from './compare.ts';
import { feature } from './features.ts';
import { otherOwners, otherParties } from './objections.ts';
import type { Passage } from './passage.ts';
import { baseWeight, rounded } from './words.ts';

/** How much of what a general promise is about must stand in the frame. */
const COVERED = 0.75;

/** A general promise on a subject ("intensify joint work against smuggling") and a measure that is named under it ("On smuggling, …"). */
export function measureOf(from: Passage, to: Passage, worth: Worth): Feature | null {
  if (!from.commitment || from.quote !== from.commitment.action) return null;
  if (!to.commitment || to.commitment.firmness === 'affirmed' || to.frame.size === 0) return null;
  if (!isGeneral(from) || otherOwners(from, to) || otherParties(from, to, false)) return null;
  const subject = [...from.terms].filter(([term]) => baseWeight(term) >= 1);
  const whole = subject.reduce((sum, [term, weight]) => sum + worth(term) * weight, 0);
  const there = subject.filter(([term]) => to.frame.has(term));
  const met = there.reduce((sum, [term, weight]) => sum + worth(term) * weight, 0);
  if (whole === 0 || met < COVERED * whole) return null;
  return feature('measure', there.map(([term]) => term).join(', '), rounded(0.4 + 0.2 * (met / whole)));
}

const isGeneral = ({ terms }: Passage): boolean =>
  terms.has('cooperation') || [...terms.keys()].some((term) => openEnded.has(term));
