import type { Analysis } from '../../model/analysis.ts';
import { quote } from '../../model/span.ts';
import { cited } from '../../segment/provisionCited.ts';
import { citerOf } from '../citer.ts';
import { type Line, linesOf } from '../lines.ts';
import { masked } from '../quotes.ts';
import type { Amendment } from './amendment.ts';
import { type Clause, clausesIn, clauseUnder } from './clauses.ts';
import { contextsOf } from './context.ts';
import { type Block, comesWith } from './inserted.ts';
import { type Names, namesIn, placesFrom } from './names.ts';
import { anchorOf, goesIn, occurrenceIn } from './particulars.ts';
import { type Path, targetOf } from './path.ts';
import { repealsIn } from './repeals.ts';

/**
 * What a law tells others to read instead, as instructions in the order of the text. What it only tells of ("as amended
 * by the 2014 Act") is none; an instruction that stands in what is to be inserted is that of the later law.
 */
export function amendmentsOf(
  analysis: Pick<Analysis, 'document' | 'places' | 'mentions' | 'legislation'>,
): readonly Amendment[] {
  const { document } = analysis;
  if (document.genre !== 'legislation') return [];
  const lines = linesOf(analysis);
  const names = namesIn(analysis);
  const contexts = contextsOf(lines, names);
  const found: Amendment[] = [];
  let list: List | null = null;
  for (const line of lines.all) {
    if (line.after !== null) continue;
    const shown = masked(document.text.slice(line.words, line.end));
    const clauses = clausesIn(shown);
    const one: Reading = { names, line, shown, above: contexts.above(line), block: blockOf(lines.all, line) };
    if (list !== null && !isIn(line, list.line)) list = null;
    const begun: List | null = list === null ? listBegun(one, clauses) : null;
    const own = begun !== null ? [] : clauses.map((clause) => amendmentOf(one, clause));
    if (own.length > 0) found.push(...own.map(({ amendment }) => amendment));
    else if (list !== null) found.push(itemOf(list, one));
    list = begun ?? list;
    contexts.note(line, own.at(-1)?.into ?? null);
  }
  const all = [...found, ...repealsIn(lines, names)].sort((a, b) => a.line.start - b.line.start);
  const cite = citerOf(analysis, lines.provisions);
  return all.map((one) => ({ ...one, cited: cite(one.provision) }));
}

interface Reading {
  readonly names: Names;
  readonly line: Line;
  readonly shown: string;
  readonly above: readonly Path[];
  readonly block: Block | null;
}

/** One instruction for many places, which stand in a list below: "In the following provisions omit “non-profit”—". */
interface List {
  readonly line: Line;
  readonly each: Amendment;
}

function listBegun(one: Reading, clauses: readonly Clause[]): List | null {
  const [clause] = clauses;
  if (clause === undefined || clauses.length > 1 || one.block !== null || !/[—–:]\s*$/.test(one.shown))
    return null;
  if (!/\b(?:the\s+following\b|(?:in(?:\s+each\s+of)?|omit)\s*[—–:]\s*$)/i.test(one.shown)) return null;
  return { line: one.line, each: amendmentOf(one, clause).amendment };
}

function itemOf({ each, line: above }: List, { names, line, shown, above: paths }: Reading): Amendment {
  const said = names.text.slice(above.words, above.end);
  const named = placesFrom(paths, names, line.words, shown);
  const term = /\bdefinitions\b/i.test(said) ? /^[^,;.]+/.exec(names.text.slice(line.words, line.end)) : null;
  const part = term && `definition of ${term[0].trim()}`;
  const [first, ...others] = named.map((path) => targetOf(part === null ? path : { ...path, part }));
  return {
    ...each,
    provision: line.provision?.id ?? null,
    cited: line.provision && cited(line.provision),
    law: named[0]!.law,
    targets: [first!, ...others],
    ...(each.change === 'omit' && each.old === null && each.range === null && term === null
      ? goesIn({ text: names.text, shown, clause: clauseUnder(shown), from: line.words })
      : {}),
    line: quote(names, line),
  };
}

const isIn = ({ provision, start }: Line, { provision: above, start: from }: Line): boolean => {
  for (let at = provision; at !== null; at = at.parent) if (at === above) return start > from;
  return false;
};

/** What follows a line to stand in the other law. */
function blockOf(all: readonly Line[], line: Line): Block | null {
  let end = line.index + 1;
  while (all[end]?.after === line) end++;
  return end === line.index + 1 ? null : { lines: all.slice(line.index + 1, end) };
}

function amendmentOf(
  { names, line, shown, above, block }: Reading,
  clause: Clause,
): { amendment: Amendment; into: Path } {
  const { text } = names;
  const at = (span: readonly [number, number]) => ({
    start: line.words + span[0],
    end: line.words + span[1],
  });
  const context = placesFrom(above, names, line.words + clause.context[0], shown.slice(...clause.context));
  const named =
    clause.object === null
      ? context
      : placesFrom(context, names, at(clause.object).start, shown.slice(...clause.object));
  const inserts = clause.change === 'insert';
  const places = anchorOf({ names, shown, clause, context, named, from: line.words });
  const into = inserts ? places.into : named;
  const comes = comesWith({
    text,
    line,
    clause,
    block: clause.last ? block : null,
    into,
    named,
    union: isUnion(into),
  });
  const [first, ...others] = into.map(targetOf);
  const amendment: Amendment = {
    change: clause.change,
    provision: line.provision?.id ?? null,
    cited: line.provision && cited(line.provision),
    law: into[0]!.law,
    targets: [first!, ...others],
    anchor: inserts ? places.anchor : null,
    ...goesIn({ text, shown, clause, from: line.words }),
    each: occurrenceIn(
      shown.slice(clause.context[0], clause.end) + (TIMES.exec(shown.slice(clause.end))?.[0] ?? ''),
    ),
    fresh: comes.fresh,
    inserted: comes.inserted,
    becomes: clause.becomes && quote({ text }, at(clause.becomes)),
    line: quote({ text }, line),
    words: quote({ text }, at([clause.start, clause.end])),
    rule: clause.rule,
  };
  return { amendment, into: into[0]! };
}

/** "… substitute “the Chief Inspector’s” in both places where it appears". */
const TIMES = /^,?\s+(?:in\s+(?:each|both|every|all|the)|wherever)\b[^;.]*/iu;

const isUnion = ([path]: readonly Path[]): boolean =>
  path?.law?.id != null && /^\d{5}[A-Z]/.test(path.law.id);
