import type { Preset } from '../sources/presets/preset.ts';
import type { Check, ItemState } from '../store/following.ts';
import { textTable } from './table.ts';
import { wrap } from './text.ts';
import { timeWords } from './words.ts';

/** A source as a list shows it. */
export interface SourceSeen {
  readonly id: string;
  readonly title: string;
  readonly last: Check | null;
  readonly items: Readonly<Partial<Record<ItemState, number>>>;
}

/** The sources of a register, a row each, with how their last check went. */
export function sourcesTable(sources: readonly SourceSeen[], width: number): string {
  const rows = sources.map(({ id, title, last, items }) => [
    id,
    title,
    last === null ? 'never' : timeWords(last.ended),
    last === null ? '' : last.outcome,
    String((items.read ?? 0) + (items.same ?? 0)),
  ]);
  return textTable(['Id', 'Source', 'Last checked', 'Outcome', 'Documents'], rows, {
    // Ids are copied: they stay whole.
    least: [Math.min(48, Math.max(2, ...sources.map(({ id }) => id.length))), 12, 11, 9, 9],
    width,
  });
}

/** The presets with what narrows each, for people who are to choose one. */
export function presetsText(presets: readonly Preset[], width: number): string {
  const one = ({ id, title, covers, settings }: Preset) =>
    [
      `${id}\n`,
      ...wrap(`${title}. ${covers}`, width - 2).map((line) => `  ${line}\n`),
      ...settings.map(({ name, means, example, required }) =>
        indented(`${name}=${example}${required ? ' (needed)' : ''}: ${means}`, width),
      ),
    ].join('');
  return `${presets.map(one).join('\n')}\nAdd one with:  watchpoint source add ID --set NAME=VALUE\n`;
}

function indented(words: string, width: number): string {
  const [first, ...rest] = wrap(words, width - 6);
  return [`    ${first}`, ...rest.map((line) => `      ${line}`)].map((line) => `${line}\n`).join('');
}

/** What a check found, in a few lines: the outcome first, then what was wrong. */
export function checkLines(title: string, check: Check, width: number): string {
  const { outcome, fresh, changed, why } = check;
  const counted = [
    ...(fresh > 0 ? [`${fresh} new`] : []),
    ...(changed > 0 ? [`${changed} changed`] : []),
  ].join(', ');
  const said = [counted, why].filter(Boolean).join('; ');
  return hanging(outcome, said === '' ? title : `${title}: ${said}`, width);
}

const LABEL = 'could not check'.length + 2;

/** A word in front, and what stands behind it in a column of its own. */
export function hanging(label: string, words: string, width: number): string {
  const [first, ...rest] = wrap(words, width - LABEL);
  return `${[label.padEnd(LABEL) + first, ...rest.map((line) => ' '.repeat(LABEL) + line)].join('\n')}\n`;
}
