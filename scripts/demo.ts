// npm run demo      the whole way on the documents in examples/: read, keep, list, look ahead, export
// Runs the program as a person would, each command shown before what it prints; what it makes goes to demo-out/.
import { spawnSync } from 'node:child_process';
import { mkdirSync, openSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { styleText } from 'node:util';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'bin/watchpoint.mjs');
const AS_OF = '2026-03-02';

process.chdir(root);
rmSync('demo-out', { recursive: true, force: true });
mkdirSync('demo-out');
const documents = readdirSync('examples')
  .filter((file) => /\.(?:txt|md|html|json)$/.test(file) && !/^README/i.test(file))
  .sort()
  .map((file) => `examples/${file}`);

say(`${documents.length} documents, read into a fresh register:`);
watchpoint(['add', ...documents]);
say('The register: who, what, how firmly, by when.');
watchpoint(['register']);
say('The same with instruments, conditions and words; here, what concerns trade.');
watchpoint(['register', '--theme', 'trade', '--format', 'text']);
say(`What is due, seen from ${AS_OF}:`);
watchpoint(['due', '--as-of', AS_OF, '--within', '180d']);
say('What to watch, and what was not said:');
watchpoint(['watch-list', '--as-of', AS_OF]);
say('One undertaking through its documents: said, said again, moved.');
watchpoint(['thread', 'c:dd066816', '--as-of', AS_OF]);
say('For other programs and people:');
watchpoint(['export', 'csv', '--as-of', AS_OF], 'register.csv');
watchpoint(['export', 'json', '--as-of', AS_OF], 'register.json');
watchpoint(['export', 'ics', '--as-of', AS_OF], 'deadlines.ics');
watchpoint(['brief', '--as-of', AS_OF, '--within', '180d'], 'briefing.md');
watchpoint(['verify', 'demo-out/register.json']);
say(
  `Written to demo-out/:\n  ${readdirSync('demo-out')
    .filter((file) => !/-(?:wal|shm)$/.test(file))
    .join(', ')}`,
);
console.log(`
To look further, with WATCHPOINT_DB=demo-out/register.db before the command:
  npx watchpoint register --theme migration    what concerns one theme
  npx watchpoint show ID                       one entry, its words in their place
  npx watchpoint review --by "Your Name"       what is doubtful, one by one
For a register of your own, watchpoint.db:
  npx watchpoint read FILE                     what one document says
  npx watchpoint add FILE...                   keep it
  npx watchpoint --help                        all commands`);

function say(words: string): void {
  console.log(`\n${styleText('bold', words)}`);
}

/** Shows a command and runs it; with a file's name its output goes there. */
function watchpoint(args: readonly string[], file?: string): void {
  const shown = ['npx watchpoint', ...args.map((arg) => (/[\s]/.test(arg) ? `"${arg}"` : arg))].join(' ');
  const short = args[0] === 'add' ? 'npx watchpoint add examples/*-*' : shown;
  console.log(styleText('dim', `$ ${short}${file ? ` > demo-out/${file}` : '\n'}`));
  const stdout = file ? openSync(join('demo-out', basename(file)), 'w') : 'inherit';
  const { status } = spawnSync(process.execPath, [bin, ...args], {
    env: { ...process.env, WATCHPOINT_DB: 'demo-out/register.db' },
    stdio: ['ignore', stdout, 'inherit'],
  });
  if (status !== 0) process.exit(status ?? 1);
}
