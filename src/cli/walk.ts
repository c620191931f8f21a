import { createInterface } from 'node:readline/promises';
import { eventWords } from '../publish/history.ts';
import { section } from '../publish/page.ts';
import { doubtItem, earlierWords } from '../publish/review.ts';
import { pageText } from '../publish/text.ts';
import { type Doubt, doubtsOf } from '../register/doubts.ts';
import type { Recorded, RegisterEvent } from '../register/events.ts';
import type { Threads } from '../register/threads.ts';
import type { Store } from '../store/store.ts';
import { type Ask, type Key, keyIn, keysFor, told } from './asking.ts';
import type { Call, Options, Status } from './command.ts';
import { person, said } from './person.ts';
import { Refusal } from './refusal.ts';
import { openRegister, registerFile } from './registerFile.ts';
import { saidBefore } from './review.ts';
import { eventOf } from './reviewing.ts';
import type { Terminal } from './terminal.ts';
import { joinedBy } from './threading.ts';
import { threadsIn } from './threads.ts';

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

/** What was said at one stop of the walk, and where that was. */
interface Step {
  readonly recorded: Recorded;
  readonly at: number;
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
  const steps: Step[] = [];
  for (let at = 0; at < doubts.length; at++) {
    const doubt = doubts[at]!;
    await terminal.print(shownDoubt(doubt, threads, `${at + 1} of ${doubts.length}`, terminal));
    const answer = await answered(doubt, { store, options, terminal, ask, threads }, steps.length > 0);
    if (answer === 'quit') return terminal.print(counted(steps));
    if (answer === 'back') at = (await takenBack(steps.pop()!, store, options, terminal)) - 1;
    else if (answer !== 'next') steps.push({ recorded: answer, at });
  }
  await terminal.print(doubts.length === 0 ? 'Nothing to review.\n' : `That was all. ${counted(steps)}`);
}

const counted = (steps: readonly Step[]): string =>
  steps.length === 0
    ? 'Nothing was recorded.\n'
    : `${steps.length === 1 ? 'One answer is' : `${steps.length} answers are`} in the log; "watchpoint history" lists them.\n`;

/** Takes back what was said last, and says where that was. */
async function takenBack(
  { recorded, at }: Step,
  store: Store,
  options: Options,
  terminal: Terminal,
): Promise<number> {
  const { seq, event } = recorded;
  const [undone] = await said(
    store,
    [{ kind: 'undone', document: event.document, seq, reason: null }],
    options,
  );
  await terminal.print(`${eventWords(undone!)}\n`);
  return at;
}

interface Walk {
  readonly store: Store;
  readonly options: Options;
  readonly terminal: Terminal;
  readonly ask: Ask;
  readonly threads: Threads;
}

async function answered(
  doubt: Doubt,
  walk: Walk,
  canGoBack: boolean,
): Promise<Recorded | 'next' | 'back' | 'quit'> {
  const { store, options, terminal, ask } = walk;
  const seen = new Set<number>();
  await newlySaid(doubt, walk, seen, (words) => words);
  for (;;) {
    const typed = await ask(`${keysFor(doubt, canGoBack)} > `);
    const key = typed === null ? 'quit' : keyIn(typed, doubt, canGoBack);
    if (key === 'quit' || key === 'next' || key === 'back') return key;
    if (key === null) {
      await terminal.print(`"${typed!.trim()}" is none of these keys.\n`);
      continue;
    }
    if (await newlySaid(doubt, walk, seen, (words) => `Meanwhile somebody else spoke of it.\n${words}`))
      continue;
    try {
      const event = await eventFor(key, doubt, walk);
      const [recorded] = await said(store, [event], options);
      await terminal.print(`${eventWords(recorded!)}\n`);
      seen.add(recorded!.seq);
      // Between the last look and the writing another may have written: both stand, and this person is told.
      await newlySaid(doubt, walk, seen, (words) => `Somebody else spoke of it just before.\n${words}`);
      return recorded!;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      await terminal.print(`${error.message}\n`);
    }
  }
}

/** Shows what others said of it that was not shown yet; whether there was anything. */
async function newlySaid(
  { on }: Doubt,
  { store, terminal }: Walk,
  seen: Set<number>,
  led: (words: string) => string,
): Promise<boolean> {
  const others = (await saidBefore(on, store)).filter(({ seq }) => !seen.has(seq));
  for (const { seq } of others) seen.add(seq);
  if (others.length > 0) await terminal.print(led(earlierWords(others)));
  return others.length > 0;
}

async function eventFor(
  key: Key,
  { on }: Doubt,
  { store, options, ask, threads }: Walk,
): Promise<RegisterEvent> {
  const given = await told(key, options, ask);
  if (key !== 'join') return eventOf(key, on, given, store);
  const other = given.with ?? '';
  if ('link' in on || other === '')
    throw new Refusal('with which thread? type its id, as "watchpoint register" lists it');
  return joinedBy([on.id, other], threads, { ...given, file: registerFile(options) });
}

function shownDoubt(doubt: Doubt, threads: Threads, title: string, { paint, width }: Terminal): string {
  const sections = [section('', [doubtItem(doubt, threads)])];
  return `\n${pageText({ title, language: 'en', facts: [], sections }, { paint, width }).replace(/\n{2,}/g, '\n')}`;
}
