import type { Call, Status } from './command.ts';
import { openRegister } from './registerFile.ts';
import { programmesBeside } from './states.ts';
import { version } from './version.ts';
import { random } from './world.ts';

/** `mcp`: speaks with an assistant over standard input and output, until that ends. Only the protocol goes to output. */
export async function mcp({ options, terminal }: Call): Promise<Status> {
  // The catalogue of the register is brought up to the day; the log is never written to.
  const store = await openRegister(options, 'change');
  try {
    const [{ searchIn }, { mcpServer }, { StdioServerTransport }] = await Promise.all([
      import('../search/search.ts'),
      import('../server/mcp/server.ts'),
      import('@modelcontextprotocol/sdk/server/stdio.js'),
    ]);
    const { programmes, problems } = await programmesBeside(options);
    for (const { message } of problems) terminal.say(`watchpoint: programmes.yaml: ${message}`);
    const server = mcpServer({
      store,
      search: searchIn(store),
      now: () => new Date(),
      random,
      base: 'http://127.0.0.1:8080',
      version: version(),
      access: 'own',
      programmes,
    });
    await server.connect(new StdioServerTransport());
    await ended();
    await server.close();
  } finally {
    await store.close();
  }
  return 0;
}

/** Resolves when the assistant has gone, or somebody asks the program to stop. */
const ended = (): Promise<void> =>
  new Promise((resolve) => {
    process.stdin.once('end', () => resolve());
    process.stdin.once('close', () => resolve());
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
