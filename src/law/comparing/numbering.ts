import type { Pairs } from './pairing.ts';
import type { Unit } from './units.ts';

/** Whether a number in the earlier wording of a provision and one in the later name the same provision. */
export type SameNumber = (unit: Unit) => (earlier: string, later: string) => boolean;

/**
 * Follows numbers through the pairing: "section 34" of the earlier Bill is "section 39" of the later, "subsection (4)"
 * of a clause its "(5)", "194A" of what is put into another Act "194B".
 */
export function numbering(earlier: readonly Unit[], later: readonly Unit[], pairs: Pairs): SameNumber {
  const among = (units: readonly Unit[]): Numbers => {
    const numbers: Numbers = new Map();
    for (const { at, provision } of units) {
      if (pairs[at] === -1) continue;
      const [from, to] = [provision.number, later[pairs[at]!]!.provision.number].map((one) =>
        one.toLowerCase(),
      );
      if (from && to) numbers.set(from, (numbers.get(from) ?? new Set()).add(to));
    }
    return numbers;
  };
  const whole = among(earlier.filter(({ provision }) => WHOLE.has(provision.kind)));
  const within = new Map<Unit, Numbers>();
  return (unit) => {
    const near: Numbers[] = [whole];
    for (let at: Unit | null = unit; at !== null; at = at.holder) {
      const known = within.get(at) ?? among(at.children);
      within.set(at, known);
      near.push(known);
    }
    return (a, b) => {
      const [from, to] = [numberIn(a), numberIn(b)];
      return near.some((numbers) => numbers.get(from)?.has(to) === true);
    };
  };
}

type Numbers = Map<string, Set<string>>;

/** What is cited by its own number from anywhere. */
const WHOLE: ReadonlySet<string> = new Set(['section', 'article', 'regulation', 'rule', 'schedule', 'annex']);

/** "194A", "(2)" and "(a)" are numbers; "a" is a word. */
function numberIn(word: string): string {
  const [, digits, letters = ''] = /^\(?(\d+[a-z]*)\)?$|^\(([a-z]{1,5})\)$/.exec(word) ?? [];
  return digits ?? letters;
}
