import { firstDay, lastDay } from '../../model/edtf.ts';
import type { DateFact, DateWhat, InstrumentKind, InstrumentRecord } from './record.ts';

/** Kinds of date of which two sources give days of the whole that cannot both be right. */
export function differing(dates: readonly DateFact[]): readonly DateWhat[] {
  const said = dates.filter(
    (one) =>
      one.edtf !== null && one.scope === null && SINGLE.has(one.what) && one.by === null && isSaid(one),
  );
  return [...Map.groupBy(said, ({ what }) => what)].filter(([, facts]) => apart(facts)).map(([what]) => what);
}

/** What happens to an instrument once. */
const SINGLE: ReadonlySet<DateWhat> = new Set([
  'introduced',
  'signed',
  'adopted',
  'made',
  'enacted',
  'laid',
  'published',
  'in force',
  'provisionally applied',
  'applied',
  'ended',
]);

const isSaid = ({ standing, bound }: DateFact): boolean =>
  bound === 'on' && (standing === 'done' || standing === 'laid down');

/** Whether one begins after another has ended. */
function apart(facts: readonly DateFact[]): boolean {
  let [latest, earliest] = ['', '9999-99-99'];
  for (const { edtf } of facts) {
    const [from, to] = [firstDay(edtf!), lastDay(edtf!)];
    if (from !== null && from > latest) latest = from;
    if (to !== null && to < earliest) earliest = to;
  }
  return latest > earliest;
}

/** What one would ask next of an instrument of its kind, and no source read answers. */
export function openQuestions(
  record: Pick<InstrumentRecord, 'kind' | 'dates' | 'parties' | 'procedure' | 'expression' | 'id'>,
): readonly string[] {
  const has = (...what: DateWhat[]) => record.dates.some((one) => what.includes(one.what));
  const asked: readonly (readonly [boolean, string])[] = [
    [record.kind === 'cannot tell', 'what kind of instrument it is'],
    [record.kind === 'agreement', 'whether it is to bind in international law: "agreement" is used for both'],
    [TREATIES.has(record.kind) && record.parties.length === 0, 'who its parties are'],
    [
      TREATIES.has(record.kind) && !has('signed', 'dated', 'agreed', 'adopted'),
      'when it was or will be signed',
    ],
    [
      TREATIES.has(record.kind) && record.kind !== 'memorandum' && !has('in force', 'provisionally applied'),
      'whether and when it is in force',
    ],
    [
      TREATIES.has(record.kind) &&
        record.kind !== 'memorandum' &&
        record.parties.some(({ id }) => id === 'GB') &&
        !has('laid') &&
        !record.dates.some(({ what, edtf }) => what === 'signed' && edtf !== null && edtf < PONSONBY),
      'whether it was laid before Parliament',
    ],
    [
      LAWS.has(record.kind) && record.expression !== null && !has('in force'),
      'when it came or comes into force',
    ],
    [
      record.procedure !== null && record.procedure.procedure === null,
      'by which procedure Parliament has a say in it',
    ],
  ];
  return asked.filter(([open]) => open).map(([, words]) => words);
}

/** From when treaties were laid at all: the Ponsonby Rule (HC Deb 1 April 1924, vol 171, cc 2001 to 2005). */
const PONSONBY = '1924-04-01';

const TREATIES: ReadonlySet<InstrumentKind> = new Set([
  'treaty',
  'protocol',
  'exchange of notes',
  'agreement',
  'memorandum',
]);
const LAWS: ReadonlySet<InstrumentKind> = new Set([
  'Act',
  'Measure',
  'statutory instrument',
  'Order in Council',
  'EU regulation',
  'EU directive',
  'EU decision',
]);
