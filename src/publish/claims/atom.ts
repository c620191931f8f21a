import { createRequire } from 'node:module';
import { TERMS } from '../addresses.ts';
import type { Claims } from '../claims.ts';
import type { Claimed } from '../verify.ts';
import { inXml } from '../xml.ts';
import type { Named } from './line.ts';
import { shownClaims } from './shown.ts';

const require = createRequire(import.meta.url);

/**
 * Of a feed that `export atom` wrote: each `quote` element of our namespace, and the summaries that show them. Entities
 * that a file defines are refused.
 */
export function atomClaims(text: string): Claims {
  try {
    return quotesIn(text);
  } catch (error) {
    const [line] = String(error instanceof Error ? error.message : error).split('\n');
    return { problem: `begins like XML and is none (${line}): it may be cut short` };
  }
}

/** An element that is being read. */
interface Open {
  readonly name: 'quote' | 'summary';
  readonly line: number;
  readonly attributes: Readonly<Record<string, { readonly value: string } | undefined>>;
  words: string;
}

/** The parser looks for a namespace in each tag around: depth costs its square. */
const DEEPEST = 64;

const ATOM = 'http://www.w3.org/2005/Atom';

function quotesIn(text: string): Claims {
  const { SaxesParser } = require('saxes') as typeof import('saxes');
  const parser = new SaxesParser({ xmlns: true });
  const claims: Claimed[] = [];
  let open: Open | null = null;
  let summary: Open | null = null;
  let quotes: Named[] = [];
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    depth++;
    if (depth > DEEPEST) throw new Error(`${parser.line}: tags within tags, deeper than in any feed`);
    const name =
      uri === TERMS && local === 'quote' ? local : uri === ATOM && local === 'summary' ? local : null;
    if (name !== null) open = { name, line: parser.line, attributes, words: '' };
  });
  for (const event of ['text', 'cdata'] as const)
    parser.on(event, (part) => {
      if (open !== null) open.words += part;
    });
  parser.on('closetag', ({ uri, local }) => {
    depth--;
    if (open?.name === 'quote' && local === 'quote') quotes.push(quoteOf(open));
    if (open?.name === 'summary' && local === 'summary') summary = open;
    if (local === open?.name) open = null;
    if (uri !== ATOM || local !== 'entry') return;
    claims.push(...quotes, ...shownIn(summary, quotes));
    [summary, quotes] = [null, []];
  });
  parser.write(text).close();
  return claims;
}

function quoteOf({ attributes, line, words }: Open): Named {
  const value = (name: string): string | null => attributes[name]?.value ?? null;
  const of = value('of') ?? 'words';
  return {
    of,
    at: `line ${line}, ${of}`,
    document: value('document'),
    edition: value('edition'),
    start: Number(value('start') ?? Number.NaN),
    end: Number(value('end') ?? Number.NaN),
    quote: value('encoding') === 'json' ? String(JSON.parse(words)) : words,
  };
}

const shownIn = (summary: Open | null, quotes: readonly Named[]): readonly Claimed[] =>
  summary === null
    ? []
    : shownClaims(
        summary.words,
        `line ${summary.line}, summary`,
        quotes.filter(({ of }) => of === 'sentence' || of === 'words'),
        inXml,
      );
