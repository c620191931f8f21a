import type { Head } from '../../register/events.ts';
import type { EntryOf } from '../../register/register.ts';
import { holds, type Tie } from '../../register/ties.ts';
import { changeWords, pointWords } from '../words.ts';
import { type DraftPart, draftPart } from './draft.ts';
import { evidenceOf } from './evidence.ts';
import type { Known } from './known.ts';
import { joined, leading, meaning, quoting, type Sentence, say, some } from './say.ts';
import { compare } from './themes.ts';
import { endEvidence } from './undertaking.ts';
import { whoWords } from './who.ts';

/** What a later document made of an earlier undertaking: the words that tell it most plainly first. */
export interface Change {
  readonly relation: Tie['relation'];
  readonly ties: readonly [Tie, ...Tie[]];
  /** ISO day of the later document. */
  readonly day: string;
  /** The earlier undertaking; null where the link leads from words that are none. */
  readonly of: EntryOf<'commitment'> | null;
  /** The thread of the earlier words; where they are of none, the link. */
  readonly thread: string;
}

/** Relations that change what is to be expected, weightiest first, each as a heading and as a sentence says it. */
const CHANGES: ReadonlyMap<Tie['relation'], { readonly heading: string; readonly said: string }> = new Map([
  ['withdraws', { heading: 'Given up', said: 'is reported as given up' }],
  ['delivers', { heading: 'Done', said: 'is reported done' }],
  ['reschedules', { heading: 'Moved', said: 'has moved' }],
  ['softens', { heading: 'Softened', said: 'is said less firmly' }],
  ['firms', { heading: 'Firmed', said: 'is said more firmly' }],
  ['progresses', { heading: 'Under way', said: 'is reported under way' }],
]);

/** By what kind of change weighs most. */
export const byKind = (a: Change, b: Change): number => KINDS.indexOf(a.relation) - KINDS.indexOf(b.relation);
const KINDS = [...CHANGES.keys()];

/** What changed by the day of the briefing, newest first; several passages of one document on one undertaking together. */
export function changesOf(known: Known, asOf: string): readonly Change[] {
  const documents = new Set(known.entries.map(({ document }) => document));
  const wordings = new Map(
    known.standings.flatMap(({ thread }) =>
      thread.wordings.map((wording) => [wording.id, { thread: thread.id, wording }] as const),
    ),
  );
  const published = (tie: Tie) => known.heads.get(tie.to.document)?.published ?? asOf;
  const together = new Map<string, [Tie, ...Tie[]]>();
  for (const tie of known.ties) {
    if (!holds(tie) || !CHANGES.has(tie.relation) || published(tie) > asOf) continue;
    if (OF_WORDS.has(tie.relation) && isPress(known.heads.get(tie.to.document))) continue;
    if (!documents.has(tie.from.document) && !documents.has(tie.to.document)) continue;
    if (tie.from.item !== null && !wordings.has(tie.from.item) && !wordings.has(tie.to.item ?? '')) continue;
    const thread = wordings.get(tie.from.item ?? '')?.thread ?? tie.from.item ?? tie.link;
    const key = [thread, tie.relation, tie.to.document];
    put(together, key.join('\n'), tie);
  }
  return [...together]
    .map(([key, all]): Change => {
      const ties = all.sort(plainestFirst(known)) as [Tie, ...Tie[]];
      const [{ relation, from }] = ties;
      const of = wordings.get(from.item ?? '')?.wording ?? null;
      return { relation, ties, day: published(ties[0]), thread: key.split('\n')[0]!, of };
    })
    .sort((a, b) => compare(b.day, a.day) || compare(a.thread, b.thread));
}

function put(into: Map<string, [Tie, ...Tie[]]>, key: string, tie: Tie): void {
  const there = into.get(key);
  if (there === undefined) into.set(key, [tie]);
  else there.push(tie);
}

