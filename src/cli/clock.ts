// The only readers of the clock: everything below the command line is handed its time.

/** Now, ISO 8601, UTC. */
export const now = (): string => new Date().toISOString();

/** Today where the person sits: `--as-of`, or the machine's own day. */
export function today(asOf: string | undefined): string {
  const date = new Date();
  const two = (n: number) => String(n).padStart(2, '0');
  return asOf ?? `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
