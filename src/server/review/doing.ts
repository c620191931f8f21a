import type { Context } from 'hono';
import type { RegisterEvent } from '../../register/events.ts';
import { ACTS, type Act, eventFrom, unfit } from '../../register/reviewing.ts';
import { idsFor, joinOf, splitOf, unsplit } from '../../register/threading.ts';
import type { Thread } from '../../register/threads.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { allows } from '../people/may.ts';
import { sent as sentIn } from '../people/page.ts';
import { refused } from '../safety/answers.ts';
import { localPath } from '../safety/localPath.ts';
import { fresh } from '../serve.ts';
import { subjectOf, takenBack } from './finding.ts';
import { givenIn } from './given.ts';
import { itemPage } from './item.ts';

type Answer = Response | Promise<Response>;

/** POST /review/item/ID: one word on an entry or a link. */
export async function reviewItem(c: Context<Env>, house: House): Promise<Response> {
  const sent = await sentIn(c);
  const subject = await subjectOf(house, c.req.param('id') ?? '');
  if (subject === null) return missing(c);
  const act = ACTS.find((one) => one === sent.act);
  if (act === undefined) return refuse(c, 'Choose what to say of it.');
  const not = unfit(act, subject);
  if (not !== null) return refuse(c, not);
  const own = 'link' in subject ? subject.to.document : subject.document;
  const given = await givenIn(act, sent, house, own);
  if ('wrong' in given) return itemPage(c, house, { act, sent, wrong: given.wrong });
  const event = eventFrom(act as Act, subject, given);
  if (event === null) return refuse(c, 'Say by which words you know it, or why.');
  return said(c, house, event, sent.next);
}

/** POST /review/thread/ID/join: with another thread, named by an id that leads to it. */
export async function joinThread(c: Context<Env>, house: House): Promise<Response> {
  const sent = await sentIn(c);
  const typed = (sent.with ?? '').trim().replace(/^.*\/(?:thread|entry)\//, '');
  const [own, other] = [
    await house.store.catalogue.thread(c.req.param('id') ?? ''),
    typed === '' ? null : await house.store.catalogue.thread(decoded(typed)),
  ];
  if (own === null) return missing(c);
  if (other === null)
    return refuse(c, `No thread is called “${typed}”: give its id or the address of its page.`);
  if (own.thread.id === other.thread.id) return refuse(c, 'These are one thread already.');
  return said(c, house, joinOf([own.thread, other.thread], reasonOf(sent.reason)), sent.next);
}

/** POST /review/thread/ID/split: the wordings that were chosen leave it. */
export async function splitThread(c: Context<Env>, house: House): Promise<Response> {
  const sent = await sentIn(c);
  const { item } = await c.req.parseBody({ all: true });
  const found = await house.store.catalogue.thread(c.req.param('id') ?? '');
  if (found === null) return missing(c);
  const { thread } = found;
  const own = new Set(thread.wordings.map(({ id }) => id));
  const items = [...new Set([item].flat())].filter(
    (one) => typeof one === 'string' && own.has(one),
  ) as string[];
  if (items.length === 0) return refuse(c, 'Choose the wordings that leave the thread.');
  const not = unsplit(thread, items);
  if (not !== null)
    return refuse(c, 'All of its wordings were chosen: leave one, or nothing of it would be left.');
  const event = splitOf(thread, items, await freeId(house, thread, items[0]!), reasonOf(sent.reason));
  return said(c, house, event, sent.next);
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

/** POST /review/undo: takes back what one said, or lets it stand again; sent twice it is done once. */
export async function undo(c: Context<Env>, house: House): Promise<Response> {
  const sent = await sentIn(c);
  const seq = /^\d{1,15}$/.test(sent.seq ?? '') ? Number(sent.seq) : null;
  if (seq === null) return missing(c);
  for await (const { event, by } of house.store.events({ seq })) {
    const person = c.get('person')!;
    if (by.kind !== 'person' || event.kind === 'undone') break;
    if (by.name !== person.name && !allows(person, 'editor'))
      return refuse(c, `${by.name} said this: they, or an editor, can take it back.`);
    const isBack = (await takenBack(house, event.document)).has(seq);
    if (isBack === (sent.want !== 'again')) return c.redirect(localPath(sent.next), 303);
    return said(c, house, { kind: 'undone', document: event.document, seq, reason: null }, sent.next);
  }
  return missing(c);
}

/** Writes it to the log under the person's name, and goes back to where they were, with its number for the banner. */
async function said(
  c: Context<Env>,
  house: House,
  event: RegisterEvent,
  next: string | undefined,
): Promise<Response> {
  const by = { kind: 'person', name: c.get('person')!.name } as const;
  const [recorded] = await house.store.append([event], { at: house.now().toISOString(), by });
  await fresh(house);
  const back = new URL(localPath(next), 'http://here.invalid');
  back.searchParams.set('said', String(recorded!.seq));
  return c.redirect(back.pathname + back.search + back.hash, 303);
}

const reasonOf = (typed: string | undefined): string | null => typed?.trim().slice(0, 2_000) || null;

function decoded(typed: string): string {
  try {
    return decodeURIComponent(typed);
  } catch {
    return typed;
  }
}

const refuse = (c: Context<Env>, detail: string): Answer =>
  refused(c, { status: 422, title: 'This cannot be taken', detail });

const missing = (c: Context<Env>): Answer =>
  refused(c, {
    status: 404,
    title: 'Nothing here',
    detail: 'The register holds nothing under this id any more.',
  });
