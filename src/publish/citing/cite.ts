import type { InstrumentRecord } from '../../law/instruments/record.ts';
import type { Named } from '../../model/analysis.ts';
import type { Document } from '../../model/document.ts';
import { citableOfDocument, citableOfRecord } from './citable.ts';
import { oscola } from './oscola.ts';
import { plain } from './plain.ts';

/** A work as it is cited, in plain words and in the style of OSCOLA. */
export interface CitedAs {
  readonly plain: string;
  readonly oscola: string;
}

/** An instrument as commitments name it, with the provision behind its last comma where it has one. */
export function citedInstrument({ name, id }: Named): CitedAs {
  const [, work, provision] = PROVISION.exec(name) ?? [];
  const citable = { name: work ?? name, id, provision: provision ?? null };
  return { plain: plain(citable), oscola: oscola(citable) };
}

const PROVISION =
  /^(.+), ((?:section|article|regulation|rule|schedule|part|chapter|paragraph|annex|recital|clause)s? [^,]+)$/i;

/** An instrument with all that its record knows. */
export function citedRecord(record: InstrumentRecord): CitedAs {
  const citable = citableOfRecord(record);
  return { plain: plain(citable), oscola: oscola(citable) };
}

/** A document: as a law where its id is that of one. */
export function citedDocument(
  head: Pick<Document, 'id' | 'title' | 'publisher' | 'published' | 'uri' | 'genre'>,
): CitedAs {
  const citable = citableOfDocument(head, lawIn(head.id));
  return { plain: plain(citable), oscola: oscola(citable) };
}

const LETTERS: Readonly<Record<string, string>> = { reg: 'R', dir: 'L', dec: 'D' };

/** The identifier of the law that a document is; null where its id is none of a law. */
function lawIn(id: string): string | null {
  const [, kind, year, number] = /\/eli\/(reg|dir|dec)(?:_impl|_del)?\/(\d{4})\/(\d+)/.exec(id) ?? [];
  if (kind !== undefined) return `3${year}${LETTERS[kind]}${number!.padStart(4, '0')}`;
  return /legislation\.gov\.uk\/(?:id\/)?[a-z]+\/|^3\d{4}[A-Z]{1,2}\d{4}$/.test(id) ? id : null;
}
