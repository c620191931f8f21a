// What cites what, as it is read on a terminal, in a table and by programs.
import { stringify } from 'csv-stringify/sync';
import type { FoundCitation } from '../store/citations.ts';
import { type Citable, kindOf } from './citing/citable.ts';
import { oscola } from './citing/oscola.ts';
import { plain } from './citing/plain.ts';
import { cellOf } from './csv/cell.ts';
import { hanging } from './sources.ts';
import { wrap } from './text.ts';
import { count, oneLine, quoted, whenWords } from './words.ts';

export const STYLES = ['plain', 'oscola'] as const;
export type Style = (typeof STYLES)[number];

export interface CitationsShown {
  readonly title: string;
  readonly total: number;
  readonly citations: readonly FoundCitation[];
  readonly style: Style;
  /** By what they are put together: the documents that cite, or the works that are cited. */
  readonly by: 'document' | 'work';
}

const cited = { plain, oscola } as const;

export const citableOf = ({
  instrument,
  provision,
}: Pick<FoundCitation, 'instrument' | 'provision'>): Citable => ({
  ...instrument,
  provision: provision?.name ?? null,
});

/** As lines of at most `width`, those of one document or of one work together, in the order in which they come. */
export function citationsText({ title, total, citations, style, by }: CitationsShown, width: number): string {
  const heading = wrap(oneLine(title), width).join('\n');
  const groups = Map.groupBy(citations, (one) => (by === 'document' ? one.document.id : one.work));
  const parts = [...groups.values()].map((own) => {
    const head = by === 'document' ? documentWords(own[0]!) : cited[style](own[0]!.instrument);
    return `\n${wrap(head, width).join('\n')}\n${together(own)
      .map((all) => line(all, style, by, width))
      .join('')}`;
  });
  const rest = total - citations.length;
  const more =
    rest > 0
      ? `\n${wrap(`and ${count(rest, 'place')} more: ask for them with --most, or with --format csv or json`, width).join('\n')}\n`
      : '';
  return `${heading}\n${parts.join('')}${more}`;
}

const documentWords = ({ document: { title, published, id } }: FoundCitation): string =>
  `${published ?? 'no date'}  ${title === '' ? id : oneLine(title)} (${id})`;

/** Provisions that one sentence cites alike stand on one line. */
function together(own: readonly FoundCitation[]): readonly (readonly [FoundCitation, ...FoundCitation[]])[] {
  const lines: [FoundCitation, ...FoundCitation[]][] = [];
  for (const one of own) {
    const last = lines.at(-1)?.[0];
    if (
      last !== undefined &&
      last.sentence === one.sentence &&
      last.context === one.context &&
      last.work === one.work
    )
      lines.at(-1)!.push(one);
    else lines.push([one]);
  }
  return lines;
}

function line(
  all: readonly [FoundCitation, ...FoundCitation[]],
  style: Style,
  by: CitationsShown['by'],
  width: number,
): string {
  const [one] = all;
  const first = by === 'document' ? cited[style](citableOf(one)) : (one.provision?.name ?? 'the whole');
  const others = all.slice(1).map(({ provision }) => provision?.name ?? 'the whole');
  const told = [
    [...new Set([first, ...others])].join(', '),
    one.within === null ? '' : `in ${one.within.cited}`,
    one.effect === null ? '' : whenWords(one.effect),
    one.inQuotation ? 'within a quotation' : '',
  ].filter((part) => part !== '');
  return hanging(`  ${one.context}`, `${told.join('; ')}: ${quoted(short(one.sentence))}`, width);
}

const short = (words: string): string =>
  words.length <= 320 ? words : `${words.slice(0, 300).replace(/\s\S*$/, '')} …`;

/** What `--format csv` writes: names and order stay; new ones come at the end. */
const COLUMNS: readonly (readonly [name: string, value: (one: FoundCitation) => string | number])[] = [
  ['document', ({ document }) => document.id],
  ['document_title', ({ document }) => document.title],
  ['published', ({ document }) => document.published ?? ''],
  ['context', ({ context }) => context],
  ['decided_by', ({ words }) => words ?? ''],
  ['instrument', ({ instrument }) => instrument.name],
  ['instrument_id', ({ instrument }) => instrument.id ?? ''],
  ['provision', ({ provision }) => provision?.name ?? ''],
  ['provision_id', ({ provision }) => provision?.id ?? ''],
  ['within', ({ within }) => within?.cited ?? ''],
  ['within_id', ({ within }) => within?.id ?? ''],
  ['effect', ({ effect }) => effect ?? ''],
  ['quote', ({ quote }) => quote],
  ['sentence', ({ sentence }) => sentence],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['in_quotation', ({ inQuotation }) => String(inQuotation)],
  ['rule', ({ rule }) => rule],
  ['edition', ({ document }) => document.edition],
  ['citation_plain', (one) => plain(citableOf(one))],
  ['citation_oscola', (one) => oscola(citableOf(one))],
];

/** As CSV in the manner of `export csv`; for streaming, ask for the header with the first part only. */
export const citationsCsv = (citations: readonly FoundCitation[], { header = true } = {}): string =>
  stringify(
    citations.map((one) =>
      COLUMNS.map(([, value]) => {
        const cell = value(one);
        return typeof cell === 'string' ? cellOf(cell) : cell;
      }),
    ),
    { header, bom: header, columns: COLUMNS.map(([name]) => name), record_delimiter: 'windows' },
  );

/** For programs: what is stored, with both citations and the kind that they are of. */
export function citationJson(one: FoundCitation) {
  const work = citableOf(one);
  const { start, end, quote, sentence, instrument, provision, within, context, words, effect, rule } = one;
  return {
    document: one.document,
    ...{ instrument, provision, context, words, effect, within },
    ...{ inQuotation: one.inQuotation, quote, start, end, sentence, rule },
    citation: { kind: kindOf(work), plain: plain(work), oscola: oscola(work) },
  };
}
