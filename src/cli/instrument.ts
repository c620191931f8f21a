import { existsSync } from 'node:fs';
import { recordsAsked } from '../law/instruments/asked.ts';
import type { InstrumentRecord } from '../law/instruments/record.ts';
import { recordOf, recordsNamed } from '../law/instruments/records.ts';
import type { Analysis } from '../model/analysis.ts';
import { instrumentText } from '../publish/instrument.ts';
import type { Store } from '../store/store.ts';
import type { Call, Status } from './command.ts';
import { openEach, statusOf } from './each.ts';
import { isAddress, STDIN } from './open.ts';
import { Refusal } from './refusal.ts';
import { withRegister } from './registerFile.ts';
import { network } from './world.ts';

/** `instrument`: records of the instruments that documents are and speak of; with a name, over the register. */
export async function instrument(call: Call): Promise<Status> {
  const { args } = call;
  const files = args.filter((one) => one === STDIN || (isAddress(one) && !isId(one)) || existsSync(one));
  if (args.length > 0 && files.length === 0) return fromRegister(call);
  const gone = args.find((one) => !files.includes(one));
  if (gone !== undefined)
    throw new Refusal(`${gone} is no file: name files only, or ask the register for one instrument by name`);
  return fromFiles({ ...call, args: args.length > 0 ? args : [STDIN] });
}

/** Addresses that name a law, and are no page of it: the register is asked for these. */
const isId = (address: string): boolean => /legislation\.gov\.uk\/id\/|data\.europa\.eu\/eli\//.test(address);

async function fromFiles({ args, options, terminal }: Call): Promise<Status> {
  const tally = await openEach(
    args,
    options,
    terminal,
    async ({ analysis }) => {
      const { id, edition } = analysis.document;
      const own = recordOf(analysis);
      const named = options.named ? recordsNamed(analysis) : [];
      if (options.format === 'json')
        return terminal.print(
          `${JSON.stringify({ document: id, edition, instrument: own, ...(options.named && { named }) })}\n`,
        );
      await terminal.print(texts([own, ...named], terminal.width));
    },
    network(options),
  );
  return statusOf(tally);
}

async function fromRegister({ args, options, terminal }: Call): Promise<Status> {
  const asked = args.join(' ');
  const found = await withRegister(options, (store) => recordsAsked(asked, analysesOf(store)));
  if (found.length === 0)
    throw new Refusal(
      `no document of the register speaks of "${asked}", and there is no file of that name: give an identifier, or more or other words of its title`,
    );
  await terminal.print(
    options.format === 'json'
      ? found.map((one) => `${JSON.stringify(one)}\n`).join('')
      : texts(found, terminal.width),
  );
  return 0;
}

/** Of every document its latest edition, one at a time. */
async function* analysesOf(store: Store): AsyncGenerator<Analysis> {
  for (const { head } of await store.editions()) {
    const analysis = await store.analysis(head.id, head.edition);
    if (analysis !== null) yield analysis;
  }
}

const texts = (records: readonly InstrumentRecord[], width: number): string =>
  records.map((one) => instrumentText(one, width)).join('\n');
