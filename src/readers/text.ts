import { blocksOf } from './blocks.ts';
import type { Draft } from './draft.ts';

/** Plain text: nothing in it is altered, and its blocks are told by lines alone. */
export const readText = (text: string): Draft => ({ text, blocks: blocksOf(text) });
