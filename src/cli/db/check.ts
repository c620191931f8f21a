import { wrap } from '../../publish/text.ts';
import { oneLine } from '../../publish/words.ts';
import { type Checked, checkRegister } from '../../store/checking/check.ts';
import type { Part } from '../../store/checking/part.ts';
import type { Call, Status } from '../command.ts';
import { count } from '../open.ts';
import { registerPlace } from '../registerFile.ts';
import type { Terminal } from '../terminal.ts';
import { grouped, groupedIn, refuseMore } from './words.ts';

/** Faults of one part that are printed; all that were named stand in the JSON. */
const SHOWN = 20;

/** Checks the register whole; 1 where something is wrong in it. */
export async function check({ args, options, terminal }: Call): Promise<Status> {
  refuseMore('check', args);
  const checked = await checkRegister(registerPlace(options), {
    catalogue: options.catalogue ?? false,
    progress: (part, done) => terminal.progress(`checking ${part}: ${grouped(done)}`),
  });
  for (const one of checked.warnings) terminal.say(`watchpoint: ${checked.place}: ${one}`);
  const json = options.format === 'json';
  await terminal.print(json ? `${JSON.stringify(checked, null, 2)}\n` : checkedWords(checked, terminal));
  return checked.parts.some(({ wrong }) => wrong > 0) ? 1 : 0;
}

const COLUMN = 11;

/** A line a part, then the register hash. */
export function checkedWords({ parts, hash, place }: Checked, terminal: Terminal): string {
  const wrong = parts.reduce((sum, part) => sum + part.wrong, 0);
  const verdict = wrong === 0 ? 'Nothing is wrong' : `${count(wrong, 'fault')}`;
  return [
    ...parts.flatMap((part) => partLines(part, terminal)),
    ...(hash === null ? [] : ['Register hash:', hash]),
    `${verdict} in ${place}.`,
    '',
  ].join('\n');
}

function partLines({ name, says, faults, wrong }: Part, { paint, width }: Terminal): string[] {
  const room = width - COLUMN;
  const words = wrong === 0 ? says : `${count(wrong, 'fault')}; ${says}`;
  const [first, ...rest] = wrap(groupedIn(words), room);
  const shown = faults.slice(0, SHOWN).flatMap(({ where, says }) => [`- ${where}`, `  ${says}`]);
  const more = wrong > SHOWN ? [`- and ${grouped(wrong - SHOWN)} more: see --format json`] : [];
  return [
    name.padEnd(COLUMN) + (wrong === 0 ? first : paint('warning', first ?? '')),
    ...[...rest, ...[...shown, ...more].flatMap((line) => hanging(line, room))].map(
      (line) => ' '.repeat(COLUMN) + line,
    ),
  ];
}

function hanging(line: string, room: number): string[] {
  const lead = /^[- ]*/.exec(line)![0].length;
  const [first, ...rest] = wrap(oneLine(line.slice(lead)), room - lead);
  return [line.slice(0, lead) + first, ...rest.map((one) => ' '.repeat(lead) + one)];
}
