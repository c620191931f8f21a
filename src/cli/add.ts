import { wrap } from '../publish/text.ts';
import { oneLine } from '../publish/words.ts';
import type { Added, Store } from '../store/store.ts';
import { now } from './clock.ts';
import type { Call, Status } from './command.ts';
import { openEach, statusOf } from './each.ts';
import { count, STDIN } from './open.ts';
import { openRegister, registerFile } from './registerFile.ts';
import { version } from './version.ts';
import { network } from './world.ts';

/**
 * Reads documents into the register, each in one step of its own: an add that is broken off leaves whole documents,
 * and what it has printed as added stays. Where nothing can be read, no register is made.
 */
export async function add({ args, options, terminal }: Call): Promise<Status> {
  const files = args.length ? args : [STDIN];
  const outcomes: Added[] = [];
  let store: Store | undefined;
  try {
    const tally = await openEach(
      files,
      options,
      terminal,
      async ({ analysis, answer, bytes }) => {
        store ??= await openRegister(options, 'write');
        if (answer !== null)
          await store.following.keepSnapshot({ ...answer, source: null, at: now() }, bytes);
        const [added] = await store.add([analysis], { at: now(), rules: version() });
        outcomes.push(added!);
        await terminal.print(`${linesOf(added!, analysis.document.uri, terminal.width)}\n`);
        if (added!.guessed !== null && added!.guessed.length < SURE) terminal.say(guessedWords(added!));
      },
      network(options),
    );
    if (store) {
      const summary = await summaryOf(outcomes, registerFile(options), store);
      await terminal.print(`${wrap(summary, terminal.width).join('\n')}\n`);
    }
    return statusOf(tally);
  } finally {
    await store?.close();
  }
}

const OUTCOMES: Readonly<Record<Added['outcome'], (added: Added) => string>> = {
  'new document': ({ commitments }) => count(commitments, 'commitment'),
  'new edition': ({ number, commitments }) =>
    `edition ${number} of a document that is known; ${count(commitments, 'commitment')}`,
  reread: ({ commitments }) => `the same words, read anew; ${count(commitments, 'commitment')}`,
  unchanged: () => 'the register has these words already: nothing changed',
};

/** Title, publisher and day together are hardly another document's. */
const SURE = 3;

/** A new edition whose document nothing names but its head: it may be another document. */
const guessedWords = ({ document, edition, guessed }: Added): string =>
  `watchpoint: taken for a new edition of ${document} by its ${guessed!.join(', ')}${guessed!.length === 1 ? ' alone' : ''}; if it is another document: watchpoint split-edition ${document} ${edition.slice(0, 12)} --by NAME`;

const INDENT = ' '.repeat(14);

/** What became of a document, its title, what it says and from which file, within the terminal's width. */
function linesOf(added: Added, name: string | null, width: number): string {
  const title = wrap(oneLine(added.title) || added.document, width - INDENT.length);
  const said = wrap(
    `${OUTCOMES[added.outcome](added)}${linkWords(added)}${name ? ` (${name})` : ''}`,
    width - INDENT.length,
  );
  const [first, ...rest] = [...title, ...said];
  return [added.outcome.padEnd(INDENT.length) + first, ...rest.map((line) => INDENT + line)].join('\n');
}

/** What it has to do with the other documents. */
function linkWords({ compared, links, proposed }: Added): string {
  if (compared === 0) return '';
  const near = proposed === 0 ? '' : `, and ${proposed} to confirm`;
  return `; ${links === 0 ? 'no link' : count(links, 'link')} with ${count(compared, 'other document')}${near}`;
}

async function summaryOf(outcomes: readonly Added[], file: string, store: Store): Promise<string> {
  const { documents, editions } = await store.counts();
  const changed = outcomes.filter(({ outcome }) => outcome !== 'unchanged').length;
  return `${count(outcomes.length, 'document')} read, ${changed} of them new or changed; ${file} holds ${count(documents, 'document')} in ${count(editions, 'edition')}`;
}
