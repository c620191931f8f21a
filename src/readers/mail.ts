import type { Problem } from '../model/problem.ts';
import type { Draft } from './draft.ts';

/** Not read yet. */
export async function readMail(_bytes: Uint8Array): Promise<Draft | Problem> {
  return { message: 'is mail, which cannot be read yet: give its text, Markdown or HTML' };
}
