import type { Programme } from '../register/programmes.ts';
import type { Search } from '../search/search.ts';
import type { Store } from '../store/store.ts';
import type { JobsState } from './jobs/status.ts';
import type { OpenId } from './people/openId.ts';
import type { Pictures } from './picturing.ts';

/** What every route is handed: nothing in the server reaches for the clock, for chance or for the environment itself. */
export interface House {
  readonly store: Store;
  readonly search: Search;
  /** Brings the catalogue up to the log elsewhere than in this process; left out, here. */
  readonly refresh?: (day: string) => Promise<void>;
  /** What workers have in hand, null where nothing was ever given to them; left out, where there can be none. */
  readonly jobs?: () => Promise<JobsState | null>;
  readonly now: () => Date;
  /** Bytes that cannot be guessed, for sessions, tokens and salts. */
  readonly random: (bytes: number) => Uint8Array;
  /** Where people reach it, without a slash at the end: `http://127.0.0.1:8080`. */
  readonly base: string;
  readonly version: string;
  /**
   * `own`: on one's own machine, where nobody signs in and whoever asks may do everything. `people`: accounts decide.
   * `public`: whoever is not signed in may read, and nothing else.
   */
  readonly access: 'own' | 'people' | 'public';
  /** Under which name what is said stands in the log where nobody signs in; left out, "you". */
  readonly name?: string;
  /** Who else vouches for people; left out, they have passwords here only. */
  readonly openId?: OpenId;
  /** Programmes that stand in a file beside the register; left out, none. */
  readonly programmes?: readonly Programme[];
  /** Draws pages of PDFs; left out, they are shown by their words alone. */
  readonly pictures?: Pictures;
  /** Origins of other sites (`https://desk.example.org`) whose pages may read the API by script; left out, none. */
  readonly origins?: readonly string[];
  /** How many proxies of one's own stand before the server, each of which adds to X-Forwarded-For; left out, none. */
  readonly proxies?: number;
  /** The program file of a Chromium that prints briefings; left out or null, there is none. */
  readonly browser?: string | null;
}

/** The day it is there, in UTC (ISO 8601). */
export const dayOf = ({ now }: Pick<House, 'now'>): string => now().toISOString().slice(0, 10);
