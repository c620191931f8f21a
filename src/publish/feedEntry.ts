import type { Entry, EntryOf } from '../register/register.ts';
import { itemIri, webAddress } from './addresses.ts';
import { quotedHtml } from './claims/shown.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { html } from './html.ts';
import type { Fact } from './page.ts';
import { entryItem, source } from './register.ts';
import { stateWords } from './standing.ts';
import type { View } from './view.ts';
import { amountWords, namesWords, oneLine, whenWords } from './words.ts';

/** An entry as every kind of feed has it. */
export interface FeedEntry {
  /** For good: a revised entry keeps it (RFC 4287, 4.2.6), and its revision and day of change tell that it is another. */
  readonly iri: string;
  readonly entry: Entry;
  readonly title: string;
  /** The exact words. */
  readonly words: string;
  readonly html: string;
  /** When the register first had it and when it last changed (ISO 8601, UTC). */
  readonly published: string;
  readonly updated: string;
  /** Web addresses of its record and of its document; null where there is none. */
  readonly record: string | null;
  readonly source: string | null;
  readonly tags: readonly Tag[];
  readonly evidence: readonly Evidence[];
}

export interface Tag {
  readonly scheme: 'kind' | 'theme' | 'firmness' | 'party' | 'audience';
  readonly term: string;
  readonly label: string;
}

/** The entries of a view as a feed has them: what changed last comes first. */
export const feedEntries = (view: View): readonly FeedEntry[] =>
  [...view.entries].sort(byChange).map((entry) => feedEntry(entry, view));

/** When anything in it last changed; of an empty view the day looked from. */
export const updatedOf = ({ entries, asOf }: View): string =>
  entries.reduce((last, { touched }) => (touched > last ? touched : last), '') || `${asOf}T00:00:00Z`;

function feedEntry(entry: Entry, view: View): FeedEntry {
  const words = entry.kind === 'commitment' ? entry.said.sentence.quote : entry.said.quote;
  return {
    iri: itemIri(entry.formerly[0] ?? entry.id),
    entry,
    title: titleOf(entry),
    words,
    html: contentOf(words, factsOf(entry, view), entry.head.language),
    published: entry.readings[0]!.at,
    updated: entry.touched,
    record: webAddress(view.recordAt(entry.id)),
    source: webAddress(entry.head.uri),
    tags: tagsOf(entry),
    evidence: evidenceOf(entry),
  };
}

/** What changed last stands first; of one moment the order of the view. */
const byChange = (a: Entry, b: Entry): number => (a.touched > b.touched ? -1 : a.touched < b.touched ? 1 : 0);

function titleOf(entry: Entry): string {
  switch (entry.kind) {
    case 'commitment':
      return oneLine(`${namesWords(entry.values.actors) || 'Nobody named'}: ${entry.said.action.quote}`);
    case 'figure':
      return oneLine(`Figure, ${amountWords(entry.said)}: ${entry.said.quote}`);
    case 'silence':
      return oneLine(`Not said: ${entry.said.quote}`);
    case 'watchpoint':
      return oneLine(`Watch: ${entry.said.quote}`);
    case 'advisory':
      return oneLine(`For ${entry.said.audience}: ${entry.said.quote}`);
    default:
      return oneLine(`Event: ${entry.said.quote}`);
  }
}

function factsOf(entry: Entry, view: View): readonly Fact[] {
  if (entry.kind !== 'commitment') return [...plainFacts(entry), ['In', source(entry)], ['Id', entry.id]];
  const standing = view.standing(entry);
  const state: readonly Fact[] = standing === null ? [] : [['State', stateWords(standing, view.asOf)]];
  return [...entryItem(entry, state).facts, ['Id', entry.id]];
}

function plainFacts(entry: Exclude<Entry, EntryOf<'commitment'>>): Fact[] {
  const date = 'date' in entry.said ? entry.said.date : entry.kind === 'figure' ? entry.said.asOf : null;
  const by = entry.kind === 'figure' ? entry.said.attribution : null;
  return [
    ...(date === null ? [] : [['When', whenWords(date)] as const]),
    ...(by === null ? [] : [['According to', by] as const]),
  ];
}

const contentOf = (words: string, facts: readonly Fact[], language: string): string =>
  [
    `<blockquote lang="${html(language)}">${quotedHtml(words)}</blockquote>`,
    '<dl>',
    ...facts
      .filter(([, value]) => value !== '')
      .map(([label, value]) => `<dt>${html(label)}</dt><dd>${html(value)}</dd>`),
    '</dl>',
  ].join('\n');

function tagsOf(entry: Entry): Tag[] {
  const kind: Tag = { scheme: 'kind', term: entry.kind, label: entry.kind };
  if (entry.kind === 'advisory')
    return [kind, { scheme: 'audience', term: entry.said.audience, label: entry.said.audience }];
  if (entry.kind !== 'commitment') return [kind];
  const { theme, firmness, actors } = entry.values;
  return [
    kind,
    ...(theme === null ? [] : [{ scheme: 'theme', term: theme, label: theme } as const]),
    { scheme: 'firmness', term: firmness, label: firmness },
    ...actors.map(({ name, id }) => ({ scheme: 'party', term: id ?? name, label: name }) as const),
  ];
}
