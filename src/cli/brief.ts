import { briefingOf } from '../publish/briefing/briefing.ts';
import { type EditionOf, knownOf, type Since, type Wanted } from '../publish/briefing/known.ts';
import type { Briefing } from '../publish/briefing/model.ts';
import { scopeKey } from '../publish/briefing/scope.ts';
import { oneLine, pointWords } from '../publish/words.ts';
import type { Period } from '../register/due.ts';
import type { Filter } from '../register/filter.ts';
import { folded } from '../register/identity.ts';
import type { Entry } from '../register/register.ts';
import { scoped } from '../register/scoping.ts';
import type { Threads } from '../register/threads.ts';
import type { Store } from '../store/store.ts';
import { written } from './briefed.ts';
import { now } from './clock.ts';
import type { Call, Options, Status } from './command.ts';
import { person } from './person.ts';
import { Refusal } from './refusal.ts';
import { registerFile, withChanging, withRegister } from './registerFile.ts';
import { filterIn } from './states.ts';
import { periodOf, threadsIn } from './threads.ts';

/** Writes a briefing: of the register, of a document, a programme or a time, or of two texts held against each other. */
export async function brief(call: Call): Promise<Status> {
  const { args, options } = call;
  if (options.compare !== undefined) {
    const { comparison } = await import('./briefComparison.ts');
    return written(await comparison(options), call);
  }
  const by = options.record ? person(options).name : null;
  const open = by === null ? withRegister : withChanging;
  return open(options, async (store) => {
    const { briefing, scope } = await briefed(store, args[0], options);
    const status = await written(briefing, call);
    if (by !== null && status === 0)
      await store.briefings.keep({ scope, by, at: now(), asOf: briefing.about.asOf });
    return status;
  });
}

/** By one replay of the log. */
async function briefed(
  store: Store,
  document: string | undefined,
  options: Options,
): Promise<{ briefing: Briefing; scope: string }> {
  const period = periodOf(options);
  const threads = await threadsIn(store);
  const filter = await filterIn(store, options, threads.entries.values());
  const entries = entriesIn(threads, document, filter, options);
  const wanted = wantedOf(entries, document, filter, period);
  const scope = scopeIn(document, entries, filter, options);
  const since = await sinceOf(store, scope, options, period);
  const known = knownOf(threads, entries, period, storedIn(store));
  const { audiencesFor } = await import('./briefAudiences.ts');
  const audiences = options.audience === undefined ? [] : await audiencesFor(store, known.entries, options);
  return { briefing: await briefingOf(known, { ...wanted, since }, audiences), scope };
}

/** By the day of their documents; those of one day by their documents' ids. */
function entriesIn(
  threads: Threads,
  document: string | undefined,
  filter: Filter,
  options: Options,
): readonly Entry[] {
  const named = [...threads.entries.values()].filter(
    (one) => document === undefined || isNamed(one, document, threads),
  );
  if (document !== undefined && named.length === 0)
    throw new Refusal(
      `no document in ${registerFile(options)} has the id or the words "${document}" in its title: "watchpoint documents" lists them`,
    );
  const found = scoped(named, filter);
  if (named.length > 0 && found.length === 0)
    throw new Refusal(
      'nothing in the register is in that scope: "watchpoint register" with the same options shows what is',
    );
  return found.toSorted((a, b) => compare(keyOf(a, threads), keyOf(b, threads)));
}

const isNamed = ({ document }: Entry, asked: string, { heads }: Threads): boolean =>
  document === asked || folded(heads.get(document)!.title).includes(folded(asked));

const keyOf = ({ document }: Entry, { heads }: Threads): string =>
  `${heads.get(document)!.published ?? '9999'} ${document}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function wantedOf(
  entries: readonly Entry[],
  document: string | undefined,
  { programme, after, before }: Filter,
  period: Period,
): Omit<Wanted, 'since'> {
  const titles = [...new Set(entries.map(({ head }) => oneLine(head.title || head.id)))];
  const of =
    programme !== undefined
      ? programme.title
      : document === undefined
        ? 'the whole register'
        : titles.length === 1
          ? titles[0]!
          : document;
  const published = [
    after === undefined ? '' : `published on ${pointWords(after)} or later`,
    before === undefined ? '' : `published before ${pointWords(before)}`,
  ];
  const scope = programme !== undefined ? `the programme “${of}”` : document === undefined ? of : `“${of}”`;
  return {
    title: `Briefing: ${of}`,
    scope: [scope, ...published].filter(Boolean).join(', '),
    ...period,
  };
}

/** The same scope has the same name, whatever day it is looked at from. */
const scopeIn = (
  document: string | undefined,
  entries: readonly Entry[],
  { programme, after, before }: Filter,
  { audience }: Options,
): string =>
  scopeKey({
    programme: programme?.id,
    documents: document === undefined ? undefined : entries.map((one) => one.document),
    ...{ after, before, audience },
  });

/** From the day that was given, else from the last briefing of the same scope that is on record. */
async function sinceOf(
  store: Store,
  scope: string,
  { since }: Options,
  { asOf }: Period,
): Promise<Since | null> {
  if (since !== undefined) return { day: since, seq: null };
  const last = await store.briefings.last(scope, asOf);
  return last === null ? null : { day: last.asOf, seq: last.seq };
}

const storedIn =
  (store: Store): EditionOf =>
  async (document, edition) => {
    const analysis = await store.analysis(document, edition);
    return analysis === null ? null : { text: analysis.document.text, places: analysis.places };
  };
