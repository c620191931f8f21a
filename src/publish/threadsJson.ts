import { measurableOf } from '../register/measurable.ts';
import type { EntryOf } from '../register/register.ts';
import type { Thread } from '../register/threads.ts';
import type { Tie } from '../register/ties.ts';
import type { Seen } from './seen.ts';

/** One undertaking through all its documents, and where it stands on the day looked from; ids lead to the rest. */
export function exportedThread(thread: Thread, seen: Seen) {
  const standing = seen.standing(thread.wordings[0]);
  const now = standing?.wording ?? thread.wordings[0];
  return {
    id: thread.id,
    formerly: thread.formerly,
    state: standing?.state ?? null,
    /** A person's word, and no state: see the reviews of its commitments. */
    verdict: standing?.verdict ?? null,
    now: now.id,
    first: standing?.first ?? null,
    last: standing?.last ?? null,
    recurs: standing?.recurs ?? null,
    window: standing?.window ?? null,
    report: standing?.report?.link ?? null,
    leftOut: standing?.leftOut?.edition ?? null,
    quiet: quietOf(standing?.quiet ?? null),
    measurable: measurableOf(now, seen.threads.figures.get(now.document) ?? []),
    wordings: thread.wordings.map(exportedWording),
    reports: linksOf(thread.reports),
    answers: linksOf(thread.answers),
    beside: linksOf(thread.kin),
    proposed: linksOf(thread.proposed),
    people: seen.people(thread).map(({ at, by, event: { document: _, ...said } }) => ({
      at,
      by: by.name,
      ...said,
    })),
  };
}

const exportedWording = ({ id, document, edition, head, said, values, standing }: EntryOf<'commitment'>) => ({
  commitment: id,
  document,
  edition,
  standing,
  action: said.action,
  published: head.published,
  firmness: values.firmness,
  deadline: values.deadline,
  cadence: values.cadence,
  corrected: values.corrected,
});

const quietOf = (quiet: NonNullable<ReturnType<Seen['standing']>>['quiet']) =>
  quiet === null
    ? null
    : {
        document: quiet.head.id,
        documents: quiet.documents,
        neighbours: quiet.neighbours.map(({ id }) => id),
        lookedFor: quiet.lookedFor,
      };

const linksOf = (ties: readonly Tie[]): string[] => ties.map(({ link }) => link);

/** A link with its words at both ends, and what people said of it. `confirmed` and `refused` are a person's. */
export const exportedLink = ({ link, relation, standing, from, to, changes, because, at, judged }: Tie) => ({
  id: link,
  relation,
  standing,
  from,
  to,
  changes,
  because,
  at,
  judged: judged.map(({ at, by, event: { confirmed, reason } }) => ({ at, by: by.name, confirmed, reason })),
});
