/** How often something may be done: `burst` at once, and `perSecond` in the long run. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

/** How many keys are remembered: about 10 MB. */
const MOST_KEYS = 50_000;

/**
 * A token bucket for each key, in memory that does not grow: the key that was longest not seen is forgotten first. Gives
 * how many seconds to wait; 0 where it may be done now.
 */
export function buckets({ perSecond, burst }: Rate, most = MOST_KEYS): (key: string, now: Date) => number {
  const kept = new Map<string, { left: number; at: number }>();
  return (key, now) => {
    const at = now.getTime();
    const bucket = kept.get(key) ?? { left: burst, at };
    // A clock that was set back gives nothing and takes nothing.
    const left = Math.min(burst, bucket.left + (Math.max(0, at - bucket.at) / 1000) * perSecond);
    kept.delete(key);
    kept.set(key, { left: left >= 1 ? left - 1 : left, at });
    if (kept.size > most) kept.delete(kept.keys().next().value!);
    return left >= 1 ? 0 : Math.max(1, Math.ceil((1 - left) / perSecond));
  };
}
