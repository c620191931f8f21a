// The record of an instrument, as it is read on a terminal.
import type { DateFact, InstrumentRecord, Source, WorkFact } from '../law/instruments/record.ts';
import { workTitle } from '../law/instruments/records.ts';
import { citedRecord } from './citing/cite.ts';
import { hanging } from './sources.ts';
import { wrap } from './text.ts';
import { oneLine, pointWords, quoted, whenWords } from './words.ts';

/** As lines of at most `width`. */
export function instrumentText(record: InstrumentRecord, width: number): string {
  const line = (label: string, words: string) => hanging(`  ${label}`, oneLine(words), width);
  return [
    `${wrap(oneLine(record.title) || 'An instrument without a title', width).join('\n')}\n`,
    line('kind', `${record.kind} (told by: ${record.kindBy})`),
    ...procedureLines(record, line),
    ...record.identifiers.map(({ scheme, value }) => line('known as', `${value} (${scheme})`)),
    line('cited as', citedRecord(record).oscola),
    ...expressionLines(record, line),
    ...(record.parties.length === 0
      ? []
      : [line('parties', record.parties.map(({ name }) => name).join('; '))]),
    ...dateLines(record, width),
    ...groupedLines('rests on', record.basis, line),
    ...changeLines(record, line),
    ...record.differing.map((what) =>
      line('differ', `sources differ on when it was ${what}: both are shown`),
    ),
    ...record.follows.map(({ title, clock }) =>
      line('follows', clock === null ? title : `${title}: ${clock}`),
    ),
    ...record.cannotTell.map((words) => line('open', `cannot tell from the text ${words}`)),
  ].join('');
}

type Line = (label: string, words: string) => string;

function procedureLines({ procedure }: InstrumentRecord, line: Line): string[] {
  if (procedure === null || procedure.procedure === null) return [];
  const from = procedure.source === null ? '' : `: ${sourceWords(procedure.source)}`;
  return [
    line('procedure', `${procedure.procedure}${from}`),
    ...(procedure.assumes === null ? [] : [line('assumed', procedure.assumes)]),
  ];
}

function expressionLines({ expression }: InstrumentRecord, line: Line): string[] {
  if (expression === null) return [line('read', 'not itself: only what others say of it')];
  const { words, part, unapplied } = expression;
  const counted =
    unapplied === null || unapplied === 0
      ? ''
      : `; ${unapplied} ${unapplied === 1 ? 'change' : 'changes'} known to the publisher and not yet made to the text`;
  return [
    line('read', dated(words) + counted),
    ...(part === null ? [] : [line('', `only a part of it: ${part}`)]),
  ];
}

/** ISO days in a phrase as a reader says them. */
const dated = (words: string): string => words.replace(/\b\d{4}-\d\d-\d\d\b/g, pointWords);

/** One line a date, with all who say it. */
function dateLines({ dates }: InstrumentRecord, width: number): string[] {
  const groups = Map.groupBy(dates, (one) => `${one.what} ${dateWords(one)}`);
  return [...groups.values()].map((facts) => {
    const { what } = facts[0]!;
    const said = [...new Set(facts.map(({ source }) => sourceWords(source)))].join('; ');
    return hanging(`  ${dateLabel(what)}`, `${dateWords(facts[0]!)} (${said})`, width);
  });
}

/** Short enough to stand in front of a line. */
export const dateLabel = (what: DateFact['what']): string =>
  what === 'provisionally applied' ? 'provisional' : what;

/** "27 January 2025: regulation 6(8)", "not before 1 January 2026", "on such day as the Minister may appoint". */
export function dateWords({
  edtf,
  bound,
  standing,
  scope,
  condition,
  reckoned,
  place,
  by,
}: DateFact): string {
  const when = edtf === null ? null : bound === 'on' ? whenWords(edtf) : `${bound} ${pointWords(edtf)}`;
  const hangs = condition === null ? '' : edtf === null ? condition : ` (${condition})`;
  return oneLine(
    [
      standing === 'not yet' ? 'not yet, as said' : '',
      standing === 'to come' ? 'to come' : standing === 'conditional' ? 'on a condition' : '',
      `${when ?? ''}${hangs}` || 'no day is given',
      by === null ? '' : `by ${by}`,
      place === null ? '' : `at ${place}`,
      scope === null ? '' : `of ${scope}`,
      reckoned === null ? '' : `(${dated(reckoned)})`,
    ]
      .filter(Boolean)
      .join(', ')
      .replace(/, \(/g, ' ('),
  );
}

const sourceWords = (source: Source): string =>
  source.from === 'publisher' ? `publisher’s ${source.field}` : quoted(source.words.quote);

/** Provisions of one law in one line. */
function groupedLines(label: string, facts: readonly WorkFact[], line: Line): string[] {
  const works = Map.groupBy(facts, ({ name }) => workTitle(name));
  return [...works].map(([work, own]) => {
    const parts = own.map(({ name }) => name.slice(work.length + 2)).filter(Boolean);
    return line(label, parts.length === 0 ? work : `${work}: ${parts.join(', ')}`);
  });
}

function changeLines({ changes }: InstrumentRecord, line: Line): string[] {
  const hows = Map.groupBy(changes, ({ how }) => how);
  return [...hows].flatMap(([how, facts]) => groupedLines(how, facts, line));
}
