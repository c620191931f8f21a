import { StoreError, type StoreFault } from '../../store/store.ts';

/** What is said to whoever asks while the register cannot be had, by what is the matter; where it lies is not theirs to know. */
const WORDS: Readonly<Partial<Record<StoreFault, string>>> = {
  lost: 'The register’s database does not answer. What was kept is safe. What you sent was not taken, or not all of it: try again when the database is there.',
  unheard:
    'The register’s database went away while something was being kept. It may or may not have been taken: look at the history before you send it again.',
  busy: 'The register is busy. Nothing was taken: try again in a minute.',
  damaged: 'The register is damaged: whoever looks after it has to restore it from a backup.',
  full: 'The register’s disk is full. What was kept is safe; nothing more can be kept until there is room.',
};

/** In words for people, that the register cannot be had for the moment; null where an error says something else. */
export const awayWords = (error: unknown): string | null =>
  error instanceof StoreError ? (WORDS[error.fault] ?? null) : null;
