import { styleText } from 'node:util';
import { systemMessage } from './refusal.ts';

/** The parts of a printed page that colour tells apart. */
const STYLES = {
  title: 'bold',
  heading: ['bold', 'blue'],
  label: 'dim',
  id: 'dim',
  quote: 'italic',
  warning: 'yellow',
} as const satisfies Record<string, Parameters<typeof styleText>[0]>;
export type Part = keyof typeof STYLES;

/** Where a command speaks: results on standard output, everything else on standard error. */
export interface Terminal {
  /** Writes a result; resolves when there is room for more, so that a slow reader slows the writer down. */
  print(text: string): Promise<void>;
  /** One line on standard error. */
  say(line: string): void;
  /** A line that the next one overwrites: shown on a terminal only. */
  progress(line: string): void;
  /** Colour, where standard output is a terminal and nobody asked for none (NO_COLOR). */
  paint(part: Part, words: string): string;
  /** Columns that there are to write in. */
  readonly width: number;
}

const CLEAR_LINE = '\r\u001b[K';
const NARROWEST = 60;
const WIDEST = 100;
const USUAL = 80;

export function terminalOf({ stdout, stderr }: NodeJS.Process): Terminal {
  let open = false;
  const clear = () => {
    if (open) stderr.write(CLEAR_LINE);
    open = false;
  };
  return {
    print: (text) => {
      clear();
      return stdout.write(text) ? Promise.resolve() : new Promise((done) => stdout.once('drain', done));
    },
    say: (line) => {
      clear();
      stderr.write(`${shown(line)}\n`);
    },
    progress: (line) => {
      if (!stderr.isTTY) return;
      stderr.write(CLEAR_LINE + shown(line).slice(0, (stderr.columns || USUAL) - 1));
      open = true;
    },
    paint: (part, words) => styleText(STYLES[part], words, { stream: stdout }),
    width: Math.min(WIDEST, Math.max(NARROWEST, stdout.isTTY ? stdout.columns || USUAL : USUAL)),
  };
}

/** Without what a terminal would obey: the name of a file may hold anything. */
const shown = (line: string): string => line.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd');

/** Ends quietly when the reader of our output has gone (`watchpoint register | head`), plainly when it cannot be written. */
export function watchOutput({ stdout, stderr }: NodeJS.Process): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') stderr.write(`watchpoint: ${systemMessage('standard output', error)}\n`);
    process.exit(error.code === 'EPIPE' ? 0 : 2);
  });
  stderr.on('error', () => process.exit(2));
}
