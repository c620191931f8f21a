import type { Quote } from '../model/span.ts';
import type { Period } from '../register/due.ts';
import type { Entry } from '../register/register.ts';
import { standingOf } from '../register/state.ts';
import type { Threads } from '../register/threads.ts';
import { holds, type Tie } from '../register/ties.ts';
import { md } from './markdown.ts';
import { quietWords } from './standing.ts';
import { changeWords, pointWords, quoted } from './words.ts';

/** What a citation needs to know of where words stand. */
export type Place = Pick<Entry, 'document' | 'edition' | 'head'>;
export type Cite = (place: Place, words: Quote) => string;

/** Relations that change what is to be expected, as they are said; a repetition does not. */
const SAID: ReadonlyMap<Tie['relation'], string> = new Map([
  ['withdraws', 'given up'],
  ['delivers', 'reported done'],
  ['reschedules', 'moved'],
  ['softens', 'said less firmly'],
  ['firms', 'said more firmly'],
  ['progresses', 'reported under way'],
]);

/** What later documents changed of earlier ones, weightiest first: each line cites the words at both ends. */
export function changeLines(
  threads: Threads,
  documents: ReadonlySet<string>,
  asOf: string,
  cite: Cite,
): string[] {
  const order = [...SAID.keys()];
  const published = (tie: Tie) => threads.heads.get(tie.to.document)?.published ?? asOf;
  return onceEach(threads)
    .filter((tie) => SAID.has(tie.relation) && published(tie) <= asOf)
    .filter(({ from, to }) => documents.has(from.document) || documents.has(to.document))
    .sort(
      (a, b) =>
        order.indexOf(a.relation) - order.indexOf(b.relation) ||
        (published(a) < published(b)
          ? -1
          : published(a) > published(b)
            ? 1
            : a.to.quote.start - b.to.quote.start),
    )
    .map((tie) => changeLine(tie, threads, cite));
}

/** Of links that lead from several wordings of one thread to the same words, the one from the nearest before them. */
function onceEach({ ties, byId, heads }: Threads): readonly Tie[] {
  const nearest = new Map<string, Tie>();
  const day = ({ from }: Tie) => heads.get(from.document)?.published ?? '';
  for (const tie of ties.filter(holds)) {
    const thread = byId.get(tie.from.item ?? '')?.id ?? tie.link;
    const key = [tie.relation, thread, tie.to.document, tie.to.quote.start, tie.to.quote.end].join('\n');
    const other = nearest.get(key);
    if (other === undefined || day(other) < day(tie)) nearest.set(key, tie);
  }
  return [...nearest.values()];
}

function changeLine(tie: Tie, { heads }: Threads, cite: Cite): string {
  const { relation, from, to, changes, judged } = tie;
  const [before, after] = [from, to].map((end) =>
    cite({ ...end, head: heads.get(end.document)! }, end.quote),
  );
  const head = heads.get(to.document)!;
  const when = head.published === null ? '' : `, ${pointWords(head.published)}`;
  const confirmed = tie.standing === 'confirmed' ? `, confirmed by ${judged.at(-1)!.by.name}` : '';
  const told = changes
    .filter((change) => !/^(?:reported|given up)/.test(change))
    .map(changeWords)
    .join('; ');
  return `- **${SAID.get(relation)}**${md(`${when}${told === '' ? '' : ` (${told})`}${confirmed}`)}: ${md(quoted(from.quote.quote))}${before} ${md(`→ ${quoted(to.quote.quote)}`)}.${after}`;
}

/** Threads of which a later document is silent. */
export function quietLines(
  threads: Threads,
  documents: ReadonlySet<string>,
  period: Period,
  cite: Cite,
): string[] {
  return threads.all.flatMap((thread) => {
    if (!thread.wordings.some(({ document }) => documents.has(document))) return [];
    const standing = standingOf(thread, threads, period);
    if (standing?.state !== 'gone quiet' || standing.quiet === null) return [];
    const { wording, quiet } = standing;
    const cited = [wording, ...quiet.neighbours].map((one) => cite(one, one.said.sentence));
    return [
      `- ${md(quoted(wording.said.action.quote))}: ${md(quietWords(quiet))}${[...new Set(cited)].join('')}`,
    ];
  });
}
