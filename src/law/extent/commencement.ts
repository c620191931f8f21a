import type { Analysis, Mention } from '../../model/analysis.ts';
import type { Legislation, ProvisionForce } from '../../model/legislation.ts';
import { firstFrom, type Quote } from '../../model/span.ts';
import type { Provision } from '../../segment/provisions.ts';
import type { Lines } from '../lines.ts';
import { type Reach, reachesOf, saidOf } from './reach.ts';

/** When something begins or ends, by the words of the law. */
export interface Day {
  /** ISO 8601; null where the words and what is known of the law do not give a day. */
  readonly date: string | null;
  /** Who appoints it, where somebody does. */
  readonly appointed: boolean;
  readonly words: Quote;
  readonly rule: string;
  /** What was taken to be so to reckon it. */
  readonly assumed: string | null;
}

/** From when and until when a provision is in force, by its publisher and by the words. */
export interface Commencement {
  readonly published: {
    readonly from: string | null;
    readonly to: string | null;
    readonly status: string | null;
  };
  readonly begins: readonly Day[];
  /** Of the Union: from when it applies, where that is another day. */
  readonly applies: readonly Day[];
  readonly ends: readonly Day[];
  readonly contradiction: string | null;
  /** In a few words: "in force from 2031-05-01", "on a day to be appointed: not told by this text". */
  readonly state: string;
}

/** When each provision of a law is in force; asked with null, of the law as a whole. */
export type CommencementOf = (provision: Provision | null) => Commencement;

export function commencementsOf(
  { document, mentions, legislation }: Pick<Analysis, 'document' | 'mentions' | 'legislation'>,
  lines: Lines,
): CommencementOf {
  const reaches = reachesOf(lines, document.text);
  const forces = new Map((legislation?.provisions ?? []).map((one) => [one.provision, one]));
  const dates = mentions.filter(({ type }) => type === 'date' || type === 'period');
  const days = (says: Reach['says'], provision: Provision | null) =>
    saidOf(
      reaches.filter((one) => one.says === says),
      provision,
    ).map((reach) => dayOf(reach, dates, legislation));
  return (provision) => {
    const published = publishedOf(provision, forces, legislation);
    const begins = days('in force', provision);
    const said = {
      published,
      begins,
      applies: days('applies from', provision),
      ends: days('ends', provision),
    };
    return { ...said, contradiction: contradiction(said), state: stateOf(said) };
  };
}

function publishedOf(
  provision: Provision | null,
  forces: ReadonlyMap<string, ProvisionForce>,
  legislation: Legislation | undefined,
): Commencement['published'] {
  let from: string | null = null;
  let to: string | null = null;
  let status: string | null = null;
  for (let at = provision; at !== null; at = at.parent) {
    const force = forces.get(at.id);
    from ??= force?.from ?? null;
    to ??= force?.to ?? null;
    status ??= force?.status ?? null;
  }
  const whole = legislation?.dates.find(({ what }) => what === 'in force')?.date ?? null;
  return {
    from: from ?? (status === null ? whole : null),
    to,
    status: status ?? legislation?.status ?? null,
  };
}

function dayOf(
  { groups, words, rule }: Reach,
  dates: readonly Mention[],
  legislation: Legislation | undefined,
): Day {
  const when = groups.when ?? '';
  const appointed = /\b(?:appoint|specif|by\s+(?:order|regulations))/u.test(when);
  const day = { appointed, words, rule, assumed: null };
  if (appointed) return { ...day, date: null };
  const from = words.start + Math.max(0, words.quote.indexOf(when));
  const mention = dates[firstFrom(dates, from)];
  const [, date] = /^(\d{4}-\d\d-\d\d)(?:\/\.\.)?$/.exec(mention?.value ?? '') ?? [];
  if (mention && date !== undefined && mention.end <= from + when.length && !RELATIVE.test(when))
    return { ...day, date };
  return { ...day, ...reckoned(when, legislation) };
}

const RELATIVE = /\b(?:beginning|following|after)\b/u;

