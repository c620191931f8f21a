import { Hono } from 'hono';
import type { Env } from '../env.ts';
import type { House } from '../house.ts';
import { may } from '../people/may.ts';
import { joinThread, reviewItem, splitThread, undo } from './doing.ts';
import { itemPage } from './item.ts';
import { queuePage } from './queue.ts';

/** What people say of the register: the queue of what to look at, and every act of theirs. */
export function reviewPages(house: House): Hono<Env> {
  const analyst = may('analyst');
  return new Hono<Env>()
    .get('/review', (c) => queuePage(c, house))
    .get('/review/item/:id', (c) => itemPage(c, house))
    .post('/review/item/:id', analyst, (c) => reviewItem(c, house))
    .post('/review/thread/:id/join', analyst, (c) => joinThread(c, house))
    .post('/review/thread/:id/split', analyst, (c) => splitThread(c, house))
    .post('/review/undo', analyst, (c) => undo(c, house));
}
