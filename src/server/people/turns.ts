/** So many wait already that no more may. */
export class TooBusy extends Error {
  override readonly name = 'TooBusy';
}

/**
 * Lets a few run at once and some wait for their turn.
 * @throws TooBusy where as many wait as may.
 */
export function turns({ atOnce, waiting }: { readonly atOnce: number; readonly waiting: number }) {
  let running = 0;
  const queue: (() => void)[] = [];
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= atOnce) {
      if (queue.length >= waiting) throw new TooBusy('too many are waiting');
      await new Promise<void>((resolve) => queue.push(resolve));
    } else running++;
    try {
      return await work();
    } finally {
      // Whoever is next takes over the place; it is free only where nobody waits.
      const next = queue.shift();
      if (next === undefined) running--;
      else next();
    }
  };
}
