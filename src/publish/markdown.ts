import type { Item, Page, Section } from './page.ts';
import { oneLine, quoted } from './words.ts';

/** A page as Markdown (CommonMark). */
export function pageMarkdown(page: Page): string {
  const facts = page.facts
    .filter(([, value]) => value !== '')
    .map(([label, value]) => `- ${md(label)}: ${md(value)}`);
  const lines = [
    `# ${md(page.title)}`,
    '',
    ...facts,
    ...page.sections.flatMap((one) => sectionLines(one, 2)),
  ];
  return spaced(lines.join('\n'));
}

/** No more than one empty line at a time, and one line end at the end. */
export const spaced = (text: string): string => `${text.replace(/\n{3,}/g, '\n\n').trimEnd()}\n`;

/** Words of a document as they are to be read: nothing in them is taken for a mark of Markdown or HTML. */
export const md = (words: string): string =>
  oneLine(words)
    .replace(/[\\`*_[\]<>|~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^(\s*)([-+=]|#{1,6}|\d+[.)])(?=\s|$)/, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark.slice(0, -1)}\\${mark.at(-1)}` : `${space}\\${mark}`,
    );

/** Rows as a table of GitHub's Markdown. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(md).join(' | ')} |`;
  return [line(header), `|${' --- |'.repeat(header.length)}`, ...rows.map(line)].join('\n') + '\n';
}

function sectionLines({ heading, note, items, sections }: Section, level: number): string[] {
  return [
    '',
    `${'#'.repeat(Math.min(level, 6))} ${md(heading)}`,
    '',
    ...(note === null ? [] : [md(note), '']),
    ...items.flatMap(itemLines),
    ...sections.flatMap((one) => sectionLines(one, level + 1)),
  ];
}

function itemLines({ id, lead, facts, quote }: Item): string[] {
  return [
    `- **${md(lead)}**`,
    ...facts.map(([label, value]) => `  - ${md(label)}: ${md(value)}`),
    ...(id === null ? [] : [`  - Id: \`${id}\``]),
    ...(quote === null ? [] : ['', `  > ${md(quoted(quote))}`, '']),
  ];
}
