import { type AmendmentRule, amendmentRules, type Change } from '../../languages/en/amendments.ts';

/** One instruction of a line; spans count in the line's words. */
export interface Clause {
  readonly change: Change;
  readonly rule: string;
  /** The words that decide. */
  readonly start: number;
  readonly end: number;
  /** What stands before them and says where. */
  readonly context: readonly [number, number];
  /** What goes, what is renumbered, or next to what something comes. */
  readonly object: readonly [number, number] | null;
  readonly where: string;
  /** What comes, with its quotation marks. */
  readonly fresh: readonly [number, number] | null;
  readonly becomes: readonly [number, number] | null;
  /** Whether it is the line's last: what follows the line belongs to it. */
  readonly last: boolean;
}

/** The instructions of a line, in their order; `shown` is the line with quoted words and remarks blotted out. */
export function clausesIn(shown: string): readonly Clause[] {
  if (!LIKELY.test(shown)) return [];
  const found: Clause[] = [];
  for (let from = 0; from < shown.length; ) {
    const next = nextFrom(shown, from);
    if (next === null) break;
    found.push(next);
    from = next.end;
  }
  return found.map((one, at) => ({ ...one, last: at === found.length - 1 }));
}

const LIKELY =
  /\b(?:insert|substitut|omit|repeal|revoke|delete|replaced\s+by|added|add|re-?number|re-?designate|becomes?\b|ceases?\b)/i;

/** The line of a list under "the following are repealed". */
export const clauseUnder = (shown: string): Clause => ({
  change: 'omit',
  rule: 'en/amendments/repealed',
  start: 0,
  end: shown.length,
  context: [0, 0],
  object: [0, shown.length],
  where: '',
  fresh: null,
  becomes: null,
  last: true,
});

function nextFrom(shown: string, from: number): Clause | null {
  const rest = shown.slice(from);
  let best: Clause | null = null;
  for (const rule of amendmentRules) {
    const match = rule.match.exec(rest);
    if (match === null) continue;
    const clause = clauseOf(rule, match, from);
    if (best !== null && clause.start >= best.start) continue;
    if (isContext(shown.slice(from, clause.start), from === 0)) best = clause;
  }
  return best;
}

/** Before an instruction stands where it is to be done, or nothing; before a report of one stands who did it. */
const isContext = (words: string, first: boolean): boolean =>
  /^[\s,;:—–-]*(?:and\s+|then\s+|also\s+|or\s+|,\s*)*(?:(?:in|at|under|after\s+the\s+words?|before\s+the\s+words?|with\s+effect|as\s+regards|on|the\s+heading|subject)\b.*|)[\s,;:—–-]*(?:and\s+|also\s+)?$/isu.test(
    words,
  ) &&
  !ACTS.test(words) &&
  (first || words.length < 400);

/** What somebody does, or may do, is no instruction. */
const ACTS =
  /\b(?:may|must|shall|will|was|were|has|have|had|would|could|should|if|unless|where|power|by\s+virtue|so\s+as\s+to|to)\s+(?:by\s+\p{L}+\s+)?(?:\p{L}+ly\s+)?$|\b(?:may|must|was|were|has|have)\s/iu;

function clauseOf(rule: AmendmentRule, match: RegExpExecArray, from: number): Clause {
  const { indices } = match as RegExpExecArray & {
    indices: { groups: Record<string, [number, number] | undefined> };
  };
  const group = (name: string) => moved(indices.groups[name], from);
  const start = from + match.index;
  return {
    change: rule.change,
    rule: rule.id,
    start,
    end: start + match[0].length,
    context: [from, start],
    object: group('old') ?? group('subject') ?? group('at'),
    where: match.groups?.where?.trim().toLowerCase() ?? '',
    fresh: group('fresh'),
    becomes: group('becomes'),
    last: false,
  };
}

const moved = (span: [number, number] | undefined, by: number): [number, number] | null =>
  span === undefined ? null : [span[0] + by, span[1] + by];
