import type { Feature, Link, LinkEnd, Relation } from '../model/link.ts';
import { quote } from '../model/span.ts';
import { sha256 } from '../readers/identity.ts';
import { tokensOf } from '../segment/tokens.ts';
import type { Passage } from './passage.ts';
import type { Reading } from './reading.ts';

/** What may become a link. */
export interface Draft {
  readonly from: Passage;
  readonly to: Passage;
  readonly relation: Relation;
  readonly score: number;
  readonly changes: readonly string[];
  readonly why: readonly Feature[];
  /** Only for a person to decide. */
  readonly unsure?: boolean;
}

export function linkOf({ from, to, relation, changes, why }: Draft, earlier: Reading, later: Reading): Link {
  return {
    id: idOf(from, to, relation, earlier, later),
    relation,
    from: endOf(from, earlier),
    to: endOf(to, later),
    changes,
    why,
  };
}

const endOf = ({ kind, quote: span, commitment }: Passage, { document }: Reading): LinkEnd => ({
  ...quote(document, span),
  kind,
  item: commitment?.action === span ? commitment.id : null,
});

/**
 * Both documents, the relation and the words at both ends, folded: offsets and scores have no part in it. Of two
 * editions of one document both are named, as one promise may change in the same way twice.
 */
function idOf(from: Passage, to: Passage, relation: Relation, earlier: Reading, later: Reading): string {
  const said = [from, to].map(({ quote: { quote } }) =>
    tokensOf(quote, { start: 0, end: quote.length })
      .map(({ lower }) => lower)
      .join(' '),
  );
  const [a, b] = [earlier.document, later.document];
  const documents = a.id === b.id ? [a.id, a.edition, b.edition] : [a.id, b.id];
  return `l:${sha256(JSON.stringify([...documents, relation, ...said])).slice(0, 16)}`;
}
