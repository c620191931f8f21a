import type { Claims } from '../claims.ts';
import type { Claimed } from '../verify.ts';
import { entryClaims, shownClaims } from './shown.ts';

/** Of JSON or of one JSON value a line, whatever its shape: exports, analyses, JSON Feed, JSON-LD. */
export function jsonClaims(text: string): Claims {
  const parsed = jsonOf(text);
  return 'problem' in parsed ? parsed : [...claimsIn(parsed.value)];
}

/**
 * Every quote, in order: each object that has `start`, `end` and `quote`, and each target of a Web Annotation with its
 * exact words. The document is named on the way down.
 */
export function* claimsIn(exported: unknown): Iterable<Claimed> {
  const ahead: Ahead[] = [{ value: exported, at: '', above: { document: null, edition: null } }];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const { value, at, above } = next;
    if (typeof value !== 'object' || value === null) continue;
    const where = Array.isArray(value) ? above : whereOf(value as Fields, above);
    const { start, end, quote, selector, state } = value as Fields;
    if (isClaim(start, end, quote)) yield { at, ...where, start, end, quote } as Claimed;
    yield* shownIn(value as Fields, at);
    if (Array.isArray(selector))
      yield* selected(selector, at, isFields(state) ? whereOf(state, where) : where);
    for (const [key, below] of Object.entries(value).reverse())
      ahead.push({ value: below, at: at === '' ? key : `${at}.${key}`, above: where });
  }
}

function jsonOf(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return linesOf(text);
  }
}

function linesOf(text: string): { readonly value: unknown } | { readonly problem: string } {
  const lines = text.trimEnd().split('\n');
  if (lines.length === 1) return { problem: `begins like JSON and is none: ${CUT}` };
  const value: unknown[] = [];
  for (const [at, line] of lines.entries())
    try {
      if (line.trim() !== '') value.push(JSON.parse(line));
    } catch {
      const which = value.length === 0 ? '' : `, from line ${at + 1} on`;
      return { problem: `begins like JSON and is none${which}: ${CUT}` };
    }
  return { value };
}

const CUT = 'it may be cut short';

type Fields = Readonly<Record<string, unknown>>;

interface Where {
  readonly document: string | null;
  readonly edition: string | null;
}

interface Ahead {
  readonly value: unknown;
  readonly at: string;
  readonly above: Where;
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isClaim = (start: unknown, end: unknown, quote: unknown): boolean =>
  typeof quote === 'string' && Number.isInteger(start) && Number.isInteger(end);

/** What an object says it is of: `document` and `edition`, a `document` with both in it, or a document's own head. */
function whereOf(value: Fields, above: Where): Where {
  const head = isFields(value.document) ? value.document : value;
  const { document, id, edition } = head;
  if (typeof edition !== 'string') return above;
  const named = typeof document === 'string' ? document : typeof id === 'string' ? id : above.document;
  return { document: named, edition };
}

/** The exact words of a TextQuoteSelector, at the place that a CodeUnitSelector beside it names (jsonLd/targets.ts). */
function* selected(selectors: readonly unknown[], at: string, where: Where): Iterable<Claimed> {
  const all = selectors.filter(isFields);
  const quote = all.find(({ type }) => type === 'TextQuoteSelector')?.exact;
  const place = all.find(({ type }) => type === 'CodeUnitSelector');
  if (isClaim(place?.start, place?.end, quote))
    yield { at, ...where, start: place!.start, end: place!.end, quote } as Claimed;
}

/** Words that a file shows beside its evidence: in an item of a JSON Feed, and as the name of a node of JSON-LD. */
function* shownIn(value: Fields, at: string): Iterable<Claimed> {
  const { title, summary, content_html: content, name, _watchpoint, evidence } = value;
  if (isFields(_watchpoint)) {
    const shown = { title: wordsIn(title), summary: wordsIn(summary), content: wordsIn(content) };
    yield* entryClaims(shown, at, listOf(_watchpoint.evidence).flatMap(claimIn), asItIs);
  }
  const [first] = listOf(evidence);
  if (typeof name === 'string' && isFields(first?.target)) {
    const { selector, state } = first.target;
    const where = isFields(state) ? whereOf(state, NOWHERE) : NOWHERE;
    const claims = [...selected(listOf(selector), at, where)];
    yield* shownClaims(name, `${at}.name`, claims, (quote) => quote === name);
  }
}

/** The claim that an object itself makes, whatever lies in it. */
function claimIn(one: Fields): (Claimed & { readonly of: string })[] {
  const { of, start, end, quote } = one;
  if (typeof of !== 'string' || !isClaim(start, end, quote)) return [];
  return [{ ...whereOf(one, NOWHERE), at: '', of, start, end, quote } as Claimed & { readonly of: string }];
}

const NOWHERE: Where = { document: null, edition: null };

const asItIs = (words: string): string => words;

const wordsIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);
