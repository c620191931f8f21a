import { readFileSync } from 'node:fs';

/** The program's version, which is also that of its rules. */
export function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
