import type { Analysis } from '../model/analysis.ts';
import { overlaps, type Span } from '../model/span.ts';
import type { Segmented } from '../model/text.ts';
import type { Recognised } from '../recognise/recognise.ts';
import { advisoriesIn } from './advisories.ts';
import { commitmentsIn } from './commitments.ts';
import { eventsIn } from './events.ts';
import { figuresIn } from './figures.ts';
import { lawIn } from './legislation.ts';
import { silencesIn } from './silences.ts';
import { watchpointsIn } from './watchpoints.ts';

export type Findings = Pick<
  Analysis,
  'commitments' | 'events' | 'figures' | 'silences' | 'watchpoints' | 'advisories'
>;

/** Finds what the text says: undertakings, what happened, amounts, what is absent, what to watch, advice. */
export function extract(segmented: Segmented, recognised: Recognised): Findings {
  if (segmented.document.genre === 'legislation') return lawfully(segmented, recognised);
  const advisories = advisoriesIn(segmented, recognised);
  const silences = apart(silencesIn(segmented, recognised), advisories);
  const watchpoints = apart(watchpointsIn(segmented, recognised), advisories);
  return {
    commitments: commitmentsIn(segmented, recognised, [...silences, ...watchpoints, ...advisories]),
    events: eventsIn(segmented, recognised),
    figures: figuresIn(segmented, recognised),
    silences,
    watchpoints,
    advisories,
  };
}

/** A law lays down: it advises nobody, what it does not say it does not speak of, and what has happened stands at its head alone. */
const lawfully = (segmented: Segmented, recognised: Recognised): Findings => ({
  commitments: lawIn(segmented, recognised),
  events: eventsIn(headOf(segmented), recognised).filter(({ date }) => date !== null),
  figures: figuresIn(segmented, recognised),
  silences: [],
  watchpoints: [],
  advisories: [],
});

/** What stands above the first provision: when the law was passed, made or laid. */
function headOf({ document, sentences }: Segmented): Segmented {
  const first = document.places.find(({ provision }) => provision !== undefined)?.start ?? 0;
  return { document, sentences: sentences.filter(({ end }) => end <= first) };
}

/** The same words are not two things at once. */
const apart = <Item extends Span>(items: readonly Item[], taken: readonly Span[]): Item[] =>
  items.filter((item) => !taken.some((other) => overlaps(item, other)));
