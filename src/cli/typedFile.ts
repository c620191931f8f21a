import { readFile } from 'node:fs/promises';
import { STDIN, standardInput } from './open.ts';
import { Refusal, systemMessage } from './refusal.ts';

/** The text of a small file that somebody wrote, or of standard input. */
export async function typedFile(name: string): Promise<string> {
  try {
    const bytes = name === STDIN ? await standardInput() : await readFile(name);
    return bytes.toString('utf8');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(systemMessage(name, error) ?? `${name}: ${(error as Error).message}`);
  }
}
