import type { Analysis } from '../model/analysis.ts';

/**
 * Readings that were looked at last: one that is held keeps what the linker worked out of it, so that documents that
 * come one after the other and are about one thing are each taken apart once.
 */
export interface Held {
  /** The reading under this key, from where it lies if it is not held. */
  readonly take: (key: string, from: () => Promise<Analysis | null>) => Promise<Analysis | null>;
  /** After something was taken back that these may have come from. */
  readonly forget: () => void;
}

/** So many characters of text are held: with what is worked out of them, fifty times that in memory. */
const MOST = 1_000_000;

export function heldReadings(most = MOST): Held {
  const held = new Map<string, Analysis>();
  let characters = 0;
  const keep = (key: string, analysis: Analysis) => {
    held.set(key, analysis);
    characters += analysis.document.text.length;
    for (const [oldest, { document }] of held) {
      if (characters <= most || oldest === key) break;
      held.delete(oldest);
      characters -= document.text.length;
    }
  };
  return {
    take: async (key, from) => {
      const known = held.get(key);
      if (known !== undefined) {
        held.delete(key);
        held.set(key, known);
        return known;
      }
      const analysis = await from();
      if (analysis !== null) keep(key, analysis);
      return analysis;
    },
    forget: () => {
      held.clear();
      characters = 0;
    },
  };
}
