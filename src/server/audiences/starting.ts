import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Audience, readAudience } from '../../register/audiences.ts';

const FOLDER = join(import.meta.dirname, '../../../examples/audiences');
let read: readonly Audience[] | null = null;

/** The audiences to begin from that come with the program; read once, none where they are not there. */
export function examples(): readonly Audience[] {
  read ??= filesIn(FOLDER).flatMap(
    (name) => readAudience(readFileSync(join(FOLDER, name), 'utf8')).audience ?? [],
  );
  return read;
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort();
  } catch {
    return [];
  }
}
