import { correctionFrom } from '../register/corrections.ts';
import type { Cited, Corrections, Head, RegisterEvent } from '../register/events.ts';
import { folded } from '../register/identity.ts';
import type { Entry } from '../register/register.ts';
import type { Threads } from '../register/threads.ts';
import type { Tie } from '../register/ties.ts';
import type { Store } from '../store/store.ts';
import type { Options } from './command.ts';
import { reasonOf } from './person.ts';
import { Refusal } from './refusal.ts';

/** What a person can say of an item or a link. */
export const ACTS = ['accept', 'reject', 'edit', 'kept', 'missed', 'confirm', 'refuse'] as const;
export type Act = (typeof ACTS)[number];

/** What is spoken of: an entry of the register or a link. */
export type Subject = Entry | Tie;

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

export const idOf = (subject: Subject): string => ('link' in subject ? subject.link : subject.id);

/** The event that an act is; throws a Refusal with what does not fit. */
export async function eventOf(
  act: Act,
  subject: Subject,
  options: Options,
  store: Store,
): Promise<RegisterEvent> {
  const reason = reasonOf(options);
  if ('link' in subject) {
    if (act !== 'confirm' && act !== 'refuse')
      throw new Refusal(`${subject.link} is a link: confirm or refuse it`);
    return {
      kind: 'link judged',
      document: subject.to.document,
      link: subject.link,
      confirmed: act === 'confirm',
      reason,
    };
  }
  const on = { document: subject.document, item: subject.id, reason };
  if (act === 'confirm' || act === 'refuse')
    throw new Refusal(
      `${subject.id} is a ${subject.kind}: accept, reject or edit it; links are confirmed or refused`,
    );
  if (act === 'accept') return { kind: 'accepted', ...on };
  if (act === 'reject') return { kind: 'rejected', ...on };
  if (subject.kind !== 'commitment')
    throw new Refusal(`${subject.id} is a ${subject.kind}: accept or reject it`);
  if (act === 'edit') return { kind: 'edited', ...on, set: setIn(options) };
  const evidence = await evidenceIn(options, store);
  if (evidence === null && reason === null)
    throw new Refusal(
      `say how you know that it was ${act}: --quote WORDS (and --in DOCUMENT), or --reason with a note`,
    );
  return { kind: 'judged', ...on, verdict: act, evidence };
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
  const { quoteOf } = await import('../publish/quoting.ts');
  const found: Cited[] = [];
  for (const { id, edition } of named) {
    const words = quoteOf((await store.text(id, edition)) ?? '', quote);
    if (words !== null) found.push({ document: id, edition, quote: words });
  }
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
