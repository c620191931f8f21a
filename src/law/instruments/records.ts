import type { Analysis, Mention } from '../../model/analysis.ts';
import { itselfOf } from '../consequences/consequences.ts';
import { type Ground, groundOf } from './anchors.ts';
import { basisOf } from './basis.ts';
import { type Changed, changesTold } from './changes.ts';
import { datesBeside } from './dated.ts';
import { expressionOf } from './expression.ts';
import { followingOf, followingProcedure } from './following.ts';
import { printedNumbers } from './heads.ts';
import { identifiersOf, workId } from './identifiers.ts';
import { kindNamed, kindOf } from './kinds.ts';
import { merged } from './merge.ts';
import { differing, openQuestions } from './open.ts';
import { ownDates } from './own.ts';
import { partiesNamed, partiesOf } from './parties.ts';
import { procedureOf } from './procedure.ts';
import type {
  ChangeFact,
  DateFact,
  Following,
  InstrumentKind,
  InstrumentRecord,
  ProcedureFact,
} from './record.ts';
import { datesTold, type Told } from './told.ts';

/** The record of the instrument that a document is. */
export const recordOf = (analysis: Analysis): InstrumentRecord => ownRecord(readingOf(analysis));

/**
 * The instruments that documents are and speak of, one record each: merged by identifier, else by title, over the
 * documents in the order in which they are given. Whatever sources say stands side by side.
 */
export function recordsOf(analyses: Iterable<Analysis>): readonly InstrumentRecord[] {
  const all: InstrumentRecord[] = [];
  for (const analysis of analyses) {
    const reading = readingOf(analysis);
    const own = ownRecord(reading);
    if (own.kind !== 'no instrument') all.push(own);
    all.push(...namedRecords(reading, own));
  }
  return merged(all);
}

/** The instruments that one document speaks of, in the order in which it first names them; its own is not among them. */
export function recordsNamed(analysis: Analysis): readonly InstrumentRecord[] {
  const reading = readingOf(analysis);
  return merged(namedRecords(reading, ownRecord(reading)));
}

interface Reading {
  readonly ground: Ground;
  readonly told: readonly Told[];
  readonly changes: readonly Changed[];
}

function readingOf(analysis: Analysis): Reading {
  const ground = groundOf(analysis);
  return {
    ground,
    told: [...datesTold(ground), ...datesBeside(ground)],
    changes: changesTold(ground),
  };
}

function ownRecord({ ground, told, changes }: Reading): InstrumentRecord {
  const { analysis } = ground;
  const { document, legislation } = analysis;
  const { kind, by, headed } = kindOf(analysis);
  const id = legislation?.celex ?? legislation?.uri ?? headed?.id ?? null;
  const named = headed?.title ?? document.title;
  const title = kind === 'no instrument' ? '' : named;
  const self = (mention: Mention | null) => mention === null || isSelf(mention, title, id);
  const own = told.filter(({ mention }) => self(mention)).map(({ date }) => date);
  const dates = kind === 'no instrument' ? [] : [...ownDates(ground), ...own];
  const procedure = kind === 'statutory instrument' ? procedureOf(analysis, dates) : null;
  const record = {
    id: id === null ? null : workId(id),
    title: named,
    kind,
    kindBy: by,
    procedure,
    identifiers: [...identifiersOf(id, legislation), ...printedNumbers(analysis)],
    parties: partiesOf(analysis, kind),
    dates,
    basis: basisOf(ground),
    changes:
      kind === 'no instrument' ? [] : changesBy(changes.filter(({ by, what }) => self(by) && !self(what))),
    expression: expressionOf(analysis, kind),
    follows: followsOf(analysis, kind, procedure, dates),
    documents: [document.id],
  } satisfies Partial<InstrumentRecord>;
  return { ...record, differing: differing(dates), cannotTell: openQuestions(record) };
}