/** From the words of those who undertook it, the nearest before; then to those that give a new date. */
const plainestFirst =
  ({ heads }: Known) =>
  (a: Tie, b: Tie): number => {
    const head = ({ from }: Tie) => heads.get(from.document);
    return (
      Number(isPress(head(a))) - Number(isPress(head(b))) ||
      compare(head(b)?.published ?? '', head(a)?.published ?? '') ||
      Number(givesDate(b)) - Number(givesDate(a)) ||
      a.to.quote.start - b.to.quote.start ||
      compare(a.link, b.link)
    );
  };

/** What the press writes of a promise makes it neither firmer nor softer. */
const isPress = (head: Head | undefined): boolean => head?.genre === 'news analysis';
const OF_WORDS = new Set<Tie['relation']>(['softens', 'firms', 'reschedules']);

const givesDate = ({ changes }: Tie): boolean =>
  changes.some((change) => /^deadline/.test(change) && !/none given$/.test(change));

/** By kind of change. */
export const changesPart = (changes: readonly Change[], known: Known): DraftPart =>
  draftPart(
    'What changed',
    [],
    [...CHANGES].map(([relation, { heading }]) =>
      draftPart(
        heading,
        changes.filter((one) => one.relation === relation).map((one) => changeSentence(one, known)),
      ),
    ),
  );

/** When, which words, what became of them, and by which words. */
export function changeSentence({ relation, of, ties: [tie, ...more] }: Change, known: Known): Sentence {
  const [before, after] = [endEvidence(tie.from, known), endEvidence(tie.to, known)];
  const day = after.head.published;
  const when = leading(day === null ? 'On a day not known' : `On ${pointWords(day)}`, after);
  const said = CHANGES.get(relation)!.said;
  const told = detailOf(tie);
  const what = meaning(told === '' ? said : `${said} (${told})`, [before, after]);
  const others = some(laterWords(tie, more, known));
  const also = others === null ? null : say` and ${joined(others, ' and ')}`;
  return say`${when}, ${quoting(before)}${byWhom(of)} ${what}: ${quoting(after)}${also}`;
}

/** Who had undertaken it: ` (the United Kingdom and Belgium)`. */
const byWhom = (of: Change['of']): Sentence | null =>
  of === null || of.values.actors.length === 0
    ? null
    : say` (${meaning(whoWords(of.values.actors), evidenceOf(of))})`;

/** Other words of the same document for the same change. */
const laterWords = (tie: Tie, more: readonly Tie[], known: Known) =>
  more
    .filter(({ to }) => to.quote.start >= tie.to.quote.end || to.quote.end <= tie.to.quote.start)
    .map(({ to }) => say`${quoting(endEvidence(to, known))}`);

/** How, and who confirmed it. */
function detailOf({ changes, standing, judged }: Tie): string {
  const confirmed = standing === 'confirmed' ? `confirmed by ${judged.at(-1)!.by.name}` : '';
  return [alteredWords(changes), confirmed].filter(Boolean).join('; ');
}

/**
 * What differs, as a sentence about a change says it: dates, firmness, conditions, amounts, who; of each once. That a
 * later text no longer names an instrument alters nothing by itself.
 */
export function alteredWords(changes: readonly string[]): string {
  const told = new Map<string, string>();
  for (const change of changes) {
    if (/^(?:reported|given up|instrument)/.test(change)) continue;
    const words = plainer(changeWords(change));
    const kind = /^(?:date|with a date)/.test(words) ? 'date' : words.replace(/^(by|from) .*/, '$1');
    if (!told.has(kind)) told.set(kind, words);
  }
  return [...told.values()].join('; ');
}

const plainer = (change: string): string =>
  change
    .replace(/^deadline (?:moved|narrowed): /, 'date: ')
    .replace(/^deadline added: /, 'with a date: ')
    .replace(/^deadline dropped: /, 'without the date: ')
    .replace(/^firmness: (\S+) to (\S+)$/, 'from $1 to $2')
    .replace(/^condition added: (.*)$/, 'with the condition “$1”')
    .replace(/^condition dropped: (.*)$/, 'without the condition “$1”')
    .replace(/^owner: (.*) to (.*)$/, 'by $1, now by $2');
