import { happenings } from '../../languages/en/actions.ts';
import type { Firmness, Named } from '../../model/analysis.ts';
import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { Cast } from '../cast.ts';
import { comesAbout, goesOn, praises, RULE_BOUND, undertakes } from './acceptance.ts';
import { actorsOf } from './actors.ts';
import { type Act, actsOf } from './acts.ts';
import { isSupposition } from './adjuncts.ts';
import type { Who } from './agents.ts';
import { besides } from './besides.ts';
import { chainsOf } from './chains.ts';
import { firmnessOf, noveltyOf } from './firmness.ts';
import { refined } from './frames.ts';
import { LISTING } from './implied.ts';
import { itemChain } from './items.ts';
import { moves } from './levies.ts';
import type { Chain, Link } from './lexicon.ts';
import { type Line, lower, tagAt } from './line.ts';
import { opensPurpose } from './objects.ts';
import { exhorts, isEnsured } from './remarks.ts';
import { type Clause, clauseOf } from './subject.ts';

/** One undertaking of a line, before its qualifiers are read. */
export interface Undertaking {
  readonly act: Act;
  readonly actors: readonly Named[];
  readonly firmness: Firmness;
  readonly evidence: Span;
  readonly novelty: 'new' | 'continuing';
  readonly rule: string;
  /** What governs it, from the outermost word to the innermost: the working, for whoever asks why. */
  readonly links: readonly Link[];
  /** Tokens before the first action that speak of all of them: the opening of the clause and what governs it. */
  readonly introduction: readonly [number, number];
  /** Where the finite words begin, and where the verb of the first action. */
  readonly head: number;
  readonly verb: number;
  readonly subject: readonly [number, number] | null;
  /** Whether it is a further purpose of the first action, and so as frequent. */
  readonly ofRecurring: boolean;
}

export function undertakingsIn(line: Line, document: Document, cast: Cast): Undertaking[] {
  const chains = chainsOf(line, document.genre === 'news analysis').filter(
    ({ links }) => LISTING.has(document.genre) || !/listed-/.test(links[0]!.governor.id),
  );
  const clauses: Clause[] = [];
  for (const [i, chain] of chains.entries())
    clauses.push(clauseOf(line, chain, i === 0 ? 0 : chains[i - 1]!.at));
  const found: Undertaking[] = [];
  let subject: readonly [number, number] | null = null;
  let accepted: Who | null = null;
  let last: Who | null = null;
  for (const [i, one] of chains.entries()) {
    const clause = clauses[i]!;
    const shared: Who | null = clause.subject === null && !one.by ? accepted : null;
    subject = clause.subject ?? subject;
    const end = Math.min(one.until ?? line.tokens.length, endOf(line, chains, clauses, i));
    const whose = clause.antecedent ?? subject;
    const told: Who | null = shared ?? pointedBack(line, subject, last) ?? actorsOf(line, cast, one, whose);
    const chain: Chain = told ? one : asking(one);
    const who: Who | null = told ?? (chain === one ? null : actorsOf(line, cast, chain, whose));
    last = who;
    const acting: Who | null =
      who && shared && !isDuty(chain) ? { ...who, kind: 'collective' as const } : who;
    const isTheirs: boolean =
      acting !== null && !(clause.antecedent && praises(line, chain)) && !isOthersCourse(chain, acting, cast);
    const bound = RULE_BOUND.has(document.genre);
    const urged = URGING.has(document.genre) && exhorts(line, chain, whose);
    accepted = isTheirs && !urged && undertakes(line, chain, acting!.kind, whose, bound) ? who : null;
    if (accepted)
      for (const part of listParts(line, itemChain(line, chain, end) ?? chain, end))
        found.push(...ofChain(line, document, part.chain, clause, whose, part.end, accepted));
  }
  return found;
}

/** Texts in which one speaker addresses everybody. */
const URGING: ReadonlySet<string> = new Set(['speech', 'press release']);

/** Who shares the subject of a promise may promise whatever it is; a duty is laid on some and not on others. */
const isDuty = ({ links }: Chain): boolean => links.at(-1)!.governor.firmness === 'obliged';

/** "Russia continues to wage war": told of somebody who has no part in the text, and no posture of theirs. */
const isOthersCourse = ({ links }: Chain, { kind, actors }: Who, { parties, issuer }: Cast): boolean =>
  kind === 'party' &&
  parties.length > 0 &&
  links[0]!.governor.id === 'en/firmness/continue-to' &&
  !actors.some(({ name }) => [...parties, ...issuer].some((one) => one.name === name));

/** "The council looks ahead; it seeks to": whoever was the subject just before. */
const pointedBack = (line: Line, subject: readonly [number, number] | null, last: Who | null): Who | null =>
  subject !== null &&
  subject[1] - subject[0] === 1 &&
  lower(line, subject[0]) === 'it' &&
  last !== null &&
  /^(?:party|collective|agency)$/.test(last.kind)
    ? last
    : null;

/** "will ask the island to raise its limit": what is undertaken is to ask, where those who are asked need not obey. */
function asking(chain: Chain): Chain {
  const last = chain.links.findIndex(({ governor }) => governor.id === 'en/firmness/direct');
  if (!chain.whom || last < 1) return chain;
  const { whom: _, ...rest } = chain;
  return { ...rest, links: chain.links.slice(0, last), at: chain.links[last]!.from, shape: 'base' };
}

