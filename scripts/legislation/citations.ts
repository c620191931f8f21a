// How well citations in the XML of laws are read, against what their publishers mark.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { referencesOf } from '../../src/law/references/references.ts';
import type { Mention } from '../../src/model/analysis.ts';
import type { Document } from '../../src/model/document.ts';
import type { MarkedReference } from '../../src/model/legislation.ts';
import { contains, firstFrom, overlaps } from '../../src/model/span.ts';
import { analyse } from '../../src/pipeline.ts';
import { readWords } from '../../src/readers/words.ts';
import { instrumentsIn } from '../../src/recognise/instruments.ts';
import { provisionsOf } from '../../src/segment/provisions.ts';
import { segment } from '../../src/segment/segment.ts';

/** A row of the table: how many references, and how many of them were found, covered and rightly named. */
export interface Row {
  marks: number;
  found: number;
  covered: number;
  right: number;
}

export interface Measured {
  /** By format, place and kind; `alone` without the mark-up, `marked` with it. */
  readonly alone: Map<string, Row>;
  readonly marked: Map<string, Row>;
  /** By format: references to provisions of the law itself, resolved by the words alone. */
  readonly within: Map<string, Row>;
  readonly misses: string[];
}

const FOLDERS = '{legislation-gov-uk,eu-formex,uk-bills-akn}/**/*.xml';

/** @param samples the folder that holds the samples' folders. */
export function measured(samples: string): Measured {
  const result: Measured = { alone: new Map(), marked: new Map(), within: new Map(), misses: [] };
  for (const file of globSync(join(samples, FOLDERS)).sort()) {
    const { document } = readWords(readFileSync(file), { name: file });
    if (!document?.legislation?.references.length) continue;
    measure(document, file, result);
    measureWithin(document, file, result);
  }
  return result;
}

function measure(document: Document, file: string, { alone, marked, misses }: Measured): void {
  const references = document.legislation!.references;
  const notes = document.blocks.filter(({ kind }) => kind === 'furniture');
  const own = instrumentsIn(segment(unmarked(document))).mentions;
  const all = instrumentsIn(segment(document)).mentions;
  references.forEach((reference, i) => {
    if (references[i + 1] && contains(reference, references[i + 1]!)) return;
    const inNote = notes[firstFrom(notes, reference.start + 1) - 1];
    const place = inNote && contains(inNote, reference) ? 'annotations' : 'text';
    const row = `${formatOf(file, reference)}  ${place}  ${kindOf(reference.uri, document)}`;
    const words = JSON.stringify(document.text.slice(reference.start - 40, reference.end + 12));
    const where = `${file.split('/').at(-1)} ${words} wants ${reference.uri}`;
    count(
      marked,
      row,
      all,
      reference,
      (id) => id === idOf(reference.uri, document),
      () => misses.push(`marked ${where}`),
    );
    if (!reference.uri.startsWith('#'))
      count(
        alone,
        row,
        own,
        reference,
        (id) => same(id, reference.uri),
        (got) => misses.push(`alone  ${where} got ${got}`),
      );
  });
}

/** References to provisions of the law itself, by the words alone. */
function measureWithin(document: Document, file: string, { within, misses }: Measured): void {
  const { places, text } = document;
  const marks = document.legislation!.references.filter(
    ({ uri, what }) => uri.startsWith('#') && what !== 'rref',
  );
  const plain = { ...document, legislation: { ...document.legislation!, references: [] } };
  const found = referencesOf(analyse(plain, { only: 'mentions' }), { marks: false });
  const { byId } = provisionsOf({ places });
  for (const mark of marks) {
    const row = rowOf(within, formatOf(file, mark));
    const wanted = mark.uri.slice(1);
    const over = found.filter((one) => overlaps(one, mark));
    row.marks++;
    if (over.length) row.found++;
    if (over.some((one) => contains(one, mark))) row.covered++;
    // "(3)" of "(3)(b)" is marked as what holds the other.
    const isRight = over.some(({ targets, end }) =>
      targets.some((id) => {
        let at = byId(id) ?? null;
        while (at && at.id !== wanted && mark.end < end) at = at.parent;
        return at?.id === wanted;
      }),
    );
    if (isRight) row.right++;
    else
      misses.push(
        `within ${file.split('/').at(-1)} ${JSON.stringify(text.slice(mark.start - 60, mark.end + 20))} wants ${wanted} got ${over.map(({ targets, why }) => `${targets} ${why}`).join(' | ')}`,
      );
  }
}

