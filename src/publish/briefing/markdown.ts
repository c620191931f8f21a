import { markdownTable, md, spaced } from '../markdown.ts';
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
} from './annex.ts';
import type { Briefing, Citation, Part, Statement } from './model.ts';

/** A briefing in Markdown (CommonMark with footnotes): the annex has each citation, and lines that `verify` reads. */
export function briefingMarkdown(briefing: Briefing): string {
  const { title, about, parts, citations, documents, rules } = briefing;
  const lines = [
    `# ${md(title)}`,
    '',
    ...about.facts
      .filter(([, value]) => value !== '')
      .map(([label, value]) => `- ${md(label)}: ${md(value)}`),
    ...parts.flatMap((one) => partLines(one, 2)),
    ...headed(CITATIONS, citations.flatMap(citationLines)),
    ...headed(DOCUMENTS, [markdownTable(COUNTED, documents.map(countedRow))]),
    ...headed(VERIFY, [
      ...HOW.flatMap((one) => [md(one), '']),
      '```watchpoint-citations',
      ...verifiableLines(briefing),
      '```',
    ]),
    ...headed(
      CHOSEN,
      rules.map((rule) => `- ${md(rule)}`),
    ),
  ];
  return spaced(lines.join('\n'));
}

const headed = (heading: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `## ${heading}`, '', ...lines];

const partLines = ({ heading, statements, parts }: Part, level: number): string[] => [
  '',
  `${'#'.repeat(level)} ${md(heading)}`,
  '',
  ...statements.map((one) => `- ${statementMarkdown(one)}`),
  ...parts.flatMap((one) => partLines(one, level + 1)),
];

/** One sentence on one line, each citation as a footnote. */
function statementMarkdown({ words }: Statement): string {
  return words
    .map(({ text, kind, cites }) => {
      const shown = kind === 'strong' ? `**${md(text)}**` : spacedMd(text);
      return `${shown}${cites.map((number) => `[^${number}]`).join('')}`;
    })
    .join('');
}

/** `md` takes white space at the ends away, which our own words need between them. */
const spacedMd = (text: string): string =>
  `${/^\s/.test(text) ? ' ' : ''}${md(text)}${/\s$/.test(text) && text.trim() !== '' ? ' ' : ''}`;

const citationLines = (one: Citation): string[] => [
  `[^${one.number}]: “${md(one.quote)}” ${md(one.title)}, ${md(placed(one))}.${md(citeWords(one)) && ` ${md(citeWords(one))}`}`,
];
