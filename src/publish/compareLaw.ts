import type { ChangeKind } from '../languages/en/law-changes.ts';
import type { LawChange } from '../law/comparing/change.ts';
import type { LawComparison, LoneProvision, ProvisionPair } from '../law/comparing/comparing.ts';
import { countsOf } from '../law/comparing/counting.ts';
import type { ProvisionNamed } from '../law/comparing/naming.ts';
import type { Analysis } from '../model/analysis.ts';
import type { Quote } from '../model/span.ts';
import { type Fact, type Item, item, type Page, type Section, section } from './page.ts';
import { oneLine, quoted } from './words.ts';

export type Headings = readonly (readonly [ChangeKind, string])[];

/** What is told before new and dropped provisions, after them, and last. */
export const WEIGHTY: Headings = [
  ['duty', 'Duties, prohibitions and permissions'],
  ['date', 'Dates and periods'],
  ['power', 'Powers to make law and how Parliament sees them'],
  ['threshold', 'Amounts and thresholds'],
  ['condition', 'Conditions and exceptions'],
];
export const OTHER: Headings = [
  ['definition', 'What words mean'],
  ['scope', 'What is covered: words of content added or taken out'],
];
export const LESSER: Headings = [
  ['reference', 'References to other provisions'],
  ['wording', 'Other words, and no change of meaning found'],
];

/** Two versions of a law held against each other, for people: what changed in meaning first, other words last. */
export function compareLawPage(found: LawComparison, names: readonly [earlier: string, later: string]): Page {
  const changed = (kinds: Headings) =>
    kinds.map(([kind, heading]) => {
      const pairs = found.pairs.filter(({ changes }) => changes[0]?.kind === kind);
      return section(`${heading} (${pairs.length})`, pairs.map(pairItem));
    });
  const sections: readonly Section[] = [
    ...changed(WEIGHTY),
    lone('New', found.added),
    lone('Dropped', found.removed),
    ...changed(OTHER),
    elsewhere(found),
    ...changed(LESSER),
  ];
  return {
    title: 'Two versions of a law compared',
    language: 'en',
    facts: [['Earlier', names[0]], ['Later', names[1]], ...countFacts(found)],
    sections: sections.filter(({ items }) => items.length > 0),
  };
}

/** The same for programs, with the versions that were compared. */
export function compareLawJson(found: LawComparison, earlier: Analysis, later: Analysis): object {
  const versionOf = ({ document: { id, edition, title, published }, legislation }: Analysis) => ({
    id,
    edition,
    title,
    published,
    version: legislation?.version ?? null,
    asOf: legislation?.asOf ?? null,
  });
  return {
    earlier: versionOf(earlier),
    later: versionOf(later),
    sameLaw: found.sameLaw,
    counts: countsOf(found),
    pairs: found.pairs,
    added: found.added,
    removed: found.removed,
  };
}

function countFacts(found: LawComparison): readonly Fact[] {
  const { same, renumbered, renumberedReferences, moved } = countsOf(found);
  return [
    [
      'Note',
      found.sameLaw === null
        ? 'Nothing says that these are versions of one law: they are compared all the same.'
        : '',
    ],
    [
      'Provisions',
      `${found.pairs.length} in both: ${same} with nothing changed but numbers, ${found.pairs.length - same} with changed words`,
    ],
    ['New', loneCount(found.added)],
    ['Dropped', loneCount(found.removed)],
    [
      'Numbers',
      `${renumbered} renumbered, ${moved} moved elsewhere, ${renumberedReferences} with references that follow the new numbers only`,
    ],
    ['Marks', 'Words that differ stand between » and «.'],
  ];
}

function pairItem({ earlier, later, how, changes, gone, came }: ProvisionPair): Item {
  const [one, other] = [wordsOf(earlier, gone), wordsOf(later, came)];
  const told = [pathWords(earlier, later) + howWords(how), changesWords(changes)];
  return item(told.filter(Boolean).join(': '), {
    facts: [
      ['Earlier', quoted(one)],
      ['Later', quoted(other)],
    ],
  });
}

/** "cl. 24(3) “s. 199A(2)” → cl. 28(3) “s. 199A(2)” (to be put into the Harbours Act 2019)". */
export function pathWords(earlier: ProvisionNamed, later: ProvisionNamed): string {
  const numbers = earlier.cited === later.cited ? later.cited : `${earlier.cited} → ${later.cited}`;
  return numbers + otherLawWords(later);
}

export function otherLawWords({ otherLaw }: ProvisionNamed): string {
  if (otherLaw === null) return '';
  const { law, provision } = otherLaw;
  return provision ? ` (on ${provision} of the ${law.name})` : ` (to be put into the ${law.name})`;
}

export const howWords = (how: ProvisionPair['how']): string =>
  how === 'moved' ? ' (moved)' : how === 'replaced' ? ' (another text in its place)' : '';

/** Its own words, a heading set apart from what follows it, and what differs between » and «. */
function wordsOf({ quotes, heading }: ProvisionNamed, differing: readonly Quote[] = []): string {
  const [first = '', ...others] = quotes.map((one) => oneLine(markedIn(one, differing)));
  return [heading === null || others.length === 0 ? first : `${first}:`, ...others].join(' ');
}

