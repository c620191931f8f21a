import { ofKind, stands } from '../../register/entries.ts';
import { watchListOf } from '../../register/watchList.ts';
import type { Fact } from '../page.ts';
import { pointWords } from '../words.ts';
import { adviceParts } from './advice.ts';
import { aheadPart } from './ahead.ts';
import { audiencePart, type ForAudience } from './audience.ts';
import { changesOf, changesPart } from './changes.ts';
import { citing } from './citing.ts';
import { countedIn, countFacts } from './counting.ts';
import type { DraftPart } from './draft.ts';
import { figuresPart } from './figures.ts';
import { headlinesPart, type Offered } from './headlines.ts';
import type { Known, Wanted } from './known.ts';
import type { Briefing } from './model.ts';
import { quietPart } from './quiet.ts';
import { sincePart } from './since.ts';
import { themesPart } from './themes.ts';
import { undertakingsOf } from './undertaking.ts';
import { answeredBy, answeredPart, unsaidPart } from './unsaid.ts';

/**
 * A briefing of what is known: headlines, what is new and what changed, what to watch, what it means for an audience,
 * by theme, figures, what is not said, what was answered, what has gone quiet. What was published after the day it is
 * seen from had not been said then. Every sentence cites words of a stored edition, or it is not there.
 */
export async function briefingOf(
  known: Known,
  wanted: Wanted,
  audience: ForAudience | null = null,
): Promise<Briefing> {
  const seen = seenOn(known, wanted.asOf);
  const told = toldOf(seen, wanted);
  const { part: headlines, rules } = headlinesPart(told);
  const { parts, citations, lost } = await citing([headlines, ...partsOf(told, audience)], known.edition);
  const documents = countedIn(seen.entries);
  return {
    title: wanted.title,
    about: {
      asOf: wanted.asOf,
      until: wanted.until,
      since: wanted.since?.day ?? null,
      audience: audience?.title ?? null,
      facts: [
        ...timeFacts(wanted, audience),
        ...countFacts(documents, told.undertakings.length),
        ...lostFacts(lost),
      ],
    },
    parts,
    citations,
    documents,
    rules,
  };
}

/** What stood in the register's documents by that day. */
const seenOn = (known: Known, asOf: string): Known => ({
  ...known,
  entries: known.entries.filter((entry) => stands(entry) && (entry.head.published ?? '') <= asOf),
});

function toldOf(known: Known, wanted: Wanted): Offered {
  const watched = watchListOf(known.entries, wanted, known.ties);
  return {
    known,
    wanted,
    undertakings: undertakingsOf(known),
    changes: changesOf(known, wanted.asOf),
    open: watched.filter((one) => !answeredBy(one, wanted.asOf, known)),
    answered: watched.filter((one) => answeredBy(one, wanted.asOf, known)),
    figures: ofKind(known.entries, 'figure'),
  };
}

function partsOf(told: Offered, audience: ForAudience | null): readonly DraftPart[] {
  const { known, wanted, undertakings, changes, open, answered, figures } = told;
  return [
    ...sincePart(told, known, wanted),
    changesPart(changes, known),
    aheadPart(undertakings, open, known, wanted),
    ...(audience === null ? [] : [audiencePart(audience)]),
    ...adviceParts(ofKind(known.entries, 'advisory')),
    themesPart(undertakings, known),
    figuresPart(figures),
    unsaidPart(open),
    answeredPart(answered, known),
    quietPart(undertakings),
  ];
}

const timeFacts = ({ scope, asOf, until, since }: Wanted, audience: ForAudience | null): Fact[] => [
  ['Scope', scope],
  ['Seen from', pointWords(asOf)],
  ['Looks ahead to', pointWords(until)],
  [
    'New since',
    since === null
      ? ''
      : `${pointWords(since.day.slice(0, 10))}${since.seq === null ? '' : ', the last briefing'}`,
  ],
  ['For', audience?.title ?? ''],
];

const lostFacts = (lost: number): Fact[] =>
  lost === 0
    ? []
    : [
        [
          'Left out',
          `${lost} ${lost === 1 ? 'sentence, whose words do' : 'sentences, whose words do'} not stand in the stored text: check the register with "watchpoint verify"`,
        ],
      ];
