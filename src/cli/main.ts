import { CommanderError, InvalidArgumentError, Command as Program, Option as ProgramOption } from 'commander';
import type { Command, Option, Options, Status } from './command.ts';
import { COMMANDS } from './commands.ts';
import { Refusal, systemMessage } from './refusal.ts';
import { type Terminal, terminalOf, watchOutput } from './terminal.ts';
import { version } from './version.ts';

/** Carries out one call of `watchpoint` and leaves the exit status on the process. */
export async function main(argv: readonly string[]): Promise<void> {
  watchOutput(process);
  const terminal = terminalOf(process);
  try {
    process.exitCode = await run(argv, terminal);
  } catch (error) {
    process.exitCode = error instanceof Refusal ? error.status : 2;
    terminal.say(`watchpoint: ${messageOf(error)}`);
    if (argv.includes('--debug') && error instanceof Error) terminal.say(error.stack ?? '');
  }
}

async function run(argv: readonly string[], terminal: Terminal): Promise<Status> {
  let status: Status = 0;
  const program = programOf(COMMANDS, async (command, args, options) => {
    status = await command.run({ args, options, terminal });
  });
  if (!argv.length) {
    await terminal.print(program.helpInformation());
    return 2;
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw new Refusal(usageMessage(error, argv));
  }
  return status;
}

type Act = (command: Command, args: readonly string[], options: Options) => Promise<void>;

/** The table of commands as commander understands it. */
export function programOf(commands: readonly Command[], act: Act): Program {
  const program = new Program('watchpoint')
    .description(
      'Reads what governments publish and keeps the register of what they said they would do: who, what, how firmly, by when, with the exact words.',
    )
    .version(version(), '--version', 'print the version')
    .helpOption('-h, --help', 'print this')
    .helpCommand('help [command]', 'print the help of a command')
    .usage('COMMAND [ARGUMENT...] [OPTION...]')
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .configureHelp({ subcommandTerm: (one) => `${one.name()} ${one.usage().replace(' [OPTION...]', '')}` })
    .addHelpText('after', '\nBegin with:  watchpoint read FILE\nMore on one:  watchpoint COMMAND --help');
  for (const command of commands) program.addCommand(subprogram(command, act));
  return program;
}

function subprogram(command: Command, act: Act): Program {
  const one = new Program(command.name)
    .summary(command.summary)
    .description(command.about)
    .usage(`${command.takes} [OPTION...]`.trim())
    .helpOption('-h, --help', 'print this')
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .addHelpText('after', examplesOf(command));
  for (const taken of command.takes.split(' ').filter(Boolean)) one.argument(argumentOf(taken));
  for (const option of command.options) one.addOption(optionOf(option));
  one.option('--debug', 'on a fault of the program, print where it happened');
  return one.action(() => act(command, one.args, one.opts<Options>()));
}

/** `[FILE...]` as commander writes it. */
const argumentOf = (taken: string): string =>
  taken.startsWith('[') ? taken.toLowerCase() : `<${taken.toLowerCase()}>`;

function optionOf({ flags, what, choices, many, read, ...rest }: Option): ProgramOption {
  const option = new ProgramOption(flags, what);
  if (choices) option.choices([...choices]);
  const oneOf = (typed: string) => choices?.find((one) => one === typed.toLowerCase()) ?? typed;
  const parse = read ?? option.parseArg ?? ((typed: string) => typed);
  const check = (typed: string) => parse(oneOf(typed), undefined as never);
  if (rest.default !== undefined) option.default(read ? read(rest.default) : rest.default, rest.default);
  option.argParser((typed: string, before: unknown) => {
    if (!many && rest.default === undefined && before !== undefined)
      throw new InvalidArgumentError('it was given twice: give it once');
    const value = checked(() => check(typed));
    return many ? [...((before as unknown[] | undefined) ?? []), value] : value;
  });
  return option;
}

/** A Refusal in commander's form, which names the option. */
function checked<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof Refusal ? new InvalidArgumentError(error.message) : error;
  }
}

function examplesOf({ examples }: Command): string {
  return `\nExamples:\n${examples.map(({ type, does }) => `  ${type}\n      ${does}`).join('\n')}`;
}

/** One line, with where to look. */
function usageMessage(error: CommanderError, argv: readonly string[]): string {
  const said = error.message
    .replace(/^error: |\.$/g, '')
    .replace(/^option '(--[\w-]+)[^']*' argument '([\s\S]*)' is invalid\. /, (_, flag, typed: string) =>
      error.message.includes(`"${typed}"`) ? `${flag}: ` : `${flag} "${typed}": `,
    )
    .replace(/Allowed choices are/, 'choose one of')
    .replace(/\s*\n\s*/g, ' ');
  const named = COMMANDS.find(({ name }) => name === argv[0]);
  return `${said}; see: watchpoint ${named ? `${named.name} ` : ''}--help`;
}

function messageOf(error: unknown): string {
  if (error instanceof Refusal || (error instanceof Error && error.name === 'StoreError'))
    return error.message;
  const system = systemMessage('a file', error);
  if (system) return system;
  const said = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return `a fault of the program, not of the input: ${said}: run it again with --debug and report what it prints`;
}
