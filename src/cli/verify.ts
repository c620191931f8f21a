import { readFile } from 'node:fs/promises';
import { claimsOf } from '../publish/claims.ts';
import { type Checked, verify as verifyQuotes } from '../publish/verify.ts';
import { oneLine } from '../publish/words.ts';
import type { Call, Status } from './command.ts';
import { count, STDIN, standardInput } from './open.ts';
import { Refusal, systemMessage } from './refusal.ts';
import { registerFile, withRegister } from './registerFile.ts';
import type { Terminal } from './terminal.ts';

const LONGEST = 100;
const TAKEN = 'verify takes what "analyse" or "export" wrote, whole';

/** Checks every quote of an export or analysis against the stored editions; 1 where one is not exact. */
export async function verify({ args: [file = ''], options, terminal }: Call): Promise<Status> {
  const claims = claimsOf(await bytesOf(file));
  if ('problem' in claims)
    throw new Refusal(`${file} ${oneLine(claims.problem).slice(0, LONGEST * 3)}: ${TAKEN}`);
  if (!claims.length) throw new Refusal(`${file} holds no quotes: ${TAKEN}`);
  const checked = await withRegister(options, (store) =>
    verifyQuotes(claims, (document, edition) => store.text(document, edition)),
  );
  const not = checked.filter(({ verdict }) => verdict !== 'exact');
  for (const one of not) await terminal.print(`${lineOf(one)}\n`);
  await terminal.print(`${summaryOf(checked, registerFile(options), terminal)}\n`);
  return not.length ? 1 : 0;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return file === STDIN ? await standardInput() : await readFile(file);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(systemMessage(file, error) ?? `${file}: ${String(error)}`);
  }
}

function lineOf({ verdict, claimed }: Checked): string {
  const { at, document, start, end, quote } = claimed;
  const words = oneLine(quote);
  const shown = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
  const where = document === null ? 'no document named' : oneLine(document);
  return `${verdict.padEnd(8)} “${shown}”\n         ${where}, ${start} to ${end} (${oneLine(at)})`;
}

function summaryOf(checked: readonly Checked[], file: string, { paint }: Terminal): string {
  const of = (verdict: Checked['verdict']) => checked.filter((one) => one.verdict === verdict).length;
  const [exact, lost, unknown] = [of('exact'), of('lost'), of('unknown')];
  const parts = [
    `${count(checked.length, 'quote')} checked against ${file}: ${exact} exact`,
    paint(lost ? 'warning' : 'label', `${lost} lost`),
    unknown && paint('warning', `${unknown} of editions that the register does not hold`),
  ];
  return parts.filter(Boolean).join(', ');
}
