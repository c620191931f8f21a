import type { Fact, Item, Page, Section } from './page.ts';
import { oneLine, quoted } from './words.ts';

/** How parts of a text are set off on a terminal; without one they are not. */
export type Paint = (part: 'title' | 'heading' | 'label' | 'id' | 'quote', words: string) => string;
const plain: Paint = (_, words) => words;

export const WIDTH = 80;

/** A page as plain text, no line longer than the width but for words that are. */
export function pageText(
  page: Page,
  { paint = plain, width = WIDTH }: { paint?: Paint; width?: number } = {},
): string {
  const title = wrap(oneLine(page.title), width).map((line) => paint('title', line));
  const facts = page.facts
    .filter(([, value]) => value !== '')
    .flatMap((fact) => factLines(fact, paint, width, 0));
  const sections = page.sections.flatMap((one) => sectionLines(one, paint, width, 1));
  return [...title, ...facts, ...sections].join('\n') + '\n';
}

/** Cuts words into lines of at most `width`; a longer word has a line of its own. */
export function wrap(words: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function sectionLines(
  { heading, note, items, sections }: Section,
  paint: Paint,
  width: number,
  depth: number,
): string[] {
  const words = depth === 1 ? oneLine(heading).toUpperCase() : oneLine(heading);
  return [
    '',
    ...wrap(words, width).map((line) => paint('heading', line)),
    ...(note === null ? [] : wrap(oneLine(note), width)),
    ...items.flatMap((one) => itemLines(one, paint, width)),
    ...sections.flatMap((one) => sectionLines(one, paint, width, depth + 1)),
  ];
}

function itemLines({ id, lead, facts, quote }: Item, paint: Paint, width: number): string[] {
  return [
    '',
    ...hanging('- ', oneLine(lead), width),
    ...facts.flatMap((fact) => factLines(fact, paint, width, 2)),
    ...(quote === null ? [] : indented(quoted(quote), width, 2).map((line) => paint('quote', line))),
    ...(id === null ? [] : [`  ${paint('id', id)}`]),
  ];
}

function factLines([label, value]: Fact, paint: Paint, width: number, indent: number): string[] {
  const [first = '', ...rest] = hanging('', `${label}: ${oneLine(value)}`, width - indent, 2);
  const painted = paint('label', first.slice(0, label.length + 1)) + first.slice(label.length + 1);
  return [painted, ...rest].map((line) => ' '.repeat(indent) + line);
}

const indented = (words: string, width: number, indent: number): string[] =>
  wrap(words, width - indent).map((line) => ' '.repeat(indent) + line);

/** The first line begins with the mark, the others under what follows it. */
function hanging(mark: string, words: string, width: number, indent = mark.length): string[] {
  const [first = '', ...rest] = wrap(`${mark}${words}`, width);
  return [first, ...(rest.length === 0 ? [] : indented(rest.join(' '), width, indent))];
}
