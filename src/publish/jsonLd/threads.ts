import type { Thread } from '../../register/threads.ts';
import type { Tie } from '../../register/ties.ts';
import { itemIri, webAddress } from '../addresses.ts';
import { evidenceOfTie } from '../evidence.ts';
import type { Lens } from '../view.ts';
import { given, type Node, reviewNode } from './provenance.ts';
import { targetOf, type Words } from './target.ts';

/** One undertaking through all its documents, and where it stands on the day looked from. */
export function threadNode(thread: Thread, { standing: standingOf, asOf, recordAt }: Lens): Node {
  const standing = standingOf(thread.wordings[0]);
  return {
    id: itemIri(thread.id),
    type: ['Thread', 'Collection', 'Entity'],
    identifier: thread.id,
    ...given('url', webAddress(recordAt(thread.id))),
    hadMember: [...new Set(thread.wordings.map(({ id }) => itemIri(id)))],
    ...(standing === null
      ? {}
      : {
          threadState: standing.state,
          asOf,
          ...given('startTime', standing.first),
          ...given('endTime', standing.last),
          ...given('cadence', standing.recurs),
          ...given('outcome', standing.verdict),
        }),
  };
}

/** A link: the later words, and the earlier ones that they speak of. */
export function linkNode(
  tie: Tie,
  wordsIn: (edition: string) => Words | null,
  { recordAt }: Pick<Lens, 'recordAt'>,
): Node {
  const [from, to] = evidenceOfTie(tie);
  const place = (end: typeof from, item: string | null): Node => ({
    ...targetOf(end, wordsIn(end.edition)),
    ...given('item', item === null ? null : itemIri(item)),
  });
  return {
    id: itemIri(tie.link),
    type: ['Link', 'Annotation', 'Entity'],
    identifier: tie.link,
    ...given('url', webAddress(recordAt(tie.link))),
    motivation: 'linking',
    relation: tie.relation,
    standing: tie.standing,
    changes: tie.changes,
    because: tie.because,
    created: tie.at,
    body: place(from, tie.from.item),
    target: place(to, tie.to.item),
    ...(tie.judged.length === 0
      ? {}
      : { wasInfluencedBy: tie.judged.map((one) => reviewNode(one, tie.link)) }),
  };
}
