import { eventWords } from '../publish/history.ts';
import { oneLine } from '../publish/words.ts';
import type { Store, StoredEdition } from '../store/store.ts';
import { now } from './clock.ts';
import type { Call, Status } from './command.ts';
import { editionsNamed } from './editions.ts';
import { count } from './open.ts';
import { person, reasonOf } from './person.ts';
import { Refusal } from './refusal.ts';
import { openRegister, registerFile } from './registerFile.ts';
import { version } from './version.ts';

/** Takes an edition out of a document: it is another document, which only looked like this one. */
export async function splitEdition({ args, options, terminal }: Call): Promise<Status> {
  const [asked = '', typed = ''] = args;
  const by = person(options);
  const store = await openRegister(options, 'change');
  try {
    const { document, edition } = await theEdition(asked, typed, store, registerFile(options));
    const named = options.as === undefined ? {} : { as: options.as };
    const parting = { document, edition, ...named, reason: reasonOf(options) };
    const parted = await store.partEdition(parting, { at: now(), rules: version(), by });
    if (parted === null)
      throw new Refusal(
        options.as === undefined
          ? `${document} has no other edition: nothing to split`
          : `"${options.as}" is a document already: give another id with --as`,
      );
    await terminal.print(
      `${eventWords(parted.recorded)}\nHeld against ${count(parted.compared, 'other document')}: ${count(parted.links, 'link')}, and ${parted.proposed} to confirm\nTo take it back:  watchpoint undo ${parted.recorded.seq}\n`,
    );
  } finally {
    await store.close();
  }
  return 0;
}

/** The edition by the first characters of its hash. */
async function theEdition(
  asked: string,
  typed: string,
  store: Store,
  file: string,
): Promise<{ document: string; edition: string }> {
  const own = await editionsNamed(store, asked, file);
  const found = own.filter(({ head }) => typed !== '' && head.edition.startsWith(typed.toLowerCase()));
  if (found.length !== 1)
    throw new Refusal(
      `"${typed}" begins ${found.length === 0 ? 'no edition' : `${found.length} editions`} of it: there ${own.length === 1 ? 'is' : 'are'} ${own.map(named).join(', ')}`,
    );
  return { document: found[0]!.head.id, edition: found[0]!.head.edition };
}

const named = ({ head }: StoredEdition): string =>
  `${head.edition.slice(0, 12)} (${oneLine(head.title).slice(0, 40)}${head.published === null ? '' : `, ${head.published}`})`;
