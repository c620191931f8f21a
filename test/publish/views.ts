import { type Claims, claimsOf } from '../../src/publish/claims.ts';
import type { Claimed, TextOf, Verdict } from '../../src/publish/verify.ts';
import { verify } from '../../src/publish/verify.ts';
import { type View, viewIn } from '../../src/publish/view.ts';
import { analysisOf } from '../register/analyses.ts';
import { ANALYSIS, SEEN, seenOf } from './states.ts';

/** All of the register in states.ts. */
export const VIEW: View = viewIn(SEEN);

/** Two documents of a few words, small enough to be read when printed, the later of which has a link to the earlier. */
const EARLIER = analysisOf('Belgium will open an office in 2026. It costs €5 million.\n', {
  head: { id: 'doc:a', title: 'A statement', uri: 'https://example.org/a?x=1&y=2' },
  commitments: [
    {
      action: 'open an office',
      actors: [{ name: 'Belgium', id: 'BE' }],
      deadline: ['in 2026', '2026'],
      theme: 'governance',
    },
  ],
  figures: [['€5 million', 5_000_000, 'EUR']],
});
const LATER = analysisOf('The office 🏛 opened on 3 March 2026.\n', {
  head: { id: 'doc:b', title: 'A report', uri: null, published: '2026-03-04' },
  events: [['office 🏛 opened', '2026-03-03']],
});
const end = (
  analysis: typeof LATER,
  quote: (typeof LATER.events)[0],
  kind: 'commitment' | 'event',
  item: string,
) => ({
  kind,
  item,
  document: analysis.document.id,
  edition: analysis.document.edition,
  quote,
});
export const SMALL: View = smallView();

function smallView(): View {
  const ids = seenOf([EARLIER, LATER]).states.map(({ held }) => [...held.keys()]);
  const [commitment, event] = [ids[0]![0]!, ids[1]![0]!];
  const seen = seenOf(
    [EARLIER, LATER],
    [
      {
        kind: 'linked',
        document: 'doc:b',
        link: 'l:1',
        relation: 'delivers',
        standing: 'asserted',
        joins: false,
        from: end(EARLIER, EARLIER.commitments[0]!.action as never, 'commitment', commitment),
        to: end(LATER, LATER.events[0]!, 'event', event),
        changes: [],
        because: ['shared words: office'],
      },
      { kind: 'accepted', document: 'doc:a', item: commitment, reason: 'As the minister said' },
    ],
    { asOf: '2026-04-01', until: '2026-07-01' },
  );
  return viewIn(
    seen,
    {},
    { title: 'Offices & embassies', address: 'https://watch.example/register?q=<a>&b' },
  );
}

const TEXTS = new Map(
  [ANALYSIS, EARLIER, LATER].map(({ document }) => [document.edition, document.text] as const),
);

/** The texts of all these documents, as a register keeps them. */
export const stored: TextOf = async (_, edition) => TEXTS.get(edition) ?? null;

export const claimed = (file: string): Claims => claimsOf(new TextEncoder().encode(file));

/** What `verify` says of a file: how many quotes it found, and each that is not exact. */
export async function verified(
  file: string,
  textOf: TextOf = stored,
): Promise<{ quotes: number; not: readonly [Verdict, at: string, quote: string][] }> {
  const claims = claimed(file);
  if ('problem' in claims) throw new Error(claims.problem);
  const checked = await verify(claims as readonly Claimed[], textOf);
  return {
    quotes: checked.length,
    not: checked
      .filter(({ verdict }) => verdict !== 'exact')
      .map(({ verdict, claimed: { at, quote } }) => [verdict, at, quote]),
  };
}
