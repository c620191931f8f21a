import { createRequire } from 'node:module';
import { TERMS } from '../addresses.ts';
import type { Claims } from '../claims.ts';
import type { Claimed } from '../verify.ts';
import { inXml } from '../xml.ts';
import type { Named } from './line.ts';
import { entryClaims } from './shown.ts';

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
  readonly name: string;
  readonly line: number;
  readonly attributes: Readonly<Record<string, { readonly value: string } | undefined>>;
  words: string;
}

const ATOM = 'http://www.w3.org/2005/Atom';

/** What an entry shows to people. */
const SHOWN: ReadonlySet<string> = new Set(['title', 'summary', 'content']);

/** The parser looks for a namespace in each tag around: depth costs its square. */
const DEEPEST = 64;

function quotesIn(text: string): Claims {
  const { SaxesParser } = require('saxes') as typeof import('saxes');
  const parser = new SaxesParser({ xmlns: true });
  const claims: Claimed[] = [];
  let open: Open | null = null;
  let shown: Record<string, string> = {};
  let quotes: Named[] = [];
  let depth = 0;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    depth++;
    if (depth > DEEPEST) throw new Error(`${parser.line}: tags within tags, deeper than in any feed`);
    if ((uri === TERMS && local === 'quote') || (uri === ATOM && SHOWN.has(local)))
      open = { name: local, line: parser.line, attributes, words: '' };
  });
  for (const event of ['text', 'cdata'] as const)
    parser.on(event, (part) => {
      if (open !== null) open.words += part;
    });
  parser.on('closetag', ({ uri, local }) => {
    depth--;
    if (open?.name === local) {
      if (local === 'quote') quotes.push(quoteOf(open));
      else shown[local] = open.words;
      open = null;
    }
    if (uri !== ATOM || local !== 'entry') return;
    claims.push(...quotes, ...entryClaims(shown, `line ${parser.line}`, quotes, inXml));
    [shown, quotes] = [{}, []];
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
