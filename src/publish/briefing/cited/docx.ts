import { createRequire } from 'node:module';
import { unzipSync } from 'fflate';
import type { Claims } from '../../claims.ts';
import { claimsShown, type Shown } from '../cited.ts';

const require = createRequire(import.meta.url);

/** A zip archive begins so (APPNOTE 4.3.7). */
export const isBriefingDocx = (_: string, bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

const BODY = 'word/document.xml';
/** A briefing of ten thousand citations has some 30 MB of XML. */
const LONGEST = 128_000_000;

/** What a briefing in Word claims, as this or another program saved it: told by its words, not by the names of styles. */
export function docxClaims(_: string, bytes: Uint8Array): Claims {
  try {
    const filter = ({ name, originalSize }: { name: string; originalSize: number }) =>
      name === BODY && originalSize <= LONGEST;
    const body = unzipSync(bytes, { filter })[BODY];
    if (body === undefined) return { problem: 'is an archive and no Word document that can be read' };
    return claimsShown(shownIn(paragraphsIn(new TextDecoder().decode(body))));
  } catch (error) {
    const [line] = String(error instanceof Error ? error.message : error).split('\n');
    return { problem: `is no Word document that can be read (${line}): it may be cut short` };
  }
}

interface Paragraph {
  readonly text: string;
  /** Where its links lead within the document. */
  readonly anchors: readonly string[];
}

function shownIn(paragraphs: readonly Paragraph[]): Shown {
  const lines = paragraphs.filter(({ text }) => text.startsWith('{"citation":')).map(({ text }) => text);
  const passages = new Map<number, string>();
  const statements: Shown['statements'][number][] = [];
  for (const [at, { text, anchors }] of paragraphs.entries()) {
    const [, number, words] = /^\[(\d+)\]\s*([\s\S]*)$/.exec(text) ?? [];
    const cites = anchors.flatMap((anchor) => (/^c\d+$/.test(anchor) ? [Number(anchor.slice(1))] : []));
    if (number !== undefined) passages.set(Number(number), words!);
    else if (cites.length > 0)
      statements.push({ at: `paragraph ${at + 1}`, text: text.replace(/\[\d+\]/g, ''), cites });
  }
  return { statements, passages, lines };
}

/** The text of each paragraph, and where it links to (ECMA-376, part 1, 17.3). Entities that a file defines are refused. */
function paragraphsIn(xml: string): Paragraph[] {
  const { SaxesParser } = require('saxes') as typeof import('saxes');
  const parser = new SaxesParser();
  const found: Paragraph[] = [];
  let text = '';
  let anchors: string[] = [];
  let inText = false;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'w:t') inText = true;
    else if (name === 'w:tab' || name === 'w:br') text += ' ';
    else if (name === 'w:hyperlink' && attributes['w:anchor'] !== undefined)
      anchors.push(attributes['w:anchor']);
  });
  parser.on('text', (words) => {
    if (inText) text += words;
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false;
    if (name !== 'w:p') return;
    found.push({ text, anchors });
    [text, anchors] = ['', []];
  });
  parser.write(xml).close();
  return found;
}
