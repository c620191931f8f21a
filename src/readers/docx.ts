import type { Problem } from '../model/problem.ts';
import type { Draft } from './draft.ts';

/** Not read yet. */
export async function readDocx(_bytes: Uint8Array): Promise<Draft | Problem> {
  return { message: 'is a Word document, which cannot be read yet: give its text, Markdown or HTML' };
}
