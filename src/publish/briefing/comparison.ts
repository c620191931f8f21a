import type { Analysis } from '../../model/analysis.ts';
import type { Quote } from '../../model/span.ts';
import type { Alone, Comparison, Pair, What } from '../../register/comparing.ts';
import type { Fact } from '../page.ts';
import { changeWords, oneLine, pointWords } from '../words.ts';
import { citing } from './citing.ts';
import { type DraftPart, draftPart } from './draft.ts';
import { type Evidence, evidence } from './evidence.ts';
import type { EditionOf } from './known.ts';
import type { Briefing, Counted } from './model.ts';
import { leading, meaning, quoting, type Sentence, say } from './say.ts';

export interface ComparedTexts {
  readonly first: Analysis;
  readonly second: Analysis;
  readonly found: Comparison;
}

/** What the later of two texts says of the earlier: what it says otherwise, what it adds, what it leaves out. */
export async function comparisonBriefing(
  texts: ComparedTexts,
  wanted: { readonly title: string; readonly asOf: string },
  edition: EditionOf,
): Promise<Briefing> {
  const { parts, citations } = await citing(partsOf(texts), edition);
  const documents = [texts.first, texts.second].map(counted);
  return {
    title: wanted.title,
    about: {
      asOf: wanted.asOf,
      until: wanted.asOf,
      since: null,
      audience: null,
      facts: factsOf(texts),
    },
    parts,
    citations,
    documents,
    rules: [],
  };
}

const MOST_HEADLINES = 8;

/** Headlines are the differences that weigh most: undertakings before what is watched, figures before sentences. */
function partsOf({ first, second, found }: ComparedTexts): DraftPart[] {
  const pair = (one: Pair) => pairSentence(one, first, second);
  const commitments = ({ what }: { what: What }) => what === 'commitment';
  const heads = [
    ...found.differently.filter(commitments).slice(0, 5).map(pair),
    ...found.onlySecond
      .filter(commitments)
      .slice(0, 3)
      .map((one) => aloneSentence(one, second)),
    ...found.onlyFirst
      .filter(commitments)
      .slice(0, 2)
      .map((one) => aloneSentence(one, first)),
  ];
  return [
    draftPart('Headlines', heads.slice(0, MOST_HEADLINES)),
    draftPart('Said differently in the later', [], byKind(found.differently, pair)),
    draftPart(
      'Only in the later',
      [],
      byKind(found.onlySecond, (one) => aloneSentence(one, second)),
    ),
    draftPart(
      'Only in the earlier',
      [],
      byKind(found.onlyFirst, (one) => aloneSentence(one, first)),
    ),
    draftPart('In other words, and no change of meaning found', found.wording.map(pair)),
    draftPart(
      'In both',
      found.both.map(
        (one) => say`${quoting([evidenceIn(first, one.first), evidenceIn(second, one.second)])} is in both`,
      ),
    ),
  ];
}

const KINDS: readonly (readonly [What, string])[] = [
  ['commitment', 'Commitments'],
  ['silence', 'What is not said'],
  ['watchpoint', 'What to watch'],
  ['figure', 'Figures'],
  ['event', 'What happened'],
  ['advisory', 'Advice'],
  ['sentence', 'Other sentences'],
];

const byKind = <T extends { readonly what: What }>(
  all: readonly T[],
  sentence: (one: T) => Sentence,
): DraftPart[] =>
  KINDS.map(([what, heading]) => draftPart(heading, all.filter((one) => one.what === what).map(sentence)));

function pairSentence({ first, second, changes }: Pair, earlier: Analysis, later: Analysis): Sentence {
  const [before, after] = [evidenceIn(earlier, first), evidenceIn(later, second)];
  const what =
    changes.length === 0
      ? null
      : say`${leading(capital(changes.map(changeWords).join('; ')), [before, after])}: `;
  return what === null
    ? say`${quoting(before)} became ${quoting(after)}`
    : say`${what}${quoting(before)} became ${quoting(after)}`;
}

const aloneSentence = ({ quote }: Alone, { document }: Analysis): Sentence =>
  say`${quoting(evidenceIn({ document }, quote))} (${meaning(nameOf(document), evidenceIn({ document }, quote))})`;

const nameOf = ({ title, id, published }: Analysis['document']): string =>
  published === null ? oneLine(title || id) : pointWords(published);

const evidenceIn = ({ document }: Pick<Analysis, 'document'>, words: Quote): Evidence =>
  evidence({ document: document.id, edition: document.edition, head: document }, words);

const capital = (words: string): string => words[0]!.toUpperCase() + words.slice(1);

const counted = ({ document, commitments, figures, watchpoints, silences }: Analysis): Counted => ({
  document: document.id,
  edition: document.edition,
  title: oneLine(document.title || document.id),
  publisher: document.publisher,
  published: document.published,
  uri: document.uri,
  commitments: commitments.length,
  figures: figures.length,
  watchpoints: watchpoints.length,
  silences: silences.length,
});

function factsOf({ first, second, found }: ComparedTexts): Fact[] {
  const name = ({ document: { title, id, published, edition } }: Analysis): string =>
    `${oneLine(title || id)}, ${published === null ? 'no day known' : pointWords(published)}, edition ${edition.slice(0, 16)}`;
  return [
    ['Earlier', name(first)],
    ['Later', name(second)],
    [
      'Found',
      `${found.differently.length} said differently, ${found.onlySecond.length} only in the later, ${found.onlyFirst.length} only in the earlier, ${found.wording.length} in other words, ${found.both.length} in both; each is listed below`,
    ],
  ];
}
