// Which sources could not be checked: a source that is down is not a source with nothing new.
import { addDays } from '../../../model/edtf.ts';
import { count } from '../../../publish/words.ts';
import { titleOf } from '../../../sources/source.ts';
import type { Check } from '../../../store/following.ts';
import { dayOf, type House } from '../../house.ts';
import { type Html, markup } from '../../look/components/markup.ts';
import { linkTo } from '../../look/components/moving.ts';
import { moment } from '../../look/components/numbers.ts';
import { tag } from '../../look/components/tags.ts';
import { lines } from '../lines.ts';

export interface SourceHealth {
  readonly all: number;
  readonly unsure: readonly Unsure[];
  /** When the last check of any of them ended (ISO 8601, UTC); null where none was made. */
  readonly last: string | null;
}

/** A source of which it is not known whether it has anything new. */
export interface Unsure {
  readonly id: string;
  readonly title: string;
  readonly check: Check | null;
  readonly why: 'failed' | 'never' | 'old' | 'unread';
  /** When it last answered (ISO 8601, UTC); null where it never did. */
  readonly heard: string | null;
}

/** After so many days without a check what a source says is not known. */
const STALE = 2;

export async function sourceHealth(house: House): Promise<SourceHealth> {
  const { store } = house;
  const [sources, checks] = await Promise.all([store.following.sources(), store.following.lastChecks()]);
  const stale = addDays(dayOf(house), -STALE);
  const heard = await store.following.lastHeard();
  const unsure = sources.flatMap(({ id, is }): Unsure[] => {
    const check = checks.get(id) ?? null;
    const why = faultOf(check, stale);
    return why === null ? [] : [{ id, title: titleOf(is) ?? id, check, why, heard: heard.get(id) ?? null }];
  });
  const ended = [...checks.values()].map((one) => one.ended).sort();
  return { all: sources.length, unsure, last: ended.at(-1) ?? null };
}

function faultOf(check: Check | null, stale: string): Unsure['why'] | null {
  if (check === null) return 'never';
  if (check.outcome === 'could not check') return 'failed';
  if (check.ended < stale) return 'old';
  return check.failed > 0 ? 'unread' : null;
}

/** What of the sources is not known, before anything is said of what is new; null where all is well. */
export const unsureSources = ({ all, unsure }: SourceHealth): Html | null =>
  unsure.length === 0
    ? null
    : markup`<section class="wp-unsure" aria-labelledby="sources-heading"><h2 class="govuk-heading-s wp-unsure__title" id="sources-heading">${unsure.length} of ${count(all, 'source')} ${unsure.length === 1 ? 'is' : 'are'} not known to be up to date</h2>
<p class="govuk-body-s">What they published since is not in this page: nothing new from them does not mean that there is nothing new.</p>
${lines(unsure.slice(0, MOST).map(unsureLine))}
${unsure.length > MOST && markup`<p class="govuk-body-s">${linkTo('/sources', `All ${unsure.length}`)}</p>`}</section>`;

const MOST = 5;

const unsureLine = ({ id, title, check, why, heard }: Unsure): Html =>
  markup`<p class="wp-line__what">${linkTo(`/source/${encodeURIComponent(id)}`, title)} ${tag(WHY[why], why === 'failed' ? 'bad' : 'care', why === 'failed' ? 'alarm' : 'unknown')}</p>
<p class="wp-line__facts"><span class="wp-line__fact">${sinceWords(why, check, heard)}</span>${check?.why && why !== 'old' && markup`<span class="wp-line__fact">${check.why}</span>`}</p>`;

const WHY: Readonly<Record<Unsure['why'], string>> = {
  failed: 'could not be checked',
  never: 'never checked',
  old: 'not checked of late',
  unread: 'partly unread',
};

function sinceWords(why: Unsure['why'], check: Check | null, heard: string | null): Html {
  if (why === 'never') return markup`Added, and not checked yet: run “watchpoint watch”`;
  if (why === 'unread') return markup`${count(check!.failed, 'document')} could not be fetched or read`;
  return heard === null ? markup`It never answered` : markup`Last answered ${moment(heard)}`;
}

/** One line for where all is well. */
export const soundSources = ({ all, unsure, last }: SourceHealth): Html =>
  all === 0
    ? markup`<p class="govuk-body-s">No source is followed: documents come in only when somebody adds them. ${linkTo('/sources', 'Follow a source')}</p>`
    : markup`<p class="govuk-body-s">${unsure.length === 0 ? `All ${count(all, 'source')} answered.` : `${count(all - unsure.length, 'other source')} answered.`}${last && markup` Last check: ${moment(last)}.`} ${linkTo('/sources', 'Sources')}</p>`;
