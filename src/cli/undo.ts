import { eventWords } from '../publish/history.ts';
import type { Recorded } from '../register/events.ts';
import type { Call, Status } from './command.ts';
import { person, reasonOf, said } from './person.ts';
import { Refusal } from './refusal.ts';
import { openRegister, registerFile } from './registerFile.ts';

/** Takes back what a person said, by its number in the log: an event itself, which can be taken back too. */
export async function undo({ args: [typed = ''], options, terminal }: Call): Promise<Status> {
  person(options);
  const seq = /^\d{1,15}$/.test(typed) ? Number(typed) : null;
  if (seq === null) throw new Refusal(`"${typed}" is no number of an event: "watchpoint history" lists them`);
  const store = await openRegister(options, 'change');
  try {
    let found: Recorded | null = null;
    for await (const recorded of store.events({ seq })) found = recorded;
    if (found === null)
      throw new Refusal(`${registerFile(options)} has no event ${seq}: "watchpoint history" lists them`);
    if (found.by.kind === 'program') throw new Refusal(refusedFor(found));
    const event = { kind: 'undone', document: found.event.document, seq, reason: reasonOf(options) } as const;
    const [recorded] = await said(store, [event], options);
    await terminal.print(`${eventWords(recorded!)}\nIt was:  ${eventWords(found)}\n`);
  } finally {
    await store.close();
  }
  return 0;
}

const refusedFor = ({ seq, event }: Recorded): string =>
  event.kind === 'linked'
    ? `${seq} is a link that the program found: refuse it with "watchpoint review refuse ${event.link}"`
    : `${seq} is what the program read: reject what is wrong in it with "watchpoint review reject ID"`;
