// What people do to the register, whether by a form or by the API: an event, or why there is none.
import type { Recorded, RegisterEvent } from '../../register/events.ts';
import { type Act, eventFrom, type Given, unfit } from '../../register/reviewing.ts';
import { idsFor, joinOf, splitOf, unsplit } from '../../register/threading.ts';
import type { Thread } from '../../register/threads.ts';
import type { Person } from '../env.ts';
import { fresh } from '../fresh.ts';
import type { House } from '../house.ts';
import { allows } from '../people/may.ts';
import type { Wrong } from '../people/page.ts';
import { subjectOf, takenBack } from './finding.ts';

/** To be recorded. */
export interface Ready {
  readonly event: RegisterEvent;
}
export interface Refused {
  readonly status: 404 | 422;
  readonly detail: string;
}

const MISSING: Refused = { status: 404, detail: 'The register holds nothing under this id any more.' };
const refused = (detail: string): Refused => ({ status: 422, detail });

/** One word on an entry or a link; `given` reads what comes with it, or says what is wrong with that. */
export async function wordOn(
  house: House,
  id: string,
  act: Act | undefined,
  given: (act: Act, document: string) => Promise<Given | { readonly wrong: readonly Wrong[] }>,
): Promise<Ready | Refused | { readonly wrong: readonly Wrong[] }> {
  const subject = await subjectOf(house, id);
  if (subject === null) return MISSING;
  if (act === undefined) return refused('Choose what to say of it.');
  const not = unfit(act, subject);
  if (not !== null) return refused(not);
  const own = 'link' in subject ? subject.to.document : subject.document;
  const read = await given(act, own);
  if ('wrong' in read) return read;
  const event = eventFrom(act, subject, read);
  return event === null ? refused('Say by which words you know it, or why.') : { event };
}

/** A thread and another become one; each is named by any id that leads to it. */
export async function joining(
  { store }: House,
  one: string,
  other: string,
  reason: string | null,
): Promise<Ready | Refused> {
  const own = await store.catalogue.thread(one);
  if (own === null) return MISSING;
  const found = other === '' ? null : await store.catalogue.thread(other);
  if (found === null)
    return refused(`No thread is called “${other.slice(0, 200)}”: give its id or the address of its page.`);
  if (own.thread.id === found.thread.id) return refused('These are one thread already.');
  return { event: joinOf([own.thread, found.thread], reason) };
}

/** Wordings leave their thread. */
export async function splitting(
  house: House,
  id: string,
  chosen: readonly string[],
  reason: string | null,
): Promise<Ready | Refused> {
  const found = await house.store.catalogue.thread(id);
  if (found === null) return MISSING;
  const { thread } = found;
  const own = new Set(thread.wordings.map((one) => one.id));
  const items = [...new Set(chosen)].filter((one) => own.has(one));
  if (items.length === 0) return refused('Choose the wordings that leave the thread.');
  if (unsplit(thread, items) !== null)
    return refused('All of its wordings were chosen: leave one, or nothing of it would be left.');
  return { event: splitOf(thread, items, await freeId(house, thread, items[0]!), reason) };
}

/** The thread that the item is by itself where none is called so now, else an id that none ever had. */
async function freeId({ store }: House, from: Thread, item: string): Promise<string> {
  let first = true;
  for (const id of idsFor(item)) {
    const there = id === from.id ? from : ((await store.catalogue.thread(id))?.thread ?? null);
    if (there === null || (first && there.id !== id)) return id;
    first = false;
  }
  throw new Error(`no id for a thread of ${item}`);
}

/** Takes back what somebody said, or lets it stand again; `already` where it is so. */
export async function undoing(
  house: House,
  person: Person,
  seq: number,
  again: boolean,
): Promise<Ready | Refused | { readonly already: true }> {
  for await (const { event, by } of house.store.events({ seq })) {
    if (by.kind !== 'person' || event.kind === 'undone') break;
    if (by.name !== person.name && !allows(person, 'editor'))
      return refused(`${by.name} said this: they, or an editor, can take it back.`);
    const isBack = (await takenBack(house, event.document)).has(seq);
    if (isBack !== again) return { already: true };
    return { event: { kind: 'undone', document: event.document, seq, reason: null } };
  }
  return MISSING;
}

/** Writes it to the log under the person's name; what is shown next has it. */
export async function record(house: House, { name }: Person, event: RegisterEvent): Promise<Recorded> {
  const by = { kind: 'person', name } as const;
  const [recorded] = await house.store.append([event], { at: house.now().toISOString(), by });
  await fresh(house);
  return recorded!;
}
