import { expect } from 'vitest';
import type { Analysis } from '../src/model/analysis.ts';
import type { Document } from '../src/model/document.ts';
import { analyse } from '../src/pipeline.ts';

/** Runs the pipeline and holds what must hold for any text: quotes are verbatim, the same input gives the same bytes. */
export function checkedAnalysis(document: Document): Analysis {
  const analysis = analyse(document);
  for (const { start, end, quote } of quotesIn(analysis)) expect(document.text.slice(start, end)).toBe(quote);
  expect(JSON.stringify(analyse(document))).toBe(JSON.stringify(analysis));
  return analysis;
}

type Found = { start: number; end: number; quote: string };

/** Every object with a quote, however deep it lies. */
export function quotesIn(node: unknown): Found[] {
  if (Array.isArray(node)) return node.flatMap(quotesIn);
  if (node === null || typeof node !== 'object') return [];
  const deeper = Object.values(node).flatMap(quotesIn);
  return 'quote' in node && 'start' in node ? [node as Found, ...deeper] : deeper;
}
