import { StoreError } from '../../store/store.ts';

/** What may be over in a while, and says nothing of the document at hand. */
export const isPassing = (error: unknown): boolean =>
  error instanceof StoreError && ['lost', 'busy', 'full'].includes(error.fault);
