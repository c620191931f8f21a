import { createInterface } from 'node:readline/promises';
import { eventWords } from '../publish/history.ts';
import { section } from '../publish/page.ts';
import { doubtItem, earlierWords } from '../publish/review.ts';
import { pageText } from '../publish/text.ts';
import { type Doubt, doubtsOf } from '../register/doubts.ts';
import type { Threads } from '../register/threads.ts';
import type { Store } from '../store/store.ts';
import type { Call, Options, Status } from './command.ts';
import { person } from './person.ts';
import { Refusal } from './refusal.ts';
import { openRegister } from './registerFile.ts';
import { record, saidBefore } from './review.ts';
import { type Act, eventOf } from './reviewing.ts';
import type { Terminal } from './terminal.ts';
import { threadsIn } from './threads.ts';

/** Asks a question; null where there is nobody to answer any more. */
export type Ask = (question: string) => Promise<string | null>;

/** `review` on a terminal: one doubt after the other, each answer on the disk before the next is shown. */
export async function walk({ options, terminal }: Call): Promise<Status> {
  person(options);
  const store = await openRegister(options, 'change');
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<null>((done) => lines.once('close', () => done(null)));
  try {
    await walkThrough(store, options, terminal, (question) =>
      Promise.race([lines.question(question), closed]),
    );
  } finally {
    lines.close();
    await store.close();
  }
  return 0;
}

/** The walk itself, with whoever answers. */
export async function walkThrough(
  store: Store,
  options: Options,
  terminal: Terminal,
  ask: Ask,
): Promise<void> {
  const threads = await threadsIn(store);
  const doubts = doubtsOf(threads);
  for (const [at, doubt] of doubts.entries()) {
    await terminal.print(shownDoubt(doubt, threads, `${at + 1} of ${doubts.length}`, terminal));
    if ((await answered(doubt, store, options, terminal, ask)) === 'quit') return;
  }
  await terminal.print(doubts.length === 0 ? 'Nothing to review.\n' : 'That was all.\n');
}

const KEYS: Readonly<Record<string, Act>> = {
  a: 'accept',
  r: 'reject',
  e: 'edit',
  k: 'kept',
  m: 'missed',
  c: 'confirm',
  f: 'refuse',
};

async function answered(
  doubt: Doubt,
  store: Store,
  options: Options,
  terminal: Terminal,
  ask: Ask,
): Promise<'next' | 'quit'> {
  let seen = (await saidBefore(doubt.on, store)).length;
  for (;;) {
    const key = (await ask(`${choicesFor(doubt)} > `))?.trim().toLowerCase();
    if (key === undefined || key === 'q') return 'quit';
    if (key === 's' || key === '') return 'next';
    const act = KEYS[key];
    if (act === undefined) continue;
    const others = (await saidBefore(doubt.on, store)).slice(seen);
    if (others.length > 0) {
      seen += others.length;
      await terminal.print(`Meanwhile somebody else spoke of it.\n${earlierWords(others)}`);
      continue;
    }
    try {
      const told = await asked(act, options, ask);
      await eventOf(act, doubt.on, told, store);
      const recorded = await record(act, doubt.on, told, store);
      await terminal.print(`${eventWords(recorded)}\n`);
      return 'next';
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await terminal.print(`${error.message}\n`);
    }
  }
}

/** What an act needs besides the key. */
async function asked(act: Act, options: Options, ask: Ask): Promise<Options> {
  const set = act === 'edit' ? await ask('  FIELD=VALUE (as deadline=2026-09-30): ') : null;
  const quote = act === 'kept' || act === 'missed' ? await ask('  words that show it (or empty): ') : null;
  const within = quote ? await ask('  in which document (its id): ') : null;
  const reason = await ask('  why (or empty): ');
  return {
    ...options,
    ...(set ? { set: [set] } : {}),
    ...(quote ? { quote } : {}),
    ...(within ? { in: within.trim() } : {}),
    ...(reason ? { reason } : {}),
  };
}

const choicesFor = ({ on }: Doubt): string =>
  'link' in on
    ? 'c confirm, f refuse, s skip, q quit'
    : on.kind === 'commitment'
      ? 'a accept, r reject, e edit, k kept, m missed, s skip, q quit'
      : 'a accept, r reject, s skip, q quit';

function shownDoubt(doubt: Doubt, threads: Threads, title: string, { paint, width }: Terminal): string {
  const sections = [section('', [doubtItem(doubt, threads)])];
  return `\n${pageText({ title, language: 'en', facts: [], sections }, { paint, width }).replace(/\n{2,}/g, '\n')}`;
}
