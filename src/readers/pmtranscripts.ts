import { createRequire } from 'node:module';
import type { Origin } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import { composed } from './compose.ts';
import { real } from './day.ts';
import type { Draft } from './draft.ts';
import { htmlPieces } from './html.ts';

const require = createRequire(import.meta.url);

/** Whether XML is a record of the PM Transcripts of Australia's Department of the Prime Minister and Cabinet. */
export const isPmTranscript = (source: string): boolean =>
  /<transcript(?:s|-id)?>/.test(source.slice(0, 1000)) && source.includes('<transcript-id>');

/** A speech, release or interview of an Australian prime minister: fields, and HTML in CDATA. */
export function readPmTranscript(source: string): Draft | Problem {
  const pieces = htmlPieces(unwrapped(field(source, 'content')));
  if (!Array.isArray(pieces)) return pieces;
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(field(source, 'release-date')) ?? [];
  const number = field(source, 'transcript-id');
  const [surname, ...names] = field(source, 'prime-minister').split(/,\s*/);
  return {
    ...composed(pieces.map((piece) => ({ ...piece, origin: CONTENT }))),
    title: unescaped(field(source, 'title')) || undefined,
    publisher: surname
      ? `Prime Minister of Australia (${[...names, surname].join(' ')})`
      : 'Prime Minister of Australia',
    published: real(`${year}-${month}-${day}`) ?? undefined,
    language: 'en-AU',
    address: number ? `https://pmtranscripts.pmc.gov.au/release/transcript-${number}` : undefined,
    label: field(source, 'release-type').toLowerCase() || undefined,
  };
}

/** All of the text stands in one element of the record, as HTML in CDATA. */
const CONTENT: Origin = { path: '/transcripts/transcript/content' };

/** Some records make a paragraph of every line of print; those that go on begin with a space. */
const unwrapped = (html: string): string => html.replace(/<\/p>\s{0,4}<p> (?=\S)/g, ' ');

function field(source: string, name: string): string {
  const start = source.indexOf(`<${name}>`);
  const end = name === 'content' ? source.lastIndexOf(`</${name}>`) : source.indexOf(`</${name}>`, start);
  if (start < 0 || end < 0) return '';
  return source
    .slice(start + name.length + 2, end)
    .trim()
    .replace(/^<!\[CDATA\[/, '')
    .replace(/\]\]>$/, '')
    .trim();
}

/** Titles are escaped as HTML within the XML, with numbers of windows-1252. */
function unescaped(xml: string): string {
  const { decodeHTML } = require('entities') as typeof import('entities');
  return decodeHTML(decodeHTML(xml)).replace(/\s+/g, ' ');
}
