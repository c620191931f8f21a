import { z } from 'zod';
import type { Kept } from '../store/keeping.ts';
import { localPath } from './safety/localPath.ts';

/** A view that people keep under a name: the address of a list, with what narrows it in its query. */
export const SAVED_VIEW = z.strictObject({
  title: z.string().trim().min(1).max(120),
  address: z.string().min(1).max(4_000),
});

export interface SavedView {
  readonly id: string;
  readonly title: string;
  /** A path of this server. */
  readonly address: string;
}

/** As it is kept; null where that is no view. */
export function savedView({ id, body }: Pick<Kept, 'id' | 'body'>): SavedView | null {
  const { data } = SAVED_VIEW.safeParse(body);
  return data === undefined ? null : { id, title: data.title, address: localPath(data.address) };
}
