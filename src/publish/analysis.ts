import { type Analysis, type Commitment, type Deadline, THEMES } from '../model/analysis.ts';
import type { Legislation } from '../model/legislation.ts';
import type { Quote } from '../model/span.ts';
import type { History } from '../readers/draft.ts';
import { sentenceAround } from '../segment/around.ts';
import { pageHtml } from './html.ts';
import { laidDown } from './laidDown.ts';
import { amendmentsSection, lawFacts } from './law.ts';
import { pageMarkdown } from './markdown.ts';
import { type Fact, type Item, item, type Page, type Section, section } from './page.ts';
import { type Paint, pageText } from './text.ts';
import { amountWords, namesWords, pointWords, quoted, recursWords, whenWords } from './words.ts';

/** What one document says, for people. */
export const analysisText = (analysis: Analysis, how?: { paint?: Paint; width?: number } & Known): string =>
  pageText(analysisPage(analysis, how), how);
export const analysisMarkdown = (analysis: Analysis, more?: Known): string =>
  pageMarkdown(analysisPage(analysis, more));
export const analysisHtml = (analysis: Analysis, more?: Known): string =>
  pageHtml(analysisPage(analysis, more));

/** What the reader knows besides what the document says. */
export interface Known {
  /** The words of the text from which the day of publication was taken. */
  readonly dated?: string | null;
  /** What the publisher says has become of the page. */
  readonly history?: History | null;
  /** What the publisher says of a law. */
  readonly legislation?: Legislation | null;
}

/** Its head, commitments by theme, and then each other kind that the document has; a kind it has not is said at the end. */
function analysisPage(
  analysis: Analysis,
  { dated = null, history = null, legislation = null }: Known = {},
): Page {
  const { document } = analysis;
  const sections = [...(legislation === null ? [] : amendmentsSection(legislation)), ...sectionsOf(analysis)];
  return {
    title: document.title || document.id,
    language: document.language,
    facts: [
      ['Published', publishedWords(document.published, dated)],
      ['Withdrawn', history?.withdrawn == null ? '' : withdrawnWords(history.withdrawn)],
      ['Publisher', document.publisher ?? 'not known'],
      ['Kind', document.genre],
      ...(legislation === null ? [] : lawFacts(legislation)),
      ['From', document.uri ?? ''],
      ['Document', document.id],
      ['Edition', document.edition.slice(0, 16)],
      [
        'Not found in it',
        NAMES.filter(([field]) => analysis[field].length === 0 && isLookedFor(field, document.genre))
          .map(([, name]) => name)
          .join(', '),
      ],
    ],
    sections,
  };
}

const publishedWords = (published: string | null, dated: string | null): string =>
  published === null
    ? 'not known: relative dates stay open; give it with --published'
    : `${pointWords(published)}${dated === null ? '' : `, by the words ${quoted(dated)}`}`;

const withdrawnWords = ({ date, explanation }: NonNullable<History['withdrawn']>): string =>
  [date === null ? 'on a day not known' : pointWords(date), explanation].filter(Boolean).join(': ');

/** In a law nobody looks for silences, advice or what to watch. */
const isLookedFor = (field: string, genre: string): boolean =>
  genre !== 'legislation' || field === 'commitments' || field === 'figures';

const NAMES = [
  ['commitments', 'commitments'],
  ['figures', 'figures'],
  ['silences', 'statements of what is absent'],
  ['watchpoints', 'things to watch'],
  ['advisories', 'advice to readers'],
  ['events', 'events'],
] as const;

function sectionsOf(analysis: Analysis): Section[] {
  const { document, commitments, figures, silences, watchpoints, advisories, events, problems } = analysis;
  const all: Section[] = [
    commitments.some(({ obligation }) => obligation)
      ? laidDown(analysis, (one) => commitmentFacts(one).slice(1))
      : section(`Commitments (${commitments.length})`, [], { sections: byTheme(commitments) }),
    section(
      'Figures',
      figures.map((figure) =>
        item(`${amountWords(figure)} (${quoted(figure.quote)})`, {
          facts: [
            ['As of', when(figure.asOf)],
            ['According to', figure.attribution ?? ''],
          ],
          quote: sentenceAround(document.text, figure),
        }),
      ),
    ),
    section('What is not said', silences.map(words)),
    section(
      'What to watch',
      watchpoints.map(({ quote, date }) => item(quoted(quote), { facts: [['When', when(date)]] })),
    ),
    section(
      'Advice to readers',
      advisories.map(({ quote, audience }) => item(quoted(quote), { facts: [['For', audience]] })),
    ),
    section(
      'What happened',
      events.map(({ quote, date }) => item(quoted(quote), { facts: [['When', when(date)]] })),
    ),
    section('Dates', datesOf(analysis)),
    section(
      'Seen and not understood',
      problems.map(({ message, quote }) => item(message, { quote: quote ?? null })),
    ),
  ];
  return all.filter(({ items, sections }) => items.length + sections.length > 0);
}

function byTheme(commitments: readonly Commitment[]): Section[] {
  return [...THEMES, null].flatMap((theme) => {
    const on = commitments.filter((one) => one.theme === theme);
    return on.length === 0 ? [] : [section(themeWords(theme), on.map(commitmentItem))];
  });
}

/** A theme as a heading. */
export const themeWords = (theme: string | null): string =>
  theme === null ? 'No theme' : theme[0]!.toUpperCase() + theme.slice(1);

/** A commitment as all pages show it. */
export function commitmentItem(commitment: Commitment): Item {
  const { id, actors, action, sentence } = commitment;
  return item(`${namesWords(actors) || 'Nobody named'}: ${action.quote}`, {
    id,
    facts: commitmentFacts(commitment),
    quote: sentence.quote,
  });
}

function commitmentFacts(commitment: Commitment): Fact[] {
  const { firmness, firmnessEvidence, novelty, deadline, cadence, instruments, conditions, attribution } =
    commitment;
  return [
    [
      'How firmly',
      `${firmness} (${quoted(firmnessEvidence.quote)})${novelty === 'continuing' ? ', continuing' : ''}`,
    ],
    ['When', deadline === null ? '' : dueWords(deadline, commitment.obligation !== undefined)],
    ['Recurs', cadence === null ? '' : said(recursWords(cadence.duration ?? 'ambiguous'), cadence)],
    ['Under', namesWords(instruments)],
    ['Conditions', conditions.map(({ quote }) => quoted(quote)).join('; ')],
    ['Reported by', attribution ?? ''],
  ];
}

/** A law counts from days that it does not name: its words say when, and nothing is unclear in them. */
function dueWords(deadline: Deadline, ofLaw: boolean): string {
  if (deadline.edtf !== null) return said(whenWords(deadline.edtf), deadline);
  return ofLaw ? quoted(deadline.quote) : said('unclear', deadline);
}

const said = (meaning: string, { quote }: Quote): string => `${meaning} (${quoted(quote)})`;

const when = (edtf: string | null): string => (edtf === null ? '' : whenWords(edtf));

const words = ({ quote }: Quote): Item => item(quoted(quote));

const TIMES = new Set(['date', 'period', 'recurrence']);

function datesOf({ mentions }: Analysis): Item[] {
  return mentions
    .filter(({ type }) => TIMES.has(type))
    .map(({ type, quote, value }) => {
      const meaning = type === 'recurrence' ? recursWords(value ?? 'ambiguous') : when(value) || 'unclear';
      return item(`${quoted(quote)}: ${meaning}`);
    });
}
