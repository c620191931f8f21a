import { availableParallelism } from 'node:os';
import { availableMemory } from 'node:process';
import type { Options } from './command.ts';

/** What a thread that reads usual documents may come to need, in bytes. */
const MEMORY = 300e6;

/** In how many threads so many documents are read: as was asked for, or as there are cores, and memory for them. */
export function jobsFor(documents: number, { jobs }: Options): number {
  if (documents <= 1) return 1;
  if (jobs !== undefined) return Number(jobs);
  return Math.max(1, Math.min(availableParallelism(), Math.floor(availableMemory() / MEMORY)));
}
