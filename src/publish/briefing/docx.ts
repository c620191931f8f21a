import type * as Docx from 'docx';
import { oneLine } from '../words.ts';
import {
  CHOSEN,
  CITATIONS,
  COUNTED,
  citeWords,
  countedRow,
  DOCUMENTS,
  HOW,
  placed,
  VERIFY,
  verifiableLines,
  webAddress,
} from './annex.ts';
import { settled } from './docxBytes.ts';
import { STYLES } from './docxStyles.ts';
import type { Briefing, Citation, CitationNumber, Part, Statement } from './model.ts';

/**
 * A briefing in Word: real headings and styles, each citation a link to the annex and back. The same briefing gives the
 * same bytes.
 */
export async function briefingDocx(briefing: Briefing): Promise<Uint8Array> {
  // The library takes 60 ms to load: only who wants Word waits for it.
  const docx = await import('docx');
  const { title, about, documents, rules } = briefing;
  const make = maker(docx, firstUses(briefing));
  const children = [
    make.heading(title, 'Title'),
    ...about.facts.filter(([, value]) => value !== '').map(([label, value]) => make.fact(label, value)),
    ...briefing.parts.flatMap((part) => make.part(part, 1)),
    make.heading(CITATIONS, 'Heading1', { breaks: true }),
    ...briefing.citations.map(make.citation),
    make.heading(DOCUMENTS, 'Heading1'),
    make.table([COUNTED, ...documents.map(countedRow)]),
    make.heading(VERIFY, 'Heading1'),
    ...HOW.map((words) => make.plain(words, 'Annex')),
    ...verifiableLines(briefing).map((line) => make.plain(line, DATA)),
    ...(rules.length === 0
      ? []
      : [make.heading(CHOSEN, 'Heading1'), ...rules.map((rule) => make.plain(rule, 'Annex'))]),
  ];
  const document = new docx.Document({
    title: oneLine(title),
    description: `Seen from ${about.asOf}`,
    creator: 'Watchpoint',
    lastModifiedBy: 'Watchpoint',
    styles: STYLES,
    numbering: { config: [{ reference: LIST, levels: [bulletOf(docx)] }] },
    features: { updateFields: false },
    sections: [{ properties: { page: PAGE }, footers: { default: make.footer() }, children }],
  });
  return settled(await docx.Packer.pack(document, 'uint8array'), about.asOf);
}

/** The style of the lines that `verify` reads. */
const DATA = 'WatchpointCitations';

const LIST = 'statements';

const bulletOf = ({ LevelFormat, AlignmentType }: Library): Docx.ILevelsOptions => ({
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 340, hanging: 227 } } },
});

/** A4, in twentieths of a point. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1134, bottom: 1134, left: 1247, right: 1247 },
};

type Library = typeof Docx;
type Level = 'Title' | 'Heading1' | 'Heading2' | 'Heading3';

function maker(docx: Library, first: ReadonlyMap<CitationNumber, Statement>) {
  const { Paragraph, TextRun, InternalHyperlink, ExternalHyperlink, Bookmark } = docx;
  const run = (text: string, style: Partial<Docx.IRunPropertiesOptions> = {}) =>
    new TextRun({ text: legal(text), ...style });
  const heading = (text: string, style: Level, { breaks = false } = {}) =>
    new Paragraph({ style, keepNext: true, pageBreakBefore: breaks, children: [run(oneLine(text))] });
  const plain = (text: string, style: string) => new Paragraph({ style, children: [run(text)] });
  const mark = (number: CitationNumber) =>
    new InternalHyperlink({ anchor: `c${number}`, children: [run(`[${number}]`, { style: 'Citation' })] });
  const statement = (one: Statement) => {
    const runs = one.words.flatMap(({ text, kind, cites }) => [
      ...(text === '' ? [] : [run(text, kind === 'strong' ? { bold: true } : {})]),
      ...cites.map(mark),
    ]);
    const begun = one.cites.filter((number) => first.get(number) === one);
    const marks = begun.map((number) => new Bookmark({ id: `u${number}`, children: [] }));
    return new Paragraph({
      style: 'Statement',
      numbering: { reference: LIST, level: 0 },
      children: [...marks, ...runs],
    });
  };
  const part = ({ heading: name, statements, parts }: Part, level: number): Docx.Paragraph[] => [
    heading(name, `Heading${Math.min(level, 3)}` as Level),
    ...statements.map(statement),
    ...parts.flatMap((one) => part(one, level + 1)),
  ];
  const citation = (one: Citation) => {
    const address = webAddress(one.uri);
    const name = run(one.title, { bold: true });
    return new Paragraph({
      style: 'Annex',
      indent: { left: 567, hanging: 567 },
      children: [
        new Bookmark({
          id: `c${one.number}`,
          children: [
            new InternalHyperlink({
              anchor: `u${one.number}`,
              children: [run(`[${one.number}]`, { style: 'Back' })],
            }),
          ],
        }),
        run(` “${oneLine(one.quote)}” `),
        address === null ? name : new ExternalHyperlink({ link: address, children: [name] }),
        run(`, ${placed(one)}.${citeWords(one) && ` ${citeWords(one)}`}`),
      ],
    });
  };
  const fact = (label: string, value: string) =>
    new Paragraph({ style: 'Fact', children: [run(`${label}: `, { bold: true }), run(oneLine(value))] });
  return { heading, plain, part, citation, fact, table: tableMaker(docx, run), footer: () => footerOf(docx) };
}

const tableMaker =
  ({ Table, TableRow, TableCell, Paragraph, WidthType }: Library, run: (text: string) => Docx.TextRun) =>
  (rows: readonly (readonly string[])[]) =>
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: rows.map(
        (cells, at) =>
          new TableRow({
            tableHeader: at === 0,
            children: cells.map(
              (cell) =>
                new TableCell({ children: [new Paragraph({ style: 'Annex', children: [run(cell)] })] }),
            ),
          }),
      ),
    });

const footerOf = ({ Footer, Paragraph, TextRun, PageNumber, AlignmentType }: Library) =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Annex',
        alignment: AlignmentType.RIGHT,
        children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
      }),
    ],
  });

/** Where each citation is first used. */
function firstUses({ parts }: Briefing): Map<CitationNumber, Statement> {
  const first = new Map<CitationNumber, Statement>();
  const note = ({ statements, parts }: Part): void => {
    for (const one of statements)
      for (const number of one.cites) if (!first.has(number)) first.set(number, one);
    parts.forEach(note);
  };
  parts.forEach(note);
  return first;
}

/** XML 1.0 has no place for most control characters and for half of a pair. */
const legal = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd').toWellFormed();
