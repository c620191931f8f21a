import { migrate as migrateIn, type RegisterStatus, statusOf } from '../../store/checking/status.ts';
import type { Call, Status } from '../command.ts';
import { count } from '../open.ts';
import { registerPlace } from '../registerFile.ts';
import { grouped, refuseMore } from './words.ts';

/** Says what the register is, without looking at all of it. */
export async function status({ args, options, terminal }: Call): Promise<Status> {
  refuseMore('status', args);
  const found = await statusOf(registerPlace(options));
  const json = options.format === 'json';
  await terminal.print(json ? `${JSON.stringify(found, null, 2)}\n` : `${linesOf(found).join('\n')}\n`);
  return 0;
}

function linesOf({ place, database, version, newest, unfinished, bytes, holds }: RegisterStatus): string[] {
  const older = version < newest ? `, now ${newest}: run "watchpoint db migrate"` : '';
  const state = unfinished ? ['an unfinished copy: "db copy FROM TO --resume" goes on with it'] : [];
  const held =
    holds === null
      ? []
      : [
          `${count(holds.documents, 'document')} in ${count(holds.editions, 'edition')}, ${count(holds.events, 'event')}`,
          holds.catalogue === holds.last
            ? 'catalogue up to the log'
            : `catalogue up to event ${grouped(holds.catalogue)} of ${grouped(holds.last)}: "serve" brings it up`,
        ];
  return [
    place,
    ...[`${database}, register version ${version}${older}`, ...state, ...held, `${megabytes(bytes)} MB`].map(
      (line) => `  ${line}`,
    ),
  ];
}

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** Brings the tables of the register up to this version of the program. */
export async function migrate({ args, options, terminal }: Call): Promise<Status> {
  refuseMore('migrate', args);
  const { place, version } = await migrateIn(registerPlace(options));
  await terminal.print(`${place} is of version ${version}, the newest that this program knows.\n`);
  return 0;
}
