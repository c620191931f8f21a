import type { Claims } from '../../claims.ts';
import { claimsShown } from '../cited.ts';

const FENCE = '```watchpoint-citations';

/** Whether a file is a briefing as `briefingMarkdown` writes it. */
export const isBriefingMarkdown = (start: string): boolean => /^\uFEFF?\s*# /.test(start);

/** What a briefing in Markdown claims. */
export function markdownClaims(text: string): Claims {
  const lines = text.split(/\r?\n/);
  const [part, annex] = ['## ', '## Annex A'].map((begins) =>
    lines.findIndex((line) => line.startsWith(begins)),
  );
  const fence = lines.lastIndexOf(FENCE);
  const end = lines.indexOf('```', fence + 1);
  return claimsShown({
    statements: lines.flatMap((line, at) =>
      at > part! && at < annex! && line.startsWith('- ')
        ? [{ at: `line ${at + 1}`, text: plain(line.slice(2)), cites: citesIn(line) }]
        : [],
    ),
    passages: new Map(lines.flatMap(passageOf)),
    lines: fence < 0 ? [] : lines.slice(fence + 1, end < 0 ? undefined : end),
  });
}

/** `[^12]: “words” …`. */
function passageOf(line: string): (readonly [number, string])[] {
  const [, number, words] = /^\[\^(\d+)\]: (.*)$/.exec(line) ?? [];
  return number === undefined ? [] : [[Number(number), plain(words!)]];
}

const citesIn = (line: string): number[] => [...line.matchAll(MARK)].map(([, number]) => Number(number));

const MARK = /(?<!\\)\[\^(\d+)\]/g;

/** Without what `md` put before marks, and without marks of citations and of strong words. */
const plain = (line: string): string =>
  line.replace(MARK, '').replace(/\\([!-/:-@[-`{-~])|\*\*/g, (_, mark: string | undefined) => mark ?? '');
