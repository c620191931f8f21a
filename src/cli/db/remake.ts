import { remake as remakeIn } from '../../store/checking/remake.ts';
import { today } from '../clock.ts';
import type { Call, Status } from '../command.ts';
import { registerFile, registerPlace } from '../registerFile.ts';
import { refuseMore } from './words.ts';

/** Makes anew what is made from the log. */
export async function remake({ args, options, terminal }: Call): Promise<Status> {
  refuseMore('remake', args);
  terminal.progress('making the catalogue anew');
  await remakeIn(registerPlace(options), today(undefined));
  await terminal.print(
    `The catalogue of ${registerFile(options)} was made anew from its log.\nStart every "serve" and "worker" of it again: they hold what they had read of the old one.\n`,
  );
  return 0;
}