function markedIn({ quote, start }: Quote, differing: readonly Quote[]): string {
  let shown = '';
  let at = 0;
  for (const one of differing) {
    const [from, to] = [Math.max(at, one.start - start), Math.min(quote.length, one.end - start)];
    if (from >= to) continue;
    shown += `${quote.slice(at, from)}»${quote.slice(from, to)}«`;
    at = to;
  }
  return shown + quote.slice(at);
}

/** "a duty became a power (“must” → “may”)"; nothing of what its section tells already. */
export const changesWords = (changes: readonly LawChange[]): string =>
  [...new Set(changes.filter(({ says }) => !PLAIN.has(says)).map(changeWords))].join('; ');

function changeWords({ says, earlier, later }: LawChange): string {
  const [one, other] = [earlier, later].map((words) => (words ? `“${oneLine(words.quote)}”` : ''));
  if (says === 'became') return `${one} became ${other}`;
  if (one && other) return `${says} (${one} → ${other})`;
  return says === 'added' || says === 'dropped' ? `${one || other} ${says}` : `${says} (${one || other})`;
}

/** What the section says in which it stands. */
const PLAIN: ReadonlySet<string> = new Set([
  'what a word means',
  'what it covers',
  'what it refers to',
  'other words',
]);

/** A new or dropped provision that stands in none of its kind, with those that stand in it. */
export interface LonePlace {
  readonly top: LoneProvision;
  readonly parts: readonly LoneProvision[];
}

export function lonePlaces(provisions: readonly LoneProvision[]): readonly LonePlace[] {
  const within = Map.groupBy(provisions, ({ within }) => within ?? '');
  const partsOf = ({ id }: LoneProvision): readonly LoneProvision[] =>
    (within.get(id) ?? []).flatMap((part) => [part, ...partsOf(part)]);
  return (within.get('') ?? []).map((top) => ({ top, parts: partsOf(top) }));
}

/** New or dropped provisions: each with what it lays down, and with those that stand in it. */
function lone(what: string, provisions: readonly LoneProvision[]): Section {
  const places = lonePlaces(provisions);
  const count =
    places.length === provisions.length
      ? places.length
      : `${provisions.length} in ${places.length} ${places.length === 1 ? 'place' : 'places'}`;
  return section(`${what} (${count})`, places.map(loneItem));
}

const MOST_TOLD = 8;

function loneItem({ top, parts }: LonePlace): Item {
  const telling = [top, ...parts].filter(({ carries }) => carries.length > 0);
  const told = telling.filter((one) => one !== top).slice(0, MOST_TOLD);
  const more = telling.filter((one) => one !== top).length - told.length;
  const size = parts.length === 0 ? '' : `, with ${parts.length} in it`;
  return item(`${carriedWords(top)}${otherLawWords(top)}${size}: ${quoted(wordsOf(top))}`, {
    facts: [
      ...told.map((one): Fact => [carriedWords(one), quoted(wordsOf(one))]),
      ['And', more > 0 ? `${more} more that lay something down` : ''],
    ],
  });
}

const KINDS: readonly (readonly [ChangeKind, string, string])[] = [
  ['duty', 'that lays down who must or may do what', 'that lay down who must or may do what'],
  ['date', 'with a date or period', 'with dates or periods'],
  ['power', 'with a power to make law', 'with powers to make law'],
  ['threshold', 'with an amount', 'with amounts'],
];

/** "70 provisions: 21 that lay down who must or may do what, 4 with dates or periods". */
export function loneCount(provisions: readonly LoneProvision[]): string {
  const kinds = KINDS.flatMap(([kind, one, more]) => {
    const count = provisions.filter(({ carries }) => carries.some((mark) => mark.kind === kind)).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];
  });
  const all = `${provisions.length} ${provisions.length === 1 ? 'provision' : 'provisions'}`;
  return provisions.length === 0 ? 'none' : [all, kinds.join(', ')].filter(Boolean).join(': ');
}

/** "cl. 29(2), a duty". */
export const carriedWords = ({ cited, carries }: LoneProvision): string =>
  [cited, ...new Set(carries.map(({ name }) => name).filter((name) => name !== ''))].join(', ');

/** What went elsewhere, and what became one or two: whatever else changed in it stands above. */
function elsewhere({ pairs }: LawComparison): Section {
  const numbersOf = (pair: ProvisionPair) => `${pair.earlier.cited} → ${pair.later.cited}`;
  // What has no number of its own is cited as what holds it.
  const told = new Set(pairs.filter(({ how }) => WORDS[how] === undefined).map(numbersOf));
  const gone = pairs.filter(
    (pair) => WORDS[pair.how] !== undefined && pair.changes.length === 0 && !told.has(numbersOf(pair)),
  );
  return section(
    `Moved, split or merged (${gone.length})`,
    gone.map(({ how, earlier, later }) =>
      item(`${earlier.cited} → ${later.cited}: ${WORDS[how]}`, {
        facts: [['Words', quoted(wordsOf(how === 'split' ? later : earlier))]],
      }),
    ),
  );
}

const WORDS: Partial<Record<ProvisionPair['how'], string>> = {
  moved: 'moved',
  split: 'came out of it',
  merged: 'became part of it',
};
