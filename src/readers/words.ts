import type { Problem } from '../model/problem.ts';
import { readAkomaNtoso } from './akomaNtoso.ts';
import { readClml } from './clml.ts';
import type { Draft } from './draft.ts';
import { readFeed } from './feed.ts';
import { type Given, type Read, readAs, type Unread } from './finished.ts';
import { formatOf } from './format.ts';
import { readFormex } from './formex.ts';
import { readGovuk } from './govuk.ts';
import { readHansard } from './hansard.ts';
import { readHtml } from './html.ts';
import { readMarkdown } from './markdown.ts';
import { readWritten } from './parliament.ts';
import { readPmTranscript } from './pmtranscripts.ts';
import { readPressCorner } from './pressCorner.ts';
import { readText } from './text.ts';

/** Reads bytes of any format that is text: its format by what they are and by the ending of the file's name. Bytes of others are refused. */
export const readWords = (bytes: Uint8Array, given: Given = {}): Read | Unread =>
  readAs(bytes, given, (text, name) => draftOf(text, name, given.address));

function draftOf(text: string, name: string | undefined, from: string | undefined): Draft | Problem {
  const format = formatOf(text, name);
  if ('message' in format) return format;
  switch (format.is) {
    case 'govuk':
      return readGovuk(format.json);
    case 'written':
      return readWritten(format.json);
    case 'pressCorner':
      return readPressCorner(format.json);
    case 'clml':
      return readClml(text);
    case 'akomaNtoso':
      return readAkomaNtoso(text);
    case 'formex':
      return readFormex(text);
    case 'hansard':
      return readHansard(text);
    case 'pmTranscript':
      return readPmTranscript(text);
    case 'feed':
      return readFeed(text);
    case 'html':
      return readHtml(text, from);
    case 'markdown':
      return readMarkdown(text);
    case 'text':
      return readText(text);
  }
}
