// The only readers of the clock: everything below the command line is handed its time.
import { dayPoint } from '../model/edtf.ts';

/** Now, ISO 8601, UTC. */
export const now = (): string => new Date().toISOString();

/** Today where the person sits: `--as-of`, or the machine's own day. */
export function today(asOf: string | undefined): string {
  const date = new Date();
  return asOf ?? dayPoint(date.getFullYear(), date.getMonth() + 1, date.getDate());
}
