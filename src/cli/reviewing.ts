import { correctionFrom } from '../register/corrections.ts';
import type { Cited, Corrections, Head, RegisterEvent } from '../register/events.ts';
import { folded } from '../register/identity.ts';
import { type Act, eventFrom, idOf, type Subject, unfit } from '../register/reviewing.ts';
import type { Threads } from '../register/threads.ts';
import type { Store } from '../store/store.ts';
import type { Options } from './command.ts';
import { reasonOf } from './person.ts';
import { Refusal } from './refusal.ts';

/** The entry or link that was typed, by its id or the first characters of one. */
export function subjectOf(typed: string, { entries, ties }: Threads, file: string): Subject {
  const begins = (id: string) => id.startsWith(typed) || id.slice(2).startsWith(typed);
  const found: Subject[] = [
    ...[...entries.values()].filter((one) => [one.id, ...one.formerly].some(begins)),
    ...ties.filter(({ link }) => begins(link)),
  ];
  if (typed.trim() === '') throw new Refusal('which one? name its id, or the first characters of it');
  const [first] = found;
  if (first === undefined) throw new Refusal(`nothing in ${file} has an id that begins with "${typed}"`);
  if (found.length > 1)
    throw new Refusal(
      `${found.length} ids begin with "${typed}": type more of it, as of ${found.slice(0, 3).map(idOf).join(', ')}`,
    );
  return first;
}

/** The event that an act is; throws a Refusal with what does not fit. */
export async function eventOf(
  act: Act,
  subject: Subject,
  options: Options,
  store: Store,
): Promise<RegisterEvent> {
  const not = unfit(act, subject);
  if (not !== null) throw new Refusal(not);
  const event = eventFrom(act, subject, {
    reason: reasonOf(options),
    ...(act === 'edit' ? { set: setIn(options) } : {}),
    evidence: act === 'kept' || act === 'missed' ? await evidenceIn(options, store) : null,
  });
  if (event === null)
    throw new Refusal(
      `say how you know that it was ${act}: --quote WORDS (and --in DOCUMENT), or --reason with a note`,
    );
  return event;
}

function setIn({ set = [] }: Options): Partial<Corrections> {
  if (!set.length)
    throw new Refusal('what is to be set right? --set FIELD=VALUE, as --set deadline=2026-09-30');
  const read = set.map(correctionFrom);
  for (const one of read) if ('wrong' in one) throw new Refusal(one.wrong);
  return Object.assign({}, ...read.map((one) => ('set' in one ? one.set : {})));
}

/** A quote at its first place in a document: the one named by its id or title, else the only one that has the words. */
async function evidenceIn({ quote, in: asked }: Options, store: Store): Promise<Cited | null> {
  if (quote === undefined) return null;
  const newest = new Map((await store.editions()).map(({ head }) => [head.id, head]));
  const named = asked === undefined ? [...newest.values()] : namedBy(asked, [...newest.values()]);
  if (named.length === 0) throw new Refusal(`the register holds no document "${asked}"`);
  const { citedIn } = await import('../publish/quoting.ts');
  const found = await citedIn(store, named, quote);
  const [first] = found;
  if (first === undefined)
    throw new Refusal(
      `these words do not stand in ${asked === undefined ? 'any document of the register' : `"${asked}"`}: quote them to the letter`,
    );
  if (found.length > 1)
    throw new Refusal(
      `these words stand in ${found.length} documents: name one with --in, as ${found.map(({ document }) => document).join(' or ')}`,
    );
  return first;
}

/** The document of that id, else those with these words in the title. */
function namedBy(asked: string, heads: readonly Head[]): readonly Head[] {
  const exact = heads.filter(({ id }) => id === asked);
  return exact.length > 0 ? exact : heads.filter(({ title }) => folded(title).includes(folded(asked)));
}