function rowOf(rows: Map<string, Row>, name: string): Row {
  const row = rows.get(name) ?? { marks: 0, found: 0, covered: 0, right: 0 };
  rows.set(name, row);
  return row;
}

/** The same words without the publisher's marks, the annotations read like the rest. */
const unmarked = (document: Document): Document => ({
  ...document,
  legislation: { ...document.legislation!, references: [] },
  blocks: document.blocks.map((block) =>
    block.kind === 'furniture' ? { ...block, kind: 'paragraph' } : block,
  ),
});

function count(
  rows: Map<string, Row>,
  name: string,
  mentions: readonly Mention[],
  reference: MarkedReference,
  isRight: (id: string) => boolean,
  miss: (got: string) => void,
): void {
  const row = rowOf(rows, name);
  const over = mentions
    .slice(Math.max(0, firstFrom(mentions, reference.start) - 3))
    .filter((one, i) => i < 12 && overlaps(one, reference));
  row.marks++;
  if (over.length) row.found++;
  if (over.some((one) => contains(one, reference))) row.covered++;
  if (over.some(({ id }) => id !== null && isRight(id))) row.right++;
  else miss(over.map(({ id, quote }) => `${id} “${quote}”`).join(' | ') || 'nothing');
}

const formatOf = (file: string, { what }: MarkedReference): string =>
  /^REF/.test(what)
    ? 'Formex'
    : /ref$/.test(what)
      ? file.includes('uk-bills')
        ? 'AKN bills'
        : 'AKN laws'
      : 'CLML';

const kindOf = (uri: string, { legislation }: Document): string => {
  if (uri.startsWith('#')) return 'same law';
  if (!uri.includes('legislation.gov.uk/id/')) return 'Official Journal';
  const [type = '', ...rest] = uri.split('/id/')[1]!.split('/');
  if (rest.length > (/^\d/.test(rest[0]!) ? 2 : 3) && rest.at(-1) !== 'welsh')
    return uri.startsWith(`${legislation?.uri}/`) ? 'own provisions' : 'provisions';
  return /^eu/.test(type) ? 'EU acts' : 'laws';
};

/** What a mention's identifier has to be: a provision of the same law is named with the law. */
function idOf(uri: string, { legislation }: Document): string {
  if (!uri.startsWith('#')) return uri;
  const own = legislation?.uri ?? '';
  if (!own.includes('legislation.gov.uk/id/') || uri.includes('_')) return `${own}${uri}`;
  const [before = '', heading] = uri.slice(1).split('-crossheading-');
  return `${own}/${before.replaceAll('-', '/')}${heading ? `/crossheading/${heading}` : ''}`;
}

/** Without the mark-up an act of the Union may be named by CELEX, and an instrument by the one series all are numbered in. */
const same = (id: string, uri: string): boolean => plain(id) === plain(uri);

const plain = (id: string): string =>
  id
    .replace(
      /^3(\d{4})([RLD])0*(\d+)$/,
      (_, year, letter, number) =>
        `http://www.legislation.gov.uk/id/${{ R: 'eur', L: 'eudr', D: 'eudn' }[letter as string]}/${year}/${number}`,
    )
    .replace(
      /^http:\/\/data\.europa\.eu\/eli\/(reg|dir|dec)(?:_\w+)?\/(\d{4})\/(\d+)(?:\/oj)?$/,
      (_, kind, year, number) =>
        `http://www.legislation.gov.uk/id/${{ reg: 'eur', dir: 'eudr', dec: 'eudn' }[kind as string]}/${year}/${number}`,
    )
    .replace(/\/id\/(?:wsi|nisi)\//, '/id/uksi/')
    .replace(/\/welsh$/, '')
    .toLowerCase();
