import type { Item } from '../store/following.ts';
import type { Added, Store } from '../store/store.ts';
import type { Clock, Fetcher } from './fetching.ts';
import type { Readers } from './reading/readers.ts';
import type { List } from './source.ts';

/** What watching needs of the world; time and chance are handed in. */
export interface Watching {
  readonly store: Store;
  readonly fetcher: Fetcher;
  readonly list: List;
  readonly clock: Clock;
  /** Version of the rules. */
  readonly rules: string;
  /** Names this process among those that may watch the same register. */
  readonly holder: string;
  /** Whether another process, as its `holder` names it, is known to have ended. */
  readonly hasEnded: (holder: string) => boolean;
  /** Told of every document that was new, changed or could not be had. */
  readonly tell: (found: Fate) => Promise<void>;
  /** Where documents are read; where none are named, here. */
  readonly readers?: Readers;
  readonly signal?: AbortSignal;
}

/** What came of asking for one document. */
export interface Fate {
  readonly is: 'new' | 'changed' | 'unchanged' | 'same' | 'unread' | 'unknown' | 'gone';
  readonly item: Item;
  /** What the register says of it; null where it was not read. */
  readonly added: Added | null;
  /** Of an `unknown`: when its publisher wants to be asked again; null where nothing says. */
  readonly notBefore: string | null;
}

/** Milliseconds since 1970 as ISO 8601, UTC. */
export const instantOf = (milliseconds: number): string => new Date(milliseconds).toISOString();