/** Where the next chain's clause begins; a relative clause ("reforms that will protect") belongs to what stands before it. */
function endOf(line: Line, chains: readonly Chain[], clauses: readonly Clause[], i: number): number {
  for (let next = i + 1; next < chains.length; next++) {
    const { subject, start } = clauses[next]!;
    if (isEnsured(line, subject)) continue;
    if (
      lower(line, start - 1) === 'that' &&
      /^(?:ensure|ensuring|guarantee|see|require|so)$/.test(lower(line, start - 2))
    )
      continue;
    if (subject && subject[1] - subject[0] === 1 && /^(?:that|which|who)$/.test(lower(line, subject[0])))
      continue;
    if (isSupposition(line, start - 1) || isSupposition(line, (subject?.[0] ?? start) - 1)) continue;
    return Math.max(chains[i]!.at + 1, Math.min(chains[next]!.head, start));
  }
  return line.tokens.length;
}

/** "an Agreement, which the parties intend to sign": what stands before "which" is what is signed. */
function antecedent(line: Line, start: number): number {
  if (!/^(?:which|that)$/.test(lower(line, start - 1))) return start;
  let from = start - 1;
  while (
    from > 0 &&
    (/^(?:NNP?S?|DT|JJ|IN|CC)$/.test(tagAt(line, from - 1)) ||
      (from === start - 1 && lower(line, from - 1) === ','))
  )
    from--;
  return from;
}

/** Where "not", "never" or "no longer" stands between the finite word and the action: it belongs to what is promised. */
function negation(line: Line, { head, at }: Chain): number | null {
  for (let i = at - 1; i > head; i--)
    if (
      (/^(?:not|never)$/.test(lower(line, i)) && lower(line, i + 1) !== 'only') ||
      (lower(line, i) === 'no' && lower(line, i + 1) === 'longer')
    )
      return i;
  return null;
}

/** "meet each year to review progress, and to renew objectives": the second purpose comes round as the meeting does. */
const hasPurpose = (line: Line, { from, to }: Act): boolean => {
  for (let i = from + 1; i < to; i++) if (opensPurpose(line, from, i)) return true;
  return false;
};

/** "will focus on the following areas:" only leads in; the items are what is undertaken. */
const announces = (line: Line, from: number, to: number): boolean =>
  line.tokens.at(-1)?.lower === ':' &&
  line.tokens
    .slice(from, to)
    .some(({ lower }) => /^(?:following|these|two|three|four|five|six)$/.test(lower));

/** "Priorities include x; exploring y; and opening z": each part of such a list stands for itself. */
function listParts(line: Line, chain: Chain, end: number): { chain: Chain; end: number }[] {
  const list = chain.links.find(({ governor }) => governor.kind === 'list');
  if (!list) return [{ chain, end }];
  const marks: number[] = [];
  for (let i = chain.at; i < end; i++) if (lower(line, i) === ';') marks.push(i);
  return [chain.at - 1, ...marks].map((mark, k) => {
    const to = marks[k] ?? end;
    if (k === 0) return { chain, end: to };
    const at = lower(line, mark + 1) === 'and' ? mark + 2 : mark + 1;
    const part: Chain = {
      ...chain,
      at,
      shape: tagAt(line, at) === 'VBG' ? 'gerund' : 'noun',
      links: chain.links.slice(0, chain.links.indexOf(list) + 1),
    };
    return { chain: { ...part, links: refined(line, at, part).links }, end: to };
  });
}

/** Who acts does not come about: "the Government will not proceed". */
const ACTING = /^(?:collective|person)$/;

function ofChain(
  line: Line,
  document: Document,
  chain: Chain,
  clause: Clause,
  subject: readonly [number, number] | null,
  end: number,
  who: Who,
): Undertaking[] {
  const whole =
    subject &&
    ((who.kind === 'thing' && goesOn(line, chain)) ||
      (comesAbout(line, chain) && !ACTING.test(who.kind)) ||
      moves(line, chain, subject));
  const first = whole ? subject[0] : negation(line, chain);
  const acts = actsOf(line, chain, end, subject).map((act, i) =>
    first !== null && i === 0 && first < act.from ? { ...act, from: first } : act,
  );
  const introduction = [antecedent(line, clause.start), chain.at] as const;
  return acts
    .map((act, i) => ({ whole: act, ...governing(line, chain, act, i === 0) }))
    .filter(({ act: { from, to } }) => from >= line.own && !announces(line, from, to))
    .filter(({ act: { from } }, i) => i === 0 || who.kind !== 'thing' || !happenings.has(lower(line, from)))
    .map(({ whole, act, links }, i) => {
      return {
        act,
        links,
        actors: who.actors,
        ...firmnessOf(line, document, links, chain),
        novelty: noveltyOf(line, links, chain, act),
        introduction,
        subject,
        head: chain.head,
        verb: whole === acts[0] ? chain.at : act.from,
        ofRecurring: i > 0 && lower(line, act.from - 1) === 'to' && hasPurpose(line, acts[0]!),
      };
    });
}

/** What governs an act: the chain, and for a later one its own governing words too, behind which it begins ("seeking to [open]"). */
function governing(line: Line, chain: Chain, act: Act, first: boolean): { act: Act; links: readonly Link[] } {
  if (first) return { act, links: chain.links };
  const { links, at } = refined(line, act.from, besides(line, chain, act));
  return { act: at > act.from && at < act.to ? { ...act, from: at } : act, links };
}