/** What the rules of `consequences` say of the text; of an instrument that its procedure has, whatever the words. */
function followsOf(
  analysis: Analysis,
  kind: InstrumentKind,
  procedure: ProcedureFact | null,
  dates: readonly DateFact[],
): readonly Following[] {
  const found = itselfOf(analysis)
    .filter(({ rule }) => !OF_INSTRUMENTS.has(rule.id))
    .map(({ rule }) => followingOf(rule, dates));
  const own =
    kind === 'statutory instrument' ? followingProcedure(procedure?.procedure ?? null, dates) : null;
  return own === null ? found : [...found, own];
}

/** An Act that says how instruments under it are laid is no such instrument. */
const OF_INSTRUMENTS: ReadonlySet<string> = new Set(['negative', 'made-affirmative', 'draft-affirmative']);

/** Whether a text that names an instrument names itself. */
function isSelf({ value, id }: Mention, title: string, own: string | null): boolean {
  if (own !== null && id !== null && workId(id) === workId(own)) return true;
  return value !== null && folded(value) === folded(title);
}

/** What an instrument does to others, each once for each provision. */
function changesBy(changes: readonly Changed[]): readonly ChangeFact[] {
  const found = new Map<string, ChangeFact>();
  for (const { what, how, source } of changes) {
    const key = `${how} ${what.id ?? what.value}`;
    if (!found.has(key)) found.set(key, { how, name: what.value!, id: what.id, source });
  }
  return [...found.values()];
}

/** A record for each instrument of which a document tells something, or which it names at all. */
function namedRecords({ ground, told, changes }: Reading, own: InstrumentRecord): InstrumentRecord[] {
  const { analysis } = ground;
  // News about an agreement may have its title: it is not the agreement.
  const title = own.kind === 'no instrument' ? '' : own.title;
  const self = (mention: Mention) => isSelf(mention, title, own.id);
  const named = new Map<string, Mention>();
  for (const { mention } of ground.anchors)
    if (mention !== null && !self(mention)) {
      const key = keyOf(mention);
      if (!named.has(key)) named.set(key, mention);
    }
  const toldBy = grouped(told, ({ mention }) => (mention === null ? null : keyOf(mention)));
  const does = grouped(changes, ({ by }) => (by === null ? null : keyOf(by)));
  const suffers = grouped(changes, ({ what }) => keyOf(what));
  return [...named].map(([key, mention]) => {
    const title = workTitle(mention.value!);
    const id = mention.id === null ? null : workId(mention.id);
    const { kind, by } = kindNamed(title, id);
    const dates = (toldBy.get(key) ?? []).map(({ date }) => date);
    const record = {
      id,
      title,
      kind,
      kindBy: by,
      procedure: null,
      identifiers: identifiersOf(id),
      parties: partiesNamed(analysis, mention, kind),
      dates,
      basis: [],
      changes: [
        ...changesBy(does.get(key) ?? []),
        ...(suffers.get(key) ?? []).map((one) => suffered(one, own)),
      ],
      expression: null,
      follows: [],
      documents: [analysis.document.id],
    } satisfies Partial<InstrumentRecord>;
    return { ...record, differing: differing(dates), cannotTell: openQuestions(record) };
  });
}

/** What was done to it, and by what: by the document's own instrument where no other is named. */
function suffered({ by, how, source }: Changed, own: InstrumentRecord): ChangeFact {
  const turned = how === 'amends' ? 'amended by' : how === 'replaces' ? 'replaced by' : 'ended by';
  return { how: turned, name: by?.value ?? own.title, id: by === null ? own.id : by.id, source };
}

function grouped<T>(all: readonly T[], key: (one: T) => string | null): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const name = key(one);
    if (name === null) continue;
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  return groups;
}

const keyOf = ({ id, value }: Mention): string =>
  id === null ? folded(workTitle(value!)) : workId(id).toLowerCase();

/** "Fisheries Act 2020, section 5" without the section. */
export const workTitle = (value: string): string =>
  value.replace(
    /,\s+(?:sections?|articles?|art\.|regulations?|paragraphs?|schedules?|parts?|chapters?|annex(?:es)?|rules?|recitals?|points?|titles?|protocol\s+\d|ss?\.|sch\.|reg\.|para\.)\s.*$/i,
    '',
  );

const folded = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[\p{Pd}]/gu, '-')
    .replace(/\s+/g, ' ')
    .replace(/^the /, '')
    .trim();