/** A day that is counted from another which is known of the law: its passing, its making, its publication. */
function reckoned(when: string, legislation: Legislation | undefined): Pick<Day, 'date' | 'assumed'> {
  const known = (what: string) =>
    legislation?.dates.find((one) => one.what === what)?.date ??
    (what === 'published' ? journalDay(legislation?.journal ?? '') : undefined);
  const passed = /\b(?:passed|Royal\s+Assent)\b/u.test(when);
  const what = passed
    ? 'enacted'
    : /\bmade\b/u.test(when)
      ? 'made'
      : /\bpublication\b/u.test(when)
        ? 'published'
        : /\blaid\b/u.test(when)
          ? 'laid'
          : null;
  const day = what === null ? undefined : known(what);
  if (day === undefined) return { date: null, assumed: null };
  const assumed = `counted from ${day}, the day on which it was ${what} by its publisher's data`;
  const period =
    /\bperiod\s+of\s+(?<n>\d+|\p{L}+)\s+(?<unit>days?|weeks?|months?|years?)\s+beginning\s+with\b/u.exec(
      when,
    );
  if (period) {
    const n = numberOf(period.groups!.n!);
    return n === null
      ? { date: null, assumed: null }
      : { date: later(day, n, period.groups!.unit!), assumed };
  }
  const nth = /\b(\p{L}+)\s+day\s+following\s+that\b/u.exec(when)?.[1];
  if (nth !== undefined) {
    const n = ORDINALS.indexOf(nth.toLowerCase());
    return n < 0 ? { date: null, assumed: null } : { date: later(day, n + 1, 'days'), assumed };
  }
  if (/\bday\s+(?:after|following)\b/u.test(when)) return { date: later(day, 1, 'days'), assumed };
  return { date: /\bafter\b/u.test(when) ? null : day, assumed };
}

/** "OJ L, 2024/1689, 12.7.2024". */
function journalDay(journal: string): string | undefined {
  const [, day, month, year] = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/.exec(journal) ?? [];
  return year && `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
}

const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );

function numberOf(words: string): number | null {
  if (/^\d+$/.test(words)) return Number(words);
  const at = NUMBERS.indexOf(words.toLowerCase());
  return at < 0 ? null : at + 1;
}

/** A day so much later; the end of a shorter month where there is no such day in it. */
function later(day: string, n: number, unit: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (/^(?:day|week)/.test(unit)) {
    const days = unit.startsWith('week') ? 7 * n : n;
    return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
  }
  const months = month - 1 + (unit.startsWith('year') ? 12 * n : n);
  const last = new Date(Date.UTC(year, months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, months, Math.min(date, last))).toISOString().slice(0, 10);
}

type Said = Omit<Commencement, 'contradiction' | 'state'>;

function contradiction({ published, begins }: Said): string | null {
  const [day] = begins;
  if (published.from === null || day?.date == null || begins.length > 1 || published.from >= day.date)
    return null;
  return `the publisher has it in force from ${published.from}, the words from ${day.date}`;
}

function stateOf({ published, begins, applies, ends }: Said): string {
  const until = published.to ?? ends.find(({ date }) => date !== null)?.date ?? null;
  const end = until === null ? (ends.length > 0 ? ', and ends by its own words' : '') : ` up to ${until}`;
  const later = applies.map(({ date, words }) => `; applies from ${date ?? words.quote}`).join('');
  if (/prospective/i.test(published.status ?? ''))
    return `not yet in force, says its publisher${dayWords(begins, ': ')}`;
  if (begins.length > 0) return `${dayWords(begins, '')}${end}${later}`;
  if (published.from !== null) return `in force from ${published.from}, says its publisher${end}${later}`;
  return `cannot tell from the text when it comes into force${end}${later}`;
}

function dayWords(days: readonly Day[], before: string): string {
  if (days.length === 0) return '';
  const said = days.map(({ date, appointed }) =>
    date !== null
      ? `in force from ${date}`
      : appointed
        ? 'on a day to be appointed, which this text does not tell'
        : 'on a day that the words describe',
  );
  return before + [...new Set(said)].join('; in part ');
}
