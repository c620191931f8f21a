import { feature } from '../../link/features.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Link, LinkEnd, Relation } from '../../model/link.ts';
import { quote } from '../../model/span.ts';
import { sha256 } from '../../readers/identity.ts';
import { tokensOf } from '../../segment/tokens.ts';
import { type Followed, followedIn } from './following.ts';

/** What a later instrument does with the obligations of an earlier law, as links: each names what it says of them. */
export const lawLinks = (earlier: Analysis, later: Analysis): readonly Link[] =>
  followedIn(earlier, later).map((one) => linkOf(one, earlier, later));

const RELATION: Readonly<Record<Followed['what'], Relation>> = {
  commenced: 'progresses',
  exercised: 'progresses',
  fulfilled: 'delivers',
  revoked: 'withdraws',
};

const SAID: Readonly<Record<Followed['what'], string>> = {
  commenced: 'brought into force',
  exercised: 'power exercised',
  fulfilled: 'done under it',
  revoked: 'revoked',
};

function linkOf({ commitment, citation, what }: Followed, earlier: Analysis, later: Analysis): Link {
  const from: LinkEnd = { ...commitment.action, kind: 'commitment', item: commitment.id };
  const to: LinkEnd = { ...wordsOf(citation, later), kind: 'report', item: null };
  const relation = RELATION[what];
  const named = citation.provision?.name ?? citation.instrument.name;
  const when = citation.effect === null ? '' : `: ${citation.effect}`;
  return {
    id: idOf([earlier.document.id, later.document.id, relation, from.quote, to.quote]),
    relation,
    from,
    to,
    changes: [`${SAID[what]}${when}`],
    why: [
      feature('law', `${named}${citation.words === null ? '' : `, ${oneLine(citation.words.quote)}`}`, 1),
    ],
  };
}

/** From the words that decided to the citation, whichever comes first. */
const wordsOf = ({ words, start, end }: Followed['citation'], { document }: Analysis) =>
  quote(document, { start: Math.min(start, words?.start ?? start), end: Math.max(end, words?.end ?? end) });

const oneLine = (words: string): string => words.replace(/\s+/g, ' ');

/** Words count as they are folded: another printing of the same text has the same links. */
const idOf = (parts: readonly string[]): string => {
  const folded = parts.map((part) =>
    tokensOf(part, { start: 0, end: part.length })
      .map(({ lower }) => lower)
      .join(' '),
  );
  return `l:${sha256(JSON.stringify(folded)).slice(0, 16)}`;
};
