import type { Analysis } from '../../model/analysis.ts';
import { quote, type Span, trimmed } from '../../model/span.ts';
import { cited } from '../../segment/provisionCited.ts';
import { type Names, namesIn, placesFrom } from '../amendments/names.ts';
import { nowhere, targetOf } from '../amendments/path.ts';
import { citerOf } from '../citer.ts';
import { type Line, type Lines, linesOf } from '../lines.ts';
import { masked, quotesIn } from '../quotes.ts';
import type { Definition, Source } from './definition.ts';
import { provisionNamed, type Said, scopeOf } from './scope.ts';
import { type Term, termsIn } from './terms.ts';

type Read = Pick<Analysis, 'document' | 'places' | 'mentions' | 'legislation'>;

/** What a law says its words stand for, in the order of the text; what it puts into another law is marked so. */
export function definitionsOf(analysis: Read): readonly Definition[] {
  const { document } = analysis;
  if (document.genre !== 'legislation') return [];
  const lines = linesOf(analysis);
  const names = namesIn(analysis);
  const cite = citerOf(analysis, lines.provisions);
  const found = lines.all.flatMap((line) => {
    const words = document.text.slice(line.start, line.end);
    if (!/[“‘]/.test(words)) return [];
    const leads = leadsOf(lines.all, line, document.text);
    const listed = leads.some(({ start, end }) =>
      /\b(?:meanings?|defined)\b[^.;]*[—:-]\s*$/u.test(document.text.slice(start, end)),
    );
    const nested = CHANGES.test(words) ? quotesIn(words) : [];
    return termsIn(words, listed).flatMap((found) => {
      const inside = nested.some(([open, close]) => open < found.term.start - 1 && found.term.end < close);
      if (inside && !BRINGS.test(words)) return [];
      return definitionOf({ lines, names, line, leads, inside }, found);
    });
  });
  return found.map((one) => ({ ...one, cited: cite(one.provision) }));
}

const CHANGES = /\b(?:insert|substitute|omit|add|repealed|revoked|replaced|deleted)\b/i;
const BRINGS = /\b(?:insert|substitute|add|replaced)\b/i;

interface Reading {
  readonly lines: Lines;
  readonly names: Names;
  readonly line: Line;
  readonly leads: readonly Line[];
  /** Whether it stands in words that an instruction in the line puts somewhere else. */
  readonly inside: boolean;
}

function definitionOf(one: Reading, found: Term): Definition {
  const { lines, names, line, leads, inside } = one;
  const { text } = names;
  const at = ({ start, end }: Span): Span => ({ start: line.start + start, end: line.start + end });
  const term = quote({ text }, trimmed(text, at(found.term)));
  const quoted = line.after !== null || inside;
  const said: Said[] = [{ start: line.start, end: term.start, provision: line.provision }, ...leads];
  const called = found.rule.manner === 'called';
  if (called) said.splice(1);
  const otherwise = called && term.quote.length > 2 ? 'law' : 'section';
  const scope = scopeOf({
    text,
    provisions: lines.provisions,
    provision: line.provision,
    quoted,
    said,
    otherwise,
  });
  const words = quote(
    { text },
    trimmed(
      text,
      called ? before(text, line, term, found.rule.behind !== undefined) : wholeOf(one, at(found.words)),
    ),
  );
  return {
    term,
    manner: found.rule.manner,
    words,
    scope,
    provision: line.provision?.id ?? null,
    cited: line.provision && cited(line.provision),
    quoted,
    source: sourceOf(one, words, found.rule.manner === 'given', quoted),
    equivalent: found.equivalent && quote({ text }, at(found.equivalent)),
    related: found.related,
    rule: found.rule.id,
  };
}

/** What a term in brackets stands for: the clause before it. */
function before(text: string, line: Line, term: Span, bracket: boolean): Span {
  const said = text.slice(line.words, term.start);
  const at = bracket
    ? said.lastIndexOf('(')
    : said.search(
        /\b(?:(?:is|are)\s+)?(?:referred\s+to|known|called|termed|described)\b(?![\s\S]*\b(?:referred\s+to|known|called)\b)/iu,
      );
  return { start: line.words, end: at > 0 ? line.words + at : term.end };
}

