import type { Problem } from '../model/problem.ts';
import { composed } from './compose.ts';
import type { Draft } from './draft.ts';
import { aboutOf } from './pdf/about.ts';
import { piecesOn } from './pdf/flow.ts';
import { closed, opened, type Pdf } from './pdf/open.ts';
import { withoutText } from './pdf/scans.ts';
import { sheetsOf } from './pdf/sheets.ts';

/** A PDF: its text in reading order, each line of print with its page and box. */
export async function readPdf(bytes: Uint8Array): Promise<Draft | Problem> {
  const pdf = await opened(bytes);
  if ('message' in pdf) return pdf;
  try {
    return await draftOf(pdf, bytes);
  } finally {
    await closed(pdf);
  }
}

async function draftOf(pdf: Pdf, bytes: Uint8Array): Promise<Draft | Problem> {
  const problems: Problem[] = [];
  const sheets = await sheetsOf(pdf, problems);
  const silent = withoutText(sheets, pdf.numPages);
  if (silent?.whole) return { message: silent.message };
  if (silent) problems.push({ message: silent.message });
  const pieces = piecesOn(sheets);
  const text = composed(pieces);
  const { problems: more, ...about } = await aboutOf(pdf, bytes, text.text, pieces);
  return { ...text, ...about, problems: [...problems, ...more] };
}
