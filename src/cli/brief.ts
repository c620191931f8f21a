import { briefing } from '../publish/briefing.ts';
import type { Entry } from '../register/register.ts';
import type { Call, Status } from './command.ts';
import { Refusal } from './refusal.ts';
import { registerFile, withRegister } from './registerFile.ts';
import { entriesIn } from './states.ts';
import { periodOf, threadsIn } from './threads.ts';

/** Prints a briefing in Markdown, of one document or of all. */
export async function brief({ args: [document], options, terminal }: Call): Promise<Status> {
  const period = periodOf(options);
  const [entries, threads] = await withRegister(options, async (store) => [
    await entriesIn(store, document),
    await threadsIn(store),
  ]);
  if (document !== undefined && !entries.length)
    throw new Refusal(
      `no document in ${registerFile(options)} has the id or the words "${document}" in its title: "watchpoint documents" lists them`,
    );
  await terminal.print(briefing(entries, { title: titleOf(entries, document), ...period }, threads));
  return 0;
}

function titleOf(entries: readonly Entry[], document: string | undefined): string {
  if (document === undefined) return 'Briefing: the whole register';
  const titles = new Set(entries.map(({ head }) => head.title || head.id));
  return titles.size === 1 ? `Briefing: ${[...titles][0]}` : `Briefing: ${document}`;
}
