import { createRequire } from 'node:module';
import { TERMS } from '../addresses.ts';
import type { Claims } from '../claims.ts';
import type { Claimed } from '../verify.ts';

const require = createRequire(import.meta.url);

/** Of a feed that `export atom` wrote: each `quote` element of our namespace. Entities that a file defines are refused. */
export function atomClaims(text: string): Claims {
  try {
    return quotesIn(text);
  } catch (error) {
    const [line] = String(error instanceof Error ? error.message : error).split('\n');
    return { problem: `begins like XML and is none (${line}): it may be cut short` };
  }
}

function quotesIn(text: string): Claims {
  const { SaxesParser } = require('saxes') as typeof import('saxes');
  const parser = new SaxesParser({ xmlns: true });
  const claims: Claimed[] = [];
  let open: Omit<Claimed, 'quote'> | null = null;
  let encoded = false;
  let words = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (uri !== TERMS || local !== 'quote') return;
    const value = (name: string): string | null => attributes[name]?.value ?? null;
    const at = `line ${parser.line}, ${value('of') ?? 'words'}`;
    const [start, end] = [Number(value('start') ?? Number.NaN), Number(value('end') ?? Number.NaN)];
    open = { at, document: value('document'), edition: value('edition'), start, end };
    encoded = value('encoding') === 'json';
    words = '';
  });
  for (const event of ['text', 'cdata'] as const)
    parser.on(event, (part) => {
      if (open !== null) words += part;
    });
  parser.on('closetag', ({ uri, local }) => {
    if (uri !== TERMS || local !== 'quote' || open === null) return;
    claims.push({ ...open, quote: encoded ? String(JSON.parse(words)) : words });
    open = null;
  });
  parser.write(text).close();
  return claims;
}
