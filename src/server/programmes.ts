import { type Programme, programmeFrom } from '../register/programmes.ts';
import type { House } from './house.ts';

/** A scope that somebody follows, and whether it can be changed here: those of programmes.yaml are changed there. */
export interface Followed extends Programme {
  readonly fixed: boolean;
}

/** All programmes: those of the file beside the register, and those that people made; by title. */
export async function programmesOf({
  store,
  programmes = [],
}: Pick<House, 'store' | 'programmes'>): Promise<readonly Followed[]> {
  const kept = await store.keeping.list('programme');
  const made = kept.flatMap(({ id, body }) => {
    const { programme } = programmeFrom({ ...(body as object), id });
    return programme === null ? [] : [{ ...programme, fixed: false }];
  });
  const own = new Set(programmes.map(({ id }) => id));
  return [
    ...programmes.map((one) => ({ ...one, fixed: true })),
    ...made.filter(({ id }) => !own.has(id)),
  ].sort((a, b) => (a.title < b.title ? -1 : 1));
}
