// Records of UK Treaties Online (treaties.fcdo.gov.uk), as its catalogue answers: metadata of treaties, and of the
// papers in which they were published. They hold no text.
import type { Problem } from '../../model/problem.ts';
import { real } from '../../readers/day.ts';
import { type Fields, fieldsIn, isFields, listOf, words } from '../../readers/fields.ts';
import { kindNamed } from './kinds.ts';
import { differing, openQuestions } from './open.ts';
import type { DateFact, DateWhat, Identifier, InstrumentRecord, PartyFact } from './record.ts';

/** Whether JSON is an answer of the catalogue of UK Treaties Online. */
export const isTreatiesOnline = (json: unknown): json is Fields =>
  isFields(json) && isFields(json['csw:GetRecordsResponse']);

export interface TreatyRecords {
  readonly records: readonly InstrumentRecord[];
  /** What of it could not be understood; nothing of that is in the records. */
  readonly problems: readonly Problem[];
}

/** A record for each treaty, and for each paper of the Treaty Series, in the order of the answer. */
export function treatiesOnline(json: Fields): TreatyRecords {
  const found = fieldsIn(fieldsIn(json['csw:GetRecordsResponse'])['csw:SearchResults']).iStoreRecord;
  const problems: Problem[] = [];
  const entries = listOf(Array.isArray(found) ? found : [found]);
  if (entries.length === 0)
    problems.push({ message: 'is an answer of UK Treaties Online without a record: ask it for others' });
  return { records: entries.map((one) => treatyOf(one, problems)), problems };
}

function treatyOf(entry: Fields, problems: Problem[]): InstrumentRecord {
  const title = words(entry.title) ?? '';
  const document = addressOf(entry);
  const paper = published(title);
  const dates = datesOf(entry, document, title, problems);
  const record = {
    id: document,
    title,
    ...kindIn(title, paper.length > 0),
    procedure: null,
    identifiers: [...recordId(entry), ...paper, ...referencesOf(entry)],
    parties: partiesOf(entry, document),
    dates,
    basis: [],
    changes: [],
    expression: null,
    follows: [],
    documents: [document],
  } satisfies Partial<InstrumentRecord>;
  return { ...record, differing: differing(dates), cannotTell: openQuestions(record) };
}

function kindIn(title: string, isPaper: boolean): Pick<InstrumentRecord, 'kind' | 'kindBy'> {
  const { kind } = kindNamed(title, null);
  if (kind === 'protocol' || kind === 'exchange of notes' || kind === 'memorandum')
    return { kind, kindBy: 'its title, among the treaties of UK Treaties Online' };
  const by = isPaper ? 'it is published in the Treaty Series' : 'UK Treaties Online has it';
  return { kind: 'treaty', kindBy: by };
}

/** The page of a treaty; the catalogue writes parts of its path with the slashes of another system. */
const addressOf = (entry: Fields): string =>
  (words(entry.document_url) ?? `urn:uuid:${words(entry.uuid) ?? 'unknown'}`).replaceAll('\\', '/');

const recordId = ({ id, lb_document_id: other }: Fields): readonly Identifier[] => {
  const value = [id, other].find((one) => typeof one === 'number' || typeof one === 'string');
  return value === undefined ? [] : [{ scheme: 'FCDO treaty record', value: String(value) }];
};

/** "Treaty Series 009/1900: Cd. 40||https://…" is Treaty Series No. 9 (1900) and Cd 40. */
function published(reference: string): readonly Identifier[] {
  const [, number, year, paper] = TREATY_SERIES.exec(reference.trim()) ?? [];
  if (!number || !year) return [];
  const series = { scheme: 'treaty series', value: `Treaty Series No. ${Number(number)} (${year})` } as const;
  const command = COMMAND.exec(paper ?? '');
  return command === null
    ? [series]
    : [series, { scheme: 'command paper', value: `${command[1]} ${Number(command[2])}` }];
}

