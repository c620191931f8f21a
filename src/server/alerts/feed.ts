import { pageText } from '../../publish/text.ts';
import type { Sent } from '../../store/ledger.ts';
import { type Letter, type LinkTo, letterHtml, letterPage } from './letter.ts';

/** One entry of an alert's feed, as the maker of Atom or JSON Feed needs it. */
export interface FeedEntry {
  /** Stays the same for ever: `urn:watchpoint:m:…`. */
  readonly id: string;
  readonly title: string;
  /** ISO 8601, UTC. */
  readonly updated: string;
  readonly link: string | null;
  readonly text: string;
  /** A whole page; escaped. */
  readonly html: string;
}

/** The messages of a feed alert (`store.ledger.sent({ alert, channel: 'feed' })`) as entries, newest first. */
export const feedEntries = (sent: readonly Sent[], link: LinkTo): FeedEntry[] =>
  sent
    .filter(({ channel }) => channel === 'feed')
    .map(({ id, body }) => {
      const letter = body as Letter;
      const page = letterPage(letter, link);
      const [only] = letter.news;
      return {
        id: `urn:watchpoint:${id}`,
        title: letter.news.length === 1 && only ? `${only.occasion}: ${only.lead}` : letter.subject,
        updated: letter.at,
        link: only === undefined ? null : link(only),
        text: pageText(page),
        html: letterHtml(page),
      };
    });
