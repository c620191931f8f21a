import { DUTIES, dutyOf } from '../law/recurring/duties.ts';
import type { Duty } from '../law/recurring/duty.ts';
import { followed } from '../law/recurring/follow.ts';
import type { Analysis } from '../model/analysis.ts';
import { dutiesText, recurringText } from '../publish/recurring.ts';
import { analysesOf } from './analyses.ts';
import { today } from './clock.ts';
import type { Call, Status } from './command.ts';
import { openEach, statusOf } from './each.ts';
import { Refusal } from './refusal.ts';
import { withRegister } from './registerFile.ts';
import { network } from './world.ts';

/** `recurring`: a legal duty that recurs, followed in the figures of files or of the register. */
export async function recurring(call: Call): Promise<Status> {
  const [first, ...files] = call.args;
  if (first === undefined || first === 'list') return listed(call);
  const duty = dutyOf(first);
  if (duty === undefined)
    throw new Refusal(
      `no duty "${first}" is followed: there ${DUTIES.length === 1 ? 'is' : 'are'} ${DUTIES.map(({ id }) => id).join(', ')}`,
    );
  return files.length > 0 ? fromFiles(duty, files, call) : fromRegister(duty, call);
}

async function listed({ options, terminal }: Call): Promise<Status> {
  await terminal.print(
    options.format === 'json'
      ? DUTIES.map((duty) => `${JSON.stringify(plain(duty))}\n`).join('')
      : dutiesText(DUTIES, terminal.width),
  );
  return 0;
}

async function fromFiles(duty: Duty, files: readonly string[], call: Call): Promise<Status> {
  const { options, terminal } = call;
  const analyses: Analysis[] = [];
  const keep = async ({ analysis }: { readonly analysis: Analysis }) => {
    analyses.push(analysis);
  };
  const tally = await openEach(files, options, terminal, keep, network(options));
  if (tally.read > 0) await told(duty, analyses, call);
  return statusOf(tally);
}

async function fromRegister(duty: Duty, call: Call): Promise<Status> {
  const about: Analysis[] = [];
  await withRegister(call.options, async (store) => {
    // Only those that speak of it are kept: a register may hold more than fits in memory.
    for await (const one of analysesOf(store))
      if (duty.figures.document.test(one.document.text)) about.push(one);
  });
  await told(duty, about, call);
  return 0;
}

async function told(duty: Duty, analyses: readonly Analysis[], { options, terminal }: Call): Promise<void> {
  const account = followed(duty, analyses, today(options.asOf));
  await terminal.print(
    options.format === 'json'
      ? `${JSON.stringify({ ...account, duty: plain(duty) })}\n`
      : recurringText(account, terminal.width),
  );
}

/** Without the patterns, which JSON cannot say. */
const plain = ({ figures: _, ...duty }: Duty): Omit<Duty, 'figures'> => duty;
