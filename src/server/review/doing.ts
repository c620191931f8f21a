import type { Context } from 'hono';
import type { RegisterEvent } from '../../register/events.ts';
import { ACTS, type Act } from '../../register/reviewing.ts';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { sent as sentIn } from '../people/page.ts';
import { refused } from '../safety/answers.ts';
import { localPath } from '../safety/localPath.ts';
import { joining, type Ready, type Refused, record, splitting, undoing, wordOn } from './acts.ts';
import { givenIn } from './given.ts';
import { itemPage } from './item.ts';

type Answer = Response | Promise<Response>;

/** POST /review/item/ID: one word on an entry or a link. */
export async function reviewItem(c: Context<Env>, house: House): Promise<Response> {
  const sent = await sentIn(c);
  const act = ACTS.find((one) => one === sent.act);
  const done = await wordOn(house, c.req.param('id') ?? '', act, (act, own) =>
    givenIn(act, sent, house, own),
  );
  if ('wrong' in done) return itemPage(c, house, { act: act as Act, sent, wrong: done.wrong });
  return answered(c, house, done, sent.next);
}

/** POST /review/thread/ID/join: with another thread, named by an id that leads to it. */
export async function joinThread(c: Context<Env>, house: House): Promise<Response> {
  const sent = await sentIn(c);
  const typed = (sent.with ?? '').trim().replace(/^.*\/(?:thread|entry)\//, '');
  const own = c.req.param('id') ?? '';
  return answered(c, house, await joining(house, own, decoded(typed), reasonOf(sent.reason)), sent.next);
}

/** POST /review/thread/ID/split: the wordings that were chosen leave it. */
export async function splitThread(c: Context<Env>, house: House): Promise<Response> {
  const sent = await sentIn(c);
  const { item } = await c.req.parseBody({ all: true });
  const items = [item].flat().filter((one) => typeof one === 'string');
  const done = await splitting(house, c.req.param('id') ?? '', items, reasonOf(sent.reason));
  return answered(c, house, done, sent.next);
}

/** POST /review/undo: takes back what one said, or lets it stand again; sent twice it is done once. */
export async function undo(c: Context<Env>, house: House): Promise<Response> {
  const sent = await sentIn(c);
  const seq = /^\d{1,15}$/.test(sent.seq ?? '') ? Number(sent.seq) : null;
  if (seq === null) return missing(c);
  const done = await undoing(house, c.get('person')!, seq, sent.want === 'again');
  if ('already' in done) return c.redirect(localPath(sent.next), 303);
  return answered(c, house, done, sent.next);
}

function answered(c: Context<Env>, house: House, done: Ready | Refused, next: string | undefined): Answer {
  if ('event' in done) return said(c, house, done.event, next);
  return done.status === 404 ? missing(c) : refuse(c, done.detail);
}

/** Writes it to the log under the person's name, and goes back to where they were, with its number for the banner. */
async function said(
  c: Context<Env>,
  house: House,
  event: RegisterEvent,
  next: string | undefined,
): Promise<Response> {
  const recorded = await record(house, c.get('person')!, event);
  const back = new URL(localPath(next), 'http://here.invalid');
  back.searchParams.set('said', String(recorded.seq));
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
