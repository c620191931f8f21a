import type { Command, Option } from '../../src/cli/command.ts';
import { COMMANDS } from '../../src/cli/commands.ts';

/** docs/cli.md: what `--help` says of every command, on one page. */
export function cliPage(): string {
  return [
    '# The command line',
    '',
    '<!-- made from src/cli/commands.ts by "npm run docs"; change it there -->',
    '',
    '| command | does |',
    '| --- | --- |',
    ...COMMANDS.map(
      ({ name, takes, summary }) => `| [\`${`${name} ${takes}`.trim()}\`](#${name}) | ${cell(summary)} |`,
    ),
    '',
    'Results go to standard output and nothing else does; messages and progress go to standard error, one line each.',
    'Every command takes `--help`, and `--debug`, which prints where a fault of the program happened.',
    'Colour is used on a terminal only, and not when `NO_COLOR` is set.',
    '',
    '| exit status | means |',
    '| --- | --- |',
    '| 0 | fine |',
    '| 1 | something in the input could not be read (the rest was), or is not as it should be |',
    '| 2 | the call was wrong, or nothing could be read |',
    ...COMMANDS.flatMap(section),
    '',
  ].join('\n');
}

const section = ({ name, takes, about, options, examples }: Command): string[] => [
  '',
  `## ${name}`,
  '',
  `\`watchpoint ${`${name} ${takes}`.trim()}\``,
  '',
  about,
  ...(options.length ? ['', '| option | |', '| --- | --- |', ...options.map(row)] : []),
  '',
  ...examples.map(({ type, does }) => `- \`${type}\`: ${does}`),
];

function row({ flags, what, choices, many, ...option }: Option): string {
  const notes = [
    what,
    choices && `one of ${choices.join(', ')}`,
    option.default && `default: ${option.default}`,
    many && !/once for/.test(what) && 'may be given several times',
  ];
  return `| \`${flags}\` | ${cell(notes.filter(Boolean).join('; '))} |`;
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
