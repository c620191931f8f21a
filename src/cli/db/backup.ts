import { backUp } from '../../store/copying/backup.ts';
import type { Call, Status } from '../command.ts';
import { Refusal } from '../refusal.ts';
import { registerPlace } from '../registerFile.ts';
import { checkedWords } from './check.ts';
import { progressOf } from './copy.ts';
import { grouped } from './words.ts';

/** Writes the register into one file, checked. */
export async function backup({ args, options, terminal }: Call): Promise<Status> {
  const [file] = args;
  if (file === undefined || args.length > 1)
    throw new Refusal('back up into which file? watchpoint db backup FILE');
  terminal.progress('copying');
  const checked = await backUp(registerPlace(options), file, {
    force: options.force ?? false,
    copying: (doing) => terminal.progress(progressOf(doing)),
    checking: (part, done) => terminal.progress(`checking ${part}: ${grouped(done)}`),
  });
  await terminal.print(checkedWords(checked, terminal));
  return 0;
}
