import { THEMES } from '../model/analysis.ts';
import type { Quote } from '../model/span.ts';
import { dueOf, dueOfThreads, type Expectation, type Period } from '../register/due.ts';
import { ofKind, stands } from '../register/entries.ts';
import type { Entry, EntryOf } from '../register/register.ts';
import type { Threads } from '../register/threads.ts';
import { watchListOf } from '../register/watchList.ts';
import { themeWords } from './analysis.ts';
import { changeLines, type Place, quietLines } from './briefThreads.ts';
import { expectationWords, watchedWords } from './due.ts';
import { md, spaced } from './markdown.ts';
import { source } from './register.ts';
import { amountWords, namesWords, pointWords, quoted, recursWords, whenWords } from './words.ts';

interface About extends Period {
  readonly title: string;
}

/**
 * A briefing in Markdown: what is due, the undertakings by theme, figures, what to watch, what is not said. Each
 * sentence carries its citation as a footnote: the words, where they stand and in which edition.
 */
export function briefing(entries: readonly Entry[], about: About, threads: Threads | null = null): string {
  const said = entries.filter(stands);
  const cite = citations();
  const commitments = ofKind(said, 'commitment');
  const parts = [
    part('What is due', dueLines(expected(commitments, about, threads), cite)),
    ...followed(said, about, threads, cite),
    ...[...THEMES, null].map((theme) =>
      part(
        themeWords(theme),
        commitments.filter(({ values }) => values.theme === theme).map((one) => line(one, cite)),
      ),
    ),
    part(
      'Figures',
      ofKind(said, 'figure').map((one) => figureLine(one, cite)),
    ),
    ...watchParts(said, about, cite),
  ];
  const text = [
    `# ${md(about.title)}`,
    '',
    opening(said, about),
    ...parts,
    sources(said),
    ...cite.notes,
  ].join('\n');
  return spaced(text);
}

interface Citations {
  (place: Place, words: Quote): string;
  readonly notes: readonly string[];
}

/** Numbers each passage once, and keeps the notes to be printed at the end. */
function citations(): Citations {
  const numbers = new Map<string, number>();
  const notes: string[] = ['', '## Citations', ''];
  const cite = (entry: Place, { start, end, quote }: Quote): string => {
    const key = JSON.stringify([entry.edition, entry.document, start, end]);
    const known = numbers.get(key);
    if (known !== undefined) return `[^${known}]`;
    numbers.set(key, numbers.size + 1);
    const place = `characters ${start} to ${end} of edition ${entry.edition.slice(0, 16)}`;
    notes.push(`[^${numbers.size}]: ${md(quoted(quote))} ${md(source(entry))}, ${place}.`);
    return `[^${numbers.size}]`;
  };
  return Object.assign(cite, { notes });
}

const part = (heading: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : ['', `## ${heading}`, '', ...lines].join('\n');

function opening(said: readonly Entry[], { asOf }: About): string {
  const documents = new Set(said.map(({ document }) => document)).size;
  const counted = [
    plural(ofKind(said, 'commitment').length, 'commitment'),
    plural(ofKind(said, 'figure').length, 'figure'),
    plural(ofKind(said, 'watchpoint').length, 'watchpoint'),
    plural(ofKind(said, 'silence').length, 'statement of what is absent', 'statements of what is absent'),
  ];
  return `As of ${pointWords(asOf)}: ${counted.join(', ')} in ${plural(documents, 'document')}.`;
}

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

/** Who, how firmly, what, and within which limits. */
function line(entry: EntryOf<'commitment'>, cite: Citations): string {
  const { said, values } = entry;
  const limits = [
    values.deadline === null ? '' : whenWords(values.deadline),
    values.cadence === null ? '' : recursWords(values.cadence),
    values.instruments.length === 0 ? '' : `under ${namesWords(values.instruments)}`,
    ...said.conditions.map(({ quote }) => quoted(quote)),
    said.attribution === null ? '' : `as reported by ${said.attribution}`,
    ...values.corrected.map(({ field, by }) => `${field} set right by ${by}`),
  ].filter((limit) => limit !== '');
  const words = [quoted(said.action.quote), ...limits].map(md).join(', ');
  return `- **${md(namesWords(values.actors) || 'Nobody named')}** (${values.firmness}): ${words}.${cite(entry, said.sentence)}`;
}

function figureLine(entry: EntryOf<'figure'>, cite: Citations): string {
  const { said } = entry;
  const asOf = said.asOf === null ? '' : `, ${asOfWords(said.asOf)}`;
  const by = said.attribution === null ? '' : `, according to ${said.attribution}`;
  return `- ${md(`${amountWords(said)}: ${quoted(said.quote)}${asOf}${by}`)}.${cite(entry, said)}`;
}

/** Of when a figure is: a target "by 30 June 2027", a state of things "as of July 2024". */
const asOfWords = (edtf: string): string =>
  edtf.includes('/') ? whenWords(edtf) : `as of ${pointWords(edtf)}`;

/** By threads, each undertaking once; without them, as the documents say it. */
function expected(
  commitments: readonly EntryOf<'commitment'>[],
  period: Period,
  threads: Threads | null,
): readonly Expectation[] {
  if (threads === null) return dueOf(commitments, period);
  const own = new Set(commitments.map(({ id }) => id));
  return dueOfThreads(threads, period, ({ id }) => own.has(id));
}

/** What became of earlier undertakings. */
function followed(
  said: readonly Entry[],
  period: Period,
  threads: Threads | null,
  cite: Citations,
): string[] {
  if (threads === null) return [];
  const documents = new Set(said.map(({ document }) => document));
  return [
    part('What changed', changeLines(threads, documents, period.asOf, cite)),
    part('What has gone quiet', quietLines(threads, documents, period, cite)),
  ];
}

function dueLines(found: readonly Expectation[], cite: Citations): string[] {
  return found.map((one) => {
    const { said, values } = one.entry;
    const who = `${namesWords(values.actors)}: ${quoted(said.action.quote)}`;
    return `- ${md(who)}: ${md(expectationWords(one))}.${cite(one.entry, said.sentence)}`;
  });
}

function watchParts(said: readonly Entry[], period: Period, cite: Citations): string[] {
  const list = watchListOf(said, period);
  const lines = (kind: 'watchpoint' | 'silence') =>
    list
      .filter(({ entry }) => entry.kind === kind)
      .map((one) => {
        const when = watchedWords(one);
        return `- ${md(quoted(one.entry.said.quote))}${when === '' ? '' : ` (${md(when)})`}.${cite(one.entry, one.entry.said)}`;
      });
  return [part('What to watch', lines('watchpoint')), part('What is not said', lines('silence'))];
}

function sources(said: readonly Entry[]): string {
  const all = new Map(said.map((entry) => [entry.document, `- ${md(source(entry))} (${md(entry.head.id)})`]));
  return part('Documents', [...all.values()]);
}
