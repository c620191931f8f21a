import { THEMES } from '../model/analysis.ts';
import type { Quote } from '../model/span.ts';
import { dueOf, dueOfThreads, type Expectation, type Period } from '../register/due.ts';
import { ofKind, stands } from '../register/entries.ts';
import type { Entry, EntryOf } from '../register/register.ts';
import type { Threads } from '../register/threads.ts';
import { type Watched, watchListOf } from '../register/watchList.ts';
import { themeWords } from './analysis.ts';
import { changeLines, type Place, quietLines } from './briefThreads.ts';
import { reportedIn, undertakingLine, undertakingsOf } from './briefUndertakings.ts';
import { expectationWords } from './due.ts';
import { md, spaced } from './markdown.ts';
import { source } from './register.ts';
import { isAnswered, watchedWords } from './watchList.ts';
import { amountWords, namesWords, pointWords, quoted, whenWords } from './words.ts';

interface About extends Period {
  readonly title: string;
}

/**
 * A briefing in Markdown: what is due, the undertakings by theme, figures, what to watch, what is not said. Each
 * sentence carries its citation as a footnote: the words, where they stand and in which edition.
 */
export function briefing(entries: readonly Entry[], about: About, threads: Threads | null = null): string {
  const said = entries.filter((entry) => stands(entry) && (entry.head.published ?? '') <= about.asOf);
  const cite = citations();
  const commitments = ofKind(said, 'commitment');
  const undertakings = undertakingsOf(commitments, about, threads);
  const parts = [
    part('What is due', dueLines(expected(commitments, about, threads), threads, cite)),
    ...followed(said, about, threads, cite),
    ...[...THEMES, null].map((theme) =>
      part(
        themeWords(theme),
        undertakings.filter(({ now }) => now.values.theme === theme).map((one) => undertakingLine(one, cite)),
      ),
    ),
    part(
      'Figures',
      ofKind(said, 'figure').map((one) => figureLine(one, cite)),
    ),
    ...watchParts(said, about, threads, cite),
  ];
  const text = [
    `# ${md(about.title)}`,
    '',
    opening(said, undertakings.length, about),
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

function opening(said: readonly Entry[], threads: number, { asOf }: About): string {
  const documents = new Set(said.map(({ document }) => document)).size;
  const commitments = ofKind(said, 'commitment').length;
  const counted = [
    `${plural(commitments, 'commitment')}${threads < commitments ? ` in ${plural(threads, 'thread')}` : ''}`,
    some(ofKind(said, 'figure').length, 'figure'),
    some(ofKind(said, 'watchpoint').length, 'watchpoint'),
    some(ofKind(said, 'silence').length, 'statement of what is absent', 'statements of what is absent'),
  ].filter(Boolean);
  return `As of ${pointWords(asOf)}: ${counted.join(', ')} in ${plural(documents, 'document')}.`;
}

/** Nothing is said of what there is none of. */
const some = (count: number, one: string, many?: string): string =>
  count === 0 ? '' : plural(count, one, many);

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;

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

function dueLines(found: readonly Expectation[], threads: Threads | null, cite: Citations): string[] {
  return found.map((one) => {
    const { said, values } = one.entry;
    const who = `${namesWords(values.actors)}: ${quoted(said.action.quote)}`;
    const reported = threads === null ? null : reportedIn(one.standing, threads);
    const told = reported === null ? '' : cite(reported, one.standing!.report!.to.quote);
    return `- ${md(who)}: ${md(expectationWords(one))}.${cite(one.entry, said.sentence)}${told}`;
  });
}

function watchParts(
  said: readonly Entry[],
  period: Period,
  threads: Threads | null,
  cite: Citations,
): string[] {
  const list = watchListOf(said, period, threads?.ties ?? []);
  const heads: Threads['heads'] = threads?.heads ?? new Map();
  const isOpen = (one: Watched): boolean => !isAnswered(one.answer, period.asOf, heads);
  const lines = (kind: 'watchpoint' | 'silence') =>
    list.filter((one) => one.entry.kind === kind && isOpen(one)).map((one) => watchLine(one, cite));
  return [
    part('What to watch', lines('watchpoint')),
    part('What is not said', lines('silence')),
    part(
      'Answered since',
      list.filter((one) => !isOpen(one)).map((one) => answeredLine(one, heads, cite)),
    ),
  ];
}

function watchLine(one: Watched, cite: Citations): string {
  const when = watchedWords(one);
  return `- ${md(quoted(one.entry.said.quote))}${when === '' ? '' : ` (${md(when)})`}.${cite(one.entry, one.entry.said)}`;
}

function answeredLine({ entry, answer }: Watched, heads: Threads['heads'], cite: Citations): string {
  const { to } = answer!;
  const given = cite({ ...to, head: heads.get(to.document)! }, to.quote);
  return `- ${md(quoted(entry.said.quote))}${cite(entry, entry.said)} ${md(`→ ${quoted(to.quote.quote)}`)}.${given}`;
}

function sources(said: readonly Entry[]): string {
  const all = new Map(said.map((entry) => [entry.document, `- ${md(source(entry))} (${md(entry.head.id)})`]));
  return part('Documents', [...all.values()]);
}
