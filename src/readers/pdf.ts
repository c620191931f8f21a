import type { Problem } from '../model/problem.ts';
import type { Draft } from './draft.ts';

/** Not read yet. */
export async function readPdf(_bytes: Uint8Array): Promise<Draft | Problem> {
  return { message: 'is a PDF, which cannot be read yet: give its text, Markdown or HTML' };
}
