import { digestOf } from '../law/digest/digest.ts';
import { provisionTyped } from '../law/digest/finding.ts';
import type { Analysis } from '../model/analysis.ts';
import { digestJson, provisionJson } from '../publish/digest/json.ts';
import { SHELVES, type Shelf } from '../publish/digest/rows.ts';
import { digestText, provisionText } from '../publish/digest/text.ts';
import type { Call, Options, Status } from './command.ts';
import { openEach, statusOf } from './each.ts';
import { STDIN } from './open.ts';
import { Refusal } from './refusal.ts';
import { network } from './world.ts';

/** `law`: a law provision by provision, with what each does. */
export async function law({ args, options, terminal }: Call): Promise<Status> {
  const { only: _, ...reading } = options;
  let refused = 0;
  const tally = await openEach(
    args.length > 0 ? args : [STDIN],
    reading,
    terminal,
    async ({ analysis }) => {
      const said = shown(analysis, options, terminal.width);
      if (said.problem === undefined) return terminal.print(said.text);
      terminal.say(`watchpoint: ${said.problem}`);
      refused++;
    },
    network(options),
  );
  return statusOf({ read: tally.read - refused, unread: tally.unread + refused });
}

type Shown = { readonly text: string; readonly problem?: undefined } | { readonly problem: string };

function shown(analysis: Analysis, { format, provision: typed, only }: Options, width: number): Shown {
  const { title, id } = analysis.document;
  const digest = digestOf(analysis);
  if (digest === null)
    return { problem: `${title || id} names no provisions: give the law's XML, as its publisher has it` };
  const json = format === 'json';
  if (typed === undefined)
    return {
      text: json
        ? line(digestJson(analysis, digest, shelfOf(only)))
        : digestText(analysis, digest, shelfOf(only), width),
    };
  const found = provisionTyped(digest, typed);
  if ('nearest' in found)
    return {
      problem: `${title || id} has no provision "${typed}": the nearest are ${found.nearest.join(', ')}`,
    };
  const { provision } = found;
  return {
    text: json
      ? line(provisionJson(analysis, digest, provision))
      : provisionText(analysis, digest, provision, width),
  };
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;

function shelfOf(typed: string | undefined): Shelf | null {
  if (typed === undefined) return null;
  const shelf = SHELVES.find((one) => one === typed);
  if (shelf === undefined) throw new Refusal(`--only ${typed}: one of ${SHELVES.join(', ')}`);
  return shelf;
}
