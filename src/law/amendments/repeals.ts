import { quote } from '../../model/span.ts';
import { cited } from '../../segment/provisionCited.ts';
import type { Line, Lines } from '../lines.ts';
import { masked } from '../quotes.ts';
import type { Amendment } from './amendment.ts';
import { clauseUnder } from './clauses.ts';
import { type Names, placesFrom } from './names.ts';
import { goesIn } from './particulars.ts';
import { nowhere, type Path, targetOf } from './path.ts';

/** The heading of the last column of a table of repeals. */
const COLUMN =
  /^\s*(?:extent\s+of\s+(?:repeal|revocation)s?(?:\s+or\s+(?:repeal|revocation))?|(?:repeals?|revocations?)\s+(?:and\s+\p{L}+\s+)?extent)\s*$/iu;

/** Tables of repeals: a row names a law, and what of it goes. */
export function repealsIn({ all }: Lines, names: Names): readonly Amendment[] {
  const found: Amendment[] = [];
  for (const head of all)
    if (head.after === null && COLUMN.test(names.text.slice(head.start, head.end)))
      found.push(...rowsAfter(all, head, names));
  return found;
}

function rowsAfter(all: readonly Line[], head: Line, names: Names): Amendment[] {
  const found: Amendment[] = [];
  let law: Path | null = null;
  for (let at = head.index + 1; at < all.length; at++) {
    const line = all[at]!;
    if (line.provision !== head.provision) break;
    const shown = masked(names.text.slice(line.start, line.end));
    if (OF_IT.test(shown)) {
      if (law !== null) found.push(repealOf(line, shown, placesFrom([law], names, line.start, shown), names));
      continue;
    }
    const [path] = placesFrom([nowhere], names, line.start, shown);
    if (path?.law != null) law = path;
  }
  return found;
}

/** What a cell of that column begins with; a cell of the first begins with the name of a law. */
const OF_IT =
  /^\s*(?:in\s+|the\s+whole|section|schedule|paragraph|regulation|article|rule|part\b|chapter\b|the\s+(?:words?|definition|entry|entries|following|schedule|heading))/iu;

function repealOf(line: Line, shown: string, paths: readonly Path[], names: Names): Amendment {
  const { text } = names;
  const whole = /^\s*the\s+whole/i.test(shown);
  const [first, ...others] = paths.map(targetOf);
  return {
    change: 'omit',
    provision: line.provision?.id ?? null,
    cited: line.provision && cited(line.provision),
    law: paths[0]!.law,
    targets: [first!, ...others],
    anchor: null,
    ...(whole
      ? { old: null, range: null }
      : goesIn({ text, shown, clause: clauseUnder(shown), from: line.start })),
    each: null,
    fresh: null,
    inserted: [],
    becomes: null,
    line: quote({ text }, line),
    words: quote({ text }, line),
    rule: 'en/amendments/repealed',
  };
}
