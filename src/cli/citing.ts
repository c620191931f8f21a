import { existsSync } from 'node:fs';
import { pathWords, provisionPath } from '../law/citations/works.ts';
import type { Analysis } from '../model/analysis.ts';
import type { CitationContext } from '../model/citation.ts';
import { citationPicture } from '../publish/citationPicture.ts';
import { citationJson, citationsCsv, citationsText, type Style } from '../publish/citations.ts';
import { count } from '../publish/words.ts';
import { citedByTree, citesTree, citesTreeOf } from '../search/citationTree.ts';
import { foundIn, type Meant, meantBy, meantByText, worksIn } from '../search/citing.ts';
import type { FoundCitation, WhichCitations } from '../store/citations.ts';
import { type Store, StoreError } from '../store/store.ts';
import type { Call, Options, Status } from './command.ts';
import { isAddress, open, STDIN } from './open.ts';
import { Refusal } from './refusal.ts';
import { openRegister } from './registerFile.ts';
import type { Terminal } from './terminal.ts';
import { network } from './world.ts';

/** `cites`: what a document or an instrument cites, and what it does with it. */
export async function cites({ args, options, terminal }: Call): Promise<Status> {
  const typed = typedIn(args);
  const analysis = await fileOf(typed, options);
  if (analysis !== null) return ofFile(analysis, options, terminal);
  return withCitations(options, terminal, async (store) => {
    const meant = await meantBy(typed, store.citations);
    if (meant.documents.length === 0)
      throw new Refusal(
        `the register has no document called "${typed}", so that it cannot be said what it cites: add it, or name a file`,
      );
    const documents = meant.documents.map(({ id }) => id);
    const works = await onlyOf(options, store);
    const which = { documents, ...chosen(options), ...(works !== undefined && { works }) };
    if (options.format === 'svg')
      return terminal.print(citationPicture(await citesTree(meant, store.citations, hopsOf(options))));
    await printed(`${meant.name} cites`, 'work', which, { store, options, terminal });
  });
}

/** `cited-by`: who cites an instrument or a document, newest first. */
export async function citedBy({ args, options, terminal }: Call): Promise<Status> {
  const typed = typedIn(args);
  const analysis = await fileOf(typed, options);
  return withCitations(options, terminal, async (store) => {
    const meant: Meant = analysis === null ? await meantBy(typed, store.citations) : meantByText(analysis);
    const path = options.provision === undefined ? meant.path : provisionPath(String(options.provision));
    if (options.format === 'svg')
      return terminal.print(
        citationPicture(
          await citedByTree({ ...meant, path }, store.citations, { ...hopsOf(options), ...chosen(options) }),
        ),
      );
    const which = { works: meant.works, path, ...chosen(options) };
    const name = path === null ? meant.name : `${meant.name}, ${pathWords(path)}`;
    await printed(`${name}: cited by`, 'document', which, { store, options, terminal });
  });
}

function typedIn(args: readonly string[]): string {
  const typed = args.join(' ').trim();
  if (typed === '')
    throw new Refusal('name a file, a document by its id, or an instrument by its title or identifier');
  return typed;
}

/** What a file says; null where no file is called so. */
async function fileOf(typed: string, options: Options): Promise<Analysis | null> {
  if (typed !== STDIN && !existsSync(typed)) return null;
  if (isAddress(typed)) return null;
  const opened = await open(typed, {}, network(options));
  if (typeof opened === 'string') throw new Refusal(opened);
  return opened.analysis;
}

const chosen = ({ context = [] }: Options): { contexts: readonly CitationContext[] } => ({
  contexts: [context].flat() as CitationContext[],
});

const hopsOf = ({ hops }: Options): { hops: 1 | 2 } => ({ hops: String(hops) === '2' ? 2 : 1 });

/** The works that `--of` narrows to; undefined where it is not given. */
async function onlyOf({ of }: Options, { citations }: Store): Promise<readonly string[] | undefined> {
  return of === undefined ? undefined : (await meantBy(String(of), citations)).works;
}

async function ofFile(analysis: Analysis, options: Options, terminal: Terminal): Promise<Status> {
  const { contexts } = chosen(options);
  const found = foundIn(analysis).filter(
    ({ context }) => contexts.length === 0 || contexts.includes(context),
  );
  const meant = meantByText(analysis);
  if (options.format === 'svg') {
    await terminal.print(citationPicture(citesTreeOf(meant, worksIn(found))));
    return 0;
  }
  if (found.length === 0) terminal.say(NOTHING);
  await shown(`${meant.name} cites`, 'work', { total: found.length, found }, options, terminal);
  return 0;
}

/** So many are asked for at once. */
const PAGE = 500;

interface Printing {
  readonly store: Store;
  readonly options: Options;
  readonly terminal: Terminal;
}

async function printed(
  title: string,
  by: 'work' | 'document',
  which: WhichCitations,
  { store, options, terminal }: Printing,
): Promise<void> {
  const isList = options.format === 'text';
  const most = Number(options.most ?? (isList ? 50 : Number.MAX_SAFE_INTEGER));
  const found: FoundCitation[] = [];
  let total = 0;
  do {
    const page = await store.citations.found(which, {
      most: Math.min(PAGE, most - found.length),
      from: found.length,
    });
    total = page.total;
    if (page.citations.length === 0) break;
    found.push(...page.citations);
  } while (found.length < Math.min(total, most));
  if (total === 0) terminal.say(NOTHING);
  await shown(title, by, { total, found }, options, terminal);
}

const NOTHING =
  'watchpoint: no citation of it: look at the name, leave a filter out, or add the documents that may cite it';

async function shown(
  title: string,
  by: 'work' | 'document',
  { total, found }: { readonly total: number; readonly found: readonly FoundCitation[] },
  options: Options,
  terminal: Terminal,
): Promise<void> {
  if (options.format === 'csv') return terminal.print(citationsCsv(found));
  if (options.format === 'json')
    return terminal.print(
      `${JSON.stringify({ title, total, citations: found.map(citationJson) }, null, 2)}\n`,
    );
  if (total === 0) return;
  const groups = new Set(found.map((one) => (by === 'document' ? one.document.id : one.work))).size;
  const many = by === 'document' ? count(groups, 'document') : count(groups, 'work');
  const whole = `${title} ${many}${total > found.length ? ' and more' : ''}, in ${count(total, 'place')}`;
  const style = (options.style ?? 'plain') as Style;
  await terminal.print(citationsText({ title: whole, total, citations: found, style, by }, terminal.width));
}

/** The register with what is cited brought up to the log; as it is, where it may not be changed. */
async function withCitations(
  options: Options,
  terminal: Terminal,
  use: (store: Store) => Promise<void>,
): Promise<Status> {
  const store = await openRegister(options, 'change').catch((error: unknown) => {
    if (!(error instanceof StoreError) || error.fault !== 'no permission') throw error;
    return null;
  });
  const opened = store ?? (await openRegister(options, 'read'));
  try {
    if (store !== null) {
      const { seq, last } = await store.citations.at();
      if (last - seq > MANY)
        terminal.say(`watchpoint: ${last - seq} events of the register are new to it: reading them first`);
      await store.citations.refresh();
    }
    await use(opened);
  } finally {
    await opened.close();
  }
  return 0;
}

/** Events after which the first answer is waited for. */
const MANY = 2_000;
