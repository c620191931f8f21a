import { pageHtml } from '../../publish/html.ts';
import { item, type Page, type Section, section } from '../../publish/page.ts';
import { oneLine, pointWords } from '../../publish/words.ts';
import type { Alert, Occasion } from './alert.ts';
import { OCCASIONS } from './alert.ts';
import type { News, Place } from './news.ts';

/** What a message says, whatever it is sent as. */
export interface Letter {
  readonly alert: string;
  readonly title: string;
  readonly subject: string;
  /** In the order of the occasions, then by document and place. */
  readonly news: readonly News[];
  /** How many more there are than it has room for. */
  readonly more: number;
  /** Where nothing matched: what was watched, and how well. */
  readonly proof: Page | null;
  readonly plain: boolean;
  /** When it was written (ISO 8601, UTC). */
  readonly at: string;
}

/** More than this nobody reads in a mail; the ledger has them all. */
const MOST = 100;

/** Words for what happened, as headings. */
const HEADINGS: Readonly<Record<Occasion, string>> = {
  overdue: 'Overdue',
  due: 'Due',
  new: 'New',
  changed: 'Changed',
  firmed: 'Said more firmly',
  softened: 'Said less firmly',
  moved: 'Moved to another date',
  withdrawn: 'Withdrawn',
  reported: 'Reported on',
  answered: 'Answered',
  'source failing': 'Could not be checked',
};

export function letterOf(alert: Alert, news: readonly News[], at: string, proof: Page | null = null): Letter {
  const sorted = news.toSorted(byOccasion);
  return {
    alert: alert.id,
    title: alert.title,
    subject: `${oneLine(alert.title)}: ${sorted.length === 0 ? 'nothing matched' : countsOf(sorted)}`.slice(
      0,
      200,
    ),
    news: sorted.slice(0, MOST),
    more: Math.max(0, sorted.length - MOST),
    proof,
    plain: alert.plain,
    at,
  };
}

/** @example "2 new, 1 overdue" */
function countsOf(news: readonly News[]): string {
  const counts = Map.groupBy(news, ({ occasion }) => occasion);
  return [...counts].map(([occasion, all]) => `${all.length} ${WORDS[occasion] ?? occasion}`).join(', ');
}

const WORDS: Readonly<Partial<Record<Occasion, string>>> = {
  reported: 'reported on',
  'source failing': 'unchecked',
};

const byOccasion = (a: News, b: News): number =>
  OCCASIONS.indexOf(a.occasion) - OCCASIONS.indexOf(b.occasion) ||
  compare(a.quote?.published ?? '', b.quote?.published ?? '') ||
  compare(a.quote?.document ?? '', b.quote?.document ?? '') ||
  (a.quote?.start ?? 0) - (b.quote?.start ?? 0) ||
  compare(a.item, b.item);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Where pages of the server show an item; null where there is none. */
export type LinkTo = (news: News) => string | null;

/** Without pages of our own, where the document was published. */
export const linkBy =
  (base: string | null): LinkTo =>
  ({ item, kind, quote }) => {
    if (base === null) return quote?.address ?? null;
    return kind === 'source'
      ? `${base}/source/${encodeURIComponent(item)}`
      : `${base}/entry/${encodeURIComponent(item).replaceAll('%3A', ':')}`;
  };

/** A letter as HTML, with our own addresses to be followed: one that stands in a title is no link. */
export const letterHtml = (page: Page): string =>
  pageHtml(page).replace(
    /<dt>(Look|To be told no more)<\/dt><dd>(https?:\/\/[^<>\s"']+)<\/dd>/g,
    '<dt>$1</dt><dd><a href="$2">$2</a></dd>',
  );

/** A letter as a page: grouped by what happened, then by document. */
export function letterPage(letter: Letter, link: LinkTo): Page {
  const groups = [...Map.groupBy(letter.news, ({ occasion }) => occasion)];
  const rest =
    letter.more === 0 ? [] : [section(`And ${letter.more} more`, [], { note: 'The register has them.' })];
  return {
    title: letter.subject,
    language: 'en',
    facts: letter.proof?.facts ?? [],
    sections: [
      ...groups.map(([occasion, news]) => groupOf(HEADINGS[occasion], news, letter.plain, link)),
      ...rest,
      ...(letter.proof?.sections ?? []),
    ],
  };
}

function groupOf(heading: string, news: readonly News[], plain: boolean, link: LinkTo): Section {
  const documents = [...Map.groupBy(news, ({ quote }) => titleOf(quote))];
  if (documents.length === 1 && documents[0]![0] === '') return section(heading, itemsOf(news, plain, link));
  const sections = documents.map(([title, own]) => section(title, itemsOf(own, plain, link)));
  return section(heading, [], { sections });
}

const titleOf = (place: Place | null): string =>
  place === null ? '' : `${place.title}${place.published === null ? '' : `, ${pointWords(place.published)}`}`;

const itemsOf = (news: readonly News[], plain: boolean, link: LinkTo) =>
  news.map((one) =>
    item(one.lead, {
      id: plain ? null : one.item,
      facts: [
        ['What happened', one.says ?? ''],
        ['Why you are told', one.why],
        ['Against', one.against.join('; ')],
        ['Said in', one.later === null ? '' : titleOf(one.later)],
        ['Place', plain ? '' : placeWords(one.quote)],
        ['Look', link(one) ?? ''],
      ],
      quote: one.quote?.words ?? null,
    }),
  );

const placeWords = (place: Place | null): string =>
  place === null ? '' : `characters ${place.start} to ${place.end} of edition ${place.edition.slice(0, 12)}`;