/** The lines above that end in a dash or colon and lead to this one, from the nearest. */
function leadsOf(all: readonly Line[], line: Line, text: string): readonly Line[] {
  const found: Line[] = [];
  for (let at = line.index - 1; at >= 0 && found.length < 3 && line.index - at < FURTHEST; at--) {
    const one = all[at]!;
    if (one.after !== line.after || !holds(one, line)) {
      if (one.after !== line.after && line.after !== null) break;
      continue;
    }
    if (isLead(one, found.at(-1) ?? line, text)) found.push(one);
  }
  return found;
}

function isLead(one: Line, below: Line, text: string): boolean {
  const words = text.slice(one.start, one.end);
  if (!/[—–:]\s*$/.test(words)) return false;
  if (depthOf(one, text) < depthOf(below, text)) return true;
  if (one.provision !== null && one.provision !== below.provision && holds(one, below)) return true;
  // "In this Act—", and below it terms without numbers.
  return /^\s*[“‘]/u.test(text.slice(below.start, below.end)) && !/^\s*[“‘]/u.test(words);
}

/** No list of definitions is longer. */
const FURTHEST = 400;

/** Whether a line stands in what holds another. */
function holds(one: Line, line: Line): boolean {
  for (let at = line.provision; at !== null; at = at.parent) if (at === one.provision) return true;
  return one.provision === line.provision;
}

/** How deep a line is counted: "5", "(1)", "(a)", "(i)"; below them all what has no number. */
function depthOf({ start, words }: Line, text: string): number {
  const numbers = text.slice(start, words).match(/\(?[\p{L}\d]+\)?/gu);
  const last = numbers?.at(-1);
  if (last === undefined) return 6;
  if (!last.startsWith('(')) return 0;
  if (/\d/.test(last)) return 1;
  return /^\([ivx]+\)$/.test(last) ? 3 : /^\([a-z]/.test(last) ? 2 : 4;
}

/** The words that define, with the points below them. */
function wholeOf({ lines, line, names }: Reading, words: Span): Span {
  const { text } = names;
  let { end } = words;
  const start = words.start + (/^[\s—–:-]*/.exec(text.slice(words.start, end))?.[0].length ?? 0);
  if (!/[—–:-]\s*$/.test(text.slice(words.start, end)) && words.start < end)
    return start < end ? { start, end } : words;
  const depth = depthOf(line, text);
  for (let at = line.index + 1; at < lines.all.length; at++) {
    const next = lines.all[at]!;
    if (next.after !== line.after || !(holds(line, next) || line.provision === next.provision)) break;
    if (/^\s*[“‘]/u.test(text.slice(next.start, next.end))) break;
    const deeper = depthOf(next, text);
    if (deeper <= depth && !(depth === 6 && deeper > 1)) break;
    end = next.end;
  }
  return start < end ? { start, end } : words;
}

/** Where the meaning stands: the provision that is named after "given by", "as in", "defined in". */
function sourceOf(
  { names, lines, line }: Reading,
  words: Span,
  given: boolean,
  quoted: boolean,
): Source | null {
  if (!given) return null;
  const { text } = names;
  const said = text.slice(words.start, words.end);
  const from = /\b(?:given|defined|meanings?|accordance|same)\b/iu.exec(said)?.index ?? 0;
  const [path] = placesFrom([nowhere], names, words.start + from, masked(said.slice(from)));
  if (path === undefined || (path.law === null && path.steps.length === 0)) return null;
  const target = targetOf(path);
  if (path.law !== null) return { law: path.law, cited: target.cited, uri: target.uri, provision: null };
  const [step] = path.steps;
  const numbers = step!.path.map((one, at) => (at > 0 || /^sub|^point/.test(step!.unit) ? `(${one})` : one));
  const own = quoted ? null : provisionNamed(lines.provisions, line.provision, step!.unit, numbers);
  return { law: null, cited: target.cited, uri: null, provision: own?.id ?? null };
}
