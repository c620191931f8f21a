import { textResultJson, textsPage } from '../publish/texts.ts';
import type { TextField, TextSort, TextsAsked } from '../search/texts/asked.ts';
import { readTextQuery } from '../search/texts/query.ts';
import { textsIn } from '../search/texts/texts.ts';
import { type Store, StoreError } from '../store/store.ts';
import type { Call, Options, Status } from './command.ts';
import { shown } from './pages.ts';
import { openRegister } from './registerFile.ts';
import type { Terminal } from './terminal.ts';

/** Finds documents by their words and prints the best passage of each. */
export async function search({ args, options, terminal }: Call): Promise<Status> {
  const typed = args.join(' ');
  const { asked: words, problems } = readTextQuery(typed);
  const asked = narrowed(words, options);
  const store = await broughtUp(options, terminal);
  try {
    const hasWords = asked.words.length + asked.phrases.length > 0;
    const sort = (options.sort as TextSort | undefined) ?? (hasWords ? 'relevance' : 'newest');
    const page = {
      sort,
      from: 0,
      most: Number(options.most ?? 20),
      why: options.why === true,
      each: asked.fields.document?.length === 1,
    };
    const found = await textsIn(store).find(asked, page);
    if (options.format === 'jsonl')
      for (const one of found.results) await terminal.print(`${JSON.stringify(textResultJson(one))}\n`);
    else if (options.format === 'json') {
      const { total, documents, passages, widened, results } = found;
      const said = {
        query: typed,
        total,
        documents,
        passages,
        widened,
        problems: problems.map(({ message }) => message),
      };
      await terminal.print(`${JSON.stringify({ ...said, results: results.map(textResultJson) }, null, 2)}\n`);
    } else await terminal.print(shown(textsPage(found, typed, problems), options.format, terminal));
    if (found.total === 0) terminal.say(NOTHING);
  } finally {
    await store.close();
  }
  return 0;
}

const NOTHING =
  'watchpoint: no document of the register has these words: leave one out, or write the beginning of a word with a star';

/** Events after which the first answer is waited for. */
const MANY = 2_000;

/** The register with its texts brought up to the log; as they are, where it may not be changed. */
async function broughtUp(options: Options, terminal: Terminal): Promise<Store> {
  const store = await openRegister(options, 'change').catch((error: unknown) => {
    if (!(error instanceof StoreError) || error.fault !== 'no permission') throw error;
    return null;
  });
  if (store === null) return openRegister(options, 'read');
  try {
    const { seq, last } = await store.passages.at();
    if (last - seq > MANY)
      terminal.say(
        `watchpoint: ${last - seq} events of the register are new to the search: reading their texts first`,
      );
    await store.passages.refresh();
    return store;
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** With what the options narrow it to, besides what was typed. */
function narrowed(
  asked: TextsAsked,
  { publisher, genre, source, document, before, after }: Options,
): TextsAsked {
  const given: Partial<Record<TextField, readonly string[]>> = {};
  for (const [field, values] of Object.entries({ publisher, genre, source, document }) as [
    TextField,
    readonly string[] | string | undefined,
  ][])
    if (values !== undefined) given[field] = [...(asked.fields[field] ?? []), ...[values].flat()];
  return {
    ...asked,
    fields: { ...asked.fields, ...given },
    after: after ?? asked.after,
    before: before ?? asked.before,
  };
}
