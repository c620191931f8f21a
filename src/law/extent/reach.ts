import { type ReachRule, reachRules } from '../../languages/en/extents.ts';
import { type Quote, quote } from '../../model/span.ts';
import type { Provision } from '../../segment/provisions.ts';
import type { Line, Lines } from '../lines.ts';
import { namedIn } from './named.ts';

/** What a law says of where, or from when or until when, some of it holds. */
export interface Reach {
  readonly says: ReachRule['says'];
  /** What it is said of: all of the law, what nothing else is said of, or these provisions. */
  readonly of: 'law' | 'others' | readonly Provision[];
  /** Of "this Act, except section 5": what it is not said of. */
  readonly except: readonly Provision[];
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly words: Quote;
  /** The provision that says so. */
  readonly provision: Provision | null;
  readonly rule: string;
}

/** All that a law says of its own reach, in the order of the text; what is to stand in another law says nothing of this one. */
export function reachesOf({ all, provisions }: Lines, text: string): readonly Reach[] {
  const found: Reach[] = [];
  for (const line of all) {
    if (line.after !== null) continue;
    const words = text.slice(line.words, line.end);
    if (!/\b(?:exten|appl|force|effect|expire|cease|operation|relevance)/.test(words)) continue;
    for (const rule of reachRules) {
      const match = rule.match.exec(words);
      if (match) found.push(reachOf({ all, provisions }, text, line, rule, match));
    }
  }
  return found;
}

function reachOf(lines: Lines, text: string, line: Line, rule: ReachRule, match: RegExpExecArray): Reach {
  const said = match.groups?.of ?? '';
  const listed = /\bfollowing\b/.test(said) && /[—–:-]\s*$/.test(text.slice(line.start, line.end));
  const below = listed ? linesUnder(lines.all, line) : [];
  const [own = '', but = ''] = said.split(
    /,?\s+(?:except|other\s+than|with\s+the\s+exception\s+of|apart\s+from)\s+/u,
  );
  const named = [
    ...namedIn(lines, text, line.provision, own),
    ...below.flatMap(({ provision, words, end }) => namedIn(lines, text, provision, text.slice(words, end))),
  ];
  const later = /\bwith\s+the\s+exception\s+of\s+([^.;]+)/u.exec(match.groups?.when ?? '')?.[1] ?? '';
  const end = below.at(-1)?.end ?? line.words + match.index + match[0].length;
  return {
    says: rule.says,
    of: /\b(?:other|remaining|rest|remainder)\b/.test(own) ? 'others' : WHOLE.test(own) ? 'law' : named,
    except: namedIn(lines, text, line.provision, `${but} ${later}`),
    groups: match.groups ?? {},
    words: quote({ text }, { start: line.words + match.index, end }),
    provision: line.provision,
    rule: rule.id,
  };
}

/** What speaks of the law as a whole. */
const WHOLE =
  /^(?:$|It\b|(?:[Tt]his|[Tt]hese)\s+(?:Act|Measure|Order|Regulations?|Rules|Directive|Decision|Scheme|Instrument)\b)/u;

/** The lines of a list below one, without those that only lead on: "(a) in Part 1—". */
function linesUnder(all: readonly Line[], { index, provision }: Line): readonly Line[] {
  const found: Line[] = [];
  for (let at = index + 1; at < all.length && isUnder(all[at]!.provision, provision); at++)
    if (all[at]!.after === null) found.push(all[at]!);
  return found;
}

const isUnder = (one: Provision | null, above: Provision | null): boolean => {
  for (let at = one?.parent ?? null; at !== null; at = at.parent) if (at === above) return true;
  return false;
};

/** Of what is said of a provision, that which is said of the least that holds it; several where several are. */
export function saidOf(reaches: readonly Reach[], provision: Provision | null): readonly Reach[] {
  for (let at = provision; at !== null; at = at.parent) {
    const here = at;
    const own = reaches.filter(({ of }) => of !== 'law' && of !== 'others' && of.includes(here));
    if (own.length > 0) return own;
  }
  const excepted = (one: Reach) =>
    one.except.some((other) => isUnder(provision, other) || provision === other);
  const whole = reaches.filter((one) => (one.of === 'law' || one.of === 'others') && !excepted(one));
  const others = whole.filter(({ of }) => of === 'others');
  return others.length > 0 ? others : whole;
}
