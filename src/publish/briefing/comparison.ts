import type { Analysis } from '../../model/analysis.ts';
import type { Quote } from '../../model/span.ts';
import type { Alone, Comparison, Pair, What } from '../../register/comparing.ts';
import type { Fact } from '../page.ts';
import { capital, oneLine, pointWords, whenWords } from '../words.ts';
import { alteredWords } from './changes.ts';
import { citing } from './citing.ts';
import { type DraftPart, draftPart } from './draft.ts';
import { type Evidence, evidence, evidenceOf, type In } from './evidence.ts';
import type { EditionOf } from './known.ts';
import type { Briefing, Counted } from './model.ts';
import { leading, meaning, quoting, type Sentence, say } from './say.ts';
import { coreOf } from './undertaking.ts';

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

/** Headlines are the differences that weigh most: what is said otherwise, what is new, what is no longer there. */
function partsOf({ first, second, found }: ComparedTexts): DraftPart[] {
  const pair = (one: Pair) => pairSentence(one, first, second);
  const added = found.onlySecond.map((one) => aloneOf(one, second));
  const gone = found.onlyFirst.map((one) => aloneOf(one, first));
  const heads = [
    ...found.differently
      .filter(({ what }) => what === 'commitment')
      .slice(0, 4)
      .map(pair),
    ...weightiest(added)
      .slice(0, 2)
      .map(({ sentence }) => say`Only in the later: ${sentence}`),
    ...weightiest(gone)
      .slice(0, 2)
      .map(({ sentence }) => say`Only in the earlier: ${sentence}`),
  ];
  return [
    draftPart('Headlines', heads),
    draftPart('Said differently in the later', [], byKind(found.differently, pair)),
    draftPart(
      'Only in the later',
      [],
      byKind(added, ({ sentence }) => sentence),
    ),
    draftPart(
      'Only in the earlier',
      [],
      byKind(gone, ({ sentence }) => sentence),
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

interface AloneSaid {
  readonly what: What;
  /** Dated and firm 0, dated 1, firm 2, other undertakings 3; null for what is none. */
  readonly rank: number | null;
  readonly sentence: Sentence;
}

const weightiest = (all: readonly AloneSaid[]): AloneSaid[] =>
  all.filter(({ rank }) => rank !== null).sort((a, b) => a.rank! - b.rank!);

function aloneOf({ what, quote }: Alone, text: Analysis): AloneSaid {
  const said =
    what !== 'commitment' ? undefined : text.commitments.find(({ action }) => action.start === quote.start);
  if (said === undefined) return { what, rank: null, sentence: say`${quoting(evidenceIn(text, quote))}` };
  const one = { ...placeOf(text), said, values: said };
  const limits = [said.firmness, said.deadline?.edtf == null ? '' : whenWords(said.deadline.edtf)];
  const isFirm = said.firmness === 'obliged' || said.firmness === 'committed';
  const rank = (said.deadline === null ? 2 : 0) + (isFirm ? 0 : 1);
  const told = meaning(limits.filter(Boolean).join(', '), evidenceOf(one));
  return { what, rank, sentence: say`${coreOf(one)} (${told})` };
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
  const altered = alteredWords(changes);
  const what = altered === '' ? null : say`${leading(capital(altered), [before, after])}: `;
  const became = say`${quoting(before)} became ${quoting(after)}`;
  return what === null ? became : say`${what}${became}`;
}

const placeOf = ({ document }: Analysis): In => ({
  document: document.id,
  edition: document.edition,
  head: document,
});

const evidenceIn = (text: Analysis, words: Quote): Evidence => evidence(placeOf(text), words);

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
