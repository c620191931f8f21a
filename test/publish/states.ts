import type { Analysis } from '../../src/model/analysis.ts';
import { type Seen, seenFrom } from '../../src/publish/seen.ts';
import { entriesOf } from '../../src/register/entries.ts';
import type { RegisterEvent } from '../../src/register/events.ts';
import type { Entry } from '../../src/register/register.ts';
import { replay } from '../../src/register/replay.ts';
import { analysisOf } from '../register/analyses.ts';
import { logOf, stateOf } from '../register/states.ts';

const TEXT = `The two governments will sign a treaty by the end of 2026, where appropriate, under the Framework Agreement.

They will meet every year. The ports plan | will "open" <b>two</b> offices in March 2026.

About EUR 5 million was paid. No timetable was set out. Watch the summit on 18 December 2025; firms should prepare.`;

/** One document with something of every kind, and with words that every format must escape. */
export const ANALYSIS = analysisOf(TEXT, {
  head: { title: '=UK & Belgium: <joint> *statement*, "security"', uri: 'https://example.org/statement' },
  commitments: [
    {
      action: 'sign a treaty',
      actors: [
        { name: 'United Kingdom', id: 'GB' },
        { name: 'Belgium', id: 'BE' },
      ],
      theme: 'defence',
      deadline: ['by the end of 2026', '../2026-12-31'],
      instruments: ['Framework Agreement'],
      conditions: ['where appropriate'],
    },
    { action: 'meet', cadence: ['every year', 'P1Y'], theme: 'governance' },
    {
      action: 'will "open" <b>two</b> offices',
      actors: ['+ports'],
      firmness: 'intended',
      deadline: ['in March 2026', '2026-03'],
    },
  ],
  figures: [['EUR 5 million', 5_000_000, 'EUR']],
  silences: ['No timetable was set out'],
  watchpoints: [['the summit on 18 December 2025', '2025-12-18']],
  advisories: [['firms should prepare', 'firms']],
  events: [['About EUR 5 million was paid', null]],
});

export const STATE = stateOf([ANALYSIS]);
export const ENTRIES: readonly Entry[] = entriesOf(STATE);

const PERIOD = { asOf: '2026-01-02', until: '2026-04-02' };

/** The register of these documents, and of what people said, as exports see it. */
export const seenOf = (
  analyses: readonly Analysis[],
  events: readonly RegisterEvent[] = [],
  period = PERIOD,
): Seen => seenFrom(replay(logOf(analyses, events)), period);
export const SEEN = seenOf([ANALYSIS]);

/** A person moves a date. */
export const MOVED: RegisterEvent = {
  kind: 'edited',
  document: ANALYSIS.document.id,
  item: ANALYSIS.commitments[0]!.id,
  set: { deadline: '../2027-03-31' },
  reason: 'Moved at the summit',
};
export const corrected = (): readonly Entry[] => entriesOf(stateOf([ANALYSIS], [MOVED]));
