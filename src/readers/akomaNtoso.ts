import type { Problem } from '../model/problem.ts';
import { tabledIn } from './akomaNtoso/amendments.ts';
import { readBody } from './akomaNtoso/body.ts';
import { metaOf } from './akomaNtoso/meta.ts';
import type { Draft } from './draft.ts';
import { composedWithReferences } from './xml/marks.ts';
import { children, first, parseXml } from './xml.ts';

/**
 * A document of Akoma Ntoso 3.0 (OASIS LegalDocML): Acts and instruments of legislation.gov.uk, bills and amendment
 * papers of the two Houses from Lawmaker, and whatever else is marked up by the standard.
 */
export function readAkomaNtoso(source: string): Draft | Problem {
  const xml = parseXml(source);
  if ('message' in xml) return xml;
  const document = children(xml.root)[0];
  if (!document) return { message: 'is Akoma Ntoso without a document: get the file again' };
  const meta = first(document, 'meta');
  const { legislation, ...said } = metaOf(meta, document);
  const { references, ...text } = composedWithReferences(readBody(document, meta));
  return {
    ...text,
    ...said,
    ...(LAWS.has(document.name) && { genre: 'legislation' as const }),
    legislation: { ...legislation, amendments: tabledIn(document), references },
    problems: xml.problems,
  };
}

/** The kinds of document that are a law or become part of one (Akoma Ntoso 3.0, element `documentType`). */
const LAWS = new Set(['act', 'bill', 'amendmentList', 'amendment']);
