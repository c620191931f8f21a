import type { Kysely } from 'kysely';
import { foldedName, workOf } from '../law/citations/works.ts';
import { documentsCited } from '../law/following/works.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Compared, Linked } from '../register/events.ts';
import { linkingOf, linkingOfEditions } from '../register/linking.ts';
import { insertEvents } from './appending.ts';
import { candidatesFor } from './candidates.ts';
import { refreshWithin } from './citations/refresh.ts';
import type { Held } from './held.ts';
import { unpacked } from './packing.ts';
import { analysis, heldAnalysis, ownEditions } from './queries.ts';
import type { Added, Reading } from './store.ts';
import type { Tables } from './tables.ts';

/**
 * Links a document that was just taken in with those before and after it, in the same transaction: there is no moment
 * at which the register holds a document that was not yet looked at. One that says nothing new is looked at only if
 * it never was, as in a register of an earlier version.
 */
export async function linkAdded(
  db: Kysely<Tables>,
  added: Analysis,
  { at, rules }: Reading,
  isNew: boolean,
  held: Held,
): Promise<Pick<Added, 'compared' | 'links' | 'proposed'>> {
  const before = await comparedBefore(db, added.document.id);
  const { edition } = added.document;
  if (!isNew && before.some((one) => one.edition === edition)) return { compared: 0, links: 0, proposed: 0 };
  const near = [
    ...(await candidatesFor(db, added.document)),
    ...(await citedBy(db, added)),
    ...(await citing(db, added)),
  ];
  const known = before.flatMap((one) => one.with.map(({ document }) => document));
  const others: Analysis[] = [];
  for (const id of new Set([...near, ...known.filter((id) => id !== added.document.id)])) {
    const other = await heldAnalysis(db, id, held);
    if (other !== null) others.push(other);
  }
  const last = await editionBefore(db, added.document);
  const own = last === null ? [] : linkingOfEditions(last, added);
  const came = await whenTheyCame(db, [added, ...others]);
  const cameBefore = (document: string) => came.get(document)! < came.get(added.document.id)!;
  const found = linkingOf(added, others, cameBefore) ?? [];
  await insertEvents(db, [...own, ...found], { at, by: { kind: 'program', name: rules } });
  const [, ...links] = found;
  const of = (standing: Linked['standing']) => links.filter((one) => one.standing === standing).length;
  return { compared: others.length, links: of('asserted'), proposed: of('proposed') };
}

/** The laws that a text cites and the register has: what it does with their obligations need not share rare words. */
async function citedBy(db: Kysely<Tables>, added: Analysis): Promise<readonly string[]> {
  const cited = documentsCited(added).slice(0, MOST_CITED);
  if (cited.length === 0) return [];
  const rows = await db
    .selectFrom('editions')
    .select('document')
    .where('document', 'in', cited)
    .where('number', '=', 1)
    .execute();
  return rows.map(({ document }) => document).filter((id) => id !== added.document.id);
}

/** A text that cites more is a table of them. */
const MOST_CITED = 200;

/** Those that cite a law which comes into the register after them: an instrument may be had before the Act it is made under. */
async function citing(db: Kysely<Tables>, added: Analysis): Promise<readonly string[]> {
  const own = added.document.genre === 'legislation' ? workOf(added) : null;
  if (own === null) return [];
  await refreshWithin(db);
  const rows = await db
    .selectFrom('citations')
    .select('document')
    .distinct()
    .where((eb) => eb.or([eb('work', '=', own.work), eb('named', '=', foldedName(own.name))]))
    .orderBy('document')
    .limit(MOST_CITED)
    .execute();
  return rows.map(({ document }) => document).filter((id) => id !== added.document.id);
}

/** The edition of the same document before this one, as it was read last; null where this is the first. */
async function editionBefore(
  db: Kysely<Tables>,
  { id, edition }: Analysis['document'],
): Promise<Analysis | null> {
  const own = await ownEditions(db, id);
  const before = own[own.indexOf(edition) - 1];
  return before === undefined ? null : analysis(db, id, before);
}

/** The number of the first event of each document. */
async function whenTheyCame(
  db: Kysely<Tables>,
  all: readonly Analysis[],
): Promise<ReadonlyMap<string, number>> {
  const came = new Map<string, number>();
  for (const { document } of all) {
    const { first } = await db
      .selectFrom('events')
      .select(({ fn }) => fn.min('seq').as('first'))
      .where('document', '=', document.id)
      .executeTakeFirstOrThrow();
    came.set(document.id, Number(first));
  }
  return came;
}

async function comparedBefore(
  db: Kysely<Tables>,
  document: string,
): Promise<readonly Pick<Compared, 'edition' | 'with'>[]> {
  const rows = await db
    .selectFrom('events')
    .select('body')
    .where('document', '=', document)
    .where('kind', '=', 'compared')
    .orderBy('seq')
    .execute();
  return rows.map(({ body }) => JSON.parse(unpacked(body)) as Compared);
}
