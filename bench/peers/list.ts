import { flexsearch } from './flexsearch.ts';
import { fts5 } from './fts5.ts';
import { lunrPeer } from './lunr.ts';
import { minisearch } from './minisearch.ts';
import type { SearchPeer } from './peer.ts';
import { tsRank } from './postgres.ts';
import { WATCHPOINT } from './watchpoint.ts';

/** Ours first: the others' figures are held against the first. */
export const SEARCHING: readonly SearchPeer[] = [
  ...WATCHPOINT,
  fts5,
  tsRank,
  minisearch,
  lunrPeer,
  flexsearch,
];
