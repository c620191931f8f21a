import type { Analysis } from '../../../model/analysis.ts';
import type { Quote } from '../../../model/span.ts';
import { editsBetween, type Passage, type Run } from '../../../publish/edits.ts';
import { changeWords, count, pointWords } from '../../../publish/words.ts';
import { type Alone, type Comparison, comparisonOf, type Pair } from '../../../register/comparing.ts';
import type { Head } from '../../../register/events.ts';
import type { House } from '../../house.ts';
import { stack } from '../../look/components/lists.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';
import { details, inset } from '../../look/components/notices.ts';
import { tag } from '../../look/components/tags.ts';
import { tooLongToCompare } from '../compare/compare.ts';
import { documentAddress, markAnchor } from './address.ts';
import { kept, type Shown } from './shown.ts';

/** What an edition says otherwise than an earlier one: in meaning first, then word by word. */
export async function differences(house: House, older: Head, shown: Shown): Promise<Html> {
  const { head } = shown;
  return kept(house, `differences ${older.edition} ${head.edition} ${head.id}`, async () => {
    const before = await house.store.analysis(older.id, older.edition);
    if (before === null) return inset('The other edition is not stored.');
    const long = tooLongToCompare(before, shown.analysis);
    return markup`<h2 class="govuk-heading-m">What changed${older.published !== null && older.published !== head.published && ` since ${pointWords(older.published)}`}</h2>
${long ? inset('These texts are too long to be held against each other by what they say; their words are.') : meaning(comparisonOf(before, shown.analysis), before, shown)}
${wording(editsBetween(before.document.text, shown.text))}`;
  });
}

function meaning({ differently, onlyFirst, onlySecond }: Comparison, older: Analysis, shown: Shown): Html {
  const said = (all: readonly Alone[]) => all.filter(({ what }) => what !== 'sentence');
  const [gone, come] = [said(onlyFirst), said(onlySecond)];
  const other = differently.filter(({ what }) => what !== 'sentence');
  if (gone.length + come.length + other.length === 0)
    return markup`<p class="govuk-body">Nothing that it undertakes, counts or leaves open was found to be said otherwise.</p>`;
  const alone = (analysis: Analysis) => (one: Alone) =>
    markup`<p class="wp-record__tags">${tag(one.what)}</p><p class="govuk-body">${wordsOf(one.quote, analysis, shown)}</p>`;
  return markup`${part(
    'Said differently',
    other.map((pair) => pairOf(pair, older, shown)),
  )}
${part('New', come.map(alone(shown.analysis)))}${part('Gone', gone.map(alone(older)))}`;
}

const part = (heading: string, items: readonly Html[]): Html | null =>
  items.length === 0
    ? null
    : markup`<h3 class="govuk-heading-s">${heading} (${items.length})</h3>${stack(items)}`;

function pairOf({ what, first, second, changes }: Pair, older: Analysis, shown: Shown): Html {
  const passages = editsBetween(first.quote, second.quote);
  const runs = (kind: Run['kind']) =>
    runsOf(passages.flatMap((one) => one.runs).filter((run) => run.kind === 'same' || run.kind === kind));
  return markup`<p class="wp-record__tags">${tag(what)}<span>${changes.map(changeWords).join('; ')}</span></p>
<p class="govuk-body wp-edits">Before: ${wordsOf(first, older, shown, runs('gone'))}</p><p class="govuk-body wp-edits">Now: ${wordsOf(second, shown.analysis, shown, runs('new'))}</p>`;
}

/** Words that lead to where they stand, if they are a commitment's. */
function wordsOf(
  quote: Quote,
  analysis: Analysis,
  { head, editions }: Shown,
  shown: Html | string = quote.quote,
): Html {
  const words = markup`<q class="wp-words">${shown}</q>`;
  const one = analysis.commitments.find(
    ({ sentence, action }) => sentence.start === quote.start || action.start === quote.start,
  );
  if (one === undefined) return words;
  const { edition } = analysis.document;
  const newest = editions.at(-1)!.head.edition === edition;
  return linkTo(
    documentAddress({ id: head.id, edition: newest ? null : edition, mark: one.id }, markAnchor(one.id)),
    words,
  );
}

/** The words that changed; what stayed is there, out of the way. */
function wording(passages: readonly Passage[]): Html {
  const changed = passages.filter(({ kind }) => kind !== 'same').length;
  if (changed === 0)
    return markup`<h3 class="govuk-heading-s">Word by word</h3><p class="govuk-body">The same words, set in other lines.</p>`;
  const groups: Passage[][] = [];
  for (const one of passages) {
    const last = groups.at(-1);
    if (last !== undefined && (last[0]!.kind === 'same') === (one.kind === 'same')) last.push(one);
    else groups.push([one]);
  }
  return markup`<h3 class="govuk-heading-s">Word by word</h3>
<p class="govuk-hint">${count(changed, 'passage')} changed. Words that are gone are <del>struck through</del>, new ones are <ins>underlined</ins>.</p>
<div class="wp-text wp-edits">${groups.slice(0, MOST).map((group) => (group[0]!.kind === 'same' ? stayed(group) : group.map(passageOf)))}</div>
${groups.length > MOST && inset('There are more changes than can be shown on one page.')}`;
}

/** Groups of passages, changed and unchanged in turn. */
const MOST = 1_000;

/** One passage on either side is enough to know where one is. */
function stayed(group: readonly Passage[]): Html {
  if (group.length < 4) return markup`${group.map(passageOf)}`;
  return markup`${passageOf(group[0]!)}${details(count(group.length - 2, 'passage that is the same', 'passages that are the same'), markup`${group.slice(1, -1).map(passageOf)}`)}${passageOf(group.at(-1)!)}`;
}

const passageOf = ({ kind, runs }: Passage): Html =>
  markup`<p class="wp-text__p wp-edits__p wp-edits__p--${kind}">${runsOf(runs)}</p>`;

const runsOf = (runs: readonly Run[]): Html =>
  markup`${runs.map((run, at) => markup`${at > 0 && ' '}${runOf(run)}`)}`;

/** Those who hear the page hear where it begins and ends. */
const runOf = ({ kind, words }: Run): Html =>
  kind === 'same'
    ? markup`${words}`
    : kind === 'gone'
      ? markup`<del><span class="govuk-visually-hidden">gone: </span>${words}</del>`
      : markup`<ins><span class="govuk-visually-hidden">new: </span>${words}</ins>`;
