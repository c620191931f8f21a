// Two versions of a law beside each other, provision by provision.
import type { ChangeKind } from '../../../languages/en/law-changes.ts';
import {
  compareLaws,
  hasProvisions,
  type LawComparison,
  type LoneProvision,
  type ProvisionPair,
} from '../../../law/comparing/comparing.ts';
import { countsOf } from '../../../law/comparing/counting.ts';
import type { ProvisionNamed } from '../../../law/comparing/naming.ts';
import type { Analysis } from '../../../model/analysis.ts';
import type { Quote, Span } from '../../../model/span.ts';
import {
  carriedWords,
  changesWords,
  type Headings,
  howWords,
  LESSER,
  loneCount,
  lonePlaces,
  OTHER,
  otherLawWords,
  pathWords,
  WEIGHTY,
} from '../../../publish/compareLaw.ts';
import { grouped } from '../../../publish/words.ts';
import { layered } from '../../look/components/layers.ts';
import { tally } from '../../look/components/lists.ts';
import { type Html, markup, slug } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';
import { details, empty, inset } from '../../look/components/notices.ts';
import { placeHref } from '../../review/places.ts';
import { type Both, firstOf, heads, type Part, shownPart } from './account.ts';
import { sides } from './rows.ts';

/** Two versions of a law, and what became of each provision. */
export interface BothLaws extends Pick<Both, 'earlier' | 'later' | 'turned' | 'which' | 'known'> {
  readonly law: LawComparison;
}

/** Characters of both texts together; what is longer is compared on the command line. */
const MOST = 2_000_000;

/** The comparison of two laws; null where one is none, or they are too long for a page. */
export function lawsOf(earlier: Analysis, later: Analysis): LawComparison | null {
  const long = earlier.document.text.length + later.document.text.length > MOST;
  return long || ![earlier, later].every(hasProvisions) ? null : compareLaws(earlier, later);
}

/** Counts on top, then what changed in meaning, what is new or dropped, and, folded, other words. */
export function lawShown(both: BothLaws): Html {
  const { law, earlier, later } = both;
  const pairs = (kinds: Headings, folded: boolean) =>
    kinds.map(([kind, heading]): Part => {
      const of = law.pairs.filter(({ changes }) => changes[0]?.kind === kind);
      return { heading, note: NOTES[kind] ?? null, ...firstOf(of, (one) => pairRow(one, both)), folded };
    });
  const lone = (heading: string, all: readonly LoneProvision[], text: Analysis): Part => ({
    heading,
    note: loneCount(all),
    ...firstOf(lonePlaces(all), ({ top, parts }) => loneRow(top, parts, text)),
  });
  const parts = [
    ...pairs(WEIGHTY, false),
    lone('New', law.added, later),
    lone('Dropped', law.removed, earlier),
    ...pairs(OTHER, false),
    ...pairs(LESSER, true),
  ].filter(({ rows }) => rows.length > 0);
  return markup`${heads(both)}${law.sameLaw === null && inset('Nothing says that these are versions of one law: they are compared all the same.')}${tally(
    [
      ...parts
        .filter(({ folded }) => !folded)
        .map(({ heading, count }) => ({ number: grouped(count), words: heading, href: `#${slug(heading)}` })),
      { number: grouped(countsOf(law).same), words: 'Provisions that say the same' },
    ],
  )}${numbers(law)}${parts.length === 0 ? empty('Nothing is otherwise', 'Every provision of the one stands in the other.') : null}${parts.map(shownPart)}`;
}

const NOTES: Partial<Record<ChangeKind, string>> = {
  scope: 'Words of content were added or taken out; no duty, date, power or amount with them.',
  wording: 'No change of meaning was found.',
};

function numbers(law: LawComparison): Html {
  const { renumbered, moved, renumberedReferences } = countsOf(law);
  return markup`<p class="govuk-body">${grouped(renumbered)} renumbered, ${grouped(moved)} moved elsewhere, ${grouped(renumberedReferences)} with references that follow the new numbers only.</p>`;
}

function pairRow({ earlier, later, how, changes, gone, came }: ProvisionPair, texts: BothLaws): Html {
  return markup`<h3 class="govuk-heading-s">${pathWords(earlier, later)}${howWords(how)}</h3>${changesLine(changes)}${sides(
    side(earlier, texts.earlier, gone),
    side(later, texts.later, came),
  )}`;
}

function changesLine(changes: ProvisionPair['changes']): Html | null {
  const words = changesWords(changes);
  return words === '' ? null : markup`<p class="wp-wording__since">${words}</p>`;
}

/** The words of a provision with what differs marked, led to where they stand. */
function side({ quotes, cited }: ProvisionNamed, { document }: Analysis, differing: readonly Quote[]): Html {
  const [first] = quotes;
  if (first === undefined) return markup`<div class="wp-end"></div>`;
  const mark = `at:${first.start}-${first.end}`;
  return markup`<div class="wp-end">${quotes.map(
    (one) =>
      markup`<blockquote class="wp-said-words">${layered(one.quote, layersIn(one, differing))}</blockquote>`,
  )}<p class="wp-end__source">${linkTo(placeHref(document.id, { edition: document.edition, mark }), markup`in its place<span class="govuk-visually-hidden">: ${cited}</span>`)}</p></div>`;
}

const layersIn = ({ start, end }: Span, differing: readonly Span[]) =>
  differing
    .filter((one) => one.start < end && start < one.end)
    .map((one) => ({
      start: Math.max(0, one.start - start),
      end: Math.min(end, one.end) - start,
      as: 'changed',
    }));

function loneRow(top: LoneProvision, parts: readonly LoneProvision[], text: Analysis): Html {
  const list = markup`${parts.map((one) => markup`<p class="wp-facts"><span class="wp-soft">${carriedWords(one)}</span></p>${side(one, text, [])}`)}`;
  const telling = parts.filter(({ carries }) => carries.length > 0).slice(0, MOST_TOLD);
  return markup`<h3 class="govuk-heading-s">${carriedWords(top)}${otherLawWords(top)}</h3>${telling.length > 0 && markup`<p class="wp-wording__since">In it: ${telling.map(carriedWords).join('; ')}</p>`}${side(top, text, [])}${parts.length > 0 && details(`The ${grouped(parts.length)} in it`, list)}`;
}

/** So many of the provisions in one are named before it is opened. */
const MOST_TOLD = 8;
