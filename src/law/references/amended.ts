import { referenceRules as rules } from '../../languages/en/references.ts';
import type { Analysis, Named } from '../../model/analysis.ts';
import { contains, firstFrom, type Span } from '../../model/span.ts';
import { addressOf, type Step } from '../../recognise/instruments/addresses.ts';
import type { Amendment } from '../amendments/amendment.ts';
import { amendmentsOf } from '../amendments/amendments.ts';
import type { Told } from './reading.ts';
import type { Item, Spoken } from './spoken.ts';

/** What another law is told to read instead, by the words at a place. */
export interface Instructions {
  /** Those in whose words the place stands: in the line that instructs, or in what goes or comes by it. */
  readonly here: readonly Amendment[];
  /** Of a line that only leads into others ("In section 4—"), the next of those. */
  readonly below: readonly Amendment[];
}
export type Changes = (span: Span, until: number) => Instructions;

/** One line may give several instructions, and what is put in by one may be long. */
const TRIES = 12;
const BELOW = 3;

export function changesOf(analysis: Analysis): Changes {
  const all = amendmentsOf(analysis);
  const lines = all.map(({ line }) => line);
  return (span, until) => {
    const last = firstFrom(lines, span.start + 1) - 1;
    const found: Amendment[] = [];
    for (let i = last; i >= 0 && i > last - TRIES; i--) if (holds(all[i]!, span)) found.push(all[i]!);
    const next = found.length > 0 ? [] : all.slice(last + 1, last + 1 + BELOW);
    return { here: found.reverse(), below: next.filter(({ line }) => line.start < until) };
  };
}

const holds = ({ line, fresh, old, inserted }: Amendment, span: Span): boolean =>
  [line, fresh, old, ...inserted.map(({ words }) => words)].some(
    (one) => one !== null && contains(one, span),
  );

/** What is told of a provision that is of the law that the words amend: its address there, where the words settle it. */
export function amendedAt(spoken: Spoken, item: Item, { here, below }: Instructions): Told {
  const outside = { kind: 'outside', rule: rules.amended.id } as const;
  const named = [...here, ...below].find(({ law }) => law !== null);
  if (!named) return { ...outside, targets: [], resolved: false, why: 'of the law that the words amend' };
  const why = `of the ${named.law!.name.replace(/^the\s/i, '')}, which the words amend`;
  const ledTo = below.flatMap((change) => aboveIn(change, spoken, item) ?? []);
  for (const uri of [...here.map((change) => addressIn(change, spoken, item)), ...ledTo]) {
    if (uri !== null) return { ...outside, targets: [uri], resolved: true, why };
  }
  return { ...outside, targets: [], resolved: false, why };
}

function addressIn(change: Amendment, spoken: Spoken, item: Item): string | null {
  const { law } = change;
  if (law === null || law.id === null || item.path.length === 0) return null;
  if (!contains(change.line, item)) return worded(law, change, spoken, item);
  const told = toldIn(change).find((uri) => uri.endsWith(`/${item.path.join('/')}`));
  return told ?? worded(law, change, spoken, item);
}

/** "In section 4—" leads to what is done in section 4(1): the part of that address which the words name. */
function aboveIn(change: Amendment, { unit, of }: Spoken, { path, bare }: Item): string | null {
  if (of || path.length === 0) return null;
  const named = `/${bare && THROUGH.has(unit) ? `${unit}/` : ''}${path.join('/')}`;
  const found = toldIn(change).map((uri) =>
    uri.slice(0, `${uri}/`.indexOf(`${named}/`, ROOT) + named.length),
  );
  return found.find((uri) => uri.endsWith(named) && uri.length > ROOT) ?? null;
}

/** The law's own number is no provision of it. */
const ROOT = 'http://www.legislation.gov.uk/id/ukpga/2000/'.length;

/** The addresses that the instruction itself settles. */
const toldIn = ({ targets, anchor }: Amendment): string[] =>
  [...targets.flatMap((one) => [one, one.to]), anchor?.target, anchor?.target?.to].flatMap(
    (one) => one?.uri ?? [],
  );

const THROUGH = new Set(['section', 'article', 'regulation', 'rule', 'schedule', 'annex']);

/** By number in the whole law, in the Schedule that the words name, or in the section that the instruction is about. */
function worded(
  { name, id }: Named,
  change: Amendment,
  { unit, of }: Spoken,
  { path, bare, start }: Item,
): string | null {
  const work = { start: 0, end: 0, value: name, id, scheme: 'primary', noun: '', rule: '' } as const;
  const step: Step = { unit, path };
  if (of) {
    const [holder] = of.items;
    const isIn =
      of.items.length === 1 && THROUGH.has(of.unit) && of.pointing === null && holder!.path.length > 0;
    return isIn ? addressOf(work, [{ unit: of.unit, path: holder!.path }, step]) : null;
  }
  if (bare && THROUGH.has(unit)) return addressOf(work, [step]);
  const within = sectionOf(change, start);
  if (within === null || bare) return null;
  const counted =
    unit === 'subsection' ? '/section/' : unit === 'paragraph' && /^\d/.test(path[0]!) ? null : '';
  if (counted === '' || (counted !== null && !within.includes(counted))) return null;
  if (counted === null && within.includes('/section/')) return null;
  return `${within}/${path.join('/')}`;
}

/** The section, regulation or article that words stand in, or that they are put into. */
function sectionOf({ targets, inserted }: Amendment, at: number): string | null {
  const put = inserted.find(({ words }) => words.start <= at && at < words.end);
  for (const uri of [put?.uri, targets[0].uri]) {
    const [section] = /^.*\/(?:section|regulation|article|rule)\/[^/]+/.exec(uri ?? '') ?? [];
    if (section) return section;
  }
  return null;
}