const TREATY_SERIES = /^Treaty Series (\d{1,4})\/(\d{4})(?::\s*([^|]*))?(?:\|\||$)/;
/** The six series of command papers, from C (1870) to CP (2019). */
const COMMAND = /^(C|Cd|Cmd|Cmnd|Cm|CP)\.?\s*(\d{1,5})\s*$/;
const UNITED_NATIONS = /^United Nations Treaty Series (\d{1,4})\/(\d+)/;

function referencesOf({ references }: Fields): readonly Identifier[] {
  const found = new Map<string, Identifier>();
  for (const one of (words(references) ?? '').split(';')) {
    const [, volume, page] = UNITED_NATIONS.exec(one.trim()) ?? [];
    const un: Identifier[] =
      volume === undefined
        ? []
        : [{ scheme: 'treaty series', value: `${volume} UNTS${page === '0' ? '' : ` ${page}`}` }];
    for (const identifier of [...published(one), ...un]) found.set(identifier.value, identifier);
  }
  return [...found.values()];
}

/** States are written in capitals; the territories beside them are those to which a State extended it. */
function partiesOf({ country_name: names }: Fields, document: string): readonly PartyFact[] {
  const source = { from: 'publisher', document, field: 'country_name' } as const;
  return (words(names) ?? '')
    .split(/\s*;\s*/)
    .filter((name) => name !== '' && name === name.toUpperCase())
    .map((name) => ({ name: titleCase(name), id: name === 'UNITED KINGDOM' ? 'GB' : null, source }));
}

/** "NETHERLANDS THE" is the Netherlands; "UNITED STATES OF AMERICA" keeps its "of". */
const titleCase = (name: string): string =>
  name
    .replace(/\s+THE$/, '')
    .toLowerCase()
    .replace(/\p{L}+/gu, (word, at: number) =>
      at > 0 && SMALL.has(word) ? word : word[0]!.toUpperCase() + word.slice(1),
    );

const SMALL: ReadonlySet<string> = new Set(['of', 'and', 'the']);

/** An event has the day of the act and, where that is another, the day on which it takes effect. */
const EVENTS: readonly (readonly [what: DateWhat, field: string, effect: string])[] = [
  ['signed', 'signed_event_date', 'signed_event_effective_date'],
  ['ratified', 'ratified_event_date', 'ratified_event_effective_date'],
  ['provisionally applied', 'provisional_eif_event_date', 'provisional_eif_event_effective_date'],
  ['in force', 'definative_eif_event_date', 'definative_eif_event_effective_date'],
  ['in force', 'definitive_eif_event_date', 'definitive_eif_event_effective_date'],
  ['ended', 'terminated_event_date', 'terminated_event_effective_date'],
];

function datesOf(entry: Fields, document: string, title: string, problems: Problem[]): readonly DateFact[] {
  const dayOf = (field: string): string | null => {
    const said = words(entry[field]);
    if (said === undefined) return null;
    const day = isoOf(said);
    if (day === null)
      problems.push({
        message: `has no day that the calendar knows in ${field} of "${title.slice(0, 60)}": ${said.slice(0, 20)}`,
      });
    return day;
  };
  return EVENTS.flatMap(([what, field, effect]): DateFact[] => {
    const [act, effective] = [dayOf(field), dayOf(effect)];
    const place = what === 'signed' ? (words(entry.signed_event_location) ?? null) : null;
    const fact = (edtf: string, by: string, scope: string | null): DateFact => ({
      what,
      edtf,
      bound: 'on',
      standing: 'done',
      scope,
      condition: null,
      reckoned: null,
      place,
      by: null,
      source: { from: 'publisher', document, field: by },
    });
    if (effective === null) return act === null ? [] : [fact(act, field, null)];
    const whole = fact(effective, effect, null);
    return act === null || act === effective ? [whole] : [fact(act, field, 'the act alone'), whole];
  });
}

/** "16/10/1899": day, month, year, as the catalogue writes all its days. */
function isoOf(said: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(said) ?? [];
  return year === undefined ? null : real(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`);
}
