import { isDay } from '../../../model/edtf.ts';
import type { Since } from '../../../publish/briefing/known.ts';
import { type Scope, scopeKey } from '../../../publish/briefing/scope.ts';

/** What sort of briefing: of a scope, of one document, or of two texts held against each other. */
const SORTS = ['scope', 'document', 'comparison'] as const;
export type SortOf = (typeof SORTS)[number];

/** The whole register, where an address names a programme. */
export const ALL = '*';

export const AHEAD = ['30d', '90d', '6m', '1y'] as const;

/** What is asked for, as the address says it. */
export interface Wish {
  readonly of: SortOf;
  /** ALL for the whole register; null where nothing was chosen. */
  readonly programme: string | null;
  readonly document: string | null;
  /** ISO 8601 days: published from then on, and before then. */
  readonly after: string | null;
  readonly before: string | null;
  /** `last`: since the last briefing of this scope; `Since`: pinned to one; null for no such part. */
  readonly since: 'last' | Since | null;
  readonly audience: readonly string[];
  readonly within: (typeof AHEAD)[number];
}

export function wishOf(query: URLSearchParams): Wish {
  const text = (name: string) => (query.get(name) ?? '').trim().slice(0, 500) || null;
  const day = (name: string) => dayOf(text(name));
  const of = text('of') as SortOf;
  const document = text('document');
  const programme = text('programme');
  return {
    of: SORTS.includes(of) ? of : query.has('a') ? 'comparison' : document !== null ? 'document' : 'scope',
    programme,
    document,
    after: day('after'),
    before: day('before'),
    since: sinceOf(text('since')),
    audience: [...new Set(query.getAll('audience').filter((one) => one !== ''))].slice(0, MOST_AUDIENCES),
    within: AHEAD.find((one) => one === text('within')) ?? '90d',
  };
}

const MOST_AUDIENCES = 10;

/** A day of the calendar; null for anything else. */
export function dayOf(typed: string | null): string | null {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(typed ?? '') ?? [];
  return year !== undefined && isDay(Number(year), Number(month), Number(date)) ? typed : null;
}

/** @example '2026-03-02@120' is since event 120, which a briefing of that day knew. */
function sinceOf(typed: string | null): Wish['since'] {
  if (typed === null || typed === 'none') return typed === null ? 'last' : null;
  if (typed === 'last') return 'last';
  const [, day = '', seq] = /^([\d-]{10})(?:@(\d{1,15}))?$/.exec(typed) ?? [];
  return dayOf(day) === null ? 'last' : { day, seq: seq === undefined ? null : Number(seq) };
}

export const sinceText = (since: Wish['since']): string =>
  since === null
    ? 'none'
    : since === 'last'
      ? 'last'
      : `${since.day}${since.seq === null ? '' : `@${since.seq}`}`;

/** The address of a wish; `path` with another ending for a file. */
export function briefingAddress(wish: Partial<Wish>, path = '/briefing'): string {
  const query = new URLSearchParams();
  for (const name of ['of', 'programme', 'document', 'after', 'before', 'within'] as const)
    if (wish[name]) query.set(name, wish[name]);
  for (const one of wish.audience ?? []) query.append('audience', one);
  if (wish.since !== undefined && wish.since !== 'last') query.set('since', sinceText(wish.since));
  return `${path}?${query}`;
}

/** Under what it stands on record, as the command line names it too. */
export const keyOf = (wish: Wish): string => scopeKey(scopeOfWish(wish));

const scopeOfWish = ({ of, programme, document, after, before, audience }: Wish): Scope => ({
  programme: of === 'scope' && programme !== ALL ? (programme ?? undefined) : undefined,
  documents: of === 'document' && document !== null ? [document] : undefined,
  after: after ?? undefined,
  before: before ?? undefined,
  audience,
});
