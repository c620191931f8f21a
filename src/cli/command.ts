import type { Terminal } from './terminal.ts';

/** One command as the table lists it: what help and docs/cli.md say, and the function it calls. */
export interface Command {
  readonly name: string;
  /** `FILE...`, `ID`; in [brackets] what may be left out. */
  readonly takes: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What a reader needs to know before using it. */
  readonly about: string;
  readonly options: readonly Option[];
  readonly examples: readonly [Example, ...Example[]];
  /** Loads its own module when called: a command does not wait for the others' code. Gives the exit status. */
  readonly run: (call: Call) => Promise<Status>;
}

export interface Option {
  readonly flags: string;
  readonly what: string;
  readonly choices?: readonly string[];
  readonly default?: string;
  /** Given several times, each value is kept. */
  readonly many?: true;
  /** Checks and reads what was typed; throws a Refusal with what is wrong about it. */
  readonly read?: (typed: string) => string;
}

export interface Example {
  readonly type: string;
  readonly does: string;
}

/** 0 fine; 1 something could not be read (the rest was); 2 the call was wrong, or nothing could be read. */
export type Status = 0 | 1 | 2;

export interface Call {
  readonly args: readonly string[];
  readonly options: Options;
  readonly terminal: Terminal;
}

/** Every option of every command: one name, one meaning. */
export interface Options {
  readonly format?: string;
  readonly jsonl?: boolean;
  readonly only?: 'mentions' | 'duties' | 'definitions' | 'amendments' | 'extent' | 'references';
  readonly published?: readonly string[];
  readonly document?: readonly string[];
  readonly db?: string;
  readonly asOf?: string;
  readonly within?: string;
  readonly party?: readonly string[];
  readonly theme?: readonly string[];
  readonly firmness?: readonly string[];
  readonly obligation?: readonly string[];
  readonly instrument?: readonly string[];
  readonly laid?: string;
  readonly made?: string;
  readonly introduced?: string;
  readonly procedure?: string;
  readonly house?: string;
  readonly calendar?: string;
  readonly earlier?: string;
  readonly keep?: string;
  readonly working?: boolean;
  readonly named?: boolean;
  readonly context?: readonly string[];
  readonly provision?: string;
  readonly style?: string;
  readonly hops?: string;
  readonly before?: string;
  readonly after?: string;
  readonly programme?: string;
  readonly text?: string;
  readonly by?: string;
  readonly reason?: string;
  readonly set?: readonly string[];
  readonly quote?: string;
  readonly in?: string;
  readonly as?: string;
  readonly of?: string;
  readonly rules?: string;
  readonly why?: boolean;
  readonly every?: string;
  readonly at?: string;
  readonly report?: boolean;
  readonly since?: string;
  readonly allow?: readonly string[];
  readonly pause?: string;
  readonly contact?: string;
  readonly source?: string;
  readonly warc?: string;
  readonly reread?: boolean;
  readonly port?: string;
  readonly host?: string;
  readonly address?: string;
  readonly accounts?: boolean;
  readonly alerts?: boolean;
  readonly public?: boolean;
  readonly proxies?: string;
  readonly origin?: readonly string[];
  readonly log?: string;
  readonly role?: string;
  readonly name?: string;
  readonly scope?: string;
  readonly days?: string;
  readonly compare?: readonly string[];
  readonly out?: string;
  readonly record?: boolean;
  readonly audience?: readonly string[];
  readonly touching?: boolean;
  readonly fromStart?: boolean;
  readonly jobs?: string;
  readonly resume?: boolean;
  readonly force?: boolean;
  readonly catalogue?: boolean;
  readonly stages?: string;
  readonly silence?: string;
  readonly all?: boolean;
  readonly publisher?: readonly string[];
  readonly genre?: readonly string[];
  readonly sort?: string;
  readonly most?: string;
  readonly debug?: boolean;
}
