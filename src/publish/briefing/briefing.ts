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
import { figuresPart, sentencesAround } from './figures.ts';
import { headlinesPart, type Offered } from './headlines.ts';
import type { EditionOf, Known, Seen, Wanted } from './known.ts';
import type { Briefing } from './model.ts';
import { quietPart } from './quiet.ts';
import { sincePart } from './since.ts';
import { sourceText } from './source.ts';
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
  audiences: readonly ForAudience[] = [],
): Promise<Briefing> {
  const seen = await seenOn(known, wanted.asOf);
  const told = toldOf(seen, wanted);
  const { part: headlines, rules } = headlinesPart(told);
  const { parts, citations, lost } = await citing([headlines, ...partsOf(told, audiences)], seen.edition);
  const documents = countedIn(seen.entries);
  return {
    title: wanted.title,
    about: {
      asOf: wanted.asOf,
      until: wanted.until,
      since: wanted.since?.day ?? null,
      audience: audiences.map(({ title }) => title).join(', ') || null,
      facts: [
        ...timeFacts(wanted, audiences),
        ...publishedFacts(seen),
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
async function seenOn(known: Known, asOf: string): Promise<Seen> {
  const entries = known.entries.filter((entry) => stands(entry) && (entry.head.published ?? '') <= asOf);
  const edition = onceEach(known.edition);
  const around = await sentencesAround(ofKind(entries, 'figure'), edition);
  const alone = new Set(entries.map(({ document }) => document)).size === 1;
  const publishers = new Set(entries.map(({ head }) => head.publisher));
  const publisher = publishers.size === 1 ? ([...publishers][0] ?? null) : null;
  return { ...known, entries, edition, around, alone, publisher };
}

/** Asks for each edition once. */
function onceEach(edition: EditionOf): EditionOf {
  const asked = new Map<string, ReturnType<EditionOf>>();
  return (document, hash) => {
    const key = `${document}\n${hash}`;
    const there = asked.get(key) ?? edition(document, hash);
    asked.set(key, there);
    return there;
  };
}

function toldOf(known: Seen, wanted: Wanted): Offered {
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

function partsOf(told: Offered, audiences: readonly ForAudience[]): readonly DraftPart[] {
  const { known, wanted, undertakings, changes, open, answered, figures } = told;
  return [
    ...sincePart(told, known, wanted),
    changesPart(changes, known),
    aheadPart(undertakings, open, known, wanted),
    ...audiences.map((one) => audiencePart(one, undertakings, known)),
    ...adviceParts(ofKind(known.entries, 'advisory'), known),
    themesPart(undertakings, known),
    figuresPart(figures, known),
    unsaidPart(open, known),
    answeredPart(answered, known),
    quietPart(undertakings),
  ];
}

const timeFacts = ({ scope, asOf, until, since }: Wanted, audiences: readonly ForAudience[]): Fact[] => [
  ['Scope', scope],
  ['Seen from', pointWords(asOf)],
  ['Looks ahead to', pointWords(until)],
  [
    'New since',
    since === null
      ? ''
      : `${pointWords(since.day.slice(0, 10))}${since.seq === null ? '' : ', the last briefing'}`,
  ],
  ['For', audiences.map(forWords).join(', ')],
];

/** Once, what else stands behind each sentence. */
const publishedFacts = ({ alone, publisher, entries }: Seen): Fact[] =>
  alone ? [['Published by', sourceText(entries[0]!)]] : [['Published by', publisher ?? '']];

const forWords = ({ title, concerns }: ForAudience): string =>
  concerns.length === 0 ? `${title} (nothing found that concerns it)` : title;

const lostFacts = (lost: number): Fact[] =>
  lost === 0
    ? []
    : [
        [
          'Left out',
          `${lost} ${lost === 1 ? 'sentence, whose words do' : 'sentences, whose words do'} not stand in the stored text: check the register with "watchpoint verify"`,
        ],
      ];
