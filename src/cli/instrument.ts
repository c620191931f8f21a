import { existsSync, readFileSync } from 'node:fs';
import { recordsAsked } from '../law/instruments/asked.ts';
import type { InstrumentRecord } from '../law/instruments/record.ts';
import { recordOf, recordsNamed } from '../law/instruments/records.ts';
import { isTreatiesOnline, treatiesOnline } from '../law/instruments/treatiesOnline.ts';
import type { Analysis } from '../model/analysis.ts';
import { citedRecord } from '../publish/citing/cite.ts';
import { instrumentText } from '../publish/instrument.ts';
import { analysesSpeakingOf } from '../search/speaking.ts';
import type { Store } from '../store/store.ts';
import { analysesOf } from './analyses.ts';
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
  const rest: string[] = [];
  for (const file of args) if (!(await fromTreaties(file, call))) rest.push(file);
  if (args.length > 0 && rest.length === 0) return 0;
  return fromFiles({ ...call, args: args.length > 0 ? rest : [STDIN] });
}

/** A batch of UK Treaties Online holds no text: its records are read as they are. False where a file is something else. */
async function fromTreaties(file: string, { options, terminal }: Call): Promise<boolean> {
  const json = file.endsWith('.json') ? jsonIn(file) : undefined;
  if (!isTreatiesOnline(json)) return false;
  const { records, problems } = treatiesOnline(json);
  for (const { message } of problems) terminal.say(`watchpoint: ${file} ${message}`);
  await terminal.print(options.format === 'json' ? lines(records) : texts(records, terminal.width));
  return true;
}

/** What is no JSON, the readers say. */
function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
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
          `${JSON.stringify({ document: id, edition, instrument: withCitation(own), ...(options.named && { named: named.map(withCitation) }) })}\n`,
        );
      await terminal.print(texts([own, ...named], terminal.width));
    },
    network(options),
  );
  return statusOf(tally);
}

async function fromRegister({ args, options, terminal }: Call): Promise<Status> {
  const asked = args.join(' ');
  const found = await withRegister(options, async (store) =>
    recordsAsked(asked, await speakingOf(asked, store)),
  );
  if (found.length === 0)
    throw new Refusal(
      `no document of the register speaks of "${asked}", and there is no file of that name: give an identifier, or more or other words of its title`,
    );
  await terminal.print(options.format === 'json' ? lines(found) : texts(found, terminal.width));
  return 0;
}

/** By the register's list of citations where that is up to the log; else every document is asked. */
async function speakingOf(asked: string, store: Store): Promise<AsyncIterable<Analysis>> {
  const { seq, last } = await store.citations.at();
  return seq === last && last > 0 ? analysesSpeakingOf(asked, store, MOST) : analysesOf(store);
}

/** Enough for any instrument but the most cited, of which the newest documents are taken. */
const MOST = 2_000;

const texts = (records: readonly InstrumentRecord[], width: number): string =>
  records.map((one) => instrumentText(one, width)).join('\n');

const lines = (records: readonly InstrumentRecord[]): string =>
  records.map((one) => `${JSON.stringify(withCitation(one))}\n`).join('');

const withCitation = (record: InstrumentRecord) => ({ ...record, citation: citedRecord(record) });
